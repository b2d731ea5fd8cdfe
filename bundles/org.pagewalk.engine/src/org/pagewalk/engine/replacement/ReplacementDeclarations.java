/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.List;

import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Subsystem;

/** What policies to compare bring to the language. */
public final class ReplacementDeclarations implements Subsystem {
    private static final String SOURCE = "Gorman 11.2";
    private static final String STRING = "policy cache {\n  kind lru\n  frames 2\n}\npolicy_references(cache, [1, 2, 1, 3])\n";

    @Override
    public String title() {
        return "Page replacement to compare";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return ReplacementFunctions.functions();
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                new EventDeclaration(ReplacementNote.PAGE_HIT, "A policy is given a page that is in a frame.", SOURCE,
                        STRING + "expect event page_hit where policy == cache && page == 1"),
                new EventDeclaration(ReplacementNote.PAGE_MISS, "A policy is given a page that is not in a frame.", SOURCE,
                        STRING + "expect count(event page_miss) == 3"),
                new EventDeclaration(ReplacementNote.PAGE_REPLACED, "A page gives way to another in its frame.", SOURCE,
                        STRING + "expect event page_replaced where page == 2"));
    }

    @Override
    public List<DeclarationKind> kinds() {
        return List.of(PolicyDeclaration.kind());
    }
}
