/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.scenario.mms.Action;
import org.pagewalk.scenario.mms.Block;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.Compare;
import org.pagewalk.scenario.mms.Declaration;
import org.pagewalk.scenario.mms.Def;
import org.pagewalk.scenario.mms.Expect;
import org.pagewalk.scenario.mms.Expression;
import org.pagewalk.scenario.mms.For;
import org.pagewalk.scenario.mms.Let;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.mms.Path;
import org.pagewalk.scenario.mms.Reference;
import org.pagewalk.scenario.mms.Scenario;
import org.pagewalk.scenario.mms.Snapshot;
import org.pagewalk.scenario.mms.Task;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/**
 * Which name means what: the scoping of the language, also inside what this version cannot run. Inner blocks see the names that
 * were bound before them; functions of the scenario are known everywhere.
 */
final class Names {
    /** A name that means nothing that the scenario binds: a constant, a kernel function, or a mistake. */
    record Free(String name, boolean function, Place place) {
    }

    private static final class Scope {
        private final Scope outer;
        private final Place range;
        private final Map<String, Symbol> symbols = new HashMap<>();
        /** Names that mean something else in here than outside, and no symbol. */
        private final Set<String> hidden = new HashSet<>();

        private Scope(Scope outer, Place range) {
            this.outer = outer;
            this.range = range;
        }

        private Optional<Symbol> find(String name) {
            for (Scope scope = this; scope != null; scope = scope.outer) {
                Symbol symbol = scope.symbols.get(name);
                if (symbol != null || scope.hidden.contains(name)) {
                    return Optional.ofNullable(symbol);
                }
            }
            return Optional.empty();
        }
    }

    private final Source source;
    private final Declarations declarations;
    private final List<Symbol> symbols = new ArrayList<>();
    private final Map<String, Symbol> functions = new HashMap<>();
    private final Map<String, Symbol> snapshots = new HashMap<>();
    private final List<Free> free = new ArrayList<>();
    private final TreeMap<Integer, Symbol> places = new TreeMap<>();

    Names(Source source, Declarations declarations, Scenario scenario) {
        this.source = source;
        this.declarations = declarations;
        scenario.getStatements().forEach(statement -> {
            if (statement instanceof Def def && def.getName() != null) {
                define(def);
            }
        });
        Scope top = new Scope(null, new Place(0, source.text().length() + 1));
        scenario.getStatements().forEach(statement -> visit(statement, top));
    }

    /** Everything that is bound, in the order of the text. */
    List<Symbol> symbols() {
        return symbols;
    }

    /** Every name that the scenario does not bind. */
    List<Free> free() {
        return free;
    }

    /** What the name at an offset means, if the scenario binds it. */
    Optional<Symbol> at(int offset) {
        return Optional.ofNullable(places.floorEntry(offset))
                .filter(entry -> offset <= entry.getKey() + entry.getValue().name().length()).map(Map.Entry::getValue);
    }

    /** All places where that stands which the name at an offset means, in the order of the text. */
    List<Occurrence> occurrences(int offset) {
        Optional<Symbol> symbol = at(offset);
        if (symbol.isPresent()) {
            return symbol.get().occurrences().stream().sorted(Comparator.comparingInt(each -> each.range().offset())).toList();
        }
        return free.stream().filter(each -> Range.of(each.place()).touches(offset)).findFirst()
                .map(here -> free.stream().filter(each -> each.name().equals(here.name()) && each.function() == here.function())
                        .map(each -> new Occurrence(Range.of(each.place()), Occurrence.Access.READ)).toList())
                .orElse(List.of());
    }

    private void define(Def def) {
        Symbol symbol = functions.computeIfAbsent(def.getName(), name -> {
            Symbol made = new Symbol(name, true, new Place(0, source.text().length() + 1));
            symbols.add(made);
            return made;
        });
        occurs(symbol, source.place(def, MmsPackage.Literals.DEF__NAME), Occurrence.Access.DECLARATION);
    }

    private void bind(String name, Place place, Scope scope) {
        if (name == null) {
            return;
        }
        Symbol symbol = scope.symbols.get(name);
        if (symbol == null) {
            symbol = new Symbol(name, false, scope.range);
            symbols.add(symbol);
            scope.symbols.put(name, symbol);
        }
        occurs(symbol, place, Occurrence.Access.DECLARATION);
    }

