/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.lab.ParsedLab;

/**
 * Holds a lab against what its author promises: that the reference scores full marks in every variant and catches every mutant, the
 * starter scores what was said, budgets suffice, texts are right, and nothing that is withheld gets to students. All variants are
 * tried where they are at most {@value VariantSample#MAX}, else so many of them, with the ends of each range.
 */
public final class Verifier {
    private Verifier() {
    }

    /**
     * Verifies a lab.
     *
     * @param folder the author's
     * @param progress is told how far it is, and may end it
     * @return what there is to say, in the order of files and lines; a lab without errors may be handed out
     * @throws IOException where a file cannot be read
     * @throws CancellationException soon after {@code progress} has ended it: at the next statement of a run
     */
    public static List<Finding> verify(LabFolder folder, Progress progress) throws IOException {
        return verifyAll(folder, progress).findings();
    }

    /** The same, with what was tried. */
    public static Verified verifyAll(LabFolder folder, Progress progress) throws IOException {
        Findings findings = new Findings();
        Looked looked = look(folder, findings);
        ParsedLab parsed = looked.parsed();
        if (!looked.isJudged() || !isSolved(folder)) {
            return new Verified(parsed.lab(), 0, 0, findings.sorted());
        }
        VariantSample sample = VariantSample.of(parsed.lab());
        new RunChecks(parsed.lab(), folder, sample, findings, progress).check();
        return new Verified(parsed.lab(), sample.all(), sample.numbers().size(), findings.sorted());
    }

    /** What can be said without running anything, which takes a moment only. */
    public static List<Finding> look(LabFolder folder) throws IOException {
        Findings findings = new Findings();
        look(folder, findings);
        return findings.sorted();
    }

    /** A lab, and whether judging its solutions would show anything else than what was found. */
    private record Looked(ParsedLab parsed, boolean isJudged) {
    }

    private static Looked look(LabFolder folder, Findings findings) throws IOException {
        LabLanguage language = LabLanguage.create();
        ParsedLab parsed = language.read(folder);
        String prefix = folder.name() + "/";
        parsed.problems().forEach(problem -> findings.add(new Finding(problem.severity(),
                problem.file().startsWith(prefix) ? problem.file().substring(prefix.length()) : problem.file(), problem.line(), problem.message())));
        if (parsed.ok() && !isSolved(folder)) {
            findings.error(Lab.FILE, 0, "there is no " + Lab.REFERENCE + "/, so nothing shows that the lab can be solved: put a solution with full marks there");
        }
        boolean isJudged = parsed.ok();
        if (parsed.ok()) {
            isJudged = new SourceChecks(parsed.lab(), folder, findings, language.scenarios()).check();
            new AnswerChecks(parsed.lab(), folder, findings, language.scenarios()).check();
            Map<String, byte[]> handedOut = handedOut(parsed, folder, findings);
            new TextChecks(parsed.lab(), folder, findings).check(handedOut.keySet());
            if (!handedOut.isEmpty()) {
                new LeakChecks(parsed.lab(), folder, findings, handedOut).check(language, handedOut);
            }
        }
        return new Looked(parsed, isJudged);
    }

    private static boolean isSolved(LabFolder folder) throws IOException {
        return folder.files().stream().anyMatch(file -> file.startsWith(Lab.REFERENCE + "/"));
    }

    private static Map<String, byte[]> handedOut(ParsedLab parsed, LabFolder folder, Findings findings) throws IOException {
        try {
            return StudentPackage.files(parsed.lab(), folder);
        } catch (Refusal e) {
            findings.error(Lab.FILE, 0, e.getMessage());
            return new TreeMap<>();
        }
    }
}
