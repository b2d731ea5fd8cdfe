/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.submission.Entry;
import org.pagewalk.lab.submission.Submission;
import org.pagewalk.lab.submission.SubmissionZip;
import org.pagewalk.lab.submission.Submissions;
import org.pagewalk.lab.submission.Wanted;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever a student or a platform hands over as an archive, it is read to submissions, each with its files or a reason why not. */
class SubmissionFuzzTest {
    private static final Wanted WANTED = new Wanted("buddy", List.of("split.mms", Lab.ANSWERS));

    @MethodSource("seeds")
    @FuzzTest
    void everyArchiveIsRead(byte[] bytes) throws Exception {
        Path place = Files.createTempFile("fuzz", ".zip");
        try {
            Files.write(place, bytes);
            Found.in(java.util.Base64.getEncoder().encodeToString(bytes), () -> {
                try (Submissions submissions = Submissions.at(place, Submissions.Reading.of(WANTED))) {
                    for (Entry entry : submissions.entries()) {
                        judge(submissions.read(entry));
                    }
                }
            });
        } finally {
            Files.delete(place);
        }
    }

    private static void judge(Submission submission) {
        assertTrue(submission.key().matches("[A-Za-z0-9._-]{1,80}"), submission.key());
        submission.refusal().ifPresent(refusal -> assertFalse(refusal.message().isBlank()));
        assertTrue(submission.refusal().isEmpty() || submission.files().isEmpty());
        for (String name : submission.files().keySet()) {
            assertFalse(name.startsWith("/") || name.contains("..") && List.of(name.split("/")).contains("..") || name.contains("\\"), name);
        }
    }

    static Stream<byte[]> seeds() throws IOException {
        byte[] inner = zip(Map.of("lab/split.mms", "print 1", "answers.properties", "a = 1"));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        SubmissionZip.write("buddy", "alice", Map.of("split.mms", "print 1".getBytes(StandardCharsets.UTF_8)), packed);
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(gzip)) {
            out.write(tar());
        }
        return Stream.of(inner, packed.toByteArray(), tar(), gzip.toByteArray(),
                zip(Map.of("A B_1_assignsubmission_file_/split.mms", "", "A B_1_assignsubmission_onlinetext_/o.html", "")),
                zip(Map.of("doe_LATE_1_2_split-1.mms", "", "doe_LATE_1_2_text.html", "")),
                zip(Map.of("a_export/submission_metadata.yml", "submission_1:\n  :submitters:\n  - :name: A\n    :email: a@b\n", "a_export/submission_1/split.mms", "")),
                zip(Map.of("alice/inner.zip", new String(inner, StandardCharsets.ISO_8859_1), "../x", "", "bob/split.mms", "")));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : new java.util.TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            for (String name : List.of("split.mms", "d".repeat(120) + "/x.mms")) {
                TarArchiveEntry entry = new TarArchiveEntry(name);
                entry.setSize(7);
                tar.putArchiveEntry(entry);
                tar.write("print 1".getBytes(StandardCharsets.UTF_8));
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
