/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.util.Optional;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.pagewalk.ui.run.LabFiles;

/** Whether something selected, or the input of an editor, is an author's lab or in one: whether there is anything to export. */
public class LabTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return Optional.ofNullable(Adapters.adapt(receiver, IResource.class)).flatMap(LabFiles::around).filter(LabFiles::isAuthored).isPresent();
    }
}
