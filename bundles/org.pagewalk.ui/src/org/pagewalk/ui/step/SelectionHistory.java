/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.step;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pagewalk.ui.run.RunService;
import org.pagewalk.ui.run.Selection;

/** Selects again what was selected before, or when one went back: {@code back} or {@code forward} behind the class. */
public class SelectionHistory extends AbstractHandler implements IExecutableExtension {
    private boolean isBack;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        isBack = "back".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Selection selection = HandlerUtil.getActiveWorkbenchWindow(event).getService(RunService.class).selection();
        if (isBack) {
            selection.back();
        } else {
            selection.forward();
        }
        return null;
    }
}
