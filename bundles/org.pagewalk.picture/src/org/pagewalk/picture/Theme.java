/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

/**
 * Colours of the inks on a light or on a dark ground. The hues are near those of Okabe and Ito's palette, which people
 * with any of the common kinds of colour blindness tell apart; text keeps a contrast of at least 4.5 to 1 on every
 * ground it is written on. A test holds both.
 */
public enum Theme {
    /** Dark ink on white. */
    LIGHT,
    /** Light ink on near-black. */
    DARK,
    /** Black and strong inks on white, for a lecture hall and for weak eyes. */
    CONTRAST_LIGHT,
    /** White and strong inks on black. */
    CONTRAST_DARK;

    /** The colour of {@code ink} as 0xRRGGBB. {@link Ink#NONE} has none and is refused. */
    public int rgb(Ink ink) {
        return switch (ink) {
            case NONE -> throw new IllegalArgumentException("NONE has no colour");
            case BACKGROUND -> of(0xFFFFFF, 0x11181F, 0xFFFFFF, 0x000000);
            case BAND -> of(0xF3F6F9, 0x18212A, 0xF0F0F0, 0x161616);
            case TEXT -> of(0x17212B, 0xE9EFF5, 0x000000, 0xFFFFFF);
            case MUTED -> of(0x556370, 0xA3B2C0, 0x2B2B2B, 0xE0E0E0);
            case FRAME -> of(0xC3CCD5, 0x3A4855, 0x4A4A4A, 0xB0B0B0);
            case LINK -> of(0x7C8A97, 0x7F90A0, 0x000000, 0xFFFFFF);
            case FREE -> of(0xD9ECF9, 0x12395A, 0xCFE8FF, 0x00294F);
            case FREE_EDGE -> of(0x0072B2, 0x56B4E9, 0x00508C, 0x66C2FF);
            case FREE_BAR -> of(0x69B3E1, 0x2C78AD, 0x5AB4F5, 0x0A84F0);
            case USED -> of(0xEBE7E0, 0x2A2F35, 0xE4E4E4, 0x2A2A2A);
            case USED_BAR -> of(0xE09A2B, 0xE3A03A, 0xF0A000, 0xFFB000);
            case HELD_TAIL -> of(0xF3D29B, 0x6B4E1E, 0xFFE08A, 0x5C3D00);
            case SLAB -> of(0x8F4A9C, 0xD6A9E0, 0x8A0FA8, 0xF0A8FF);
            case CACHE -> of(0x1E9A78, 0x2FBF97, 0x00A572, 0x00E0A0);
            case ANON -> of(0xC2410C, 0xF0765A, 0xC83200, 0xFF3B1E);
            case TABLE -> of(0x4A35E0, 0x7A3DFF, 0x3018E0, 0x6A1CFF);
            case SHARED -> of(0x1F5FBF, 0x7FB2FF, 0x0B3FA0, 0x8CBBFF);
            case RESERVED -> of(0x5B6875, 0x6F7E8C, 0x5A5A5A, 0x8C8C8C);
            case LOST -> of(0x1B1F24, 0xF2F2F2, 0x000000, 0xFFFFFF);
            case STROKE -> of(0xFFFFFF, 0x11181F, 0xFFFFFF, 0x000000);
            case NEW -> of(0xD8F2E8, 0x0C4435, 0xB8F5DE, 0x004D36);
            case NEW_EDGE -> of(0x00785A, 0x35D0A3, 0x005C43, 0x00FFB0);
            case SELECTED -> of(0xFFE9B8, 0x4A3606, 0xFFE45C, 0x665200);
            case SELECTED_EDGE -> of(0xB45309, 0xF5BD45, 0x8A3C00, 0xFFE000);
            case WATERMARK -> of(0xC04A00, 0xFF9D5C, 0xA83200, 0xFF8C3A);
        };
    }

    private int of(int light, int dark, int contrastLight, int contrastDark) {
        return switch (this) {
            case LIGHT -> light;
            case DARK -> dark;
            case CONTRAST_LIGHT -> contrastLight;
            case CONTRAST_DARK -> contrastDark;
        };
    }

    /** Whether the ground is dark. */
    public boolean isDark() {
        return this == DARK || this == CONTRAST_DARK;
    }

    /** The colour of {@code ink} as CSS writes it: {@code #rrggbb}, or {@code none}. */
    public String css(Ink ink) {
        return ink == Ink.NONE ? "none" : "#" + Integer.toHexString(rgb(ink) | 0x1000000).substring(1);
    }
}
