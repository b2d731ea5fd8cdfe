/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.run.Narration;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.scenario.CheckResult;
import org.pagewalk.scenario.mms.Argument;
import org.pagewalk.scenario.mms.Expect;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.run.Act;
import org.pagewalk.scenario.run.Code;
import org.pagewalk.scenario.run.Frame;
import org.pagewalk.scenario.run.Operator;
import org.pagewalk.scenario.run.Session;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;
import org.pagewalk.store.Table;

/** Compiles what is asked of events: of those since the enclosing section began, or since boot. */
final class Events {
    private final Source source;
    private final Problems problems;
    private final Declarations declarations;
    private boolean areAsked;

    Events(Source source, Problems problems, Declarations declarations) {
        this.source = source;
        this.problems = problems;
        this.declarations = declarations;
    }

    /** Whether the scenario asks of any event, so that a run must remember them. */
    boolean areAsked() {
        return areAsked;
    }

    /** {@code expect event NAME where CONDITION}, and {@code expect no event}. */
    Act expect(Expect expect, Scope scope, Expressions expressions, int line, String message) {
        Place place = source.place(expect, MmsPackage.Literals.EXPECT__EVENT);
        Optional<EventDeclaration> event = find(expect.getEvent(), place);
        if (event.isEmpty()) {
            return frame -> true;
        }
        List<Parameter> fields = event.get().fields();
        Scope inner = scope.block();
        int[] slots = fields.stream().mapToInt(field -> inner.bind(field.name(), place, shape(field.type())).slot()).toArray();
        Code where = expect.getWhere() == null ? frame -> new Value.Bool(true)
                : expressions.condition(expect.getWhere(), inner, place).code();
        String name = event.get().name();
        String text = source.origin(place.offset()) + (expect.isAbsent() ? "no event " : "event ") + name
                + (expect.getWhere() == null ? "" : " where " + source.words(expect.getWhere()));
        int offset = place.offset();
        return frame -> {
            List<Told> fitting = new ArrayList<>();
            long all = frame.session().events(name, offset, told -> {
                for (int i = 0; i < slots.length; i++) {
                    frame.set(slots[i], value(fields.get(i).type(), told.numbers().get(i), frame.session()));
                }
                if (fitting.isEmpty() && Operator.isTrue(where.eval(frame), offset)) {
                    fitting.add(told);
                }
            });
            String found = fitting.isEmpty() == expect.isAbsent() ? ""
                    : found(name, all, fitting, frame);
            frame.session().check(new CheckResult(line, text, found.isEmpty(), message, found), offset);
            return true;
        };
    }

    private static String found(String name, long all, List<Told> fitting, Frame frame) {
        if (!fitting.isEmpty()) {
            return "it happened: " + new Narration(frame.session().run()).words(fitting.getFirst());
        }
        return all == 0 ? "there was no " + name : "there was " + name + " " + all + (all == 1 ? " time" : " times")
                + ", and none that fits";
    }

    /** {@code count(event NAME)}. */
    Typed count(Argument argument, Place place) {
        Optional<EventDeclaration> event = find(argument.getEvent(), source.place(argument, MmsPackage.Literals.ARGUMENT__EVENT));
        String name = event.map(EventDeclaration::name).orElse("");
        return Typed.of(place, Shape.INT, frame -> new Value.Int(frame.session().events(name, place.offset(), told -> { })));
    }

    private Optional<EventDeclaration> find(String name, Place place) {
        areAsked = true;
        Optional<EventDeclaration> event = declarations.event(name);
        if (event.isEmpty()) {
            List<String> names = declarations.events().stream().map(EventDeclaration::name).toList();
            problems.error(place, "unknown-event", "there is no event " + name + Nearest.to(name, names)
                    .map(near -> "; did you mean " + near + "?").orElse(" in this version; there are " + String.join(", ", names)),
                    () -> Nearest.remedies(place, name == null ? "" : name, names));
        }
        return event;
    }

    /** A zone is known by its name here, so that it is compared with a string. */
    private static Shape shape(Type type) {
        return type == Type.ZONE ? Shape.STRING : Shape.of(type);
    }

    private static Value row(Table table, long number) {
        return number == Table.NULL ? Value.Nothing.NULL : new Value.Row(table, (int) number, table.generation((int) number));
    }

    private static Value value(Type type, long number, Session session) {
        Tables tables = session.machine().tables();
        return switch (type) {
            case ZONE -> new Value.Text(tables.zone.name((int) number));
            case PAGE -> number == Table.NULL ? Value.Nothing.NULL : new Value.PageRef((int) number);
            case TASK -> row(tables.task, number);
            case WAIT_QUEUE -> row(tables.waitQueueHead, number);
            case REGION -> row(tables.region, number);
            case MM -> row(tables.mmStruct, number);
            case VMA -> row(tables.vmArea, number);
            case FILE -> row(tables.file, number);
            case MAPPING -> row(tables.addressSpace, number);
            case INODE -> row(tables.inode, number);
            case DISK -> row(tables.disk, number);
            case BUFFER -> row(tables.bufferHead, number);
            case RADIX_TREE -> row(tables.radixTreeRoot, number);
            case TRIE -> row(tables.trieRoot, number);
            case POLICY -> row(tables.replacementPolicy, number);
            case BOOLEAN -> new Value.Bool(number != 0);
            case KERNEL_ADDRESS, PHYSICAL_ADDRESS, USER_ADDRESS -> new Value.Address(type, number);
            default -> new Value.Int(number);
        };
    }
}
