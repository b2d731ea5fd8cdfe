/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;

class FaultsTest {
    private final Declarations declarations = Declarations.of(Profile.LINUX_2_4_20);
    private final Machine machine = Machine.bareZone(1024);
    private final Run run = Run.record(machine, RunLimits.DEFAULT);

    private void fail(String function, int after) {
        run.call(FaultDeclarations.FAIL, new Value.Text(function), new Value.Int(after));
    }

    private boolean succeeds(String function) {
        FunctionDeclaration declaration = declarations.function(function).orElseThrow();
        Value[] arguments = declaration.parameters().stream().map(this::argument).toArray(Value[]::new);
        return run.call(declaration, arguments) != Value.Nothing.NULL;
    }

    private Value argument(Parameter parameter) {
        return switch (parameter.type()) {
            case REGION -> run.call(declarations.kind("region").orElseThrow().maker(), new Value.Text("heap"), new Value.Int(1024),
                    Value.Nothing.NULL, Value.Nothing.NULL);
            case GFP -> new Value.Int(Gfp.GFP_ATOMIC);
            default -> new Value.Int(parameter.unit().equals("bytes") ? 1 : 0);
        };
    }

    private List<Boolean> succeed(String function, int times) {
        List<Boolean> results = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            results.add(succeeds(function));
        }
        return results;
    }

    @Test
    void theCallAfterSoManyFailsAndNoOther() {
        fail("alloc_pages", 2);
        assertEquals(List.of(true, true, false, true), succeed("alloc_pages", 4));
    }

    @Test
    void everyFunctionThatIsSaidToFailDoes() {
        Set<String> declared = declarations.functions().stream().filter(function -> function.canBeFailed())
                .map(FunctionDeclaration::name).collect(Collectors.toSet());
        assertEquals(machine.faults().functions(), declared);
        for (String function : declared) {
            fail(function, 0);
            assertEquals(List.of(false, true), succeed(function, 2), function);
        }
    }

    @Test
    void whatCallsTheFailingFunctionFailsToo() {
        fail("alloc_pages", 1);
        assertEquals(List.of(true, false, true), succeed("__get_free_pages", 3));
    }

    @Test
    void aLaterWordReplacesAnEarlierOne() {
        fail("alloc_pages", 0);
        fail("alloc_pages", 1);
        assertEquals(List.of(true, false, true), succeed("alloc_pages", 3));
    }

    @Test
    void itIsToldAndForgottenOnTheWayBack() {
        fail("alloc_pages", 0);
        long before = run.end();
        succeeds("alloc_pages");
        List<String> told = new ArrayList<>();
        run.cursor().tell(before, note -> told.add(note.note().name()), Progress.NONE);
        assertEquals(List.of("CALL", "ALLOC_PAGES", "FAULT_INJECTED", "ALLOC_PAGES"), told);
        int free = machine.tables().zone.free_pages(1);
        run.cursor().moveTo(before);
        run.cursor().toEnd();
        assertEquals(free, machine.tables().zone.free_pages(1));
        assertEquals(true, succeeds("alloc_pages"), "it fails once, however often one looks back at it");
    }
}
