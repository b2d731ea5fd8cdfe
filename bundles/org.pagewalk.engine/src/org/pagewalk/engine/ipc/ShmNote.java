/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.ipc;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What the kernel tells of System V shared memory. */
public enum ShmNote implements Note {
    SYS_SHMGET(Shape.call("sys_shmget", Type.ERROR, Field.KEY, Field.SIZE)),
    NEWSEG(Shape.call("newseg", Type.ERROR, Field.KEY, Field.SIZE)),
    SYS_SHMAT(Shape.call("sys_shmat", Type.USER_ADDRESS, Field.ID, Field.ADDR)),
    SHM_MMAP(Shape.call("shm_mmap", Type.ERROR, Field.FILE, Field.VMA)),
    SHM_OPEN(Shape.call("shm_open", Type.VOID, Field.VMA)),
    SHM_CLOSE(Shape.call("shm_close", Type.VOID, Field.VMA)),
    SYS_SHMDT(Shape.call("sys_shmdt", Type.ERROR, Field.ADDR, Field.MM)),
    SYS_SHMCTL(Shape.call("sys_shmctl", Type.ERROR, Field.ID, Field.COMMAND)),
    SHM_DESTROY(Shape.call("shm_destroy", Type.VOID, Field.ID)),

    IN_THE_WAY(Shape.of(Note.Kind.DECISION, "overlaps", Field.VMA, Field.ADDR)),
    NEAR_STACK(Shape.of(Note.Kind.DECISION, "stack", Field.ID, Field.ADDR)),

    SHM_CREATED(Shape.of(Note.Kind.EVENT, "shm_created", Field.ID, Field.SIZE)),
    SHM_ATTACHED(Shape.of(Note.Kind.EVENT, "shm_attached", Field.ID, Field.ADDR)),
    SHM_DETACHED(Shape.of(Note.Kind.EVENT, "shm_detached", Field.ID, Field.ADDR)),
    SHM_DESTROYED(Shape.of(Note.Kind.EVENT, "shm_destroyed", Field.ID));

    private final Shape shape;

    ShmNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter KEY = new Parameter("key", Type.INT, "", "by which the segment is found");
        static final Parameter SIZE = new Parameter("size", Type.INT, "bytes", "how large it is");
        static final Parameter ID = new Parameter("shmid", Type.INT, "", "the number of the segment");
        static final Parameter ADDR = new Parameter("addr", Type.USER_ADDRESS, "", "the address");
        static final Parameter MM = new Parameter("mm", Type.MM, "", "the address space");
        static final Parameter COMMAND = new Parameter("cmd", Type.INT, "", "what is to be done");
        static final Parameter FILE = new Parameter("file", Type.FILE, "", "the file with the pages");
        static final Parameter VMA = new Parameter("vma", Type.VMA, "", "the area");
    }
}
