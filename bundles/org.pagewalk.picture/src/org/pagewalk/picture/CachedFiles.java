/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.block.Disks;
import org.pagewalk.engine.files.Operations;
import org.pagewalk.model.tables.AddressSpaceTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Table;

/** The mappings of a machine, whose pages the page cache holds: how people name them, and which of them a selection means. */
final class CachedFiles {

    private final Tables tables;
    private final Map<Integer, String> names = new HashMap<>();

    CachedFiles(Machine machine) {
        tables = machine.tables();
        IntStream.range(0, tables.disk.limit()).filter(tables.disk::exists).filter(disk -> tables.disk.bd_inode(disk) != Table.NULL)
                .forEach(disk -> names.put(tables.disk.bd_inode(disk), tables.disk.name(disk)));
        IntStream.range(0, tables.dentry.limit()).filter(tables.dentry::exists).filter(dentry -> tables.dentry.d_name(dentry) != null)
                .forEach(dentry -> names.putIfAbsent(tables.dentry.d_inode(dentry), tables.dentry.d_name(dentry)));
    }

    /**
     * What is selected of the page cache.
     *
     * @param index of the page in the mapping; none where the mapping as a whole is meant
     */
    record Place(int mapping, OptionalLong index) {
    }

    /** All that exist, in their order. */
    List<Integer> all() {
        return IntStream.range(0, tables.addressSpace.limit()).filter(this::exists).boxed().toList();
    }

    boolean exists(int mapping) {
        return mapping != Table.NULL && tables.addressSpace.exists(mapping);
    }

    /** As people name it: a file, a disk, or shared memory. */
    String name(int mapping) {
        AddressSpaceTable table = tables.addressSpace;
        int host = exists(mapping) ? table.host(mapping) : Table.NULL;
        String name = host == Table.NULL ? "" : names.getOrDefault(host, "");
        if (!name.isEmpty()) {
            return name;
        }
        return host == Table.NULL ? "mapping " + mapping : "inode " + tables.inode.i_ino(host);
    }

    /** What it is: "file", "shared memory", "disk". */
    String kind(int mapping) {
        int host = tables.addressSpace.host(mapping);
        int operations = tables.addressSpace.a_ops(mapping);
        boolean hasName = host != Table.NULL && tables.inode.i_nlink(host) > 0;
        return operations == Disks.DEF_BLK_AOPS ? "disk" : operations == Operations.SHMEM_AOPS && !hasName ? "shared memory" : "file";
    }

    /** The mapping of that name, the newest of several. */
    Optional<Integer> named(String name) {
        return all().stream().filter(mapping -> name(mapping).equals(name)).reduce((one, next) -> next);
    }

    /** The page of a mapping; NULL where it is not cached. */
    int find(int mapping, long index) {
        AddressSpaceTable table = tables.addressSpace;
        for (int first : new int[] {table.clean_pages.first(mapping), table.dirty_pages.first(mapping), table.locked_pages.first(mapping)}) {
            for (int page = first; page != Table.NULL; page = tables.page.list.next(page)) {
                if (tables.page.index(page) == (int) index) {
                    return page;
                }
            }
        }
        return Table.NULL;
    }

    /** What a selection means here; nothing if it means something else. */
    Optional<Place> selected(Target selected) {
        int row = selected.row();
        if (selected instanceof Target.Entry(String table, int mapping, long index)) {
            return table.equals("AddressSpace") ? place(mapping, OptionalLong.of(index)) : Optional.empty();
        }
        return switch (selected.table()) {
            case "Page" -> tables.page.exists(row) ? place(tables.page.mapping(row), OptionalLong.of(Integer.toUnsignedLong(tables.page.index(row))))
                    : Optional.empty();
            case "AddressSpace" -> place(row, OptionalLong.empty());
            case "Inode" -> tables.inode.exists(row) ? place(tables.inode.i_mapping(row), OptionalLong.empty()) : Optional.empty();
            case "Dentry" -> tables.dentry.exists(row) ? selected(Target.row("Inode", tables.dentry.d_inode(row))) : Optional.empty();
            case "File" -> tables.file.exists(row) ? selected(Target.row("Dentry", tables.file.f_dentry(row))) : Optional.empty();
            case "Disk" -> tables.disk.exists(row) ? selected(Target.row("Inode", tables.disk.bd_inode(row))) : Optional.empty();
            case "BufferHead" -> tables.bufferHead.exists(row) ? selected(Target.page(tables.bufferHead.b_page(row))) : Optional.empty();
            case "VmArea" -> tables.vmArea.exists(row) ? selected(Target.row("File", tables.vmArea.vm_file(row))) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Place> place(int mapping, OptionalLong index) {
        return Optional.of(mapping).filter(this::exists).map(row -> new Place(row, index));
    }

    /** The mapping with the most pages in memory, the newest where there are none; nothing where there is no mapping. */
    Optional<Integer> fullest() {
        return all().stream().reduce((one, next) -> tables.addressSpace.nrpages(next) > tables.addressSpace.nrpages(one)
                || tables.addressSpace.nrpages(one) == 0 ? next : one);
    }
}
