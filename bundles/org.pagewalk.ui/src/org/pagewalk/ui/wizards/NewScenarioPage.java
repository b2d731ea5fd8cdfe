/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.wizards;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.Presets;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.PagewalkIds;

/**
 * Where a new scenario goes, and on which machine it runs. A project or folder that does not exist yet is made, so a first one
 * needs no other wizard.
 */
final class NewScenarioPage extends WizardPage {
    private static final String SUFFIX = "." + PagewalkIds.EXTENSION;

    /** A long explanation of a machine must not make the wizard wide, and has room for so many times the height of its letters. */
    private static final int NARROW = 100;
    private static final int LINES = 6;

    private final IStructuredSelection selection;
    private Text folder;
    private Text name;
    private Combo machine;

    NewScenarioPage(IStructuredSelection selection) {
        super("scenario");
        this.selection = selection;
        setTitle(Messages.NewScenario_Title);
        setDescription(Messages.NewScenario_Description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        folder = field(page, Messages.NewScenario_Folder, 1);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.NewScenario_Browse);
        browse.addListener(SWT.Selection, event -> browse());
        name = field(page, Messages.NewScenario_Name, 2);
        machine = machines(page);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, PagewalkIds.NEW_SCENARIO_HELP);

        folder.setText(startFolder());
        name.setText(freeName());
        name.setFocus();
        name.selectAll();
        check();
        setErrorMessage(null);
    }

    /** Path of the file to make, in the workspace. */
    IPath path() {
        String file = name.getText().strip();
        return folderPath().append(file.endsWith(SUFFIX) ? file : file + SUFFIX);
    }

    /** The preset that the machine is taken from, if it is not the usual one. */
    Optional<String> preset() {
        int index = machine.getSelectionIndex();
        return index < 1 ? Optional.empty() : Optional.of(Presets.all().get(index - 1).name());
    }

    /** The machines by name; below stands what the chosen one is. */
    private static Combo machines(Composite page) {
        new Label(page, SWT.NONE).setText(Messages.NewScenario_Machine);
        Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.add(Messages.NewScenario_Usual);
        Presets.all().forEach(preset -> combo.add(preset.name()));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        Label what = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(NARROW, what.getFont().getFontData()[0].getHeight() * LINES).applyTo(what);
        combo.addListener(SWT.Selection, event -> what.setText(explanation(combo.getSelectionIndex())));
        combo.select(0);
        what.setText(explanation(0));
        return combo;
    }

    private static String explanation(int index) {
        return index < 1 ? MachineSpec.defaults().words()
                : NLS.bind(Messages.NewScenario_Preset, Presets.all().get(index - 1).explanation(), Presets.all().get(index - 1).spec().words());
    }

    private IPath folderPath() {
        return new Path(folder.getText().strip()).makeAbsolute();
    }

    private Text field(Composite page, String label, int columns) {
        new Label(page, SWT.NONE).setText(label);
        Text text = new Text(page, SWT.BORDER);
        text.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
        return text;
    }

    private void browse() {
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(getShell(), null, true, null);
        if (dialog.open() == Window.OK && dialog.getResult().length > 0) {
            folder.setText(dialog.getResult()[0].toString());
        }
    }

    /** The folder that is selected, or else the first project of one's own, or else a project to be made. */
    private String startFolder() {
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        IContainer container = selected instanceof IFile file ? file.getParent() : (IContainer) selected;
        return Optional.ofNullable(container)
                .or(() -> Stream.of(workspace().getRoot().getProjects()).filter(project -> project.isOpen() && !project.equals(Examples.project())).findFirst())
                .map(c -> c.getFullPath().toString()).orElse("/" + Messages.NewScenario_Project);
    }

    private String freeName() {
        String base = Messages.NewScenario_FileName;
        String file = base + SUFFIX;
        for (int i = 2; fileExists(folderPath().append(file)); i++) {
            file = base + i + SUFFIX;
        }
        return file;
    }

    private void check() {
        if (name == null) {
            return; // the page is still being made
        }
        String wrong = problem();
        setErrorMessage(wrong.isEmpty() ? null : wrong);
        setPageComplete(wrong.isEmpty());
        boolean newProject = wrong.isEmpty() && !workspace().getRoot().getProject(folderPath().segment(0)).exists();
        setMessage(newProject ? NLS.bind(Messages.NewScenario_NewProject, folderPath().segment(0)) : null,
                newProject ? INFORMATION : NONE);
    }

    private String problem() {
        if (folderPath().segmentCount() == 0) {
            return Messages.NewScenario_NoFolder;
        }
        if (name.getText().isBlank()) {
            return Messages.NewScenario_NoName;
        }
        int kind = folderPath().segmentCount() == 1 ? IResource.PROJECT : IResource.FOLDER;
        IStatus folderStatus = workspace().validatePath(folderPath().toString(), kind);
        IStatus fileStatus = workspace().validatePath(path().toString(), IResource.FILE);
        if (!folderStatus.isOK()) {
            return folderStatus.getMessage();
        }
        if (!fileStatus.isOK()) {
            return fileStatus.getMessage();
        }
        return fileExists(path()) ? NLS.bind(Messages.NewScenario_Exists, path()) : "";
    }

    private static boolean fileExists(IPath path) {
        return workspace().getRoot().exists(path);
    }

    private static IWorkspace workspace() {
        return ResourcesPlugin.getWorkspace();
    }
}
