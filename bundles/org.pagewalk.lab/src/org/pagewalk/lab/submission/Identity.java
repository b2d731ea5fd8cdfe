/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Decides whose a submission is. The roster comes first, found by whatever the platform calls the student; then what the platform
 * knows that a student could have typed, an e-mail address; then the manifest of the submission; then a name or number of the
 * platform. Where two of them disagree, the instructor is told.
 */
final class Identity {
    private static final int LENGTH_MAX = 200;

    private Identity() {
    }

    /** Whose it is, and what the instructor should know. */
    record Decided(Student student, List<String> messages) {
    }

    static Decided of(Claim claim, Optional<Manifest> manifest, Map<String, byte[]> files, Roster roster) {
        List<String> messages = new ArrayList<>();
        Optional<String> said = manifest.map(Manifest::student).or(() -> project(files.get(Manifest.PROJECT)));
        if (said.isPresent() && !isOne(said.get())) {
            messages.add("The name of the student in it is none: \"" + Words.name(said.get()) + "\".");
            said = Optional.empty();
        }
        said = said.map(each -> Normalizer.normalize(each.strip(), Normalizer.Form.NFC));
        if (roster.isThere()) {
            List<String> names = new ArrayList<>(claim.identity().stream().toList());
            names.addAll(claim.platform().values());
            Optional<String> listed = roster.find(said.isPresent() ? with(names, said.get()) : names);
            if (listed.isPresent()) {
                if (said.isPresent() && !roster.find(List.of(said.get())).equals(listed)) {
                    messages.add(disagreement(said.get(), "the roster", listed.get()));
                }
                if (claim.identity().isPresent() && roster.find(names).isEmpty()) {
                    messages.add("Nobody in the roster is called " + Words.name(String.join(", ", names)) + "; it says itself that it is "
                            + Words.name(listed.get()) + "'s, and was graded as that.");
                }
                return decided(listed.get(), "roster", claim, messages);
            }
            messages.add("Nobody in the roster is called " + Words.name(String.join(", ", names)) + ". Add a column or a line for this student.");
        }
        if (claim.identity().isPresent()) {
            if (said.isPresent() && !said.get().equalsIgnoreCase(claim.identity().get())) {
                messages.add(disagreement(said.get(), "the platform", claim.identity().get()));
            }
            return decided(Words.shown(claim.identity().get()), "platform", claim, messages);
        }
        if (said.isPresent()) {
            return decided(said.get(), "manifest", claim, messages);
        }
        return decided(Words.shown(claim.otherwise()), "platform", claim, messages);
    }

    private static String disagreement(String said, String who, String other) {
        return "It says that it is " + Words.name(said) + "'s, and " + who + " says " + Words.name(other) + "'s; it was graded as "
                + Words.name(other) + "'s.";
    }

    private static List<String> with(List<String> names, String said) {
        List<String> all = new ArrayList<>(names);
        all.add(said);
        return all;
    }

    private static boolean isOne(String identity) {
        return !identity.isBlank() && identity.length() <= LENGTH_MAX && Words.shown(identity).indexOf('?') == identity.indexOf('?');
    }

    private static Decided decided(String identity, String from, Claim claim, List<String> messages) {
        return new Decided(new Student(Normalizer.normalize(identity, Normalizer.Form.NFC), from, Words.name(claim.displayName()), claim.platform()),
                messages);
    }

    /** The student in whose project the files were. */
    private static Optional<String> project(byte[] properties) {
        Properties project = new Properties();
        try {
            project.load(new StringReader(properties == null ? "" : new String(properties, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.ofNullable(project.getProperty("student"));
    }
}
