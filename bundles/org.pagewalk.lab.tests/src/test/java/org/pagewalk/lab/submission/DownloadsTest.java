/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.lab.Lab;

/** What platforms let instructors download, as folders and as archives, and what is known of each student by it. */
class DownloadsTest {
    private static final Wanted WANTED = new Wanted("buddy", List.of("split.mms", Lab.ANSWERS));

    @TempDir
    private Path folder;

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static Submissions.Reading reading(String roster) throws Roster.Mistake {
        return new Submissions.Reading(WANTED, Roster.read("roster.csv", roster.getBytes(StandardCharsets.UTF_8)), Optional.empty(), List.of());
    }

    /** Each as "key: identity from where [files] messages". */
    private static List<String> read(Path place, Submissions.Reading reading) throws Exception {
        try (Submissions submissions = Submissions.at(place, reading)) {
            List<String> lines = new ArrayList<>();
            for (Entry entry : submissions.entries()) {
                lines.add(line(submissions.read(entry)));
            }
            lines.addAll(submissions.notes());
            return lines;
        }
    }

    private static String line(Submission submission) {
        Map<String, String> files = new TreeMap<>();
        submission.files().forEach((name, content) -> files.put(name, new String(content, StandardCharsets.UTF_8)));
        return submission.key() + ": " + submission.student().identity() + " " + submission.student().from() + " " + files
                + submission.refusal().map(refusal -> " " + refusal.kind() + " " + refusal.message()).orElse("")
                + (submission.messages().isEmpty() ? "" : " " + submission.messages());
    }

    private static List<String> read(Path place) throws Exception {
        return read(place, Submissions.Reading.of(WANTED));
    }

    @Test
    void aFolderOfFoldersAndArchivesHasASubmissionInEach() throws Exception {
        write("class/alice/split.mms", "a");
        write("class/alice/notes.txt", "no");
        write("class/alice/.git/split.mms", "no");
        write("class/alice/tasks/common.mms", "c");
        write("class/bob/lab/Split.mms", "b");
        write("class/bob/lab/__MACOSX/split.mms", "no");
        write("class/roster.csv", "student\n");
        Files.write(folder.resolve("class/J\u00fcrgen M\u00fcller@uni.zip"), new RawZip().file("__MACOSX/split.mms", "no").file("buddy/split.mms", "j").bytes());
        Files.write(folder.resolve("class/zoe.tar.gz"), new Tars().file("./split.mms", "z").gzip());
        List<String> expected = List.of("Jurgen-Muller_at_uni: J\u00fcrgen M\u00fcller@uni platform {split.mms=j}",
                "alice: alice platform {split.mms=a, tasks/common.mms=c}", "bob: bob platform {split.mms=b} [lab/Split.mms was graded as split.mms.]".replace("lab/", ""),
                "zoe: zoe platform {split.mms=z}", "\"roster.csv\" is neither a folder nor an archive, and was passed over.");
        assertEquals(expected, read(folder.resolve("class")));
    }

    @Test
    void oneFolderAndOneArchiveAreOneSubmission() throws Exception {
        Path checkout = write("student/split.mms", "a").getParent();
        assertEquals(List.of("student: student platform {split.mms=a}"), read(checkout));
        assertEquals(List.of("alice_at_uni: alice@uni platform {split.mms=a}"),
                read(checkout, new Submissions.Reading(WANTED, Roster.NONE, Optional.of("alice@uni"), List.of())));
        Path zip = Files.write(folder.resolve("bob.zip"), new RawZip().file("lab/split.mms", "b").bytes());
        assertEquals(List.of("bob: bob platform {split.mms=b}"), read(zip));
        Path broken = Files.write(folder.resolve("carol.zip"), new byte[100]);
        assertEquals(List.of("carol: carol platform {} BROKEN carol.zip is no archive, whatever its name says. Hand in a zip of the lab's files."), read(broken));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals("dave: dave platform {} EMPTY There is nothing in it. The lab asks for answers.properties, split.mms.",
                read(empty, new Submissions.Reading(WANTED, Roster.NONE, Optional.of("dave"), List.of())).getFirst());
        assertTrue(assertThrows(Submissions.Mistake.class, () -> read(folder.resolve("none"))).getMessage().contains("there is no such folder or archive"));
    }

