/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.lab.ZipFolder;
import org.pagewalk.lab.judge.Replay;
import org.pagewalk.lab.judge.ReplayFile;
import org.pagewalk.ui.labs.NewLabWizard;
import org.pagewalk.ui.labs.OpenLabWizard;
import org.pagewalk.ui.tests.pages.LabPage;
import org.pagewalk.ui.tests.pages.NewWizardPage;
import org.pagewalk.ui.tests.pages.ScenarioEditorPage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.SubmitDialog;
import org.pagewalk.ui.tests.pages.TimelinePage;
import org.pagewalk.ui.tests.pages.Workbench;

/** A lab from both sides: an author makes one, a student opens it, solves a task, asks why one failed, and hands in. */
class LabTest {
    private Workbench workbench;
    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        workbench = Workbench.open();
    }

    @AfterEach
    void close() {
        workbench.clean();
    }

    @Test
    void withoutALabTheViewSaysHowToGetOne() {
        LabPage view = LabPage.in(workbench).reopened();
        Screen.waitUntil("the words of an empty view", () -> view.emptyWords().contains("open a lab"));
        assertTrue(view.emptyWords().contains("Make a new lab"), view.emptyWords());
    }

    @Test
    void aNewLabHasNoProblemsAndItsEditorCompletesAndMarksWhatIsWrongInAChecksCode() {
        NewWizardPage wizard = NewWizardPage.open(workbench, new NewLabWizard());
        Screen.type("Page Tables");
        assertFalse(wizard.canFinish(), wizard.message());
        Screen.press(SWT.CTRL, 'a');
        Screen.type("page-tables");
        wizard.finish();
        IFile file = project("page-tables").getFile("lab.lab");
        Screen.waitUntil("its editor", () -> workbench.page().getActiveEditor() != null
                && workbench.page().getActiveEditor().getEditorInput().getName().equals("lab.lab"));
        ScenarioEditorPage editor = workbench.activeEditor();
        assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.editorId());
        Screen.waitUntil("coloured words", () -> !editor.colourOf("task state").equals(editor.colourOf("\"Bring about")));
        assertEquals(List.of(), workbench.problems(file), "and the files in starter/ and reference/ know the machine of a variant");
        assertEquals(List.of(), workbench.problems(project("page-tables").getFile("reference/state.mms")));

        editor.caretAfter("at section \"state\" {\n    ");
        editor.type("expect zone(\"Normal\").free_p");
        List<String> offered = editor.completions();
        assertTrue(offered.stream().anyMatch(label -> label.startsWith("free_pages")), offered.toString());
        editor.acceptCompletion();
        editor.type(" > nothing\n");
        Screen.waitUntil("the mistake marked", () -> editor.mistakes().stream().anyMatch(mistake -> mistake.contains("nothing")));
        editor.save();
        Screen.waitUntil("the problem listed", () -> workbench.problems(file).stream().anyMatch(problem -> problem.contains("nothing")));
    }

    @Test
    void anAuthorVerifiesAndSeesWhatAStudentWouldSee() {
        NewWizardPage wizard = NewWizardPage.open(workbench, new NewLabWizard());
        Screen.type("mine");
        wizard.finish();
        LabPage view = LabPage.in(workbench);
        view.waitFor("One block of your order is free | 4 | students see all of it");
        IFile lab = project("mine").getFile("lab.lab");
        // A small lab with one variant, since all tasks are tried in all variants; and one that promises what does not hold.
        String text = text(lab);
        write(lab, text.substring(0, text.indexOf("// Predict a state")).replaceFirst("starter 3", "starter 7").replaceAll("draw\\(([^,()]*),[^)]*\\)", "$1"));
        Screen.waitUntil("the small lab", () -> view.words().contains("for 1 tasks"));
        view.press("Verify");
        Screen.waitUntil(() -> "the verdict in " + view.words(), () -> view.words().contains("Verified: "));
        assertTrue(workbench.problems(lab).stream().anyMatch(problem -> problem.contains("starter")), workbench.problems(lab).toString());

        view.press("Preview...");
        Screen.waitUntil("the question in front", () -> workbench.hasDialog("Preview as a Student"));
        Screen.press(SWT.NONE, SWT.CR);
        view.waitFor("Check 3 | 1 | after handing in");
        assertTrue(view.words().contains("This is what student@example.edu would see."), view.words());
        assertFalse(view.offers("Verify"));
        view.press("Back to Your Lab");
        view.waitFor("Check 3 | 1 | students see points only");
    }

    @Test
    void aStudentSeesACheckTurnWhileSolvingATaskAnswersAndHandsIn() throws Exception {
        LabPage view = openLab();
        assertTrue(view.words().contains("For alice@uni.example. 0 of 11 points that can be seen here; 25 in all."), view.words());
        assertTrue(view.rows().contains("  Check 3 | 1 | after handing in"), view.rows().toString());
        view.choose("Bring about a state");
        assertTrue(view.detail().contains("Bring about a state") && !view.detail().contains("{{"), view.detail());
        view.press("Open state.mms");
        ScenarioEditorPage editor = workbench.activeEditor();
        editor.select("// Your work goes here.");
        editor.type("let page = alloc_pages(GFP_KERNEL, order)");
        view.waitFor("One block of your order is free | 4 of 4 | met");
        assertTrue(editor.isDirty(), "it need not be saved for that");
        assertTrue(view.words().contains("4 of 11 points"), view.words());

        view.choose("Questions");
        view.typeNumber("16");
        IFile answers = project("sample").getFile("answers.properties");
        Screen.waitUntil("the answer written", () -> text(answers).contains("pages = 16"));

        view.press("Submit...");
        SubmitDialog submit = SubmitDialog.inFront();
        assertTrue(submit.files().contains("state.mms | goes in"), submit.files().toString());
        assertTrue(submit.files().contains("bugs.mms | goes in, unchanged since you got it"), submit.files().toString());
        assertTrue(submit.saves("state.mms"));
        Path zip = folder.resolve("handed-in.zip");
        submit.finish(zip);
        assertFalse(editor.isDirty(), "it was saved first");
        ZipFolder handedIn = new ZipFolder(Files.readAllBytes(zip));
        String manifest = new String(handedIn.read("pagewalk-submission.json").orElseThrow(), StandardCharsets.UTF_8);
        assertTrue(manifest.contains("\"sample\"") && manifest.contains("\"alice@uni.example\"") && manifest.contains("\"digest\""), manifest);
        assertEquals(editor.text(), new String(handedIn.read("state.mms").orElseThrow(), StandardCharsets.UTF_8));
        assertFalse(handedIn.files().contains("machine.mms"), "that is made anew");
        assertTrue(view.words().contains("Now upload it"), view.words());
    }

    @Test
    void whyDidThisFailOpensTheRunAtTheFirstDifference() throws Exception {
        LabPage view = openLab();
        view.choose("One block of your order is free");
        assertTrue(view.detail().contains("Hint: Each split leaves one half behind."), view.detail());
        view.press("Why Did This Fail?");
        Screen.waitUntil("the run", () -> TimelinePage.in(workbench).place().contains("moment"));
        LabPage.in(workbench);
        Screen.waitUntil("the student's own file in front", () -> workbench.page().getActiveEditor() != null
                && workbench.page().getActiveEditor().getEditorInput().getName().equals("state.mms"));
        assertEquals(project("sample").getFile("state.mms"), workbench.page().getActiveEditor().getEditorInput().getAdapter(IFile.class));
    }

    @Test
    void aReplayOpensForReadingAtItsMoment() throws Exception {
        String scenario = "import \"machine.mms\"\nlet page = alloc_pages(GFP_KERNEL, 3)\n__free_pages(page, 3)\nprint 1\n";
        Replay replay = new Replay("check 1 of task split", "split.mms",
                Map.of("split.mms", scenario, "machine.mms", "machine { memory 32 MiB boot bare }\n"), List.of(), Optional.empty(), OptionalLong.empty());
        IFile file = workbench.file("replays", "alice.pwreplay", new String(ReplayFile.write(replay), StandardCharsets.UTF_8));
        workbench.openAsEclipseDoes(file);
        Screen.waitUntil("the scenario in front", () -> workbench.page().getActiveEditor() != null);
        ScenarioEditorPage editor = workbench.activeEditor();
        assertEquals(scenario, editor.text());
        Screen.waitUntil("coloured words", () -> !editor.colourOf("import").equals(editor.colourOf("page =")));
        editor.type("x");
        assertEquals(scenario, editor.text(), "it is only to be read");
        Screen.waitUntil("the run", () -> TimelinePage.in(workbench).place().contains("moment"));
        Screen.waitUntil("the line of the moment marked", () -> editor.currentLine() > 0);
    }

    private LabPage openLab() throws Exception {
        Path lab = Labs.write(folder.resolve("sample"));
        NewWizardPage wizard = NewWizardPage.open(workbench, new OpenLabWizard());
        wizard.path(lab.toString());
        wizard.type("Who you are:", "");
        assertFalse(wizard.canFinish(), "nobody in particular has no variant");
        wizard.type("Who you are:", "alice@uni.example");
        wizard.finish();
        LabPage view = LabPage.in(workbench);
        view.waitFor("One block of your order is free | 0 of 4 | not met");
        assertEquals("lab.md", workbench.page().getActiveEditor().getEditorInput().getName(), "its text is open");
        return view;
    }

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    private static void write(IFile file, String text) {
        try {
            file.setContents(text.getBytes(StandardCharsets.UTF_8), true, false, null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(IFile file) {
        try {
            return file.readString();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
