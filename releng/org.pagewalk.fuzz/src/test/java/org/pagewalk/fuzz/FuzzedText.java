/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.examples.Examples;
import org.pagewalk.lab.LabWord;
import org.pagewalk.scenario.check.Keywords;

/**
 * The bytes that Jazzer changes, and the text that they mean, so that a change of one byte is often a change of a word: a byte
 * below 128 is that character; 255 brings a character of UTF-16 in the two bytes that follow, half a pair too; any other byte
 * brings, with the one that follows, a word that the language knows.
 *
 * @param number from the first two bytes, for a place in the text
 */
record FuzzedText(int number, String text) {
    private static final int WORD = 128;
    private static final int UNIT = 255;
    private static final List<String> WORDS = words();
    /** A text in the table of mistakes; those with characters written by their numbers are left out. */
    private static final Pattern MISTAKE = Pattern.compile("\\bof\\(\"((?:[^\"\\\\]|\\\\[^u])*)\"");

    private static final String LAB = "lab \"L\" { id l }\ntask t \"T\" {\n  file \"t.mms\"\n  %s\n}\n";
    private static final Pattern LAB_MISTAKE = Pattern.compile("\\bin(?:Task|Braces)\\(\"((?:[^\"\\\\%]|\\\\[^u])*)\"");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"\n(.*?)\"\"\"", Pattern.DOTALL);

    static FuzzedText of(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (int i = 2; i < bytes.length; i++) {
            int value = at(bytes, i);
            if (value < WORD) {
                text.append((char) value);
            } else if (value == UNIT) {
                text.append((char) (at(bytes, i + 1) << 8 | at(bytes, i + 2)));
                i += 2;
            } else {
                text.append(WORDS.get((value - WORD << 8 | at(bytes, i + 1)) % WORDS.size()));
                i++;
            }
        }
        return new FuzzedText(at(bytes, 0) << 8 | at(bytes, 1), text.toString());
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xff : 0;
    }

    /** A place in the text, its end included. */
    int offset() {
        return number % (text.length() + 1);
    }

    /** What to begin with: all examples, the examples of everything that is declared, and all mistakes that tests know. */
    static Stream<byte[]> seeds() throws IOException {
        Declarations declarations = Declarations.of(Profile.LINUX_2_4_20);
        List<String> texts = new ArrayList<>();
        Examples.scenarios().forEach(name -> texts.add(Examples.text(name)));
        declarations.functions().forEach(function -> texts.add(function.example()));
        declarations.events().forEach(event -> texts.add(event.example()));
        MISTAKE.matcher(Files.readString(Path.of(System.getProperty("pagewalk.mistakes")))).results()
                .forEach(mistake -> texts.add(mistake.group(1).translateEscapes()));
        return texts.stream().map(FuzzedText::bytes);
    }

    /** The same for labs: those that tests know as right, and all of their mistakes. */
    static Stream<byte[]> labSeeds() throws IOException {
        Path tests = Path.of(System.getProperty("pagewalk.lab.tests"));
        List<String> texts = new ArrayList<>();
        for (String name : new String[] {"HostileLabTest.java", "MistakesTest.java"}) {
            String test = Files.readString(tests.resolve(name));
            LAB_MISTAKE.matcher(test).results().forEach(mistake -> texts.add(LAB.formatted(mistake.group(1).translateEscapes())));
            TEXT_BLOCK.matcher(test).results().forEach(block -> texts.add(block.group(1).stripIndent().translateEscapes()));
        }
        return texts.stream().map(FuzzedText::bytes);
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(0);
        bytes.write(text.length() / 2);
        for (char c : text.toCharArray()) {
            if (c >= WORD) {
                bytes.write(UNIT);
                bytes.write(c >> 8);
            }
            bytes.write(c);
        }
        return bytes.toByteArray();
    }

    private static List<String> words() {
        Declarations declarations = Declarations.of(Profile.LINUX_2_4_20);
        List<String> words = new ArrayList<>(Keywords.FORMS.values().stream().map(form -> form.form() + "\n").toList());
        words.addAll(List.of("else { }\n", "in 1..3 ", "predict ", "snapshot ", "compare ", "fail ", "wait ", "task ", "as ", "kernel { }\n",
                "interrupt { }\n", "boot { }\n", "on cpu ", "no ", "event ", "where ", "signal ", "error ", "bug { }\n", "after ", "import ",
                "invariants\n", "from ", "NULL", "true", "false", " MiB", " KiB", " B", " GiB", " pages", " ms", " s", " min", "0x1f", "010",
                "9223372036854775807", "\"a\"", "\"", "\\", "//", "/*", "*/", "{", "}", "(", ")", "[", "]", " = ", " == ", " += ", " & ", " && ",
                " | ", " || ", "..", ".", ", ", ": ", " << ", " / 0", " % ", "~", "-", "!", ".free_area[0]", ".free_list", ".pfn", ".count",
                ".size", ".zone", ".name", "x", "linux-2.4.20", "\n", "\r", "\t", "from preset(\"two-nodes\") { }\n", "memory { ", "nodes [64 MiB]", "[[10, 20], [20, 10]]", "[0..1 MiB]"));
        Stream.of(declarations.functions().stream().map(FunctionDeclaration::name),
                declarations.constants().stream().map(ConstantDeclaration::name), declarations.events().stream().map(EventDeclaration::name),
                declarations.kinds().stream().map(DeclarationKind::name),
                declarations.machineKeys().stream().map(DeclarationKey::name)).flatMap(each -> each).forEach(words::add);
        LabWord.ALL.forEach(word -> words.add(word.form() + "\n"));
        words.addAll(List.of("draw(", "right ", "check ", "at end ", "no-coalescing ", "free-areas "));
        return List.copyOf(words);
    }
}
