/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An allocator in the plainest way: no lists to keep in order, all is searched anew each time. Places and sizes in bytes. */
abstract class PlainAllocator {
    /** So many holes, or lists, were looked at. */
    long looked;
    int splits;
    int merges;
    int failures;
    final Map<Integer, Integer> used = new HashMap<>();
    private final int size;

    private PlainAllocator(int size) {
        this.size = size;
    }

    static PlainAllocator of(Fit fit, int size, int unit) {
        return fit.halves() ? new Halves(size, unit, fit == Fit.LAZY_BUDDY) : new Holes(fit, size, unit);
    }

    /** Where the block is, or NULL. */
    int alloc(int wanted) {
        int start = wanted > size ? NULL : search(wanted);
        failures += start == NULL ? 1 : 0;
        return start;
    }

    abstract int search(int wanted);

    abstract void free(int start);

    int free() {
        return size - used.values().stream().mapToInt(Integer::intValue).sum();
    }

    abstract int largest();

    /** All that is not used is holes. */
    private static final class Holes extends PlainAllocator {
        private final Fit fit;
        private final int unit;
        private final int end;
        private int rover;

        Holes(Fit fit, int size, int unit) {
            super(size);
            this.fit = fit;
            this.unit = unit;
            end = size;
        }

        /** Size by place. */
        private TreeMap<Integer, Integer> holes() {
            TreeMap<Integer, Integer> holes = new TreeMap<>();
            int at = 0;
            for (int start : used.keySet().stream().sorted().toList()) {
                if (start > at) {
                    holes.put(at, start - at);
                }
                at = start + used.get(start);
            }
            if (at < end) {
                holes.put(at, end - at);
            }
            return holes;
        }

        @Override
        int search(int wanted) {
            int block = (wanted + unit - 1) / unit * unit;
            List<Map.Entry<Integer, Integer>> order = new ArrayList<>(holes().entrySet());
            if (fit == Fit.NEXT) {
                List<Map.Entry<Integer, Integer>> behind = order.stream().filter(hole -> hole.getKey() + hole.getValue() > rover).toList();
                order.removeAll(behind);
                order.addAll(0, behind);
            }
            Comparator<Map.Entry<Integer, Integer>> bySize = Map.Entry.comparingByValue();
            int all = order.size();
            int fitting = 0;
            while (fitting < all && order.get(fitting).getValue() < block) {
                fitting++;
            }
            int exact = 0;
            while (exact < all && order.get(exact).getValue() != block) {
                exact++;
            }
            looked += switch (fit) {
                case BEST -> Math.min(all, exact + 1);
                case WORST -> all;
                default -> Math.min(all, fitting + 1);
            };
            order.removeIf(hole -> hole.getValue() < block);
            if (order.isEmpty()) {
                return NULL;
            }
            Map.Entry<Integer, Integer> hole = switch (fit) {
                case BEST -> order.stream().min(bySize).orElseThrow();
                case WORST -> order.stream().sorted(bySize.reversed()).findFirst().orElseThrow();
                default -> order.getFirst();
            };
            splits += hole.getValue() > block ? 1 : 0;
            used.put(hole.getKey(), block);
            rover = hole.getKey() + block;
            return hole.getKey();
        }

        @Override
        void free(int start) {
            int before = holes().size();
            used.remove(start);
            merges += before + 1 - holes().size();
        }

        @Override
        int largest() {
            return holes().values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    /** Free lists by size, head first; those that are not to be merged are known by their places. */
    private static final class Halves extends PlainAllocator {
        private final TreeMap<Integer, List<Integer>> lists = new TreeMap<>();
        private final List<Integer> local = new ArrayList<>();
        private final boolean lazy;

        Halves(int size, int unit, boolean lazy) {
            super(size);
            this.lazy = lazy;
            for (int each = unit; each <= size; each *= 2) {
                lists.put(each, new ArrayList<>());
            }
            lists.get(size).add(0);
        }

        @Override
        int search(int wanted) {
            int start = find(wanted);
            if (start == NULL && !local.isEmpty()) {
                for (int size : lists.keySet()) {
                    while (!lists.get(size).isEmpty() && local.contains(lists.get(size).getFirst())) {
                        mergeLocal(size);
                    }
                }
                start = find(wanted);
            }
            return start;
        }

        private int find(int wanted) {
            int block = lists.ceilingKey(Math.max(wanted, lists.firstKey()));
            for (int size : lists.tailMap(block).keySet()) {
                looked++;
                if (!lists.get(size).isEmpty()) {
                    int start = lists.get(size).removeFirst();
                    local.remove((Integer) start);
                    for (int half = size / 2; half >= block; half /= 2) {
                        enter(half, start + half);
                        splits++;
                    }
                    used.put(start, block);
                    return start;
                }
            }
            return NULL;
        }

        /** At the head, but behind those that are not to be merged. */
        private void enter(int size, int start) {
            List<Integer> list = lists.get(size);
            boolean anyLocal = list.stream().anyMatch(local::contains);
            list.add(anyLocal ? list.size() : 0, start);
        }

        @Override
        void free(int start) {
            int size = used.get(start);
            long inUse = used.values().stream().filter(each -> each == size).count();
            long kept = lists.get(size).stream().filter(local::contains).count();
            used.remove(start);
            if (lazy && inUse - kept >= 2) {
                lists.get(size).addFirst(start);
                local.add(start);
                return;
            }
            merge(start, size);
            if (lazy && inUse == kept) {
                mergeLocal(size);
            }
        }

        private void mergeLocal(int size) {
            int start = lists.get(size).removeFirst();
            local.remove((Integer) start);
            merge(start, size);
        }

        private void merge(int start, int size) {
            int merged = start;
            int length = size;
            while (lists.get(length).contains(merged ^ length) && !local.contains(merged ^ length)) {
                lists.get(length).remove((Integer) (merged ^ length));
                merged &= ~length;
                length *= 2;
                merges++;
            }
            enter(length, merged);
        }

        @Override
        int largest() {
            return lists.entrySet().stream().filter(each -> !each.getValue().isEmpty()).mapToInt(Map.Entry::getKey).max().orElse(0);
        }
    }
}
