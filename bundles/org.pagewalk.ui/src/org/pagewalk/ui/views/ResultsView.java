/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.PagewalkImages;
import org.pagewalk.ui.run.CurrentRun;
import org.pagewalk.ui.run.Outcome;
import org.pagewalk.ui.run.Outcome.Failure;

/**
 * What became of each expectation and prediction of the current run, those that were not met in all their cases. One that is
 * opened leads to its line and to its moment.
 */
public final class ResultsView extends RunView<CurrentRun> {
    private TreeViewer tree;

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        TreeColumnLayout columns = new TreeColumnLayout();
        content.setLayout(columns);
        tree = new TreeViewer(content, SWT.FULL_SELECTION | SWT.V_SCROLL);
        tree.getTree().setHeaderVisible(true);
        tree.setContentProvider(new Contents());
        ColumnViewerToolTipSupport.enableFor(tree);
        column(columns, Messages.Results_Line, 12, new Column() {
            @Override
            public String getText(Object row) {
                return Integer.toString(line(row));
            }

            @Override
            public Image getImage(Object row) {
                return PagewalkImages.get(icon(row));
            }
        });
        column(columns, Messages.Results_Text, 48, new Column() {
            @Override
            public String getText(Object row) {
                return row instanceof Outcome outcome ? outcome.text() : NLS.bind(Messages.Results_Moment, ((Failure) row).moment());
            }
        });
        column(columns, Messages.Results_Result, 40, new Column() {
            @Override
            public String getText(Object row) {
                return row instanceof Outcome outcome ? words(outcome) : ((Failure) row).found();
            }
        });
        offerExport(() -> getContentDescription() + "\n\n" + TreeText.of(tree.getTree()));
        tree.addOpenListener(event -> goTo(((IStructuredSelection) event.getSelection()).getFirstElement()));
        return content;
    }

    private void column(TreeColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    @Override
    protected CurrentRun look(CurrentRun run, Progress progress) {
        return run;
    }

    @Override
    protected void show(CurrentRun run) {
        if (tree.getInput() != run) {
            tree.setInput(run);
            long met = run.outcomes().stream().filter(outcome -> outcome.kind() != Outcome.Kind.QUESTION && outcome.isMet()).count();
            long all = run.outcomes().stream().filter(outcome -> outcome.kind() != Outcome.Kind.QUESTION).count();
            String stop = run.result().stop().map(s -> " \u00b7 " + NLS.bind(Messages.Results_Stop, s.line(), s.message())).orElse("");
            setContentDescription(NLS.bind(Messages.Results_Summary, new Object[] {run.name(), met, all}) + stop);
        }
    }

    @Override
    public void setFocus() {
        if (tree == null || !tree.getTree().setFocus()) {
            super.setFocus();
        }
    }

    private void goTo(Object row) {
        CurrentRun run = (CurrentRun) tree.getInput();
        List<Failure> failures = row instanceof Outcome outcome ? outcome.failures() : List.of((Failure) row);
        failures.stream().findFirst().ifPresent(failure -> runs().goTo(failure.moment()));
        open(run.input(), line(row));
    }

    private void open(IEditorInput input, int line) {
        try {
            ITextEditor editor = getSite().getPage().openEditor(input, PagewalkIds.EDITOR).getAdapter(ITextEditor.class);
            if (editor != null) {
                IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
                int number = Math.min(line, document.getNumberOfLines()) - 1;
                editor.selectAndReveal(document.getLineOffset(number), 0);
            }
        } catch (PartInitException | BadLocationException e) {
            StatusManager.getManager().handle(Status.error(e.getLocalizedMessage(), e), StatusManager.SHOW);
        }
    }

    private static int line(Object row) {
        return row instanceof Outcome outcome ? outcome.line() : ((Failure) row).line();
    }

    private static String icon(Object row) {
        if (row instanceof Outcome outcome) {
            return outcome.kind() == Outcome.Kind.QUESTION ? "open" : outcome.isMet() ? "held" : "failed";
        }
        return "failed";
    }

    private static String words(Outcome outcome) {
        return switch (outcome.kind()) {
            case QUESTION -> Messages.Results_Open;
            case PREDICTION -> NLS.bind(outcome.isMet() ? Messages.Results_Right : Messages.Results_Wrong, outcome.found());
            case EXPECTATION -> {
                String times = outcome.cases() == 1 ? "" : NLS.bind(Messages.Results_Times, outcome.failed(), outcome.cases());
                yield outcome.isMet() ? NLS.bind(outcome.cases() == 1 ? Messages.Results_Met : Messages.Results_AllMet, outcome.cases())
                        : times + outcome.found();
            }
        };
    }

    /** What is cut off in a column can be read under the pointer. */
    private abstract static class Column extends ColumnLabelProvider {
        @Override
        public abstract String getText(Object row);

        @Override
        public String getToolTipText(Object row) {
            return getText(row);
        }
    }

    /** Expectations, and below them the times they were not met. */
    private static final class Contents implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object run) {
            return ((CurrentRun) run).outcomes().toArray();
        }

        @Override
        public Object[] getChildren(Object row) {
            return row instanceof Outcome outcome && outcome.failures().size() > 1 ? outcome.failures().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object row) {
            return null;
        }

        @Override
        public boolean hasChildren(Object row) {
            return getChildren(row).length > 0;
        }
    }
}
