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
 * Canvas's "Download Submissions": a flat zip of {@code lastnamefirstname_[LATE_]userid_submissionid_filename}, several of a student,
 * or {@code [LATE_]anon_code_submissionid_filename} where grading is anonymous. Of a group it has the group's name and one member's
 * number. Canvas adds -1, -2 to the name of what is handed in again; the last is graded.
 */
final class Canvas implements Platform {
    /** Whose it is: a name and a number, between which stands whether it was late, or a code. */
    private static final String WHO = "(?s)(?:(?<late>LATE_)?(?<code>anon_[0-9A-Za-z]{5})|(?<name>.*?)_(?<namedLate>LATE_)?(?<user>\\d{1,18}))";
    private static final Pattern NAME = Pattern.compile(WHO + "_\\d{1,18}_(?<file>.+)");
    private static final Pattern TEXT = Pattern.compile(WHO + "_(?:\\d{1,18}_)?(?:text|link)\\.html");
    private static final Pattern AGAIN = Pattern.compile("(?s)(.+)-(\\d{1,6})((?:\\.tar)?\\.[^.]+)");

    /** A file under the name that it had at first, and how often it was handed in before. */
    private record Version(int number, Node file) {
    }

    /** What there is of one student. */
    private static final class Part {
        private final String name;
        private final Optional<String> user;
        private final Map<String, String> platform = new TreeMap<>();
        private final Map<String, Version> files = new LinkedHashMap<>();
        private final List<String> messages = new ArrayList<>();

        Part(Matcher who) {
            user = Optional.ofNullable(who.group("user"));
            name = user.isPresent() ? who.group("name") : who.group("code");
            user.ifPresent(number -> platform.put("canvas.user", number));
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
            String key = name + user.map(number -> "_" + number).orElse("");
            return new Found(key, key, new FolderNode(key, files.values().stream().map(Version::file).toList()),
                    Claim.of(name, user.orElse(name), platform, messages));
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
                part(parts, text).messages.add("Text or a link that the student has handed in to Canvas was passed over; only files are graded.");
            } else if (child.kind() != Node.Kind.FOLDER && matcher.matches()) {
                any = true;
                part(parts, matcher).add(child, matcher.group("file"), matcher.group("late") != null || matcher.group("namedLate") != null,
                        wanted);
            } else if (!Sieve.isLitter(child.name())) {
                notes.add("\"" + Words.name(child.name()) + "\" is not named as Canvas names submissions, and was passed over.");
            }
        }
        return any ? Optional.of(new Listing(parts.values().stream().map(Part::found).toList(), notes)) : Optional.empty();
    }

    private static Part part(Map<String, Part> parts, Matcher who) {
        return parts.computeIfAbsent(who.group("user") == null ? who.group("code") : who.group("user"), each -> new Part(who));
    }
}
