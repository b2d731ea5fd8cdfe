/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.List;
import java.util.Map;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.Profile;

/** The declaration of the machine that a scenario runs on. */
public final class MachineKind {
    /** What such a declaration begins with. */
    public static final String NAME = "machine";

    private MachineKind() {
    }

    static DeclarationKind kind() {
        return new DeclarationKind(NAME, false, Type.VOID, keys(),
                "Declares the machine that runs: kernel, arch, memory and so on. It comes first.", "Gorman 3",
                "machine {\n  kernel linux-2.4.20\n  memory 32 MiB\n}\nprint proc(\"buddyinfo\")",
                values -> spec(values).check(), (machine, arguments) -> Value.Nothing.NULL);
    }

    private static List<DeclarationKey> keys() {
        MachineSpec defaults = MachineSpec.defaults();
        return List.of(
                new DeclarationKey("kernel", Type.STRING, "", defaults.kernel(),
                        Profile.all().stream().map(Profile::name).toList(), "Which Linux kernel the machine runs."),
                new DeclarationKey("arch", Type.STRING, "", defaults.arch(),
                        Architecture.all().stream().map(Architecture::name).toList(), "The processor architecture."),
                new DeclarationKey("cpus", Type.INT, "", Integer.toString(defaults.cpus()), List.of(),
                        "How many processors there are, from 1 to " + MachineSpec.CPUS_MAX + "."),
                new DeclarationKey("memory", Type.INT, "bytes", MachineSpec.sizeInWords(defaults.memory()), List.of(),
                        "How much physical memory there is, in whole pages."),
                new DeclarationKey("seed", Type.INT, "", Long.toString(defaults.seed()), List.of(),
                        "Where random numbers start; the same scenario and seed give the same run."));
    }

    /** The machine that the values of a declaration describe. */
    public static MachineSpec spec(Map<String, Value> values) {
        MachineSpec spec = MachineSpec.defaults();
        for (Map.Entry<String, Value> each : values.entrySet()) {
            spec = with(spec, each.getKey(), each.getValue());
        }
        return spec;
    }

    private static MachineSpec with(MachineSpec spec, String key, Value value) {
        return switch (key) {
            case "kernel" -> spec.withKernel(((Value.Text) value).value());
            case "arch" -> spec.withArch(((Value.Text) value).value());
            case "cpus" -> spec.withCpus(Math.clamp(((Value.Int) value).value(), -1, Integer.MAX_VALUE));
            case "memory" -> spec.withMemory(((Value.Int) value).value());
            case "seed" -> spec.withSeed(((Value.Int) value).value());
            default -> throw new IllegalArgumentException("the machine has no key " + key);
        };
    }
}
