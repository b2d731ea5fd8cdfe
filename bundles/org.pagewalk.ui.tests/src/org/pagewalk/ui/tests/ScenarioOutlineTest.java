/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.ui.tests.pages.OutlinePage;
import org.pagewalk.ui.tests.pages.QuickListPage;
import org.pagewalk.ui.tests.pages.ScenarioEditorPage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;

/** Finding one's way in a long scenario. */
class ScenarioOutlineTest {
    private static final String TEXT = """
            machine { memory 64 MiB }
            let page = alloc_page(GFP_KERNEL)
            def twice(n) { return n * 2 }
            section "given back" {
              __free_page(page)
            }
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
    void theOutlineShowsThePartsFollowsTheCaretAndLeadsToWhatIsClicked() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "outline.mms", TEXT));
        OutlinePage outline = OutlinePage.in(workbench);
        Screen.waitUntil(() -> "the parts, not " + outline.rows(), () -> outline.rows().equals(List.of("machine", "  memory  64 MiB",
                "page  alloc_page(GFP_KERNEL)", "twice  (n)", "given back")));
        editor.focus();
        editor.caretAfter("__free_page(pag");
        Screen.press(SWT.NONE, SWT.ARROW_RIGHT);
        Screen.waitUntil(() -> "the section, not " + outline.selected(), () -> outline.selected().equals("given back"));
        outline.click(2);
        Screen.waitUntil("the function", () -> editor.selected().equals("twice"));
    }

    @Test
    void theOutlineStaysTrueWhileOneTypes() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "outline.mms", "print 1\n"));
        OutlinePage outline = OutlinePage.in(workbench);
        Screen.waitUntil("an outline", () -> !outline.isEmpty());
        editor.focus();
        editor.caretAfter("print 1\n");
        editor.type("let answer = 42");
        Screen.waitUntil(() -> "the new name, not " + outline.rows(), () -> outline.rows().equals(List.of("answer  42")));
    }

    @Test
    void otherTextsGetNoOutlineOfOurs() {
        workbench.edit(workbench.file("lab", "other.txt", "machine { }\n"));
        OutlinePage outline = OutlinePage.in(workbench);
        Screen.work();
        assertTrue(outline.isEmpty());
    }

    @Test
    void ctrlOGoesToAPartOfWhichOneTypesTheName() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "outline.mms", TEXT));
        Screen.press(SWT.CTRL, 'o');
        QuickListPage list = QuickListPage.appearing();
        assertEquals(5, list.rows().size(), list.rows().toString());
        Screen.type("twi");
        Screen.waitUntil("one row", () -> list.rows().equals(List.of("twice  (n)")));
        Screen.press(SWT.NONE, SWT.CR);
        Screen.waitUntil("the list closed", list::isClosed);
        assertEquals("twice", editor.selected());
        editor.type("thrice");
        assertTrue(editor.text().contains("def thrice(n)"), "the keyboard is in the text: " + editor.text());
    }

    @Test
    void ctrlShiftGListsTheLinesWithTheNameAtTheCaretAndShowsThem() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "outline.mms", TEXT));
        editor.caretAfter("let pa");
        Screen.press(SWT.CTRL | SWT.SHIFT, 'g');
        QuickListPage list = QuickListPage.appearing();
        assertEquals(List.of("let page = alloc_page(GFP_KERNEL)  line 2", "__free_page(page)  line 5"), list.rows());
        Screen.press(SWT.NONE, SWT.ARROW_DOWN);
        Screen.waitUntil("the place shown", () -> editor.caretLine() == 5);
        Screen.press(SWT.NONE, SWT.ESC);
        Screen.waitUntil("the list closed", list::isClosed);
        assertEquals(2, editor.caretLine(), "Escape goes back");
    }
}
