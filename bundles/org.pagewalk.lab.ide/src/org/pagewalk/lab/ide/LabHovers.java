/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.lab.Code;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.lab.syntax.Excerpt;
import org.pagewalk.lab.lang.TaskPart;
import org.pagewalk.lab.lang.Points;
import org.pagewalk.lab.lang.NumberItem;
import org.pagewalk.lab.lang.ChoiceItem;
import org.pagewalk.lab.lang.At;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.Disclosure;
import org.pagewalk.lab.Known;
import org.pagewalk.lab.LabWord;
import org.pagewalk.lab.lang.Entry;
import org.pagewalk.lab.lang.Group;
import org.pagewalk.lab.lang.Heading;
import org.pagewalk.lab.lang.Item;
import org.pagewalk.lab.lang.MutantItem;
import org.pagewalk.lab.lang.Option;
import org.pagewalk.lab.lang.Setting;
import org.pagewalk.lab.lang.Show;
import org.pagewalk.lab.lang.Value;
import org.pagewalk.scenario.ide.Hover;
import org.pagewalk.scenario.ide.ScenarioServices;
import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Place;

/** Explains the words of a lab; inside code, what scenarios explain. */
final class LabHovers {
    private final LabDocument document;

    LabHovers(LabDocument document) {
        this.document = document;
    }

    Optional<Hover> at(int offset) {
        Optional<Code> code = document.codeAt(offset);
        if (code.isPresent()) {
            Excerpt excerpt = document.excerpt(code.get(), offset);
            return draw(code.get(), offset).or(() -> ScenarioServices.hover(excerpt.text(), excerpt.here(offset))
                    .map(hover -> new Hover(excerpt.inLab(hover.offset()), hover.length(), ofVariant(offset).map(words -> hover.text().lines().findFirst().orElse("") + "\n" + words)
                            .orElse(hover.text()))));
        }
        return word(offset).flatMap(place -> document.elementAt(offset)
                .flatMap(element -> text(element, document.source().text(place))).map(text -> new Hover(place.offset(), place.length(), text)));
    }

    /** Of a name that the variant binds what it can be. */
    private Optional<String> ofVariant(int offset) {
        VariantNames names = new VariantNames(document);
        return new LabNames(document, LabServices.NO_FOLDER).definition(offset).map(found -> found.range().offset()).flatMap(names::words);
    }

    private Optional<Hover> draw(Code code, int offset) {
        return word(offset).filter(place -> document.variant().filter(code::equals).isPresent() && document.source().text(place).equals("draw"))
                .map(place -> new Hover(place.offset(), place.length(), DRAW));
    }

    /** What draw does, for hover and proposals. */
    static final String DRAW = "draw(2, 3, 4)\nOne of the choices, drawn from the student's identity: the same student gets the same one everywhere."
            + " draw(1..1000) draws a whole number.";

    /** What stands before the right answer of a choice. */
    static final String RIGHT = "right NAME \"answer\"\nThe answer that follows is right: one of each choice is.";

    private Optional<Place> word(int offset) {
        return document.lexemes().stream().map(Lexeme::place).filter(place -> place.offset() <= offset && offset < place.end()).findFirst()
                .map(this::whole);
    }

    /** With what dashes join to it. */
    private Place whole(Place part) {
        String text = document.text();
        int begin = part.offset();
        int end = part.end();
        while (begin > 0 && isOfWord(text, begin - 1)) {
            begin--;
        }
        while (end < text.length() && isOfWord(text, end)) {
            end++;
        }
        return Character.isLetter(text.charAt(part.offset())) || text.charAt(part.offset()) == '-' ? new Place(begin, end - begin) : part;
    }

    private static boolean isOfWord(String text, int at) {
        char c = text.charAt(at);
        return c == '-' || c == '_' || c < 0x80 && Character.isLetterOrDigit(c);
    }

    private Optional<String> text(EObject element, String word) {
        return switch (element) {
        case Value value when value.eContainer() instanceof Entry entry && "picture".equals(entry.getKey()) ->
            Optional.ofNullable(Known.pictures().get(word)).map(title -> word + "\nThe picture " + title + ".");
        case Show show -> Disclosure.of(word).filter(level -> !word.equals("points") || word.equals(show.getLevel())).map(LabHovers::text)
                .or(() -> explained(word, behind(element)));
        case At at when !word.equals("at") -> explained("at", behind(element));
        case Setting setting -> explained(word, behind(element));
        case MutantItem mutant when word.equals(mutant.getMutant()) ->
            Optional.ofNullable(Known.mutants().get(word)).map(explanation -> "mutant " + word + "\n" + explanation);
        case NumberItem number when word.equals(number.getName()) -> Optional.of(question(word));
        case ChoiceItem choice when word.equals(choice.getName()) -> Optional.of(question(word));
        case TaskPart task when word.equals(task.getName()) -> Optional.of(task(task));
        case Value value when value.eContainer() instanceof Entry entry && "machine".equals(entry.getKey()) -> explained("machine", "task");
        case Option option when word.equals("right") -> Optional.of(RIGHT);
        case Item item -> explained(word, "task");
        case Entry entry -> explained(word, entry.eContainer() instanceof Group ? "budget" : entry.eContainer() instanceof Heading ? "lab" : "task");
        default -> explained(word, LabWord.TOP);
        };
    }

    private static String question(String name) {
        return "question " + name + "\nStudents answer it in " + Lab.ANSWERS + ", behind " + name + " =.";
    }

    private static String task(TaskPart task) {
        int points = task.getItems().stream().flatMap(item -> item.getSettings().stream()).filter(Points.class::isInstance)
                .map(each -> ((Points) each).getPoints()).filter(each -> each != null && each.matches("[0-9]{1,4}")).mapToInt(Integer::parseInt).sum();
        String file = task.getEntries().stream().filter(entry -> "file".equals(entry.getKey()) && entry.getValue() != null
                && entry.getValue().getText() != null).map(entry -> " for " + Strings.decode(entry.getValue().getText())).findFirst().orElse("");
        return "task " + task.getName() + "\n" + Strings.decode(task.getTitle()) + ": " + points + (points == 1 ? " point" : " points") + file + ".";
    }

    private String behind(EObject setting) {
        String text = document.source().text(document.source().place(setting.eContainer()));
        return text.split("[^a-z]", 2)[0];
    }

    private static Optional<String> explained(String word, String place) {
        return LabWord.of(word, place).map(each -> each.form() + "\n" + each.explanation());
    }

    /** What a student is told at a level. */
    static String text(Disclosure level) {
        return "show " + level.word() + "\n" + switch (level) {
        case EVERYTHING -> "Students are told the title, the code and what was found; the check goes to them with the lab, and they see it live.";
        case DESCRIPTION -> "Students are told the title and the hint.";
        case REASON -> "Students are told the title, and in the grader's words what was found.";
        case POINTS -> "Students are told that there is something, and its points.";
        };
    }
}
