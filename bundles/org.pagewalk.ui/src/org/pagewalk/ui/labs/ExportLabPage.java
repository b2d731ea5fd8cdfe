/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.IPath;
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
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.pagewalk.lab.author.ExportTarget;
import org.pagewalk.ui.run.LabFiles;

/** Which lab, for whom, and where the packages go. */
final class ExportLabPage extends WizardPage {
    private static final int NARROW = 100;

    private final List<IContainer> labs = LabFiles.authored();
    private final Optional<IContainer> chosen;
    private final Map<ExportTarget, Button> targets = new EnumMap<>(ExportTarget.class);
    private Combo lab;
    private Text roster;
    private Button browseRoster;
    private Text tool;
    private Button browseTool;
    private Label toolWhat;
    private Text folder;
    private Button verify;

    /** @param chosen what the page begins with */
    ExportLabPage(Optional<IContainer> chosen) {
        super("export");
        this.chosen = chosen;
        setTitle(LabMessages.Export_Title);
        setDescription(LabMessages.Export_Description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        new Label(page, SWT.NONE).setText(LabMessages.Export_Lab);
        lab = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        labs.forEach(each -> lab.add(each.getFullPath().makeRelative().toString()));
        lab.select(Math.max(0, chosen.map(labs::indexOf).orElse(0)));
        lab.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(lab);
        packages(page);
        roster = field(page, LabMessages.Export_Roster);
        roster.setMessage(LabMessages.Export_RosterHint);
        browseRoster = browse(page, LabMessages.Export_BrowseRoster, () -> choose(roster, new FileDialog(getShell(), SWT.OPEN).open()));
        tool = field(page, LabMessages.Export_Tool);
        tool.setText(LabIdentity.tool().isEmpty() ? CommandLineFolder.onPath() : LabIdentity.tool());
        browseTool = browse(page, LabMessages.Export_BrowseTool, () -> choose(tool, folder(tool)));
        toolWhat = new Label(page, SWT.WRAP);
        toolWhat.setText(LabMessages.Export_ToolWhat);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(NARROW, SWT.DEFAULT).applyTo(toolWhat);
        folder = field(page, LabMessages.Export_Folder);
        folder.setText(LabIdentity.exports());
        browse(page, LabMessages.Export_BrowseFolder, () -> choose(folder, folder(folder)));
        verify = new Button(page, SWT.CHECK);
        verify.setText(LabMessages.Export_Verify);
        verify.setSelection(true);
        verify.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(verify);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, LabIds.EXPORT_HELP);
        check();
        if (!labs.isEmpty()) {
            setErrorMessage(null); // nobody has done anything wrong yet
        }
    }

    private void packages(Composite page) {
        Group group = new Group(page, SWT.NONE);
        group.setText(LabMessages.Export_Packages);
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(group);
        Set<ExportTarget> last = LabIdentity.packages();
        for (ExportTarget target : ExportTarget.values()) {
            Button button = new Button(group, SWT.CHECK);
            button.setText(words(target));
            button.setSelection(last.contains(target));
            button.addListener(SWT.Selection, event -> check());
            targets.put(target, button);
        }
    }

    private static String words(ExportTarget target) {
        return switch (target) {
            case STUDENT -> LabMessages.Export_Student;
            case GRADESCOPE -> LabMessages.Export_Gradescope;
            case PRAIRIELEARN -> LabMessages.Export_PrairieLearn;
            case CLASSROOM50 -> LabMessages.Export_Classroom50;
            case AUTOLAB -> LabMessages.Export_Autolab;
            case SHELL -> LabMessages.Export_Shell;
        };
    }

    private Text field(Composite page, String words) {
        new Label(page, SWT.NONE).setText(words);
        Text text = new Text(page, SWT.BORDER);
        text.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private Button browse(Composite page, String words, Runnable action) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> action.run());
        setButtonLayoutData(button);
        return button;
    }

    private String folder(Text now) {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(now.getText().strip());
        return dialog.open();
    }

    private static void choose(Text field, String chosen) {
        if (chosen != null) {
            field.setText(chosen);
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            targets.get(ExportTarget.STUDENT).setFocus();
        }
    }

    /** What is wanted; only of a complete page. */
    LabExport export() {
        boolean isGraded = isGraded();
        return new LabExport(labs.get(lab.getSelectionIndex()), ticked(), Optional.of(roster.getText().strip()).filter(words -> isGraded && !words.isEmpty()).map(Path::of),
                Optional.of(tool.getText().strip()).filter(words -> isGraded).map(Path::of), Path.of(folder.getText().strip()).toAbsolutePath(), verify.getSelection());
    }

    /** Keeps what was typed for the next time. */
    void remember() {
        LabIdentity.exported(folder.getText().strip(), isGraded() ? tool.getText().strip() : LabIdentity.tool(), ticked());
    }

    private Set<ExportTarget> ticked() {
        return targets.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Whether packages for graders are wanted, which have more in them. */
    private boolean isGraded() {
        return ticked().stream().anyMatch(ExportTarget::takesDistribution);
    }

    private void check() {
        if (getControl() == null) {
            return;
        }
        List.of(roster, browseRoster, tool, browseTool, toolWhat).forEach(each -> each.setEnabled(isGraded()));
        String wrong = problem();
        setErrorMessage(wrong.isEmpty() ? null : wrong);
        setMessage(verify.getSelection() ? null : LabMessages.Export_Unverified, WARNING);
        setPageComplete(wrong.isEmpty());
    }

    private String problem() {
        if (labs.isEmpty()) {
            return LabMessages.Export_NoLab;
        }
        if (ticked().isEmpty()) {
            return LabMessages.Export_NoPackage;
        }
        String wrong = isGraded() ? wrongForGraders() : "";
        return wrong.isEmpty() ? wrongFolder() : wrong;
    }

    private String wrongForGraders() {
        String table = roster.getText().strip();
        return table.isEmpty() || isFile(table) ? CommandLineFolder.wrong(tool.getText()) : NLS.bind(LabMessages.Export_NoRoster, table);
    }

    private static boolean isFile(String path) {
        try {
            return Files.isRegularFile(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private String wrongFolder() {
        String words = folder.getText().strip();
        try {
            Path path = Path.of(words).toAbsolutePath().normalize();
            IPath inside = labs.get(lab.getSelectionIndex()).getLocation();
            if (words.isEmpty() || Files.exists(path) && !Files.isDirectory(path)) {
                return LabMessages.Export_NoFolder;
            }
            return inside != null && path.startsWith(inside.toPath()) ? NLS.bind(LabMessages.Export_Inside, words) : "";
        } catch (InvalidPathException e) {
            return LabMessages.Export_NoFolder;
        }
    }
}
