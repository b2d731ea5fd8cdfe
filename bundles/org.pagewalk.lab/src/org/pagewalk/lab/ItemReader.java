/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pagewalk.lab.lang.CheckItem;
import org.pagewalk.lab.lang.ChoiceItem;
import org.pagewalk.lab.lang.CodeBlock;
import org.pagewalk.lab.lang.Item;
import org.pagewalk.lab.lang.LangPackage;
import org.pagewalk.lab.lang.MutantItem;
import org.pagewalk.lab.lang.NumberItem;
import org.pagewalk.lab.lang.PredictionItem;
import org.pagewalk.lab.lang.RunItem;
import org.pagewalk.lab.syntax.LabTree;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.check.Nearest;
import org.pagewalk.scenario.check.Problems;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.scenario.syntax.Place;

/** Reads the items of a task. */
final class ItemReader {
    private final LabTree tree;
    private final Problems problems;
    private final CodeJudge judge;

    ItemReader(LabTree tree, Problems problems, CodeJudge judge) {
        this.tree = tree;
        this.problems = problems;
        this.judge = judge;
    }

    /** The first word of an item: what it is. */
    Place word(EObject item) {
        Place place = tree.source().place(item);
        int end = place.offset();
        while (end < place.end() && Character.isLetter(tree.source().own().charAt(end))) {
            end++;
        }
        return new Place(place.offset(), end - place.offset());
    }

    private Settings settings(Item item, List<org.pagewalk.lab.lang.Setting> list) {
        Settings settings = new Settings(tree, problems, tree.source().text(word(item)));
        settings.read(list);
        return settings;
    }

    /** What runs within the student's scenario. */
    Optional<LabTask.Run> run(RunItem item) {
        Settings settings = settings(item, item.getSettings());
        if (item.getTitle() != null) {
            problems.error(tree.source().place(item, LangPackage.Literals.ITEM__TITLE), "title", "run has no title: there are no points for it",
                    () -> List.of(Remedy.remove(tree.source().place(item, LangPackage.Literals.ITEM__TITLE), item.getTitle())));
        }
        Optional<Code> code = tree.code(item.getCode());
        if (code.isEmpty()) {
            problems.error(word(item), "no-code", "run has code in braces: write run at end { ... }");
            return Optional.empty();
        }
        judge.run(code.get());
        return Optional.of(new LabTask.Run(settings.at(), code.get(), tree.line(item)));
    }

    /** What there are points for; nothing where it is wrong. */
    Optional<LabItem> item(Item item) {
        return switch (item) {
        case CheckItem check -> check(check);
        case MutantItem mutant -> mutant(mutant);
        case PredictionItem prediction -> prediction(prediction);
        case NumberItem number -> number(number);
        case ChoiceItem choice -> new ChoiceReader(tree, problems).read(choice, common(choice, choice.getTitle(),
                settings(choice, choice.getSettings()), behind(choice, LangPackage.Literals.ITEM__TITLE, LangPackage.Literals.CHOICE_ITEM__NAME)));
        default -> Optional.empty();
        };
    }

    /** Behind the title, or what stands before it. */
    private int behind(EObject item, EStructuralFeature... features) {
        for (EStructuralFeature feature : features) {
            if (item.eIsSet(feature)) {
                return tree.source().place(item, feature).end();
            }
        }
        return word(item).end();
    }

    private LabItem.Common common(Item item, String title, Settings settings, int behindTitle) {
        return new LabItem.Common(Strings.decode(title), settings.points(word(item), behindTitle), settings.show(), settings.hint(),
                settings.isHidden(), tree.line(item));
    }

    private Optional<LabItem> check(CheckItem item) {
        Settings settings = settings(item, item.getSettings());
        LabItem.Common common = common(item, item.getTitle(), settings, behind(item, LangPackage.Literals.ITEM__TITLE));
        Code code = code(item, item.getCode(), settings, "a check expects something: write { expect ... } behind it");
        if (!code.isEmpty()) {
            judge.check(code, word(item), settings.isPartial());
        } else if (!settings.isHidden() && item.getCode() != null) {
            problems.error(word(item), "no-expect", "a check expects something: write expect ... into its braces");
        }
        return Optional.of(new LabItem.Check(common, settings.at(), settings.isPartial(), code));
    }

