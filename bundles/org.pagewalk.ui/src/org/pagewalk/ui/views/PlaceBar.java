/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pagewalk.ui.Messages;

/** A field above a picture in which the reader types what it is to show. */
public final class PlaceBar extends Composite {
    private static final int WIDTH = 220;

    private final Text words;

    /**
     * @param example of words, shown while nothing is typed
     * @param find shows what the words mean, or runs the action if there is no such thing
     */
    PlaceBar(Composite parent, String example, BiConsumer<String, Runnable> find) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(this);
        new Label(this, SWT.NONE).setText(Messages.Picture_Place);
        words = new Text(this, SWT.SINGLE | SWT.BORDER | SWT.SEARCH);
        words.setMessage(example);
        words.setToolTipText(Messages.Picture_PlaceTip);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(words);
        words.addListener(SWT.DefaultSelection, event -> {
            if (!words.getText().isBlank()) {
                find.accept(words.getText().strip(), words::selectAll);
            }
        });
    }

    /** The field itself. */
    public Text field() {
        return words;
    }
}
