/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.process;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What is told about the beginnings and ends of processes. */
public enum ProcessNote implements Note {
    DO_FORK(Shape.call("do_fork", Type.TASK, Field.CLONE_FLAGS)),
    COPY_MM(Shape.call("copy_mm", Type.INT, Field.CHILD, Field.CLONE_FLAGS)),
    EXIT_MM(Shape.call("exit_mm", Type.VOID, Field.TASK)),
    MM_RELEASE(Shape.call("mm_release", Type.VOID, Field.TASK)),
    DO_EXECVE(Shape.call("do_execve", Type.INT, Field.FILE)),
    LOAD_ELF_BINARY(Shape.call("load_elf_binary", Type.INT, Field.FILE)),
    FLUSH_OLD_EXEC(Shape.call("flush_old_exec", Type.INT, Field.TASK)),
    EXEC_MMAP(Shape.call("exec_mmap", Type.INT, Field.TASK)),
    SETUP_ARG_PAGES(Shape.call("setup_arg_pages", Type.INT, Field.MM)),
    ELF_MAP(Shape.call("elf_map", Type.USER_ADDRESS, Field.FILE, Field.ADDRESS)),
    SET_BRK(Shape.call("set_brk", Type.VOID, Field.PAGES, Field.ADDRESS)),

    SHARES_MM(Shape.of(Kind.DECISION, "shares", Field.CHILD, Field.MM)),
    REUSES_MM(Shape.of(Kind.DECISION, "reuses", Field.MM)),
    NEW_MM(Shape.of(Kind.DECISION, "replaces", Field.MM)),

    PROCESS_FORKED(Shape.of(Kind.EVENT, "process_forked", Field.TASK, Field.CHILD)),
    PROCESS_EXEC(Shape.of(Kind.EVENT, "process_exec", Field.TASK, Field.FILE)),
    VFORK_DONE(Shape.of(Kind.EVENT, "vfork_done", Field.TASK, Field.CHILD));

    private final Shape shape;

    ProcessNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter CLONE_FLAGS = new Parameter("clone_flags", Type.INT, "", "what parent and child share");
        static final Parameter TASK = new Parameter("task", Type.TASK, "", "the task");
        static final Parameter CHILD = new Parameter("child", Type.TASK, "", "the child");
        static final Parameter MM = new Parameter("mm", Type.MM, "", "the address space");
        static final Parameter FILE = new Parameter("file", Type.FILE, "", "the program's file");
        static final Parameter PAGES = new Parameter("pages", Type.INT, "pages", "how many pages");
        static final Parameter ADDRESS = new Parameter("address", Type.USER_ADDRESS, "", "the first address");
    }
}
