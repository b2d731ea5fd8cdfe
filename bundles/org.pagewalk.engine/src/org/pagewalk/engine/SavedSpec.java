/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.List;

/** How a machine's memory lies and how it booted, in a {@link SavedMachine}. */
final class SavedSpec {
    private SavedSpec() {
    }

    static void write(MachineSpec spec, DataOutputStream data) throws IOException {
        MemoryMap map = spec.map();
        writeLongs(map.nodes(), data);
        writeRanges(map.ranges(), data);
        writeRanges(map.holes(), data);
        data.writeInt(map.distances().size());
        for (List<Integer> row : map.distances()) {
            writeLongs(row.stream().map(Integer::longValue).toList(), data);
        }
        BootOptions boot = spec.boot();
        data.writeBoolean(boot.bare());
        data.writeLong(boot.image().text());
        data.writeLong(boot.image().data());
        data.writeLong(boot.image().init());
        data.writeLong(boot.image().bss());
        data.writeInt(boot.structPage());
        data.writeInt(boot.waitQueues());
        TlbSpec tlb = spec.tlb();
        data.writeInt(tlb.entries());
        data.writeInt(tlb.ways());
        data.writeUTF(tlb.replacement());
        PageCacheSpec cache = spec.pageCache();
        data.writeUTF(cache.index());
        data.writeBoolean(cache.compare());
        data.writeUTF(cache.readahead());
        data.writeUTF(spec.mutant());
    }

    static MachineSpec read(MachineSpec spec, DataInputStream data) throws IOException {
        List<Long> nodes = readLongs(data);
        List<Range> ranges = readRanges(data);
        List<Range> holes = readRanges(data);
        List<List<Integer>> distances = new ArrayList<>();
        for (int rows = count(data); rows > 0; rows--) {
            distances.add(readLongs(data).stream().map(Long::intValue).toList());
        }
        BootOptions boot = new BootOptions(data.readBoolean(),
                new KernelImage(data.readLong(), data.readLong(), data.readLong(), data.readLong()), data.readInt(), data.readInt());
        TlbSpec tlb = new TlbSpec(data.readInt(), data.readInt(), data.readUTF());
        PageCacheSpec cache = new PageCacheSpec(data.readUTF(), data.readBoolean(), data.readUTF());
        return spec.withMap(new MemoryMap(nodes, ranges, holes, distances)).withBoot(boot).withTlb(tlb).withPageCache(cache)
                .withMutant(data.readUTF());
    }

    private static void writeLongs(List<Long> numbers, DataOutputStream data) throws IOException {
        data.writeInt(numbers.size());
        for (long number : numbers) {
            data.writeLong(number);
        }
    }

    private static List<Long> readLongs(DataInputStream data) throws IOException {
        List<Long> numbers = new ArrayList<>();
        for (int left = count(data); left > 0; left--) {
            numbers.add(data.readLong());
        }
        return numbers;
    }

    private static void writeRanges(List<Range> ranges, DataOutputStream data) throws IOException {
        data.writeInt(ranges.size());
        for (Range range : ranges) {
            data.writeLong(range.start());
            data.writeLong(range.end());
        }
    }

    private static List<Range> readRanges(DataInputStream data) throws IOException {
        List<Range> ranges = new ArrayList<>();
        for (int left = count(data); left > 0; left--) {
            ranges.add(new Range(data.readLong(), data.readLong()));
        }
        return ranges;
    }

    private static int count(DataInputStream data) throws IOException {
        int count = data.readInt();
        if (count < 0 || count > MemoryMap.ENTRIES_MAX) {
            throw new StreamCorruptedException("a list of " + count + " entries");
        }
        return count;
    }
}
