/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.narrative;

import org.eclipse.osgi.util.NLS;

/** The words of the Narrative view, from {@code messages.properties}. The platform fills the fields when the class is loaded. */
final class Messages extends NLS {
    public static String Narrative_AndMore;
    public static String Narrative_Call;
    public static String Narrative_Copy;
    public static String Narrative_Earlier;
    public static String Narrative_Failed;
    public static String Narrative_Filter;
    public static String Narrative_FilterName;
    public static String Narrative_Find;
    public static String Narrative_GoTo;
    public static String Narrative_Held;
    public static String Narrative_Here;
    public static String Narrative_HereLeft;
    public static String Narrative_Later;
    public static String Narrative_Line;
    public static String Narrative_Reading;
    public static String Narrative_Select;
    public static String Narrative_Source;
    public static String Narrative_Tree;

    static {
        NLS.initializeMessages("org.pagewalk.ui.narrative.messages", Messages.class);
    }

    private Messages() {
    }
}
