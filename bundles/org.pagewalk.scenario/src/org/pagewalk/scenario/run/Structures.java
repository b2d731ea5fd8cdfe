/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.model.Bits;
import org.pagewalk.model.Glossary;
import org.pagewalk.model.Handle;
import org.pagewalk.model.ListHead;

/**
 * Reads kernel structures along a dotted path, through the EMF handles. Between its steps a path holds what EMF gives (handles, lists that
 * are read as far as they are asked, bitmaps); only its end becomes a value of the language.
 */
public final class Structures {
    /** Going over so many nodes of a kernel list counts as a statement. */
    private static final int NODES_A_STATEMENT = 16;
    /** What the metamodel says, of the features that were asked for. */
    private static final Map<EStructuralFeature, Optional<Type>> ADDRESS_TYPES = new ConcurrentHashMap<>();

    private Structures() {
    }

    /** What a path that begins with a value begins with. */
    public static Object open(Session session, Value value, int offset) {
        return switch (value) {
        case Value.PageRef(int pfn) -> session.model().page(pfn).<Object>map(page -> page)
                .orElseThrow(() -> Mistake.at(offset, "there is no page frame " + pfn));
        case Value.Row row -> {
            if (!row.table().exists(row.row()) || row.table().generation(row.row()) != row.generation()) {
                throw Mistake.at(offset, new Words(session.model()).brief(row) + ": its fields can no longer be read");
            }
            yield session.model().handle(row.table(), row.row());
        }
        case Value.Items list -> list.items();
        default -> value;
        };
    }

    /** A field of what a path has come to. */
    public static Object field(Session session, Object from, String name, int offset) {
        if (from instanceof Value.Nothing) {
            throw Mistake.at(offset, "this is NULL: it has no field " + name + "; check it with if first");
        }
        if (name.equals("size") && from instanceof List<?> list) {
            return (long) list.size();
        }
        if (!(from instanceof EObject structure)) {
            Shape shape = from instanceof Value value ? Shape.of(value) : from instanceof List ? new Shape.ListOf(Shape.Open.ANY)
                    : Shape.INT;
            throw Mistake.at(offset, shape.words() + " has no field " + name);
        }
        EStructuralFeature feature = structure.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw Mistake.at(offset, "a " + Shape.name(structure.eClass().getName()) + " has no field " + name);
        }
        Object value = structure.eGet(feature);
        if (value instanceof List<?> list) {
            session.tick(list.size() / NODES_A_STATEMENT, offset);
        }
        Optional<Type> address = addressType(feature);
        if (address.isPresent() && value instanceof Number number) {
            // Physical memory begins at address 0, and so does that of a process.
            boolean isNull = number.longValue() == 0 && address.get() == Type.KERNEL_ADDRESS;
            return isNull ? Value.Nothing.NULL : new Value.Address(address.get(), number.longValue());
        }
        return value == null ? Value.Nothing.NULL : value;
    }

    /** The kind of address that a field holds, if it holds one: the metamodel gives it as the field's unit. */
    public static Optional<Type> addressType(EStructuralFeature feature) {
        return ADDRESS_TYPES.computeIfAbsent(feature, Structures::readAddressType);
    }

    private static Optional<Type> readAddressType(EStructuralFeature feature) {
        return switch (Glossary.entry(feature).unit()) {
        case "kernel address" -> Optional.of(Type.KERNEL_ADDRESS);
        case "physical address" -> Optional.of(Type.PHYSICAL_ADDRESS);
        case "user address" -> Optional.of(Type.USER_ADDRESS);
        default -> Optional.empty();
        };
    }

    /** An item of a list, or a bit of a bitmap. */
    public static Object index(Object from, long index, int offset) {
        int size = switch (from) {
        case List<?> list -> list.size();
        case Bits bits -> bits.length();
        case Value.Nothing nothing -> throw Mistake.at(offset, "this is NULL: it has no items; check it with if first");
        default -> throw Mistake.at(offset, "only a list has items that [ ] can pick");
        };
        if (index < 0 || index >= size) {
            throw Mistake.at(offset, size == 0 ? "the list is empty: it has no item " + index
                    : "there is no item " + index + ": the list has items 0 to " + (size - 1));
        }
        return from instanceof Bits bits ? (Object) (bits.get((int) index) ? 1 : 0) : ((List<?>) from).get((int) index);
    }

    /** What a path has come to, as a value. */
    public static Value close(Session session, Object raw, int offset) {
        return switch (raw) {
        case Value value -> value;
        case Integer number -> new Value.Int(number);
        case Long number -> new Value.Int(number);
        case Boolean truth -> new Value.Bool(truth);
        case String text -> new Value.Text(text);
        case ListHead link -> new Value.Text(link.toString());
        case Handle handle -> handle.table() == session.machine().tables().page ? new Value.PageRef(handle.row())
                : new Value.Row(handle.table(), handle.row(), handle.table().generation(handle.row()));
        case List<?> list -> {
            session.lists().checkLength(list.size(), offset);
            List<Value> items = new ArrayList<>(list.size());
            for (Object each : list) {
                items.add(session.lists().item(close(session, each, offset), offset));
            }
            yield new Value.Items(items);
        }
        case null -> Value.Nothing.NULL;
        default -> new Value.Text(raw.toString());
        };
    }
}
