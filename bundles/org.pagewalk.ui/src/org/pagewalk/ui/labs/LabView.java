/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.judge.Difference;
import org.pagewalk.ui.labs.LabTree.Row;
import org.pagewalk.ui.views.EmptyState;

/**
 * The lab that somebody works on. A student sees the tasks, what became of the checks that can be seen before anything is handed in,
 * and hands in; the author of a lab verifies it and sees what a student would.
 */
public final class LabView extends ViewPart {
    private static final int[] TREE_AND_DETAIL = {45, 55};
    private static final int WIDE = 2;
    private static final int MARGIN = 20;
    private static final int WIDTH = 100;

    private Composite pages;
    private Composite empty;
    private Composite wrong;
    private Label problem;
    private Composite content;
    private LabHeader header;
    private LabTree tree;
    private TaskDetail detail;
    private LabInFront front;
    private LabActions actions;
    private Optional<LiveJudge> judge = Optional.empty();
    private LabState state = LabState.nothing("");
    private Optional<ShownLab> preview = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        empty = new EmptyState(pages, getSite(), LabMessages.View_EmptyTitle,
                NLS.bind(LabMessages.View_Empty, LabIds.OPEN_LAB_WIZARD, LabIds.NEW_LAB_WIZARD));
        wrong = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(wrong);
        problem = new Label(wrong, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(problem);
        createContent();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, getSite().getId());
        turnTo(empty);
        front = new LabInFront(getSite().getPage(), this::turnToLab);
    }

    private void createContent() {
        actions = new LabActions(getSite().getPage(), this::show, words -> header.say(words));
        content = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        header = new LabHeader(content, new Buttons());
        SashForm parts = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        tree = new LabTree(parts, row -> detail.show(shown(), Optional.of(row)), this::open);
        detail = new TaskDetail(parts, actions, (name, answer) -> state.lab().ifPresent(lab -> actions.answer(lab, name, answer)));
        parts.setWeights(TREE_AND_DETAIL);
        parts.addListener(SWT.Resize, event -> {
            Point size = parts.getSize();
            parts.setOrientation(size.x > size.y * WIDE ? SWT.HORIZONTAL : SWT.VERTICAL);
        });
    }

    private void turnToLab(Optional<IContainer> folder) {
        judge.ifPresent(LiveJudge::stop);
        preview = Optional.empty();
        header.say("");
        Display display = pages.getDisplay();
        judge = folder.map(of -> new LiveJudge(of, () -> display.asyncExec(this::changed), seen -> display.asyncExec(() -> arrived(of, seen))));
        if (folder.isEmpty()) {
            show(LabState.nothing(""));
        } else if (((StackLayout) pages.getLayout()).topControl == empty) {
            show(LabState.nothing(NLS.bind(LabMessages.View_Reading, folder.get().getName())));
        }
    }

    /** What was found in a lab says nothing of what it has become since. */
    private void changed() {
        if (!pages.isDisposed() && state.lab().filter(lab -> lab.kind() == ShownLab.Kind.AUTHOR).isPresent()) {
            header.say("");
        }
    }

    private void arrived(IContainer of, LabState seen) {
        boolean isOther = seen.lab().filter(lab -> !lab.container().equals(of)).isPresent();
        if (!pages.isDisposed() && !isOther) {
            show(seen);
        }
    }

    private void show(LabState another) {
        state = another;
        refresh();
    }

    /** Shows what a student would see, in place of the author's lab. */
    private void show(ShownLab seen) {
        preview = Optional.of(seen);
        header.say("");
        refresh();
    }

    /** What is on show: the author may look at a preview. */
    private LabState shown() {
        return preview.map(seen -> new LabState(Optional.of(seen), Map.of(), true, "")).orElse(state);
    }

    private void refresh() {
        LabState now = shown();
        Optional<ShownLab> lab = now.lab();
        if (lab.isEmpty()) {
            problem.setText(now.message().replace("&", "&&"));
            turnTo(now.message().isEmpty() ? empty : wrong);
            return;
        }
        if (!lab.get().read().ok()) {
            problem.setText(NLS.bind(lab.get().kind() == ShownLab.Kind.STUDENT ? LabMessages.View_Damaged : LabMessages.View_Wrong,
                    lab.get().read().problems().getFirst()).replace("&", "&&"));
            turnTo(wrong);
            return;
        }
        header.show(lab.get(), now);
        tree.show(now);
        detail.show(now, tree.chosen());
        turnTo(content);
    }

    private void turnTo(Control page) {
        StackLayout layout = (StackLayout) pages.getLayout();
        if (layout.topControl != page) {
            layout.topControl = page;
            pages.layout(true, true);
        }
    }

    /** Enter on what went wrong leads there, on anything else to the file. */
    private void open(Row row) {
        ShownLab lab = shown().lab().orElseThrow();
        Optional<Difference> difference = detail.difference().filter(each -> each.item() == row.item() + 1);
        Optional<LabTask> task = lab.lab().task(row.task());
        difference.ifPresentOrElse(each -> actions.why(lab, each), () -> task.ifPresent(each -> actions.open(lab, each)));
    }

    @Override
    public void setFocus() {
        if (((StackLayout) pages.getLayout()).topControl == content) {
            tree.control().setFocus();
        } else {
            pages.setFocus();
        }
    }

    @Override
    public void dispose() {
        judge.ifPresent(LiveJudge::stop);
        if (front != null) {
            front.stop();
        }
        super.dispose();
    }

    private final class Buttons implements LabHeader.Actions {
        @Override
        public void text() {
            shown().lab().ifPresent(actions::text);
        }

        @Override
        public void submit() {
            state.lab().ifPresent(actions::submit);
        }

        @Override
        public void verify() {
            state.lab().ifPresent(actions::verify);
        }

        @Override
        public void preview() {
            state.lab().ifPresent(actions::preview);
        }

        @Override
        public void export() {
            state.lab().ifPresent(actions::export);
        }

        @Override
        public void endPreview() {
            preview = Optional.empty();
            refresh();
        }
    }
}
