/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.install;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An Eclipse on disk that has the probe installed: it starts, reports what a user would see, and ends.
 *
 * @param home the folder with plugins/ and configuration/
 */
record Eclipse(Path home) {
    private static final long START_SECONDS_MAX = 180;

    /**
     * What one start reported.
     *
     * @param facts what the probe saw, one fact a line, as {@code kind name}
     * @param log   the workspace's error log, empty if there is none
     */
    record Report(List<String> facts, String log) {
        /** The errors in the log, one line each. */
        List<String> errors() {
            return log.lines().filter(l -> l.matches("!ENTRY \\S+ 4 .*")).toList();
        }

        /** The bundles of Pagewalk; the stand-in for a part of Eclipse that Maven Central does not have belongs to the platform. */
        List<String> bundlesOfPagewalk() {
            return named("bundle").stream().filter(b -> b.startsWith("org.pagewalk.") && !b.equals("org.pagewalk.cheatsheets")).toList();
        }

        List<String> named(String kind) {
            return facts.stream().filter(f -> f.startsWith(kind + " ")).map(f -> f.substring(kind.length() + 1)).toList();
        }
    }

    /** The Eclipse whose folder the build names by the system property of this name. */
    static Eclipse at(String property) {
        return new Eclipse(Path.of(System.getProperty(property)));
    }

    /** Starts it through the Equinox launcher; an empty perspective leaves the one that opens by itself. */
    Report start(String perspective) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-jar", launcher().toString()));
        return run(command, perspective);
    }

    /** Starts it by its own start script. */
    Report startByScript() throws IOException, InterruptedException {
        return run(List.of(home.resolve("pagewalk-ide").toString()), "");
    }

    private Report run(List<String> command, String perspective) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory(home.getParent(), "run");
        Path report = scratch.resolve("report");
        Path output = scratch.resolve("output");
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("-nosplash", "-consoleLog", "-data", scratch.resolve("workspace").toString()));
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(output.toFile());
        // The one way to hand properties through a start script.
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dpagewalk.probe.report=" + report
                + (perspective.isEmpty() ? "" : " -Dpagewalk.probe.perspective=" + perspective));
        Process process = builder.start();
        if (!process.waitFor(START_SECONDS_MAX, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail(home + " was still running after " + START_SECONDS_MAX + " s:\n" + Files.readString(output));
        }
        if (!Files.exists(report)) {
            fail(home + " ended with " + process.exitValue() + " and no report (is there a screen?):\n"
                    + Files.readString(output));
        }
        Path log = scratch.resolve("workspace/.metadata/.log");
        return new Report(Files.readAllLines(report), Files.exists(log) ? Files.readString(log) : "");
    }

    private Path launcher() throws IOException {
        try (var files = Files.newDirectoryStream(home.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
            return files.iterator().next();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
