/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;

/**
 * Everything about one address space at one moment: what {@link AddressSpaceScene} draws.
 *
 * @param mm row of its mm_struct
 * @param spaces every address space that a process uses, this one among them
 * @param range how addresses are laid out on this machine
 * @param fields of the mm_struct, under the kernel's names
 * @param areas in the order of their addresses, as vm_next links them
 * @param root row of the area at the root of the tree; NULL for none
 * @param cache row of the area that find_vma found last; NULL for none
 */
public record MmFacts(int mm, List<Space> spaces, Range range, List<Field> fields, List<Area> areas, int root, int cache) {
    /**
     * An address space, and who uses it.
     *
     * @param task row of the first task that does
     * @param words all of them
     */
    record Space(int mm, int task, String words) {
    }

    /**
     * Addresses of this machine.
     *
     * @param taskSize TASK_SIZE: where the part of processes ends
     * @param pageOffset PAGE_OFFSET: where the kernel's begins
     * @param bits of an address
     * @param pageShift the size of a page, as a power of two
     */
    record Range(long taskSize, long pageOffset, int bits, int pageShift) {
    }

    /** A field of the mm_struct, and its number in words. */
    record Field(String name, String value, String unit) {
    }

    /**
     * An area.
     *
     * @param start the first address
     * @param end the first address behind it
     * @param flags VM_ bits
     * @param name the file, or what it is
     * @param detail where in the file it begins; empty for none
     * @param left row of the node below with lower addresses; NULL for none
     * @param right row of the node below with higher addresses; NULL for none
     */
    record Area(int row, long start, long end, int flags, String name, String detail, int left, int right, boolean isBlack, AreaPages pages) {
        long size() {
            return end - start;
        }

        /** All that there is to say of it, in a line. */
        String words() {
            return Words.hex(start) + "-" + Words.hex(end) + " " + AreaFlag.protection(flags) + " " + name + (detail.isEmpty() ? "" : " " + detail);
        }
    }

    /** Who uses it, in words. */
    String users() {
        return spaces.stream().filter(space -> space.mm() == mm).map(Space::words).findFirst().orElse("nobody");
    }

    /** The area with this row. */
    Optional<Area> area(int row) {
        for (Area area : areas) {
            if (area.row() == row) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }

    /** The area in which an address lies. */
    Optional<Area> areaAt(long address) {
        int index = place(address);
        return index >= 0 && Long.compareUnsigned(address, areas.get(index).end()) < 0 ? Optional.of(areas.get(index)) : Optional.empty();
    }

    /** The place in {@link #areas} of the last area that begins at an address or below it; -1 for none. */
    int place(long address) {
        int low = 0;
        int high = areas.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(areas.get(middle).start(), address) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Whether the same area, with the same pages, is in here. */
    boolean has(Area area) {
        return areaAt(area.start()).filter(area::equals).isPresent();
    }

    /** The area that the reader picked, or in which the address lies that he picked. */
    Optional<Area> picked(Target selected) {
        return selected instanceof Target.Address(int space, long address) && space == mm ? areaAt(address)
                : selected.table().equals("VmArea") ? area(selected.row()) : Optional.empty();
    }

    /** The field of this name. */
    String field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(Field::value).findFirst().orElse("");
    }
}
