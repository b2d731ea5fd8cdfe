/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bug that can be put into the kernel on purpose, so that those who write scenarios can show that theirs finds it. The
 * kernel works as it should while it boots, so that all machines begin alike. Each is a strategy of its subsystem, which takes
 * the true one's place; nothing else asks which mutant it is.
 */
public enum Mutant {
    NO_COALESCING("no-coalescing", "A block that is freed goes to the free list as it is and never becomes one with its buddy.",
            "__free_pages_ok"),
    WRONG_BUDDY("wrong-buddy", "A block that is freed becomes one with the free block behind it, as if that were always its buddy.",
            "__free_pages_ok"),
    MERGE_ACROSS_ZONE_END("merge-across-zone-end", "A block that is freed becomes one with a free block of the next zone, when the end of its"
            + " zone lies between the two.", "__free_pages_ok"),
    WATERMARK_OFF_BY_ONE("watermark-off-by-one", "A zone also serves when it has exactly as many free pages as it must have more than.",
            "__alloc_pages"),
    NEED_BALANCE_NEVER_SET("need-balance-never-set", "kswapd is woken when memory is short, but no zone is marked with need_balance.",
            "__alloc_pages"),
    LEAKED_BLOCK_ON_FALLBACK("leaked-block-on-fallback", "Where a zone has too few free pages and the next one is tried, a block of the first"
            + " was taken already, and is lost.", "__alloc_pages");

    /** What stands for the kernel as it should be. */
    public static final String NONE = "none";

    private final String word;
    private final String explanation;
    private final String source;

    Mutant(String word, String explanation, String source) {
        this.word = word;
        this.explanation = explanation;
        this.source = source;
    }

    /** Its name in scenarios and labs. */
    public String word() {
        return word;
    }

    /** What the kernel does wrong, in a sentence. */
    public String explanation() {
        return explanation;
    }

    /** The kernel function that has the bug. */
    public String source() {
        return source;
    }

    /** The names of all of them, and before them the word for the true kernel. */
    public static List<String> words() {
        return Stream.concat(Stream.of(NONE), Arrays.stream(values()).map(Mutant::word)).toList();
    }

    /** What each of them does wrong. */
    public static String explanations() {
        return Arrays.stream(values()).map(mutant -> mutant.word + ": " + mutant.explanation).collect(Collectors.joining(" "));
    }

    /**
     * The mutant of this name; nothing for {@link #NONE}.
     *
     * @throws ConfigurationException if there is none
     */
    public static Optional<Mutant> named(String name) throws ConfigurationException {
        Optional<Mutant> found = Arrays.stream(values()).filter(mutant -> mutant.word.equals(name)).findFirst();
        if (found.isEmpty() && !name.equals(NONE)) {
            throw new ConfigurationException("mutant", "there is no mutant " + name + "; write one of these: " + String.join(", ", words()));
        }
        return found;
    }
}
