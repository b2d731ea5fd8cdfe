/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.vmscan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Page reclaim as the kernel's text tells it, over two plain lists of boxes: nothing in it is quick, and all of it is plain to see. */
final class PlainLists {
    /** A page: what it is and who uses it. */
    static final class Box {
        final int page;
        final int zone;
        boolean ofFile;
        int count = 1;
        boolean buffers;
        boolean busyBuffers;
        boolean active;
        boolean referenced;
        boolean dirty;
        boolean locked;
        boolean launder;
        boolean onList = true;

        Box(int page, int zone, boolean ofFile) {
            this.page = page;
            this.zone = zone;
            this.ofFile = ofFile;
        }

        private boolean freeable() {
            return count - (buffers ? 1 : 0) == 1;
        }

        @Override
        public String toString() {
            return page + (referenced ? "r" : "") + (dirty ? "d" : "") + (locked ? "k" : "") + (launder ? "l" : "") + "+" + count;
        }
    }

    final List<Box> active = new ArrayList<>();
    final List<Box> inactive = new ArrayList<>();
    final Map<Integer, Box> boxes = new HashMap<>();
    /** What was taken off the lists; the last user of each frees it. */
    final List<Box> taken = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    boolean writesStayUnderWay;
    boolean canWrite = true;
    int reaped;
    private int left;
    private int mayBeInUse;

    void add(Box box) {
        boxes.put(box.page, box);
        inactive.addFirst(box);
    }

    void access(Box box) {
        if (!box.active && box.referenced) {
            if (box.onList) {
                inactive.remove(box);
                active.addFirst(box);
                box.active = true;
            }
            box.referenced = false;
        } else {
            box.referenced = true;
        }
    }

    void refill(int number) {
        int todo = number;
        int at = active.size() - 1;
        while (todo > 0 && at >= 0) {
            Box box = active.remove(at);
            if (box.referenced) {
                box.referenced = false;
                active.addFirst(box);
                // What stood before it has moved one place towards the tail; at the head nothing stood before it.
                at = at == 0 ? -1 : at;
            } else {
                todo--;
                at--;
                box.active = false;
                box.referenced = true;
                inactive.addFirst(box);
            }
        }
    }

    int shrink(int wanted, int zone, boolean mayCallFilesystems, int priority) {
        left = wanted;
        int scans = inactive.size() / priority;
        mayBeInUse = Math.min(wanted * (1 << 10 - priority), scans / 10);
        while (scans-- > 0 && !inactive.isEmpty()) {
            Box box = inactive.removeLast();
            inactive.addFirst(box);
            String end = visit(box, zone, mayCallFilesystems);
            if (end.equals("freed")) {
                inactive.remove(box);
                boxes.remove(box.page);
                box.count -= box.ofFile ? 1 : 0;
                taken.add(box);
                if (--left == 0) {
                    return 0;
                }
            }
            if (end.equals("in use") && --mayBeInUse < 0) {
                asked.add("swap_out " + priority);
                return left;
            }
        }
        return left;
    }

    private String visit(Box box, int zone, boolean mayCallFilesystems) {
        if (box.zone > zone) {
            return "other zone";
        }
        if (!box.buffers && (box.count > 1 || !box.ofFile)) {
            return "in use";
        }
        if (box.locked) {
            if (box.launder && mayCallFilesystems) {
                asked.add("wait " + box.page);
                box.locked = false;
                box.launder = false;
            }
            return "locked";
        }
        if (box.dirty && box.freeable() && box.ofFile && mayCallFilesystems && canWrite) {
            asked.add("write " + box.page);
            box.dirty = false;
            box.locked = writesStayUnderWay;
            box.launder = writesStayUnderWay;
            return "written";
        }
        if (box.buffers) {
            asked.add("release " + box.page);
            if (box.busyBuffers) {
                return "busy";
            }
            box.buffers = false;
            box.count--;
            if (!box.ofFile) {
                return "freed";
            }
        }
        if (!box.ofFile || !box.freeable()) {
            return "in use";
        }
        if (box.dirty) {
            return "dirty";
        }
        asked.add("remove " + box.page);
        return "freed";
    }

    int shrinkCaches(int zone, int priority, boolean mayCallFilesystems, int wanted) {
        if (reaped >= wanted) {
            return 0;
        }
        refill(wanted * active.size() / (2 * (inactive.size() + 1)));
        int still = shrink(wanted, zone, mayCallFilesystems, priority);
        if (still > 0) {
            asked.add("dcache " + priority);
        }
        return still;
    }

    int tryToFree(int zone, boolean mayCallFilesystems) {
        int still = 32;
        for (int priority = 6; priority >= 1; priority--) {
            still = shrinkCaches(zone, priority, mayCallFilesystems, still);
            if (still == 0) {
                return 1;
            }
        }
        asked.add("oom");
        return 0;
    }

    static String words(List<Box> list) {
        return list.stream().map(Box::toString).collect(Collectors.joining(" "));
    }
}
