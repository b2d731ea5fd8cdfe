/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.scenario.check.BlockValues.Found;
import org.pagewalk.scenario.mms.Action;
import org.pagewalk.scenario.mms.As;
import org.pagewalk.scenario.mms.Block;
import org.pagewalk.scenario.mms.Boot;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.Declaration;
import org.pagewalk.scenario.mms.Def;
import org.pagewalk.scenario.mms.Expect;
import org.pagewalk.scenario.mms.Expression;
import org.pagewalk.scenario.mms.For;
import org.pagewalk.scenario.mms.If;
import org.pagewalk.scenario.mms.Import;
import org.pagewalk.scenario.mms.Interrupt;
import org.pagewalk.scenario.mms.Kernel;
import org.pagewalk.scenario.mms.Let;
import org.pagewalk.scenario.mms.MmsFactory;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.mms.OnCpu;
import org.pagewalk.scenario.mms.Path;
import org.pagewalk.scenario.mms.Predict;
import org.pagewalk.scenario.mms.Print;
import org.pagewalk.scenario.mms.Reference;
import org.pagewalk.scenario.mms.Repeat;
import org.pagewalk.scenario.mms.Return;
import org.pagewalk.scenario.mms.Scenario;
import org.pagewalk.scenario.mms.Section;
import org.pagewalk.scenario.mms.Statement;
import org.pagewalk.scenario.mms.Task;
import org.pagewalk.scenario.mms.Wait;
import org.pagewalk.scenario.mms.While;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/**
 * Follows the blocks of memory that a scenario allocates through all of its paths, and warns of what is certain without
 * running: a block that is freed twice, with another order, used after it was freed, or lost. Each statement is looked at
 * once. What a loop may change is unknown from its beginning on, and so is what goes where it is not followed: into a
 * list, a function of the scenario, a variable that functions share, a number.
 */
final class BlockChecks {
    private final Source source;
    private final BlockScope scope;
    private final BlockMistakes mistakes;
    private final BlockPaths paths;
    private final BlockValues values;
    private final List<Statement> statements;
    private final Scenario top = MmsFactory.eINSTANCE.createScenario();
    private BlockState state = new BlockState();

    BlockChecks(Source source, Problems problems, Declarations declarations, List<Statement> statements) {
        this.source = source;
        this.statements = statements;
        scope = new BlockScope(problems.isForgiving());
        paths = new BlockPaths(statements, declarations);
        mistakes = new BlockMistakes(source, problems, declarations, paths);
        values = new BlockValues(declarations, scope, new Numbers(source, problems, Numbers.pageSize(declarations)), mistakes, paths);
    }

    /** Looks at a scenario without errors: first at its functions, to learn which variables they share with it. */
    void check() {
        Map<String, Def> functions = new LinkedHashMap<>();
        statements.stream().filter(Def.class::isInstance).map(Def.class::cast).forEach(def -> functions.putIfAbsent(def.getName(), def));
        Set<String> wanted = wanted(functions);
        functions.values().forEach(def -> {
            state = new BlockState();
            scope.begin(top);
            scope.begin(def.getBody());
            def.getParameters().forEach(scope::bind);
            if (wanted.contains(def.getName())) {
                mistakes.beginWanted();
                block(def.getBody());
                mistakes.endWanted();
            } else {
                block(def.getBody());
            }
            scope.end();
            scope.end();
            mistakes.functionEnds();
        });
        state = new BlockState();
        scope.begin(top);
        statements.forEach(this::statement);
        mistakes.scenarioEnds();
    }

    /** The functions that are called where a bug is expected, by themselves or by others. */
    private Set<String> wanted(Map<String, Def> functions) {
        Set<String> wanted = new HashSet<>();
        Deque<EObject> bodies = new ArrayDeque<>();
        EcoreUtil.getAllContents(statements).forEachRemaining(element -> {
            if (element instanceof Expect expect && expect.isBug()) {
                bodies.add(expect);
            }
        });
        while (!bodies.isEmpty()) {
            bodies.pop().eAllContents().forEachRemaining(element -> {
                if (element instanceof Call call && functions.containsKey(call.getFunction()) && wanted.add(call.getFunction())) {
                    bodies.add(functions.get(call.getFunction()));
                }
            });
        }
        return wanted;
    }

    private void block(Block block) {
        if (block != null) {
            scope.begin(block);
            block.getStatements().forEach(this::statement);
            state.end(scope.end());
        }
    }

