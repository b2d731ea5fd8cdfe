/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moodle's "Download all submissions": folders {@code Full Name_1234_assignsubmission_file}, until Moodle 4.0 with one more underscore
 * at the end, or, without folders, files whose names begin so. The number is the participant's in the grading worksheet. What groups
 * have handed in has the group's name and number in place of these, and no number if it is that of all who are in no group.
 */
final class Moodle implements Platform {
    private static final Pattern NAME = Pattern.compile("(?s)(.*?)(?:_(\\d{1,18}))?_assignsubmission_([a-z]+)(?:_(.*))?");

    /** What there is of one participant or group. */
    private record Part(String fullName, Optional<String> participant, List<Node> files, List<String> messages) {
        /** A roster may have the number alone, or as the worksheet has it. */
        Claim claim() {
            Map<String, String> platform = new TreeMap<>(Map.of("name", fullName));
            participant.ifPresent(number -> platform.putAll(Map.of("moodle.participant", number, "moodle.identifier", "Participant " + number)));
            return Claim.of(fullName, participant.orElse(fullName), platform, messages);
        }
    }

    @Override
    public Optional<Listing> list(List<Node> children, Wanted wanted) {
        Map<String, Part> parts = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        for (Node child : children) {
            Matcher matcher = NAME.matcher(child.name());
            if (matcher.matches()) {
                Optional<String> participant = Optional.ofNullable(matcher.group(2));
                Part part = parts.computeIfAbsent(matcher.group(1) + participant.map(number -> "_" + number).orElse(""),
                        key -> new Part(matcher.group(1), participant, new ArrayList<>(), new ArrayList<>()));
                add(part, child, matcher.group(3), Optional.ofNullable(matcher.group(4)).orElse(""));
            } else if (!Sieve.isLitter(child.name())) {
                notes.add("\"" + Words.name(child.name()) + "\" is not named as Moodle names submissions, and was passed over.");
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Found> found = new ArrayList<>();
        parts.forEach((key, part) -> found.add(new Found(key, key, node(key, part.files), part.claim())));
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
