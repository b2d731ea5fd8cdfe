/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Optional;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.paging.Geometry;
import org.pagewalk.engine.paging.PageTables;
import org.pagewalk.engine.paging.PteFormat;
import org.pagewalk.store.Table;

/** Goes through the page tables of address spaces, as nobody but a reader does: it changes nothing and tells nothing. */
final class MappedEntries {
    private final PageTables tables;
    private final Geometry geometry;
    private final PteFormat format;
    private final Machine machine;
    private long read;
    private int tablesRead;

    MappedEntries(Machine machine) {
        this.machine = machine;
        tables = machine.pageTables();
        geometry = tables.geometry();
        format = tables.format();
    }

    /** Hears of what is found. */
    interface Visitor {
        /**
         * An entry that leads to memory.
         *
         * @param address the first that it maps
         * @param at its own physical address
         */
        void mapped(long address, long at, long entry, int level);

        /**
         * A table.
         *
         * @param page the frame that it fills
         * @param address the first that it maps
         */
        default void table(int page, int level, long address) {
            // who only asks for pages does not care
        }
    }

    /** How many entries were read by this. */
    long read() {
        return read;
    }

    /** How many tables were gone through by this. */
    int tablesRead() {
        return tablesRead;
    }

    /** An entry that leads to memory: where it lies, what it says, and at which level. */
    record Found(long at, long entry, int level) {
    }

    /**
     * The entry by which an address is translated.
     *
     * @param root the frame with the page global directory; NULL for none
     */
    Optional<Found> find(int root, long address) {
        int page = root;
        for (int level = 0; page != Table.NULL && level < geometry.levels(); level++) {
            long at = at(page, geometry.index(level, address));
            long entry = tables.read(at);
            if (isMapped(entry, level)) {
                return Optional.of(new Found(at, entry, level));
            }
            page = level < geometry.levels() - 1 && format.tablePresent(entry) ? format.page(entry) : Table.NULL;
        }
        return Optional.empty();
    }

    private boolean isMapped(long entry, int level) {
        return level == geometry.levels() - 1 ? format.present(entry) : format.tablePresent(entry) && format.isLeaf(entry, level);
    }

    /** The page frame to which an address leads by an entry; beyond all frames for a device's memory. */
    long frame(Found found, long address) {
        return format.physical(found.entry()) + (address & (1L << geometry.shift(found.level())) - 1) >>> geometry.pageShift();
    }

    /** The frame in which a walk begins: where the kernel's addresses have a register of their own, its own directory. */
    int root(int mm, long address) {
        boolean isOfKernel = geometry.addressBits() < Long.SIZE && address >>> geometry.addressBits() != 0;
        boolean isApart = isOfKernel && machine.architecture().name().startsWith("aarch64");
        return isApart ? machine.tables().machine.swapper_pg_dir(0) : machine.tables().mmStruct.pgd(mm);
    }

    /** Visits all entries of an address space from an address to another that lead to memory. */
    void visit(int mm, long start, long end, Visitor visitor) {
        int pgd = machine.tables().mmStruct.pgd(mm);
        if (pgd != Table.NULL && start < end) {
            visit(pgd, 0, 0, start, end, visitor);
        }
    }

    private void visit(int page, int level, long base, long start, long end, Visitor visitor) {
        visitor.table(page, level, base);
        tablesRead++;
        long size = 1L << geometry.shift(level);
        int first = (int) Math.max(0, start - base >> geometry.shift(level));
        long address = base + first * size;
        for (int index = first; index < geometry.entries(level) && address < end; index++, address += size) {
            long at = at(page, index);
            long entry = tables.read(at);
            read++;
            if (isMapped(entry, level)) {
                visitor.mapped(address, at, entry, level);
            } else if (level < geometry.levels() - 1 && format.tablePresent(entry) && format.page(entry) != Table.NULL) {
                visit(format.page(entry), level + 1, address, start, end, visitor);
            }
        }
    }

    /** The physical address of an entry of a table. */
    long at(int page, int index) {
        return ((long) page << geometry.pageShift()) + ((long) index << geometry.entryShift());
    }
}
