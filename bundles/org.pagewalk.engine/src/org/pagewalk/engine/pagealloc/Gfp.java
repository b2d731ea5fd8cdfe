/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.Type;

/** The GFP flags, by which a caller says what memory it wants and what may be done to get it (Gorman 6.5). */
public final class Gfp {
    public static final int __GFP_DMA = 0x01;
    public static final int __GFP_HIGHMEM = 0x02;
    /** Linux has it since 2.6.15, and the zone with it. */
    public static final int __GFP_DMA32 = 0x04;
    public static final int __GFP_WAIT = 0x10;
    public static final int __GFP_HIGH = 0x20;
    public static final int __GFP_IO = 0x40;
    public static final int __GFP_HIGHIO = 0x80;
    public static final int __GFP_FS = 0x100;

    public static final int GFP_DMA = __GFP_DMA;
    public static final int GFP_ATOMIC = __GFP_HIGH;
    public static final int GFP_NOIO = __GFP_HIGH | __GFP_WAIT;
    public static final int GFP_NOHIGHIO = GFP_NOIO | __GFP_IO;
    public static final int GFP_NOFS = GFP_NOHIGHIO | __GFP_HIGHIO;
    public static final int GFP_KERNEL = GFP_NOFS | __GFP_FS;
    public static final int GFP_NFS = GFP_KERNEL;
    public static final int GFP_USER = __GFP_WAIT | __GFP_IO | __GFP_HIGHIO | __GFP_FS;
    public static final int GFP_HIGHUSER = GFP_USER | __GFP_HIGHMEM;
    public static final int GFP_KSWAPD = GFP_USER;

    /** The bits that choose the zonelist. */
    static final int GFP_ZONEMASK = 0x0F;

    private static final String LOW = "wants low memory, which it gets, and %s high memory";

    private static final List<ConstantDeclaration> CONSTANTS = List.of(
            zone("__GFP_DMA", __GFP_DMA, "The pages must lie where old DMA devices reach them: zone DMA alone is tried. Without any"
                    + " flag for zones it is Normal, then the zones below it.").without(__GFP_HIGHMEM, LOW),
            zone("__GFP_HIGHMEM", __GFP_HIGHMEM, "The pages may lie in high memory, and had better: HighMem is tried, then Normal, then"
                    + " the zones below it. __GFP_DMA wins over it."),
            zone("__GFP_DMA32", __GFP_DMA32, "The pages must lie where 32-bit devices reach them, below 4 GiB: in ZONE_DMA32 or "
                    + "below it. Where there is no such zone, as on the 32-bit x86, it has no effect."),
            zone("GFP_DMA", GFP_DMA, "Another name of __GFP_DMA.").without(__GFP_HIGHMEM, LOW),
            action("__GFP_WAIT", __GFP_WAIT, "The caller can sleep, so the allocator may reclaim, and for blocks of up to 8 pages waits until"
                    + " it has one. Without it only a quarter of each pages_min is kept back, and then there is NULL."),
            action("__GFP_HIGH", __GFP_HIGH, "The caller is urgent. Linux 2.4.20 makes no difference for it: what lets GFP_ATOMIC have more"
                    + " pages is that __GFP_WAIT is missing."),
            action("__GFP_IO", __GFP_IO, "Handed to reclaim: buffers may be written to a disk to win their pages. The allocator itself makes"
                    + " no difference for it."),
            action("__GFP_HIGHIO", __GFP_HIGHIO, "Handed to reclaim: with __GFP_IO, buffers may be written also when their pages lie in"
                    + " high memory. The allocator itself makes no difference for it."),
            action("__GFP_FS", __GFP_FS, "Handed to reclaim: filesystems may be asked to write pages and to give up what they keep in memory;"
                    + " they leave it out themselves, so as not to call themselves. The allocator itself makes no difference for it."),
            combined("GFP_ATOMIC", GFP_ATOMIC, "For interrupt handlers and all who must not sleep: a quarter of each pages_min is left, then"
                    + " there is NULL.").without(__GFP_WAIT, "must not sleep and %s may"),
            combined("GFP_NOIO", GFP_NOIO, "For code that is doing input or output itself: may sleep, and reclaim starts no more of it.")
                    .without(__GFP_IO, "must start no input and output and %s may"),
            combined("GFP_NOHIGHIO", GFP_NOHIGHIO, "For making bounce buffers: reclaim may do input and output, but not on pages in high"
                    + " memory.").without(__GFP_HIGHIO, "must start none on pages in high memory and %s may"),
            combined("GFP_NOFS", GFP_NOFS, "For filesystems and the buffer cache: reclaim may do everything but call into filesystems.")
                    .without(__GFP_FS, "must not call into filesystems and %s may"),
            combined("GFP_KERNEL", GFP_KERNEL, "For ordinary kernel code that may sleep: reclaim may do everything."),
            combined("GFP_NFS", GFP_NFS, "Left over from Linux 2.0, where it left fewer pages in reserve; now the same as GFP_KERNEL."),
            combined("GFP_USER", GFP_USER, "For memory on behalf of a user process. It lacks __GFP_HIGH, which makes no difference, so it is"
                    + " treated as GFP_KERNEL is."),
            combined("GFP_HIGHUSER", GFP_HIGHUSER, "For pages of user processes: GFP_USER, from high memory if there is any."),
            combined("GFP_KSWAPD", GFP_KSWAPD, "For kswapd; now the same as GFP_USER."));

    private Gfp() {
    }

    /** The flags as a scenario may name them. */
    public static List<ConstantDeclaration> constants() {
        return CONSTANTS;
    }

    /** What a mask is called: "GFP_KERNEL"; its flags where it has no name of its own. */
    public static String name(int gfpMask) {
        return constants().stream().filter(c -> c.value() == gfpMask && !c.name().startsWith("__"))
                .map(ConstantDeclaration::name).findFirst().orElseGet(() -> words(gfpMask));
    }

    /** The flags of a mask in words: "__GFP_WAIT | __GFP_IO". */
    static String words(int gfpMask) {
        List<String> names = new ArrayList<>();
        int rest = gfpMask;
        for (ConstantDeclaration constant : constants()) {
            if (constant.name().startsWith("__") && (gfpMask & constant.value()) != 0) {
                names.add(constant.name());
                rest &= (int) ~constant.value();
            }
        }
        if (rest != 0 || names.isEmpty()) {
            names.add(rest == 0 ? "0" : "0x" + Integer.toHexString(rest));
        }
        return String.join(" | ", names);
    }

    private static ConstantDeclaration zone(String name, int value, String explanation) {
        return new ConstantDeclaration(name, Type.GFP, value, explanation, "Gorman 6.5, table 6.3",
                "let page = alloc_page(GFP_KERNEL | " + name + ")");
    }

    private static ConstantDeclaration action(String name, int value, String explanation) {
        return new ConstantDeclaration(name, Type.GFP, value, explanation, "Gorman 6.5, table 6.4",
                "let page = alloc_page(" + name + ")");
    }

    private static ConstantDeclaration combined(String name, int value, String explanation) {
        return new ConstantDeclaration(name, Type.GFP, value, explanation, "Gorman 6.5, tables 6.5 and 6.6",
                "let page = alloc_page(" + name + ")");
    }
}
