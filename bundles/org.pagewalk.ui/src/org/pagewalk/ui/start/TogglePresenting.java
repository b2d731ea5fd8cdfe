/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.start;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.pagewalk.ui.Presenting;

/** Begins to present, or ends it; the command's state, from which menu and tool bar take their check mark, follows. */
public class TogglePresenting extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Presenting presenting = PlatformUI.getWorkbench().getService(Presenting.class);
        presenting.set(!presenting.isOn());
        event.getCommand().getState(RegistryToggleState.STATE_ID).setValue(presenting.isOn());
        return null;
    }
}
