/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.start;

import org.eclipse.core.resources.IFile;
import org.pagewalk.ui.wizards.Examples;

/** Opens an example. */
public class OpenExample extends ExampleHandler {
    @Override
    void use(IFile example) {
        Examples.open(example);
    }
}
