/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.step;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pagewalk.engine.run.Cursor;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.run.CurrentRun;
import org.pagewalk.ui.run.RunService;

/** Goes to the next moment at which the line of the caret runs; behind the last one, to the first. */
public class RunToLine extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        RunService runs = window.getService(RunService.class);
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        Optional<CurrentRun> run = runs.current();
        if (run.isEmpty()) {
            StatusLine.say(window, Messages.Step_NoRun);
        } else if (editor == null || !run.get().input().equals(editor.getEditorInput())
                || !(editor.getAdapter(ITextEditor.class).getSelectionProvider().getSelection() instanceof ITextSelection caret)) {
            StatusLine.say(window, NLS.bind(Messages.Step_NotItsEditor, run.get().name()));
        } else {
            int line = caret.getStartLine() + 1;
            StatusLine.say(window, "");
            runs.search(NLS.bind(Messages.Step_ToLine, line), (cursor, progress) -> go(cursor, line, progress),
                    () -> StatusLine.say(window, NLS.bind(Messages.Step_NotRun, line)));
        }
        return null;
    }

    private static boolean go(Cursor cursor, int line, Progress progress) {
        OptionalLong found = cursor.findLine(line, progress);
        found.ifPresent(cursor::moveTo);
        return found.isPresent();
    }
}
