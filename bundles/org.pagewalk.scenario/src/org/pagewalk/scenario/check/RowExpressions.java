/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.Expression;
import org.pagewalk.scenario.mms.Reference;
import org.pagewalk.scenario.run.Code;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Compiles expressions in which the fields of a structure are names: what somebody asks of each row of a table. */
public final class RowExpressions {
    /**
     * A field that an expression uses.
     *
     * @param slot of the frame in which its value must lie
     */
    public record Used(String field, int slot) {
    }

    /**
     * An expression that is right.
     *
     * @param used the fields that it uses
     * @param fields how many slots a frame has, for all fields of the class
     */
    public record Compiled(Shape shape, Code code, List<Used> used, int fields) {
        public Compiled {
            used = List.copyOf(used);
        }
    }

    private final Source source;
    private final Problems problems;
    private final Declarations declarations;
    private final EClass type;
    private final Scope scope = Scope.top();
    private final Map<String, Integer> slots = new HashMap<>();
    private final Expressions expressions;

    /** Expressions over the fields of a class of the metamodel. */
    public RowExpressions(Source source, Problems problems, Profile profile, EClass type) {
        this.source = source;
        this.problems = problems;
        this.type = type;
        declarations = Declarations.of(profile);
        Shape shape = new Shape.Structure(type);
        for (String field : Paths.fields(shape)) {
            slots.put(field, scope.bind(field, new Place(0, 0), Paths.fieldShape(shape, field).orElse(Shape.Open.ANY)).slot());
        }
        expressions = new Expressions(source, problems, declarations, Map.of(), new Contexts(source, problems, declarations),
                new Events(source, problems, declarations), Observer.NONE);
    }

    /** A value of a row; nothing after a problem was told. */
    public Optional<Compiled> value(Expression expression) {
        return compile(expression, false);
    }

    /** A condition that a row fits or not; nothing after a problem was told. */
    public Optional<Compiled> condition(Expression expression) {
        return compile(expression, true);
    }

    private Optional<Compiled> compile(Expression expression, boolean isCondition) {
        TreeSet<String> used = new TreeSet<>();
        if (!look(expression, used)) {
            return Optional.empty();
        }
        for (Iterator<EObject> all = expression.eAllContents(); all.hasNext();) {
            if (!look(all.next(), used)) {
                return Optional.empty();
            }
        }
        Place place = source.place(expression);
        Typed typed = isCondition ? expressions.condition(expression, scope, place) : expressions.value(expression, scope, place);
        return problems.hasNoErrors() ? Optional.of(new Compiled(typed.shape(), typed.code(),
                used.stream().map(field -> new Used(field, slots.get(field))).toList(), slots.size())) : Optional.empty();
    }

    /** Whether an element may stand in a question: names are fields or constants, and what is called only looks. */
    private boolean look(EObject element, TreeSet<String> used) {
        if (element instanceof Reference reference && reference.getName() != null) {
            String name = reference.getName();
            if (slots.containsKey(name)) {
                used.add(name);
            } else if (declarations.constant(name).isEmpty() && !Expressions.LITERALS.contains(name)) {
                Place place = source.place(reference);
                List<String> fields = Paths.fields(new Shape.Structure(type));
                problems.error(place, "unknown-field", new Shape.Structure(type).words() + " has no field " + name
                        + Nearest.to(name, fields).map(near -> "; did you mean " + near + "?").orElse("; it has " + String.join(", ", fields)),
                        () -> Nearest.remedies(place, name, fields));
                return false;
            }
        } else if (element instanceof Call call && !declarations.function(call.getFunction()).map(FunctionDeclaration::isQuestion).orElse(false)) {
            problems.error(call, "query-call", "a query only looks at what is there: " + call.getFunction()
                    + " is no function that does; use fields, as in " + Paths.fields(new Shape.Structure(type)).getFirst());
            return false;
        }
        return true;
    }
}
