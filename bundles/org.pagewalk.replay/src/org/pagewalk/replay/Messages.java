/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of {@code messages.properties}. */
final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.pagewalk.replay.messages", Locale.ROOT);
    private static final int QUOTED_MAX = 60;

    private Messages() {
    }

    /** The text of {@code key} with {@code values} set in. */
    static String text(String key, Object... values) {
        return String.format(Locale.ROOT, TEXTS.getString(key), values);
    }

    /** Foreign text made fit to be shown: short, and without characters that could steer a terminal. */
    static String quote(String foreign) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(QUOTED_MAX, foreign.length()); i++) {
            char c = foreign.charAt(i);
            shown.append(c >= ' ' && c < 0x7F ? c : '?');
        }
        return foreign.length() > QUOTED_MAX ? shown + "..." : shown.toString();
    }
}
