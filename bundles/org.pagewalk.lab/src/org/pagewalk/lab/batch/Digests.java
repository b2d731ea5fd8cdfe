/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.submission.Manifest;
import org.pagewalk.lab.submission.Student;
import org.pagewalk.lab.submission.Submission;

/** Says by one number whether a result would come out the same: of all that it follows from, one after the other. */
public final class Digests {
    private final StringBuilder text = new StringBuilder();

    private Digests() {
    }

    /** Of all files of a lab. */
    public static String of(LabFolder lab) throws IOException {
        Digests digest = new Digests();
        for (String file : lab.files()) {
            digest.add(file, Manifest.sha256(lab.read(file).orElse(new byte[0])));
        }
        return digest.sum();
    }

    /** Of a submission, in a lab with this digest, judged by this version. */
    static String of(String version, String lab, Submission submission) {
        Digests digest = new Digests();
        digest.add("format", ResultJson.FORMAT).add("version", version).add("lab", lab).add("name", submission.name());
        Student student = submission.student();
        digest.add("identity", student.identity()).add("from", student.from()).add("displayName", student.displayName());
        student.platform().forEach(digest::add);
        digest.add("submittedAt", submission.submittedAt().orElse(""));
        submission.refusal().ifPresent(refusal -> digest.add(refusal.kind().name(), refusal.message()));
        submission.messages().forEach(message -> digest.add("message", message));
        for (Map.Entry<String, byte[]> file : submission.files().entrySet()) {
            digest.add(file.getKey(), Manifest.sha256(file.getValue()));
        }
        return digest.sum();
    }

    /** With lengths, so that no two lists give the same text. */
    private Digests add(String name, String value) {
        text.append(name.length()).append(':').append(name).append(value.length()).append(':').append(value);
        return this;
    }

    private String sum() {
        return Manifest.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
