/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.templates;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.text.templates.ContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.pagewalk.ui.PagewalkIds;

/** The templates of scenarios: those of {@code templates/scenario.xml} as the user has changed them. */
public final class ScenarioTemplates {
    private static final String CHANGES = "org.pagewalk.ui.templates";

    private static final class Loaded {
        static final ScenarioTemplates ALL = new ScenarioTemplates();
    }

    private final IPreferenceStore preferences = new ScopedPreferenceStore(InstanceScope.INSTANCE, PagewalkIds.BUNDLE);
    private final ContributionContextTypeRegistry contexts = new ContributionContextTypeRegistry();
    private final TemplateStore store;

    private ScenarioTemplates() {
        contexts.addContextType(ScenarioContextType.ID);
        store = new ContributionTemplateStore(contexts, preferences, CHANGES);
        try {
            store.load();
        } catch (IOException e) {
            ILog.of(ScenarioTemplates.class).error(e.getMessage(), e);
        }
        store.startListeningForPreferenceChanges();
    }

    /** The templates of the workspace. */
    public static ScenarioTemplates all() {
        return Loaded.ALL;
    }

    /** The templates themselves. */
    TemplateStore store() {
        return store;
    }

    /** What kinds of templates there are: one. */
    ContributionContextTypeRegistry contexts() {
        return contexts;
    }

    /** That kind. */
    TemplateContextType contextType() {
        ContextTypeRegistry registry = contexts;
        return registry.getContextType(ScenarioContextType.ID);
    }

    /** Where changes are kept. */
    IPreferenceStore preferences() {
        return preferences;
    }
}
