/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Locale;

import org.pagewalk.engine.paging.EntryField;

/** A walk through page tables in words. */
final class WalkWords {
    private WalkWords() {
    }

    /** What a fault at the address would come to. */
    static String outlook(WalkFacts facts) {
        if (facts.area().isEmpty()) {
            return "No area has the address: SIGSEGV, unless a stack above it may grow.";
        }
        int flags = facts.area().get().flags();
        if ((flags & 7) == 0) {
            return "The area allows nothing: SIGSEGV.";
        }
        return AreaFlag.WRITE.isIn(flags) ? "The area allows it: the kernel provides a page." : "The area may be read: the kernel provides a page.";
    }

    /** The whole walk as lines. */
    static String text(WalkFacts facts) {
        StringBuilder text = new StringBuilder(WalkScene.title(facts)).append('\n');
        facts.area().ifPresentOrElse(area -> text.append("area ").append(area.words()).append('\n'), () -> text.append("in no area\n"));
        facts.tlb().forEach(line -> text.append(line).append('\n'));
        for (WalkFacts.Slice slice : facts.slices()) {
            text.append("bits ").append(slice.high()).append(" to ").append(slice.low()).append(": ").append(slice.name()).append(" = ")
                    .append(slice.value()).append(slice.shift().isEmpty() ? "" : " (" + slice.shift() + ")").append('\n');
        }
        for (WalkFacts.Level level : facts.levels()) {
            text.append(String.format(Locale.ROOT, "%s in frame %d, entry %d at 0x%08x = 0x%08x: %s%n", level.name(), level.frame(), level.index(), level.at(),
                    level.taken().value(), level.kind()).replace(System.lineSeparator(), "\n"));
            level.fields().forEach(field -> text.append("  ").append(field(field)).append('\n'));
        }
        facts.landing().ifPresent(landing -> text.append("page of ").append(Words.bytes(1L << landing.pageShift())).append(" in frame ")
                .append(landing.frame()).append(", ").append(landing.words()).append("; physical address ").append(WalkScene.hex(landing.physical()))
                .append('\n'));
        return facts.stop().isEmpty() ? text.toString()
                : text.append("the walk stops: ").append(facts.stop()).append(". ").append(outlook(facts)).append('\n').toString();
    }

    private static String field(EntryField field) {
        String bits = field.high() == field.low() ? "bit " + field.low() : "bits " + field.high() + " to " + field.low();
        return field.name() + " (" + bits + ") = " + (field.name().equals("ADDRESS") ? WalkScene.hex(field.value()) : field.value()) + ": "
                + field.meaning();
    }
}
