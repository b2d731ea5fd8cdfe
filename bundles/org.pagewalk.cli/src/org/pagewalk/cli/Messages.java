/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of {@code messages.properties}. */
final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.pagewalk.cli.messages", Locale.ROOT);

    private Messages() {
    }

    /** The text of {@code key} with {@code values} set in. */
    static String text(String key, Object... values) {
        return String.format(Locale.ROOT, TEXTS.getString(key), values);
    }

    /** What an option does: in this command, if it has a text of its own there. */
    static String option(String command, String option) {
        String own = "option." + command + "." + option;
        return text(TEXTS.containsKey(own) ? own : "option." + option);
    }
}
