/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.pagewalk.lab.syntax.Excerpt;
import org.pagewalk.lab.syntax.LabTree;
import org.pagewalk.scenario.check.Problems;
import org.pagewalk.scenario.syntax.Place;

/** Has the code of a lab judged, and tells what is wrong with it; code that has not changed is not judged again. */
final class CodeJudge {
    private final LabTree tree;
    private final LabLanguage language;
    private final Problems problems;
    private final boolean isAsked;
    private Optional<Code> variant = Optional.empty();

    /** @param isAsked whether code is judged at all */
    CodeJudge(LabTree tree, LabLanguage language, Problems problems, boolean isAsked) {
        this.isAsked = isAsked;
        this.tree = tree;
        this.language = language;
        this.problems = problems;
    }

    /** The code of the variant; what follows sees its names. */
    void variant(Code code) {
        variant = Optional.of(code);
        judge("variant", code, new Place(0, 0), false, CodeChecks::variant);
    }

    /** The code of a check. */
    void check(Code code, Place item, boolean isPartial) {
        judge(isPartial ? "partial" : "check", code, item, true, checks -> checks.check(isPartial));
    }

    /** What runs within the student's scenario. */
    void run(Code code) {
        judge("run", code, new Place(0, 0), true, CodeChecks::run);
    }

    /** The code of a number, which stands by itself. */
    void number(Code code) {
        judge("number", code, new Place(0, 0), false, CodeChecks::number);
    }

    private void judge(String kind, Code code, Place item, boolean isPart, Function<CodeChecks, FoundInCode> how) {
        if (isAsked) {
            FoundInCode found = find(kind, Excerpt.anywhere(variant, code), isPart, how);
            (found.namesLines() ? find(kind, Excerpt.of(tree.source(), variant, code), isPart, how) : found).tell(problems, code.offset(), item);
        }
    }

    private FoundInCode find(String kind, Excerpt excerpt, boolean isPart, Function<CodeChecks, FoundInCode> how) {
        return language.memory().of(List.of(kind, excerpt.text(), excerpt.code().offset()), FoundInCode.class,
                () -> how.apply(new CodeChecks(language.scenarios(), excerpt, tree.source().file(), isPart)));
    }
}
