/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.start;

import org.eclipse.core.resources.IFile;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.pagewalk.ui.launch.ScenarioLaunchShortcut;
import org.pagewalk.ui.wizards.Examples;

/** Opens an example and runs it. */
public class RunExample extends ExampleHandler {
    @Override
    void use(IFile example) {
        Examples.open(example);
        new ScenarioLaunchShortcut().launch(new StructuredSelection(example), ILaunchManager.RUN_MODE);
    }
}
