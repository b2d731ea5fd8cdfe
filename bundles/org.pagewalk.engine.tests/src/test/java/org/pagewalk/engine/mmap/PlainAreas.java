/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The areas of one process on the x86 as the plainest thing that can be thought of: a list, searched from its beginning. */
final class PlainAreas {
    private static final long TASK_SIZE = 0xC000_0000L;
    private static final long BASE = 0x4000_0000L;
    private static final long MASK = 0xFFFF_FFFFL;
    private static final int PAGE = 4096;
    private static final int EINVAL = -22;
    private static final int ENOMEM = -12;
    private static final int EFAULT = -14;
    private static final int EACCES = -13;

    /** One area; file 0 stands for none. */
    static final class Area {
        private long start;
        private long end;
        private int flags;
        private long pgoff;
        private final int file;

        Area(long start, long end, int flags, long pgoff, int file) {
            this.start = start;
            this.end = end;
            this.flags = flags;
            this.pgoff = pgoff;
            this.file = file;
        }

        boolean canMerge(int wanted) {
            return file == 0 && flags == wanted;
        }

        boolean isPrivateAnonymous() {
            return file == 0 && (flags & VmFlags.VM_SHARED) == 0;
        }

        @Override
        public String toString() {
            return "%x-%x %x %x %s".formatted(start, end, flags, pgoff, file == 0 ? "anonymous" : "file");
        }
    }

    private final List<Area> areas = new ArrayList<>();
    private final int halfOfMemory;
    private long brk;
    private int files;

    PlainAreas(long brk, int pages) {
        this.brk = brk;
        halfOfMemory = pages / 2;
    }

    @Override
    public String toString() {
        return areas.toString();
    }

    long total() {
        return areas.stream().mapToLong(area -> area.end - area.start >> 12).sum();
    }

    long locked() {
        return areas.stream().filter(area -> (area.flags & VmFlags.VM_LOCKED) != 0).mapToLong(area -> area.end - area.start >> 12).sum();
    }

    int count() {
        return areas.size();
    }

    private static long align(long value) {
        return value + PAGE - 1 & -PAGE & MASK;
    }

    private Area first(long above) {
        return areas.stream().filter(area -> area.end > above).findFirst().orElse(null);
    }

    private Area before(long address) {
        return areas.stream().filter(area -> area.end <= address).reduce((one, other) -> other).orElse(null);
    }

    private void add(Area area) {
        areas.add((int) areas.stream().filter(other -> other.start < area.start).count(), area);
    }

    private long search(long wish, long length) {
        long hint = align(wish);
        if (length > TASK_SIZE) {
            return ENOMEM;
        }
        if (wish != 0 && hint <= TASK_SIZE - length && areas.stream().noneMatch(a -> a.end > hint && a.start < hint + length)) {
            return hint;
        }
        long address = BASE;
        for (Area area : areas) {
            if (area.end > address) {
                if (area.start >= address + length) {
                    break;
                }
                address = area.end;
            }
        }
        return address > TASK_SIZE - length ? ENOMEM : address;
    }

    long mmap(boolean hasFile, long wish, long bytes, int prot, int flags, long pgoff) {
        long length = align(bytes);
        int type = flags & VmFlags.MAP_TYPE;
        if (length == 0) {
            return wish;
        }
        if (length > TASK_SIZE) {
            return EINVAL;
        }
        long address = search(wish, length);
        if ((flags & VmFlags.MAP_FIXED) != 0) {
            address = wish > TASK_SIZE - length ? ENOMEM : wish % PAGE != 0 ? EINVAL : wish;
        }
        if (address < 0) {
            return address;
        }
        if (type != VmFlags.MAP_SHARED && type != VmFlags.MAP_PRIVATE) {
            return EINVAL;
        }
        boolean isShared = type == VmFlags.MAP_SHARED;
        unmap(address, length);
        put(address, length, prot | 0x70 | (isShared ? 0x88 : 0), pgoff, hasFile || isShared ? ++files : 0);
        return address;
    }

    private void put(long address, long length, int flags, long pgoff, int file) {
        long end = address + length;
        Area prev = before(address);
        Area next = first(address);
        boolean isPlain = file == 0 && (flags & VmFlags.VM_SHARED) == 0;
        if (isPlain && prev != null && prev.end == address && prev.canMerge(flags)) {
            prev.end = end;
            absorb(prev, next, flags);
        } else if (isPlain && next != null && next.start == end && next.canMerge(flags)) {
            next.start = address;
        } else {
            add(new Area(address, end, flags, pgoff, file));
        }
    }

    private void absorb(Area prev, Area next, int flags) {
        if (next != null && next.start == prev.end && next.canMerge(flags)) {
            prev.end = next.end;
            areas.remove(next);
        }
    }

    int munmap(long address, long bytes) {
        if (address % PAGE != 0 || address > TASK_SIZE || bytes > TASK_SIZE - address || bytes == 0) {
            return EINVAL;
        }
        unmap(address, align(bytes));
        return 0;
    }

    private void unmap(long address, long length) {
        long end = address + length;
        for (Area area : List.copyOf(areas)) {
            if (area.start < end && area.end > address) {
                areas.remove(area);
                Stream.of(part(area, area.start, address), part(area, end, area.end)).filter(a -> a.start < a.end).forEach(this::add);
            }
        }
    }

