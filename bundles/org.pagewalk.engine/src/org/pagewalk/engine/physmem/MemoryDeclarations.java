/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.physmem;

import java.util.List;

import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Subsystem;

/** What the contents of memory bring to the language. */
public final class MemoryDeclarations implements Subsystem {
    @Override
    public String title() {
        return "Contents of memory";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return MemoryFunctions.functions();
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                new EventDeclaration(MemoryNote.PAGE_CLEARED, "A page is filled with zeros.", "the kernel's page.h",
                        "let addr = get_zeroed_page(GFP_KERNEL)\nexpect event page_cleared"),
                new EventDeclaration(MemoryNote.BYTES_WRITTEN, "Bytes are written into a page; what spans several pages is "
                        + "told once for each.", "the kernel's string.h",
                        "let addr = __get_free_page(GFP_KERNEL)\nstore(addr + 8, 42)\n"
                                + "expect event bytes_written where offset == 8"));
    }
}
