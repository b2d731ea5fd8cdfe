/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.run.Cursor;
import org.pagewalk.engine.run.Narration;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.Step;
import org.pagewalk.picture.Picture;
import org.pagewalk.picture.Pictures;
import org.pagewalk.picture.Subject;
import org.pagewalk.picture.SvgPainter;
import org.pagewalk.picture.Target;
import org.pagewalk.picture.Wish;

/** What there is to see of a run around its present moment. */
final class Surroundings {
    private static final int LINES_MAX = 18;
    /** Of a narrative that is too long so many lines are kept of its beginning. */
    private static final int HEAD_LINES = 4;
    private static final int NOTES_MAX = 100;
    private static final String LINE = "line ";
    private static final double WIDTH = 760;
    private static final int PICTURE_CHARS_MAX = 512 << 10;

    private Surroundings() {
    }

    /** What the kernel told last, the moment at the end. The cursor stays. */
    static List<String> of(Run run, String[] source) {
        Cursor cursor = run.cursor();
        long here = cursor.moment();
        Deque<Told> told = new ArrayDeque<>();
        while (told.size() < NOTES_MAX) {
            Optional<Told> last = cursor.last();
            last.ifPresent(told::addFirst);
            if (last.isEmpty() || !cursor.back(Step.NOTE)) {
                break;
            }
        }
        cursor.moveTo(here);
        Narration narration = new Narration(run);
        return shortened(told.stream().flatMap(each -> words(each, narration, source).stream()).toList());
    }

    /** From the last line of the scenario on that did something; of very much the beginning and the end. */
    private static List<String> shortened(List<String> lines) {
        int from = 0;
        for (int i = 0; i < lines.size() - 1; i++) {
            from = lines.get(i).startsWith(LINE) && !lines.get(i + 1).startsWith(LINE) ? i : from;
        }
        List<String> kept = lines.subList(from, lines.size());
        if (kept.size() <= LINES_MAX) {
            return kept;
        }
        List<String> parts = new ArrayList<>(kept.subList(0, HEAD_LINES));
        parts.add("  ...");
        parts.addAll(kept.subList(kept.size() - (LINES_MAX - HEAD_LINES), kept.size()));
        return parts;
    }

    private static Optional<String> words(Told told, Narration narration, String[] source) {
        if (told.note() == CoreNote.LINE) {
            int line = told.numbers().getFirst().intValue();
            return line >= 1 && line <= source.length ? Optional.of(LINE + line + ": " + source[line - 1].strip()) : Optional.empty();
        }
        int depth = narration.depth(told);
        boolean isSilent = told.note() == CoreNote.CALL || told.isLeave() && (depth > 0 || told.note().result() == Type.VOID);
        return isSilent ? Optional.empty() : Optional.of("  ".repeat(Math.max(0, depth) + 1) + narration.words(told));
    }

    /** The picture of this name; nothing if it would be too large to be sent. */
    static Optional<String> picture(String name, Run run) {
        return Pictures.named(name).flatMap(picture -> draw(picture, run)).filter(svg -> svg.length() <= PICTURE_CHARS_MAX);
    }

    private static <L> Optional<String> draw(Picture<L> picture, Run run) {
        List<String> parts = picture.choices(run.machine());
        L look = picture.look(new Subject(run, parts.isEmpty() ? "" : parts.getFirst(), Target.NONE, Progress.NONE));
        return Optional.of(SvgPainter.inline(picture.draw(look, Optional.empty(), Wish.wide(WIDTH))));
    }
}
