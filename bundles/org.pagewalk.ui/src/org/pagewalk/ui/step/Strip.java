/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.step;

import java.util.function.LongConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.pagewalk.ui.run.CurrentRun;

/** strip. */
final class Strip extends Canvas {
    Strip(Composite parent, LongConsumer goTo) {
        super(parent, SWT.DOUBLE_BUFFERED);
    }

    void show(CurrentRun run, long moment) {
        redraw();
    }
}
