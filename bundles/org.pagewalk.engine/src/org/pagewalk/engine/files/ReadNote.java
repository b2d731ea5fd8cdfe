/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What is told about reading files, and reading ahead. */
public enum ReadNote implements Note {
    SYS_OPEN(Shape.call("sys_open", Type.INT, Field.FLAGS)),
    SYS_CLOSE(Shape.call("sys_close", Type.INT, Field.FILE)),
    SYS_READ(Shape.call("sys_read", Type.INT, Field.FILE, Field.COUNT)),
    SYS_WRITE(Shape.call("sys_write", Type.INT, Field.FILE, Field.COUNT)),
    SYS_PREAD(Shape.call("sys_pread", Type.INT, Field.FILE, Field.COUNT)),
    SYS_PWRITE(Shape.call("sys_pwrite", Type.INT, Field.FILE, Field.COUNT)),
    SYS_LSEEK(Shape.call("sys_lseek", Type.INT, Field.FILE, Field.POS)),
    SYS_TRUNCATE(Shape.call("sys_truncate", Type.INT, Field.INODE, Field.LENGTH)),
    SYS_FTRUNCATE(Shape.call("sys_ftruncate", Type.INT, Field.FILE, Field.LENGTH)),
    SYS_FSYNC(Shape.call("sys_fsync", Type.INT, Field.FILE)),
    SYS_FDATASYNC(Shape.call("sys_fdatasync", Type.INT, Field.FILE)),
    SYS_SYNC(Shape.call("sys_sync", Type.INT)),
    GENERIC_FILE_READ(Shape.call("generic_file_read", Type.INT, Field.FILE, Field.POS)),
    DO_GENERIC_FILE_READ(Shape.call("do_generic_file_read", Type.VOID, Field.FILE, Field.POS)),
    FILE_READ_ACTOR(Shape.call("file_read_actor", Type.INT, Field.PAGE, Field.COUNT)),
    GENERIC_FILE_READAHEAD(Shape.call("generic_file_readahead", Type.VOID, Field.FILE, Field.PAGE)),
    READ_CLUSTER_NONBLOCKING(Shape.call("read_cluster_nonblocking", Type.INT, Field.FILE, Field.INDEX)),
    NOPAGE_SEQUENTIAL_READAHEAD(Shape.call("nopage_sequential_readahead", Type.VOID, Field.VMA, Field.INDEX)),
    PAGE_CACHE_SYNC_READAHEAD(Shape.call("page_cache_sync_readahead", Type.VOID, Field.FILE, Field.INDEX)),
    PAGE_CACHE_ASYNC_READAHEAD(Shape.call("page_cache_async_readahead", Type.VOID, Field.FILE, Field.PAGE)),
    ONDEMAND_READAHEAD(Shape.call("ondemand_readahead", Type.VOID, Field.FILE, Field.INDEX)),
    __DO_PAGE_CACHE_READAHEAD(Shape.call("__do_page_cache_readahead", Type.INT, Field.FILE, Field.INDEX, Field.PAGES)),

