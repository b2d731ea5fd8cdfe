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
 * Whether something selected is a scenario: a file of a project, or the input of an editor. Files from
 * outside the workspace count too, so that running one explains why it cannot.
 */
public class ScenarioTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        String name = receiver instanceof IEditorInput input ? input.getName() : fileName(receiver);
        return name.endsWith("." + PagewalkIds.EXTENSION);
    }

    private static String fileName(Object receiver) {
        IFile file = Adapters.adapt(receiver, IFile.class);
        return file == null ? "" : file.getName();
    }
}
