/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lines of {@code submission_metadata.yml} that say whose a submission is and when it was handed in. They are written by a
 * program, always alike; lines of any other shape are passed over, so no anchor or tag of YAML is ever followed.
 */
final class GradescopeYaml {
    private static final Pattern SUBMISSION = Pattern.compile("(\\S[^:]*):\\s*");
    private static final Pattern FIELD = Pattern.compile("(\\s+)(- )?:(submitters|name|sid|email|created_at|history|results):\\s*(.*?)\\s*");
    private static final int SUBMITTERS_MAX = 100;

    private GradescopeYaml() {
    }

    /** A student of the submission; what is not known is empty. */
    record Submitter(String name, String sid, String email) {
    }

    /** What is said of a submission. */
    record Submitted(List<Submitter> students, Optional<String> at) {
    }

    /** The submissions by the names of their folders. */
    static Map<String, Submitted> read(byte[] bytes) {
        Map<String, Reading> all = new LinkedHashMap<>();
        Reading current = new Reading();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\r?\n")) {
            Matcher submission = SUBMISSION.matcher(line);
            Matcher field = FIELD.matcher(line);
            if (submission.matches()) {
                current = new Reading();
                all.putIfAbsent(plain(submission.group(1)), current);
            } else if (field.matches()) {
                current.field(field.group(1).length(), field.group(2) != null, field.group(3), plain(field.group(4)));
            } else if (line.startsWith("  :")) {
                current.inStudents = false;
            }
        }
        Map<String, Submitted> submitted = new LinkedHashMap<>();
        all.forEach((name, reading) -> submitted.put(name, reading.submitted()));
        return submitted;
    }

    /** A value without its quotation marks. */
    private static String plain(String value) {
        boolean quoted = value.length() >= 2 && (value.startsWith("'") && value.endsWith("'") || value.startsWith("\"") && value.endsWith("\""));
        String inside = quoted ? value.substring(1, value.length() - 1) : value;
        return quoted && value.startsWith("'") ? inside.replace("''", "'") : inside;
    }

    /** One submission while its lines are read. */
    private static final class Reading {
        private static final int TOP = 2;
        private final List<Map<String, String>> students = new ArrayList<>();
        private Optional<String> at = Optional.empty();
        private boolean inStudents;

        void field(int indent, boolean first, String name, String value) {
            if (indent == TOP && !first) {
                inStudents = name.equals("submitters");
                if (name.equals("created_at")) {
                    at = Optional.of(value);
                }
            } else if (inStudents) {
                if (first && students.size() < SUBMITTERS_MAX) {
                    students.add(new LinkedHashMap<>());
                }
                if (!students.isEmpty()) {
                    students.getLast().putIfAbsent(name, value);
                }
            }
        }

        Submitted submitted() {
            return new Submitted(students.stream()
                    .map(each -> new Submitter(each.getOrDefault("name", ""), each.getOrDefault("sid", ""), each.getOrDefault("email", ""))).toList(), at);
        }
    }
}
