/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.lab.judge.Replay;
import org.pagewalk.lab.judge.ReplayFile;
import org.pagewalk.ui.labs.ReplayInput;
import org.pagewalk.ui.tests.pages.LabPage;
import org.pagewalk.ui.tests.pages.PicturePage;
import org.pagewalk.ui.tests.pages.ScenarioEditorPage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.TimelinePage;
import org.pagewalk.ui.tests.pages.Workbench;

/** Replays that a grader wrote: each opens at its moment, or says in one sentence why it does not. */
class ReplayTest {
    private static final String SCENARIO = "import \"machine.mms\"\nlet page = alloc_pages(GFP_KERNEL, 3)\n__free_pages(page, 3)\nprint 1\n";

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
    void aReplayOpensForReadingAtItsMoment() {
        PicturePage.freeAreas(workbench); // what was looked at before the lab, whatever other tests have opened
        LabPage.in(workbench);
        workbench.view(IPageLayout.ID_PROBLEM_VIEW);
        open("alice.pwreplay", replay(20));
        ScenarioEditorPage editor = scenario();
        Screen.waitUntil("the timeline in front", () -> TimelinePage.isInFront(workbench));
        Screen.waitUntil("coloured words", () -> !editor.colourOf("import").equals(editor.colourOf("page =")));
        Screen.waitUntil(() -> "the moment, which is " + TimelinePage.in(workbench).place(),
                () -> TimelinePage.in(workbench).place().contains("moment 20 of "));
        Screen.waitUntil("the line of the moment marked", () -> editor.currentLine() == 2);
        Screen.waitUntil("the pictures, not behind a lab that has nothing to do with it", () -> PicturePage.isFreeAreasInFront(workbench));
        editor.type("x");
        assertEquals(SCENARIO, editor.text(), "it is only to be read");
    }

    /** As it comes from Moodle: in no project, opened with File > Open File. */
    @Test
    void aReplayInNoProjectOpensToo(@TempDir Path downloads) throws Exception {
        workbench.openOutside(Files.writeString(downloads.resolve("alice.pwreplay"), replay(20)));
        scenario();
        Screen.waitUntil(() -> "the moment, which is " + TimelinePage.in(workbench).place(),
                () -> TimelinePage.in(workbench).place().contains("moment 20 of "));
    }

    /** The workbench keeps what is open, in XML, and may end without having closed it. */
    @Test
    void whatIsOpenIsThereWhenTheWorkbenchStartsAgain() throws Exception {
        ReplayInput input = new ReplayInput("split.mms", SCENARIO + "print \"a < b & 'c'\"\n\n  // \u00e9\n", "check \"1\" of task split");
        XMLMemento kept = XMLMemento.createWriteRoot("kept");
        input.getPersistable().saveState(kept);
        StringWriter xml = new StringWriter();
        kept.save(xml);
        IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(input.getPersistable().getFactoryId());
        assertEquals(input, factory.createElement(XMLMemento.createReadRoot(new StringReader(xml.toString()))));
        assertNull(new ReplayInput("large.mms", " ".repeat(1 << 20), "large").getPersistable());
    }

    @Test
    void whatIsNoReplayOfThisVersionSaysSoInOneSentence() {
        String good = replay(20);
        Map.of("broken", good.substring(0, good.length() / 2),
                "empty", "",
                "foreign", "{ \"format\": \"something-else\" }",
                "newer", good.replace("pagewalk-replay-1", "pagewalk-replay-2"),
                "bug", good.replace("\"title\"", "\"mutant\": \"of-tomorrow\", \"title\"")).forEach((name, text) -> {
                    List<String> said = workbench.dialogsDuring(() -> open(name + ".pwreplay", text));
                    assertEquals(1, said.size(), said.toString());
                    assertTrue(said.getFirst().startsWith(wanted(name)), said.getFirst());
                    assertEquals(0, said.getFirst().lastIndexOf(wanted(name)), "and once only");
                });
    }

    private static String wanted(String name) {
        return switch (name) {
            case "broken" -> "broken.pwreplay is damaged: make it again by grading again.";
            case "empty" -> "empty.pwreplay is empty: make it again by grading again.";
            case "foreign" -> "foreign.pwreplay is no replay: it does not say pagewalk-replay-1.";
            case "newer" -> "newer.pwreplay is for another version of Pagewalk: it is a pagewalk-replay-2, and this one reads pagewalk-replay-1."
                    + " Update Pagewalk, or make it again by grading again.";
            default -> "bug.pwreplay is for another version of Pagewalk: this one has no kernel with the bug of-tomorrow. Update Pagewalk.";
        };
    }

    private ScenarioEditorPage scenario() {
        Screen.waitUntil("the scenario in front", () -> workbench.page().getActiveEditor() != null);
        ScenarioEditorPage editor = workbench.activeEditor();
        assertEquals(SCENARIO, editor.text());
        return editor;
    }

    private void open(String name, String text) {
        IFile file = workbench.file("replays", name, text);
        workbench.openAsEclipseDoes(file);
    }

    private static String replay(long moment) {
        return new String(ReplayFile.write(new Replay("check 1 of task split", "split.mms",
                Map.of("split.mms", SCENARIO, "machine.mms", "machine { memory 32 MiB boot bare }\n"), List.of(), Optional.empty(),
                OptionalLong.of(moment))), StandardCharsets.UTF_8);
    }
}