    private static Area part(Area area, long start, long end) {
        return new Area(start, end, area.flags, area.pgoff + (start - area.start >> 12), area.file);
    }

    /** Divides an area so that a range is an area of its own, and gives that one. */
    private Area isolate(Area area, long start, long end) {
        Area middle = part(area, start, end);
        areas.remove(area);
        Stream.of(part(area, area.start, start), middle, part(area, end, area.end)).filter(a -> a.start < a.end).forEach(this::add);
        return middle;
    }

    int mlock(long start, long bytes, boolean on) {
        long length = align(bytes + start % PAGE);
        if (on && ((length >> 12) + locked() > halfOfMemory || (length >> 12) + locked() > 0xFFFFF)) {
            return ENOMEM;
        }
        long at = start - start % PAGE;
        long end = at + length & MASK;
        if (end < at) {
            return EINVAL;
        }
        while (at != end) {
            Area area = first(at);
            if (area == null || area.start > at) {
                return ENOMEM;
            }
            int flags = on ? area.flags | VmFlags.VM_LOCKED : area.flags & ~VmFlags.VM_LOCKED;
            long until = Math.min(end, area.end);
            if (flags != area.flags) {
                isolate(area, at, until).flags = flags;
            }
            at = until;
        }
        return 0;
    }

    int mprotect(long start, long bytes, int prot) {
        long end = start + align(bytes) & MASK;
        if (start % PAGE != 0 || end < start || (prot & ~7) != 0) {
            return EINVAL;
        }
        long at = start;
        Area prev = before(start);
        boolean isWhole = false;
        while (at != end) {
            Area area = first(at);
            if (area == null || area.start > at) {
                return ENOMEM;
            }
            int flags = area.flags & ~7 | prot;
            if ((flags & ~(flags >> 4) & 15) != 0) {
                return EACCES;
            }
            isWhole = area.end <= end;
            long until = Math.min(end, area.end);
            prev = protect(area, prev, at, until, flags);
            at = until;
        }
        if (isWhole && prev.isPrivateAnonymous()) {
            absorb(prev, first(prev.end), prev.flags);
        }
        return 0;
    }

    private Area protect(Area area, Area prev, long start, long end, int flags) {
        if (flags == area.flags) {
            return area;
        }
        if (start == area.start && prev != null && prev.end == start && prev.canMerge(flags) && area.isPrivateAnonymous()) {
            prev.end = end;
            area.start = end;
            if (area.start == area.end) {
                areas.remove(area);
            }
            return prev;
        }
        Area middle = isolate(area, start, end);
        middle.flags = flags;
        return middle;
    }

    long brk(long wish, long endCode) {
        long from = align(brk);
        long to = align(wish);
        if (wish < endCode) {
            return brk;
        }
        if (to != from && wish <= brk) {
            if (munmap(to, from - to) != 0) {
                return brk;
            }
        } else if (to != from) {
            Area area = first(from);
            if (area != null && area.start < (to + PAGE & MASK)) {
                return brk;
            }
            put(from, to - from & MASK, VmFlags.VM_DATA_DEFAULT_FLAGS, 0, 0);
        }
        brk = wish;
        return brk;
    }

    long mremap(long address, long oldBytes, long newBytes, int flags, long to) {
        long oldLength = align(oldBytes);
        long length = align(newBytes);
        boolean isFixed = (flags & VmFlags.MREMAP_FIXED) != 0;
        boolean mayMove = (flags & VmFlags.MREMAP_MAYMOVE) != 0;
        if ((flags & ~3) != 0 || address % PAGE != 0) {
            return EINVAL;
        }
        if (isFixed) {
            if (to % PAGE != 0 || !mayMove || length > TASK_SIZE || to > TASK_SIZE - length || to <= address && (to + length & MASK) > address
                    || address <= to && (address + oldLength & MASK) > to) {
                return EINVAL;
            }
            munmap(to, length);
        }
        if (oldLength >= length) {
            munmap(address + length & MASK, oldLength - length);
            if (!isFixed || to == address) {
                return address;
            }
        }
        Area area = first(address);
        if (area == null || area.start > address || oldLength > area.end - address) {
            return EFAULT;
        }
        boolean isAtEnd = oldLength == area.end - address;
        Area next = first(area.end);
        long room = (next == null ? TASK_SIZE : next.start) - address;
        if (isAtEnd && !(isFixed && to != address) && !(oldLength == length && mayMove) && room >= length) {
            area.end = address + length;
            return address;
        }
        if (!mayMove) {
            return ENOMEM;
        }
        long place = isFixed ? to : search(0, length);
        return place < 0 ? place : move(area, address, oldLength, length, place);
    }

    private long move(Area area, long address, long oldLength, long length, long to) {
        Area prev = before(to);
        Area next = first(to);
        if (area.isPrivateAnonymous() && prev != null && prev.end == to && prev.canMerge(area.flags)) {
            prev.end = to + length;
            absorb(prev, next, prev.flags);
        } else if (area.isPrivateAnonymous() && next != null && next.start == to + length && next.canMerge(area.flags)) {
            next.start = to;
        } else {
            add(new Area(to, to + length, area.flags, area.pgoff + (address - area.start >> 12), area.file));
        }
        munmap(address, oldLength);
        return to;
    }
}
