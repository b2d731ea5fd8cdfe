/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.ui.labs.ShippedLabs.Shipped;
import org.pagewalk.ui.views.SpokenName;

/** Which lab, for whom, and what the project is called. */
final class OpenLabPage extends WizardPage {
    /** Where a lab is, to be read in the background. */
    @FunctionalInterface
    interface Source {
        LabFolder folder() throws IOException;
    }

    private static final int NARROW = 100;
    private static final int PROPOSALS_MAX = 100;

    private final List<Shipped> shipped = ShippedLabs.all();
    private Button isShipped;
    private Button isHandedOut;
    private Combo labs;
    private Text path;
    private Button zip;
    private Button directory;
    private Text identity;
    private Text name;
    private boolean isNameTyped;
    private boolean isNaming;

    OpenLabPage() {
        super("lab");
        setTitle(LabMessages.Open_Title);
        setDescription(LabMessages.Open_Description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(page);
        isShipped = radio(page, LabMessages.Open_Shipped);
        labs = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        shipped.forEach(each -> labs.add(each.title()));
        labs.select(0);
        SpokenName.of(labs, LabMessages.Open_Shipped);
        labs.addListener(SWT.Selection, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(labs);
        isHandedOut = radio(page, LabMessages.Open_HandedOut);
        path = new Text(page, SWT.BORDER);
        SpokenName.of(path, LabMessages.Open_HandedOut);
        path.setMessage(LabMessages.Open_PathHint);
        path.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
        zip = button(page, LabMessages.Open_Zip, this::browseZip);
        directory = button(page, LabMessages.Open_Folder, this::browseFolder);
        identity = field(page, LabMessages.Open_Identity);
        identity.setText(LabIdentity.student());
        Label what = new Label(page, SWT.WRAP);
        what.setText(LabMessages.Open_IdentityWhat);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(NARROW, SWT.DEFAULT).applyTo(what);
        name = field(page, LabMessages.Open_Project);
        name.addListener(SWT.Modify, event -> isNameTyped |= !isNaming);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, LabIds.OPEN_LAB_HELP);
        isShipped.setSelection(!shipped.isEmpty());
        isShipped.setEnabled(!shipped.isEmpty());
        isHandedOut.setSelection(shipped.isEmpty());
        changed();
        setErrorMessage(null);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            identity.setFocus();
            identity.selectAll();
        }
    }

    private Button radio(Composite page, String words) {
        Button button = new Button(page, SWT.RADIO);
        button.setText(words);
        button.addListener(SWT.Selection, event -> changed());
        return button;
    }

    private static Button button(Composite page, String words, Runnable action) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private Text field(Composite page, String words) {
        new Label(page, SWT.NONE).setText(words);
        Text text = new Text(page, SWT.BORDER);
        text.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(text);
        return text;
    }

    private void browseZip() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.zip", "*"});
        choose(dialog.open());
    }

    private void browseFolder() {
        choose(new DirectoryDialog(getShell(), SWT.OPEN).open());
    }

    private void choose(String chosen) {
        if (chosen != null) {
            isShipped.setSelection(false);
            isHandedOut.setSelection(true);
            path.setText(chosen);
            changed();
        }
    }

    /** The lab. */
    Source source() {
        if (isShipped.getSelection()) {
            Shipped chosen = shipped.get(labs.getSelectionIndex());
            return () -> chosen;
        }
        Path at = Path.of(path.getText().strip());
        return () -> LabSource.at(at);
    }

    /** Whose it is to be. */
    String identity() {
        return identity.getText().strip();
    }

    /** What is made; it does not exist. */
    IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name.getText().strip());
    }

    private void changed() {
        labs.setEnabled(isShipped.getSelection());
        path.setEnabled(isHandedOut.getSelection());
        zip.setEnabled(isHandedOut.getSelection());
        directory.setEnabled(isHandedOut.getSelection());
        if (name != null && !isNameTyped) {
            isNaming = true;
            name.setText(proposed());
            isNaming = false;
        }
        check();
    }

    private String proposed() {
        String base = isShipped.getSelection() ? shipped.get(labs.getSelectionIndex()).name()
                : path.getText().strip().replaceFirst("[/\\\\]+$", "").replaceFirst(".*[/\\\\]", "").replaceFirst("(?i)\\.zip$", "");
        String free = base;
        for (int i = 2; i <= PROPOSALS_MAX && !free.isEmpty() && !LabProject.wrongName(free).isEmpty(); i++) {
            free = base + "-" + i;
        }
        return free;
    }

    private void check() {
        if (name != null && getControl() != null) {
            String wrong = problem();
            setErrorMessage(wrong.isEmpty() ? null : wrong);
            setPageComplete(wrong.isEmpty());
        }
    }

    private String problem() {
        if (isHandedOut.getSelection() && !isThere(path.getText().strip())) {
            return path.getText().isBlank() ? LabMessages.Open_NoPath : NLS.bind(LabMessages.Open_PathMissing, path.getText().strip());
        }
        if (identity.getText().isBlank()) {
            return LabMessages.Open_NoIdentity;
        }
        if (name.getText().isBlank()) {
            return LabMessages.Open_NoName;
        }
        return LabProject.wrongName(name.getText().strip());
    }

    private static boolean isThere(String words) {
        try {
            return !words.isEmpty() && Files.exists(Path.of(words));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
