/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagefault;

import java.util.Arrays;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;

/**
 * The table __ex_table, which the linker makes: instructions of the kernel that may fault because they touch memory of a
 * process, and for each the fix-up code with which the kernel then goes on (Gorman 9.4).
 */
public final class ExceptionTable {
    /** The instructions: one of each function that accesses memory of processes. */
    public enum Access {
        COPY_TO_USER, COPY_FROM_USER, GET_USER, PUT_USER, STRNCPY_FROM_USER, STRLEN_USER
    }

    /** How far the instructions lie behind the beginning of the kernel's text, and from each other. */
    private static final long FIRST = 0x10_0000;
    private static final long STEP = 0x40;
    /** How far the fix-up code lies behind the instructions: in a section of its own, .fixup. */
    private static final long FIXUPS = 0x2_0000;

    private final Tables tables;
    private final Voice<FaultPathNote> voice;

    ExceptionTable(Tables tables, Voice<FaultPathNote> voice) {
        this.tables = tables;
        this.voice = voice;
    }

    /** Where the instruction of an access lies, as a kernel address. */
    public long eip(Access access) {
        return tables.machine._text(0) + FIRST + access.ordinal() * STEP;
    }

    /** An instruction of the kernel that is in no table: any other that uses an address. */
    public long otherEip() {
        return tables.machine._text(0) + FIRST - STEP;
    }

    /** Where the kernel goes on after a fault of an instruction; 0 if that is not known. */
    @KernelFunction(value = "search_exception_table", source = "Gorman 9.4, figure 9.11")
    long searchExceptionTable(long eip, int task) {
        voice.tellAt(FaultPathNote.SEARCH_EXCEPTION_TABLE, eip, task);
        long fixup = searchOneTable(eip, task);
        voice.leaveAt(FaultPathNote.SEARCH_EXCEPTION_TABLE, fixup);
        return fixup;
    }

    /** The table is sorted by instruction and searched by halves. */
    @KernelFunction(value = "search_one_table", source = "Gorman 9.4, figure 9.11")
    private long searchOneTable(long eip, int task) {
        voice.tellAt(FaultPathNote.SEARCH_ONE_TABLE, eip, task);
        boolean isKnown = Arrays.stream(Access.values()).anyMatch(access -> eip(access) == eip);
        long fixup = isKnown ? eip + FIXUPS : 0;
        voice.leaveAt(FaultPathNote.SEARCH_ONE_TABLE, fixup);
        return fixup;
    }
}
