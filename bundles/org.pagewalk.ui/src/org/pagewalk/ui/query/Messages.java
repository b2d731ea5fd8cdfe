/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.query;

import org.eclipse.osgi.util.NLS;

/** The words of the Query view, from {@code messages.properties}. The platform fills the fields when the class is loaded. */
final class Messages extends NLS {
    public static String Query_Copy;
    public static String Query_Csv;
    public static String Query_Export;
    public static String Query_ExportMoved;
    public static String Query_ExportName;
    public static String Query_History;
    public static String Query_Line;
    public static String Query_LineHint;
    public static String Query_Moving;
    public static String Query_None;
    public static String Query_Rows;
    public static String Query_RowsOne;
    public static String Query_SortBy;
    public static String Query_SortTooMany;
    public static String Query_Spoken;
    public static String Query_Stop;
    public static String Query_Stopped;
    public static String Query_Table;
    public static String Query_Unwritable;

    static {
        NLS.initializeMessages("org.pagewalk.ui.query.messages", Messages.class);
    }

    private Messages() {
    }
}
