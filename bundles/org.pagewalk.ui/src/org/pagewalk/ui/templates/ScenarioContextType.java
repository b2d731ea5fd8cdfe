/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.templates;

import org.eclipse.jface.text.templates.GlobalTemplateVariables;
import org.eclipse.jface.text.templates.TemplateContextType;

/** What templates of scenarios may refer to: where the caret is in the end, what was selected, date and user. */
public class ScenarioContextType extends TemplateContextType {
    /** Its identifier. */
    static final String ID = "org.pagewalk.ui.scenarioTemplates";

    /** Made by the platform. */
    public ScenarioContextType() {
        addResolver(new GlobalTemplateVariables.Cursor());
        addResolver(new GlobalTemplateVariables.WordSelection());
        addResolver(new GlobalTemplateVariables.LineSelection());
        addResolver(new GlobalTemplateVariables.Dollar());
        addResolver(new GlobalTemplateVariables.Date());
        addResolver(new GlobalTemplateVariables.User());
    }
}
