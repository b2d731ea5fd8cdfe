/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a machine's physical memory lies, beyond its mere size: what is said behind {@code memory} in a declaration. All of
 * it may be left out.
 *
 * @param nodes the sizes of the nodes in bytes, which follow each other from address 0; empty for one node
 * @param ranges where there is memory; empty for all of it in one piece from address 0, as large as said elsewhere
 * @param holes what is taken out of that
 * @param distances for each node how far each node is, 10 being the node itself; empty for 20 everywhere else
 */
public record MemoryMap(List<Long> nodes, List<Range> ranges, List<Range> holes, List<List<Integer>> distances) {
    /** Nothing said: one node, one piece. */
    public static final MemoryMap PLAIN = new MemoryMap(List.of(), List.of(), List.of(), List.of());
    /** The most nodes. */
    public static final int NODES_MAX = 8;
    /** The firmware's map has room for so many entries: E820MAX. */
    public static final int ENTRIES_MAX = 32;
    /** How far a node is from itself. */
    public static final int LOCAL_DISTANCE = 10;
    /** How far another node is, unless something else is said. */
    public static final int REMOTE_DISTANCE = 20;

    /** A map that others cannot change. */
    public MemoryMap {
        nodes = List.copyOf(nodes);
        ranges = List.copyOf(ranges);
        holes = List.copyOf(holes);
        distances = distances.stream().map(List::copyOf).toList();
    }

    public MemoryMap withNodes(List<Long> sizes) {
        return new MemoryMap(sizes, ranges, holes, distances);
    }

    public MemoryMap withRanges(List<Range> usable) {
        return new MemoryMap(nodes, usable, holes, distances);
    }

    public MemoryMap withHoles(List<Range> missing) {
        return new MemoryMap(nodes, ranges, missing, distances);
    }

    public MemoryMap withDistances(List<List<Integer>> each) {
        return new MemoryMap(nodes, ranges, holes, each);
    }

    /** Where there is memory, in the order of addresses, pieces that touch joined; {@code size} counts where no ranges are given. */
    public List<Range> usable(long size) {
        long nodesEnd = nodes.stream().mapToLong(Long::longValue).sum();
        List<Range> pieces = ranges.isEmpty() ? List.of(new Range(0, nodes.isEmpty() ? size : nodesEnd)) : ranges;
        for (Range hole : holes) {
            pieces = without(pieces, hole);
        }
        return joined(pieces);
    }

    /** The pieces without what lies in a hole. */
    static List<Range> without(List<Range> pieces, Range hole) {
        List<Range> left = new ArrayList<>();
        for (Range piece : pieces) {
            if (!piece.meets(hole)) {
                left.add(piece);
            } else {
                add(left, piece.start(), hole.start());
                add(left, hole.end(), piece.end());
            }
        }
        return left;
    }

    private static void add(List<Range> pieces, long start, long end) {
        if (start < end) {
            pieces.add(new Range(start, end));
        }
    }

    private static List<Range> joined(List<Range> pieces) {
        List<Range> joined = new ArrayList<>();
        for (Range piece : pieces.stream().sorted(Comparator.comparingLong(Range::start)).toList()) {
            Range last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && piece.start() <= last.end()) {
                joined.set(joined.size() - 1, new Range(last.start(), Math.max(last.end(), piece.end())));
            } else if (piece.size() > 0) {
                joined.add(piece);
            }
        }
        return joined;
    }

    /** How far one node is from another. */
    public int distance(int from, int to) {
        return !distances.isEmpty() ? distances.get(from).get(to) : from == to ? LOCAL_DISTANCE : REMOTE_DISTANCE;
    }

    /** Finds out whether the parts go together, for a machine without regard to its kind. */
    void check() throws ConfigurationException {
        checkNodes();
        checkPieces("memory.ranges", ranges);
        checkPieces("memory.holes", holes);
        if (!distances.isEmpty()) {
            checkDistances();
        }
    }

    private void checkNodes() throws ConfigurationException {
        if (nodes.size() > NODES_MAX) {
            throw new ConfigurationException("memory.nodes", "a machine has at most " + NODES_MAX + " nodes, not " + nodes.size());
        }
        for (long size : nodes) {
            if (size < 1 || size > 1L << 50) {
                throw new ConfigurationException("memory.nodes", "a node has memory: write, for example, memory.nodes [256 MiB, 256 MiB]");
            }
        }
    }

    private static void checkPieces(String key, List<Range> pieces) throws ConfigurationException {
        if (pieces.size() > ENTRIES_MAX) {
            throw new ConfigurationException(key, "the firmware's map has room for " + ENTRIES_MAX + " entries, not " + pieces.size());
        }
        for (Range piece : pieces) {
            if (piece.start() < 0 || piece.size() < 1 || piece.end() > 1L << 50) {
                throw new ConfigurationException(key, "a range of memory goes from a lower address up to a higher one: write, "
                        + "for example, " + key + " [640 KiB..1 MiB], not " + piece.words());
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            for (Range other : pieces.subList(0, i)) {
                if (pieces.get(i).meets(other)) {
                    throw new ConfigurationException(key, other.words() + " and " + pieces.get(i).words()
                            + " overlap: let one end where the other begins");
                }
            }
        }
    }

    private void checkDistances() throws ConfigurationException {
        int count = Math.max(1, nodes.size());
        if (distances.size() != count || distances.stream().anyMatch(row -> row.size() != count)) {
            throw new ConfigurationException("memory.distances", "there " + (count == 1 ? "is 1 node" : "are " + count + " nodes")
                    + ": write " + count + " lists of " + count + " distances, such as [[10, 20], [20, 10]] for two nodes");
        }
        for (int from = 0; from < count; from++) {
            for (int to = 0; to < count; to++) {
                int distance = distances.get(from).get(to);
                if (from == to ? distance != LOCAL_DISTANCE : distance <= LOCAL_DISTANCE || distance > 255) {
                    throw new ConfigurationException("memory.distances", "a node is 10 from itself, and 11 to 255 from others; from node "
                            + from + " to node " + to + " it says " + distance);
                }
            }
        }
    }
}
