/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.pagewalk.scenario.ide.Range;
import org.pagewalk.scenario.ide.Renaming;
import org.pagewalk.scenario.ide.ScenarioServices;

/** Renames what the name at the caret means, in place: every place where it stands changes while one types. */
public class RenameScenarioName extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        EditedScenario.of(event).filter(scenario -> scenario.editor().isEditable()).ifPresent(RenameScenarioName::start);
        return null;
    }

    private static void start(EditedScenario scenario) {
        String text = scenario.text();
        int caret = scenario.caret();
        Optional<Range> name = ScenarioServices.renameable(text, caret).filter(range -> ScenarioServices.isWellFormed(text));
        if (name.isPresent()) {
            new LinkedRename(scenario, text.substring(name.get().offset(), name.get().end()), caret).begin();
        } else if (ScenarioServices.rename(text, scenario.imports(), caret, "") instanceof Renaming.Refused refused) {
            scenario.refuse(refused.message());
        }
    }
}
