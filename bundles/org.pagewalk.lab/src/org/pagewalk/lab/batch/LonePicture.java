/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

import org.pagewalk.picture.SvgPainter;
import org.pagewalk.picture.Theme;

/** Pictures as files: with the colours, light or dark as the reader has it, that a page would give them. */
final class LonePicture {
    private static final String COLOURS = "<style>:root{" + SvgPainter.variables(Theme.LIGHT) + "}@media screen and (prefers-color-scheme:dark){:root{"
            + SvgPainter.variables(Theme.DARK) + "}}</style>\n";
    private static final String BEFORE = "<title>";

    private LonePicture() {
    }

    /** A picture for a page as one for a file. */
    static String of(String picture) {
        int at = picture.indexOf(BEFORE);
        return at < 0 ? picture : picture.substring(0, at) + COLOURS + picture.substring(at);
    }

    /** The picture for a page that {@link #of} made a file of. */
    static String forPage(String file) {
        int at = file.indexOf(COLOURS + BEFORE);
        return at < 0 ? file : file.substring(0, at) + file.substring(at + COLOURS.length());
    }
}
