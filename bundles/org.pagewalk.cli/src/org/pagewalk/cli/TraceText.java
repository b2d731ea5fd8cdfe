/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.OptionalLong;

import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Told;

/** A trace as people read it: the scenario's lines, and below each, indented, the calls. */
final class TraceText implements Trace.Shown {
    private static final String INDENT = "    ";

    private final Terminal terminal;
    /** A line of the scenario that is not shown yet, so that the outcome of a check can stand behind it. */
    private String heading = "";

    TraceText(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void line(long moment, int number, String source) {
        end();
        heading = number + ": " + source;
    }

    @Override
    public void told(Told told, int number, int depth, String text) {
        if (told.note() != CoreNote.CHECK) {
            end();
            terminal.result(INDENT.repeat(depth + 1) + text);
            return;
        }
        boolean held = told.field("passed").equals(OptionalLong.of(1));
        String outcome = held ? Messages.text("trace.held") : terminal.bad(Messages.text("failed"));
        terminal.result(heading.isEmpty() ? INDENT + outcome : heading + ": " + outcome);
        heading = "";
    }

    @Override
    public void printed(String text) {
        end();
        text.lines().forEach(line -> terminal.result(INDENT + "| " + line));
    }

    @Override
    public void end() {
        if (!heading.isEmpty()) {
            terminal.result(heading);
            heading = "";
        }
    }
}
