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
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.run.Run;
import org.pagewalk.lab.ZipFolder;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;
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
        assertEquals(wizard.letters().size(), Set.copyOf(wizard.letters()).size(), "each letter once, in " + wizard.letters());
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
        workbench.waitUntilBuilt();
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
        Screen.waitUntil("the small lab", () -> view.words().contains("Tasks: 1;"));
        assertEquals(view.letters().size(), Set.copyOf(view.letters()).size(), "each letter once, in " + view.letters());
        assertTrue(Collections.disjoint(view.letters(), view.menuLetters()), view.letters() + " and those of menus, " + view.menuLetters());
        view.press("Verify");
        Screen.waitUntil(() -> "the verdict in " + view.words(), () -> view.words().contains("Verified: "));
        assertTrue(workbench.problems(lab).stream().anyMatch(problem -> problem.contains("starter")), workbench.problems(lab).toString());
        IFile about = project("mine").getFile("lab.md");
        assertTrue(workbench.problems(about).stream().anyMatch(problem -> problem.contains("25 points")), workbench.problems(about).toString());
        write(lab, text(lab).replaceFirst("starter 7", "starter 1"));
        write(about, text(about).replace("25 points", "8 points"));
        Screen.waitUntil(() -> "the verdict gone, which is of another text: " + view.words(), () -> !view.words().contains("Verified: "));
        view.press("Verify");
        Screen.waitUntil(() -> "the other verdict in " + view.words(), () -> view.words().contains("Verified: the reference scores full marks"));
        assertEquals(List.of(), workbench.problems(lab), "what was mended is marked no more");
        assertEquals(List.of(), workbench.problems(about));

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
        assertEquals(Set.of("t", "s", "o", "y"), Set.copyOf(view.letters()), "each button has its letter");
        assertTrue(view.menuLetters().contains("f") && Collections.disjoint(view.letters(), view.menuLetters()), "of which no menu has one: "
                + view.menuLetters());
        assertTrue(view.detail().contains("Bring about a state") && !view.detail().contains("{{"), view.detail());
        view.press("Open state.mms");
        ScenarioEditorPage editor = workbench.activeEditor();
        editor.select("// Your work goes here.");
        editor.type("let page = alloc_pages(GFP_KERNEL, order)");
        view.waitFor("One block of your order is free | 4 of 4 | met");
        assertTrue(editor.isDirty(), "it need not be saved for that");
        assertTrue(view.words().contains("4 of 11 points"), view.words());

        view.choose("Questions");
        view.waitFor("What is the buddy of the block of 8 pages at frame 8? | 1 | not answered yet");
        view.typeNumber("16");
        IFile answers = project("sample").getFile("answers.properties");
        Screen.waitUntil("the answer written", () -> text(answers).contains("pages = 16"));

        view.press("Submit...");
        SubmitDialog submit = SubmitDialog.inFront();
        assertTrue(submit.files().contains("state.mms | goes in"), submit.files().toString());
        assertTrue(submit.files().contains("bugs.mms | goes in, unchanged since you got it"), submit.files().toString());
        assertTrue(submit.files().contains("answers.properties | goes in; 1 of 2 questions not answered"), submit.files().toString());
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
        IFile file = project("sample").getFile("state.mms");
        write(file, """
                import "machine.mms"
                import "variant.mms"

                section "state" {
                  let page = alloc_pages(GFP_KERNEL, 8)
                  __free_pages(page, 8)
                }
                let later = alloc_pages(GFP_KERNEL, 0)
                """);
        Screen.waitUntil(() -> "line 7 in " + view.detail(), () -> view.detail().contains("state.mms, line 7"));
        String wanted = "moment " + endOfSection(file) + " of ";
        view.press("Why Did This Fail?");
        waitForMoment(wanted);
        assertEquals(file, workbench.page().getActiveEditor().getEditorInput().getAdapter(IFile.class), "the student's own file is in front");
        ScenarioEditorPage editor = workbench.activeEditor();
        assertEquals(7, editor.caretLine(), "the line that is said");
        Screen.waitUntil(() -> "the line that has run last marked, not " + editor.currentLine(), () -> editor.currentLine() == 6);
        assertEquals("One block of your order is free", LabPage.in(workbench).chosen());

        workbench.forgetRun();
        LabPage.in(workbench).enter();
        waitForMoment(wanted);
    }

    private void waitForMoment(String wanted) {
        Screen.waitUntil(() -> wanted + "in " + TimelinePage.in(workbench).place(), () -> TimelinePage.in(workbench).place().contains(wanted));
    }

    /** At which moment a run of the file leaves its section. */
    private static long endOfSection(IFile file) {
        ParsedScenario parsed = ScenarioLanguage.create().parse(text(file), file.getName(),
                name -> new Imports.Answer.Found(text(file.getParent().getFile(IPath.fromOSString(name)))));
        AtomicLong moment = new AtomicLong();
        ScenarioRun.run(parsed, RunOptions.defaults(), new ScenarioListener() {
            private Run run;

            @Override
            public void booted(Run booted) {
                run = booted;
            }

            @Override
            public void sectionLeft(String name, int line, Machine machine) {
                moment.set(run.end());
            }
        });
        return moment.get();
    }

    private LabPage openLab() throws Exception {
        Path lab = Labs.write(folder.resolve("sample"));
        NewWizardPage wizard = NewWizardPage.open(workbench, new OpenLabWizard());
        assertEquals(wizard.letters().size(), Set.copyOf(wizard.letters()).size(), "each letter once, in " + wizard.letters());
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
