/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.syntax.Lexeme;

/** Gives a variable, parameter or function another name, wherever it stands, unless something would then mean something else. */
final class Renamer {
    private static final Set<String> CONSTANTS = Set.of("NULL", "true", "false");

    private final Analysis analysis;
    private final Declarations declarations;

    Renamer(Analysis analysis) {
        this.analysis = analysis;
        declarations = analysis.declarations();
    }

    /** The name at an offset, if it can be renamed. */
    Optional<Range> nameAt(int offset) {
        return analysis.names().at(offset).flatMap(symbol -> symbol.occurrences().stream().map(Occurrence::range)
                .filter(range -> range.touches(offset)).findFirst());
    }

    Renaming rename(int offset, String name) {
        Optional<Symbol> symbol = analysis.names().at(offset);
        if (symbol.isEmpty()) {
            return new Renaming.Refused(analysis.importedName(offset).map(place -> analysis.textAt(place) + " is bound in "
                    + analysis.lineWords(place) + ": rename it there and in the files that import it")
                    .orElse("only names that the scenario binds can be renamed: put the caret on a variable, a parameter"
                            + " or a function that def defines"));
        }
        if (!analysis.isWellFormed()) {
            return new Renaming.Refused("the scenario cannot be read as a whole: mend what is marked as wrong first");
        }
        Optional<String> refusal = refusal(symbol.get(), name);
        if (refusal.isPresent()) {
            return new Renaming.Refused(refusal.get());
        }
        List<Edit> edits = symbol.get().occurrences().stream()
                .map(each -> new Edit(each.range().offset(), each.range().length(), name)).toList();
        if (name.equals(symbol.get().name())) {
            return new Renaming.Done(List.of());
        }
        Analysis after = analysis.of(Edit.apply(analysis.source().text(), edits));
        if (!keepsMeaning(after)) {
            return new Renaming.Refused("as " + name + " it would be read as something else: choose another name");
        }
        return newProblem(after).map(problem -> (Renaming) new Renaming.Refused("called " + name + ", the scenario would have another problem: "
                + problem.message())).orElseGet(() -> new Renaming.Done(edits));
    }

    private Optional<String> refusal(Symbol symbol, String name) {
        List<Lexeme> words = Lexeme.all(name);
        if (words.size() == 1 && words.getFirst().kind() == Lexeme.Kind.KEYWORD) {
            return Optional.of(name + " is a word of the language: choose another name");
        }
        if (words.size() != 1 || words.getFirst().kind() != Lexeme.Kind.NAME || words.getFirst().place().length() != name.length()) {
            return Optional.of("\"" + name + "\" is no name: a name has letters, digits and _, and does not begin with a digit");
        }
        // A variable may bear the name of a kernel function, as page does in many a scenario; a function may not.
        if (symbol.isFunction() && declarations.function(name).isPresent()) {
            return Optional.of(name + " is a function of the kernel: choose another name");
        }
        if (declarations.constant(name).isPresent() || CONSTANTS.contains(name)) {
            return Optional.of(name + " is a constant: choose another name");
        }
        Optional<Range> taken = analysis.names().symbols().stream()
                .filter(other -> other != symbol && other.name().equals(name) && other.overlaps(symbol))
                .map(Symbol::declaration).findFirst()
                .or(() -> analysis.names().free().stream()
                        .filter(other -> other.name().equals(name) && other.function() == symbol.isFunction() && symbol.reaches(other.place()))
                        .map(other -> Range.of(other.place())).findFirst());
        return taken.map(range -> name + " is used in line " + analysis.source().line(range.offset()) + " already: choose another name");
    }

    /** A unit, or a word that is one only before a block, could be read as something else: the text is read again. */
    private boolean keepsMeaning(Analysis after) {
        return after.isWellFormed() && profile(after.names()).equals(profile(analysis.names()));
    }

    /** What an imported file says of it, which uses the name or has another such. */
    private Optional<Problem> newProblem(Analysis after) {
        List<String> before = new ArrayList<>(analysis.scenario().problems().stream().map(Problem::code).toList());
        return after.scenario().problems().stream().filter(problem -> !before.remove(problem.code())).findFirst();
    }

    /** For each symbol how often it occurs, and how many other names there are. */
    private static List<Integer> profile(Names names) {
        List<Integer> counts = names.symbols().stream().map(symbol -> symbol.occurrences().size()).collect(Collectors.toList());
        counts.add(names.free().size());
        return counts;
    }
}
