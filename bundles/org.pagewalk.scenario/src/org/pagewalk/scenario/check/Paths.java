/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Field;
import org.pagewalk.scenario.mms.Index;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.mms.Path;
import org.pagewalk.scenario.mms.Step;
import org.pagewalk.scenario.run.Code;
import org.pagewalk.scenario.run.Frame;
import org.pagewalk.scenario.run.Mistake;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.run.Structures;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Compiles dotted paths; the metamodel says which fields there are. */
public final class Paths {
    /** One step: from what the path has come to, to what is behind a field or an index. */
    @FunctionalInterface
    private interface Move {
        Object from(Frame frame, Object object);
    }

    private final Source source;
    private final Problems problems;
    private final Expressions expressions;
    private final Observer observer;

    Paths(Source source, Problems problems, Expressions expressions, Observer observer) {
        this.source = source;
        this.problems = problems;
        this.expressions = expressions;
        this.observer = observer;
    }

    Typed compile(Path path, Scope scope) {
        Place place = source.place(path);
        Typed head = expressions.value(path.getHead(), scope, place);
        Shape shape = head.shape();
        Move[] moves = new Move[path.getSteps().size()];
        for (int i = 0; i < moves.length; i++) {
            Step step = path.getSteps().get(i);
            int offset = source.place(step).offset();
            if (step instanceof Field field) {
                String name = field.getName() == null ? "" : field.getName();
                moves[i] = (frame, object) -> Structures.field(frame.session(), object, name, offset);
                observer.field(source.place(step), shape);
                shape = field(shape, field, name, place);
            } else {
                Typed index = expressions.value(((Index) step).getIndex(), scope, source.place(step));
                moves[i] = index(index, offset);
                shape = item(shape, index, source.place(step));
            }
        }
        Code first = head.code();
        return Typed.of(place, shape, frame -> follow(frame, first.eval(frame), moves, place.offset()));
    }

    private static Value follow(Frame frame, Value first, Move[] moves, int offset) {
        Object object = first;
        for (Move move : moves) {
            if (object instanceof Value value) {
                object = Structures.open(frame.session(), value, offset);
            }
            object = move.from(frame, object);
        }
        return Structures.close(frame.session(), object, offset);
    }

    private static Move index(Typed index, int offset) {
        Code code = index.code();
        return (frame, object) -> {
            if (!(code.eval(frame) instanceof Value.Int(long number))) {
                throw Mistake.at(offset, "an index is a number");
            }
            return Structures.index(object, number, offset);
        };
    }

    private Shape field(Shape of, Field field, String name, Place path) {
        Place place = name.isEmpty() ? source.place(field) : source.place(field, MmsPackage.Literals.FIELD__NAME);
        if (name.isEmpty()) {
            problems.error(place, "no-field", "the name of a field is missing behind the dot");
            return Shape.Open.ANY;
        }
        Optional<Shape> shape = of == Shape.Open.ANY ? Optional.of(Shape.Open.ANY) : fieldShape(of, name);
        if (shape.isEmpty() && !source.text().startsWith("(", place.end())) { // called: told where the ( stands
            Place before = new Place(path.offset(), source.place(field).offset() - path.offset());
            problems.error(place, "unknown-field", missing(of, name), () -> of.isAddress() && fieldShape(Shape.PAGE, name).isPresent()
                    ? List.of(Remedy.call(before, "virt_to_page", source.text(before))) : Nearest.remedies(place, name, fields(of)));
        }
        return shape.orElse(Shape.Open.ANY);
    }

    private static String missing(Shape of, String name) {
        if (of == Shape.Open.NULL) {
            return "NULL has no fields";
        }
        List<String> fields = fields(of);
        if (fields.isEmpty()) {
            return of.words() + " has no fields" + (of.isAddress() ? ": virt_to_page(...) gives its page" : "");
        }
        return of.words() + " has no field " + name + Nearest.to(name, fields).map(near -> "; did you mean " + near + "?")
                .orElse("; it has " + String.join(", ", fields));
    }

    /** The names of the fields that something has. */
    public static List<String> fields(Shape shape) {
        return switch (shape) {
        case Shape.Structure(EClass type) -> type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).toList();
        case Shape.ListOf list -> List.of("size");
        default -> List.of();
        };
    }

    /** What a field of something is. */
    public static Optional<Shape> fieldShape(Shape of, String name) {
        return switch (of) {
        case Shape.Structure(EClass type) -> Optional.ofNullable(type.getEStructuralFeature(name)).map(Paths::shape);
        case Shape.ListOf list when name.equals("size") -> Optional.of(Shape.INT);
        default -> Optional.empty();
        };
    }

    private static Shape shape(EStructuralFeature feature) {
        Shape one = switch (feature) {
        case EReference reference -> reference.getEReferenceType() == EcorePackage.Literals.EOBJECT ? Shape.Open.ANY
                : new Shape.Structure(reference.getEReferenceType());
        case EAttribute attribute -> attribute(attribute);
        default -> Shape.Open.ANY;
        };
        return feature.isMany() ? new Shape.ListOf(one) : one;
    }

    private static Shape attribute(EAttribute attribute) {
        return switch (attribute.getEAttributeType().getName()) {
        case "EInt", "ELong" -> Structures.addressType(attribute).map(Shape::of).orElse(Shape.INT);
        case "EString" -> Shape.STRING;
        case "EBoolean" -> Shape.BOOLEAN;
        case "Bits" -> Shape.Open.BITS;
        default -> Shape.Open.ANY;
        };
    }

    private Shape item(Shape of, Typed index, Place place) {
        if (!(index.shape().equals(Shape.INT) || index.shape() == Shape.Open.ANY)) {
            problems.error(index.place(), "index", "an index is a number; this is " + index.shape().words());
        }
        return switch (of) {
        case Shape.ListOf(Shape item) -> item == Shape.Open.NULL ? Shape.Open.ANY : item;
        case Shape.Open.ANY -> Shape.Open.ANY;
        case Shape.Open.BITS -> Shape.INT;
        default -> {
            problems.error(place, "index", "only a list has items that [ ] can pick; this is " + of.words()
                    + (of.isAddress() ? ": what lies there is read with load(...)" : ""));
            yield Shape.Open.ANY;
        }
        };
    }
}
