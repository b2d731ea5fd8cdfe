/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.List;

import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.scenario.run.Shape;

/** The functions that turn a value of one type into one of another, such as {@code page_address} a page into an address. */
final class Conversions {
    private Conversions() {
    }

    /** Their names; none for plain numbers and strings, of which everything could be made. */
    static List<String> of(Declarations declarations, Shape given, Shape wanted) {
        if (given.equals(Shape.INT) || given.equals(Shape.STRING)) {
            return List.of();
        }
        return declarations.functions().stream()
                .filter(each -> each.parameters().size() == 1 && Shape.of(each.result()).equals(wanted)
                        && Shape.of(each.parameters().getFirst().type()).equals(given))
                .map(FunctionDeclaration::name).toList();
    }
}
