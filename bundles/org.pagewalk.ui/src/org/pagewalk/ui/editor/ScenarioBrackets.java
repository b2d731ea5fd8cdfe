/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Which brackets belong together. */
public class ScenarioBrackets extends DefaultCharacterPairMatcher {
    /** Made by the Generic Editor. */
    public ScenarioBrackets() {
        super("(){}[]".toCharArray());
    }
}
