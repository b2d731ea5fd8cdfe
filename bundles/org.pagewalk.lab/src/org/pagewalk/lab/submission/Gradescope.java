/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gradescope's "Download Submissions": folders {@code submission_123} beside {@code submission_metadata.yml}, which names the
 * students. Of that file only names, numbers, addresses and times are read, line by line; what else YAML can do is not.
 */
final class Gradescope implements Platform {
    static final String METADATA = "submission_metadata.yml";
    private static final int METADATA_MAX = 64 << 20;

    @Override
    public Optional<Listing> list(List<Node> children, Wanted wanted) throws IOException, Refused {
        Optional<Node> metadata = children.stream().filter(child -> child.kind() == Node.Kind.FILE && child.name().equals(METADATA)).findFirst();
        if (metadata.isEmpty()) {
            return Optional.empty();
        }
        Map<String, GradescopeYaml.Submitted> known = GradescopeYaml.read(metadata.get().read(METADATA_MAX, new Budget(Bounds.DOWNLOAD)));
        List<Found> found = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Map<String, Node> nodes = new LinkedHashMap<>();
        children.forEach(child -> nodes.putIfAbsent(child.name(), child));
        for (Node child : nodes.values()) {
            GradescopeYaml.Submitted submitted = known.get(child.name());
            if (submitted != null) {
                found.add(new Found(child.name(), child.name(), child, claim(child.name(), submitted)));
            } else if (child.kind() != Node.Kind.FILE && !Sieve.isLitter(child.name())) {
                notes.add("Nothing is said of \"" + Words.name(child.name()) + "\" in " + METADATA + "; it was graded under its name.");
                found.add(new Found(child.name(), child.name(), child, Claim.named(child.name())));
            } else if (!Sieve.isLitter(child.name()) && !child.name().equals(METADATA)) {
                notes.add("\"" + Words.name(child.name()) + "\" is no submission, and was passed over.");
            }
        }
        for (String name : known.keySet()) {
            if (!nodes.containsKey(name)) {
                notes.add(METADATA + " names " + Words.name(name) + ", which is not there.");
            }
        }
        return Optional.of(new Listing(found, notes));
    }

    private static Claim claim(String name, GradescopeYaml.Submitted submitted) {
        return claim(name, submitted.students(), submitted.at());
    }

    /** What Gradescope says of a submission; of a group's, the first student counts. */
    static Claim claim(String submission, List<GradescopeYaml.Submitter> students, Optional<String> at) {
        if (students.isEmpty()) {
            return Claim.named(submission);
        }
        GradescopeYaml.Submitter first = students.getFirst();
        Map<String, String> platform = new TreeMap<>();
        platform.put("gradescope.submission", submission);
        put(platform, "email", first.email());
        put(platform, "gradescope.sid", first.sid());
        put(platform, "name", first.name());
        List<String> messages = students.size() == 1 ? List.of() : List.of("It was handed in by a group: "
                + String.join(", ", students.stream().map(each -> Words.name(each.name())).toList()) + ". It was graded as that of the first.");
        String identity = first.email().isEmpty() ? first.sid() : first.email();
        return new Claim(first.name().isEmpty() ? submission : first.name(), identity.isEmpty() ? Optional.empty() : Optional.of(identity),
                submission, platform, at, messages);
    }

    private static void put(Map<String, String> platform, String key, String value) {
        if (!value.isEmpty()) {
            platform.put(key, value);
        }
    }
}
