/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.pagewalk.doc.Catalogue;
import org.pagewalk.doc.Documents;
import org.pagewalk.doc.Entry;

/** {@code pagewalk doc}: writes reference and guide; {@code pagewalk doc NAME...} shows single entries. */
final class DocCommand implements CommandBody {
    private static final Option OUTPUT = new Option("--output", "-o", "DIR", false);
    private static final Option FORMAT = Option.of("--format", "NAME");
    private static final String FOLDER = "pagewalk-doc";

    private final Terminal terminal;

    DocCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(OUTPUT, FORMAT);
    }

    @Override
    public Operands operands() {
        return Operands.NAMES;
    }

    @Override
    public ExitStatus run(Arguments arguments) throws WrongCall {
        if (arguments.operands().isEmpty()) {
            String folder = arguments.has(OUTPUT) ? arguments.values(OUTPUT).getFirst() : FOLDER;
            return write(folder, formats(arguments.values(FORMAT)));
        }
        for (Option option : options()) {
            if (arguments.has(option)) {
                throw new WrongCall("doc.both", option.name(), arguments.operands().getFirst());
            }
        }
        return show(arguments.operands());
    }

    private static Set<Documents.Format> formats(List<String> names) throws WrongCall {
        EnumSet<Documents.Format> all = EnumSet.allOf(Documents.Format.class);
        if (names.isEmpty()) {
            return all;
        }
        for (Documents.Format format : all) {
            if (word(format).equals(names.getFirst())) {
                return EnumSet.of(format);
            }
        }
        throw new WrongCall("doc.format", names.getFirst(), all.stream().map(DocCommand::word).collect(Collectors.joining(", ")));
    }

    private static String word(Documents.Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private ExitStatus show(List<String> names) {
        Catalogue catalogue = new Catalogue();
        List<String> texts = new ArrayList<>();
        ExitStatus status = ExitStatus.WELL;
        for (String name : names) {
            List<Entry> found = catalogue.find(name);
            found.forEach(entry -> texts.add(entry.plain()));
            if (found.isEmpty()) {
                terminal.error(catalogue.nearest(name).map(near -> Messages.text("doc.near", name, near))
                        .orElseGet(() -> Messages.text("doc.unknown", name)));
                status = ExitStatus.WRONG;
            }
        }
        if (!texts.isEmpty()) {
            terminal.result(String.join("\n\n", texts));
        }
        return status;
    }

    private ExitStatus write(String name, Set<Documents.Format> formats) throws WrongCall {
        DocFolder folder = DocFolder.named(name);
        folder.check(Documents.names(formats));
        Map<String, String> files = Documents.of(formats);
        try {
            folder.write(files);
            files.keySet().forEach(file -> terminal.result(folder.path().resolve(file).toString()));
        } catch (IOException e) {
            throw new WrongCall("doc.unwritten", name, e.getMessage());
        }
        return ExitStatus.WELL;
    }
}
