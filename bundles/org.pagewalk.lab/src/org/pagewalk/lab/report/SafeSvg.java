/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Puts a picture into a page. One that has only what our own painter writes becomes a part of the page, so that it takes on the
 * page's colours; any other is shown as an image, in which nothing can run or be fetched.
 */
final class SafeSvg {
    private static final int CHARS_MAX = 2_000_000;
    /** No colon and no slash: so nothing is an address. */
    private static final String ATTRIBUTE = "\\s+(?:xmlns=\"http://www\\.w3\\.org/2000/svg\"|aria-label=\"[^\"<>]*+\"|"
            + "(?:viewBox|width|height|role|font-family|font-size|font-weight|x|y|rx|ry|x1|y1|x2|y2|cx|cy|r|d|id|fill|fill-rule|opacity|"
            + "stroke|stroke-width|stroke-dasharray|stroke-linecap|stroke-linejoin|shape-rendering|text-anchor|pointer-events|"
            + "patternUnits|patternTransform|transform)=\"[^\"<>:&/\\\\]*+\")";
    private static final Pattern TAG = Pattern.compile("<(?:/?(?:svg|title|rect|text|path|line|circle|g|defs|pattern))(?:"
            + ATTRIBUTE + ")*+\\s*/?>");

    private SafeSvg() {
    }

    /** Writes the picture. */
    static void write(Html html, String svg, String alternative) {
        if (isOurs(svg)) {
            html.open("div", "class", "picture", "tabindex", "0").raw(PlainText.of(svg, CHARS_MAX)).close();
        } else {
            html.open("div", "class", "picture").lone("img", "alt", alternative, "src",
                    "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)))
                            .close();
        }
    }

    /** Whether there is nothing in it but shapes and text. */
    static boolean isOurs(String svg) {
        if (svg.length() > CHARS_MAX || !svg.startsWith("<svg ")) {
            return false;
        }
        var tags = TAG.matcher(svg);
        int at = 0;
        while (at < svg.length()) {
            int next = svg.indexOf('<', at);
            if (next < 0) {
                return svg.substring(at).isBlank() && svg.stripTrailing().endsWith("</svg>");
            }
            tags.region(next, svg.length());
            if (!tags.lookingAt()) {
                return false;
            }
            at = tags.end();
        }
        return svg.endsWith("</svg>");
    }
}
