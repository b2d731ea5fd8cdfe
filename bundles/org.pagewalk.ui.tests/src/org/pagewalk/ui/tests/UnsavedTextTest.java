/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.tests.pages.ScenarioEditorPage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;

/** What was typed and not saved, when the workbench ends without asking. */
class UnsavedTextTest {
    private Workbench workbench;

    @BeforeEach
    void open() {
        workbench = Workbench.open();
    }

    @AfterEach
    void close() {
        workbench.clean();
    }

    /** A workbench that is killed leaves its state as it is at that moment; so it is copied, and put back after closing. */
    @Test
    void itIsThereAgainWhenTheFileIsOpenedNextAndOneUndoTakesItAway() throws IOException {
        IFile file = workbench.file("lab", "typed.mms", "print 1\n");
        ScenarioEditorPage editor = workbench.edit(file);
        editor.type("print 22\n");
        Screen.waitUntil("the text kept", () -> kept().stream().anyMatch(text -> text.contains("print 22")));
        Path kept = files().getFirst();
        byte[] asKilled = Files.readAllBytes(kept);
        workbench.page().closeAllEditors(false);
        Screen.waitUntil("nothing kept of what was thrown away", () -> files().isEmpty());

        Files.write(kept, asKilled);
        ScenarioEditorPage again = workbench.edit(file);
        Screen.waitUntil("the typed text", () -> again.text().equals("print 22\nprint 1\n"));
        assertTrue(again.isDirty());
        assertTrue(workbench.statusLine().contains("Undo"), workbench.statusLine());
        Screen.press(SWT.MOD1, 'z');
        Screen.waitUntil("the saved text", () -> again.text().equals("print 1\n"));
    }

    @Test
    void whatIsSavedIsNotKept() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "saved.mms", "print 1\n"));
        editor.type("print 22\n");
        Screen.waitUntil("the text kept", () -> !kept().isEmpty());
        editor.save();
        Screen.waitUntil("nothing kept", () -> files().isEmpty());
        assertFalse(editor.isDirty());
        assertEquals(List.of(), kept());
    }

    private static List<String> kept() {
        return files().stream().map(UnsavedTextTest::read).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return ""; // it went meanwhile
        }
    }

    private static List<Path> files() {
        Path folder = Platform.getStateLocation(Platform.getBundle(PagewalkIds.BUNDLE)).append("unsaved").toPath();
        File[] files = folder.toFile().listFiles((in, name) -> name.endsWith(".mms"));
        return files == null ? List.of() : Arrays.stream(files).map(File::toPath).toList();
    }
}
