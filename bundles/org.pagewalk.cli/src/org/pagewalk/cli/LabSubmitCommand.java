/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.author.HandIn;
import org.pagewalk.lab.author.Refusal;
import org.pagewalk.lab.author.StudentLab;
import org.pagewalk.lab.submission.Manifest;
import org.pagewalk.lab.submission.SubmissionZip;

/** {@code pagewalk lab submit DIR}: what Eclipse's Submit does. */
final class LabSubmitCommand implements CommandBody {
    private static final Option OUTPUT = new Option("--output", "-o", "FILE.zip", false);
    /** Where the name of the first file is in a zip. */
    private static final int NAME_AT = 30;

    private final Terminal terminal;

    LabSubmitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(OUTPUT);
    }

    @Override
    public Operands operands() {
        return Operands.FOLDER;
    }

    @Override
    public ExitStatus run(Arguments arguments) throws WrongCall {
        String name = arguments.operands().getFirst();
        LabFolder project = LabPlace.find(name);
        try {
            Optional<String> student = StudentLab.identity(project);
            if (student.isEmpty()) {
                throw new WrongCall("lab.nobody", name);
            }
            HandIn handIn = HandIn.of(project);
            Path zip = output(arguments.value(OUTPUT).orElse(handIn.lab().id() + ".zip"));
            write(zip, out -> SubmissionZip.write(handIn.lab().id(), student.get(), handIn.files(), out));
            handIn.missing().forEach(file -> terminal.error(Messages.text("lab.missing", file)));
            terminal.result(Messages.text("lab.packed", zip, String.join(", ", handIn.files().keySet()), handIn.lab().title(), student.get()));
            return handIn.missing().isEmpty() ? ExitStatus.WELL : ExitStatus.NO;
        } catch (Refusal e) {
            terminal.error(e.getMessage());
            return ExitStatus.WRONG;
        } catch (IOException e) {
            throw new WrongCall("lab.unreadable", name, NewFolder.reason(e));
        }
    }

    private static void write(Path zip, WholeFile.Contents contents) throws WrongCall {
        try {
            Files.createDirectories(zip.getParent());
            WholeFile.write(zip, contents);
        } catch (IOException e) {
            throw new WrongCall("lab.unwritten", zip, NewFolder.reason(e));
        }
    }

    /** An earlier submission is replaced; nothing else is. */
    private static Path output(String name) throws WrongCall, IOException {
        try {
            Path path = Path.of(name);
            if (Files.exists(path) && !isSubmission(path)) {
                throw new WrongCall("lab.there", name);
            }
            return path.toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new WrongCall("lab.unwritten", name, Messages.text("file.name"));
        }
    }

    private static boolean isSubmission(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            String beginning = new String(in.readNBytes(NAME_AT + Manifest.FILE.length()), StandardCharsets.ISO_8859_1);
            return beginning.startsWith("PK") && beginning.endsWith(Manifest.FILE);
        }
    }
}
