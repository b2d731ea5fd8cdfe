/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.narrative;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.pagewalk.picture.Target;

/** What one can do with the entries of the narrative, by keys and in their menu: go there, select what they name, copy, find. */
final class NarrativeActions {
    private static final String INDENT = "  ";

    private final TreeViewer tree;
    private final Text filter;
    private final Consumer<Entry> goTo;
    private final Consumer<Target> select;

    NarrativeActions(TreeViewer tree, Text filter, Consumer<Entry> goTo, Consumer<Target> select) {
        this.tree = tree;
        this.filter = filter;
        this.goTo = goTo;
        this.select = select;
    }

    void install(IViewSite site) {
        site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), action(Messages.Narrative_Copy, this::copy));
        site.getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), action(Messages.Narrative_Find, filter::setFocus));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
    }

    private void fill(IMenuManager menu) {
        if (tree.getStructuredSelection().getFirstElement() instanceof Entry entry) {
            menu.add(action(Messages.Narrative_GoTo, () -> goTo.accept(entry)));
            menu.add(new Separator());
            Wording wording = Wording.of(entry);
            wording.links().forEach(link -> menu.add(action(NLS.bind(Messages.Narrative_Select, wording.words(link)),
                    () -> select.accept(link.target()))));
            menu.add(new Separator());
            menu.add(action(Messages.Narrative_Copy, this::copy));
        }
    }

    private static Action action(String words, Runnable body) {
        return new Action(words) {
            @Override
            public void run() {
                body.run();
            }
        };
    }

    /** Copies the selected entries, each on a line, indented as they stand. */
    private void copy() {
        if (filter.isFocusControl()) {
            filter.copy();
            return;
        }
        List<?> entries = tree.getStructuredSelection().toList();
        if (!entries.isEmpty()) {
            String text = entries.stream().map(Entry.class::cast).map(NarrativeActions::line).collect(Collectors.joining("\n"));
            Clipboard clipboard = new Clipboard(tree.getTree().getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private static String line(Entry entry) {
        StringBuilder text = new StringBuilder();
        for (Entry at = entry; at.parent() != at; at = at.parent()) {
            text.append(INDENT);
        }
        return text.append(Wording.of(entry).text()).toString();
    }
}
