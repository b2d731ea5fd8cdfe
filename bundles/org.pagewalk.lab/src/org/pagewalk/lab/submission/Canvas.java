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
 * Canvas's "Download Submissions": a flat zip of {@code lastnamefirstname_[LATE_]userid_submissionid_filename}, several of a student.
 * Canvas adds -1, -2 to the name of what is handed in again; the last is graded.
 */
final class Canvas implements Platform {
    private static final Pattern NAME = Pattern.compile("(?s)([^_]+)_(LATE_)?(\\d{1,18})_(\\d{1,18})_(.+)");
    private static final Pattern TEXT = Pattern.compile("(?s)([^_]+)_(LATE_)?(\\d{1,18})_(?:\\d{1,18}_)?(?:text|link)\\.html");
    private static final Pattern AGAIN = Pattern.compile("(?s)(.+)-(\\d{1,6})((?:\\.tar)?\\.[^.]+)");

    /** A file under the name that it had at first, and how often it was handed in before. */
    private record Version(int number, Node file) {
    }

    /** What there is of one student. */
    private static final class Part {
        private final String name;
        private final String user;
        private final Map<String, String> platform = new TreeMap<>();
        private final Map<String, Version> files = new LinkedHashMap<>();
        private final List<String> messages = new ArrayList<>();

        Part(String name, String user) {
            this.name = name;
            this.user = user;
            platform.put("canvas.user", user);
            platform.put("name", name);
        }

        void add(Node file, String given, boolean late, Wanted wanted) {
            if (late) {
                platform.put("canvas.late", "true");
            }
            Matcher again = AGAIN.matcher(given);
            boolean numbered = again.matches() && wanted.mark(given).isEmpty()
                    && (wanted.mark(again.group(1) + again.group(3)).isPresent() || Archives.isNamedLikeOne(given));
            String first = numbered ? again.group(1) + again.group(3) : given;
            Version version = new Version(numbered ? Integer.parseInt(again.group(2)) : 0, file.named(first));
            Version other = files.get(first);
            if (other == null || other.number < version.number) {
                files.put(first, version);
            }
            if (other != null) {
                messages.add(Words.name(first) + " was handed in several times; the last was graded.");
            }
        }

        Found found() {
            String key = name + "_" + user;
            return new Found(key, key, new FolderNode(key, files.values().stream().map(Version::file).toList()),
                    Claim.of(name, user, platform, messages));
        }
    }

    @Override
    public Optional<Listing> list(List<Node> children, Wanted wanted) {
        Map<String, Part> parts = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        boolean any = false;
        for (Node child : children) {
            Matcher matcher = NAME.matcher(child.name());
            Matcher text = TEXT.matcher(child.name());
            if (child.kind() != Node.Kind.FOLDER && text.matches()) {
                Part part = parts.computeIfAbsent(text.group(3), user -> new Part(text.group(1), user));
                part.messages.add("Text or a link that the student has handed in to Canvas was passed over; only files are graded.");
            } else if (child.kind() != Node.Kind.FOLDER && matcher.matches()) {
                any = true;
                parts.computeIfAbsent(matcher.group(3), user -> new Part(matcher.group(1), user)).add(child, matcher.group(5),
                        matcher.group(2) != null, wanted);
            } else if (!Sieve.isLitter(child.name())) {
                notes.add("\"" + Words.name(child.name()) + "\" is not named as Canvas names submissions, and was passed over.");
            }
        }
        return any ? Optional.of(new Listing(parts.values().stream().map(Part::found).toList(), notes)) : Optional.empty();
    }
}
