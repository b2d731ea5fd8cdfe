/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.List;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.Profile;

/** The keys of a scenario's {@code machine} block. */
final class MachineKeys {
    private MachineKeys() {
    }

    static List<DeclarationKey> keys() {
        MachineSpec defaults = MachineSpec.defaults();
        return List.of(
                new DeclarationKey("kernel", Type.STRING, "", defaults.kernel(),
                        Profile.all().stream().map(Profile::name).toList(), "Which Linux kernel the machine runs.",
                        (spec, value) -> spec.withKernel(((Value.Text) value).value())),
                new DeclarationKey("arch", Type.STRING, "", defaults.arch(),
                        Architecture.all().stream().map(Architecture::name).toList(),
                        "The processor architecture.", (spec, value) -> spec.withArch(((Value.Text) value).value())),
                new DeclarationKey("cpus", Type.INT, "", Integer.toString(defaults.cpus()), List.of(),
                        "How many processors there are, from 1 to " + MachineSpec.CPUS_MAX + ".",
                        (spec, value) -> spec.withCpus(Math.clamp(number(value), -1, Integer.MAX_VALUE))),
                new DeclarationKey("memory", Type.INT, "bytes", MachineSpec.sizeInWords(defaults.memory()), List.of(),
                        "How much physical memory there is, in whole pages.",
                        (spec, value) -> spec.withMemory(number(value))),
                new DeclarationKey("seed", Type.INT, "", Long.toString(defaults.seed()), List.of(),
                        "Where random numbers start; the same scenario and seed give the same run.",
                        (spec, value) -> spec.withSeed(number(value))));
    }

    private static long number(Value value) {
        return ((Value.Int) value).value();
    }
}
