/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.MachineKind;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Action;
import org.pagewalk.scenario.mms.As;
import org.pagewalk.scenario.mms.Block;
import org.pagewalk.scenario.mms.Boot;
import org.pagewalk.scenario.mms.Check;
import org.pagewalk.scenario.mms.Compare;
import org.pagewalk.scenario.mms.Declaration;
import org.pagewalk.scenario.mms.Def;
import org.pagewalk.scenario.mms.Expect;
import org.pagewalk.scenario.mms.Fail;
import org.pagewalk.scenario.mms.For;
import org.pagewalk.scenario.mms.If;
import org.pagewalk.scenario.mms.Import;
import org.pagewalk.scenario.mms.Interrupt;
import org.pagewalk.scenario.mms.Kernel;
import org.pagewalk.scenario.mms.Let;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.mms.OnCpu;
import org.pagewalk.scenario.mms.Predict;
import org.pagewalk.scenario.mms.Print;
import org.pagewalk.scenario.mms.Repeat;
import org.pagewalk.scenario.mms.Return;
import org.pagewalk.scenario.mms.Scenario;
import org.pagewalk.scenario.mms.Section;
import org.pagewalk.scenario.mms.Snapshot;
import org.pagewalk.scenario.mms.Statement;
import org.pagewalk.scenario.mms.Stray;
import org.pagewalk.scenario.mms.Task;
import org.pagewalk.scenario.mms.Wait;
import org.pagewalk.scenario.mms.While;
import org.pagewalk.scenario.run.Act;
import org.pagewalk.scenario.run.Code;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Compiles statements and blocks. */
final class Statements {
    private static final Act NOTHING = frame -> true;

    private final Source source;
    private final Problems problems;
    private final Declarations declarations;
    private final Map<String, Function> functions = new LinkedHashMap<>();
    private final Map<String, Place> definitions = new HashMap<>();
    private final Observer observer;
    private final Contexts contexts;
    private final Events events;
    private final Declared declared;
    private final Expressions expressions;
    private final Loops loops;
    private final Expectations expectations;
    private final Actions actions;
    private final Outcomes outcomes;
    private final Predictions predictions;
    private final Snapshots snapshots;
    private final Inserts inserts;
    private boolean inFunction;
    private boolean hasBegun;

    Statements(Source source, Problems problems, Declarations declarations, Inserts inserts, Observer observer) {
        this.inserts = inserts;
        this.source = source;
        this.problems = problems;
        this.declarations = declarations;
        this.observer = observer;
        contexts = new Contexts(source, problems, declarations);
        events = new Events(source, problems, declarations);
        declared = new Declared(source, problems, declarations);
        expressions = new Expressions(source, problems, declarations, functions, contexts, events, observer);
        loops = new Loops(source, problems, expressions, this);
        expectations = new Expectations(source, problems, expressions, this);
        actions = new Actions(source, problems, expressions);
        outcomes = new Outcomes(source, problems, declarations, this);
        predictions = new Predictions(source, problems, declarations, expressions);
        snapshots = new Snapshots(source, problems);
    }

    Expressions expressions() {
        return expressions;
    }

    Events events() {
        return events;
    }

    Outcomes outcomes() {
        return outcomes;
    }

    Contexts contexts() {
        return contexts;
    }

