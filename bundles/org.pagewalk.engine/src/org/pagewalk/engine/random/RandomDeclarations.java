/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.random;

import java.util.List;
import java.util.stream.Collectors;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Subsystem;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;

/** What random numbers bring to the language. */
public final class RandomDeclarations implements Subsystem {
    @Override
    public String title() {
        return "Random numbers";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return List.of(new FunctionDeclaration("random",
                List.of(new Parameter("n", Type.INT, "", "how many numbers there are to choose from, at least 1")), Type.INT,
                "Nothing: an n below 1 is a mistake in the scenario.",
                Profile.all().stream().map(Profile::name).collect(Collectors.toSet()),
                "A random number from 0 to n - 1, each as likely as any other. The same seed of the machine gives the same numbers.",
                "Pagewalk", "let dice = 1 + random(6)\nexpect dice >= 1 && dice <= 6", RandomDeclarations::random).atBoot());
    }

    private static Value random(Machine machine, Value[] arguments) {
        long bound = ((Value.Int) arguments[0]).value();
        if (bound < 1) {
            throw new WrongArgument("random(n) chooses from n numbers, at least 1, not " + bound);
        }
        return new Value.Int(new RandomNumbers(machine.tables().machine).below(bound));
    }
}