    @Test
    void aZipOfSubmissionsIsLikeTheirFolder() throws Exception {
        byte[] inner = new RawZip().file("split.mms", "b").bytes();
        Path zip = Files.write(folder.resolve("all.zip"), new RawZip().file("class/alice/split.mms", "a").file("class/bob.zip", inner)
                .file("class/../../evil/split.mms", "e").file("class/mallory/../../split.mms", "e").bytes());
        Path tar = Files.write(folder.resolve("all.tgz"), new Tars().file("alice/split.mms", "a").file("bob.zip", inner).gzip());
        List<String> both = List.of("alice: alice platform {split.mms=a}", "bob: bob platform {split.mms=b}");
        assertEquals(both, read(tar));
        List<String> hostile = read(zip);
        assertEquals(both, hostile.subList(0, 2));
        assertTrue(hostile.get(2).startsWith("mallory: mallory platform {} HOSTILE It has a file that would be written to"), hostile.toString());
        assertTrue(hostile.get(3).startsWith("Passed over in the archive: It has a file that would be written to"), hostile.toString());
    }

    @Test
    void moodleNamesFoldersByTheFullNameAndTheParticipant() throws Exception {
        String good = "Zo\u00eb O'Neil_1001_assignsubmission_file_";
        RawZip zip = new RawZip().file(good + "/lab.zip", new RawZip().file("split.mms", "z").bytes())
                .file("Zo\u00eb O'Neil_1001_assignsubmission_onlinetext_/onlinetext.html", "hello").file("Bo_Li_1002_assignsubmission_file_split.mms", "b")
                .file("Cy Cee_1003_assignsubmission_onlinetext_/onlinetext.html", "no file");
        Path place = Files.write(folder.resolve("moodle.zip"), zip.bytes());
        List<String> found = read(place);
        assertEquals("Bo_Li_1002: 1002 platform {split.mms=b}", found.get(0));
        assertTrue(found.get(1).startsWith("Cy-Cee_1003: 1003 platform {} EMPTY There is nothing in it."), found.get(1));
        assertTrue(found.get(1).contains("handed in to Moodle as \"onlinetext\" was passed over"), found.get(1));
        assertTrue(found.get(2).startsWith("Zoe-O-Neil_1001: 1001 platform {split.mms=z} [What the student"), found.get(2));
        write("unpacked/" + good + "/split.mms", "z");
        List<String> listed = read(folder.resolve("unpacked"), reading("student,moodle id,full name\nzoe@uni,,Zoe\u0308 O'Neil\nbo@uni,1002,\n"));
        assertEquals(List.of("Zoe-O-Neil_1001: zoe@uni roster {split.mms=z}"), listed);
    }

    @Test
    void canvasPutsAllFilesInOnePlaceAndNumbersWhatIsHandedInAgain() throws Exception {
        RawZip zip = new RawZip().file("doejane_101_5001_split-1.mms", "new").file("doejane_101_5002_answers.properties", "q=1")
                .file("doejane_101_5000_split.mms", "old").file("li_LATE_102_5003_lab-2.zip", new RawZip().file("split.mms", "l").bytes())
                .file("li_LATE_102_5004_lab.zip", new RawZip().file("split.mms", "older").bytes()).file("roe_103_text.html", "");
        Path place = Files.write(folder.resolve("submissions.zip"), zip.bytes());
        List<String> found = read(place, reading("student;canvas\njane@uni;101\n"));
        assertEquals("doejane_101: jane@uni roster {answers.properties=q=1, split.mms=new} [split.mms was handed in several times; the last was graded.]",
                found.get(0));
        assertTrue(found.get(1).startsWith("li_102: 102 platform {split.mms=l}") && found.get(1).contains("Nobody in the roster is called"), found.get(1));
        assertTrue(found.get(2).startsWith("roe_103: 103 platform {} EMPTY"), found.get(2));
        try (Submissions submissions = Submissions.at(place, Submissions.Reading.of(WANTED))) {
            assertEquals(Map.of("canvas.user", "102", "name", "li", "canvas.late", "true"),
                    submissions.read(submissions.entries().get(1)).student().platform());
        }
    }

    @Test
    void gradescopeSaysInAFileOfItsOwnWhoHasHandedIn() throws Exception {
        write("assignment_9100_export/submission_metadata.yml", """
                ---
                submission_11:
                  :submitters:
                  - :name: Jane Doe
                    :sid: '007'
                    :email: jane@uni
                  - :name: John 'J' Roe
                    :sid: '008'
                    :email: john@uni
                  :created_at: 2026-10-01 12:00:00.000000000 Z
                  :score: 3.0
                  :results:
                    :email: evil@uni
                  :history:
                  - :created_at: 2020-01-01
                    :email: evil@uni
                submission_12:
                  :submitters:
                  - :name: 'D''Arc, "Joan"'
                    :sid:
                    :email: joan@uni
                  :created_at: 2026-10-02
                submission_13:
                  :submitters: []
                """);
        write("assignment_9100_export/submission_11/split.mms", "11");
        write("assignment_9100_export/submission_12/split.mms", "12");
        List<String> found = read(folder);
        assertEquals(List.of("submission_11: jane@uni platform {split.mms=11} [It was handed in by a group: Jane Doe, John 'J' Roe. It was graded as that of the first.]",
                "submission_12: joan@uni platform {split.mms=12}", "submission_metadata.yml names submission_13, which is not there."), found);
        try (Submissions submissions = Submissions.at(folder, Submissions.Reading.of(WANTED))) {
            Submission first = submissions.read(submissions.entries().getFirst());
            assertEquals(Optional.of("2026-10-01 12:00:00.000000000 Z"), first.submittedAt());
            assertEquals("D'Arc, \"Joan\"", submissions.read(submissions.entries().get(1)).student().displayName());
        }
    }

