/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Each policy once more, as its rule reads: lists that are searched from their beginning, and nothing that is kept for speed. */
abstract class PlainPolicy {
    final int frames;
    final int[] string;
    final List<Integer> resident = new ArrayList<>();
    final List<Integer> loadedAt = new ArrayList<>();
    int now;

    private PlainPolicy(int frames, int... string) {
        this.frames = frames;
        this.string = string;
    }

    static PlainPolicy of(PolicyKind kind, int frames, int... string) {
        return switch (kind) {
            case FIFO -> new Scored(frames, string, page -> 0);
            case LRU -> new Scored(frames, string, null);
            case CLOCK, SECOND_CHANCE -> new Chances(frames, string);
            case LFU -> new Frequencies(frames, string);
            case LRU_2 -> new LastButOne(frames, string);
            case OPT -> new Future(frames, string);
            case TWO_QUEUES -> new Queues(frames, string);
            case ARC -> new Adaptive(frames, string);
            case LINUX -> new Two(frames, string);
            case RANDOM -> throw new IllegalArgumentException("nobody draws the same lots");
        };
    }

    /** The reference at {@code now}; gives what {@link Policy#reference} gives. */
    int next() {
        int page = string[now];
        int result;
        if (isResident(page)) {
            result = Policy.HIT;
            hit(page);
        } else {
            result = miss(page);
        }
        now++;
        return result;
    }

    boolean isResident(int page) {
        return resident.contains(page);
    }

    void hit(int page) {
    }

    int miss(int page) {
        int victim = Policy.NO_VICTIM;
        if (resident.size() == frames) {
            victim = victim();
            loadedAt.remove(resident.indexOf(victim));
            resident.remove((Integer) victim);
        }
        resident.add(page);
        loadedAt.add(now);
        return victim;
    }

    abstract int victim();

    /** When a page was used before now, the latest first. */
    List<Integer> uses(int page) {
        List<Integer> uses = new ArrayList<>();
        for (int i = now - 1; i >= 0; i--) {
            if (string[i] == page) {
                uses.add(i);
            }
        }
        return uses;
    }

    /** First in first out (residents stand in the order of their loading), or by last use. */
    private static final class Scored extends PlainPolicy {
        private final IntUnaryOperator score;

        Scored(int frames, int[] string, IntUnaryOperator score) {
            super(frames, string);
            this.score = score;
        }

        @Override
        int victim() {
            return resident.stream().min(Comparator.comparingInt(page -> score == null ? uses(page).getFirst() : score.applyAsInt(page))).orElseThrow();
        }
    }

    private static final class Chances extends PlainPolicy {
        private final Map<Integer, Boolean> referenced = new HashMap<>();

        Chances(int frames, int... string) {
            super(frames, string);
        }

        @Override
        void hit(int page) {
            referenced.put(page, true);
        }

        @Override
        int miss(int page) {
            int victim = super.miss(page);
            referenced.put(page, true);
            return victim;
        }

        @Override
        int victim() {
            while (referenced.get(resident.getFirst())) {
                int page = resident.removeFirst();
                loadedAt.add(loadedAt.removeFirst());
                referenced.put(page, false);
                resident.add(page);
            }
            return resident.getFirst();
        }
    }

    private static final class Frequencies extends PlainPolicy {
        Frequencies(int frames, int... string) {
            super(frames, string);
        }

        private long usesSinceLoaded(int page) {
            int loaded = loadedAt.get(resident.indexOf(page));
            return uses(page).stream().filter(use -> use >= loaded).count();
        }

        @Override
        int victim() {
            return resident.stream().min(Comparator.comparingLong(this::usesSinceLoaded).thenComparing(page -> uses(page).getFirst())).orElseThrow();
        }
    }

    private static final class LastButOne extends PlainPolicy {
        LastButOne(int frames, int... string) {
            super(frames, string);
        }

        private int lastButOne(int page) {
            return uses(page).size() < 2 ? -1 : uses(page).get(1);
        }

        @Override
        int victim() {
            return resident.stream().min(Comparator.comparingInt(this::lastButOne).thenComparing(page -> uses(page).getFirst())).orElseThrow();
        }
    }

    private static final class Future extends PlainPolicy {
        Future(int frames, int... string) {
            super(frames, string);
        }

        private int nextUse(int page) {
            for (int i = now; i < string.length; i++) {
                if (string[i] == page) {
                    return i;
                }
            }
            return Integer.MAX_VALUE;
        }

        @Override
        int victim() {
            int best = resident.getFirst();
            for (int page : resident) {
                best = nextUse(page) > nextUse(best) ? page : best;
            }
            return best;
        }
    }

