/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Optional;
import java.util.stream.Collectors;

/** The way of one allocation through the zones: which were asked, and why each served or refused (Gorman 6.3). */
public final class AllocationPicture implements Picture<Optional<AllocationPath>> {
    /** Nothing is left out of a text. */
    private static final int LETTERS = Integer.MAX_VALUE;

    @Override
    public String name() {
        return "allocation";
    }

    @Override
    public String title() {
        return "Allocation Path";
    }

    @Override
    public boolean needsHistory() {
        return true;
    }

    @Override
    public Optional<AllocationPath> look(Subject subject) {
        return AllocationReader.read(subject);
    }

    @Override
    public Scene draw(Optional<AllocationPath> now, Optional<Optional<AllocationPath>> before, Wish wish) {
        return now.map(path -> AllocationScene.of(path, before.flatMap(old -> old), wish)).orElseGet(() -> AllocationScene.nothing(wish));
    }

    @Override
    public String text(Optional<AllocationPath> now) {
        return now.map(AllocationPicture::text).orElse(AllocationWords.NOTHING + "\n");
    }

    private static String text(AllocationPath path) {
        StringBuilder text = new StringBuilder(AllocationWords.title(path)).append('\n');
        text.append(path.call().line() == 0 ? "" : "line " + path.call().line() + ", ").append("from moment ").append(path.call().moment())
                .append('\n');
        AllocationWords.flags(path.call().gfp()).forEach(flag -> text.append(flag.isSet() ? "" : "no ").append(flag.name()).append(": ")
                .append(flag.words()).append('\n'));
        for (AllocationPath.Attempt attempt : path.attempts()) {
            if (!attempt.zonelist().isEmpty()) {
                text.append("node ").append(attempt.node()).append(", zonelist ").append(attempt.list()).append(" (")
                        .append(AllocationWords.zoneFlags(path.call().gfp())).append("): ")
                        .append(attempt.zonelist().stream().map(path::zone).collect(Collectors.joining(", then "))).append('\n');
            }
            attempt.steps().stream().filter(step -> path.isPast(step.moment())).forEach(step -> step(path, step, text));
        }
        return text.toString();
    }

    private static void step(AllocationPath path, AllocationPath.Step step, StringBuilder text) {
        switch (step) {
            case AllocationPath.Pass pass -> {
                text.append(AllocationWords.pass(pass)).append('\n');
                pass.verdicts().stream().filter(verdict -> path.isPast(verdict.moment())).forEach(verdict -> verdict(path, pass, verdict, text));
            }
            case AllocationPath.Wake wake -> text.append(AllocationWords.wake(path, wake)).append('\n');
            case AllocationPath.Reclaim reclaim -> text.append(AllocationWords.reclaim(path, reclaim)).append('\n');
            case AllocationPath.Other other -> text.append(other.words()).append('\n');
        }
    }

    private static void verdict(AllocationPath path, AllocationPath.Pass pass, AllocationPath.Verdict verdict, StringBuilder text) {
        String sum = AllocationWords.sum(path, pass, verdict, LETTERS);
        text.append("  ").append(path.zone(verdict.zone())).append(": ").append(AllocationWords.verdict(path, verdict))
                .append(sum.isEmpty() ? "" : "; " + sum).append('\n');
        if (verdict.gives()) {
            text.append("    ").append(AllocationWords.take(path, verdict)).append('\n');
            verdict.take().splits().forEach(split -> text.append("    page ").append(split.page()).append(" of order ").append(split.order())
                    .append(" goes back to its list\n"));
            text.append("    page ").append(verdict.take().page()).append(" is handed out\n");
        }
    }
}
