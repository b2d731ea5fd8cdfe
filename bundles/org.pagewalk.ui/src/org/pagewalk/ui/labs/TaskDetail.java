/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.judge.Difference;
import org.pagewalk.lab.judge.TaskResult;
import org.pagewalk.ui.labs.LabTree.Row;

/** What is said of the chosen task, or item, and what can be done with it. */
final class TaskDetail {
    /** What the buttons do. */
    interface Actions {
        /** Opens the file that the task is solved in. */
        void open(ShownLab lab, LabTask task);

        /** Opens the run where it first went wrong. */
        void why(ShownLab lab, Difference difference);

        /** Goes where a link in a text leads. */
        void follow(ShownLab lab, String link);
    }

    private static final int[] TEXT_AND_ANSWERS = {45, 55};
    private static final int MARGIN = 6;

    private final Composite area;
    private final Button open;
    private final Button why;
    private final MarkdownPage text;
    private final AnswerForm answers;
    private final SashForm parts;
    private final Actions actions;
    private LabState state = LabState.nothing("");
    private Optional<Row> row = Optional.empty();

    /** @param answer writes the answer to a question: its name, and what is answered */
    TaskDetail(Composite parent, Actions actions, BiConsumer<String, String> answer) {
        this.actions = actions;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite buttons = new Composite(area, SWT.NONE);
        RowLayoutFactory.fillDefaults().margins(MARGIN, MARGIN / 2).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        open = button(buttons, LabMessages.Detail_Open, this::open);
        why = button(buttons, LabMessages.Detail_Why, this::why);
        why.setToolTipText(LabMessages.Detail_WhyTip);
        parts = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        text = new MarkdownPage(parts, LabMessages.Detail_Text, this::file, this::follow);
        answers = new AnswerForm(parts, answer);
        parts.setWeights(TEXT_AND_ANSWERS);
    }

    private static Button button(Composite parent, String words, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** The widget. */
    Composite control() {
        return area;
    }

    /** What is said, without Markdown's signs. */
    String words() {
        return text.words();
    }

    /** Shows a task, or an item of it. */
    void show(LabState another, Optional<Row> chosen) {
        state = another;
        row = chosen;
        Optional<ShownLab> lab = state.lab();
        Optional<LabTask> task = task();
        if (lab.isEmpty() || task.isEmpty()) {
            return;
        }
        Optional<String> file = task.get().file().or(() -> SubmittedFiles.questions(task.get()).isEmpty() ? Optional.empty() : Optional.of(Lab.ANSWERS));
        open.setText(NLS.bind(LabMessages.Detail_OpenFile, file.orElse("")));
        open.setEnabled(file.flatMap(lab.get()::file).isPresent());
        why.setEnabled(difference().isPresent());
        why.setVisible(lab.get().kind() == ShownLab.Kind.STUDENT);
        int item = row.map(Row::item).orElse(Row.ITSELF);
        text.show(item < 0 ? LabWords.markdown(lab.get(), state, task.get()) : LabWords.markdown(state, task.get(), item));
        boolean asks = !SubmittedFiles.questions(task.get()).isEmpty();
        if (asks) {
            answers.show(task.get(), lab.get().answersNow(), lab.get().kind() == ShownLab.Kind.STUDENT);
        }
        parts.setMaximizedControl(asks ? null : text.control());
        open.getParent().layout(true, true);
    }

    private Optional<LabTask> task() {
        return row.flatMap(chosen -> state.lab().flatMap(lab -> lab.lab().task(chosen.task())).filter(task -> chosen.item() < task.items().size()));
    }

    /** Where the run of the task first went wrong, if that is of an item whose reason can be seen here. */
    Optional<Difference> difference() {
        return task().flatMap(task -> Optional.ofNullable(state.results().get(task.name())).flatMap(TaskResult::difference)
                .filter(difference -> difference.replay().isPresent())
                .filter(difference -> difference.item() <= task.items().size() && ShownLab.isSeenHere(task.items().get(difference.item() - 1))));
    }

    private void open() {
        task().ifPresent(task -> state.lab().ifPresent(lab -> actions.open(lab, task)));
    }

    private void why() {
        difference().ifPresent(difference -> state.lab().ifPresent(lab -> actions.why(lab, difference)));
    }

    private void follow(String link) {
        state.lab().ifPresent(lab -> actions.follow(lab, link.contains(":") ? link : beside(link)));
    }

    private Optional<byte[]> file(String name) {
        return state.lab().flatMap(lab -> {
            try {
                return lab.folder().read(beside(name));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    /** A file that the shown text names, seen from the lab's folder. */
    private String beside(String name) {
        String own = task().flatMap(LabTask::text).orElse("");
        return new Path(own).removeLastSegments(1).append(name).toString();
    }
}
