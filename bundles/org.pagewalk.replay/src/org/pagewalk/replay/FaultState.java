/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.paging.PageTables;
import org.pagewalk.engine.paging.PteFormat;
import org.pagewalk.engine.sched.Signal;
import org.pagewalk.model.tables.AddressSpaceTable;
import org.pagewalk.model.tables.Tables;

/** What a fault trace tells of the machine: pages by the number of their allocation, entries by their bits. */
final class FaultState {
    private static final int PAGE_SHIFT = 12;
    private static final long PAGE_SIZE = 1L << PAGE_SHIFT;
    private static final int SEGV_MAPERR = 1;

    private final Machine machine;
    private final Tables tables;
    private final PageTables pageTables;
    private final PteFormat format;
    private final Map<Integer, Integer> files;
    private final Map<Integer, Integer> tasks;
    /** The number of its allocation for each page frame with data. */
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Map<Integer, String> objectNames = new LinkedHashMap<>();
    private final int zeroCountAtStart;
    private int objects;
    private int allocated;

    /**
     * @param files the open file of each number
     * @param tasks the task of each process
     */
    FaultState(Machine machine, Map<Integer, Integer> files, Map<Integer, Integer> tasks) {
        this.machine = machine;
        this.files = files;
        this.tasks = tasks;
        tables = machine.tables();
        pageTables = machine.pageTables();
        format = pageTables.format();
        zeroCountAtStart = tables.page.count(zeroPage());
    }

    private int zeroPage() {
        return tables.machine.empty_zero_page(0);
    }

    /** The object of shared memory behind the area at an address gets the next name. */
    void nameSharedObject(int process, long address) {
        int vma = machine.addressSpaces().vmAreas().findVma(tables.task.mm(tasks.get(process)), address);
        int file = tables.vmArea.vm_file(vma);
        objectNames.remove(file);
        objectNames.put(file, "s" + objects++);
    }

    long rss(int task) {
        return tables.mmStruct.rss(tables.task.mm(task));
    }

    /** How many pages of tables a process has. */
    int tables(int task) {
        return pageTables.tablesOf(tables.task.mm(task));
    }

    /** How many all processes have. */
    int tables() {
        return tasks.values().stream().mapToInt(this::tables).sum();
    }

    private long pte(int task, long address) {
        long at = pageTables.pteOf(tables.task.mm(task), address);
        return at == 0 ? 0 : pageTables.read(at);
    }

    /** The page frame to which a process's entry leads, or NULL. */
    int page(int task, long address) {
        long pte = pte(task, address);
        return format.present(pte) ? format.page(pte) : NULL;
    }

    /** After an access: the page of the file comes before the copy of it. */
    void noticeNewPages(int task, long address) {
        int vma = machine.addressSpaces().vmAreas().findVma(tables.task.mm(task), address);
        if (vma != NULL && tables.vmArea.vm_start(vma) <= address && tables.vmArea.vm_file(vma) != NULL) {
            long index = (address - tables.vmArea.vm_start(vma) >> PAGE_SHIFT) + tables.vmArea.vm_pgoff(vma);
            cached(tables.vmArea.vm_file(vma)).forEach(page -> number(tables.page.index(page) == index ? page : NULL));
        }
        number(page(task, address));
    }

    private void number(int page) {
        if (page != NULL && page != zeroPage() && !numbers.containsKey(page)) {
            numbers.put(page, allocated++);
        }
    }

    private List<Integer> cached(int file) {
        AddressSpaceTable mappings = tables.addressSpace;
        int mapping = tables.inode.i_mapping(machine.files().inode(file));
        List<Integer> pages = new ArrayList<>();
        for (int page = mappings.clean_pages.first(mapping); page != NULL; page = tables.page.list.next(page)) {
            pages.add(page);
        }
        for (int page = mappings.dirty_pages.first(mapping); page != NULL; page = tables.page.list.next(page)) {
            pages.add(page);
        }
        return pages;
    }

