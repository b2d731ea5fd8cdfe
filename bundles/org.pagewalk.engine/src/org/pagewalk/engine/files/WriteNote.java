/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What is told about how files are written, made shorter, and brought to the disk. */
enum WriteNote implements Note {
    GENERIC_FILE_WRITE(Shape.call("generic_file_write", Type.INT, Field.FILE, Field.BYTES)),
    FSYNC(Shape.call("ext2_sync_file", Type.INT, Field.INODE, Field.DATASYNC)),
    FILEMAP_FDATASYNC(Shape.call("filemap_fdatasync", Type.INT, Field.MAPPING)),
    FILEMAP_FDATAWAIT(Shape.call("filemap_fdatawait", Type.INT, Field.MAPPING)),
    SYNC_INODES(Shape.call("sync_inodes", Type.VOID, Field.INODES)),
    VMTRUNCATE(Shape.call("vmtruncate", Type.INT, Field.INODE, Field.SIZE)),
    TRUNCATE_INODE_PAGES(Shape.call("truncate_inode_pages", Type.VOID, Field.MAPPING, Field.SIZE)),
    GENERIC_FILE_DIRECT_IO(Shape.call("generic_file_direct_IO", Type.INT, Field.RW, Field.BYTES)),
    INVALIDATE_INODE_PAGES(Shape.call("invalidate_inode_pages", Type.VOID, Field.MAPPING)),
    INVALIDATE_INODE_PAGES2(Shape.call("invalidate_inode_pages2", Type.VOID, Field.MAPPING)),

    NOT_WHOLE_BLOCKS(Shape.of(Note.Kind.DECISION, "refused", Field.SIZE_OF_BLOCK)),
    INODE_CLEAN(Shape.of(Note.Kind.DECISION, "skipped", Field.INODE)),
    PAGE_IN_USE(Shape.of(Note.Kind.DECISION, "kept", Field.PAGE, Field.COUNT)),

    FILE_TRUNCATED(Shape.of(Note.Kind.EVENT, "file_truncated", Field.INODE, Field.SIZE)),
    CRASHED(Shape.of(Note.Kind.EVENT, "power_failure", Field.DIRTY));

    private final Shape shape;

    WriteNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter FILE = new Parameter("file", Type.FILE, "", "the file");
        static final Parameter BYTES = new Parameter("count", Type.INT, "bytes", "how much");
        static final Parameter INODE = new Parameter("inode", Type.INODE, "", "the file");
        static final Parameter DATASYNC = new Parameter("datasync", Type.INT, "", "1 when only what is needed to read the data must be written");
        static final Parameter INODES = new Parameter("inodes", Type.INT, "", "how many there are");
        static final Parameter MAPPING = new Parameter("mapping", Type.MAPPING, "", "the address_space");
        static final Parameter SIZE = new Parameter("size", Type.INT, "bytes", "how long the file is to be");
        static final Parameter RW = new Parameter("rw", Type.INT, "", "0 reads, 1 writes");
        static final Parameter SIZE_OF_BLOCK = new Parameter("block_size", Type.INT, "bytes", "how large a block is");
        static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page frame");
        static final Parameter COUNT = new Parameter("count", Type.INT, "", "how many use it");
        static final Parameter DIRTY = new Parameter("dirty", Type.INT, "buffers", "how many dirty buffers are lost");
    }
}
