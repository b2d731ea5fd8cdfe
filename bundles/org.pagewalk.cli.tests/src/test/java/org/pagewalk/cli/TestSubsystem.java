/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.BlockRole;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Subsystem;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.narrative.Note;

/** What somebody else brings: bells, which are declared with the number of their strokes, may be rung, cast and melted. */
public final class TestSubsystem implements Subsystem {
    private static final Parameter BELL = new Parameter("bell", Type.INT, "", "the strokes of the bell");
    private static final Parameter SIZE = new Parameter("size", Type.INT, "", "how large it is");
    private static final Parameter METAL = new Parameter("metal", Type.KERNEL_ADDRESS, "", "what was cast");

    enum BellNote implements Note {
        BELL_RUNG;

        @Override
        public Shape shape() {
            return Shape.of(Kind.EVENT, "bell_rung", BELL);
        }
    }

    @Override
    public String title() {
        return "Bells";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return List.of(ring(), function("cast", Type.KERNEL_ADDRESS, SIZE, new BlockRole.Gives("size", "melt")),
                function("melt", Type.VOID, METAL, new BlockRole.Frees("metal", "size"), SIZE));
    }

    private static FunctionDeclaration function(String name, Type result, Parameter first, BlockRole role, Parameter... others) {
        List<Parameter> parameters = new ArrayList<>(List.of(first));
        parameters.addAll(List.of(others));
        return new FunctionDeclaration(name, parameters, result, "None.", Set.of(Profile.LINUX_2_4_20.name()), "Makes or unmakes a bell.",
                "a test", "let bell = cast(3)\nmelt(bell, 3)", (machine, arguments) -> new Value.Address(Type.KERNEL_ADDRESS, 0xc0000000L)).with(role);
    }

    private static FunctionDeclaration ring() {
        return new FunctionDeclaration("ring", List.of(BELL), Type.INT, "None.", Set.of(Profile.LINUX_2_4_20.name()),
                "Rings a bell.", "a test", "print ring(3)", (machine, arguments) -> {
                    int strokes = (int) ((Value.Int) arguments[0]).value();
                    machine.narrator().voice(BellNote.values()).tell(BellNote.BELL_RUNG, strokes);
                    return new Value.Int(strokes * 2L);
                });
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(new EventDeclaration(BellNote.BELL_RUNG, "A bell is rung.", "a test", "ring(3)\nexpect event bell_rung where bell == 3"));
    }

    @Override
    public List<DeclarationKind> kinds() {
        return List.of(new DeclarationKind("belfry", true, Type.INT,
                List.of(new DeclarationKey("strokes", Type.INT, "", "3", List.of(), "How often it strikes.", false),
                        new DeclarationKey("metal", Type.STRING, "", "bronze", List.of("bronze", "steel"), "Of what it is made.")),
                "Declares a bell.", "a test", "belfry big { strokes 3 }", values -> {
                    if (((Value.Int) values.getOrDefault("strokes", new Value.Int(1))).value() < 1) {
                        throw new ConfigurationException("strokes", "a bell strikes at least once: write strokes 1");
                    }
                }, (machine, arguments) -> arguments[1]));
    }
}
