/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.pagewalk.scenario.ide.Edit;
import org.pagewalk.scenario.ide.TextServices;

/** {@code pagewalk format FILE.mms...}; also {@code lab.lab}. */
final class FormatCommand implements CommandBody {
    private static final Option CHECK = new Option("--check", "", "", true);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Terminal terminal;

    FormatCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(CHECK);
    }

    @Override
    public Operands operands() {
        return Operands.SCENARIOS;
    }

    @Override
    public ExitStatus run(Arguments arguments) {
        ExitStatus worst = ExitStatus.WELL;
        for (String file : arguments.operands()) {
            worst = worst.and(format(file, arguments.has(CHECK)));
        }
        return worst;
    }

    private ExitStatus format(String file, boolean checkOnly) {
        try {
            String text = ScenarioFile.read(file).text();
            TextServices services = LabFile.services(file);
            if (!services.isWellFormed(text)) {
                services.validate(text, file).forEach(problem -> terminal.note(problem.toString()));
                terminal.error(Messages.text("format.malformed", file));
                return ExitStatus.WRONG;
            }
            List<Edit> edits = services.format(text);
            if (edits.isEmpty()) {
                return ExitStatus.WELL;
            }
            if (checkOnly) {
                terminal.result(file + ": " + terminal.bad(Messages.text("format.would")));
                return ExitStatus.NO;
            }
            boolean marked = ScenarioFile.begins(file, FormatCommand::isMarked);
            return write(file, (marked ? BYTE_ORDER_MARK : "") + Edit.apply(text, edits));
        } catch (ScenarioFile.Unreadable e) {
            terminal.error(e.getMessage());
            return ExitStatus.WRONG;
        }
    }

    private static boolean isMarked(byte[] beginning) {
        return new String(beginning, StandardCharsets.UTF_8).startsWith(BYTE_ORDER_MARK);
    }

    private ExitStatus write(String file, String text) {
        try {
            // A link stays; what it leads to is replaced.
            Path path = Path.of(file).toRealPath();
            if (!Files.isRegularFile(path) || !Files.isWritable(path)) {
                terminal.error(Messages.text("format.denied", file));
                return ExitStatus.WRONG;
            }
            WholeFile.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            terminal.result(file + ": " + terminal.good(Messages.text("format.done")));
            return ExitStatus.WELL;
        } catch (IOException e) {
            terminal.error(Messages.text("format.unwritten", file, e.getMessage()));
            return ExitStatus.WRONG;
        }
    }
}
