/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.Profile;

/** {@code pagewalk compare A B}, and {@code pagewalk compare A --kernel NAME}. */
final class CompareCommand implements CommandBody {
    private static final Option KERNEL = Option.of("--kernel", "NAME");

    private final Terminal terminal;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(KERNEL, Option.JSON);
    }

    @Override
    public Operands operands() {
        return Operands.PAIR;
    }

    @Override
    public ExitStatus run(Arguments arguments) throws WrongCall {
        List<String> names = arguments.operands();
        Optional<String> kernel = arguments.values(KERNEL).stream().findFirst();
        List<String> kernels = Profile.all().stream().map(Profile::name).toList();
        if (kernel.isPresent() && !kernels.contains(kernel.get())) {
            throw new WrongCall("compare.kernel", kernel.get(), String.join(", ", kernels));
        }
        if (names.size() != (kernel.isPresent() ? 1 : 2)) {
            throw new WrongCall(kernel.isPresent() ? "compare.one" : "compare.two");
        }
        boolean json = arguments.has(Option.JSON);
        try {
            ComparedSide a = ComparedSide.of(names.getFirst(), Optional.empty(), terminal);
            ComparedSide b = ComparedSide.of(names.getLast(), kernel, terminal);
            Comparison comparison = Comparison.of(a, b);
            if (json) {
                terminal.result(Json.line(CompareJson.of(comparison)));
            } else {
                CompareText.write(comparison, terminal);
            }
            return comparison.isSame() ? ExitStatus.WELL : ExitStatus.NO;
        } catch (ComparedSide.Refused e) {
            if (json) {
                terminal.result(Json.line(CompareJson.refused(names, e.getMessage())));
            }
            return ExitStatus.WRONG;
        }
    }
}
