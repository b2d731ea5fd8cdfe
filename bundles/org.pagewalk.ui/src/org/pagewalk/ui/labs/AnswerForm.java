/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabItem.ChoiceQuestion;
import org.pagewalk.lab.LabItem.NumberQuestion;
import org.pagewalk.lab.LabTask;
import org.pagewalk.ui.views.SpokenName;

/** The questions of a task with a field for each number and radio buttons for each choice. What is answered is written at once. */
final class AnswerForm extends ScrolledComposite {
    private static final int NUMBER_WIDTH = 160;
    private static final int WIDTH = 100;

    private final BiConsumer<String, String> write;
    private final Composite page;
    private List<LabItem> shown = List.of();
    private final List<Runnable> readers = new ArrayList<>();
    private Answers answers = new Answers("");
    private boolean isReading;

    /** @param write is told the name of a question and its answer */
    AnswerForm(Composite parent, BiConsumer<String, String> write) {
        super(parent, SWT.V_SCROLL);
        this.write = write;
        page = new Composite(this, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        setExpandHorizontal(true);
        setExpandVertical(true);
        setShowFocusedControl(true);
        setContent(page);
        addListener(SWT.Resize, event -> fit());
    }

    private void fit() {
        setMinHeight(page.computeSize(Math.max(1, getClientArea().width), SWT.DEFAULT).y);
    }

    /** Shows the questions of a task with their answers; a field somebody types in stays as it is. */
    void show(LabTask task, Answers given, boolean isEditable) {
        answers = given;
        List<LabItem> questions = SubmittedFiles.questions(task);
        if (!questions.equals(shown)) {
            shown = questions;
            readers.clear();
            for (var child : page.getChildren()) {
                child.dispose();
            }
            questions.forEach(question -> add(task, question, isEditable));
            page.layout(true, true);
            fit();
        }
        isReading = true;
        readers.forEach(Runnable::run);
        isReading = false;
    }

    private void add(LabTask task, LabItem item, boolean isEditable) {
        switch (item) {
            case NumberQuestion number -> number(LabWords.title(task, item), number, isEditable);
            case ChoiceQuestion choice -> choice(LabWords.title(task, item), choice, isEditable);
            default -> throw new IllegalArgumentException("no question: " + item);
        }
    }

    private void number(String title, NumberQuestion question, boolean isEditable) {
        Group group = group();
        question(group, title);
        Text field = new Text(group, SWT.BORDER);
        field.setMessage(LabMessages.Answer_Number);
        field.setEditable(isEditable);
        SpokenName.of(field, title);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(field);
        field.addListener(SWT.Modify, event -> answer(question.name(), field.getText()));
        readers.add(() -> {
            String known = answers.isOpen(question.name()) ? "" : answers.get(question.name());
            if (!field.isFocusControl() && !field.getText().strip().equals(known)) {
                field.setText(known);
            }
        });
    }

    private void choice(String title, ChoiceQuestion question, boolean isEditable) {
        Group group = group();
        question(group, title);
        for (LabItem.Option option : question.options()) {
            Button button = new Button(group, SWT.RADIO | SWT.WRAP);
            button.setText(option.text().replace("&", "&&"));
            button.setEnabled(isEditable);
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(button);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    answer(question.name(), option.name());
                }
            });
            readers.add(() -> button.setSelection(answers.get(question.name()).equalsIgnoreCase(option.name())));
        }
    }

    private Group group() {
        Group group = new Group(page, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    /** A question may be long; a group's title would be cut off. */
    private static void question(Group group, String title) {
        Label label = new Label(group, SWT.WRAP);
        label.setText(title.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private void answer(String name, String answer) {
        if (!isReading && !answers.get(name).equals(answer.strip())) {
            answers = answers.with(name, answer);
            write.accept(name, answer);
        }
    }
}
