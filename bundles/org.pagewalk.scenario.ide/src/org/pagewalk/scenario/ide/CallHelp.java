/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.List;

/**
 * How the function is called in whose brackets the caret stands.
 *
 * @param label {@code alloc_pages(gfp_mask, order)}
 * @param parameters where each parameter stands in the label
 * @param active the parameter whose argument stands at the caret, from 0; -1 if there is none
 * @param explanation what the function does; may be empty
 * @param parameterExplanations what each parameter is
 */
public record CallHelp(String label, List<Range> parameters, int active, String explanation, List<String> parameterExplanations) {
    /** Copies the lists. */
    public CallHelp {
        parameters = List.copyOf(parameters);
        parameterExplanations = List.copyOf(parameterExplanations);
    }
}
