/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the last page fault went: what {@link FaultScene} draws.
 *
 * @param access what was tried
 * @param steps the boxes that it came through, in order, up to its end or to the end of what is recorded
 * @param end the moment behind it; far away where it is not over
 * @param now the present moment
 */
public record FaultPath(Access access, List<Step> steps, long end, long now) {
    /**
     * An access that the MMU refused.
     *
     * @param mm row of the address space; NULL for none
     * @param errorCode as the x86 pushes it: 1 a right was missing, 2 a write, 4 user mode
     * @param task row of the task that ran
     * @param line of the scenario; 0 for none
     * @param moment behind the beginning of do_page_fault
     */
    record Access(long address, int errorCode, int mm, int task, String taskWords, int line, long moment) {
        String words() {
            return ((errorCode & 2) != 0 ? "write" : "read") + " in " + ((errorCode & 4) != 0 ? "user" : "kernel") + " mode, "
                    + ((errorCode & 1) != 0 ? "the page is there but not allowed" : "no page there");
        }
    }

    /**
     * Something that happened.
     *
     * @param box where in the chart
     * @param moment behind what was told of it
     * @param words with the numbers
     */
    record Step(FaultBox box, long moment, String words) {
    }

    boolean isPast(long moment) {
        return moment <= now;
    }

    boolean isOver() {
        return isPast(end);
    }

    /** The steps up to the present moment. */
    List<Step> past() {
        return steps.stream().filter(step -> isPast(step.moment())).toList();
    }

    /** The boxes that it came through up to now, each once for each time it came. */
    List<FaultBox> way() {
        List<FaultBox> boxes = new ArrayList<>();
        past().forEach(step -> {
            if (boxes.isEmpty() || boxes.getLast() != step.box()) {
                boxes.add(step.box());
            }
        });
        return List.copyOf(boxes);
    }

    /** What a step says; where a box has only been passed, its question and the answer that led on. */
    String words(Step step) {
        int next = steps.indexOf(step) + 1;
        String answer = step.words().equals(step.box().words()) && next < steps.size() && isPast(steps.get(next).moment())
                ? FaultBox.answer(step.box(), steps.get(next).box()) : "";
        return answer.isEmpty() ? step.words() : step.words() + " " + answer;
    }

    /** How it ended, if it has. */
    Optional<FaultBox> outcome() {
        return isOver() && !steps.isEmpty() ? Optional.of(steps.getLast().box()) : Optional.empty();
    }
}
