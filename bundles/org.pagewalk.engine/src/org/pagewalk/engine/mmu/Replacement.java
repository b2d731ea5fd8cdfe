/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmu;

import org.pagewalk.engine.TlbSpec;
import org.pagewalk.model.tables.TlbEntryTable;
import org.pagewalk.store.IntColumn;

/** Which entry of a set gives way to a new one. What that needs to be known is kept in the ages of the set's entries. */
abstract class Replacement {
    final TlbEntryTable entries;
    final IntColumn ages;
    final int ways;

    private Replacement(TlbEntryTable entries, int ways) {
        this.entries = entries;
        this.ways = ways;
        ages = entries.age;
    }

    static Replacement of(TlbSpec spec, TlbEntryTable entries, long seed) {
        return switch (spec.replacement()) {
            case "lru" -> new ByAge(entries, spec.ways(), true);
            case "fifo" -> new ByAge(entries, spec.ways(), false);
            case "random" -> new AtRandom(entries, spec.ways(), seed);
            default -> new ByTree(entries, spec.ways());
        };
    }

    /** An entry served. */
    abstract void used(int first, int way);

    /** An entry was filled. */
    abstract void filled(int first, int way);

    /**
     * Which entry of a set gives way when all are in use.
     *
     * @param misses how many translations the processor has missed: that is what chance follows from
     */
    abstract int victim(int first, long misses);

    /** The entry that was filled first, or used longest ago, has the lowest age. */
    private static final class ByAge extends Replacement {
        private final boolean isByUse;

        ByAge(TlbEntryTable entries, int ways, boolean isByUse) {
            super(entries, ways);
            this.isByUse = isByUse;
        }

        @Override
        void used(int first, int way) {
            if (isByUse) {
                filled(first, way);
            }
        }

        @Override
        void filled(int first, int way) {
            int newest = ages.get(first);
            int last = 0;
            for (int i = 1; i < ways; i++) {
                int age = ages.get(first + i);
                if (age - newest > 0) {
                    newest = age;
                    last = i;
                }
            }
            if (last != way || newest == 0) {
                ages.set(first + way, newest + 1);
            }
        }

        @Override
        int victim(int first, long misses) {
            int oldest = 0;
            for (int i = 1; i < ways; i++) {
                if (ages.get(first + i) - ages.get(first + oldest) < 0) {
                    oldest = i;
                }
            }
            return oldest;
        }
    }

    /**
     * A tree of bits over the ways, each of which says which half was not used last: bit 0 is the root, the bits below bit i are
     * 2 i + 1 and 2 i + 2. The bits are the age of the set's first entry.
     */
    private static final class ByTree extends Replacement {
        private final int[] keep;
        private final int[] set;

        ByTree(TlbEntryTable entries, int ways) {
            super(entries, ways);
            keep = new int[ways];
            set = new int[ways];
            for (int way = 0; way < ways; way++) {
                keep[way] = -1;
                for (int node = 0, half = ways / 2; half > 0; half /= 2) {
                    boolean isRight = (way & half) != 0;
                    keep[way] &= ~(1 << node);
                    set[way] |= isRight ? 0 : 1 << node;
                    node = 2 * node + (isRight ? 2 : 1);
                }
            }
        }

        @Override
        void used(int first, int way) {
            ages.set(first, ages.get(first) & keep[way] | set[way]);
        }

        @Override
        void filled(int first, int way) {
            used(first, way);
        }

        @Override
        int victim(int first, long misses) {
            int bits = ages.get(first);
            int way = 0;
            for (int node = 0, half = ways / 2; half > 0; half /= 2) {
                boolean isRight = (bits >>> node & 1) != 0;
                way |= isRight ? half : 0;
                node = 2 * node + (isRight ? 2 : 1);
            }
            return way;
        }
    }

    /** Any entry; the same one in the same course of things. */
    private static final class AtRandom extends Replacement {
        private final long seed;

        AtRandom(TlbEntryTable entries, int ways, long seed) {
            super(entries, ways);
            this.seed = seed;
        }

        @Override
        void used(int first, int way) {
            // chance has no memory
        }

        @Override
        void filled(int first, int way) {
            // chance has no memory
        }

        @Override
        int victim(int first, long misses) {
            long z = (misses + 1) * 0x9E37_79B9_7F4A_7C15L + seed * 0x2545_F491_4F6C_DD1DL;
            z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
            return (int) Math.unsignedMultiplyHigh(z ^ z >>> 31, ways);
        }
    }
}
