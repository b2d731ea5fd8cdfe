/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.builder;

import org.eclipse.osgi.util.NLS;

/** The words of the builder that users see, from {@code messages.properties}. The platform fills the fields when the class is loaded. */
final class BuilderMessages extends NLS {
    public static String Checking;
    public static String Configuring;

    static {
        NLS.initializeMessages("org.pagewalk.ui.builder.messages", BuilderMessages.class);
    }

    private BuilderMessages() {
    }
}
