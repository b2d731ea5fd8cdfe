/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which names files of labs may have: such that lead nowhere else, and mean the same on every system. */
public final class FileNames {
    /** The most characters that a name may have. */
    public static final int CHARS_MAX = 200;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

    private FileNames() {
    }

    /** Why a name cannot be that of a file in a lab, in words that follow it; nothing if it can. */
    public static Optional<String> wrong(String name) {
        if (name.isBlank()) {
            return Optional.of("is empty: name a file of the lab's folder");
        }
        if (name.length() > CHARS_MAX) {
            return Optional.of("is too long: a name has at most " + CHARS_MAX + " characters");
        }
        if (name.indexOf('\\') >= 0) {
            return Optional.of("has a \\: folders are followed by /");
        }
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
            return Optional.of("is an absolute path: name it from the lab's folder on");
        }
        for (String step : name.split("/", -1)) {
            Optional<String> wrong = wrongStep(step);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> wrongStep(String step) {
        if (step.equals("..")) {
            return Optional.of("leads out of the lab's folder: name a file in there");
        }
        if (step.isEmpty() || step.equals(".")) {
            return Optional.of("is no name of a file: write it as in tasks/split.md");
        }
        if (step.chars().anyMatch(c -> c < ' ' || c == 0x7F || "<>:\"|?*".indexOf(c) >= 0)) {
            return Optional.of("has a sign that not every system allows in a name: choose another name");
        }
        String device = step.toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
        if (step.endsWith(".") || step.endsWith(" ") || step.startsWith(" ") || DEVICES.contains(device)) {
            return Optional.of("is a name that not every system allows: choose another name");
        }
        return Optional.empty();
    }
}
