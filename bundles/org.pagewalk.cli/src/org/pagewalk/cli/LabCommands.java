/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;
import java.util.Optional;

/** {@code pagewalk lab ...}: for those who write labs, and for students without Eclipse. */
record LabCommands(Terminal terminal) implements CommandGroup {
    @Override
    public List<String> words() {
        return List.of("new", "verify", "export", "open", "submit");
    }

    @Override
    public Optional<CommandBody> command(String word) {
        return switch (word) {
            case "new" -> Optional.of(new LabNewCommand(terminal));
            case "verify" -> Optional.of(new LabVerifyCommand(terminal));
            case "export" -> Optional.of(new LabExportCommand(terminal));
            case "open" -> Optional.of(new LabOpenCommand(terminal));
            case "submit" -> Optional.of(new LabSubmitCommand(terminal));
            default -> Optional.empty();
        };
    }
}
