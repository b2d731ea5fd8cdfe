/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import java.util.List;
import java.util.stream.Stream;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Subsystem;

/** What reading and writing files brings to the language, and the page cache as the kernel uses it. */
public final class ReadDeclarations implements Subsystem {
    private static final String MARKED = "machine { page_cache.readahead ondemand }\n"
            + FileSystemCalls.example("read(data, p, 100)");

    @Override
    public String title() {
        return "Reading and writing files";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return Stream.concat(FileSystemCalls.functions().stream(), FileFunctions.functions().stream()).toList();
    }

    @Override
    public List<ConstantDeclaration> constants() {
        return FileConstants.constants();
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                event(ReadNote.READAHEAD_STARTED, "Pages are read that nobody has asked for yet, since reading seems to go on there.",
                        "the kernel's filemap.c", FileSystemCalls.example("read(data, p, 1 page)")),
                event(ReadNote.READAHEAD_WINDOW, "The window of an open file changes: how many of its pages were read ahead, and how many may be next.",
                        "the kernel's filemap.c", FileSystemCalls.example("read(data, p, 1 page)")),
                event(ReadNote.READAHEAD_MARK, "A page is marked (PG_readahead): who reads it begins the next window. Later kernels' read-ahead does so.",
                        "the kernel's readahead.c", MARKED));
    }

    private static EventDeclaration event(ReadNote note, String explanation, String source, String example) {
        return new EventDeclaration(note, explanation, source, example + "\nexpect event " + note.word());
    }
}
