/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.step;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.run.CurrentRun;
import org.pagewalk.ui.run.RunService;

/** Goes to the next expectation that was not met, or back to the one before: {@code next} or {@code previous} behind the class. */
public class ToFailure extends AbstractHandler implements IExecutableExtension {
    private boolean isNext;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        isNext = "next".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        RunService runs = window.getService(RunService.class);
        Optional<CurrentRun> run = runs.current();
        OptionalLong failure = run.map(r -> isNext ? r.timeline().nextFailure(r.where().moment())
                : r.timeline().previousFailure(r.where().moment()))
                .orElse(OptionalLong.empty());
        StatusLine.say(window, run.isEmpty() ? Messages.Step_NoRun : failure.isEmpty() ? Messages.Step_NoFailure : "");
        failure.ifPresent(runs::goTo);
        return null;
    }
}
