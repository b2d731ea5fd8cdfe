/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.lab.author.NewLab;
import org.pagewalk.ui.labs.NewLabWizard;
import org.pagewalk.ui.labs.OpenLabWizard;
import org.pagewalk.ui.tests.pages.LabPage;
import org.pagewalk.ui.tests.pages.NewWizardPage;
import org.pagewalk.ui.tests.pages.Workbench;

/** What can go wrong when a lab is opened, or a new one made: one clear message, and nothing is left behind. */
class OpenLabTest {
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
    void aZipThatWasCutShortIsNamedAndLeavesNothing() throws Exception {
        byte[] whole = zip(NewLab.files("sample", "A sample"));
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 3));
        NewWizardPage wizard = wizardFor(cut);
        wizard.finishInVain("cut.zip is damaged, or no zip: get it again");
        wizard.cancel();
        assertFalse(project("cut").exists());
    }

    @Test
    void aZipWithoutALabSaysWhatIsMissing() throws Exception {
        Path photos = Files.write(folder.resolve("photos.zip"), zip(Map.of("holiday.jpg", new byte[] {1, 2, 3})));
        NewWizardPage wizard = wizardFor(photos);
        wizard.finishInVain("photos.zip is no lab: there is no lab.lab in it");
        wizard.cancel();
        assertFalse(project("photos").exists());
    }

    @Test
    void aZipOfAFolderOpensAsALab() throws Exception {
        wizardFor(Files.write(folder.resolve("sample.zip"), zip(NewLab.files("sample", "A sample")))).finish();
        LabPage.in(workbench).waitFor("One block of your order is free | 0 of 4 | not met");
    }

    /** Somebody's files would be mixed with the lab's. */
    @Test
    void aFolderThatIsThereAlreadyIsLeftAlone() throws Exception {
        Path there = Files.createDirectories(ResourcesPlugin.getWorkspace().getRoot().getLocation().append("taken").toPath());
        Path mine = Files.writeString(there.resolve("state.mms"), "mine");
        try {
            NewWizardPage wizard = wizardFor(Files.write(folder.resolve("taken.zip"), zip(NewLab.files("sample", "A sample"))));
            assertTrue(wizard.canFinish(), "another name is proposed: " + wizard.message());
            wizard.type("Project:", "taken");
            assertFalse(wizard.canFinish());
            assertTrue(wizard.message().startsWith("There is a folder taken already in"), wizard.message());
            wizard.cancel();
            NewWizardPage another = NewWizardPage.open(workbench, new NewLabWizard());
            another.type("Id:", "taken");
            assertTrue(another.message().startsWith("There is a folder taken already in"), another.message());
            another.cancel();
            assertTrue(Files.readString(mine).equals("mine"));
        } finally {
            Files.deleteIfExists(mine);
            Files.deleteIfExists(there);
        }
    }

    private NewWizardPage wizardFor(Path lab) {
        NewWizardPage wizard = NewWizardPage.open(workbench, new OpenLabWizard());
        wizard.path(lab.toString());
        wizard.type("Who you are:", "alice@uni.example");
        return wizard;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }
}
