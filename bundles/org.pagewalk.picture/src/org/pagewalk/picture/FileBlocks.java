/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.BufferHeadTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.picture.PageCacheFacts.Blocks;
import org.pagewalk.picture.PageCacheFacts.Buffer;
import org.pagewalk.store.Table;

/** Where the blocks of files are on their disks: by the block numbers in the inode, and by the buffers of cached pages. */
final class FileBlocks {
    /** So many of i_data are blocks of the file itself; behind them come blocks of block numbers, of blocks of those, and so on. */
    private static final int DIRECT = 12;
    private static final int NUMBER = 4;
    /** So many blocks of a file are looked at. */
    private static final int BLOCKS_MAX = 1 << 20;
    /** So many buffers a page can have at most. */
    private static final int BUFFERS_MAX = 128;
    private static final int UNKNOWN = -1;

    private final Machine machine;
    private final Tables tables;
    private final int pageBytes;

    FileBlocks(Machine machine) {
        this.machine = machine;
        tables = machine.tables();
        pageBytes = machine.architecture().pageSize();
    }

    /** The rows of the buffers over a page, in their order. */
    IntStream buffersOf(int frame) {
        int first = tables.page.buffers(frame);
        if (first == Table.NULL) {
            return IntStream.empty();
        }
        int[] ring = new int[BUFFERS_MAX];
        int count = 0;
        int buffer = first;
        do {
            ring[count++] = buffer;
            buffer = tables.bufferHead.b_this_page(buffer);
        } while (buffer != first && buffer != Table.NULL && tables.bufferHead.exists(buffer) && count < BUFFERS_MAX);
        return Arrays.stream(ring, 0, count);
    }

    List<Buffer> buffers(int frame) {
        BufferHeadTable table = tables.bufferHead;
        return buffersOf(frame).filter(table::exists).mapToObj(row -> {
            int state = table.b_state(row);
            return new Buffer(row, BufferBit.MAPPED.isIn(state) ? table.b_blocknr(row) : UNKNOWN, table.b_data(row), table.b_size(row), BufferBit.names(state),
                    BufferBit.DIRTY.isIn(state), BufferBit.LOCK.isIn(state), BufferBit.UPTODATE.isIn(state));
        }).toList();
    }

    /** The blocks of a mapping whose pages these are. */
    Blocks of(int mapping, FilePages pages) {
        int host = tables.addressSpace.host(mapping);
        InodeTable inodes = tables.inode;
        int disk = host == Table.NULL || !inodes.exists(host) ? Table.NULL : inodes.i_dev(host);
        if (disk == Table.NULL || !tables.disk.exists(disk) || tables.disk.bd_inode(disk) == host) {
            return Blocks.NONE;
        }
        int size = tables.disk.block_size(disk);
        int[] numbers = new int[Math.clamp((inodes.i_size(host) + size - 1) / size, 0, BLOCKS_MAX)];
        if (inodes.i_data.get(host) == Table.NULL) {
            Arrays.fill(numbers, UNKNOWN);
        } else {
            int at = 0;
            for (int i = 0; i < InodeTable.EXT2_N_BLOCKS && at < numbers.length; i++) {
                at = enter(disk, tables.blockNumber.number(inodes.i_data(host, i)), Math.max(0, i - DIRECT + 1), numbers, at);
            }
        }
        int perPage = Math.max(1, pageBytes / size);
        for (int i = 0; i < pages.count(); i++) {
            long first = pages.index()[i] * perPage;
            buffersOf(pages.frame()[i]).filter(tables.bufferHead::exists).filter(row -> BufferBit.MAPPED.isIn(tables.bufferHead.b_state(row))).forEach(row -> {
                long block = first + tables.bufferHead.b_data(row) / size;
                if (block < numbers.length) {
                    numbers[(int) block] = tables.bufferHead.b_blocknr(row);
                }
            });
        }
        return Blocks.of(disk, tables.disk.name(disk), tables.disk.nr_blocks(disk), size, numbers);
    }

    /** Enters the blocks to which a number leads through so many blocks of numbers; where it leads nowhere, they are holes. */
    private int enter(int disk, int block, int levels, int[] numbers, int from) {
        if (levels == 0) {
            numbers[from] = block;
            return from + 1;
        }
        int entries = tables.disk.block_size(disk) / NUMBER;
        if (block == 0) {
            return (int) Math.min(numbers.length, from + Math.round(Math.pow(entries, levels)));
        }
        int at = from;
        int frame = frame(disk, block);
        int offset = (int) ((long) block * tables.disk.block_size(disk) % pageBytes);
        for (int i = 0; i < entries && at < numbers.length; i++) {
            long number = frame == Table.NULL ? machine.virtualMemory().blockLayer().disks().peek(disk, block, i * NUMBER, NUMBER)
                    : machine.memory().readEntry((long) frame * pageBytes + offset + (long) i * NUMBER, NUMBER);
            at = enter(disk, (int) number, levels - 1, numbers, at);
        }
        return at;
    }

    /** The frame in which the buffer cache has a block; NULL where it has it not, so that the disk knows it best. */
    private int frame(int disk, int block) {
        int inode = tables.disk.bd_inode(disk);
        int mapping = inode == Table.NULL ? Table.NULL : tables.inode.i_mapping(inode);
        int frame = mapping == Table.NULL ? Table.NULL : new CachedFiles(machine).find(mapping, (long) block * tables.disk.block_size(disk) / pageBytes);
        return frame != Table.NULL && buffersOf(frame).anyMatch(row -> tables.bufferHead.b_blocknr(row) == block && BufferBit.UPTODATE.isIn(tables.bufferHead.b_state(row)))
                ? frame : Table.NULL;
    }

    /** The blocks of one page of the file. */
    List<Integer> places(Blocks blocks, long index) {
        List<Integer> places = new ArrayList<>();
        if (blocks.isThere()) {
            int perPage = Math.max(1, pageBytes / blocks.blockBytes());
            for (long block = index * perPage; block < Math.min(blocks.numbers().length, (index + 1) * perPage); block++) {
                places.add(blocks.numbers()[(int) block]);
            }
        }
        return List.copyOf(places);
    }
}
