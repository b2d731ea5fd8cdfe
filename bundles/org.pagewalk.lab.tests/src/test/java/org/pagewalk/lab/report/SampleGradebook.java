/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;

import org.pagewalk.lab.Budget;
import org.pagewalk.lab.Code;
import org.pagewalk.lab.Disclosure;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabItem.Check;
import org.pagewalk.lab.LabItem.ChoiceQuestion;
import org.pagewalk.lab.LabItem.Common;
import org.pagewalk.lab.LabItem.Mutant;
import org.pagewalk.lab.LabItem.NumberQuestion;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.Place;
import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;
import org.pagewalk.lab.judge.Difference;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.Points;
import org.pagewalk.lab.judge.Replay;
import org.pagewalk.lab.judge.TaskResult;
import org.pagewalk.lab.judge.Verdict;
import org.pagewalk.lab.submission.Student;
import org.pagewalk.picture.BarsScene;
import org.pagewalk.picture.SvgPainter;
import org.pagewalk.scenario.Insert;

/**
 * A class of made-up students of every quality, graded by hand. What no student may be told contains the word {@link #SECRET}.
 */
public final class SampleGradebook {
    /** A part of every text that is not for students. */
    public static final String SECRET = "SECRET";
    static final String MARKUP = "<script>alert('x')</script> \"quoted\" ]]> & </pre> <img src=x onerror=alert(1)>";
    static final String OVERRIDE = "user\u202Etxt.exe\u0007";
    static final String LONG = "zone(\"Normal\").free_area[3].nr_free is 3, expected 1; ".repeat(2000);

    private SampleGradebook() {
    }

    /** The lab that they were graded for. */
    public static Lab lab() {
        Check once = new Check(common("One block of each order below 4 is free", 4, Disclosure.EVERYTHING,
                "Look at expand()."), new Place.End(), false, Code.NONE);
        Check most = new Check(common("At most three splits", 2, Disclosure.REASON, "SECRET-HINT of splits"),
                new Place.End(), false, Code.NONE);
        Check hidden = new Check(common("SECRET-TITLE of a check", 4, Disclosure.POINTS, "SECRET-HINT of a check"),
                new Place.End(), true, Code.NONE);
        Check told = new Check(common("The machine is as it was before", 3, Disclosure.DESCRIPTION,
                "Give back what you took."), new Place.End(), false, Code.NONE);
        return new Lab("buddy", "The buddy allocator", Optional.empty(), OptionalInt.of(3), Budget.USUAL, Optional.empty(),
                List.of(
                task("split", "Split a block", Optional.of("split.mms"), once, most, hidden),
                task("predict", "Foresee", Optional.of("predict.mms"),
                        new LabItem.Predicted(common("How many blocks of order 0 are free?", 2, Disclosure.REASON, ""))),
                task("bugs", "Find the bug", Optional.of("bugs.mms"),
                        new Mutant(common("Blocks never grow together", 2, Disclosure.EVERYTHING, "Free two buddies."),
                                "no-coalescing"),
                        new Mutant(common("SECRET-TITLE of a mutant", 2, Disclosure.POINTS, ""), "wrong-buddy")),
                task("mend", "Mend the driver", Optional.of("driver.mms"), told),
                task("questions", "Questions", Optional.empty(),
                        new NumberQuestion(common("How many pages has a block of order 3?", 1, Disclosure.REASON, ""),
                                "pages", 0, Code.NONE),
                        new ChoiceQuestion(common("Which block is the buddy of page 0?", 1, Disclosure.EVERYTHING, ""),
                                "buddy", List.of()))),
                "");
    }

    private static Common common(String title, int points, Disclosure show, String hint) {
        return new Common(title, points, show, hint, false, 1);
    }

    private static LabTask task(String name, String title, Optional<String> file, LabItem... items) {
        return new LabTask(name, title, Optional.empty(), file, List.of(), Optional.empty(), false, OptionalInt.empty(),
                List.of(),
                List.of(items), 1);
    }

    /** All of them. */
    public static Gradebook all() {
        return with(students(), Map.of(), Map.of());
    }

    /** Only the one of this key. */
    public static Gradebook one(String key) {
        return with(List.of(student(key)), Map.of(), Map.of());
    }

