/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moodle's "Download all submissions": folders {@code Full Name_1234_assignsubmission_file_}, or, without folders, files whose names
 * begin so. The number is the participant's in the grading worksheet.
 */
final class Moodle implements Platform {
    private static final Pattern NAME = Pattern.compile("(?s)(.*)_(\\d{1,18})_assignsubmission_([a-z]+)_(.*)");

    /** What there is of one participant. */
    private record Part(String fullName, String participant, List<Node> files, List<String> messages) {
    }

    @Override
    public Optional<Listing> list(List<Node> children, Wanted wanted) {
        Map<String, Part> parts = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        for (Node child : children) {
            Matcher matcher = NAME.matcher(child.name());
            if (matcher.matches()) {
                Part part = parts.computeIfAbsent(matcher.group(1) + "_" + matcher.group(2),
                        key -> new Part(matcher.group(1), matcher.group(2), new ArrayList<>(), new ArrayList<>()));
                add(part, child, matcher.group(3), matcher.group(4));
            } else if (!Sieve.isLitter(child.name())) {
                notes.add("\"" + Words.name(child.name()) + "\" is not named as Moodle names submissions, and was passed over.");
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Found> found = new ArrayList<>();
        parts.forEach((key, part) -> found.add(new Found(key, key, node(key, part.files), Claim.of(part.fullName, part.participant,
                Map.of("moodle.participant", part.participant, "name", part.fullName), part.messages))));
        return Optional.of(new Listing(found, notes));
    }

    private static void add(Part part, Node child, String plugin, String file) {
        if (!plugin.equals("file")) {
            part.messages.add("What the student has handed in to Moodle as \"" + plugin + "\" was passed over; only files are graded.");
        } else if (file.isEmpty()) {
            part.files.add(child);
        } else {
            part.files.add(child.named(file));
        }
    }

    /** One folder stays what it is; files come into one. */
    private static Node node(String key, List<Node> files) {
        return files.size() == 1 && files.getFirst().kind() == Node.Kind.FOLDER ? files.getFirst() : new FolderNode(key, files);
    }
}
