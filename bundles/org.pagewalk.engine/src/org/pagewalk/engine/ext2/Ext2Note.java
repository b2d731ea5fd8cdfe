/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.ext2;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What is told about blocks of files. */
public enum Ext2Note implements Note {
    EXT2_TRUNCATE(Shape.call("ext2_truncate", Type.VOID, Field.INODE, Field.KEEP)),
    EXT2_WRITE_INODE(Shape.call("ext2_write_inode", Type.INT, Field.INODE, Field.SYNC)),
    DISK_FULL(Shape.of(Note.Kind.DECISION, "refused", Field.DISK)),
    BLOCK_GIVEN(Shape.of(Note.Kind.EVENT, "block_allocated", Field.INODE, Field.BLOCK)),
    BLOCK_FREED(Shape.of(Note.Kind.EVENT, "block_freed", Field.INODE, Field.BLOCK));

    private final Shape shape;

    Ext2Note(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter INODE = new Parameter("inode", Type.INODE, "", "the file");
        static final Parameter KEEP = new Parameter("blocks", Type.INT, "blocks", "how many blocks it keeps");
        static final Parameter SYNC = new Parameter("sync", Type.INT, "", "1 to wait until the disk has it");
        static final Parameter DISK = new Parameter("disk", Type.DISK, "", "the disk");
        static final Parameter BLOCK = new Parameter("block", Type.INT, "", "which block of the disk");
    }
}