    /** Makes the functions known that the scenario defines, so that they may be called before, and call each other. */
    void hoist(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement instanceof Def def && def.getName() != null) {
                Place place = source.place(def, MmsPackage.Literals.DEF__NAME);
                Place before = definitions.putIfAbsent(def.getName(), place);
                if (before != null) {
                    problems.error(place, "duplicate-function", def.getName() + " is defined in "
                            + source.lineWords(before.offset()) + " already: choose another name");
                } else if (declarations.function(def.getName()).isPresent()) {
                    problems.error(place, "duplicate-function", def.getName() + " is a function of the kernel: choose another name");
                }
                functions.putIfAbsent(def.getName(), new Function(def.getParameters().size(), depth(def)));
            }
        }
    }

    private static int depth(EObject element) {
        int deepest = 0;
        for (EObject child : element.eContents()) {
            deepest = Math.max(deepest, depth(child));
        }
        return deepest + 1;
    }

    /** Whether something at the top level runs before this, so that there must be a machine. */
    boolean hasBegun() {
        return hasBegun;
    }

    /** The statements of the file, and what is inserted behind them. */
    Act top(List<Statement> statements, Scope scope) {
        Act own = sequence(statements, scope);
        return Act.all(new Act[] {own, inserts.at(Optional.empty(), scope, this)});
    }

    /** Statements whose scope has been made. */
    Act all(List<Statement> statements, Scope scope) {
        return sequence(statements, scope);
    }

    /** A block with a scope of its own. */
    Act block(Block block, Scope outer) {
        return inside(block, outer.block());
    }

    /** A block whose scope has been made. */
    Act inside(Block block, Scope scope) {
        if (block == null) {
            return NOTHING;
        }
        Act act = sequence(block.getStatements(), scope);
        observer.block(source.place(block), scope.bound());
        return act;
    }

    private Act sequence(List<Statement> statements, Scope scope) {
        List<Act> acts = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            acts.add(statement(statement, scope));
            hasBegun |= scope.isTop() && !(statement instanceof Def
                    || statement instanceof Declaration declaration && MachineKind.NAME.equals(declaration.getKind()));
        }
        return acts.size() == 1 ? acts.getFirst() : Act.all(acts.toArray(Act[]::new));
    }

    private Act statement(Statement statement, Scope scope) {
        return switch (statement) {
        case Let let -> simple(let, let(let, scope));
        case Action action -> simple(action, actions.compile(action, scope));
        case Print print -> simple(print, print(print, scope));
        case Check check -> simple(check, expectations.invariants(check));
        case Expect expect -> simple(expect, expectations.compile(expect, scope));
        case Predict predict -> simple(predict, predictions.compile(predict, scope));
        case Fail fail -> simple(fail, outcomes.compile(fail, scope));
        case Snapshot snapshot -> simple(snapshot, snapshots.compile(snapshot));
        case Compare compare -> simple(compare, snapshots.compile(compare));
        case If branch -> branch(branch, scope);
        case While loop -> loops.compile(loop, scope);
        case For loop -> loops.compile(loop, scope);
        case Repeat loop -> loops.compile(loop, scope);
        case Section section -> section(section, scope);
        case Def def -> def(def, scope);
        case Return end -> end(end, scope);
        case Declaration declaration -> declared.compile(declaration, scope, this);
        case Stray stray -> {
            new Strays(source, problems, declarations).tell(stray);
            yield block(stray.getBlock(), scope);
        }
        case Interrupt interrupt -> contexts.compile(interrupt, scope, this);
        case OnCpu on -> contexts.compile(on, scope, this);
        case Task task -> contexts.compile(task, scope, this);
        case As as -> contexts.compile(as, scope, this);
        case Kernel kernel -> contexts.compile(kernel, scope, this);
        case Wait wait -> contexts.compile(wait, scope, this);
        case Import include -> include(include);
        case Boot boot -> contexts.compile(boot, scope, this);
        default -> throw new IllegalStateException("no meaning for " + statement.eClass().getName());
        };
    }

    /** A statement that does one thing: it is counted, and whoever watches is told. */
    Act simple(Statement statement, Act act) {
        int offset = source.place(statement).offset();
        int line = source.shownLine(offset);
        return frame -> {
            frame.session().tick(offset);
            frame.session().atLine(line);
            act.run(frame);
            frame.session().listener().statement(line, frame.session().machine());
            return true;
        };
    }

    private Act let(Let let, Scope scope) {
        Place place = source.place(let, MmsPackage.Literals.LET__NAME);
        Typed value = expressions.value(let.getValue(), scope, source.place(let));
        if (let.getName() == null) {
            return NOTHING;
        }
        int slot = bind(let.getName(), place, value.shape(), scope,
                () -> List.of(Remedy.remove(new Place(source.place(let).offset(), place.offset() - source.place(let).offset()), "let")));
        Code code = value.code();
        return frame -> {
            frame.set(slot, code.eval(frame));
            return true;
        };
    }

    /** Binds a name that must be new in its block; gives its slot. */
    int bind(String name, Place place, Shape shape, Scope scope) {
        return bind(name, place, shape, scope, List::of);
    }

    private int bind(String name, Place place, Shape shape, Scope scope, Supplier<List<Remedy>> remedies) {
        Optional<Scope.Variable> before = scope.own(name);
        if (before.isPresent()) {
            problems.error(place, "duplicate-name", name + " is bound in " + source.lineWords(before.get().place().offset())
                    + " already: write " + name + " = ... to give it another value", remedies);
        }
        checkName(name, place);
        return scope.bind(name, place, shape).slot();
    }

    /** Refuses names that mean something already. */
    void checkName(String name, Place place) {
        boolean taken = declarations.constant(name).isPresent() || Expressions.LITERALS.contains(name);
        if (taken) {
            problems.error(place, "reserved-name", name + " is a constant: choose another name");
        }
    }

    private Act print(Print print, Scope scope) {
        Typed value = expressions.value(print.getValue(), scope, source.place(print));
        Code code = value.code();
        int offset = source.place(print).offset();
        int line = source.shownLine(offset);
        return frame -> {
            frame.session().print(code.eval(frame), line, offset);
            return true;
        };
    }

    private Act branch(If branch, Scope scope) {
        int count = Math.min(branch.getConditions().size(), branch.getBodies().size());
        Code[] conditions = new Code[count];
        Act[] bodies = new Act[count];
        int[] offsets = new int[count];
        for (int i = 0; i < count; i++) {
            Typed condition = expressions.condition(branch.getConditions().get(i), scope, source.place(branch));
            conditions[i] = condition.code();
            offsets[i] = condition.place().offset();
            bodies[i] = block(branch.getBodies().get(i), scope);
        }
        Act otherwise = block(branch.getOtherwise(), scope);
        int offset = source.place(branch).offset();
        return frame -> {
            frame.session().tick(offset);
            for (int i = 0; i < count; i++) {
                if (org.pagewalk.scenario.run.Operator.isTrue(conditions[i].eval(frame), offsets[i])) {
                    return bodies[i].run(frame);
                }
            }
            return otherwise.run(frame);
        };
    }

    private Act section(Section section, Scope scope) {
        int offset = source.place(section).offset();
        int line = source.shownLine(offset);
        String name = Strings.decode(section.getName());
        Scope inner = scope.block();
        Act body = Act.all(new Act[] {inside(section.getBody(), inner), inserts.at(Optional.of(name), inner, this)});
        return frame -> {
            var session = frame.session();
            session.tick(offset);
            session.listener().sectionEntered(name, line, session.machine());
            long outer = session.beginSection();
            boolean on;
            try {
                on = body.run(frame);
            } finally {
                session.endSection(outer);
            }
            session.listener().sectionLeft(name, line, session.machine());
            return on;
        };
    }

    private Act def(Def def, Scope scope) {
        Place place = source.place(def);
        if (!scope.isTop()) {
            problems.error(place, "nested-function", "functions are defined at the top level: move this out of the block");
            return NOTHING;
        }
        if (def.getName() == null) {
            return NOTHING;
        }
        Scope parameters = scope.function();
        List<Place> places = source.places(def, MmsPackage.Literals.DEF__PARAMETERS);
        for (int i = 0; i < Math.min(def.getParameters().size(), places.size()); i++) {
            String name = def.getParameters().get(i);
            Place at = places.get(i);
            if (parameters.own(name).isPresent()) {
                problems.error(at, "duplicate-name", name + " is a parameter already: choose another name");
            }
            checkName(name, at);
            parameters.bind(name, at, Shape.Open.ANY);
        }
        inFunction = true;
        Act body = contexts.in(Contexts.Mode.ANYWHERE, def.getBody(), parameters, this);
        observer.block(place, parameters.bound());
        inFunction = false;
        functions.get(def.getName()).define(body, parameters.unit().slots());
        return NOTHING;
    }

    private Act end(Return end, Scope scope) {
        int offset = source.place(end).offset();
        int line = source.shownLine(offset);
        if (!inFunction) {
            problems.error(end, "return", "return ends a function that def defines: there is none around it");
            return NOTHING;
        }
        Code value = end.getValue() == null ? frame -> Value.Nothing.NULL : expressions.value(end.getValue(), scope, source.place(end)).code();
        return frame -> {
            frame.session().tick(offset);
            frame.session().atLine(line);
            frame.setResult(value.eval(frame));
            return false;
        };
    }

    /** Those at the top level have been put in their place before. */
    private Act include(Import include) {
        if (!(include.eContainer() instanceof Scenario)) {
            problems.error(include, "nested-import", "files are imported at the top level: move this out of the block");
        }
        return NOTHING;
    }
}
