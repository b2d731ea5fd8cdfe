/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.Arrays;
import java.util.Optional;

/**
 * The commands, in the order of the help. The class behind a command is loaded only when it is called,
 * so that --help and replay start without the language.
 */
enum Command {
    DEMO, TEST, IDE, RUN, CHECK, FORMAT, COMPARE, QUERY, SHOW, REPLAY, LAB, GRADE, DOC, LSP, BENCH;

    /** As the user types it. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** One line of help. */
    String description() {
        return Messages.text("command." + word());
    }

    /** The command that the user typed. */
    static Optional<Command> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }

    /** What does the work; empty for what the start script does itself, and for a group. */
    Optional<CommandBody> body(Terminal terminal) {
        return switch (this) {
            case DEMO -> Optional.of(new DemoCommand(terminal));
            case RUN -> Optional.of(new RunCommand(terminal));
            case CHECK -> Optional.of(new CheckCommand(terminal));
            case FORMAT -> Optional.of(new FormatCommand(terminal));
            case COMPARE -> Optional.of(new CompareCommand(terminal));
            case QUERY -> Optional.of(new QueryCommand(terminal));
            case SHOW -> Optional.of(new ShowCommand(terminal));
            case REPLAY -> Optional.of(new ReplayCommand(terminal));
            case GRADE -> Optional.of(new GradeCommand(terminal));
            case DOC -> Optional.of(new DocCommand(terminal));
            case LSP -> Optional.of(new LspCommand(terminal));
            case BENCH -> Optional.of(new BenchCommand(terminal));
            case TEST, IDE, LAB -> Optional.empty();
        };
    }

    /** The commands that this one puts together; empty for all others. */
    Optional<CommandGroup> group(Terminal terminal) {
        return this == LAB ? Optional.of(new LabCommands(terminal)) : Optional.empty();
    }
}
