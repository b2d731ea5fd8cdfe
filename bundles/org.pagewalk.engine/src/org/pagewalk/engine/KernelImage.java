/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

/**
 * How large the kernel is that the boot loader has put into memory: its parts follow each other in this order.
 *
 * @param text bytes of code
 * @param data bytes of initialised data
 * @param init bytes of code and data that only boot needs, in whole pages
 * @param bss bytes of data that start as zeros
 */
public record KernelImage(long text, long data, long init, long bss) {
    /** A kernel for a PC of its time; 27 pages of it are for boot, as on Gorman's machine (5.5). */
    public static final KernelImage USUAL = new KernelImage(1152 << 10, 320 << 10, 27 << 12, 148 << 10);

    /** So many pages at its start are page tables and the page of zeros, before the code. */
    private static final int TABLE_PAGES = 5;

    public KernelImage withText(long bytes) {
        return new KernelImage(bytes, data, init, bss);
    }

    public KernelImage withData(long bytes) {
        return new KernelImage(text, bytes, init, bss);
    }

    public KernelImage withInit(long bytes) {
        return new KernelImage(text, data, bytes, bss);
    }

    public KernelImage withBss(long bytes) {
        return new KernelImage(text, data, init, bytes);
    }

    /** Where the part for boot begins, from the image's start: on a page of its own. */
    public long initBegin(int pageSize) {
        return (text + data + pageSize - 1) / pageSize * pageSize;
    }

    /** How much of it is for boot, in whole pages: the usual kernel's part grows with larger pages. */
    public long initSize(int pageSize) {
        return (init + pageSize - 1) / pageSize * pageSize;
    }

    /** How many bytes all of it takes, from start to end. */
    public long size(int pageSize) {
        return initBegin(pageSize) + initSize(pageSize) + bss;
    }

    void check(int pageSize) throws ConfigurationException {
        check("image.text", text, (long) TABLE_PAGES * pageSize);
        check("image.data", data, 0);
        check("image.init", init, 0);
        check("image.bss", bss, 0);
        if (init % pageSize != 0 && init != USUAL.init) {
            throw new ConfigurationException("image.init", "the part for boot is whole pages of " + MachineSpec.sizeInWords(pageSize)
                    + ": write " + MachineSpec.sizeInWords((init / pageSize + 1) * pageSize));
        }
    }

    private static void check(String key, long size, long least) throws ConfigurationException {
        if (size < least || size > 1 << 30) {
            throw new ConfigurationException(key, key + " is at " + (size < least ? "least " + MachineSpec.sizeInWords(least) : "most 1 GiB")
                    + ": write, for example, " + key + " 320 KiB");
        }
    }
}
