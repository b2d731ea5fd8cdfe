/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

/** What a page frame is while the machine boots, and how it looks. */
public enum BootKind {
    HOLE("no memory", Swatch.full(Ink.BACKGROUND, Pattern.PLAIN, Ink.NONE)),
    FIRMWARE("kept by the firmware", Swatch.full(Ink.RESERVED, Pattern.GRID, Ink.STROKE)),
    IMAGE("kernel code, data and bss", Swatch.full(Ink.ANON, Pattern.UPRIGHT, Ink.STROKE)),
    INIT("kernel init, freed when boot ends", Swatch.full(Ink.HELD_TAIL, Pattern.RISING, Ink.USED_BAR)),
    BITMAP("bitmap of boot memory", Swatch.full(Ink.LOST, Pattern.FALLING, Ink.STROKE)),
    MEM_MAP("mem_map", Swatch.full(Ink.CACHE, Pattern.LEVEL, Ink.STROKE)),
    BLOCK("other blocks of boot memory", Swatch.full(Ink.SLAB, Pattern.DOTS, Ink.STROKE)),
    RESERVED("reserved", Swatch.full(Ink.USED_BAR, Pattern.PLAIN, Ink.NONE)),
    FREE("free", Swatch.full(Ink.FREE, Pattern.PLAIN, Ink.NONE)),
    HIGH("high memory, which boot leaves alone", Swatch.full(Ink.FREE, Pattern.RISING, Ink.FREE_BAR)),
    HANDED_OVER("the page allocator's", Swatch.full(Ink.FREE_BAR, Pattern.PLAIN, Ink.NONE));

    private static final BootKind[] ALL = values();

    private final String words;
    private final Swatch swatch;

    BootKind(String words, Swatch swatch) {
        this.words = words;
        this.swatch = swatch;
    }

    String words() {
        return words;
    }

    Swatch swatch() {
        return swatch;
    }

    /** What a cell is filled up with that is not all of one kind: what is rarer tells more. */
    boolean isGround() {
        return this == FREE || this == HIGH || this == HANDED_OVER;
    }

    /** What somebody is who took memory while the machine booted. */
    static BootKind of(String what) {
        if (what.startsWith("kernel ")) {
            return what.equals("kernel init") ? INIT : IMAGE;
        }
        return what.startsWith("bootmem bitmap") ? BITMAP : what.startsWith("mem_map") ? MEM_MAP : BLOCK;
    }

    static BootKind at(int ordinal) {
        return ALL[ordinal];
    }

    static int count() {
        return ALL.length;
    }
}
