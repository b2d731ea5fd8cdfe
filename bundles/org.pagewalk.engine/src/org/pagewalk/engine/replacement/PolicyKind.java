/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The policies that there are; each is a class of its own. */
public enum PolicyKind {
    FIFO("fifo", "the page that was loaded first", Setup.plain(Fifo::new)),
    LRU("lru", "the page whose last use is the longest ago", Setup.plain(Lru::new)),
    CLOCK("clock", "the first page that a hand finds not used since it came by", Setup.plain(Clock::new)),
    SECOND_CHANCE("second-chance", "the oldest page that was not used since it was loaded or looked at", Setup.plain(SecondChance::new)),
    LFU("lfu", "the page that was used the least often since it was loaded", Setup.plain(Lfu::new)),
    TWO_QUEUES("two-queue", "the oldest of those used once, or of those that have proved themselves the least recently used", Setup.plain(TwoQueues::new)),
    LRU_2("lru-2", "the page whose last use but one is the longest ago", Setup.plain(Lru2::new)),
    ARC("arc", "the least recently used of the pages used once or of the others, in shares that adapt", Setup.plain(Arc::new)),
    RANDOM("random", "any page, by lot", setup -> new RandomChoice(setup.frames, setup.pages, setup.seed)),
    OPT("opt", "the page whose next use is the farthest away, which takes knowing the future",
            setup -> new Opt(setup.frames, setup.pages, setup.future)),
    LINUX("linux", "the page at the end of Linux 2.4's inactive list", Setup.plain(LinuxLists::new));

    /** What a policy is made with. */
    record Setup(int frames, int pages, long seed, int[] future) {
        private static Maker plain(Plain maker) {
            return setup -> maker.make(setup.frames, setup.pages);
        }
    }

    /** Makes a policy. */
    @FunctionalInterface
    private interface Maker {
        Policy make(Setup setup);
    }

    /** Makes one that needs to know how many frames and pages there are. */
    @FunctionalInterface
    private interface Plain {
        Policy make(int frames, int pages);
    }

    private final String word;
    private final String rule;
    private final Maker maker;

    PolicyKind(String word, String rule, Maker maker) {
        this.word = word;
        this.rule = rule;
        this.maker = maker;
    }

    /** As a declaration names it. */
    public String word() {
        return word;
    }

    /** Which page gives way, in words. */
    public String rule() {
        return rule;
    }

    /**
     * Makes a policy.
     *
     * @param frames how many frames there are, at least 1
     * @param pages references are to pages 0 to {@code pages} - 1
     * @param seed for the one that draws lots
     * @param future all references to come, for the one that knows them; others may get none
     */
    public Policy make(int frames, int pages, long seed, int... future) {
        return maker.make(new Setup(frames, pages, seed, future));
    }

    /** Whether it must know all references beforehand. */
    public boolean needsFuture() {
        return this == OPT;
    }

    /** The one of this word, if there is one. */
    public static Optional<PolicyKind> named(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** The words of all. */
    public static List<String> words() {
        return Stream.of(values()).map(PolicyKind::word).toList();
    }
}
