/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.lab.author.Refusal;
import org.pagewalk.lab.author.StudentLab;

/** {@code pagewalk lab open LAB --student ID}: what Eclipse's wizard does. */
final class LabOpenCommand implements CommandBody {
    private static final Option STUDENT = Option.of("--student", "WHO");
    private static final Option OUTPUT = new Option("--output", "-o", "DIR", false);

    private final Terminal terminal;

    LabOpenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(STUDENT, OUTPUT);
    }

    @Override
    public Operands operands() {
        return Operands.LAB;
    }

    @Override
    public ExitStatus run(Arguments arguments) throws WrongCall {
        String name = arguments.operands().getFirst();
        Optional<String> student = arguments.value(STUDENT);
        if (student.isEmpty()) {
            throw new WrongCall("lab.student");
        }
        LabFolder lab = LabPlace.find(name);
        try {
            Map<String, byte[]> files = StudentLab.open(lab, student.get());
            Lab opened = LabLanguage.create().parse(new String(files.get(Lab.FILE), java.nio.charset.StandardCharsets.UTF_8), Lab.FILE).lab();
            NewFolder folder = NewFolder.named(arguments.value(OUTPUT).orElse(opened.id()));
            folder.write(files);
            terminal.result(Messages.text("lab.opened", folder.name(), opened.title(), student.get().strip(),
                    folder.path().resolve(opened.text().orElse(Lab.FILE))));
            return ExitStatus.WELL;
        } catch (Refusal e) {
            terminal.error(e.getMessage());
            return ExitStatus.WRONG;
        } catch (IOException e) {
            throw new WrongCall("lab.unreadable", name, NewFolder.reason(e));
        }
    }
}
