/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.launch;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorInput;
import org.pagewalk.ui.PagewalkIds;

/**
 * Whether something selected is a scenario, or at least has the editor of scenarios, as labs do: a file of a project, or the input of an editor. Files from
 * outside the workspace count too, so that running one explains why it cannot.
 */
public class ScenarioTester extends PropertyTester {
    private static final String HAS_OUR_EDITOR = "hasOurEditor";

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        String name = receiver instanceof IEditorInput input ? input.getName() : fileName(receiver);
        return property.equals(HAS_OUR_EDITOR) ? PagewalkIds.EXTENSIONS.stream().anyMatch(each -> name.endsWith("." + each))
                : name.endsWith("." + PagewalkIds.EXTENSION);
    }

    private static String fileName(Object receiver) {
        IFile file = Adapters.adapt(receiver, IFile.class);
        return file == null ? "" : file.getName();
    }
}