    DENIED(Shape.of(Kind.DECISION, "refused", Field.INODE)),
    IN_WINDOW(Shape.of(Kind.DECISION, "goes_on", Field.FILE, Field.INDEX, Field.RAEND)),
    OUT_OF_WINDOW(Shape.of(Kind.DECISION, "closes", Field.FILE, Field.INDEX, Field.RAEND)),
    HALF_A_PAGE(Shape.of(Kind.DECISION, "reads", Field.FILE, Field.END)),
    MAY_READ_AHEAD(Shape.of(Kind.DECISION, "chooses", Field.FILE, Field.NEEDED, Field.MOST)),
    ON_ITS_WAY(Shape.of(Kind.DECISION, "waits", Field.FILE, Field.INDEX)),
    READS_WITH_IT(Shape.of(Kind.DECISION, "reads", Field.FILE, Field.INDEX, Field.MOST)),
    READS_BEFORE(Shape.of(Kind.DECISION, "reads", Field.FILE, Field.INDEX, Field.MOST)),
    EXPECTED(Shape.of(Kind.DECISION, "grows", Field.FILE, Field.INDEX, Field.WINDOW)),
    SEQUENTIAL(Shape.of(Kind.DECISION, "starts", Field.FILE, Field.INDEX, Field.NEEDED)),
    OVERSIZE(Shape.of(Kind.DECISION, "starts", Field.FILE, Field.INDEX, Field.NEEDED)),
    STANDALONE(Shape.of(Kind.DECISION, "reads", Field.FILE, Field.INDEX, Field.NEEDED)),
    MARK_OF_ANOTHER(Shape.of(Kind.DECISION, "starts", Field.FILE, Field.INDEX, Field.HOLE)),
    NO_HOLE(Shape.of(Kind.DECISION, "leaves", Field.FILE, Field.INDEX, Field.MOST)),
    CLUSTER(Shape.of(Kind.DECISION, "reads", Field.PAGES, Field.INDEX, Field.LAST)),
    RANDOM_HINT(Shape.of(Kind.DECISION, "reads", Field.VMA, Field.INDEX)),
    NOT_UPTODATE(Shape.of(Kind.DECISION, "waits", Field.PAGE)),
    UNHASHED(Shape.of(Kind.DECISION, "tries", Field.PAGE)),
    NOTHING_BEHIND(Shape.of(Kind.DECISION, "ends", Field.FILE, Field.INDEX)),
    SHORT_COPY(Shape.of(Kind.DECISION, "ends", Field.PAGE, Field.COUNT)),

    READAHEAD_STARTED(Shape.of(Kind.EVENT, "readahead_started", Field.FILE, Field.INDEX, Field.PAGES)),
    READAHEAD_WINDOW(Shape.of(Kind.EVENT, "readahead_window", Field.FILE, Field.WINDOW, Field.NEXT)),
    READAHEAD_MARK(Shape.of(Kind.EVENT, "readahead_mark", Field.PAGE, Field.INDEX));

    private final Shape shape;

    ReadNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final String PAGES_UNIT = "pages";
        static final Parameter FILE = new Parameter("file", Type.FILE, "", "the file");
        static final Parameter VMA = new Parameter("vma", Type.VMA, "", "the area");
        static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page frame");
        static final Parameter FLAGS = new Parameter("flags", Type.INT, "", "the O_ flags");
        static final Parameter INODE = new Parameter("inode", Type.INODE, "", "the inode");
        static final Parameter LENGTH = new Parameter("length", Type.INT, "bytes", "how long the file is to be");
        static final Parameter COUNT = new Parameter("count", Type.INT, "bytes", "how many bytes");
        static final Parameter POS = new Parameter("pos", Type.INT, "bytes", "where in the file");
        static final Parameter END = new Parameter("end", Type.INT, "bytes", "where in the file the read ends");
        static final Parameter INDEX = new Parameter("index", Type.INT, PAGES_UNIT, "which page of the file, from 0 on");
        static final Parameter LAST = new Parameter("last", Type.INT, PAGES_UNIT, "the last page of them");
        static final Parameter HOLE = new Parameter("hole", Type.INT, PAGES_UNIT, "the next page of the file that is not cached");
        static final Parameter RAEND = new Parameter("raend", Type.INT, PAGES_UNIT, "the page behind the last that was read ahead");
        static final Parameter NEEDED = new Parameter("needed", Type.INT, PAGES_UNIT, "how many pages are asked for");
        static final Parameter MOST = new Parameter("most", Type.INT, PAGES_UNIT, "how many pages may be read ahead");
        static final Parameter PAGES = new Parameter("pages", Type.INT, PAGES_UNIT, "how many pages");
        static final Parameter WINDOW = new Parameter("window", Type.INT, PAGES_UNIT, "how many pages the window has");
        static final Parameter NEXT = new Parameter("next", Type.INT, PAGES_UNIT, "how many pages may be read ahead next");
    }
}
