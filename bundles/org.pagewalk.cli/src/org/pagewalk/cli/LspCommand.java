/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;

import org.pagewalk.lsp.PagewalkServer;

/** {@code pagewalk lsp}: serves an editor on standard input and output until it says exit. */
final class LspCommand implements CommandBody {
    /** Some clients name the way on which they talk; there is only this one. */
    private static final Option STDIO = new Option("--stdio", "", "", true);

    private final Terminal terminal;

    LspCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(STDIO);
    }

    @Override
    public Operands operands() {
        return Operands.NONE;
    }

    @Override
    public ExitStatus run(Arguments arguments) {
        // Whatever a library might print must not get between the messages.
        System.setOut(System.err);
        return terminal.lend(out -> PagewalkServer.serve(System.in, out)) ? ExitStatus.WELL : ExitStatus.NO;
    }
}
