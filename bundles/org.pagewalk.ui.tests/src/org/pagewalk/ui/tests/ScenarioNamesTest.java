/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.ui.tests.pages.ScenarioEditorPage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;

/** Finding what a name means and where it stands, and renaming it. */
class ScenarioNamesTest {
    private static final String NAMES = """
            let page = alloc_page(GFP_KERNEL)
            let other = 1  // page
            __free_page(page)
            """;

    private Workbench workbench;

    @BeforeEach
    void open() {
        workbench = Workbench.open();
    }

    @AfterEach
    void close() {
        workbench.clean();
    }

    @Test
    void f3GoesToWhereANameIsBound() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "names.mms", NAMES));
        editor.caretAfter("__free_page(pa");
        Screen.press(SWT.NONE, SWT.F3);
        Screen.waitUntil("the definition", () -> editor.selected().equals("page"));
        assertEquals(1, editor.caretLine());
    }

    @Test
    void ctrlAndAClickGoThereToo() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "names.mms", NAMES));
        editor.ctrlClick("page)");
        Screen.waitUntil("the definition", () -> editor.selected().equals("page") && editor.caretLine() == 1);
    }

    @Test
    void f3OpensTheImportedFileThatBindsAName() {
        workbench.file("lab", "lib.mms", "// functions\ndef twice(n) { return n * 2 }\n");
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "main.mms", "import \"lib.mms\"\nprint twice(2)\n"));
        editor.caretAfter("print tw");
        Screen.press(SWT.NONE, SWT.F3);
        Screen.waitUntil("the imported file",
                () -> "lib.mms".equals(workbench.page().getActiveEditor().getEditorInput().getName()));
        ScenarioEditorPage library = workbench.activeEditor();
        Screen.waitUntil("the function", () -> library.selected().equals("twice"));
        assertEquals(2, library.caretLine());
    }

    @Test
    void f3OnAnImportOpensTheFile() {
        workbench.file("lab", "lib.mms", "def twice(n) { return n * 2 }\n");
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "main.mms", "import \"lib.mms\"\nprint twice(2)\n"));
        editor.caretAfter("import \"li");
        Screen.press(SWT.NONE, SWT.F3);
        Screen.waitUntil("the imported file",
                () -> "lib.mms".equals(workbench.page().getActiveEditor().getEditorInput().getName()));
    }

    @Test
    void thePlacesOfTheNameAtTheCaretAreMarkedAndNotWhatOnlyLooksLikeIt() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "names.mms", NAMES));
        editor.caretAfter("let pa");
        Screen.press(SWT.NONE, SWT.ARROW_RIGHT);
        Screen.waitUntil("marks", () -> editor.marked().equals(List.of("1: page", "3: page")));
        editor.caretAfter("let oth");
        Screen.press(SWT.NONE, SWT.ARROW_RIGHT);
        Screen.waitUntil("the other name's marks", () -> editor.marked().equals(List.of("2: other")));
    }

    @Test
    void altShiftRRenamesAllPlacesWhileOneTypes() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "names.mms", NAMES));
        editor.caretAfter("let pa");
        Screen.press(SWT.ALT | SWT.SHIFT, 'r');
        Screen.waitUntil("the name selected", () -> editor.selected().equals("page"));
        editor.type("frame");
        assertEquals(NAMES.replace("page = ", "frame = ").replace("(page)", "(frame)"), editor.text());
        Screen.press(SWT.NONE, SWT.CR);
        assertEquals(NAMES.replace("page = ", "frame = ").replace("(page)", "(frame)"), editor.text(), "after Enter");
        editor.type("s");
        assertTrue(editor.text().contains("let frames = ") && editor.text().contains("(frame)"), "the renaming is over: " + editor.text());
    }

    @Test
    void escapePutsTheOldNameBack() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "names.mms", NAMES));
        editor.caretAfter("__free_page(pa");
        Screen.press(SWT.ALT | SWT.SHIFT, 'r');
        Screen.waitUntil("the name selected", () -> editor.selected().equals("page"));
        editor.type("frame");
        Screen.press(SWT.NONE, SWT.ESC);
        assertEquals(NAMES, editor.text());
    }

    @Test
    void aNameThatIsTakenIsRefusedWithTheReason() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "names.mms", NAMES));
        editor.caretAfter("let pa");
        Screen.press(SWT.ALT | SWT.SHIFT, 'r');
        Screen.waitUntil("the name selected", () -> editor.selected().equals("page"));
        editor.type("other");
        Screen.press(SWT.NONE, SWT.CR);
        assertEquals(NAMES, editor.text());
        Screen.waitUntil(editor::status, () -> editor.status().contains("other is used in line 2 already"));
    }

    @Test
    void whatTheScenarioDoesNotBindCannotBeRenamed() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "names.mms", NAMES));
        editor.caretAfter("alloc_p");
        Screen.press(SWT.ALT | SWT.SHIFT, 'r');
        Screen.waitUntil(editor::status, () -> editor.status().contains("only names that the scenario binds can be renamed"));
        assertEquals(NAMES, editor.text());
    }

    @Test
    void blocksFoldAndStayFoldedWhileTheTextAroundThemChanges() {
        String text = "print 0\nsection \"a\" {\n  print 1\n}\nif 1 {\n  print 2\n} else {\n  print 3\n}\n";
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "folds.mms", text));
        Screen.waitUntil(() -> "folds, not " + editor.folds(), () -> editor.folds().equals(List.of("02-04", "05-06", "07-09")));
        editor.caretAfter("print 1");
        Screen.press(SWT.CTRL, SWT.KEYPAD_SUBTRACT);
        Screen.waitUntil("folded", () -> !editor.visibleText().contains("print 1"));
        editor.caretAfter("print 0");
        editor.type("1\n");
        Screen.waitUntil(() -> "one line further down, not " + editor.folds(),
                () -> editor.folds().equals(List.of("03-05+", "06-07", "08-10")));
    }

    @Test
    void afterARunEachLineSaysWhatItGaveUntilTheTextChanges() {
        String text = """
                for i in 1..3 { expect i <= 2 }
                expect 1 == 1
                print 6 * 7
                predict "how many?" 1 + 1 = 3
                """;
        IFile file = workbench.file("lab", "results.mms", text);
        ScenarioEditorPage editor = workbench.edit(file);
        assertEquals(List.of(), editor.results());
        workbench.runAs(file);
        List<String> results = List.of("1: ✗ 1 of 3 times: is 3, expected at most 2", "2: ✓ held", "3: → 42", "4: ✗ it is 2");
        Screen.waitUntil(() -> "results, not " + editor.results(), () -> editor.results().equals(results));
        editor.focus();
        editor.caretAfter("print 6 * 7");
        editor.type("0");
        Screen.waitUntil("no results", () -> editor.results().isEmpty());
    }
}
