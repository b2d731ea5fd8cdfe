/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.properties;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.views.properties.PropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.pagewalk.model.Handle;
import org.pagewalk.picture.Target;
import org.pagewalk.ui.run.RunService;
import org.pagewalk.ui.run.Watch;

/**
 * The property sheet of the views of a run: follows the run to each moment, and from a field to the object that it refers to, by
 * double click, Ctrl+Enter or the menu.
 */
class KernelSheet extends PropertySheetPage {
    private final RunService runs;
    private Optional<Watch<?>> watch = Optional.empty();

    KernelSheet(RunService runs) {
        this.runs = runs;
        setPropertySourceProvider(new Sources(runs));
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        setSorter(new KernelOrder());
        Tree tree = (Tree) getControl();
        tree.addListener(SWT.MouseDoubleClick,
                event -> Optional.ofNullable(tree.getItem(new Point(event.x, event.y))).ifPresent(this::select));
        tree.addListener(SWT.KeyDown, this::key);
        if (tree.getMenu() != null && tree.getMenu().getData(MenuManager.MANAGER_KEY) instanceof MenuManager menu) {
            menu.add(new Separator());
            menu.add(new Action(Messages.Properties_Select) {
                @Override
                public void run() {
                    selectChosen();
                }
            });
        }
        watch = Optional.of(runs.watch((run, progress) -> run, run -> arrived()));
    }

    @Override
    public void dispose() {
        watch.ifPresent(Watch::stop);
        super.dispose();
    }

    /** The run has come to another moment. */
    void arrived() {
        if (!getControl().isDisposed() && getControl().isVisible()) {
            refresh();
        }
    }

    private void key(Event event) {
        if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == SWT.MOD1) {
            event.doit = false;
            selectChosen();
        }
    }

    private void selectChosen() {
        Arrays.stream(((Tree) getControl()).getSelection()).findFirst().ifPresent(this::select);
    }

    private void select(TreeItem item) {
        if (item.getData() instanceof PropertySheetEntry entry) {
            Arrays.stream(entry.getValues()).filter(FieldValue.class::isInstance)
                    .flatMap(value -> ((FieldValue) value).object().stream()).findFirst().flatMap(KernelSheet::target)
                    .ifPresent(runs.selection()::select);
        }
    }

    private static Optional<Target> target(Handle handle) {
        return handle.isStale() ? Optional.empty() : Optional.of(Target.row(handle.table().name(), handle.row()));
    }
}
