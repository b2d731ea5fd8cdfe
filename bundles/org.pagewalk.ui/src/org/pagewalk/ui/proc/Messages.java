/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.proc;

import org.eclipse.osgi.util.NLS;

/** The words of the Proc Files view, from {@code messages.properties}. The platform fills the fields when the class is loaded. */
final class Messages extends NLS {
    public static String Proc_Before;
    public static String Proc_Changed;
    public static String Proc_ChangedMany;
    public static String Proc_ChangedOne;
    public static String Proc_Copy;
    public static String Proc_Files;
    public static String Proc_New;
    public static String Proc_Path;
    public static String Proc_Source;
    public static String Proc_Text;
    public static String Proc_Unchanged;

    static {
        NLS.initializeMessages("org.pagewalk.ui.proc.messages", Messages.class);
    }

    private Messages() {
    }
}
