/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocCommandTest {
    @TempDir
    private Path folder;

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void itWritesReferenceAndGuideSaysWhereAndWritesAnewWhatItWrote() throws IOException {
        Path docs = folder.resolve("a/docs");
        Path guide = docs.resolve("guide.md");
        Path reference = docs.resolve("reference.html");
        Call.of("doc", "-o", docs.toString()).ends(0).warnsOfNothing().saysOnly(docs.resolve("guide.html") + "\n"
                + guide + "\n" + reference + "\n" + docs.resolve("reference.md") + "\n");
        assertEquals(Set.of("guide.html", "guide.md", "reference.html", "reference.md"), files(docs));
        String first = Files.readString(reference);
        Files.writeString(reference, first + "old");
        Files.writeString(guide, "# My guide\n");
        Path notes = Files.writeString(docs.resolve("notes.md"), "mine");
        Call.of("doc", "-o", docs.toString()).ends(2).saysOnly("").warns(guide.toString(), "was not written by pagewalk doc", "-o DIR");
        assertEquals(first + "old", Files.readString(reference), "nothing was written at all");
        Call.of("doc", "-o", docs.toString(), "--format", "html").ends(0);
        assertEquals(first, Files.readString(reference));
        assertEquals("# My guide\n", Files.readString(guide), "a file of somebody else is never replaced");
        assertEquals("mine", Files.readString(notes));
    }

    @Test
    void oneFormatAloneIsWrittenWhenItIsAskedFor() throws IOException {
        Call.of("doc", "-o", folder.toString(), "--format", "markdown").ends(0);
        assertEquals(Set.of("guide.md", "reference.md"), files(folder));
    }

    @Test
    void aLinkIsNotFollowedToWhatItLeadsTo() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "mine");
        Path docs = Files.createDirectory(folder.resolve("docs"));
        Files.createSymbolicLink(docs.resolve("guide.html"), outside);
        Call.of("doc", "-o", docs.toString()).ends(2);
        assertEquals("mine", Files.readString(outside));
    }

    @Test
    void aNameIsExplainedAsInTheEditor() {
        Call.of("doc", "alloc_pages").ends(0).warnsOfNothing().says("alloc_pages(gfp_mask, order): a struct page\n", "Errors: NULL",
                "Source: Gorman table 6.1\n", "Example:\n  let page = alloc_pages(GFP_KERNEL, 3)\n");
        Call.of("doc", "page.count", "ENOMEM").ends(0).says("page.count: number\n", "\n\nENOMEM = 12");
    }

    @Test
    void anUnknownNameGetsASuggestion() {
        Call.of("doc", "alloc_pagse").ends(2).saysOnly("").warns("did you mean alloc_pages?");
        Call.of("doc", "whatever-it-is").ends(2).warns("there is nothing of the name whatever-it-is");
        assertTrue(Call.of("doc", "HZ", "HZZ").ends(2).warns("HZ?").out().startsWith("HZ = 100"));
    }

    @Test
    void aWrongCallIsToldWithItsRemedy() throws IOException {
        Call.of("doc", "--format", "pdf").ends(2).warns("there is no format \"pdf\"; --format knows: html, markdown");
        Call.of("doc", "-o", folder.toString(), "HZ").ends(2).warns("--output is for writing files, and HZ asks for an explanation");
        Path file = Files.writeString(folder.resolve("file"), "");
        Call.of("doc", "-o", file.toString()).ends(2).warns("is a file; name a folder with -o DIR");
        Call.of("doc", "-o", file.resolve("below").toString()).ends(2).warns("cannot be written (" + file + " is a file)", "-o DIR");
        Call.of("doc", "-o", "nul\0").ends(2).warns("-o DIR");
        assertFalse(Files.exists(Path.of("pagewalk-doc")));
    }
}
