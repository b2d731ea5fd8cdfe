/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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

/** Writing a scenario by hand. */
class ScenarioEditorTest {
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
    void aScenarioOpensInTheGenericEditorWithItsWordsColoured() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "first.mms", Scenarios.GOOD));
        assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.editorId());
        Screen.waitUntil("coloured keywords", () -> !editor.colourOf("expect").equals(editor.colourOf("page =")));
        assertNotEquals(editor.colourOf("alloc_pages"), editor.colourOf("expect"));
        assertNotEquals(editor.colourOf("GFP_KERNEL"), editor.colourOf("alloc_pages"));
        assertNotEquals(editor.colourOf("\"eight"), editor.colourOf("GFP_KERNEL"));
        assertEquals(editor.colourOf("memory"), editor.colourOf("free_pages"), "keys and fields");
        assertEquals(editor.colourOf("arch"), editor.colourOf("memory"), "two keys that follow each other");
        assertEquals(editor.colourOf("page ="), editor.colourOf("linux"), "what has no colour of its own");
    }

    @Test
    void aCommentThatIsOpenedColoursAllThatFollowsUntilItIsGoneAgain() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "comment-open.mms", "// one\n" + Scenarios.GOOD));
        Screen.waitUntil("coloured keywords", () -> !editor.colourOf("expect").equals(editor.colourOf("page =")));
        editor.caretAfter("// one\n");
        editor.type("/*");
        Screen.waitUntil("a comment to the end", () -> editor.colourOf("expect").equals(editor.colourOf("// one")));
        Screen.press(SWT.NONE, SWT.BS);
        Screen.waitUntil("keywords again", () -> !editor.colourOf("expect").equals(editor.colourOf("// one")));
        assertNotEquals(editor.colourOf("page ="), editor.colourOf("expect"));
    }

    @Test
    void whatIsTypedAppearsAndIsSaved() throws Exception {
        IFile file = workbench.file("lab", "typed.mms", "");
        ScenarioEditorPage editor = workbench.edit(file);
        editor.type("let page = alloc_page(GFP_KERNEL)\nprint 42\n");
        assertEquals("let page = alloc_page(GFP_KERNEL)\nprint 42\n", editor.text());
        assertTrue(editor.isDirty());
        editor.save();
        assertEquals("let page = alloc_page(GFP_KERNEL)\nprint 42\n", file.readString());
    }

    @Test
    void aMistakeIsMarkedAtItsLineWhileTypingAndListedOnceSaved() {
        IFile file = workbench.file("lab", "wrong.mms", "// one\n");
        ScenarioEditorPage editor = workbench.edit(file);
        editor.caretAfter("// one\n");
        editor.type("let page = alloc_pagez(GFP_KERNEL, 0)\n");
        // While one types there are others, such as a line that has only begun.
        Screen.waitUntil(() -> "the mistake marked, not " + editor.mistakes(), () -> editor.mistakes().size() == 1
                && editor.mistakes().getFirst().startsWith("2: ") && editor.mistakes().getFirst().contains("alloc_pagez"));
        String mistake = editor.mistakes().getFirst();
        assertTrue(mistake.contains("alloc_pages"), "it should name the function that was meant: " + mistake);
        assertEquals(List.of(), workbench.problems(file), "before it is saved the file itself is as it was");

        editor.save();
        Screen.waitUntil("the problem listed", () -> !workbench.problems(file).isEmpty());
        assertEquals(List.of(mistake), workbench.problems(file));
    }

    @Test
    void aMistakePutRightDisappears() {
        IFile file = workbench.file("lab", "wrong.mms", Scenarios.WRONG);
        ScenarioEditorPage editor = workbench.edit(file);
        Screen.waitUntil("the problem listed on opening", () -> workbench.problems(file).size() == 1);
        editor.caretAfter("alloc_pagez");
        Screen.press(SWT.NONE, SWT.BS);
        editor.type("s");
        Screen.waitUntil("no mistake marked", () -> editor.mistakes().isEmpty());
        editor.save();
        Screen.waitUntil("no problem listed", () -> workbench.problems(file).isEmpty());
    }

    @Test
    void completionOffersKernelFunctionsAndTypesTheChosenOne() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "complete.mms", ""));
        editor.type("let page = alloc_pages");
        List<String> offered = editor.completions();
        assertTrue(offered.stream().anyMatch(label -> label.startsWith("alloc_pages")), offered.toString());
        editor.acceptCompletion();
        assertTrue(editor.text().startsWith("let page = alloc_pages("), editor.text());
    }

    @Test
    void keysOfAGroupAndPresetsAreCompleted() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "machine.mms", "machine from preset(\"\") {\n  memory {\n    \n  }\n}\n"));
        editor.caretAfter("memory {\n    ");
        List<String> keys = editor.completions();
        assertTrue(keys.getFirst().startsWith("nodes") && keys.stream().anyMatch(label -> label.startsWith("holes")), keys.toString());
        editor.acceptCompletion();
        assertTrue(editor.text().contains("    nodes [256 MiB, 256 MiB]\n"), editor.text());
        editor.caretAfter("preset(\"");
        List<String> offered = editor.completions();
        assertTrue(offered.stream().anyMatch(label -> label.startsWith("two-nodes")), offered.toString());
        editor.acceptCompletion();
        assertTrue(editor.text().startsWith("machine from preset(\"i386-32MiB\") {\n"), editor.text());
    }

    @Test
    void aTemplateIsOfferedWhereItsKeywordFitsAndItsFieldsAreFilledInOneAfterTheOther() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "template.mms", "if 1 {\n  \n}\n"));
        editor.caretAfter("if 1 {\n  ");
        editor.type("rep");
        List<String> offered = editor.completions();
        String template = offered.stream().filter(label -> label.startsWith("repeat - ")).findFirst().orElseThrow();
        for (int i = 0; i < offered.indexOf(template); i++) {
            Screen.press(SWT.NONE, SWT.ARROW_DOWN);
        }
        editor.acceptCompletion();
        assertEquals("if 1 {\n  repeat times {\n    \n  }\n}\n", editor.text());
        editor.type("3\t");
        editor.type("print 1");
        assertEquals("if 1 {\n  repeat 3 {\n    print 1\n  }\n}\n", editor.text());
        assertFalse(offered.stream().anyMatch(label -> label.startsWith("def - ")), "functions are made at the top level: " + offered);
    }

    @Test
    void aNewLineInABlockIsIndentedAndAClosingBraceStepsBack() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "indent.mms", ""));
        // An editor's first list of completions may open late and take the Enter: here it has been and gone.
        assertFalse(editor.completions().isEmpty());
        Screen.press(SWT.NONE, SWT.ESC);
        editor.type("section \"a\" {\nprint 1\n}");
        assertEquals("section \"a\" {\n  print 1\n}", editor.text());
    }

    @Test
    void ctrlSlashCommentsTheLineAndBack() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "comment.mms", "print 1\n"));
        Screen.press(SWT.MOD1, '/');
        assertEquals("// print 1\n", editor.text());
        Screen.press(SWT.MOD1, '/');
        assertEquals("print 1\n", editor.text());
    }

    @Test
    void ctrlShiftFFormatsTheScenarioAndOneUndoTakesItBack() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "format.mms", "if 1{\nprint  1 }\nprint   2"));
        Screen.press(SWT.MOD1 | SWT.MOD2, 'f');
        assertEquals("if 1 {\n  print 1\n}\nprint 2\n", editor.text());
        Screen.press(SWT.MOD1, 'z');
        assertEquals("if 1{\nprint  1 }\nprint   2", editor.text());
    }

    @Test
    void ctrl1OffersWhatMendsAMistake() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "fix.mms", Scenarios.WRONG));
        editor.caretAfter("alloc_pagez");
        List<String> offered = editor.fixes();
        assertEquals("Write alloc_pages", offered.getFirst(), offered.toString());
        editor.acceptCompletion();
        assertFalse(editor.text().contains("alloc_pagez"), editor.text());
        Screen.waitUntil("no mistake marked", () -> editor.mistakes().isEmpty());
    }

    @Test
    void namesOfAnImportedFileAreKnownAndASaveOfItIsNoticed() {
        IFile library = workbench.file("lab", "lib.mms", "def twice(n) { return n * 2 }\n");
        IFile file = workbench.file("lab", "import.mms", "import \"lib.mms\"\nprint twice(2)\nprint thrice(2)\n");
        ScenarioEditorPage editor = workbench.edit(file);
        Screen.waitUntil("one mistake marked", () -> editor.mistakes().size() == 1);
        assertTrue(editor.mistakes().getFirst().startsWith("3: ") && editor.mistakes().getFirst().contains("did you mean twice?"),
                editor.mistakes().toString());

        ScenarioEditorPage other = workbench.edit(library);
        other.caretAfter("n * 2 }\n");
        other.type("def thrice(n) { return n * 3 }\n");
        other.save();
        Screen.waitUntil("the new function known", () -> editor.mistakes().isEmpty());
    }
}
