/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whose a submission is.
 *
 * @param identity from which the variant is drawn: what the student types into Open Lab, such as an e-mail address or a number
 * @param from where that is known from: roster, manifest, or platform
 * @param displayName for people
 * @param platform what platforms know the student by, such as moodle.participant, canvas.user, email
 */
public record Student(String identity, String from, String displayName, Map<String, String> platform) {
    /** Sorts the keys. */
    public Student {
        platform = Collections.unmodifiableMap(new TreeMap<>(platform));
    }
}
