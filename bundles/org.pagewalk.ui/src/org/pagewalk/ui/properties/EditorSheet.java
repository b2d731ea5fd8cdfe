/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.properties;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pagewalk.ui.run.RunService;
import org.pagewalk.ui.run.SelectedObject;

/**
 * The property sheet of a scenario's editor: shows the object that is selected in the views, so that it stays in sight while one
 * steps with the keyboard in the text.
 */
final class EditorSheet extends KernelSheet {
    private final ITextEditor editor;
    private final RunService runs;
    private final SelectedObject object;
    private Runnable stopListening = () -> { };

    EditorSheet(ITextEditor editor, RunService runs) {
        super(runs);
        this.editor = editor;
        this.runs = runs;
        object = new SelectedObject(runs);
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        stopListening = runs.selection().listen(target -> arrived());
        arrived();
    }

    @Override
    public void dispose() {
        stopListening.run();
        super.dispose();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection text) {
        super.selectionChanged(part, object.now());
    }

    @Override
    void arrived() {
        if (!getControl().isDisposed()) {
            selectionChanged(editor, object.now());
            super.arrived();
        }
    }
}
