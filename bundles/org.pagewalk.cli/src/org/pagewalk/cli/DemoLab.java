/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pagewalk.lab.batch.Batch;
import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.report.Emitter;
import org.pagewalk.lab.report.Emitters;
import org.pagewalk.lab.submission.Roster;
import org.pagewalk.labs.Labs;

/** What made-up students have handed in for the lab of the buddy allocator, graded. */
record DemoLab(Terminal terminal) {
    private static final String LAB = "buddy";
    private static final String SUBMISSIONS = "submissions";
    private static final String RESULTS = "results";

    /** Writes the submissions into a folder and grades them there. */
    ExitStatus grade(Path folder) throws WrongCall {
        try {
            for (String file : Labs.submittedFiles(LAB)) {
                Path target = folder.resolve(SUBMISSIONS).resolve(file);
                Files.createDirectories(target.getParent());
                byte[] content = Labs.submitted(LAB, file);
                WholeFile.write(target, out -> out.write(content));
            }
        } catch (IOException e) {
            throw new WrongCall("demo.lab.unwritten", folder, NewFolder.reason(e));
        }
        Grading grading = new Grading(terminal, Batch.Options.usual(), reports(), Map.of());
        Grading.Result result = grading.grade(new ShippedLab(LAB), folder.resolve(SUBMISSIONS), folder.resolve(RESULTS), Roster.NONE, Optional.empty());
        long right = result.graded().stream().filter(DemoLab::isAsExpected).count();
        terminal.result(Messages.text("demo.lab", result.graded().size(), LAB, right));
        new GradedText(terminal).report(folder.resolve(RESULTS));
        return right == result.graded().size() && right > 0 ? ExitStatus.WELL : ExitStatus.NO;
    }

    private static List<Emitter> reports() throws WrongCall {
        try {
            return Emitters.named(List.of("html", "csv", "json"));
        } catch (Emitter.WrongInput e) {
            throw WrongCall.saying(e.getMessage());
        }
    }

    /** Whether it got the points that the lab's author says it deserves. */
    private static boolean isAsExpected(Graded graded) {
        return Labs.expected(LAB).lines().skip(1).map(line -> line.split(",", 3))
                .anyMatch(row -> row[0].equals(graded.name()) && row[1].equals(graded.points().toString()));
    }
}
