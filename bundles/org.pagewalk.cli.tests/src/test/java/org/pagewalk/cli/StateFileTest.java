/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.SavedMachine;

/** {@code run --state}: the final state in a file. */
class StateFileTest {
    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theStateIsSavedAndAnOldFileIsReplacedAsAWhole() throws Exception {
        String lab = file("lab.mms", "machine { memory 20 MiB  boot bare }\nlet p = alloc_pages(GFP_KERNEL, 2)\n");
        String state = file("lab.state", "an old file, which is not a state");
        Call.of("run", "--state", state, lab).ends(0).saysOnly("").warnsOfNothing();
        try (InputStream in = Files.newInputStream(Path.of(state))) {
            Machine machine = SavedMachine.read(in);
            assertEquals(1020, machine.tables().zone.free_pages(1));
        }
        assertEquals(List.of("lab.mms", "lab.state"), names(), "nothing else is left");
        byte[] first = Files.readAllBytes(Path.of(state));
        Call.of("run", "--state", state, "--trace", "--json", lab).ends(0);
        assertArrayEquals(first, Files.readAllBytes(Path.of(state)), "however it is run");
    }

    @Test
    void aStateIsSavedAfterABugToo() throws Exception {
        String lab = file("lab.mms", "machine { boot bare } let p = alloc_page(GFP_KERNEL)\n__free_page(p)\n__free_page(p)\n");
        String state = folder.resolve("lab.state").toString();
        Call.of("run", "--state", state, lab).ends(1);
        try (InputStream in = Files.newInputStream(Path.of(state))) {
            assertEquals(12_288, SavedMachine.read(in).tables().zone.free_pages(1));
        }
    }

    @Test
    void whatCannotBeWrittenGetsOneMessageBeforeAnythingRuns() throws IOException {
        String lab = file("lab.mms", "print 1\n");
        String nowhere = folder.resolve("none").resolve("lab.state").toString();
        Call.of("run", "--state", nowhere, lab).ends(2).saysOnly("")
                .warns(nowhere + ": there is no folder " + folder.resolve("none"));
        Call.of("run", "--state", folder.toString(), lab).ends(2).saysOnly("").warns(folder + ": is a folder; name a file");
        Call.of("run", "--state", "a\0b", lab).ends(2).saysOnly("").warns("is no file name");
        Call.of("run", "--state", folder.resolve("x").toString(), lab, lab).ends(2).saysOnly("")
                .warns("--state saves one state and 2 scenarios are given; run them one by one");
        assertEquals(List.of("lab.mms"), names());
    }

    @Test
    void aScenarioThatCannotRunLeavesTheOldFileAlone() throws IOException {
        String state = file("lab.state", "old");
        Call.of("run", "--state", state, file("lab.mms", "print x\n")).ends(2);
        Call.of("run", "--state", state, folder.resolve("none.mms").toString()).ends(2);
        assertEquals("old", Files.readString(Path.of(state)));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = folder.resolve("real.state");
        Files.writeString(real, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.state"), real);
        Call.of("run", "--state", link.toString(), file("lab.mms", "")).ends(0);
        assertEquals(real, Files.readSymbolicLink(link));
        assertFalse(Files.readString(real, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("old"));
    }
}
