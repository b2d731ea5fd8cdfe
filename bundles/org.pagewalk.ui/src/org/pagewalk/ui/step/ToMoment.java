/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.step;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.run.CurrentRun;
import org.pagewalk.ui.run.RunService;

/** Asks for the number of a moment and goes there. */
public class ToMoment extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        RunService runs = window.getService(RunService.class);
        Optional<CurrentRun> run = runs.current();
        if (run.isEmpty()) {
            StatusLine.say(window, Messages.Step_NoRun);
            return null;
        }
        long first = run.get().run().start();
        long last = run.get().run().end();
        InputDialog dialog = new InputDialog(window.getShell(), Messages.Step_MomentTitle,
                NLS.bind(Messages.Step_Moment, first, last), Long.toString(run.get().where().moment()),
                text -> within(text, first, last) ? null : NLS.bind(Messages.Step_NoMoment, first, last));
        if (dialog.open() == Window.OK) {
            long moment = Long.parseLong(dialog.getValue().strip());
            runs.goTo(moment);
        }
        return null;
    }

    private static boolean within(String text, long first, long last) {
        try {
            long moment = Long.parseLong(text.strip());
            return moment >= first && moment <= last;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
