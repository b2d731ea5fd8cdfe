/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pagewalk.model.Handle;
import org.pagewalk.ui.editor.EditedScenario;
import org.pagewalk.ui.run.RunService;
import org.pagewalk.ui.views.RunView;

/** Lets every object of the model show its properties, and the views of a run, and editors of scenarios, have a
 * sheet that follows the run. */
public class HandleAdapters implements IAdapterFactory {
    @Override
    public <T> T getAdapter(Object object, Class<T> type) {
        RunService runs = PlatformUI.getWorkbench().getService(RunService.class);
        if (type == IPropertySource.class && object instanceof Handle) {
            return type.cast(new Sources(runs).getPropertySource(object));
        }
        if (type == IPropertySheetPage.class && object instanceof ITextEditor editor) {
            return EditedScenario.in(editor).map(scenario -> type.cast(new EditorSheet(editor, runs))).orElse(null);
        }
        return type == IPropertySheetPage.class && object instanceof RunView ? type.cast(new KernelSheet(runs)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IPropertySource.class, IPropertySheetPage.class};
    }
}
