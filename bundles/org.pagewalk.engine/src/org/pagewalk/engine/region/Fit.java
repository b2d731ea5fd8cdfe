/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ways of finding a free block that there are; each is a class of its own. */
enum Fit {
    FIRST("first", false, blocks -> new HoleList(blocks, new FirstFit(blocks))),
    NEXT("next", false, blocks -> new HoleList(blocks, new NextFit(blocks))),
    BEST("best", false, blocks -> new HoleList(blocks, new BestFit(blocks))),
    WORST("worst", false, blocks -> new HoleList(blocks, new WorstFit(blocks))),
    BUDDY("buddy", true, Buddy::new),
    LAZY_BUDDY("lazy-buddy", true, LazyBuddy::new);

    private final String word;
    private final boolean halves;
    private final Function<Blocks, Policy> maker;

    Fit(String word, boolean halves, Function<Blocks, Policy> maker) {
        this.word = word;
        this.halves = halves;
        this.maker = maker;
    }

    /** As a declaration names it. */
    String word() {
        return word;
    }

    /** Whether it halves blocks, so that a region must be a power of two. */
    boolean halves() {
        return halves;
    }

    Policy policy(Blocks blocks) {
        return maker.apply(blocks);
    }

    /** The one of this name, if there is one. */
    static Optional<Fit> named(String word) {
        return Stream.of(values()).filter(fit -> fit.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).map(Fit::word).toList();
    }
}
