/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.properties;

import org.eclipse.osgi.util.NLS;

/** The words of property sheets, from {@code messages.properties}. The platform fills the fields when the class is loaded. */
final class Messages extends NLS {
    public static String Properties_Before;
    public static String Properties_Derived;
    public static String Properties_Fields;
    public static String Properties_Gone;
    public static String Properties_GoneValue;
    public static String Properties_Many;
    public static String Properties_More;
    public static String Properties_Moving;
    public static String Properties_None;
    public static String Properties_One;
    public static String Properties_Rest;
    public static String Properties_Select;
    public static String Properties_Unit;

    static {
        NLS.initializeMessages("org.pagewalk.ui.properties.messages", Messages.class);
    }

    private Messages() {
    }
}
