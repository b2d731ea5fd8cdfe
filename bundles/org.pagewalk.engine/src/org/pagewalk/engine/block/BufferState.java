/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.block;

/** The bits of b_state, as numbers of the kernel's fs.h. */
public final class BufferState {
    /** The buffer holds what the block is to hold. */
    public static final int BH_UPTODATE = 1;
    /** It was changed and not yet written. */
    public static final int BH_DIRTY = 1 << 1;
    /** A transfer is under way or about to be. */
    public static final int BH_LOCK = 1 << 2;
    /** It was transferred once. */
    public static final int BH_REQ = 1 << 3;
    /** It is known which block of the disk it is. */
    public static final int BH_MAPPED = 1 << 4;
    /** The block was just given to the file: the disk holds nothing of it. */
    public static final int BH_NEW = 1 << 5;
    /** The end of its transfer may end that of its page. */
    public static final int BH_ASYNC = 1 << 6;
    /** Who wants the page back has seen it once and will write it next time. */
    public static final int BH_WAIT_IO = 1 << 7;
    /** It is being written. */
    public static final int BH_LAUNDER = 1 << 8;

    /** In b_list: the list of clean, locked, dirty buffers. */
    public static final int BUF_CLEAN = 0;
    public static final int BUF_LOCKED = 1;
    public static final int BUF_DIRTY = 2;

    private BufferState() {
    }
}
