/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;

/**
 * The page frames of a machine as boot sees them (Gorman 5): what the firmware says, who takes memory before there is a page
 * allocator, and what that gets.
 *
 * @param pageBytes bytes in a page
 * @param taken all frames in order: whose they are while there is boot memory
 * @param handed all frames in order: whether the page allocator has them
 * @param marks the kernel's figures of where memory ends, in page frames
 */
public record BootMap(int pageBytes, List<Node> nodes, List<Entry> firmware, List<Block> blocks, List<Stretch> taken, List<Stretch> handed,
        List<Mark> marks) {
    /** A bank of memory, from frame {@code start} up to {@code end}, which is not in it. */
    public record Node(int row, int id, int start, int end) {
    }

    /** An entry of the firmware's map, as the kernel names it. */
    public record Entry(int row, long addr, long size, boolean isRam) {
        String words() {
            return "%010x - %010x (%s)".formatted(addr, addr + size, isRam ? "usable" : "reserved");
        }
    }

    /** What took memory while the machine booted; {@code count} blocks of one kind, one behind the other. */
    public record Block(int row, long addr, long size, String what, int count) {
        String words() {
            return what + (count == 1 ? "" : ", " + count + " blocks");
        }
    }

    /** Frames from {@code start} up to {@code end} that are one and the same. */
    public record Stretch(int start, int end, BootKind kind, String what) {
        int frames(int from, int to) {
            return Math.max(0, Math.min(end, to) - Math.max(start, from));
        }
    }

    /** A figure of the kernel; figures that are equal share a mark. */
    public record Mark(String names, int pfn) {
    }

    /** How many frames are of a kind, in a list of stretches. */
    static long count(List<Stretch> stretches, BootKind kind) {
        return stretches.stream().filter(each -> each.kind() == kind).mapToLong(each -> each.end() - each.start()).sum();
    }

    /** Where memory ends, as a physical address. */
    long end() {
        long frames = nodes.stream().mapToLong(Node::end).max().orElse(1) * pageBytes;
        return Math.max(frames, firmware.stream().mapToLong(entry -> entry.addr() + entry.size()).max().orElse(1));
    }

    /** In one sentence. */
    String words() {
        long memory = nodes.stream().mapToLong(node -> node.end() - node.start()).sum() - count(handed, BootKind.HOLE) - count(handed, BootKind.FIRMWARE);
        long over = count(handed, BootKind.HANDED_OVER);
        return Words.count(memory, "page frame") + " of memory; " + (over == 0 ? "the page allocator has none of them yet"
                : "the page allocator got " + Words.grouped(over) + ", boot and kernel keep " + Words.grouped(memory - over));
    }
}
