/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.pagewalk.ui.editor.EditedScenario;

/** Pops up the outline of the scenario in front, to go to one of its parts. */
public class ShowQuickOutline extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        EditedScenario.of(event).ifPresent(scenario -> scenario.ask(text -> Part.of(scenario.services().outline(text)),
                parts -> new QuickList(scenario, OutlineMessages.Quick_Outline, parts).open()));
        return null;
    }
}
