/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.process;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.files.Files;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.mmap.AddressSpaces;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.mmu.Mmu;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.engine.sched.Signal;
import org.pagewalk.engine.sched.Signals;
import org.pagewalk.engine.uaccess.UserMemory;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.ProgramTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;

/** Lets the current process run another program: its address space is replaced by one of the program's file (Gorman 9.1). */
final class Exec {
    private final TaskTable tasks;
    private final MmStructTable mms;
    private final ProgramTable programs;
    private final Architecture architecture;
    private final Scheduler scheduler;
    private final Signals signals;
    private final Files files;
    private final AddressSpaces addressSpaces;
    private final Mmu mmu;
    private final UserMemory memory;
    private final Stack stack;
    private final Exit exit;
    private final Voice<ProcessNote> voice;

    Exec(Tables tables, Architecture architecture, Scheduler scheduler, Signals signals, Files files, AddressSpaces addressSpaces,
            Mmu mmu, UserMemory memory, Stack stack, Exit exit, Voice<ProcessNote> voice) {
        tasks = tables.task;
        mms = tables.mmStruct;
        programs = tables.program;
        this.architecture = architecture;
        this.scheduler = scheduler;
        this.signals = signals;
        this.files = files;
        this.addressSpaces = addressSpaces;
        this.mmu = mmu;
        this.memory = memory;
        this.stack = stack;
        this.exit = exit;
        this.voice = voice;
    }

    /**
     * Replaces the program of the current process.
     *
     * @param program the row of the program
     * @return 0, or -ETXTBSY when the program's file is open to be written, or -ENOMEM. If memory runs out after the old
     *         program has gone, the process is killed
     */
    @KernelFunction(value = "do_execve", source = "Gorman 9.1, table 9.1; the kernel's exec.c")
    int doExecve(int program) {
        int file = files.open(programs.dentry(program), Files.FMODE_READ);
        voice.tell(ProcessNote.DO_EXECVE, file);
        int result = files.denyWriteAccess(file);
        if (result == 0) {
            result = loadElfBinary(program, file);
            files.allowWriteAccess(file);
        }
        files.fput(file);
        voice.leave(ProcessNote.DO_EXECVE, result);
        return result;
    }

    @KernelFunction(value = "load_elf_binary", source = "the kernel's binfmt_elf.c")
    private int loadElfBinary(int program, int file) {
        voice.tell(ProcessNote.LOAD_ELF_BINARY, file);
        int task = scheduler.current();
        int result = flushOldExec(task);
        if (result == 0) {
            tasks.comm(task, programs.name(program));
            result = stack.setupArgPages(task, programs.name(program), programs.args(program));
            result = result == 0 ? map(tasks.mm(task), program, file) : result;
            if (result == 0) {
                voice.tell(ProcessNote.PROCESS_EXEC, task, file);
            } else {
                signals.sendSig(Signal.SIGKILL, task);
            }
        }
        voice.leave(ProcessNote.LOAD_ELF_BINARY, result);
        return result;
    }

    @KernelFunction(value = "flush_old_exec", source = "the kernel's exec.c")
    private int flushOldExec(int task) {
        voice.tell(ProcessNote.FLUSH_OLD_EXEC, task);
        int result = execMmap(task);
        voice.leave(ProcessNote.FLUSH_OLD_EXEC, result);
        return result;
    }

    /** An address space that nobody else uses is emptied; otherwise the process gets a new one. */
    @KernelFunction(value = "exec_mmap", source = "the kernel's exec.c")
    private int execMmap(int task) {
        voice.tell(ProcessNote.EXEC_MMAP, task);
        int old = tasks.mm(task);
        exit.mmRelease(task);
        int result = 0;
        if (old != NULL && mms.mm_users(old) == 1) {
            voice.tell(ProcessNote.REUSES_MM, old);
            addressSpaces.mmStructs().exitMmap(old);
        } else {
            voice.tell(ProcessNote.NEW_MM, old);
            result = replace(task, old);
        }
        voice.leave(ProcessNote.EXEC_MMAP, result);
        return result;
    }

    private int replace(int task, int old) {
        int mm = addressSpaces.mmStructs().mmAlloc();
        if (mm == NULL) {
            return -Errno.ENOMEM.number();
        }
        int active = tasks.active_mm(task);
        addressSpaces.mmStructs().addToMmlist(mm, old);
        tasks.mm(task, mm);
        tasks.active_mm(task, mm);
        mmu.switchMm(active, mm);
        if (old != NULL) {
            addressSpaces.mmStructs().mmput(old);
        } else {
            addressSpaces.mmStructs().mmdrop(active);
        }
        return 0;
    }

    /** Maps code and data, and anonymous memory for what begins as zeros; the heap comes behind that. */
    private int map(int mm, int program, int file) {
        long page = architecture.pageSize();
        long text = programs.text(program);
        long start = programs.start_code(program);
        // Data stands behind the code in the file, and in memory on a page of its own, at the same place in the page.
        long data = start + text + (text % page == 0 ? 0 : page);
        long bss = data + programs.data(program);
        long end = bss + programs.bss(program);
        if (elfMap(file, start, text, 0, VmFlags.PROT_READ | VmFlags.PROT_EXEC) < 0
                || bss > data && elfMap(file, data, bss - data, text, VmFlags.PROT_READ | VmFlags.PROT_WRITE) < 0) {
            return -Errno.ENOMEM.number();
        }
        mms.start_code(mm, start);
        mms.end_code(mm, start + text);
        mms.start_data(mm, data);
        mms.end_data(mm, bss);
        if (setBrk(mm, bss, end) != 0) {
            return -Errno.ENOMEM.number();
        }
        if (bss % page != 0 && bss > data) {
            memory.fill(bss, page - bss % page, (byte) 0);
        }
        return 0;
    }

    @KernelFunction(value = "elf_map", source = "the kernel's binfmt_elf.c")
    private long elfMap(int file, long address, long length, long offset, int prot) {
        voice.tell(ProcessNote.ELF_MAP, file, address);
        long page = architecture.pageSize();
        long inPage = address % page;
        long result = addressSpaces.mmap().doMmapPgoff(file, address - inPage, length + inPage, prot, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED
                | VmFlags.MAP_DENYWRITE | VmFlags.MAP_EXECUTABLE, (offset - inPage) / page);
        voice.leaveAt(ProcessNote.ELF_MAP, result);
        return result;
    }

    @KernelFunction(value = "set_brk", source = "the kernel's binfmt_elf.c")
    private int setBrk(int mm, long from, long to) {
        long page = architecture.pageSize();
        long start = (from + page - 1) / page * page;
        long end = (to + page - 1) / page * page;
        voice.tell(ProcessNote.SET_BRK, (int) ((end - start) / page), start);
        int result = end > start && addressSpaces.mmap().doBrk(start, end - start) != start ? -Errno.ENOMEM.number() : 0;
        mms.start_brk(mm, end);
        mms.brk(mm, end);
        voice.leave(ProcessNote.SET_BRK);
        return result;
    }
}
