/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

/**
 * Colours of the inks on a light or on a dark ground. The hues are those of Okabe and Ito's palette,
 * which people with any of the common kinds of colour blindness tell apart; text keeps a contrast of
 * at least 4.5 to 1 on every ground it is written on.
 */
public enum Theme {
    /** Dark ink on white. */
    LIGHT,
    /** Light ink on near-black. */
    DARK;

    /** The colour of {@code ink} as 0xRRGGBB. {@link Ink#NONE} has none and is refused. */
    public int rgb(Ink ink) {
        boolean light = this == LIGHT;
        return switch (ink) {
            case NONE -> throw new IllegalArgumentException("NONE has no colour");
            case BACKGROUND -> light ? 0xFFFFFF : 0x11181F;
            case BAND -> light ? 0xF3F6F9 : 0x18212A;
            case TEXT -> light ? 0x17212B : 0xE9EFF5;
            case MUTED -> light ? 0x556370 : 0xA3B2C0;
            case FRAME -> light ? 0xC3CCD5 : 0x3A4855;
            case LINK -> light ? 0x7C8A97 : 0x7F90A0;
            case FREE -> light ? 0xD9ECF9 : 0x12395A;
            case FREE_EDGE -> light ? 0x0072B2 : 0x56B4E9;
            case FREE_BAR -> light ? 0x5FAEDD : 0x2C78AD;
            case USED -> light ? 0xEBE7E0 : 0x2A2F35;
            case USED_BAR -> light ? 0xE09A2B : 0xC9882A;
            case NEW -> light ? 0xD8F2E8 : 0x0C4435;
            case NEW_EDGE -> light ? 0x00785A : 0x35D0A3;
            case SELECTED -> light ? 0xFFE9B8 : 0x5B4208;
            case SELECTED_EDGE -> light ? 0xB45309 : 0xF5BD45;
            case WATERMARK -> light ? 0xC04A00 : 0xFF9D5C;
        };
    }

    /** The colour of {@code ink} as CSS writes it: {@code #rrggbb}, or {@code none}. */
    public String css(Ink ink) {
        return ink == Ink.NONE ? "none" : "#" + Integer.toHexString(rgb(ink) | 0x1000000).substring(1);
    }
}
