/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.step;


import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pagewalk.engine.run.Cursor;
import org.pagewalk.engine.run.Step;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.run.CurrentRun;
import org.pagewalk.ui.run.RunService;

/** A step through the current run. Which one, plugin.xml says behind the class: {@code forward:LINE}, {@code back:EVENT}, {@code start}, {@code end}. */
public class StepTo extends AbstractHandler implements IExecutableExtension {
    private String way = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        way = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        RunService runs = window.getService(RunService.class);
        Optional<CurrentRun> run = runs.current();
        if (run.isEmpty()) {
            StatusLine.say(window, Messages.Step_NoRun);
            return null;
        }
        StatusLine.say(window, "");
        boolean forward = way.startsWith("forward") || way.equals("end");
        runs.go((cursor, progress) -> go(run.get(), cursor), () -> StatusLine.say(window, forward ? Messages.Step_AtEnd : Messages.Step_AtStart));
        return null;
    }

    private boolean go(CurrentRun run, Cursor cursor) {
        return switch (way) {
            case "start" -> {
                cursor.moveTo(run.run().start());
                yield true;
            }
            case "end" -> {
                cursor.toEnd();
                yield true;
            }
            default -> {
                Step step = Step.valueOf(way.substring(way.indexOf(':') + 1));
                yield way.startsWith("forward:") ? cursor.forward(step) : cursor.back(step);
            }
        };
    }
}
