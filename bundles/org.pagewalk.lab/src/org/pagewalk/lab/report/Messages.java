/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of {@code messages.properties}. */
final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.pagewalk.lab.report.messages", Locale.ROOT,
            Messages.class.getClassLoader());

    private Messages() {
    }

    /** The text of {@code key} with {@code values} set in. */
    static String text(String key, Object... values) {
        return String.format(Locale.ROOT, TEXTS.getString(key), values);
    }

    /** As {@link #text}, for a number: {@code key.one} where there is one, {@code key.many} otherwise. */
    static String count(String key, int number) {
        return text(key + (number == 1 ? ".one" : ".many"), number);
    }
}
