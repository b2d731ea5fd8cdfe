/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.ArrayUtils;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.lab.Lab;
import org.pagewalk.picture.Theme;
import org.pagewalk.scenario.RunOptions;

import com.google.gson.Gson;

/** A real process that grades is killed at random moments, as often as it takes. */
class KilledBatchTest {
    private static final int KILLS = 20;
    private static final int STUDENTS = 60;

    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());

    @TempDir
    private Path folder;

    /** Where the classes are that it takes; the class path of this process may be that of what runs the tests. */
    private static String classPath() {
        return Stream.of(CountingLab.class, Lab.class, RunOptions.class, Gson.class, ZipFile.class, CSVFormat.class, IOUtils.class, ArrayUtils.class,
                Theme.class, ConfigurationException.class)
                .map(each -> each.getProtectionDomain().getCodeSource().getLocation()).map(KilledBatchTest::path).distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String path(URL place) {
        try {
            return Path.of(place.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process start(Path place, Path results, int jobs) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", classPath(), CountingLab.class.getName(), place.toString(),
                results.toString(), String.valueOf(jobs)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    @Test
    void afterTwentyKillsTheResultsAreTheSameAndNothingWasGradedTwice() throws Exception {
        System.out.println("KilledBatchTest: -Dpagewalk.seed=" + seed);
        Random random = new Random(seed);
        Path place = CountingLab.handIn(folder.resolve("class"), STUDENTS);
        CountingLab.grade(place, folder.resolve("whole"));
        Path results = folder.resolve("killed");
        Set<String> graded = new HashSet<>();
        boolean ended = false;
        for (int kill = 0; kill <= KILLS && !ended; kill++) {
            // Killed when so many more are written than before, some of them halfway into the next.
            int more = kill == KILLS ? Integer.MAX_VALUE : random.nextInt(4);
            Process process = start(place, results, 1 + random.nextInt(3));
            List<String> kept = new ArrayList<>();
            try (BufferedReader out = process.inputReader()) {
                int fresh = 0;
                for (String line = fresh >= more ? null : out.readLine(); line != null && !ended; line = fresh >= more ? null : out.readLine()) {
                    ended = line.equals("end");
                    String key = line.substring(line.indexOf(' ') + 1);
                    if (line.startsWith("graded ")) {
                        assertTrue(graded.add(key), key + " was graded twice");
                        fresh++;
                    } else if (line.startsWith("kept ")) {
                        kept.add(key);
                    }
                }
                process.destroyForcibly();
            }
            process.waitFor();
            // What was written and could not be told any more is kept too.
            graded.addAll(kept);
        }
        assertTrue(ended, "the last one came to its end");
        Map<String, String> whole = CountingLab.content(folder.resolve("whole"));
        assertEquals(whole, CountingLab.content(results));
    }
}
