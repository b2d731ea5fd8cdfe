/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import java.util.List;

import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.Subsystem;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.pagecache.CacheNote;

/** What files and programs bring to the language. */
public final class FileDeclarations implements Subsystem {
    private static final String FILE = "file data {\n  size 4 pages\n  content \"hello\"\n}\n";
    private static final String MAP = FILE + "task bash {\n  let p = mmap(0, 4 pages, PROT_READ | PROT_WRITE, MAP_SHARED, data, 0)\n";

    @Override
    public String title() {
        return "Files and programs";
    }

    @Override
    public List<DeclarationKind> kinds() {
        return List.of(DiskKind.kind(), FileKind.kind(), ProgramKind.kind());
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                event(FileNote.FILE_OPENED, "A file is opened.", "the kernel's file_table.c", FILE),
                event(FileNote.FILE_CLOSED, "A file has no user any more.", "the kernel's file_table.c", "program bc { text 8 pages }\n"),
                event(CacheNote.PAGE_CACHE_ADD, "A page frame holds a page of a file from now on.", "Gorman 11.2", MAP + "  load(p)\n}\n"),
                event(CacheNote.PAGE_CACHE_REMOVE, "A page frame leaves the page cache.", "Gorman 11.2",
                        "task bash {\n  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS)\n  store(p, 1)\n"
                                + "  munmap(p, 1 page)\n}\n"),
                event(CacheNote.PAGE_DIRTIED, "A page of a file was written to, and has to reach the disk one day.", "Gorman 11.5.2",
                        MAP + "  store(p, 1)\n  munmap(p, 4 pages)\n}\n"));
    }

    private static EventDeclaration event(Note note, String explanation, String source, String example) {
        return new EventDeclaration(note, explanation, source, example + "expect event " + note.word());
    }
}
