/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.lab.author.Distribution;
import org.pagewalk.lab.author.ExportTarget;
import org.pagewalk.lab.author.LabPackages;
import org.pagewalk.ui.labs.LabIds;
import org.pagewalk.ui.labs.LabTester;
import org.pagewalk.ui.run.WorkspaceFolder;
import org.pagewalk.ui.tests.pages.LabPage;
import org.pagewalk.ui.tests.pages.NewWizardPage;
import org.pagewalk.ui.tests.pages.Workbench;

/** An author packs a lab, by File &gt; Export and from its view. */
class ExportLabTest {
    private static final String VERSION = "0.1.0";

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
    void theExportWizardVerifiesALabAndWritesThePackagesOfTheCommandLine() throws Exception {
        IProject lab = Labs.small(workbench);
        assertTrue(new LabTester().test(lab.getFile("lab.lab"), "", new Object[0], null), "its menus offer that");
        NewWizardPage wizard = NewWizardPage.open(workbench,
                PlatformUI.getWorkbench().getExportWizardRegistry().findWizard(LabIds.EXPORT_LAB_WIZARD).createWizard());
        assertEquals(wizard.letters().size(), Set.copyOf(wizard.letters()).size(), "each letter once, in " + wizard.letters());
        wizard.untickAllBut("Students");
        wizard.tick("Gradescope");
        Path tool = tool(VERSION + ".1");
        wizard.type("Command line:", tool.toString());
        assertTrue(wizard.message().contains("is the command line of Pagewalk 0.1.0.1, and this is Pagewalk 0.1.0;"), wizard.message());
        Files.move(jar(tool, VERSION + ".1"), jar(tool, VERSION));
        wizard.type("To folder:", folder.resolve("out").toString());
        assertTrue(wizard.canFinish(), wizard.message());
        Path roster = Files.writeString(folder.resolve("class.csv"), "student\nana\nana\n");
        wizard.type("Roster:", roster.toString());
        wizard.finishInVain("class.csv:3: ");
        Files.writeString(roster, "student\nana\n");
        List<String> said = workbench.dialogsDuring(wizard::finish);
        assertEquals(1, said.size(), said.toString());
        assertTrue(said.getFirst().contains("sample-student.zip, sample-gradescope.zip") && said.getFirst().contains("The lab was verified first."), said.getFirst());
        LabPackages packages = LabPackages.of(new WorkspaceFolder(lab, false), Optional.of(Files.readAllBytes(roster)));
        assertEquals(List.of("sample-gradescope.zip", "sample-student.zip"), written());
        assertArrayEquals(packages.student(), Files.readAllBytes(folder.resolve("out/sample-student.zip")));
        assertArrayEquals(packages.zip(ExportTarget.GRADESCOPE, new Distribution(tool)), Files.readAllBytes(folder.resolve("out/sample-gradescope.zip")));
    }

    @Test
    void aLabThatDoesNotKeepWhatItPromisesIsExportedOnlyWithoutVerifyingAndNothingIsReplacedUnasked() throws Exception {
        IProject project = Labs.small(workbench);
        IFile lab = project.getFile("lab.lab");
        lab.setContents(lab.readString().replaceFirst("starter 1", "starter 7").getBytes(), true, false, null);
        LabPage view = LabPage.in(workbench);
        workbench.edit(lab);
        view.press("Export...");
        NewWizardPage wizard = NewWizardPage.inFront(workbench, "Export Lab Packages");
        wizard.untickAllBut("Students");
        wizard.type("To folder:", project.getLocation().append("out").toOSString());
        assertTrue(wizard.message().contains("lies in the lab's own folder"), wizard.message());
        wizard.type("To folder:", folder.resolve("out").toString());
        wizard.finishInVain("Nothing was written. Verified: errors: 1");
        assertTrue(workbench.problems(lab).stream().anyMatch(problem -> problem.contains("starter")), workbench.problems(lab).toString());
        assertFalse(Files.exists(folder.resolve("out")));
        wizard.tick("Verify the lab first");
        assertTrue(wizard.message().contains("not verified"), wizard.message());
        assertTrue(workbench.dialogsDuring(wizard::finish).getFirst().contains("The lab was NOT verified"));
        assertEquals(List.of("sample-student.zip"), written());

        Files.writeString(folder.resolve("out/sample-student.zip"), "mine");
        view.press("Export...");
        NewWizardPage again = NewWizardPage.inFront(workbench, "Export Lab Packages");
        again.tick("Verify the lab first");
        List<String> asked = workbench.dialogsDuring(() -> again.finishInVain("Nothing was written."));
        assertTrue(asked.getFirst().contains("Replace them?"), "the folder is remembered: " + asked);
        assertEquals("mine", Files.readString(folder.resolve("out/sample-student.zip")));
        again.cancel();
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }

    /** What can be told of an unpacked command line. */
    private Path tool(String version) throws IOException {
        Path tool = folder.resolve("pagewalk");
        Files.createDirectories(tool.resolve("bin"));
        Files.createDirectories(tool.resolve("lib"));
        Files.writeString(tool.resolve("bin/pagewalk"), "#!/bin/sh\n");
        Files.writeString(tool.resolve("LICENSE"), "");
        Files.writeString(jar(tool, version), "");
        return tool;
    }

    private static Path jar(Path tool, String version) {
        return tool.resolve("lib/org.pagewalk.cli-" + version + "-SNAPSHOT.jar");
    }
}
