/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.link.ILinkedModeListener;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedModeUI.ExitFlags;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.pagewalk.scenario.ide.Range;
import org.pagewalk.scenario.ide.Renaming;
import org.pagewalk.scenario.ide.TextServices;

/**
 * A renaming while it is typed. Enter, or a click elsewhere, ends it; Escape puts the old name back, and so does a new
 * name that would change what the scenario means: the status line then says why.
 */
final class LinkedRename implements ILinkedModeListener {
    private final EditedScenario scenario;
    private final String before;
    private final Range place;
    private final String name;
    private final int caret;
    private final TextServices services;
    private final List<LinkedPosition> places = new ArrayList<>();
    private boolean isTakenBack;

    /** @param caret in a name that can be renamed */
    LinkedRename(EditedScenario scenario, int caret) {
        this.scenario = scenario;
        this.caret = caret;
        before = scenario.text();
        services = scenario.services();
        place = services.renameable(before, caret).orElseThrow();
        name = before.substring(place.offset(), place.end());
    }

    /** Lets the author type. */
    void begin() {
        scenario.viewer().ifPresent(viewer -> {
            try {
                begin(viewer);
            } catch (BadLocationException e) {
                ILog.of(LinkedRename.class).error(e.getMessage(), e);
            }
        });
    }

    private void begin(ISourceViewer viewer) throws BadLocationException {
        List<Range> ranges = services.occurrences(before, caret).stream().map(each -> each.range()).toList();
        LinkedPositionGroup group = new LinkedPositionGroup();
        int first = Math.max(0, ranges.indexOf(place));
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            // Tab goes on from the place where the caret is.
            int turn = (i - first + ranges.size()) % ranges.size();
            LinkedPosition linked = new LinkedPosition(scenario.document(), range.offset(), range.length(), turn);
            group.addPosition(linked);
            places.add(linked);
        }
        LinkedModeModel model = new LinkedModeModel();
        model.addGroup(group);
        model.forceInstall();
        model.addLinkingListener(this);
        LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
        ui.setExitPolicy((exiting, event, offset, length) -> {
            isTakenBack = event.character == SWT.ESC;
            return isTakenBack ? new ExitFlags(ILinkedModeListener.EXIT_ALL, false) : null;
        });
        ui.setExitPosition(viewer, caret, 0, LinkedPositionGroup.NO_STOP);
        ui.enter();
        viewer.setSelectedRange(place.offset(), place.length());
        scenario.tell(EditorMessages.Rename_HowTo);
    }

    @Override
    public void left(LinkedModeModel model, int flags) {
        scenario.tell("");
        try {
            String typed = scenario.document().get(places.getFirst().getOffset(), places.getFirst().getLength());
            if (isTakenBack) {
                write(name);
            } else if (!typed.equals(name) && services.rename(before, caret, typed) instanceof Renaming.Refused refused) {
                write(name);
                scenario.refuse(refused.message());
            }
        } catch (BadLocationException e) {
            ILog.of(LinkedRename.class).error(e.getMessage(), e);
        }
    }

    /** Writes a name into every place, as one change. */
    private void write(String wanted) throws BadLocationException {
        IDocument document = scenario.document();
        MultiTextEdit all = new MultiTextEdit();
        places.stream().filter(linked -> !linked.isDeleted())
                .forEach(linked -> all.addChild(new ReplaceEdit(linked.getOffset(), linked.getLength(), wanted)));
        IRewriteTarget target = Adapters.adapt(scenario.editor(), IRewriteTarget.class);
        target.beginCompoundChange();
        try {
            all.apply(document);
        } finally {
            target.endCompoundChange();
        }
    }

    @Override
    public void suspend(LinkedModeModel model) {
        // nothing to do meanwhile
    }

    @Override
    public void resume(LinkedModeModel model, int flags) {
        // nothing was done meanwhile
    }
}
