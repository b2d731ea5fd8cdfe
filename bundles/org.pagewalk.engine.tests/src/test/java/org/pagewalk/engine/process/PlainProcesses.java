/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What processes see of their memory, in plain words: a page is a box with one number in it. Private boxes are copied when a
 * process forks, shared ones are not, and a private page of a file is the file's box until it is written.
 */
final class PlainProcesses {
    /** May be read. */
    static final int READ = 1;
    /** May be written. */
    static final int WRITE = 2;

    /** What one page holds. */
    private static final class Box {
        private int number;
    }

    /** A page of a process. */
    private static final class Cell {
        private Box box;
        private boolean isShared;
        private boolean isTheFiles;
        private int prot;
    }

    /** What comes of an access. */
    enum Outcome {
        FINE, SIGSEGV, SIGBUS
    }

    private final Map<Integer, Map<Long, Cell>> processes = new HashMap<>();
    private final List<Box> file = new ArrayList<>();

    PlainProcesses(int filePages) {
        for (int i = 0; i < filePages; i++) {
            file.add(new Box());
        }
    }

    void start(int task) {
        processes.put(task, new HashMap<>());
    }

    void fork(int parent, int child) {
        Map<Long, Cell> copy = new HashMap<>();
        processes.get(parent).forEach((page, cell) -> copy.put(page, cell.isShared || cell.isTheFiles ? same(cell) : clone(cell)));
        processes.put(child, copy);
    }

    private static Cell same(Cell cell) {
        Cell same = new Cell();
        same.box = cell.box;
        same.isShared = cell.isShared;
        same.isTheFiles = cell.isTheFiles;
        same.prot = cell.prot;
        return same;
    }

    private static Cell clone(Cell cell) {
        Cell clone = same(cell);
        clone.box = new Box();
        clone.box.number = cell.box.number;
        return clone;
    }

    void exit(int task) {
        processes.remove(task);
    }

    void mapAnonymous(int task, long page, int pages, int prot, boolean isShared) {
        for (int i = 0; i < pages; i++) {
            Cell cell = new Cell();
            cell.box = new Box();
            cell.isShared = isShared;
            cell.prot = prot;
            processes.get(task).put(page + i, cell);
        }
    }

    void mapFile(int task, long page, int pages, int prot, boolean isShared, int index) {
        for (int i = 0; i < pages; i++) {
            Cell cell = new Cell();
            cell.box = index + i < file.size() ? file.get(index + i) : null;
            cell.isShared = isShared;
            cell.isTheFiles = !isShared;
            cell.prot = prot;
            processes.get(task).put(page + i, cell);
        }
    }

    void unmap(int task, long page, int pages) {
        for (int i = 0; i < pages; i++) {
            processes.get(task).remove(page + i);
        }
    }

    /** Whether all of the pages are mapped; only then does mprotect do all that it should. */
    boolean isMapped(int task, long page, int pages) {
        for (int i = 0; i < pages; i++) {
            if (!processes.get(task).containsKey(page + i)) {
                return false;
            }
        }
        return true;
    }

    void protect(int task, long page, int pages, int prot) {
        for (int i = 0; i < pages; i++) {
            processes.get(task).get(page + i).prot = prot;
        }
    }

    /** Moves pages as mremap does; what was at the new place is gone. */
    void move(int task, long from, long to, int pages) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            cells.add(processes.get(task).remove(from + i));
        }
        for (int i = 0; i < pages; i++) {
            processes.get(task).put(to + i, cells.get(i));
        }
    }

    Outcome judge(int task, long page, int access) {
        Cell cell = processes.get(task).get(page);
        if (cell == null || (cell.prot & access) == 0) {
            return Outcome.SIGSEGV;
        }
        return cell.box == null ? Outcome.SIGBUS : Outcome.FINE;
    }

    int load(int task, long page) {
        return processes.get(task).get(page).box.number;
    }

    void store(int task, long page, int number) {
        Cell cell = processes.get(task).get(page);
        if (cell.isTheFiles) {
            cell.box = new Box();
            cell.isTheFiles = false;
        }
        cell.box.number = number;
    }
}
