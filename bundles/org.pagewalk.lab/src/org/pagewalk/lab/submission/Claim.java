/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a platform says of a submission before anybody has read it.
 *
 * @param displayName of the student
 * @param identity of the student, if the platform knows what the student could have typed: an e-mail address
 * @param otherwise the identity that is taken where neither platform nor manifest nor roster knows one
 * @param platform what the platform knows the student by
 * @param submittedAt if the platform says
 * @param messages for the instructor
 */
record Claim(String displayName, Optional<String> identity, String otherwise, Map<String, String> platform, Optional<String> submittedAt,
        List<String> messages) {
    /** Copies. */
    Claim {
        platform = Collections.unmodifiableMap(new TreeMap<>(platform));
        messages = List.copyOf(messages);
    }

    /** Of a file or a folder that nobody has said anything of but its name. */
    static Claim named(String name) {
        return new Claim(name, Optional.empty(), name, Map.of("file", name), Optional.empty(), List.of());
    }

    /** Of a platform that has numbers of its own for students. */
    static Claim of(String displayName, String otherwise, Map<String, String> platform, List<String> messages) {
        return new Claim(displayName, Optional.empty(), otherwise, platform, Optional.empty(), messages);
    }
}
