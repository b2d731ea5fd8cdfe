/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.lab.Lab;

/** Whatever a student hands in, there is one clear result, and nothing else happens. */
class HostileSubmissionsTest {
    private static final Wanted WANTED = new Wanted("buddy", List.of("split.mms", Lab.ANSWERS));

    @TempDir
    private Path folder;

    static Stream<Attack> attacks() {
        return Attack.all().stream().filter(Attack::isPossible);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void eachAttackHasItsOwnResult(Attack attack) throws Exception {
        Path submissions = Files.createDirectory(folder.resolve("submissions"));
        try {
            attack.maker().make(submissions.resolve(attack.name()));
        } catch (java.nio.file.InvalidPathException e) {
            assumeTrue(false, "no such names here");
        }
        try (Submissions listed = Submissions.at(submissions, Submissions.Reading.of(WANTED))) {
            assertEquals(1, listed.entries().size(), () -> listed.notes().toString());
            Entry entry = listed.entries().getFirst();
            assertTrue(entry.key().matches("[A-Za-z0-9._-]{1,80}"), entry.key());
            assertFalse(entry.key().matches("(?i)(con|prn|aux|nul)(\\..*)?"), entry.key());
            Submission submission = listed.read(entry);
            assertEquals(attack.kind(), submission.refusal().map(Submission.Refusal::kind), submission::toString);
            String words = submission.refusal().map(Submission.Refusal::message).orElse(String.join(" | ", submission.messages()));
            assertTrue(words.contains(attack.words()), words);
            assertEquals(attack.words().isEmpty(), words.isEmpty(), words);
            assertFalse((words + submission.name()).chars().anyMatch(c -> c < ' ' || c == 0x202E), words);
            assertEquals(attack.kind().isEmpty() ? Optional.of(8) : Optional.empty(),
                    Optional.ofNullable(submission.files().get("split.mms")).map(content -> content.length));
        }
        try (Stream<Path> around = Files.list(folder)) {
            assertEquals(1, around.count(), "nothing is written anywhere");
        }
    }
}