    private static final class Queues extends PlainPolicy {
        private final List<Integer> am = new ArrayList<>();
        private final List<Integer> a1in = new ArrayList<>();
        private final List<Integer> a1out = new ArrayList<>();

        Queues(int frames, int... string) {
            super(frames, string);
        }

        @Override
        boolean isResident(int page) {
            return am.contains(page) || a1in.contains(page);
        }

        @Override
        void hit(int page) {
            if (am.remove((Integer) page)) {
                am.addFirst(page);
            }
        }

        @Override
        int miss(int page) {
            boolean isKnown = a1out.contains(page);
            int victim = am.size() + a1in.size() < frames ? Policy.NO_VICTIM : victim();
            a1out.remove((Integer) page);
            (isKnown ? am : a1in).addFirst(page);
            return victim;
        }

        @Override
        int victim() {
            if (a1in.size() <= Math.max(1, frames / 4) && !am.isEmpty()) {
                return am.removeLast();
            }
            int victim = a1in.removeLast();
            a1out.addFirst(victim);
            if (a1out.size() > Math.max(1, frames / 2)) {
                a1out.removeLast();
            }
            return victim;
        }
    }

    private static final class Adaptive extends PlainPolicy {
        private final List<Integer> t1 = new ArrayList<>();
        private final List<Integer> t2 = new ArrayList<>();
        private final List<Integer> b1 = new ArrayList<>();
        private final List<Integer> b2 = new ArrayList<>();
        private double p;

        Adaptive(int frames, int... string) {
            super(frames, string);
        }

        @Override
        boolean isResident(int page) {
            return t1.contains(page) || t2.contains(page);
        }

        @Override
        void hit(int page) {
            t1.remove((Integer) page);
            t2.remove((Integer) page);
            t2.addFirst(page);
        }

        @Override
        int miss(int page) {
            int victim = Policy.NO_VICTIM;
            if (b1.contains(page)) {
                double delta = b1.size() >= b2.size() ? 1 : (double) b2.size() / b1.size();
                p = Math.min(p + delta, frames);
                victim = replace(page);
                b1.remove((Integer) page);
                t2.addFirst(page);
                return victim;
            }
            if (b2.contains(page)) {
                double delta = b2.size() >= b1.size() ? 1 : (double) b1.size() / b2.size();
                p = Math.max(p - delta, 0);
                victim = replace(page);
                b2.remove((Integer) page);
                t2.addFirst(page);
                return victim;
            }
            if (t1.size() + b1.size() == frames) {
                if (t1.size() < frames) {
                    b1.removeLast();
                    victim = replace(page);
                } else {
                    victim = t1.removeLast();
                }
            } else if (t1.size() + t2.size() + b1.size() + b2.size() >= frames) {
                if (t1.size() + t2.size() + b1.size() + b2.size() == 2 * frames) {
                    b2.removeLast();
                }
                victim = replace(page);
            }
            t1.addFirst(page);
            return victim;
        }

        private int replace(int page) {
            if (!t1.isEmpty() && (b2.contains(page) && t1.size() == p || t1.size() > p)) {
                b1.addFirst(t1.removeLast());
                return b1.getFirst();
            }
            b2.addFirst(t2.removeLast());
            return b2.getFirst();
        }

        @Override
        int victim() {
            throw new IllegalStateException();
        }
    }

    private static final class Two extends PlainPolicy {
        private final List<Integer> active = new ArrayList<>();
        private final List<Integer> inactive = new ArrayList<>();
        private final List<Integer> referenced = new ArrayList<>();

        Two(int frames, int... string) {
            super(frames, string);
        }

        @Override
        boolean isResident(int page) {
            return active.contains(page) || inactive.contains(page);
        }

        @Override
        void hit(int page) {
            if (inactive.contains(page) && referenced.remove((Integer) page)) {
                inactive.remove((Integer) page);
                active.addFirst(page);
            } else if (!referenced.contains(page)) {
                referenced.add(page);
            }
        }

        @Override
        int miss(int page) {
            int victim = active.size() + inactive.size() < frames ? Policy.NO_VICTIM : victim();
            inactive.addFirst(page);
            referenced.add(page);
            return victim;
        }

        @Override
        int victim() {
            refill(active.size() / (2 * inactive.size() + 2));
            while (inactive.isEmpty()) {
                refill(1);
            }
            int victim = inactive.removeLast();
            referenced.remove((Integer) victim);
            return victim;
        }

        private void refill(int number) {
            int todo = number;
            int at = active.size() - 1;
            while (todo > 0 && at >= 0) {
                int page = active.remove(at);
                if (referenced.remove((Integer) page)) {
                    active.addFirst(page);
                    at = at == 0 ? -1 : at;
                } else {
                    inactive.addFirst(page);
                    referenced.add(page);
                    todo--;
                    at--;
                }
            }
        }
    }
}