    @Test
    void gradescopesAutograderHasOneSubmissionAndItsMetadataBeside() throws Exception {
        Path place = write("autograder/submission/split.mms", "a").getParent();
        write("autograder/submission_metadata.json", "{\"id\": 123456, \"created_at\": \"2018-07-01T14:22:32.365935-07:00\", \"assignment\": {\"id\": 1},"
                + "\"users\": [{\"email\": \"student@example.com\", \"id\": 1234, \"name\": \"Student User\"}], \"previous_submissions\": [{\"score\": 0.0}]}");
        assertEquals(List.of("submission: student@example.com platform {split.mms=a}"), read(place));
        Files.delete(place.resolve("split.mms"));
        assertTrue(read(place).getFirst().startsWith("submission: student@example.com platform {} EMPTY"));
    }

    /** The roster is believed first; but that it lists only whom the student claims to be must be seen. */
    @Test
    void whoClaimsToBeSomebodyInTheRosterAndIsUnknownThereIsTold() throws Exception {
        Path place = write("checkout/split.mms", "a").getParent();
        write("checkout/student.properties", "student=bob@uni\n");
        Roster roster = Roster.read("roster.csv", "student,github\nbob@uni,bobby\n".getBytes(StandardCharsets.UTF_8));
        String line = read(place, new Submissions.Reading(WANTED, roster, Optional.of("mallory"), List.of())).getFirst();
        assertTrue(line.contains("bob@uni roster") && line.endsWith("[Nobody in the roster is called mallory, checkout; it says itself that it is bob@uni's, and was graded as that.]"), line);
        assertFalse(read(place, new Submissions.Reading(WANTED, roster, Optional.of("bobby"), List.of())).getFirst().contains("Nobody"));
    }

    @Test
    void aSubmissionThatPagewalkHasPackedSaysWhoseItIs() throws Exception {
        Map<String, byte[]> files = Map.of("split.mms", new byte[] { 'a' }, Lab.ANSWERS, new byte[] { 'q' });
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        SubmissionZip.write("buddy", "alice@uni", files, one);
        SubmissionZip.write("buddy", "alice@uni", new TreeMap<>(files), two);
        assertEquals(java.util.HexFormat.of().formatHex(one.toByteArray()), java.util.HexFormat.of().formatHex(two.toByteArray()));
        Path zip = Files.write(folder.resolve("upload.zip"), one.toByteArray());
        assertTrue(read(zip).getFirst().startsWith("upload: alice@uni manifest {answers.properties=q, pagewalk-submission.json={"), read(zip)::toString);
        assertTrue(read(zip).getFirst().endsWith("split.mms=a}"), "nothing to say");
        assertTrue(read(zip, reading("student,other\nbob@uni,upload\nalice@uni,x\n")).getFirst()
                .endsWith("[It says that it is alice@uni's, and the roster says bob@uni's; it was graded as bob@uni's.]"));
    }

    @Test
    void whatWasChangedAfterItWasPackedIsToldAndGraded() throws Exception {
        byte[] manifest = Manifest.of("other", "alice@uni", Map.of("split.mms", new byte[] { 'a' }, "gone.mms", new byte[0])).json();
        String changed = new String(manifest, StandardCharsets.UTF_8).replace("alice@uni", "mallory@uni");
        Path zip = Files.write(folder.resolve("upload.zip"), new RawZip().file(Manifest.FILE, changed).file("split.mms", "b").file("new.mms", "n").bytes());
        String line = read(zip).getFirst();
        assertTrue(line.startsWith("upload: mallory@uni manifest"), line);
        assertTrue(line.endsWith("[It was packed for the lab \"other\", not for \"buddy\"., gone.mms was taken out of it after it was packed., "
                + "split.mms was changed after it was packed., new.mms was added after it was packed.]"), line);
    }
}
