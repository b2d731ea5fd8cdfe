/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

/**
 * How a picture should be drawn; lengths in scene units.
 *
 * @param width of the sheet; a picture may need more
 * @param height that can be seen at once
 * @param top where what can be seen begins: what lies outside need not be drawn
 * @param zoom how much closer than at first the reader wants to look, at least 1; only pictures of very many things care
 * @param selected what the reader picked, {@link Target#NONE} for nothing
 */
public record Wish(double width, double height, double top, double zoom, Target selected) {
    /** Width that a page without wishes of its own asks for. */
    public static final double WIDTH = 960;

    /** A whole picture of this width with nothing picked. */
    public static Wish wide(double width) {
        return new Wish(width, width * 2 / 3, 0, 1, Target.NONE);
    }

    /** The same with something picked. */
    public Wish select(Target target) {
        return new Wish(width, height, top, zoom, target);
    }
}
