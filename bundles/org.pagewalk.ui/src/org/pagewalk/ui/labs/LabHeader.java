/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.pagewalk.lab.Lab;
import org.pagewalk.ui.labs.ShownLab.Kind;

/** The lab as a whole: its title, whose it is, how many points there are so far, and what can be done with it. */
final class LabHeader {
    /** What the buttons do. */
    interface Actions {
        /** Opens the text of the lab. */
        void text();

        /** Hands in. */
        void submit();

        /** Verifies the lab of an author. */
        void verify();

        /** Shows what a student would see. */
        void preview();

        /** Packs the lab of an author. */
        void export();

        /** Ends that. */
        void endPreview();
    }

    private static final int MARGIN = 6;
    private static final int WIDTH = 100;

    private final Composite area;
    private final Label title;
    private final Label summary;
    private final PointsBar progress;
    private final Label note;
    private final Composite buttons;
    private final Button text;
    private final List<Button> forKind = new ArrayList<>();
    private final Actions actions;

    LabHeader(Composite parent, Actions actions) {
        this.actions = actions;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN / 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        title = wrapped();
        title.setFont(JFaceResources.getHeaderFont());
        summary = wrapped();
        progress = new PointsBar(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
        buttons = new Composite(area, SWT.NONE);
        RowLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        text = button(LabMessages.Header_Text, actions::text);
        note = wrapped();
        say("");
    }

    private Label wrapped() {
        Label label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Button button(String words, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** What is said in words. */
    String words() {
        return title.getText() + "\n" + summary.getText() + "\n" + note.getText();
    }

    /** Says what came of something that was done with the lab, until something else is said. */
    void say(String words) {
        if (words.equals(note.getToolTipText())) {
            return;
        }
        note.setText(words.replace("&", "&&"));
        note.setToolTipText(words);
        exclude(note, words.isEmpty());
        area.layout(true, true);
        area.getParent().layout();
    }

    private static void exclude(Control control, boolean isOut) {
        control.setVisible(!isOut);
        GridDataFactory.createFrom((GridData) control.getLayoutData()).exclude(isOut).applyTo(control);
    }

    /** Shows what there is to say of a lab. */
    void show(ShownLab lab, LabState state) {
        title.setText(lab.lab().title().replace("&", "&&"));
        summary.setText(summary(lab, state).replace("&", "&&"));
        boolean isCounted = lab.kind() == Kind.STUDENT && lab.pointsSeen() > 0;
        progress.show(state.points(), lab.pointsSeen());
        exclude(progress, !isCounted);
        text.setEnabled(lab.lab().text().isPresent());
        offer(lab.kind());
        area.layout(true, true);
        area.getParent().layout();
    }

    private void offer(Kind kind) {
        if (kind.equals(buttons.getData())) {
            return;
        }
        buttons.setData(kind);
        forKind.forEach(Button::dispose);
        forKind.clear();
        switch (kind) {
            case STUDENT -> forKind.add(button(LabMessages.Header_Submit, actions::submit));
            case AUTHOR -> {
                forKind.add(button(LabMessages.Header_Verify, actions::verify));
                forKind.add(button(LabMessages.Header_Preview, actions::preview));
                forKind.add(button(LabMessages.Header_Export, actions::export));
            }
            case PREVIEW -> forKind.add(button(LabMessages.Header_EndPreview, actions::endPreview));
        }
    }

    private static String summary(ShownLab lab, LabState state) {
        Lab of = lab.lab();
        return switch (lab.kind()) {
            case AUTHOR -> NLS.bind(LabMessages.Header_Author, of.tasks().size(), of.points());
            case PREVIEW -> NLS.bind(LabMessages.Header_Previewed, lab.student());
            case STUDENT -> {
                String points = lab.pointsSeen() == 0 ? NLS.bind(LabMessages.Header_NoneSeen, of.points())
                        : NLS.bind(LabMessages.Header_Points, new Object[] {state.points(), lab.pointsSeen(), of.points()});
                yield lab.student().isEmpty() ? LabMessages.Header_Nobody + " " + points
                        : NLS.bind(LabMessages.Header_For, lab.student(), points);
            }
        };
    }
}
