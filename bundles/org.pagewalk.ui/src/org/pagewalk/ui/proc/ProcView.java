/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.proc;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.actions.ActionFactory;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.ui.PagewalkImages;
import org.pagewalk.ui.run.CurrentRun;
import org.pagewalk.ui.views.RunView;
import org.pagewalk.ui.views.SpokenName;

/** The files under /proc at the present moment: their names at the left, at the right what the chosen one says. */
public final class ProcView extends RunView<ProcText.All> {
    private static final int LIST_PART = 22;
    private static final int MARGIN = 8;

    private Table names;
    private Label explanation;
    private Label summary;
    private MarkedText text;
    private Optional<ProcText.All> shown = Optional.empty();
    /** What was read last, and what before that; used where files are read. */
    private Optional<ProcText.All> last = Optional.empty();
    private Map<String, String> before = Map.of();

    @Override
    protected Control createContent(Composite parent) {
        SashForm content = new SashForm(parent, SWT.HORIZONTAL);
        names = new Table(content, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        SpokenName.of(names, Messages.Proc_Files);
        names.addListener(SWT.Selection, event -> turn());
        Composite right = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN / 2).spacing(0, MARGIN / 2).applyTo(right);
        explanation = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(explanation);
        StyledText styled = new StyledText(right, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
        styled.setFont(JFaceResources.getTextFont());
        styled.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN / 2);
        SpokenName.of(styled, Messages.Proc_Text);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(styled);
        text = new MarkedText(styled);
        summary = new Label(right, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        content.setWeights(LIST_PART, 100 - LIST_PART);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new Action(Messages.Proc_Copy) {
            @Override
            public void run() {
                text.copy();
            }
        });
        offerExport(() -> getContentDescription() + "\n\n" + styled.getText());
        return content;
    }

    @Override
    public void setFocus() {
        if (names == null || !names.setFocus()) {
            super.setFocus();
        }
    }

    @Override
    protected ProcText.All look(CurrentRun run, Progress progress) {
        long moment = run.run().cursor().moment();
        if (last.filter(seen -> seen.run() == run).isEmpty()) {
            before = Map.of();
        } else if (last.get().moment() != moment) {
            before = last.get().texts();
        }
        ProcText.All seen = ProcText.All.read(run, before);
        last = Optional.of(seen);
        return seen;
    }

    @Override
    protected void show(ProcText.All seen) {
        shown = Optional.of(seen);
        List<ProcText> files = seen.files();
        names.setItemCount(files.size());
        for (int i = 0; i < files.size(); i++) {
            TableItem item = names.getItem(i);
            boolean isChanged = !files.get(i).changes().isEmpty();
            String name = files.get(i).file().name();
            item.setText(isChanged ? NLS.bind(Messages.Proc_Changed, name) : name);
            item.setImage(PagewalkImages.get("proc"));
            item.setFont(isChanged ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
        }
        if (names.getSelectionIndex() < 0) {
            names.setSelection(0);
        }
        turn();
    }

    /** Shows the chosen file. */
    private void turn() {
        int chosen = names.getSelectionIndex();
        if (chosen < 0 || shown.isEmpty()) {
            return;
        }
        ProcText file = shown.get().files().get(chosen);
        setContentDescription(NLS.bind(Messages.Proc_Path, file.file().name()));
        explanation.setText(NLS.bind(Messages.Proc_Source, file.file().explanation(), file.file().source()).replace("&", "&&"));
        text.show(file);
        int changes = file.changes().size();
        summary.setText(changes == 0 ? Messages.Proc_Unchanged
                : changes == 1 ? Messages.Proc_ChangedOne : NLS.bind(Messages.Proc_ChangedMany, changes));
        explanation.getParent().layout();
    }
}
