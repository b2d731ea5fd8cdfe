/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import java.util.List;

import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Subsystem;

/** What allocators to compare bring to the language. */
public final class RegionDeclarations implements Subsystem {
    private static final String ALLOC = "region heap {\n  size 1 MiB\n}\nlet block = region_alloc(heap, 34 KiB)\n";
    private static final String KNUTH = "Knuth 1, 2.5";

    @Override
    public String title() {
        return "Allocators to compare";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return RegionFunctions.functions();
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                new EventDeclaration(RegionNote.REGION_ALLOCATED, "A block of a region is handed out.", KNUTH,
                        ALLOC + "expect event region_allocated where region == heap && size == 34 KiB"),
                new EventDeclaration(RegionNote.REGION_FREED, "A block of a region is given back.", KNUTH,
                        ALLOC + "region_free(block)\nexpect event region_freed where start == 0"),
                new EventDeclaration(RegionNote.REGION_SPLIT, "A free block of a region is cut in two, since a smaller one is wanted: the "
                        + "part that is told stays free.", KNUTH, ALLOC + "expect event region_split where start == 34 KiB"),
                new EventDeclaration(RegionNote.REGION_MERGE, "Two free neighbours in a region become one block, the one that is told.",
                        KNUTH, ALLOC + "region_free(block)\nexpect event region_merge where size == 1 MiB"));
    }

    @Override
    public List<DeclarationKind> kinds() {
        return List.of(RegionKind.kind());
    }
}
