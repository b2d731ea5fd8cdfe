/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.query;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.actions.ActionFactory;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.picture.Target;
import org.pagewalk.scenario.query.QueryColumn;
import org.pagewalk.ui.PagewalkImages;
import org.pagewalk.ui.query.Answer.Sort;
import org.pagewalk.ui.run.CurrentRun;
import org.pagewalk.ui.views.RunView;
import org.pagewalk.ui.views.TreeText;

/** Answers questions about all structures of a class, at each moment anew, as a table. */
public final class QueryView extends RunView<Answer> {
    private static final int COPIED_MAX = 100_000;

    private final Asker asker = new Asker();
    /** So many rows are written into a picture. */
    private static final int ROWS_DRAWN = 200;

    private QueryLine line;
    private Waiting waiting;
    private ResultTable table;
    private Optional<Answer> shown = Optional.empty();
    private volatile String asked = "";
    private volatile Sort sort = Sort.NONE;

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        line = new QueryLine(content, this::ask);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        waiting = new Waiting(content);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(waiting);
        table = new ResultTable(content, this::chosen, this::sortBy);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        Action copy = action(Messages.Query_Copy, this::copy);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        Action export = action(Messages.Query_Export, () -> shown.filter(answer -> answer.found().isPresent())
                .ifPresent(answer -> QueryExport.ask(getSite().getShell(), answer)));
        export.setImageDescriptor(PagewalkImages.descriptor("export"));
        getViewSite().getActionBars().getToolBarManager().add(export);
        offerExport(() -> shown.flatMap(answer -> answer.run().read(() -> answer.rows(ROWS_DRAWN)).map(
                rows -> answer.text() + "\n\n" + getContentDescription() + "\n\n" + TreeText.of(rows))).orElse(""));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(each -> fill(each, copy, export));
        table.control().setMenu(menu.createContextMenu(table.control()));
        asked = line.query();
        return content;
    }

    private static Action action(String words, Runnable body) {
        Action action = new Action(words) {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setToolTipText(words);
        return action;
    }

    private void fill(IMenuManager menu, Action copy, Action export) {
        MenuManager by = new MenuManager(Messages.Query_SortBy);
        shown.flatMap(Answer::found).ifPresent(found -> {
            for (int column = 0; column < found.result().columns().size(); column++) {
                int number = column;
                QueryColumn title = found.result().columns().get(column);
                by.add(action(title.title(), () -> sortBy(number)));
            }
        });
        menu.add(by);
        menu.add(copy);
        menu.add(export);
    }

    @Override
    public void setFocus() {
        if (line == null || !line.setFocus()) {
            super.setFocus();
        }
    }

    private void ask(String query) {
        asked = query;
        sort = Sort.NONE;
        again();
    }

    private void sortBy(int column) {
        sort = sort.next(column);
        again();
    }

    private void again() {
        waiting.begin();
        lookAgain();
    }

    @Override
    protected Answer look(CurrentRun run, Progress progress) {
        return asker.ask(run, asked, sort, moment -> progress.at(moment) && !waiting.isStopped());
    }

    @Override
    protected void show(Answer answer) {
        waiting.end();
        shown = Optional.of(answer);
        line.show(answer.mistake());
        setContentDescription(answer.text().isEmpty() ? "" : words(answer));
        table.show(answer);
        table.select(place(selection()));
    }

    private String words(Answer answer) {
        if (answer.found().isEmpty()) {
            return "";
        }
        String name = answer.found().get().query().type().getName();
        String count = answer.size() == 0 ? NLS.bind(Messages.Query_None, name, answer.millis())
                : NLS.bind(answer.size() == 1 ? Messages.Query_RowsOne : Messages.Query_Rows, String.format("%,d", answer.size()), answer.millis());
        if (!answer.found().get().result().isWhole()) {
            return NLS.bind(Messages.Query_Stopped, count);
        }
        return sort.column() >= 0 && answer.size() > Asker.SORT_MAX
                ? NLS.bind(Messages.Query_SortTooMany, count, String.format("%,d", Asker.SORT_MAX)) : count;
    }

    @Override
    protected void selected(Target target) {
        table.select(place(target));
    }

    private int place(Target target) {
        return shown.filter(answer -> answer.found().filter(found -> found.query().type().getName().equals(target.table())).isPresent())
                .map(answer -> answer.place(target.row())).orElse(-1);
    }

    private void chosen(int place) {
        shown.flatMap(Answer::found).ifPresent(found -> {
            String name = found.query().type().getName();
            int row = found.result().row(shown.get().index(place));
            select(Target.row(name, row));
        });
    }

    private void copy() {
        String text = table.places().limit(COPIED_MAX).mapToObj(table::line).collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