    private void occurs(Symbol symbol, Place place, Occurrence.Access access) {
        symbol.add(place, access);
        places.put(place.offset(), symbol);
    }

    private void visit(EObject element, Scope scope) {
        switch (element) {
        case null -> {
            // the parser has said that something is missing
        }
        case Let let -> {
            visit(let.getValue(), scope);
            bind(let.getName(), source.place(let, MmsPackage.Literals.LET__NAME), scope);
        }
        case For loop -> {
            visit(loop.getRange(), scope);
            Scope inner = new Scope(scope, source.place(loop));
            bind(loop.getName(), source.place(loop, MmsPackage.Literals.FOR__NAME), inner);
            visit(loop.getBody(), inner);
        }
        case Def def -> {
            Scope inner = new Scope(scope, source.place(def));
            List<Place> parameters = source.places(def, MmsPackage.Literals.DEF__PARAMETERS);
            for (int i = 0; i < Math.min(parameters.size(), def.getParameters().size()); i++) {
                bind(def.getParameters().get(i), parameters.get(i), inner);
            }
            visit(def.getBody(), inner);
        }
        case Task task -> {
            bind(task.getName(), source.place(task, MmsPackage.Literals.TASK__NAME), scope);
            visit(task.getBody(), scope);
        }
        case Snapshot snapshot -> snapshot(snapshot.getName(), source.place(snapshot, MmsPackage.Literals.SNAPSHOT__NAME),
                Occurrence.Access.DECLARATION);
        case Compare compare -> {
            snapshot(compare.getLeft(), source.place(compare, MmsPackage.Literals.COMPARE__LEFT), Occurrence.Access.READ);
            snapshot(compare.getRight(), source.place(compare, MmsPackage.Literals.COMPARE__RIGHT), Occurrence.Access.READ);
        }
        case Expect expect when expect.getEvent() != null -> {
            Scope inner = new Scope(scope, source.place(expect));
            declarations.event(expect.getEvent()).ifPresent(event -> event.fields().forEach(field -> inner.hidden.add(field.name())));
            visit(expect.getWhere(), inner);
        }
        case Declaration declaration -> bind(declaration.getName(), source.place(declaration, MmsPackage.Literals.DECLARATION__NAME), scope);
        case Block block -> {
            Scope inner = new Scope(scope, source.place(block));
            block.getStatements().forEach(statement -> visit(statement, inner));
        }
        case Action action when action.getOperator() != null -> {
            visit(action.getValue(), scope);
            assign(action.getTarget(), scope);
        }
        case Reference reference -> use(reference, scope, Occurrence.Access.READ);
        case Call call -> {
            call(call);
            call.getArguments().forEach(argument -> visit(argument.getValue(), scope));
        }
        default -> element.eContents().forEach(child -> visit(child, scope));
        }
    }

    /** Snapshots have names of their own, the same everywhere. */
    private void snapshot(String name, Place place, Occurrence.Access access) {
        if (name != null) {
            occurs(snapshots.computeIfAbsent(name, each -> {
                Symbol made = new Symbol(each, false, new Place(0, source.text().length() + 1));
                symbols.add(made);
                return made;
            }), place, access);
        }
    }

    private void assign(Expression target, Scope scope) {
        switch (target) {
        case Reference reference -> use(reference, scope, Occurrence.Access.WRITE);
        case Path path -> {
            assign(path.getHead(), scope);
            path.getSteps().forEach(step -> visit(step, scope));
        }
        case null, default -> visit(target, scope);
        }
    }

    private void use(Reference reference, Scope scope, Occurrence.Access access) {
        if (reference.getName() == null) {
            return;
        }
        Place place = source.place(reference);
        scope.find(reference.getName()).ifPresentOrElse(symbol -> occurs(symbol, place, access),
                () -> free.add(new Free(reference.getName(), false, place)));
    }

    private void call(Call call) {
        Place place = source.place(call, MmsPackage.Literals.CALL__FUNCTION);
        Symbol function = functions.get(call.getFunction());
        if (function != null) {
            occurs(function, place, Occurrence.Access.READ);
        } else {
            free.add(new Free(call.getFunction(), true, place));
        }
    }
}
