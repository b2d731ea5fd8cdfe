/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.batch.Batch;
import org.pagewalk.lab.report.Emitter;
import org.pagewalk.lab.report.Emitters;
import org.pagewalk.lab.submission.Roster;

/** {@code pagewalk grade LAB SUBMISSIONS -o DIR}: reads the call; {@link Grading} does the work. */
final class GradeCommand implements CommandBody {
    private static final Option OUTPUT = new Option("--output", "-o", "DIR", false);
    private static final Option EMIT = new Option("--emit", "", "NAME,...", true);
    private static final Option JOBS = Option.of("--jobs", "N");
    private static final Option ROSTER = Option.of("--roster", "FILE.csv");
    private static final Option WORKSHEET = Option.of("--worksheet", "FILE.csv");
    private static final Option GRADEBOOK = Option.of("--gradebook", "FILE.csv");
    private static final Option STUDENT = Option.of("--student", "ID");
    private static final Option WATCHDOG = Option.of("--watchdog", "SECONDS");
    private static final List<String> USUAL = List.of("html", "csv", "json");
    private static final int JOBS_MAX = 256;
    private static final int WATCHDOG_MAX = 86_400;
    private static final long TABLE_MAX = 64 << 20;

    /** The folders that a folder of results has. */
    private static final List<String> OWN = List.of("students", "feedback", "reports");

    private final Terminal terminal;

    GradeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(OUTPUT, EMIT, ROSTER, WORKSHEET, GRADEBOOK, STUDENT, JOBS, WATCHDOG, Option.JSON);
    }

    @Override
    public Operands operands() {
        return Operands.LAB_AND_SUBMISSIONS;
    }

    @Override
    public ExitStatus run(Arguments arguments) throws WrongCall {
        if (arguments.operands().size() != 2) {
            throw new WrongCall("grade.two");
        }
        if (!arguments.has(OUTPUT)) {
            throw new WrongCall("grade.output");
        }
        if (arguments.value(STUDENT).filter(String::isBlank).isPresent()) {
            throw new WrongCall("grade.student");
        }
        Map<String, Path> files = new TreeMap<>();
        if (arguments.has(WORKSHEET)) {
            files.put("moodle", table(arguments.value(WORKSHEET).orElseThrow()));
        }
        if (arguments.has(GRADEBOOK)) {
            files.put("canvas", table(arguments.value(GRADEBOOK).orElseThrow()));
        }
        List<Emitter> emitters = emitters(arguments, files);
        LabFolder lab = LabPlace.find(arguments.operands().getFirst());
        Batch.Options usual = Batch.Options.usual();
        Batch.Options options = new Batch.Options(number(arguments, JOBS, JOBS_MAX).orElse(usual.jobs()),
                number(arguments, WATCHDOG, WATCHDOG_MAX).map(Duration::ofSeconds).orElse(usual.watchdog()));
        Path results = path(arguments.value(OUTPUT).orElseThrow());
        Path submissions = path(arguments.operands().get(1));
        LabPlace.refuseInside(arguments.operands().getFirst(), results);
        refuseAmong(submissions, results);
        Grading.Result result = new Grading(terminal, options, emitters, files).grade(lab, submissions, results,
                roster(arguments), arguments.value(STUDENT));
        tell(result, arguments.has(Option.JSON), results);
        return result.status();
    }

    private void tell(Grading.Result result, boolean json, Path results) {
        if (result.kept() > 0) {
            terminal.note(Messages.text("grade.kept", result.kept(), result.graded().size()));
        }
        GradedText text = new GradedText(terminal);
        if (json) {
            result.graded().forEach(text::json);
        } else if (!result.graded().isEmpty()) {
            result.graded().forEach(text::line);
            text.summary(result.graded());
            if (result.written().contains("html")) {
                text.report(results);
            }
        }
        result.lines().forEach(terminal::result);
    }

    private List<Emitter> emitters(Arguments arguments, Map<String, Path> files) throws WrongCall {
        List<String> names = new ArrayList<>();
        for (String value : arguments.values(EMIT)) {
            for (String name : value.split(",")) {
                names.add(name.strip());
            }
        }
        if (names.isEmpty()) {
            names.addAll(USUAL);
        }
        names.addAll(files.keySet());
        try {
            return Emitters.named(names);
        } catch (Emitter.WrongInput e) {
            throw WrongCall.saying(e.getMessage());
        }
    }

    private static Optional<Integer> number(Arguments arguments, Option option, int most) throws WrongCall {
        if (!arguments.has(option)) {
            return Optional.empty();
        }
        long number = arguments.number(option).orElseThrow();
        if (number < 1 || number > most) {
            throw new WrongCall("grade.range", option.form(), 1, most, number);
        }
        return Optional.of((int) number);
    }

    private static Roster roster(Arguments arguments) throws WrongCall {
        if (!arguments.has(ROSTER)) {
            return Roster.NONE;
        }
        String name = arguments.value(ROSTER).orElseThrow();
        try {
            return Roster.read(name, Files.readAllBytes(table(name)));
        } catch (IOException e) {
            throw new WrongCall("grade.file", name, NewFolder.reason(e));
        } catch (Roster.Mistake e) {
            throw WrongCall.saying(e.getMessage());
        }
    }

    /** The folder of results may lie in that of the submissions, where it is passed over, but not be it, nor the other way round. */
    private static void refuseAmong(Path submissions, Path results) throws WrongCall {
        Path from = submissions.toAbsolutePath().normalize();
        Path to = results.toAbsolutePath().normalize();
        if (Files.isDirectory(from) && (from.equals(to) || OWN.stream().anyMatch(each -> from.startsWith(to.resolve(each))))) {
            throw new WrongCall("grade.inside", results);
        }
    }

    /** A file that must be there. */
    private static Path table(String name) throws WrongCall {
        Path path = path(name);
        if (!Files.exists(path)) {
            throw new WrongCall("file.missing", name);
        }
        try {
            if (Files.isDirectory(path) || Files.size(path) > TABLE_MAX) {
                throw new WrongCall(Files.isDirectory(path) ? "grade.folder" : "file.large", name, TABLE_MAX >> 20);
            }
        } catch (IOException e) {
            throw new WrongCall("grade.file", name, NewFolder.reason(e));
        }
        return path;
    }

    private static Path path(String name) throws WrongCall {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongCall("grade.file", name, Messages.text("file.name"));
        }
    }
}
