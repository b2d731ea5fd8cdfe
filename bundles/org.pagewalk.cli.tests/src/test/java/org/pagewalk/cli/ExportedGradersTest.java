/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.lab.DirectoryFolder;
import org.pagewalk.lab.author.Distribution;
import org.pagewalk.lab.author.ExportTarget;
import org.pagewalk.lab.author.LabPackages;
import org.pagewalk.lab.author.NewLab;

/**
 * Each package for graders is unpacked where its platform would have it, below a temporary folder, and grades a submission there by
 * its own scripts. In place of the start script is one that starts what is being tested.
 */
@DisabledOnOs(OS.WINDOWS)
class ExportedGradersTest {
    @TempDir
    private Path folder;
    private Path submission;

    @BeforeEach
    void makeALabAndASubmission() throws Exception {
        write("lab", NewLab.files("tables", "Tables"));
        Files.writeString(folder.resolve("lab/lab.lab"), Files.readString(folder.resolve("lab/lab.lab")).replace("draw(2, 3, 4)", "3")
                .replace("draw(20 MiB, 24 MiB)", "20 MiB"));
        write("submission", Map.of());
        submission = folder.resolve("submission");
        try (Stream<Path> files = Files.list(folder.resolve("lab/reference"))) {
            for (Path file : files.toList()) {
                Files.copy(file, submission.resolve(file.getFileName()));
            }
        }
        String classPath = Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator))
                .map(each -> Path.of(each).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
        write("dist", Map.of("bin/pagewalk", """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' org.pagewalk.cli.Main "$@"
                """.formatted(Path.of(System.getProperty("java.home"), "bin/java"), classPath).getBytes(StandardCharsets.UTF_8),
                "bin/find-java.sh", "find_java() { :; }\n".getBytes(StandardCharsets.UTF_8), "lib/some.jar", new byte[10],
                "lib/bench/other.jar", new byte[10], "labs/buddy/lab.lab", new byte[10], "labs/buddy/reference/split.mms", new byte[10],
                "labs/buddy-submissions/emil.hansen@example.edu/split.mms", new byte[10]));
    }

    private void write(String where, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder.resolve(where));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(where).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Unpacks the package of a platform. */
    private Path unpack(ExportTarget target, String where) throws Exception {
        LabPackages packages = LabPackages.of(new DirectoryFolder(folder.resolve("lab")), Optional.empty());
        byte[] bytes = packages.zip(target, new Distribution(folder.resolve("dist")));
        assertEquals(-1, Arrays.mismatch(bytes, packages.zip(target, new Distribution(folder.resolve("dist")))), "the same bytes each time");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertFalse(entry.getName().contains("reference/") || entry.getName().contains("hidden/") || entry.getName().contains("bench"), entry.getName());
                write(where, Map.of(entry.getName(), zip.readAllBytes()));
            }
        }
        return folder.resolve(where);
    }

    private void copySubmission(Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(submission)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** Runs a program and returns what it printed. */
    private static String run(Path in, Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command))).directory(in.toFile());
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    private static void assertHolds(Path file, String... parts) throws IOException {
        String text = Files.readString(file);
        for (String part : parts) {
            assertTrue(text.contains(part), () -> part + " in " + text);
        }
    }

    @Test
    void gradescopesGetsItsResults() throws Exception {
        Path root = folder.resolve("autograder");
        unpack(ExportTarget.GRADESCOPE, "autograder/source");
        copySubmission(root.resolve("submission"));
        Files.writeString(root.resolve("submission_metadata.json"), "{\"id\": 7, \"created_at\": \"2026-05-01T10:00:00Z\","
                + " \"users\": [{\"email\": \"alice@example.edu\", \"name\": \"Alice\"}]}");
        Map<String, String> environment = Map.of("PAGEWALK_ROOT", root.toString());
        assertTrue(run(root, environment, "sh", root.resolve("source/setup.sh").toString()).contains("of 25 points"), "the image is tried when it is built");
        assertTrue(Files.exists(root.resolve("source/pagewalk/labs/buddy/lab.lab")), "what quick starts are made with");
        run(root, environment, "sh", root.resolve("source/run_autograder").toString());
        assertHolds(root.resolve("results/results.json"), "\"score\": 25", "\"max_score\": 4");
    }

    @Test
    void aGraderThatFailsSaysSoWhereThePlatformLooks() throws Exception {
        Path root = folder.resolve("autograder");
        unpack(ExportTarget.GRADESCOPE, "autograder/source");
        Files.delete(root.resolve("source/lab/lab.lab"));
        copySubmission(root.resolve("submission"));
        run(root, Map.of("PAGEWALK_ROOT", root.toString()), "sh", root.resolve("source/run_autograder").toString());
        assertHolds(root.resolve("results/results.json"), "The autograder itself failed, which says nothing about your work");
    }

    @Test
    void prairieLearnGetsItsResultsForTheNumberThatItHasShown() throws Exception {
        Path course = unpack(ExportTarget.PRAIRIELEARN, "course");
        Path root = folder.resolve("grade");
        Files.createDirectories(root.resolve("data"));
        Files.move(course.resolve("questions/tables/tests"), root.resolve("tests"));
        Files.move(course.resolve("serverFilesCourse"), root.resolve("serverFilesCourse"));
        copySubmission(root.resolve("student"));
        Files.writeString(root.resolve("data/data.json"), "{\"params\":{\"pagewalk_student\":\"4711\"},\"raw_submitted_answers\":"
                + "{\"a\":\"\\\"pagewalk_student\\\":\\\"1\\\"\",\"pagewalk_student\":\"2\"}}");
        String output = run(root, Map.of("PAGEWALK_ROOT", root.toString()), "sh", root.resolve("tests/grade.sh").toString());
        assertTrue(output.contains("4711: 25 of 25 points"), output);
        assertHolds(root.resolve("results/results.json"), "\"gradable\": true", "\"score\": 1");
        assertHolds(course.resolve("questions/tables/info.json"), "\"title\": \"Tables\"", "\"gradingMethod\": \"External\"");
        assertHolds(course.resolve("questions/tables/question.html"), "file-names=\"state.mms, predict.mms, bugs.mms, repair.mms, size.mms, answers.properties\"");
    }

    @Test
    void autolabReadsTheLastLine() throws Exception {
        Path work = unpack(ExportTarget.AUTOLAB, "autolab");
        Call.of("lab", "open", folder.resolve("lab").toString(), "--student", "alice", "-o", folder.resolve("alice").toString()).ends(0);
        try (Stream<Path> files = Files.list(submission)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("alice").resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Call.of("lab", "submit", folder.resolve("alice").toString(), "-o", work.resolve("handin.zip").toString()).ends(0);
        run(work, Map.of(), "tar", "xf", "autograde.tar");
        String output = run(work, Map.of(), "sh", "grade.sh", "handin.zip");
        assertEquals("{\"scores\":{\"state\":8,\"predict\":4,\"bugs\":4,\"repair\":3,\"size\":4,\"questions\":2}}", output.lines().reduce("", (one, other) -> other));
        assertHolds(work.resolve("autograde-Makefile"), "\n\t@tar xf autograde.tar\n\t@sh grade.sh handin.zip\n");
        assertHolds(work.resolve("README.txt"), "\n     state: 8\n");
    }

    @Test
    void fromAShellOneGradesAsWithPagewalkItself() throws Exception {
        Path work = unpack(ExportTarget.SHELL, "shell");
        Files.writeString(work.resolve("roster.csv"), "student,login\nbob@example.edu,bob\n");
        copySubmission(work.resolve("submissions/bob"));
        String output = run(work, Map.of(), "sh", "grade.sh", "submissions", "-o", "results", "--emit", "csv");
        assertTrue(output.contains("bob: 25 of 25 points"), output);
        assertHolds(work.resolve("results/reports/csv/grades.csv"), "bob@example.edu");
    }

    @Test
    void classroom50GetsItsResultInTheCheckout() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(each -> Files.isExecutable(Path.of(each, "python3"))),
                "it is a script of Python");
        Path autograders = unpack(ExportTarget.CLASSROOM50, "autograders");
        assertFalse(Files.exists(autograders.resolve("pagewalk-tool/labs")), "everybody can read what is published");
        Path checkout = folder.resolve("a checkout");
        copySubmission(checkout);
        Files.createDirectories(checkout.resolve(".git/objects"));
        Files.createDirectories(checkout.resolve(".github/workflows"));
        Map<String, String> environment = new java.util.HashMap<>(Map.of("CLASSROOM", "os", "ASSIGNMENT", "tables", "SUBMISSION_TAG", "submit/2026-06-01T14-32-05Z-a1b2c3d",
                "COMMIT_URL", "https://example.org/c", "RELEASE_URL", "https://example.org/r", "USERNAME", "alice", "ASSIGNMENT_TYPE", "group"));
        run(checkout, environment, "python3", autograders.resolve("tables/autograder.py").toString());
        assertHolds(checkout.resolve("result.json"), "classroom50/result/v1", "\"owner\": \"alice\"", "\"assignment_type\": \"group\"", "\"score\": 25",
                "\"max-score\": 25");
        byte[] expected = Files.readAllBytes(checkout.resolve("result.json"));

        // Classroom 50 fetches at most 10 MiB for an assignment. What is larger is published beside it, and fetched from there.
        Path published = Files.createDirectories(folder.resolve("site/os/s3cr3t/autograders"));
        run(autograders, Map.of(), "tar", "-czf", published.resolve("pagewalk-tool.tar.gz").toString(), "pagewalk-tool");
        Files.move(autograders.resolve("tables"), folder.resolve("tables"));
        environment.put("PAGES_BASE_URL", folder.resolve("site").toUri().toString());
        environment.put("SECRET", "s3cr3t");
        Files.delete(checkout.resolve("result.json"));
        run(checkout, environment, "python3", folder.resolve("tables/autograder.py").toString());
        assertEquals(-1, Arrays.mismatch(expected, Files.readAllBytes(checkout.resolve("result.json"))));
    }
}
