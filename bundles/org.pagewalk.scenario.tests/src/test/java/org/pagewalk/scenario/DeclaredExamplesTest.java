/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.run.Progress;

/** The example that hover and completion show for a kernel function is a scenario that runs. */
class DeclaredExamplesTest {
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();
    private static final Pattern FREED_ORDER = Pattern.compile("free_pages\\(\\w+, (\\d)\\)");

    static Stream<String> functions() {
        return Declarations.of(Profile.LINUX_2_4_20).functions().stream().map(FunctionDeclaration::name);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void runs(String name) {
        String example = Declarations.of(Profile.LINUX_2_4_20).function(name).orElseThrow().example();
        Matcher order = FREED_ORDER.matcher(example);
        String text = "let page = alloc_pages(GFP_KERNEL, " + (order.find() ? order.group(1) : "0") + ")\n"
                + "let addr = page_address(page)\nsection \"example\" {\n" + example + "\n}\n";
        ParsedScenario scenario = LANGUAGE.parse(text, name);
        assertEquals(List.of(), scenario.problems(), text);
        RunResult result = ScenarioRun.run(scenario, RunOptions.defaults(), ScenarioListener.NONE);
        assertEquals(Optional.empty(), result.stop(), text);
        assertTrue(result.passed(), text);
    }

    static Stream<EventDeclaration> events() {
        return Declarations.of(Profile.LINUX_2_4_20).events().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void letsTheEventHappen(EventDeclaration event) {
        ParsedScenario scenario = LANGUAGE.parse(event.example(), event.name());
        assertEquals(List.of(), scenario.problems(), event.example());
        RunResult result = ScenarioRun.run(scenario, RunOptions.defaults(), ScenarioListener.NONE);
        List<String> told = new ArrayList<>();
        result.run().cursor().tell(result.run().start(), each -> told.add(each.note().word()), Progress.NONE);
        assertTrue(told.contains(event.name()), event.example());
    }
}
