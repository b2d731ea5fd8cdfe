/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.outline;

import org.eclipse.osgi.util.NLS;

/** The words of outlines that users see, from {@code messages.properties}. The platform fills the fields when the class is loaded. */
final class OutlineMessages extends NLS {
    public static String Occurrences_Line;
    public static String Occurrences_Many;
    public static String Occurrences_None;
    public static String Occurrences_One;
    public static String Outline_Job;
    public static String Quick_Filter;
    public static String Quick_HowTo;
    public static String Quick_Outline;

    static {
        NLS.initializeMessages("org.pagewalk.ui.outline.messages", OutlineMessages.class);
    }

    private OutlineMessages() {
    }
}
