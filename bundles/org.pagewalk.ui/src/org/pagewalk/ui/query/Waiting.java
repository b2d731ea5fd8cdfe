/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.query;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ProgressBar;

/** What is seen when an answer takes longer than half a second: that it is looked for, and a way to stop that. */
final class Waiting extends Composite {
    private static final int PATIENCE_MS = 500;

    private volatile boolean isStopped;
    private int question;
    private boolean isAsking;

    Waiting(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 2).applyTo(this);
        ProgressBar bar = new ProgressBar(this, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        Button stop = new Button(this, SWT.PUSH);
        stop.setText(Messages.Query_Stop);
        stop.addListener(SWT.Selection, event -> isStopped = true);
        setVisible(false);
    }

    /** Something is asked. */
    void begin() {
        isStopped = false;
        isAsking = true;
        int number = ++question;
        getDisplay().timerExec(PATIENCE_MS, () -> {
            if (!isDisposed() && isAsking && number == question) {
                turn(true);
            }
        });
    }

    /** The answer is there. */
    void end() {
        isAsking = false;
        isStopped = false;
        turn(false);
    }

    /** Whether the reader wants no more; asked in any thread. */
    boolean isStopped() {
        return isStopped;
    }

    private void turn(boolean visible) {
        if (getVisible() != visible) {
            setVisible(visible);
            ((GridData) getLayoutData()).exclude = !visible;
            getParent().layout(true, true);
        }
    }
}
