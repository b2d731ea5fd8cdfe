/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.pagewalk.engine.MachineSpec;
import org.pagewalk.lab.Variant;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.ScenarioLanguage;

/**
 * The texts that a student's scenarios consist of: those of the student's variant and of the lab before those that were handed in.
 *
 * @param files as they were handed in
 * @param given the lab's own, by name
 * @param variant the student's
 * @param machine that the variant declares
 * @param names of the variant
 */
record HandedIn(Map<String, byte[]> files, Map<String, String> given, Variant variant,
        MachineSpec machine, ReservedNames names) implements Imports {
    /** A file that is not there, or no text; the message says so, for the student. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    /** The text of a file. */
    String text(String name) throws Unreadable {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new Unreadable(name + " is missing: hand in a file of this name");
        }
        if (bytes.length > ScenarioLanguage.CHARS_MAX * 4) {
            throw new Unreadable(name + " is too large: no scenario is larger than " + ScenarioLanguage.CHARS_MAX + " characters");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new Unreadable(name + " is not text: hand in the scenario itself");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable(name + " is not UTF-8 text: save the file in UTF-8");
        }
    }

    @Override
    public Answer read(String name) {
        String own = variant.files().getOrDefault(name, given.get(name));
        if (own != null) {
            return new Answer.Found(own);
        }
        try {
            return new Answer.Found(text(name));
        } catch (Unreadable e) {
            return new Answer.Missing(files.containsKey(name) ? e.getMessage() : "no such file was handed in");
        }
    }
}
