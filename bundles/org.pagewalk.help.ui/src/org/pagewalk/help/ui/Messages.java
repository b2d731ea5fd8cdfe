/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.help.ui;

import org.eclipse.osgi.util.NLS;

/** The words of the reader, from {@code messages.properties}. The platform fills the fields when the class is loaded. */
final class Messages extends NLS {
    public static String Help_Browser;
    public static String Help_Contents;
    public static String Help_Esc;
    public static String Help_Missing;
    public static String Help_NoBrowser;
    public static String Help_Nothing;
    public static String Help_Title;

    static {
        NLS.initializeMessages("org.pagewalk.help.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
