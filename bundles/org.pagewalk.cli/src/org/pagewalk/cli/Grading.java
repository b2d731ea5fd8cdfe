/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.lab.ParsedLab;
import org.pagewalk.lab.batch.Batch;
import org.pagewalk.lab.batch.BatchFailed;
import org.pagewalk.lab.batch.Digests;
import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.ResultFolder;
import org.pagewalk.lab.judge.Judge;
import org.pagewalk.lab.report.Emitter;
import org.pagewalk.lab.report.Gradebook;
import org.pagewalk.lab.submission.Roster;
import org.pagewalk.lab.submission.Submissions;
import org.pagewalk.lab.submission.Wanted;

/** Grades and writes the reports. Progress and what goes wrong is told to the terminal, results are for the caller to tell. */
final class Grading {
    /**
     * What came of it.
     *
     * @param graded all submissions, sorted by key
     * @param kept how many of them had been graded before
     * @param status of the command
     * @param written the reports that could be written, by name
     * @param lines that reports say on standard output; platforms read the last line there
     */
    record Result(List<Graded> graded, int kept, ExitStatus status, Set<String> written, List<String> lines) {
    }

    private final Terminal terminal;
    private final Batch.Options options;
    private final List<Emitter> emitters;
    private final Map<String, Path> files;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> written = new TreeSet<>();

    /** @param files that the instructor has given for a report, by its name */
    Grading(Terminal terminal, Batch.Options options, List<Emitter> emitters, Map<String, Path> files) {
        this.terminal = terminal;
        this.options = options;
        this.emitters = emitters;
        this.files = files;
    }

    /** Grades the submissions at a place. */
    Result grade(LabFolder folder, Path place, Path results, Roster roster, Optional<String> student) throws WrongCall {
        try {
            LabLanguage language = LabLanguage.create();
            ParsedLab parsed = usable(language.readWithoutCode(folder), folder);
            Submissions.Reading reading = new Submissions.Reading(Wanted.of(parsed.lab()), roster, student, List.of(results));
            try (Submissions submissions = Submissions.at(place, reading); ResultFolder opened = open(results, submissions, place)) {
                opened.keepFor(parsed.lab().id());
                boolean isPacked = folder.files().stream().noneMatch(name -> name.startsWith(Lab.REFERENCE + "/"));
                if (submissions.entries().size() > 1 || !isPacked) {
                    // What was packed has no mistakes, and a platform grades many a one at a time with it.
                    usable(language.read(folder), folder);
                }
                Judge judge = new Judge(parsed.lab(), folder, language.scenarios());
                Batch batch = new Batch(parsed.lab(), Digests.of(folder), Main.version(), judge::judge, options);
                return grade(parsed.lab(), batch, submissions, opened);
            }
        } catch (Submissions.Mistake e) {
            throw WrongCall.saying(e.getMessage());
        } catch (IOException e) {
            throw new WrongCall("grade.file", place, NewFolder.reason(e));
        } catch (BatchFailed e) {
            terminal.progress("");
            terminal.error(e.getMessage());
            return new Result(List.of(), 0, ExitStatus.WRONG, Set.of(), List.of());
        }
    }

    private ParsedLab usable(ParsedLab parsed, LabFolder folder) throws WrongCall {
        if (!parsed.ok()) {
            parsed.problems().forEach(problem -> terminal.note(problem.toString()));
            throw new WrongCall("grade.lab", folder.name());
        }
        return parsed;
    }

    private static ResultFolder open(Path results, Submissions submissions, Path place) throws BatchFailed, WrongCall {
        if (submissions.entries().isEmpty()) {
            throw new WrongCall("grade.none", place);
        }
        return ResultFolder.open(results);
    }

    private Result grade(Lab lab, Batch batch, Submissions submissions, ResultFolder folder) throws BatchFailed {
        submissions.notes().forEach(terminal::note);
        GradingProgress progress = new GradingProgress(terminal);
        List<Graded> graded;
        try {
            graded = batch.grade(submissions, folder, progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        terminal.progress("");
        boolean all = graded.stream().allMatch(each -> each.status() == Graded.Status.GRADED);
        ExitStatus status = (all ? ExitStatus.WELL : ExitStatus.NO).and(report(new Gradebook(lab, graded, System.getenv(), files), folder));
        return new Result(graded, progress.kept(), status, Set.copyOf(written), List.copyOf(lines));
    }

    private ExitStatus report(Gradebook gradebook, ResultFolder folder) {
        ExitStatus worst = ExitStatus.WELL;
        Set<String> names = new TreeSet<>();
        Emitter.Output output = new Emitter.Output() {
            @Override
            public void write(String name, byte[] content) throws IOException {
                folder.report(name, content);
                names.add(name);
            }

            @Override
            public void line(String text) {
                lines.add(text);
            }
        };
        for (Emitter emitter : emitters) {
            try {
                names.clear();
                emitter.emit(gradebook, output);
                folder.reported(emitter.name(), names);
                written.add(emitter.name());
            } catch (Emitter.WrongInput e) {
                terminal.error(e.getMessage());
                worst = ExitStatus.WRONG;
            } catch (IOException e) {
                terminal.error(Messages.text("grade.unwritten", folder.path(), emitter.name(), NewFolder.reason(e)));
                worst = ExitStatus.WRONG;
            }
        }
        return worst;
    }
}
