/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.templates;

import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;

/** The page under Preferences on which templates of scenarios are changed. */
public class TemplatePage extends TemplatePreferencePage {
    /** Made by the platform. */
    public TemplatePage() {
        ScenarioTemplates templates = ScenarioTemplates.all();
        setPreferenceStore(templates.preferences());
        setTemplateStore(templates.store());
        setContextTypeRegistry(templates.contexts());
    }

    /** Formatting is no matter of templates here. */
    @Override
    protected boolean isShowFormatterSetting() {
        return false;
    }
}
