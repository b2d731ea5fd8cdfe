/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands in the help's texts are known, with all of their options. */
class HelpCommandsTest {
    private static final Path TEXTS = Path.of("..", "org.pagewalk.help", "text");
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|`)pagewalk ([a-z][^`\\n]*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        try (Stream<Path> texts = Files.list(TEXTS)) {
            for (Path text : texts.sorted().toList()) {
                Matcher matcher = COMMAND.matcher(Files.readString(text));
                while (matcher.find()) {
                    commands.add(matcher.group(1));
                }
            }
        }
        assertTrue(commands.size() > 8, commands::toString);
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandOfTheHelpIsOne(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        words.add("--help");
        Call.of(words.toArray(String[]::new)).ends(0).says("Usage: pagewalk " + words.getFirst());
    }
}
