/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.start;

import org.eclipse.osgi.util.NLS;

/** The words of the start page, from {@code messages.properties}. The platform fills the fields when the class is loaded. */
final class Messages extends NLS {
    public static String Start_Examples;
    public static String Start_Help;
    public static String Start_Keys;
    public static String Start_Lab;
    public static String Start_LabButton;
    public static String Start_LabText;
    public static String Start_Learn;
    public static String Start_LearnButton;
    public static String Start_LearnText;
    public static String Start_More;
    public static String Start_Name;
    public static String Start_NoneYet;
    public static String Start_Present;
    public static String Start_PresentKey;
    public static String Start_Return;
    public static String Start_Run;
    public static String Start_RunButton;
    public static String Start_RunKey;
    public static String Start_RunText;
    public static String Start_Subtitle;
    public static String Start_Title;
    public static String Start_Yours;
    public static String Start_Write;
    public static String Start_WriteButton;
    public static String Start_WriteText;
    public static String Example_Missing;

    static {
        NLS.initializeMessages("org.pagewalk.ui.start.messages", Messages.class);
    }

    private Messages() {
    }
}
