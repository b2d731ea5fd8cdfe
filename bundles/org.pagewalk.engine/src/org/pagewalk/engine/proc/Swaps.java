/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import org.pagewalk.engine.Machine;

/** The swap areas. There is no swapon yet, so it is what the kernel writes while there are none: the heading alone. */
final class Swaps implements ProcFile {
    @Override
    public String name() {
        return "swaps";
    }

    @Override
    public String explanation() {
        return "The areas that pages can be swapped to; only the heading while there are none.";
    }

    @Override
    public String source() {
        return "the kernel's proc(5), get_swaparea_info(); Gorman 12";
    }

    @Override
    public String text(Machine machine) {
        return "Filename\t\t\tType\t\tSize\tUsed\tPriority\n";
    }
}