    private void statement(Statement statement) {
        switch (statement) {
        case Let let -> {
            Found found = value(let.getValue());
            hold(scope.bind(let.getName()), found, source.place(let, MmsPackage.Literals.LET__NAME));
        }
        case Action action -> action(action);
        case Print print -> value(print.getValue());
        case Predict predict -> {
            value(predict.getValue());
            value(predict.getAnswer());
        }
        case Return end -> {
            values.escape(value(end.getValue()), state);
            state.die();
        }
        case Expect expect -> expect(expect);
        case If branch -> branch(branch);
        case While loop -> {
            unsettle(loop.getCondition());
            loop(loop.getBody(), Optional.of(loop.getCondition()));
        }
        case Repeat loop -> {
            value(loop.getCount());
            loop(loop.getBody(), Optional.empty());
        }
        case For loop -> {
            values.escape(value(loop.getRange()), state);
            scope.begin(loop.getBody());
            scope.bind(loop.getName());
            loop(loop.getBody(), Optional.empty());
            scope.end();
        }
        case Section section -> block(section.getBody());
        case Interrupt interrupt -> block(interrupt.getBody());
        case OnCpu on -> {
            value(on.getCpu());
            block(on.getBody());
        }
        case Kernel kernel -> block(kernel.getBody());
        case Boot boot -> block(boot.getBody());
        case Task task -> {
            scope.bind(task.getName());
            cutShort(task.getBody());
        }
        case As as -> {
            value(as.getTask());
            cutShort(as.getBody());
        }
        case Declaration declaration -> scope.bind(declaration.getName());
        case Wait wait -> {
            value(wait.getDuration());
            state.othersAllocate();
        }
        case Import other -> state.forgetAll();
        default -> { }
        }
    }

    private Found value(Expression expression) {
        return values.value(expression, state);
    }

    private void hold(BlockState.Variable variable, Found found, Place place) {
        if (found.handle().isPresent() && !variable.isShared()) {
            found.handle().get().block().heldBy(variable, found.handle().get().type(), place);
            state.hold(variable, found.handle().get());
        } else {
            values.escape(found, state);
        }
    }

    private void action(Action action) {
        Found found = action.getOperator() == null ? value(action.getTarget()) : value(action.getValue());
        if (action.getOperator() == null) {
            if (action.getTarget() instanceof Call) {
                found.handle().ifPresent(handle -> handle.block().throwAway());
            }
        } else if ("=".equals(action.getOperator()) && action.getTarget() instanceof Reference reference) {
            assign(scope.find(reference.getName()), found, source.place(reference));
        } else {
            values.escape(found, state);
            values.escape(value(action.getTarget()), state);
            if (action.getTarget() instanceof Path path) {
                values.escape(value(path.getHead()), state);
            }
        }
    }

    private void assign(Optional<BlockState.Variable> variable, Found found, Place place) {
        if (variable.isEmpty()) {
            values.escape(found, state);
            return;
        }
        Optional<BlockState.Handle> before = state.handle(variable.get());
        state.release(variable.get());
        hold(variable.get(), found, place);
        before.filter(handle -> !state.isHeld(handle.block()))
                .filter(handle -> state.fate(handle.block()).filter(BlockState.Held.class::isInstance).isPresent())
                .ifPresent(handle -> mistakes.overwritten(handle.block(),
                        new Allocation.Name(place, variable.get().name(), handle.type()), state));
    }

    private void expect(Expect expect) {
        if (expect.isBug()) {
            BlockState before = state.copy();
            mistakes.beginWanted();
            block(expect.getBody());
            mistakes.endWanted();
            state = before;
            state.forgetAll();
        } else if (expect.getError() != null) {
            int before = mistakes.impossible();
            block(expect.getBody());
            mistakes.acceptImpossible(before);
        } else if (expect.getBody() != null) {
            cutShort(expect.getBody());
        } else if (expect.getEvent() == null) {
            value(expect.getCondition());
            values.refine(expect.getCondition(), true, state);
            state.acceptMissing();
        }
    }

    private void branch(If branch) {
        int count = Math.min(branch.getConditions().size(), branch.getBodies().size());
        BlockState after = new BlockState();
        after.die();
        for (int i = 0; i < count; i++) {
            Expression condition = branch.getConditions().get(i);
            value(condition);
            BlockState otherwise = state.copy();
            values.refine(condition, true, state);
            block(branch.getBodies().get(i));
            after = after.or(state);
            state = otherwise;
            values.refine(condition, false, state);
        }
        block(branch.getOtherwise());
        state = after.or(state);
    }

    /** A body that runs any number of times, also never. */
    private void loop(Block body, Optional<Expression> condition) {
        unsettle(body);
        state.othersAllocate();
        mistakes.beginLoop();
        condition.ifPresent(this::value);
        BlockState before = state.copy();
        condition.ifPresent(each -> values.refine(each, true, state));
        block(body);
        mistakes.endLoop();
        state = before.or(state);
    }

    /** A body that need not come to its end. */
    private void cutShort(Block body) {
        state.othersAllocate();
        BlockState before = state.copy();
        block(body);
        BlockState after = state;
        state = before;
        unsettle(body);
        state.othersAllocate();
        state = state.or(after);
    }

    /** Forgets what a part of the scenario may change. */
    private void unsettle(EObject part) {
        Set<String> names = new HashSet<>();
        for (Iterator<EObject> all = part.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Reference reference && reference.getName() != null && paths.goesOn(reference)) {
                names.add(reference.getName());
            }
        }
        for (BlockState.Variable variable : names.stream().flatMap(name -> scope.look(name).stream()).toList()) {
            state.handle(variable).ifPresent(handle -> state.forget(handle.block()));
            state.release(variable);
        }
        if (paths.isForging()) {
            state.forgetAll();
        }
    }
}
