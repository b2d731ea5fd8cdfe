/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.pagewalk.lab.author.NewLab;
import org.pagewalk.ui.labs.ShippedLabs.Shipped;

/** What the new lab is called, and what it begins as. */
final class NewLabPage extends WizardPage {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int NARROW = 100;

    private final List<Shipped> shipped = ShippedLabs.all();
    private Text id;
    private Text title;
    private Combo model;
    private boolean isTitleTyped;
    private boolean isTitling;

    NewLabPage() {
        super("lab");
        setTitle(LabMessages.New_Title);
        setDescription(LabMessages.New_Description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        id = field(page, LabMessages.New_Id);
        explain(page, LabMessages.New_IdWhat);
        title = field(page, LabMessages.New_LabTitle);
        new Label(page, SWT.NONE).setText(LabMessages.New_Model);
        model = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        model.add(LabMessages.New_Template);
        shipped.forEach(each -> model.add(NLS.bind(LabMessages.New_Copy, each.title())));
        model.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(model);
        explain(page, LabMessages.New_ModelWhat);
        id.addListener(SWT.Modify, event -> {
            if (!isTitleTyped) {
                isTitling = true;
                title.setText(NewLab.title(id.getText().strip()));
                isTitling = false;
            }
            check();
        });
        title.addListener(SWT.Modify, event -> {
            isTitleTyped |= !isTitling;
            check();
        });
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, LabIds.NEW_LAB_HELP);
        setPageComplete(false);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            id.setFocus();
        }
    }

    private static Text field(Composite page, String words) {
        new Label(page, SWT.NONE).setText(words);
        Text text = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static void explain(Composite page, String words) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(NARROW, SWT.DEFAULT).applyTo(label);
    }

    /** By which graders will know it. */
    String id() {
        return id.getText().strip();
    }

    /** For people. */
    String title() {
        return title.getText().strip();
    }

    /** The lab that it begins as a copy of; the template, if there is none. */
    Optional<Shipped> model() {
        int index = model.getSelectionIndex();
        return index < 1 ? Optional.empty() : Optional.of(shipped.get(index - 1));
    }

    /** What is made; it does not exist. */
    IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(id());
    }

    private void check() {
        String wrong = problem();
        setErrorMessage(wrong.isEmpty() ? null : wrong);
        setPageComplete(wrong.isEmpty());
    }

    private String problem() {
        if (!ID.matcher(id()).matches()) {
            return LabMessages.New_WrongId;
        }
        String wrong = LabProject.wrongName(id());
        return wrong.isEmpty() && title().isEmpty() ? LabMessages.New_NoTitle : wrong;
    }
}
