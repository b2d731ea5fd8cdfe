/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

/** A bar that shows a share. The number stands beside it, so screen readers pass over it. */
final class Bar {
    private Bar() {
    }

    static void write(Html html, int percent, String style) {
        int share = Math.max(0, Math.min(100, percent));
        html.raw("<svg class=\"bar " + style + "\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<rect class=\"track\" width=\"100\" height=\"8\"/><rect class=\"fill\" width=\"" + share
                        + "\" height=\"8\"/></svg>");
    }
}