    static Graded student(String key) {
        return students().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    static Gradebook with(List<Graded> students, Map<String, String> environment, Map<String, Path> files) {
        return new Gradebook(lab(), students.stream().sorted(Comparator.comparing(Graded::key)).toList(), environment,
                files);
    }

    private static final class Made {
        static final List<Graded> STUDENTS = List.copyOf(made());
    }

    static List<Graded> students() {
        return Made.STUDENTS;
    }

    private static List<Graded> made() {
        List<Graded> students = new ArrayList<>();
        students.add(graded("perfect", "Ann Example", 100, "", false));
        students.add(graded("partial", "Ben Müller-Lüdenscheidt", 62,
                "zone(\"Normal\").free_area[3].nr_free is 3, expected 1", true));
        students.add(graded("nothing", "Carla d'Arc", 0, "found 3, expected 1", true));
        students.add(graded("markup", MARKUP, 50, MARKUP, true));
        students.add(graded("formula", "=cmd|' /C calc'!A0", 37, "=HYPERLINK(\"http://example.org\")", false));
        students.add(graded("newline", "O'Brien, \"Q\"\r\nsecond line;\tthird", 80, "one,\ntwo", false));
        students.add(graded("emoji", "Zoë 👩\u200D💻 李雷", 91, "🐧 is not 🦆", false));
        students.add(graded("rtl", "עברית ابن سينا", 45, "מצאנו 3", true));
        students.add(graded("override", OVERRIDE, 20, OVERRIDE, true));
        students.add(graded("long", "Maximilian ".repeat(30), 70, LONG, true));
        students.add(refused("empty", "Eve Empty", Status.EMPTY, "there is nothing in it that the lab asks for"));
        students.add(refused("broken", "Bob Broken", Status.BROKEN, "the zip ends in the middle"));
        students.add(refused("hostile", "Mallory", Status.HOSTILE, "an entry leads out of the folder: ../../etc/passwd"));
        students.add(refused("slow", "Ivan Infra", Status.INFRASTRUCTURE, "the watchdog ended it after 60 s"));
        Random random = new Random(9);
        for (int i = 1; i <= 16; i++) {
            students.add(graded(String.format("s%02d", i), "Student Number " + i,
                    (int) Math.round(Math.min(100, Math.max(5, 66 + 22 * random.nextGaussian()))),
                    "found " + i + ", expected 1", i % 3 == 0));
        }
        return students;
    }

    private static Graded graded(String key, String name, int percent, String reason, boolean withDifference) {
        Random random = new Random(key.hashCode());
        List<TaskResult> tasks = lab().tasks().stream().map(task -> result(task, percent, reason, withDifference, random))
                .toList();
        List<String> notes = key.equals("partial") ? List.of("SECRET-MESSAGE: mallory@uni.example claims the same identity")
                : List.of();
        return new Graded(key, name + "_" + (1000 + key.length()) + "_assignsubmission_file_", student(key, name),
                Optional.of("2026-11-20T10:00:00Z"),
                Status.GRADED, notes, new Verdict(tasks), "0123456789abcdef".repeat(4));
    }

    private static Graded refused(String key, String name, Status status, String message) {
        List<TaskResult> tasks = lab().tasks().stream().map(task -> result(task, 0, "", false, new Random(1))).toList();
        return new Graded(key, key + ".zip", student(key, name), Optional.empty(), status,
                List.of("SECRET-MESSAGE: " + message), new Verdict(tasks),
                "0123456789abcdef".repeat(4));
    }

    private static Student student(String key, String name) {
        return new Student(key + "@uni.example", "roster", name,
                Map.of("moodle.participant", String.valueOf(1000 + KEYS.indexOf(key)),
                "canvas.user", String.valueOf(7000 + KEYS.indexOf(key)), "email", key + "@uni.example"));
    }

    private static final List<String> KEYS = List.of("perfect", "partial", "nothing", "markup", "formula", "newline",
            "emoji", "rtl", "override", "long",
            "empty", "broken", "hostile", "slow", "s01", "s02", "s03", "s04", "s05", "s06", "s07", "s08", "s09", "s10",
                    "s11", "s12", "s13", "s14", "s15", "s16");

    private static TaskResult result(LabTask task, int percent, String reason, boolean withDifference, Random random) {
        List<ItemResult> items = new ArrayList<>();
        for (int i = 0; i < task.items().size(); i++) {
            LabItem item = task.items().get(i);
            boolean isPassed = percent == 100 || random.nextInt(100) < percent;
            Points points = isPassed ? Points.of(item.points()) : percent > 0 && i == 0 ? Points.share(item.points(), 1, 3)
                    : Points.NONE;
            String why = item.show().showsReason() ? reason : "SECRET-REASON: " + reason;
            items.add(new ItemResult(kind(item), i + 1, item.title(), item.show(), item.hint(), item.points(), points,
                    isPassed ? "" : why));
        }
        List<String> messages = percent == 0 && !reason.isEmpty() && task.file().isPresent()
                ? List.of(task.file().get() + ": the file is missing; hand it in by this name") : List.of();
        Optional<ItemResult> wrong = withDifference && task.file().isPresent() ? items.stream()
                .filter(item -> !item.passed()).findFirst() : Optional.empty();
        return new TaskResult(task.name(), task.title(), items, messages, wrong.map(item -> difference(task, item)));
    }

    private static String kind(LabItem item) {
        return switch (item) {
        case Check check -> "check";
        case Mutant mutant -> "mutant";
        case LabItem.Predicted predicted -> "prediction";
        case NumberQuestion number -> "number";
        case ChoiceQuestion choice -> "choice";
        };
    }

    private static Difference difference(LabTask task, ItemResult item) {
        String secret = item.show().showsReason() ? "" : "SECRET-DIFFERENCE ";
        String file = task.file().orElseThrow();
        List<String> narrative = List.of("alloc_pages(GFP_KERNEL, 0)",
                "  zone \"Normal\": 1024 pages free, watermark 255 holds", "  rmqueue(order 0)",
                "    free_area[0] is empty, free_area[1] is empty, free_area[2] is empty", "    free_area[3] gives page 8",
                        "    expand: 8 to 4, upper half to free_area[2]",
                secret + item.reason());
        String picture = SvgPainter.inline(BarsScene.of(secret + "Free blocks by order",
                List.of(new BarsScene.Bar("order 0", 3, item.reason().lines().findFirst().orElse("")
                .substring(0, Math.min(20, item.reason().length()))),
                new BarsScene.Bar("order 1", 1, ""), new BarsScene.Bar("order 2", 0, ""), new BarsScene.Bar("order 3", 12,
                        "")), 720));
        Replay replay = new Replay(task.title(), file, Map.of(file, "alloc_pages(GFP_KERNEL, 0)\n"),
                List.of(new Insert("run 1", Optional.empty(), "lab.lab", "alloc_pages(GFP_KERNEL, 0)", true)),
                        Optional.empty(), OptionalLong.of(42));
        return new Difference(item.number(), file, 12, "    expect zone(\"Normal\").free_area[3].nr_free == 1 // "
                + item.reason().lines().findFirst().orElse(""), secret + item.reason(), narrative,
                Optional.of(picture), Optional.of(replay));
    }
}
