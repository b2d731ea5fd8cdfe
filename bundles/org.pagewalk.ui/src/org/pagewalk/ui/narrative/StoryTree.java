/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.narrative;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.pagewalk.engine.run.Phrase;

/** A story as a tree. A call that was not read yet says so. */
final class StoryTree implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object entries) {
        return ((List<?>) entries).toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        Entry entry = (Entry) element;
        return entry.isUnread() ? new Object[] {new Entry(Entry.Kind.MORE, entry.at(), "", List.of(new Phrase(Messages.Narrative_Reading)))}
                : entry.children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        Entry entry = (Entry) element;
        return entry.parent() == entry ? null : entry.parent();
    }

    @Override
    public boolean hasChildren(Object element) {
        Entry entry = (Entry) element;
        return entry.isUnread() || !entry.children().isEmpty();
    }
}
