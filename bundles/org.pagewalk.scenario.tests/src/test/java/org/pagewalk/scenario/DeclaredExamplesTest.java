/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.model.Glossary;

/** Each example that hover, completion and reference show is a scenario that runs as it stands. */
class DeclaredExamplesTest {
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();
    private static final Declarations DECLARATIONS = Declarations.of(Profile.LINUX_2_4_20);

    private static RunResult run(String name, String example) {
        ParsedScenario scenario = LANGUAGE.parse(example, name);
        assertEquals(List.of(), scenario.problems(), example);
        RunResult result = ScenarioRun.run(scenario, RunOptions.defaults(), ScenarioListener.NONE);
        assertEquals(Optional.empty(), result.stop(), example);
        assertTrue(result.passed(), () -> example + result.checks());
        return result;
    }

    static Stream<Arguments> declared() {
        Stream<Arguments> functions = DECLARATIONS.functions().stream().map(each -> Arguments.of(each.name(), each.example()));
        Stream<Arguments> constants = DECLARATIONS.constants().stream().map(each -> Arguments.of(each.name(), each.example()));
        Stream<Arguments> kinds = DECLARATIONS.kinds().stream().flatMap(kind -> Stream.concat(
                Stream.of(Arguments.of(kind.name(), kind.example())),
                Stream.concat(kind.keys().stream().map(key -> Arguments.of(key.name(), kind.example(key))),
                        kind.presets().stream().map(preset -> Arguments.of(preset.name(), kind.example(preset))))));
        return Stream.of(functions, constants, kinds).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("declared")
    void runsAndUsesWhatItIsAnExampleOf(String name, String example) {
        run(name, example);
        assertTrue(example.contains(name), example);
    }

    static Stream<EventDeclaration> events() {
        return DECLARATIONS.events().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void letsTheEventHappenAndExpectsIt(EventDeclaration event) {
        RunResult result = run(event.name(), event.example());
        List<String> told = new ArrayList<>();
        result.run().cursor().tell(result.run().start(), each -> told.add(each.note().word()), Progress.NONE);
        assertTrue(told.contains(event.name()), event.example());
        assertTrue(event.example().contains("event " + event.name()), event.example());
    }

    static Stream<Arguments> waysToObjects() {
        Glossary glossary = new Glossary();
        return Stream.concat(glossary.classes().stream(), glossary.enumerations().stream())
                .filter(name -> glossary.way(name).isPresent()).map(name -> Arguments.of(name, glossary.way(name).get()));
    }

    @ParameterizedTest
    @MethodSource("waysToObjects")
    void everyFieldOfAStructureThatCanBeReachedIsPrinted(String className, String way) {
        StringBuilder example = new StringBuilder(print(way) + "\n");
        String object = way.substring(way.lastIndexOf('\n') + 1);
        new Glossary().features(className).forEach(field -> example.append("print " + object + "." + field.name() + "\n"));
        run(className, example.toString());
    }

    /** A way may begin with what it takes that there is such an object. */
    private static String print(String way) {
        return way.replaceFirst("(?s)^(.*\\n)?", "$1print ");
    }

    /** Otherwise the reference would say of a structure that no scenario reaches it, and one does. */
    @ParameterizedTest
    @MethodSource("waysToObjects")
    void noFieldLeadsToAStructureThatIsSaidToBeOutOfReach(String className, String way) {
        Glossary glossary = new Glossary();
        for (Glossary.Entry field : glossary.features(className)) {
            String type = field.type().replace("list of ", "");
            if (glossary.classes().contains(type) && glossary.way(type).isEmpty()) {
                assertTrue(List.of("NULL", "[]").containsAll(run(className, print(way) + "." + field.name()).output()),
                        className + "." + field.name());
            }
        }
    }
}
