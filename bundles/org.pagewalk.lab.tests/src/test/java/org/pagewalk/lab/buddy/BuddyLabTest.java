/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.buddy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Mutant;
import org.pagewalk.lab.Disclosure;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.lab.ParsedLab;
import org.pagewalk.lab.Variant;
import org.pagewalk.lab.author.Verifier;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.Judge;
import org.pagewalk.lab.judge.Points;
import org.pagewalk.lab.judge.Verdict;
import org.pagewalk.lab.submission.Entry;
import org.pagewalk.lab.submission.Submission;
import org.pagewalk.lab.submission.Submissions;
import org.pagewalk.lab.submission.Wanted;
import org.pagewalk.labs.Labs;

/** The lab keeps what it promises, and made-up students get what was worked out for them by hand. */
class BuddyLabTest {
    private static final String BUDDY = "buddy";
    private static final Path SUBMISSIONS = Path.of("../org.pagewalk.labs/labs/buddy-submissions");
    private static Lab lab;
    private static Judge judge;

    /** The lab as it lies in the class path. */
    private static final class Resources implements LabFolder {
        @Override
        public String name() {
            return BUDDY;
        }

        @Override
        public Optional<byte[]> read(String file) {
            return files().contains(file) ? Optional.of(Labs.bytes(BUDDY, file)) : Optional.empty();
        }

        @Override
        public List<String> files() {
            return Labs.files(BUDDY);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        ParsedLab parsed = LabLanguage.create().read(new Resources());
        assertEquals(List.of(), parsed.problems());
        lab = parsed.lab();
        judge = new Judge(lab, new Resources());
    }

    private static Map<String, byte[]> files(String folder) {
        return Labs.files(BUDDY).stream().filter(file -> file.startsWith(folder + "/"))
                .collect(Collectors.toMap(file -> file.substring(folder.length() + 1), file -> Labs.bytes(BUDDY, file)));
    }

    /** What can be seen without running anything: links, pictures, placeholders, and that nothing withheld is handed out. */
    @Test
    void itsTextsAreRightAndGiveNothingAway() throws IOException {
        assertEquals(List.of(), Verifier.look(new Resources()));
    }

    private static String points(Verdict verdict) {
        return verdict.tasks().stream().flatMap(task -> task.items().stream()).map(ItemResult::points).reduce(Points.NONE, Points::plus)
                .toString();
    }

    /** What there was no full mark for, and why, so that a failure says what to look at. */
    private static String lost(Verdict verdict) {
        return verdict.tasks().stream().flatMap(task -> task.items().stream().filter(item -> !item.passed())
                .map(item -> task.name() + " " + item.number() + ": " + item.points() + " of " + item.max() + ", " + item.reason()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everySubmissionGetsThePointsThatItDeserves() throws IOException, Submissions.Mistake {
        Map<String, String> deserved = new TreeMap<>();
        Labs.expected(BUDDY).lines().skip(1).map(line -> line.split(",", 3)).forEach(cells -> deserved.put(cells[0], cells[1]));
        Map<String, String> given = new TreeMap<>();
        StringBuilder reasons = new StringBuilder();
        try (Submissions submissions = Submissions.at(SUBMISSIONS, Submissions.Reading.of(Wanted.of(lab)))) {
            for (Entry entry : submissions.entries()) {
                Submission submission = submissions.read(entry);
                Verdict verdict = judge.judge(submission.files(), submission.student().identity(), () -> false);
                given.put(submission.name(), points(verdict));
                if (!points(verdict).equals(deserved.get(submission.name()))) {
                    reasons.append(submission.name()).append('\n').append(lost(verdict)).append('\n');
                }
            }
        }
        assertEquals(deserved, given, reasons.toString());
        assertEquals(30, given.size());
    }

    @Test
    void theStarterHasAsManyPointsAsTheLabSays() {
        Verdict verdict = judge.judge(files(Lab.STARTER), "somebody", () -> false);
        assertEquals(String.valueOf(lab.starter().orElseThrow()), points(verdict), lost(verdict));
    }

    /** Every 41st of the variants, so that each choice of each draw occurs. */
    @Test
    void whoeverUnderstoodItHasAllPointsOfWhateverVariant() {
        for (long number = 0; number < Variant.count(lab); number += 41) {
            Variant variant = Variant.number(lab, number);
            Verdict verdict = judge.judge(solved(variant), variant, () -> false);
            assertEquals("100", points(verdict), "variant " + number + "\n" + lost(verdict));
        }
    }

    /** The reference with the answers computed as the text teaches it, not as the emulator finds them. */
    private static Map<String, byte[]> solved(Variant variant) {
        Map<String, byte[]> files = new TreeMap<>(files(Lab.REFERENCE));
        Map<String, String> named = variant.named();
        int order = Integer.parseInt(named.get("order"));
        int frame = Integer.parseInt(named.get("frame"));
        int size = 1 << order;
        int buddy = (frame / size) % 2 == 0 ? frame + size : frame - size;
        files.put(Lab.ANSWERS, ("pages = " + size + "\nbytes = " + 4096 * size + "\nbuddy = " + buddy + "\nneighbours = apart\nlist = five\n")
                .getBytes(StandardCharsets.UTF_8));
        String predictions = new String(Labs.bytes(BUDDY, "starter/predict.mms"), StandardCharsets.UTF_8);
        for (int answer : new int[] {9 - order, 0, 0, 1, 9 - order}) {
            predictions = predictions.replaceFirst("= \\?(?=\\n)", "= " + answer);
        }
        files.put("predict.mms", predictions.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    @Test
    void itHasEveryKindOfTaskEachLevelOfDisclosureAndAllMutants() {
        List<LabItem> items = lab.tasks().stream().flatMap(task -> task.items().stream()).toList();
        assertEquals(Set.of("Check", "Mutant", "Predicted", "NumberQuestion", "ChoiceQuestion"),
                items.stream().map(item -> item.getClass().getSimpleName()).collect(Collectors.toSet()));
        assertEquals(EnumSet.allOf(Disclosure.class), items.stream().map(LabItem::show).collect(Collectors.toCollection(
                () -> EnumSet.noneOf(Disclosure.class))));
        assertEquals(new TreeSet<>(Stream.of(Mutant.values()).map(Mutant::word).toList()),
                items.stream().filter(LabItem.Mutant.class::isInstance).map(item -> ((LabItem.Mutant) item).mutant())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(lab.tasks().stream().anyMatch(task -> task.freeMachine() && !task.runs().isEmpty()), "a machine to configure");
        assertTrue(lab.tasks().stream().anyMatch(task -> task.changesMax().isPresent() && !task.given().isEmpty()), "something to repair");
        assertEquals(100, lab.points());
    }
}
