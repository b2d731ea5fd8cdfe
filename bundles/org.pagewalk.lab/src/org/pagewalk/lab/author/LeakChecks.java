/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.pagewalk.lab.Disclosure;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.ParsedLab;

/** Searches what students get for what they must not have: the code of hidden checks, solutions, notes. */
final class LeakChecks {
    /** A line that is shorter says nothing by itself. */
    private static final int LINE_MIN = 30;
    private static final int TITLE_MIN = 8;
    /** So many lines of a solution in one file are no accident. */
    private static final int SOLUTION_LINES = 2;

    private final Lab lab;
    private final LabFolder folder;
    private final Findings findings;
    /** The text of each file that students get, with single spaces. */
    private final Map<String, String> handedOut = new LinkedHashMap<>();
    /** The same as it is. */
    private final Map<String, String> texts = new LinkedHashMap<>();

    LeakChecks(Lab lab, LabFolder folder, Findings findings, Map<String, byte[]> handedOut) {
        this.lab = lab;
        this.folder = folder;
        this.findings = findings;
        handedOut.forEach((name, content) -> {
            if (!name.equals(StudentPackage.UNTOUCHED)) {
                texts.put(name, new String(content, StandardCharsets.UTF_8));
                this.handedOut.put(name, spaced(texts.get(name)));
            }
        });
    }

    void check(LabLanguage language, Map<String, byte[]> files) throws IOException {
        stripped(language, new String(files.get(Lab.FILE), StandardCharsets.UTF_8));
        Set<String> open = openLines();
        for (LabTask task : lab.tasks()) {
            for (int i = 0; i < task.items().size(); i++) {
                item(task, i + 1, open);
            }
        }
        for (String name : folder.files()) {
            if (LabText.isWithheld(name)) {
                byte[] content = folder.read(name).orElse(new byte[0]);
                withheld(name, new String(content, StandardCharsets.UTF_8));
            }
        }
    }

    /** The student's lab is one, and what it says of answers is nothing. */
    private void stripped(LabLanguage language, String text) {
        ParsedLab parsed = language.parse(text, Lab.FILE);
        parsed.problems().stream().filter(problem -> !parsed.ok()).forEach(problem -> findings.error(Lab.FILE, 0,
                "the students' " + Lab.FILE + " is not a lab by itself: " + problem + "; this is a fault of Pagewalk, please report it"));
        parsed.lab().tasks().stream().flatMap(task -> task.items().stream()).filter(LabItem.ChoiceQuestion.class::isInstance)
                .flatMap(item -> ((LabItem.ChoiceQuestion) item).options().stream()).filter(LabItem.Option::right).forEach(option -> findings
                        .error(Lab.FILE, 0, "the students' " + Lab.FILE + " says which answer is right; this is a fault of Pagewalk, please report it"));
    }

    /** Lines of checks and runs that students have, so that elsewhere they are no secret. */
    private Set<String> openLines() {
        Set<String> open = new HashSet<>();
        for (LabTask task : lab.tasks()) {
            task.items().stream().filter(StrippedLab::isOpen).filter(LabItem.Check.class::isInstance)
                    .forEach(item -> open.addAll(lines(((LabItem.Check) item).code().text())));
        }
        return open;
    }

    private void item(LabTask task, int number, Set<String> open) {
        LabItem item = task.items().get(number - 1);
        if (StrippedLab.isOpen(item)) {
            return;
        }
        switch (item) {
        case LabItem.Check check -> {
            lines(check.code().text()).stream().filter(line -> !open.contains(line)).forEach(line -> find(line, file -> findings.error(task, number,
                    "its code is withheld, and " + file + " has the line " + line)));
            if (item.show() == Disclosure.POINTS && item.title().length() >= TITLE_MIN) {
                find(spaced(item.title()), file -> findings.error(task, number, "its title is withheld, and is in " + file));
            }
        }
        case LabItem.Mutant mutant -> {
            boolean isOpenElsewhere = lab.tasks().stream().flatMap(each -> each.items().stream()).filter(StrippedLab::isOpen)
                    .anyMatch(each -> each instanceof LabItem.Mutant other && other.mutant().equals(mutant.mutant()));
            if (!isOpenElsewhere) {
                find(mutant.mutant(), file -> findings.error(task, number, "which mutant it is is withheld, and its name is in " + file));
            }
        }
        case LabItem.NumberQuestion question -> lines(question.code().text()).stream().filter(line -> !open.contains(line))
                .forEach(line -> find(line, file -> findings.error(task, number, "its code is withheld, and " + file + " has the line " + line)));
        case LabItem.Predicted predicted -> {
            // the question is the students', and the answer is in no file of the lab
        }
        case LabItem.ChoiceQuestion choice -> {
            // the students' lab has been looked at
        }
        }
    }

    /** What of a solution, or of notes, is in no file of the starter. */
    private void withheld(String name, String text) throws IOException {
        boolean isSolution = name.startsWith(Lab.REFERENCE + "/");
        Set<String> known = new HashSet<>();
        if (isSolution) {
            String starter = Lab.STARTER + "/" + name.substring(Lab.REFERENCE.length() + 1);
            folder.read(starter).ifPresent(content -> known.addAll(lines(new String(content, StandardCharsets.UTF_8))));
        }
        List<String> own = lines(text).stream().filter(line -> !known.contains(line)).toList();
        for (Map.Entry<String, String> file : handedOut.entrySet()) {
            List<String> found = own.stream().filter(file.getValue()::contains).toList();
            // A line of a solution may also stand elsewhere for good reasons; several of one solution do not.
            boolean isLeak = isSolution ? found.size() >= SOLUTION_LINES && 2 * found.size() >= own.size() : !found.isEmpty();
            if (isLeak) {
                findings.error(place(file.getKey()), line(file.getKey(), found.getFirst()), "students get it, and it has " + (found.size() == 1 ? "a line" : found.size() + " lines")
                        + " of " + name + ", which is withheld: " + found.getFirst());
            } else if (!found.isEmpty() && LabText.isMarkdown(file.getKey())) {
                findings.warning(place(file.getKey()), line(file.getKey(), found.getFirst()), "students read it, and it has a line of the solution " + name + ": " + found.getFirst());
            }
        }
    }

    /** In which line of a file words stand, from 1; 0 if they stand in several. */
    private int line(String file, String words) {
        List<String> lines = texts.get(file).lines().map(LeakChecks::spaced).toList();
        return java.util.stream.IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(words)).map(i -> i + 1).findFirst().orElse(0);
    }

    /** Where a file of the package comes from. */
    private String place(String name) throws IOException {
        return folder.read(Lab.STARTER + "/" + name).isPresent() ? Lab.STARTER + "/" + name : name;
    }

    private void find(String words, java.util.function.Consumer<String> told) {
        Pattern whole = Pattern.compile("(?<![A-Za-z0-9_-])" + Pattern.quote(words) + "(?![A-Za-z0-9_-])");
        handedOut.forEach((file, text) -> {
            if (whole.matcher(text).find()) {
                told.accept(file);
            }
        });
    }

    /** Lines that say something, without comments, with single spaces. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StrippedLab.withoutComments(text).lines().map(LeakChecks::spaced).filter(line -> line.length() >= LINE_MIN && !line.startsWith("import "))
                .forEach(lines::add);
        return lines;
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
