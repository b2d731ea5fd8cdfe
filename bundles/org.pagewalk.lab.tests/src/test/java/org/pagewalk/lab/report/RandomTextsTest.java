/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.lab.Disclosure;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;
import org.pagewalk.lab.judge.Difference;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.Points;
import org.pagewalk.lab.judge.TaskResult;
import org.pagewalk.lab.judge.Verdict;
import org.pagewalk.lab.submission.Student;

/** Whatever texts there are, every format stays what it is. */
class RandomTextsTest {
    private static final String[] PIECES = { "<", ">", "&", "\"", "'", "]]>", "<script>", "</script>", "<!--", "--%>",
            "&#0;", "=1+1", "@", ",", ";", "\t", "\n",
            "\r\n", "\r", "\0", "\u001B[31m", "\u202E", "\u2066", "\uFEFF", "\uFFFE", "\uD800", "\uDC00", "\u2028",
                    "\u0085", "👩\u200D💻", "שלום", "é", "%s", "${x}", "{{x}}", "\\", "/../", "a" };
    private static final Pattern MARKUP = Pattern.compile("(?is)<script(?!>\\s*// Sorts)|<img(?! alt=)|<iframe|\\son\\w+=[\"']|javascript:");

    @TempDir
    private Path folder;

    @Test
    void everyFormatStaysWhatItIs() throws Exception {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        Random random = new Random(seed);
        List<Graded> students = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            students.add(graded("k" + i, random));
        }
        Path sheet = folder.resolve("sheet.csv");
        Files.writeString(sheet,
                "Identifier,Full name,Grade,Last modified (grade),Feedback comments\nParticipant 5,x,,-,\n");
        Gradebook gradebook = SampleGradebook.with(students, Sheets.ENVIRONMENT, Map.of("moodle", sheet));
        for (Emitter emitter : Emitters.all()) {
            if (!emitter.name().equals("canvas")) {
                Written written = Written.by(emitter, gradebook);
                for (Map.Entry<String, byte[]> file : written.files.entrySet()) {
                    check(file.getKey(), file.getValue(), emitter.name() + ": " + file.getKey() + ", pagewalk.seed=" + seed);
                }
            }
        }
    }

    private static void check(String name, byte[] content, String words) throws Exception {
        String text = new String(content, StandardCharsets.UTF_8);
        switch (name.substring(name.lastIndexOf('.'))) {
        case ".json" -> StrictJson.read(content);
        case ".xml" -> {
            DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
            documents.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            documents.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        }
        case ".csv" -> {
            try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
                List<Integer> widths = parser.getRecords().stream().map(each -> each.size()).distinct().toList();
                assertEquals(1, widths.size(), words);
            }
        }
        case ".html" -> {
            assertFalse(MARKUP.matcher(text).find(), words);
            assertTrue(text.codePoints().noneMatch(c -> c != '\n' && c != '\t' && PlainText.isSteering(c)), words);
        }
        default -> {
            // Plain text, or a zip of pages that were looked at.
        }
        }
    }

    private static Graded graded(String key, Random random) {
        List<TaskResult> tasks = new ArrayList<>();
        for (LabTask task : SampleGradebook.lab().tasks()) {
            List<ItemResult> items = new ArrayList<>();
            for (LabItem item : task.items()) {
                items.add(new ItemResult("check", items.size() + 1, text(random), Disclosure.values()[random.nextInt(4)],
                        text(random), item.points(),
                        new Points(random.nextInt(100 * item.points() + 1)), text(random)));
            }
            tasks.add(new TaskResult(task.name(), text(random), items, List.of(text(random)),
                    Optional.of(new Difference(1, text(random), 3, text(random),
                    text(random), List.of(text(random), text(random)), Optional.of("<svg " + text(random) + "</svg>"),
                            Optional.empty()))));
        }
        return new Graded(key, text(random), new Student(text(random), text(random), text(random),
                Map.of("moodle.participant", text(random), "email", text(random))),
                Optional.of(text(random)), random.nextInt(5) > 0 ? Status.GRADED : Status.BROKEN, List.of(text(random)),
                        new Verdict(tasks), text(random));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(random.nextInt(4) > 0 ? PIECES[random.nextInt(PIECES.length)]
                    : String.valueOf((char) random.nextInt(0x10000)));
        }
        return text.toString();
    }
}
