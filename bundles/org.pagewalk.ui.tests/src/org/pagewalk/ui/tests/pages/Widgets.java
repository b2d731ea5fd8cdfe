/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Finds widgets by what they are. */
final class Widgets {
    private Widgets() {
    }

    /** The visible controls of a type in {@code root}, and {@code root} itself, from the outside in. */
    static <T extends Control> Stream<T> in(Control root, Class<T> type) {
        return all(root).filter(type::isInstance).map(type::cast).filter(Control::isVisible);
    }

    /** The letter that is marked in the words of a button or a menu; empty if none is. */
    static String letter(String words) {
        int at = words.replace("&&", "  ").indexOf('&');
        return at < 0 ? "" : words.substring(at + 1, at + 2).toLowerCase(Locale.ROOT);
    }

    private static Stream<Control> all(Control root) {
        Stream<Control> self = Stream.of(root);
        return root instanceof Composite composite
                ? Stream.concat(self, Arrays.stream(composite.getChildren()).flatMap(Widgets::all))
                : self;
    }
}
