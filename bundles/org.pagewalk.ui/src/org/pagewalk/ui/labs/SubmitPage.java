/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabItem;
import org.pagewalk.ui.PagewalkImages;
import org.pagewalk.ui.run.WorkspaceFolder;
import org.pagewalk.ui.views.SpokenName;

/** What is handed in, what is missing, and where the zip goes. */
final class SubmitPage extends WizardPage {
    private static final int ROWS = 6;
    private static final int NARROW = 100;

    private final ShownLab lab;
    private Text target;
    private Button save;
    private List<IFile> unsaved = List.of();

    SubmitPage(ShownLab lab) {
        super("submit");
        this.lab = lab;
        setTitle(LabMessages.Submit_Title);
        setDescription(LabMessages.Submit_Description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        label(page, lab.student().isEmpty() ? LabMessages.Submit_Nobody : NLS.bind(LabMessages.Submit_For, lab.lab().title(), lab.student()));
        table(page);
        unsaved = lab.unsaved();
        if (!unsaved.isEmpty()) {
            save = new Button(page, SWT.CHECK | SWT.WRAP);
            save.setText(NLS.bind(LabMessages.Submit_Save, String.join(", ", unsaved.stream().map(IFile::getName).toList()).replace("&", "&&")));
            save.setSelection(true);
            save.addListener(SWT.Selection, event -> check());
            GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(NARROW, SWT.DEFAULT).applyTo(save);
        }
        new Label(page, SWT.NONE).setText(LabMessages.Submit_Target);
        target = new Text(page, SWT.BORDER);
        target.setText(proposed());
        target.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(target);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(LabMessages.Submit_Browse);
        browse.addListener(SWT.Selection, event -> browse());
        label(page, LabMessages.Submit_Then);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, LabIds.SUBMIT_HELP);
        check();
        target.setFocus();
        target.setSelection(target.getCharCount());
    }

    private static void label(Composite page, String words) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(NARROW, SWT.DEFAULT).applyTo(label);
    }

    private void table(Composite page) {
        Table table = new Table(page, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        SpokenName.of(table, LabMessages.Submit_Files);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, table.getItemHeight() * ROWS).applyTo(table);
        TableColumn file = new TableColumn(table, SWT.NONE);
        file.setText(LabMessages.Submit_File);
        TableColumn state = new TableColumn(table, SWT.NONE);
        state.setText(LabMessages.Submit_State);
        try {
            Map<String, byte[]> files = SubmittedFiles.of(lab);
            TreeSet<String> names = new TreeSet<>(SubmittedFiles.names(lab.lab()));
            names.addAll(files.keySet());
            for (String name : names) {
                TableItem row = new TableItem(table, SWT.NONE);
                boolean isThere = files.containsKey(name);
                boolean isUntouched = isThere && lab.isUntouched(name, files.get(name));
                String words = isThere ? isUntouched ? LabMessages.Submit_Untouched : LabMessages.Submit_Goes : LabMessages.Submit_Missing;
                long open = isThere && name.equals(Lab.ANSWERS) ? open() : 0;
                row.setText(new String[] {name, open == 0 ? words : NLS.bind(LabMessages.Submit_Open, new Object[] {words, open, questions().size()})});
                row.setImage(PagewalkImages.get(!isThere ? "failed" : isUntouched || open > 0 ? "open" : "held"));
            }
        } catch (IOException e) {
            setErrorMessage(e.getMessage());
        }
        file.pack();
        state.pack();
    }

    private List<LabItem> questions() {
        return lab.lab().tasks().stream().flatMap(task -> SubmittedFiles.questions(task).stream()).toList();
    }

    /** How many questions are not answered. */
    private long open() {
        Answers answers = lab.answersNow();
        return questions().stream().filter(question -> answers.isOpen(SubmittedFiles.name(question))).count();
    }

    private String proposed() {
        String who = lab.student().replaceAll("[^A-Za-z0-9._@-]+", "-");
        return Path.of(LabIdentity.folder()).resolve(lab.lab().id() + (who.isEmpty() ? "" : "-" + who) + ".zip").toString();
    }

    private void browse() {
        Path now = target();
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.zip"});
        dialog.setFilterPath(now.getParent() == null ? null : now.getParent().toString());
        dialog.setFileName(now.getFileName() == null ? null : now.getFileName().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            target.setText(chosen);
        }
    }

    /** Where the zip goes. */
    Path target() {
        return Path.of(target.getText().strip());
    }

    /** Saves the files of the lab that are not saved, if that is wanted; what is wrong stands on the page. */
    boolean saveWhatIsToBeSaved() {
        if (save == null || !save.getSelection()) {
            return true;
        }
        try {
            for (IFile file : unsaved) {
                WorkspaceFolder.save(file);
            }
            return true;
        } catch (CoreException e) {
            setErrorMessage(e.getMessage());
            return false;
        }
    }

    private void check() {
        String wrong = problem();
        setErrorMessage(wrong.isEmpty() ? null : wrong);
        setPageComplete(wrong.isEmpty());
        boolean isUnsaved = save != null && !save.getSelection();
        setMessage(isUnsaved ? LabMessages.Submit_Unsaved : lab.student().isEmpty() ? LabMessages.Submit_Nobody : null, WARNING);
    }

    private String problem() {
        try {
            Path path = target().toAbsolutePath();
            if (target.getText().isBlank() || Files.isDirectory(path)) {
                return LabMessages.Submit_NoTarget;
            }
            return path.getParent() == null || !Files.isDirectory(path.getParent()) ? NLS.bind(LabMessages.Submit_NoFolder, path.getParent()) : "";
        } catch (InvalidPathException e) {
            return LabMessages.Submit_NoTarget;
        }
    }
}
