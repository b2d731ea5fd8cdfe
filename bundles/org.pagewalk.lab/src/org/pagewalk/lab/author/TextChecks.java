/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.Variant;

/** The texts of a lab: what they show and lead to must be there for students, and what they say of points and values must be so. */
final class TextChecks {
    private static final Pattern IN_ALL = Pattern.compile("\\b(\\d{1,6})\\s+points?\\s+(?:in all|in total|altogether)\\b"
            + "|\\b(?:in all|in total|altogether)\\D{0,30}?(\\d{1,6})\\s+points?\\b", Pattern.CASE_INSENSITIVE);
    /** Behind a heading: (4 points). */
    private static final Pattern OF_TASK = Pattern.compile("^#.*\\((\\d{1,6})\\s+points?\\)\\s*$");

    private final Lab lab;
    private final LabFolder folder;
    private final Findings findings;

    TextChecks(Lab lab, LabFolder folder, Findings findings) {
        this.lab = lab;
        this.folder = folder;
        this.findings = findings;
    }

    /**
     * Looks at all texts.
     *
     * @param handedOut the files of the student's package
     */
    void check(Set<String> handedOut) throws IOException {
        Set<String> names = Variant.number(lab, 0).named().keySet();
        Map<String, LabText> texts = LabText.all(lab, folder);
        for (LabText text : texts.values()) {
            text.mentions().forEach(mention -> mention(text, mention, handedOut));
            Variant.asked(text.markdown()).stream().filter(asked -> !names.contains(asked)).forEach(asked -> findings.error(text.file(),
                    line(text, "{{", asked), "{{" + asked + "}} is no value of the variant: there are " + known(names)));
        }
        lab.text().map(texts::get).ifPresent(this::sum);
        lab.tasks().forEach(task -> task.text().map(texts::get).ifPresent(text -> sum(task, text)));
        unmentioned(handedOut, texts.keySet());
    }

    private static String known(Set<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private void mention(LabText text, LabText.Mention mention, Set<String> handedOut) {
        Optional<String> file = mention.file();
        if (file.isEmpty()) {
            findings.error(text.file(), mention.line(), mention.target() + " leads out of the lab: students do not have it");
        } else if (LabText.isWithheld(file.get())) {
            findings.error(text.file(), mention.line(), mention.target() + " is withheld from students; move it to another folder, or take it out of the text");
        } else if (file.get().startsWith(Lab.STARTER + "/")) {
            findings.error(text.file(), mention.line(), mention.target() + " lies at the top of a student's project: leave out " + Lab.STARTER + "/");
        } else if (!handedOut.contains(file.get()) && !List.of(Lab.MACHINE, Lab.VARIANT).contains(file.get())) {
            findings.error(text.file(), mention.line(), mention.target() + " is not there; check its name");
        }
    }

    /** Files beside the texts that no text mentions do not go to students; their author may not know. */
    private void unmentioned(Set<String> handedOut, Set<String> texts) throws IOException {
        Set<String> known = new HashSet<>(handedOut);
        known.addAll(texts);
        for (String file : folder.files()) {
            if (!known.contains(file) && !LabText.isWithheld(file) && !file.startsWith(Lab.STARTER + "/")) {
                findings.warning(file, 0, "no text mentions it, so students do not get it; mention it, or move it to " + Lab.HIDDEN + "/");
            }
        }
    }

    private void sum(LabText text) {
        Matcher matcher = IN_ALL.matcher(text.markdown());
        while (matcher.find()) {
            int claimed = Integer.parseInt(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            if (claimed != lab.points()) {
                findings.error(text.file(), lineAt(text, matcher.start()), "it says that there are " + claimed + " points in all, and there are " + lab.points());
            }
        }
    }

    private void sum(LabTask task, LabText text) {
        List<String> lines = text.markdown().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = OF_TASK.matcher(lines.get(i));
            if (matcher.matches() && isOnlyTask(task)) {
                int claimed = Integer.parseInt(matcher.group(1));
                if (claimed != task.points()) {
                    findings.error(text.file(), i + 1, "it says that the task has " + claimed + " points, and task " + task.name() + " has " + task.points());
                }
                return;
            }
        }
    }

    /** Where several tasks share a text, its headings say nothing of one alone. */
    private boolean isOnlyTask(LabTask task) {
        return lab.tasks().stream().filter(each -> each.text().equals(task.text())).count() == 1;
    }

    private static int line(LabText text, String before, String word) {
        Matcher matcher = Pattern.compile(Pattern.quote(before) + "\\s*" + Pattern.quote(word) + "\\b").matcher(text.markdown());
        return matcher.find() ? lineAt(text, matcher.start()) : 0;
    }

    private static int lineAt(LabText text, int offset) {
        return (int) text.markdown().substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }
}
