/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.lab.Lab;

/** Names that the platforms' own programs give to what instructors download, in the forms that their sources show beside the usual one. */
class PlatformDownloadsTest {
    private static final Wanted WANTED = new Wanted("buddy", List.of("split.mms", Lab.ANSWERS));

    @TempDir
    private Path folder;

    /** Each as "key: identity platform files". */
    private List<String> read(String roster, RawZip zip) throws Exception {
        Path place = Files.write(folder.resolve("download.zip"), zip.bytes());
        Roster table = roster.isEmpty() ? Roster.NONE : Roster.read("roster.csv", roster.getBytes(StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        try (Submissions submissions = Submissions.at(place, new Submissions.Reading(WANTED, table, Optional.empty(), List.of()))) {
            for (Entry entry : submissions.entries()) {
                Submission read = submissions.read(entry);
                lines.add(read.key() + ": " + read.student().identity() + " " + read.student().platform() + " " + read.files().keySet());
            }
            lines.addAll(submissions.notes());
        }
        return lines;
    }

    @Test
    void foldersOfMoodle41HaveNothingBehindThePlugin() throws Exception {
        assertEquals(List.of("Zoe_1001: 1001 {moodle.identifier=Participant 1001, moodle.participant=1001, name=Zo\u00eb} [split.mms]"),
                read("", new RawZip().file("Zo\u00eb_1001_assignsubmission_file/split.mms", "z").file("Zo\u00eb_1001_assignsubmission_onlinetext/onlinetext.html", "t")));
    }

    @Test
    void groupsOfMoodleHaveNamesOfTheirOwn() throws Exception {
        assertEquals(List.of("Default-group: Default group {name=Default group} [split.mms]",
                "Team-2_12: 12 {moodle.identifier=Participant 12, moodle.participant=12, name=Team 2} [split.mms]"),
                read("", new RawZip().file("Team 2_12_assignsubmission_file/lab/split.mms", "z").file("Default group_assignsubmission_file/split.mms", "z")));
    }

    /** As the worksheet has them, from which a column is copied soonest. */
    @Test
    void aRosterMayNameParticipantsAsTheWorksheetDoes() throws Exception {
        assertEquals(List.of("Zoe_1001: zoe@uni {moodle.identifier=Participant 1001, moodle.participant=1001, name=Zoe} [split.mms]"),
                read("student,moodle\nzoe@uni,Participant 1001\n", new RawZip().file("Zoe_1001_assignsubmission_file/split.mms", "z")));
    }

    @Test
    void namesOfCanvasMayHaveUnderscoresOrBeCodes() throws Exception {
        assertEquals(List.of("anon_4x7Qz: anon_4x7Qz {name=anon_4x7Qz} [answers.properties, split.mms]",
                "anon_56789: anon_56789 {canvas.late=true, name=anon_56789} [split.mms]",
                "smith_jonesal_123: 123 {canvas.late=true, canvas.user=123, name=smith_jonesal} [split.mms]"),
                read("", new RawZip().file("smith_jonesal_LATE_123_456_split.mms", "s").file("anon_4x7Qz_457_split.mms", "a")
                        .file("anon_4x7Qz_458_answers.properties", "q=1").file("LATE_anon_56789_459_split.mms", "b")));
    }

    @Test
    void whatIsInQuotesSeparatesNothingInARoster() throws Exception {
        Roster roster = Roster.read("roster.csv", "student,\"name; first; last; nick\"\nann@uni,\"Ann; A; B; C\"\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.of("ann@uni"), roster.find(List.of("Ann; A; B; C")));
    }
}