    /** How many pages with data were given back since this was last asked. */
    int freed() {
        int before = numbers.size();
        for (Iterator<Integer> pages = numbers.keySet().iterator(); pages.hasNext();) {
            if (tables.page.count(pages.next()) == 0) {
                pages.remove();
            }
        }
        return before - numbers.size();
    }

    /** A page and how many use it; of the page of zeros the trace does not say that. */
    String pageAndCount(int page) {
        return page == NULL ? "NULL" : page == zeroPage() ? "ZERO -" : numbers.get(page) + " " + tables.page.count(page);
    }

    String bits(int task, long address) {
        return bits(pte(task, address));
    }

    private String bits(long pte) {
        return (format.protNone(pte) ? "n" : "p") + (format.write(pte) ? "w" : "-") + (format.dirty(pte) ? "d" : "-")
                + (format.young(pte) ? "a" : "-") + (format.user(pte) ? "u" : "-");
    }

    /** The signal that a task got, in the trace's words; the task goes on as if nothing had been. */
    String signal(int task) {
        boolean isBus = (tables.task.pending(task) & 1L << Signal.SIGBUS.number() - 1) != 0;
        tables.task.pending(task, 0);
        return isBus ? "SIGBUS" : "SIGSEGV " + (tables.task.si_code(task) == SEGV_MAPERR ? "maperr" : "accerr");
    }

    /** All lines of a snapshot of this moment. */
    FaultSnapshot snapshot() {
        FaultSnapshot snapshot = new FaultSnapshot();
        tasks.forEach((process, task) -> snapshot.add(Integer.toString(process), process(process, task)));
        List<String> lines = new ArrayList<>();
        files.forEach((number, file) -> lines.addAll(cacheLines(Integer.toString(number), file)));
        objectNames.keySet().removeIf(file -> !tables.file.exists(file));
        objectNames.forEach((file, name) -> lines.addAll(cacheLines(name, file)));
        lines.add("pages allocated %d live %d zero_count %d tables %d".formatted(allocated, numbers.size(),
                tables.page.count(zeroPage()) - zeroCountAtStart, tables()));
        snapshot.add("", lines);
        return snapshot;
    }

    private List<String> process(int process, int task) {
        List<String> lines = new ArrayList<>();
        int mm = tables.task.mm(task);
        lines.add("proc %d rss %d total_vm %d maps %d tables %d".formatted(process, rss(task), tables.mmStruct.total_vm(mm),
                tables.mmStruct.map_count(mm), tables(task)));
        List<String> entries = new ArrayList<>();
        for (int vma = tables.mmStruct.mmap(mm); vma != NULL; vma = tables.vmArea.vm_next(vma)) {
            lines.add("area %d %08x-%08x %x %x %s".formatted(process, tables.vmArea.vm_start(vma), tables.vmArea.vm_end(vma),
                    tables.vmArea.vm_flags(vma), tables.vmArea.vm_pgoff(vma), fileName(tables.vmArea.vm_file(vma))));
            for (long address = tables.vmArea.vm_start(vma); address < tables.vmArea.vm_end(vma); address += PAGE_SIZE) {
                long pte = pte(task, address);
                if (!format.none(pte)) {
                    entries.add("pte %d %08x %s %s".formatted(process, address, pageAndCount(format.page(pte)), bits(pte)));
                }
            }
        }
        lines.addAll(entries);
        return lines;
    }

    private String fileName(int file) {
        return file == NULL ? "0" : objectNames.getOrDefault(file, machine.tables().dentry.d_name(tables.file.f_dentry(file)));
    }

    private List<String> cacheLines(String name, int file) {
        return cached(file).stream().sorted((one, other) -> Long.compare(tables.page.index(one), tables.page.index(other)))
                .map(page -> "cache %s %x %s %d".formatted(name, tables.page.index(page), pageAndCount(page), tables.page.PageDirty(page) ? 1 : 0))
                .toList();
    }
}
