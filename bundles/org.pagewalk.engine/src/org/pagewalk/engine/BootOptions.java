/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

/**
 * How a machine boots.
 *
 * @param bare whether all of memory is free afterwards, as if firmware, kernel and mem_map took none and there were no
 *        holes: round numbers to learn with
 * @param image the kernel that is in memory
 * @param structPage bytes of a struct page; 0 for what the architecture says
 * @param waitQueues how many wait queues a zone's wait table has; 0 for what the kernel computes
 */
public record BootOptions(boolean bare, KernelImage image, int structPage, int waitQueues) {
    /** As a real machine boots. */
    public static final BootOptions REAL = new BootOptions(false, KernelImage.USUAL, 0, 0);
    /** The most wait queues of a zone. */
    static final int WAIT_QUEUES_MAX = 4096;
    /** The largest struct page. */
    static final int STRUCT_PAGE_MAX = 256;

    public BootOptions withBare(boolean now) {
        return new BootOptions(now, image, structPage, waitQueues);
    }

    public BootOptions withImage(KernelImage other) {
        return new BootOptions(bare, other, structPage, waitQueues);
    }

    public BootOptions withStructPage(int bytes) {
        return new BootOptions(bare, image, bytes, waitQueues);
    }

    public BootOptions withWaitQueues(int number) {
        return new BootOptions(bare, image, structPage, number);
    }

    void check(int pageSize) throws ConfigurationException {
        image.check(pageSize);
        if (structPage != 0 && (structPage < 8 || structPage > STRUCT_PAGE_MAX)) {
            throw new ConfigurationException("page_struct", "a struct page has 8 to " + STRUCT_PAGE_MAX + " bytes, not " + structPage
                    + "; write, for example, page_struct 44 B");
        }
        if (waitQueues < 0 || waitQueues > WAIT_QUEUES_MAX || Integer.bitCount(waitQueues) > 1) {
            throw new ConfigurationException("wait_queues", "a wait table has 1, 2, 4 and so on up to " + WAIT_QUEUES_MAX
                    + " queues, or 0 for as many as the kernel computes; not " + waitQueues);
        }
    }
}
