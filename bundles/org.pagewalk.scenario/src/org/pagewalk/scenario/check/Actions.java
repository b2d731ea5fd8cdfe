/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Action;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.Def;
import org.pagewalk.scenario.run.Act;
import org.pagewalk.scenario.run.Code;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Compiles statements that are a call or an assignment; anything else that looks like one does nothing, and is told so. */
final class Actions {
    private static final Act NOTHING = frame -> true;
    /** What stands behind the type in C where a name is bound. */
    private static final Pattern BINDING = Pattern.compile("\\s+\\w+\\s*=[^=]");

    private final Source source;
    private final Problems problems;
    private final Expressions expressions;
    private final Assignments assignments;

    Actions(Source source, Problems problems, Expressions expressions) {
        this.source = source;
        this.problems = problems;
        this.expressions = expressions;
        assignments = new Assignments(source, problems, expressions);
    }

    Act compile(Action action, Scope scope) {
        Place place = source.place(action);
        if (action.getOperator() != null) {
            return assignments.compile(action, scope);
        }
        if (action.getTarget() instanceof Call call) {
            Code code = expressions.call(call, scope).code();
            return frame -> {
                code.eval(frame);
                return true;
            };
        }
        String words = source.words(action);
        Optional<String> keyword = Nearest.to(words, Keywords.STATEMENTS);
        if (Keywords.FORMS.containsKey(words) && scope.find(words).isEmpty()) {
            problems.error(place, "unknown-statement", words + " is not complete: write " + Keywords.FORMS.get(words).form());
            return NOTHING;
        }
        if (Keywords.TYPES.contains(words) && scope.find(words).isEmpty()) {
            problems.error(place, "unknown-statement", "names are bound without a type: write let NAME = VALUE",
                    () -> BINDING.matcher(source.text()).region(place.end(), source.text().length()).lookingAt()
                            ? List.of(Remedy.write(place, "let")) : List.of());
            return NOTHING;
        }
        if (keyword.isPresent() && scope.find(words).isEmpty()) {
            problems.error(place, "unknown-statement", "there is no statement " + words + "; did you mean " + keyword.get() + "?",
                    () -> List.of(Remedy.write(place, keyword.get())));
            return NOTHING;
        }
        Typed value = expressions.value(action.getTarget(), scope, place);
        if (value.shape() != Shape.Open.ANY || scope.find(words).isPresent()) {
            String verb = isInFunction(action) ? "return" : "print";
            problems.error(place, "no-effect", "this does nothing: " + verb + " it, expect something of it, or give it a value with =",
                    () -> List.of(Remedy.insert(place.offset(), verb + " ")));
        }
        return NOTHING;
    }

    private static boolean isInFunction(EObject element) {
        return element instanceof Def || element.eContainer() != null && isInFunction(element.eContainer());
    }
}