    /** The code of an item that must have some, unless it is withheld from students. */
    private Code code(Item item, CodeBlock block, Settings settings, String message) {
        Optional<Code> code = tree.code(block);
        if (code.isEmpty() && !settings.isHidden()) {
            problems.error(word(item), "no-code", message);
        } else if (code.isPresent() && settings.isHidden()) {
            problems.error(settings.hiddenPlace(), "hidden", "hidden says that the code is withheld, and here it is: remove one of the two",
                    () -> List.of(Remedy.remove(settings.hiddenPlace(), "hidden")));
        }
        return code.orElse(Code.NONE);
    }

    private void noCode(Item item, CodeBlock block, String why) {
        if (block != null) {
            problems.error(new Place(tree.source().place(block).offset(), 1), "code", tree.source().text(word(item)) + " has no code: " + why);
        }
    }

    private Optional<LabItem> mutant(MutantItem item) {
        Settings settings = settings(item, item.getSettings());
        LabItem.Common common = common(item, item.getTitle(), settings,
                behind(item, LangPackage.Literals.ITEM__TITLE, LangPackage.Literals.MUTANT_ITEM__MUTANT));
        noCode(item, item.getCode(), "the student's scenario is its own");
        if (item.getMutant() == null) {
            problems.error(word(item), "no-mutant", "mutant names a bug of the kernel: write " + LabWord.of("mutant", "task").orElseThrow().form());
            return Optional.empty();
        }
        List<String> mutants = List.copyOf(Known.mutants().keySet());
        if (!settings.isHidden() && !mutants.contains(item.getMutant())) {
            Place place = tree.source().place(item, LangPackage.Literals.MUTANT_ITEM__MUTANT);
            problems.error(place, "unknown-mutant", "there is no mutant " + item.getMutant() + (Nearest.to(item.getMutant(), mutants).isPresent()
                    ? Nearest.hint(item.getMutant(), mutants) : "; there is " + String.join(", ", mutants)),
                    () -> Nearest.remedies(place, item.getMutant(), mutants));
            return Optional.empty();
        }
        return Optional.of(new LabItem.Mutant(common, item.getMutant()));
    }

    private Optional<LabItem> prediction(PredictionItem item) {
        Settings settings = settings(item, item.getSettings());
        LabItem.Common common = common(item, item.getTitle(), settings, behind(item, LangPackage.Literals.ITEM__TITLE));
        noCode(item, item.getCode(), "the predict of the starter's file says what is asked");
        if (common.title().isBlank()) {
            problems.error(word(item), "no-title", "a prediction is known by its question: write prediction \"How many blocks are free?\" points 2");
            return Optional.empty();
        }
        return Optional.of(new LabItem.Predicted(common));
    }

    private Optional<LabItem> number(NumberItem item) {
        Settings settings = settings(item, item.getSettings());
        LabItem.Common common = common(item, item.getTitle(), settings,
                behind(item, LangPackage.Literals.ITEM__TITLE, LangPackage.Literals.NUMBER_ITEM__NAME));
        Code code = code(item, item.getCode(), settings, "the right number is what its code binds to answer: write { let answer = 1 << 3 } behind it");
        if (item.getName() == null || common.title().isBlank()) {
            problems.error(word(item), "no-title", "a question has a name and a text: write number pages \"How many pages ...?\" points 1 { let answer = 8 }");
            return Optional.empty();
        }
        if (!code.isEmpty()) {
            judge.number(code);
        } else if (!settings.isHidden() && item.getCode() != null) {
            problems.error(word(item), "no-answer", "the code of a number binds the name answer: write let answer = VALUE");
        }
        return Optional.of(new LabItem.NumberQuestion(common, item.getName(), settings.within(), code));
    }
}
