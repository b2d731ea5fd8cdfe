/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pagewalk.model.Handle;

/**
 * What a field holds at a moment.
 *
 * @param words that in words
 * @param value a {@link Handle} or a list of them to look into; anything else is only words
 * @param before what it held at the moment before, if that was something else
 */
record FieldValue(String words, Object value, Optional<String> before) {
    /** Words alone. */
    static FieldValue words(String words) {
        return new FieldValue(words, words, Optional.empty());
    }

    /** The object that one can go to from here. */
    Optional<Handle> object() {
        return value instanceof Handle handle ? Optional.of(handle) : Optional.empty();
    }

    /** The objects to look into, none for most. */
    List<?> list() {
        return value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Handle ? list : List.of();
    }

    String text() {
        return before.map(was -> NLS.bind(Messages.Properties_Before, words, was)).orElse(words);
    }
}
