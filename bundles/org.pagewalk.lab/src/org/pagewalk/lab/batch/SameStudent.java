/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Tells the instructor of submissions that claim the same student. */
final class SameStudent {
    private SameStudent() {
    }

    /** The results, with that added to the messages of those whom it concerns; the results on the disk do not have it. */
    static List<Graded> told(List<Graded> results) {
        Map<String, List<String>> keys = new TreeMap<>();
        results.forEach(each -> keys.computeIfAbsent(fold(each), identity -> new ArrayList<>()).add(each.key()));
        return results.stream().map(each -> told(each, keys.get(fold(each)))).toList();
    }

    private static String fold(Graded graded) {
        return graded.student().identity().toLowerCase(Locale.ROOT);
    }

    private static Graded told(Graded graded, List<String> keys) {
        if (keys.size() == 1) {
            return graded;
        }
        List<String> messages = new ArrayList<>(graded.messages());
        messages.add("Also handed in as the work of " + graded.student().identity() + ": "
                + String.join(", ", keys.stream().filter(key -> !key.equals(graded.key())).toList()) + ".");
        return new Graded(graded.key(), graded.name(), graded.student(), graded.submittedAt(), graded.status(), messages, graded.verdict(),
                graded.digest());
    }
}
