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
    /** So many of i_data are blocks of the file itself; behind them come blocks of block numbers. */
    private static final int DIRECT = 12;
    /** So many blocks of a file are looked at. */
    private static final int BLOCKS_MAX = 1 << 20;
    /** So many buffers a page can have at most. */
    private static final int BUFFERS_MAX = 128;
    private static final int UNKNOWN = -1;

    private final Tables tables;
    private final int pageBytes;

    FileBlocks(Machine machine) {
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
        Arrays.fill(numbers, UNKNOWN);
        for (int i = 0; inodes.i_data.get(host) != Table.NULL && i < Math.min(DIRECT, numbers.length); i++) {
            numbers[i] = tables.blockNumber.number(inodes.i_data(host, i));
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
        return new Blocks(disk, tables.disk.name(disk), tables.disk.nr_blocks(disk), size, numbers);
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
