/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.block;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What is told about disks and buffers. */
public enum BlockNote implements Note {
    BLOCK_READ_FULL_PAGE(Shape.call("block_read_full_page", Type.INT, Field.PAGE)),
    BLOCK_WRITE_FULL_PAGE(Shape.call("block_write_full_page", Type.INT, Field.PAGE)),
    BLOCK_PREPARE_WRITE(Shape.call("block_prepare_write", Type.INT, Field.PAGE, Field.FROM, Field.TO)),
    GENERIC_COMMIT_WRITE(Shape.call("generic_commit_write", Type.INT, Field.PAGE, Field.FROM, Field.TO)),
    DISCARD_BH_PAGE(Shape.call("discard_bh_page", Type.INT, Field.PAGE, Field.OFFSET)),
    TRY_TO_FREE_BUFFERS(Shape.call("try_to_free_buffers", Type.INT, Field.PAGE, Field.GFP)),
    GETBLK(Shape.call("getblk", Type.BUFFER, Field.DISK, Field.BLOCK)),
    BREAD(Shape.call("bread", Type.BUFFER, Field.DISK, Field.BLOCK)),
    SUBMIT_BH(Shape.call("submit_bh", Type.VOID, Field.RW, Field.BUFFER, Field.BLOCK)),
    WAIT_ON_BUFFER(Shape.call("wait_on_buffer", Type.VOID, Field.BUFFER)),
    FSYNC_BUFFERS_LIST(Shape.call("fsync_buffers_list", Type.VOID, Field.INODE, Field.COUNT)),

    HOLE(Shape.of(Note.Kind.DECISION, "zeros", Field.PAGE, Field.IBLOCK)),
    FILE_ENDS_HERE(Shape.of(Note.Kind.DECISION, "part", Field.PAGE, Field.OFFSET)),
    READ_BEFORE_WRITE(Shape.of(Note.Kind.DECISION, "reads", Field.BUFFER)),
    BUFFERS_BUSY(Shape.of(Note.Kind.DECISION, "kept", Field.PAGE)),

    BUFFER_DIRTIED(Shape.of(Note.Kind.EVENT, "buffer_dirtied", Field.BUFFER)),
    UNPLUGGED(Shape.of(Note.Kind.EVENT, "disk_unplugged", Field.DISK)),
    READ_STARTED(Shape.of(Note.Kind.EVENT, "disk_read", Field.DISK, Field.FIRST, Field.COUNT)),
    WRITE_STARTED(Shape.of(Note.Kind.EVENT, "disk_write", Field.DISK, Field.FIRST, Field.COUNT)),
    TRANSFER_OVER(Shape.of(Note.Kind.EVENT, "disk_interrupt", Field.DISK, Field.FIRST, Field.COUNT));

    private final Shape shape;

    BlockNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page frame");
        static final Parameter FROM = new Parameter("from", Type.INT, "bytes", "the first byte in the page");
        static final Parameter TO = new Parameter("to", Type.INT, "bytes", "the byte behind the last");
        static final Parameter OFFSET = new Parameter("offset", Type.INT, "bytes", "where in the page");
        static final Parameter GFP = new Parameter("gfp_mask", Type.GFP, "", "what may be done");
        static final Parameter DISK = new Parameter("disk", Type.DISK, "", "the disk");
        static final Parameter BLOCK = new Parameter("block", Type.INT, "", "which block of the disk");
        static final Parameter FIRST = new Parameter("first", Type.INT, "", "the first block of the disk");
        static final Parameter COUNT = new Parameter("count", Type.INT, "", "how many");
        static final Parameter RW = new Parameter("rw", Type.INT, "", "0 reads, 1 writes");
        static final Parameter BUFFER = new Parameter("bh", Type.BUFFER, "", "the buffer");
        static final Parameter INODE = new Parameter("inode", Type.INODE, "", "the file");
        static final Parameter IBLOCK = new Parameter("iblock", Type.INT, "", "which block of the file");
    }
}
