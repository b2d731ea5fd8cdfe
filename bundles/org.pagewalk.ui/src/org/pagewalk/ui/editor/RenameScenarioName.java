/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.pagewalk.scenario.ide.Renaming;
import org.pagewalk.scenario.ide.TextServices;

/** Renames what the name at the caret means, in place: every place where it stands changes while one types. */
public class RenameScenarioName extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        EditedScenario.of(event).filter(scenario -> scenario.editor().isEditable()).ifPresent(RenameScenarioName::start);
        return null;
    }

    private static void start(EditedScenario scenario) {
        int caret = scenario.caret();
        TextServices services = scenario.services();
        scenario.ask(text -> refusal(services, text, caret), refusal -> refusal.ifPresentOrElse(scenario::refuse,
                () -> new LinkedRename(scenario, caret).begin()));
    }

    /** Why nothing can be renamed there, if so. */
    private static Optional<String> refusal(TextServices services, String text, int caret) {
        if (services.renameable(text, caret).isPresent() && services.isWellFormed(text)) {
            return Optional.empty();
        }
        return services.rename(text, caret, "") instanceof Renaming.Refused refused ? Optional.of(refused.message())
                : Optional.empty();
    }
}
