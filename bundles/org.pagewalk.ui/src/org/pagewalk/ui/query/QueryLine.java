/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.pagewalk.scenario.Problem;
import org.pagewalk.ui.PagewalkImages;
import org.pagewalk.ui.views.SpokenName;

/** Where a query is written: with those of before, what may stand at the caret, and beneath it what is wrong. */
final class QueryLine extends Composite {
    private static final String SETTINGS = "org.pagewalk.ui.query";
    private static final String HISTORY = "history";
    private static final int HISTORY_MAX = 20;
    private static final int LIST_WIDTH = 320;
    private static final int LIST_HEIGHT = 240;

    private final Consumer<String> ask;
    private final Combo text;
    private final Label icon;
    private final Label wrong;
    private final Composite mistake;
    private Optional<Problem> shown = Optional.empty();
    /** While the list of what may stand there is open, Enter takes from it. */
    private Optional<ContentProposalAdapter> proposals = Optional.empty();

    /** @param ask is told what was asked with Enter, or taken from the history */
    QueryLine(Composite parent, Consumer<String> ask) {
        super(parent, SWT.NONE);
        this.ask = ask;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(6, 2).applyTo(this);
        new Label(this, SWT.NONE).setText(Messages.Query_History);
        text = new Combo(this, SWT.DROP_DOWN);
        text.setFont(JFaceResources.getTextFont());
        text.setToolTipText(Messages.Query_Line);
        SpokenName.of(text, Messages.Query_Line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        mistake = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(mistake);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(mistake);
        icon = new Label(mistake, SWT.NONE);
        icon.setImage(PagewalkImages.get("failed"));
        wrong = new Label(mistake, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(wrong);
        String[] history = settings().getArray(HISTORY);
        text.setItems(history == null || history.length == 0 ? new String[] {Messages.Query_LineHint} : history);
        text.setText(text.getItem(0));
        text.addListener(SWT.DefaultSelection, event -> enter());
        text.addListener(SWT.Selection, event -> enter());
        complete();
    }

    private void complete() {
        try {
            ContentProposalAdapter adapter = new ContentProposalAdapter(text, new ComboContentAdapter(), this::proposals,
                    KeyStroke.getInstance("Ctrl+Space"), new char[] {'.'});
            adapter.setPopupSize(new Point(LIST_WIDTH, LIST_HEIGHT));
            adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
            adapter.addContentProposalListener(proposal -> take(((Proposal) proposal).completion()));
            proposals = Optional.of(adapter);
        } catch (ParseException e) {
            throw new IllegalStateException("a key that the platform knows", e);
        }
    }

    private IContentProposal[] proposals(String contents, int caret) {
        return Completions.at(contents.substring(0, Math.clamp(caret, 0, contents.length()))).stream().map(Proposal::new)
                .toArray(IContentProposal[]::new);
    }

    private void take(Completions.Completion completion) {
        String all = text.getText();
        int caret = text.getCaretPosition();
        int from = Math.max(0, caret - completion.replaced());
        text.setText(all.substring(0, from) + completion.text() + all.substring(caret));
        int behind = from + completion.text().length();
        text.setSelection(new Point(behind, behind));
    }

    private void enter() {
        if (proposals.filter(ContentProposalAdapter::isProposalPopupOpen).isPresent()) {
            return;
        }
        String query = text.getText().strip();
        List<String> history = new ArrayList<>(Arrays.asList(text.getItems()));
        history.remove(query);
        history.addFirst(query);
        String[] kept = history.stream().filter(item -> !item.isEmpty()).limit(HISTORY_MAX).toArray(String[]::new);
        text.setItems(kept);
        text.setText(query);
        text.setSelection(new Point(query.length(), query.length()));
        settings().put(HISTORY, kept);
        ask.accept(query);
    }

    private static IDialogSettings settings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(QueryLine.class)).getDialogSettings();
        IDialogSettings own = all.getSection(SETTINGS);
        return own == null ? all.addNewSection(SETTINGS) : own;
    }

    /** What is written: at first what was asked last. */
    String query() {
        return text.getText().strip();
    }

    /** Says what is wrong, and where; nothing when all is well. */
    void show(Optional<Problem> problem) {
        wrong.setText(problem.map(Problem::message).orElse("").replace("&", "&&"));
        wrong.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
        ((GridData) mistake.getLayoutData()).exclude = problem.isEmpty();
        mistake.setVisible(problem.isPresent());
        if (!problem.equals(shown)) {
            problem.filter(found -> text.isFocusControl()).ifPresent(
                    found -> text.setSelection(new Point(found.offset(), found.offset() + found.length())));
            getParent().layout(true, true);
        }
        shown = problem;
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }

    /** What may stand there, as the platform's list shows it. */
    private record Proposal(Completions.Completion completion) implements IContentProposal {
        @Override
        public String getContent() {
            return completion.text();
        }

        @Override
        public int getCursorPosition() {
            return completion.text().length();
        }

        @Override
        public String getLabel() {
            return completion.text().strip();
        }

        @Override
        public String getDescription() {
            return completion.explanation().isEmpty() ? null : completion.explanation();
        }
    }
}
