/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.author.NewLab;
import org.pagewalk.lab.author.Refusal;

/** {@code pagewalk lab new ID}. */
final class LabNewCommand implements CommandBody {
    private static final Option TITLE = Option.of("--title", "TITLE");
    private static final Option OUTPUT = new Option("--output", "-o", "DIR", false);

    private final Terminal terminal;

    LabNewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(TITLE, OUTPUT);
    }

    @Override
    public Operands operands() {
        return Operands.ID;
    }

    @Override
    public ExitStatus run(Arguments arguments) throws WrongCall {
        String id = arguments.operands().getFirst();
        Map<String, byte[]> files;
        try {
            files = NewLab.files(id, arguments.value(TITLE).orElseGet(() -> NewLab.title(id)));
        } catch (Refusal e) {
            terminal.error(e.getMessage());
            return ExitStatus.WRONG;
        } catch (IOException e) {
            throw new WrongCall("lab.unreadable", id, NewFolder.reason(e));
        }
        NewFolder folder = NewFolder.named(arguments.value(OUTPUT).orElse(id));
        folder.write(files);
        terminal.result(Messages.text("lab.made", folder.name(), folder.path().resolve(Lab.FILE), folder.name()));
        return ExitStatus.WELL;
    }
}
