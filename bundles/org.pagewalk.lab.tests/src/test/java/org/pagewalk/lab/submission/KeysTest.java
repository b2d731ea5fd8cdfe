/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Keys are good file names, tell the student, and stay the same. */
class KeysTest {
    @Test
    void keysAreAsNearToTheNamesAsFileSystemsAllow() {
        assertEquals(List.of("Jurgen-Gross", "alice_at_uni.de", "submission_12", "O-Neil-Zoe_7"),
                Keys.of(List.of("J\u00fcrgen Gro\u00df", "alice@uni.de", "submission_12", "O'Neil, Zo\u00eb_7")));
    }

    @Test
    void whatCannotBeSaidInAsciiIsToldApartByAHash() {
        List<String> keys = Keys.of(List.of("\u674e\u660e", "\u738b\u82b3", "con", "COM1.zip", "..", "", "a/b", "\u0130", "x".repeat(300), "-", "a.HTML"));
        assertTrue(keys.stream().noneMatch(key -> key.toLowerCase(Locale.ROOT).endsWith(".html")), keys::toString);
        assertTrue(keys.stream().allMatch(key -> key.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,80}")), keys::toString);
        assertEquals(keys.size(), new HashSet<>(keys).size());
        assertEquals(keys.get(0), Keys.of(List.of("\u674e\u660e")).getFirst(), "others do not change it");
    }

    @Test
    void namesThatDifferOnlyInCaseOrNotAtAllHaveKeysThatDifferInMore() {
        List<String> keys = Keys.of(List.of("alice", "Alice", "ALICE", "bob", "bob", "Jose\u0301", "Jos\u00e9", "Jose"));
        assertEquals(keys.size(), new HashSet<>(keys.stream().map(key -> key.toLowerCase(Locale.ROOT)).toList()).size(), keys::toString);
    }
}
