/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.help;

import java.util.Optional;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.labs.LabIds;
import org.pagewalk.ui.run.LabFiles;

/**
 * The help context of a part: that of a view has the view's own identifier, editors of scenarios share one. So a new view
 * needs an entry in {@code contexts.xml} and no code.
 */
public class PartHelp implements IAdapterFactory {
    private static final String OURS = PagewalkIds.BUNDLE + ".";

    /** A context by its identifier. */
    private record Provider(String id) implements IContextProvider {
        @Override
        public int getContextChangeMask() {
            return NONE;
        }

        @Override
        public IContext getContext(Object target) {
            return HelpSystem.getContext(id);
        }

        @Override
        public String getSearchExpression(Object target) {
            return null; // as the platform asks where there is none
        }
    }

    @Override
    public <T> T getAdapter(Object part, Class<T> type) {
        return contextOf((IWorkbenchPart) part).map(Provider::new).map(type::cast).orElse(null);
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { IContextProvider.class };
    }

    private static Optional<String> contextOf(IWorkbenchPart part) {
        if (part instanceof IEditorPart editor && editor.getEditorInput().getName().endsWith("." + PagewalkIds.EXTENSION)) {
            return Optional.of(PagewalkIds.SCENARIO_EDITOR_HELP);
        }
        if (part instanceof IEditorPart editor && editor.getEditorInput().getName().endsWith("." + LabFiles.EXTENSION)) {
            return Optional.of(LabIds.EDITOR_HELP);
        }
        boolean ours = (part instanceof IViewPart || part instanceof IEditorPart) && part.getSite().getId().startsWith(OURS);
        return ours ? Optional.of(part.getSite().getId()) : Optional.empty();
    }
}
