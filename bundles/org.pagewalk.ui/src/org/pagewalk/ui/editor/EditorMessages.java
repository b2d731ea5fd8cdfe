/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.osgi.util.NLS;

/** The words of the editor that users see, from {@code messages.properties}. The platform fills the fields when the class is loaded. */
final class EditorMessages extends NLS {
    public static String Link_Definition;
    public static String Occurrences_Job;
    public static String Occurrences_Of;
    public static String Rename_HowTo;
    public static String Result_Held;
    public static String Result_HeldOften;
    public static String Result_NotHeld;
    public static String Result_NotHeldOften;
    public static String Result_Open;
    public static String Result_Printed;
    public static String Result_PrintedOften;
    public static String Result_Right;
    public static String Result_RightOften;
    public static String Result_Wrong;
    public static String Result_WrongOften;

    static {
        NLS.initializeMessages("org.pagewalk.ui.editor.messages", EditorMessages.class);
    }

    private EditorMessages() {
    }
}
