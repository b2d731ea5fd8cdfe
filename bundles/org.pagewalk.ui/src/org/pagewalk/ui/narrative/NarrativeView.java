/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.narrative;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Step;
import org.pagewalk.picture.Target;
import org.pagewalk.ui.run.CurrentRun;
import org.pagewalk.ui.views.Ground;
import org.pagewalk.ui.views.RunView;
import org.pagewalk.ui.views.SpokenName;
import org.pagewalk.ui.views.TreeText;

/**
 * What the kernel did around the present moment and why: the scenario's lines, the calls that they made, and in the present
 * call each function, decision and event.
 */
public final class NarrativeView extends RunView<Story> {
    private TreeViewer tree;
    private EntryLabels labels;
    private Text filter;
    private String wanted = "";
    private Optional<Story> shown = Optional.empty();
    /** Calls that the reader has opened; used in both threads. */
    private final Set<Long> opened = ConcurrentHashMap.newKeySet();
    /** What was read last, and of what; used where it is read. */
    private Optional<Story> last = Optional.empty();
    private List<String> lines = List.of();

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        filter = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Narrative_Filter);
        SpokenName.of(filter, Messages.Narrative_FilterName);
        filter.addListener(SWT.Modify, event -> narrow(filter.getText()));
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
        tree = new TreeViewer(content, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(tree.getTree());
        tree.setUseHashlookup(true);
        tree.setContentProvider(new StoryTree());
        labels = new EntryLabels(tree.getTree());
        tree.setLabelProvider(labels);
        Ground.whenChanged(tree.getTree(), tree::refresh);
        tree.addFilter(new Containing());
        SpokenName.of(tree.getTree(), Messages.Narrative_Tree);
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addOpenListener(event -> goTo((Entry) tree.getStructuredSelection().getFirstElement()));
        tree.addTreeListener(new Opening());
        Links.in(tree, this::select);
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                filter.setText("");
            }
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.ESC) {
                tree.getTree().setFocus();
            }
        });
        new NarrativeActions(tree, filter, this::goTo, this::select).install(getViewSite());
        offerExport(() -> TreeText.of(tree.getTree()));
        return content;
    }

    @Override
    public void setFocus() {
        if (tree == null || !tree.getTree().setFocus()) {
            super.setFocus();
        }
    }

    @Override
    protected Story look(CurrentRun run, Progress progress) {
        if (last.filter(story -> story.run() == run).isEmpty()) {
            opened.clear();
            lines = text(run);
        }
        Set<Long> wantedCalls = Set.copyOf(opened);
        Optional<Story> same = last.filter(story -> wantedCalls.stream().noneMatch(story::isUnread))
                .flatMap(story -> story.at(run, run.run().cursor().moment()));
        if (same.isPresent()) {
            last = same;
            return same.get();
        }
        StoryReader reader = new StoryReader(run, lines, wantedCalls, progress);
        Story story = reader.read();
        last = reader.isCut() ? Optional.empty() : Optional.of(story);
        return story;
    }

    /** The text that ran. */
    private static List<String> text(CurrentRun run) {
        return run.result().text().lines().toList();
    }

    @Override
    protected void show(Story story) {
        Optional<Story> before = shown;
        shown = Optional.of(story);
        labels.show(story);
        if (before.filter(other -> other.entries() == story.entries()).isPresent()) {
            before.flatMap(Story::present).ifPresent(entry -> tree.update(entry, null));
            story.present().ifPresent(entry -> tree.update(entry, null));
        } else {
            fill(story, before);
        }
        if (before.filter(other -> other.run() == story.run() && other.moment() == story.moment()).isEmpty()) {
            reveal();
        }
    }

    /** Shows another tree; what is open in it stays open. */
    private void fill(Story story, Optional<Story> before) {
        Set<Object> open = new LinkedHashSet<>();
        if (before.filter(other -> other.run() == story.run()).isPresent()) {
            open.addAll(Arrays.asList(tree.getExpandedElements()));
        }
        tree.getTree().setRedraw(false);
        tree.setInput(story.entries());
        expand(story, open);
        tree.getTree().setRedraw(true);
    }

    /** Opens all lines and the present call; while something is looked for, all that was read. */
    private void expand(Story story, Set<Object> open) {
        if (wanted.isEmpty()) {
            story.entries().stream().filter(entry -> entry.kind() == Entry.Kind.LINE).forEach(open::add);
            story.main().ifPresent(main -> open(main, open));
        } else {
            story.entries().stream().filter(entry -> !entry.children().isEmpty()).forEach(entry -> open(entry, open));
        }
        tree.setExpandedElements(open.toArray());
    }

    private static void open(Entry entry, Set<Object> open) {
        open.add(entry);
        entry.children().stream().filter(child -> !child.children().isEmpty()).forEach(child -> open(child, open));
    }

    private void reveal() {
        shown.flatMap(Story::present).ifPresent(entry -> tree.setSelection(new StructuredSelection(entry), true));
    }

    @Override
    protected void selected(Target target) {
        labels.selected(target);
        tree.refresh(true);
    }

    /** Goes to the moment right behind what an entry tells. */
    private void goTo(Entry entry) {
        runs().go(cursor -> {
            cursor.moveTo(entry.at());
            cursor.forward(Step.NOTE);
        });
    }

    private void narrow(String words) {
        wanted = words.strip().toLowerCase(Locale.ROOT);
        tree.getTree().setRedraw(false);
        tree.refresh(false);
        shown.ifPresent(story -> expand(story, new LinkedHashSet<>()));
        tree.getTree().setRedraw(true);
        if (wanted.isEmpty()) {
            reveal();
        }
    }

    /** Only entries that say what is wanted, and those in which such stand. */
    private final class Containing extends ViewerFilter {
        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            return wanted.isEmpty() || contains((Entry) element);
        }

        private boolean contains(Entry entry) {
            return Wording.of(entry).text().toLowerCase(Locale.ROOT).contains(wanted) || entry.children().stream().anyMatch(this::contains);
        }
    }

    /** A call is read when it is opened. */
    private final class Opening implements ITreeViewerListener {
        @Override
        public void treeExpanded(TreeExpansionEvent event) {
            Entry entry = (Entry) event.getElement();
            if (entry.isUnread()) {
                opened.add(entry.mark());
                lookAgain();
            }
        }

        @Override
        public void treeCollapsed(TreeExpansionEvent event) {
            // what was read stays
        }
    }
}
