/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.uaccess;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagefault.ExceptionTable.Access;
import org.pagewalk.engine.pagefault.PageFault;
import org.pagewalk.engine.physmem.PhysicalMemory;

/**
 * How the kernel reads and writes memory of the current process (Gorman 9.6, table 9.5). It looks only whether the address
 * can be the process's at all; the rest is left to page faults and the exception table. Bytes are moved four at a time, as
 * the x86's {@code rep movsl} does, so four that lie across the end of what may be touched are left out together.
 */
public final class UserAccess {
    private static final int WORD = 4;
    private static final int EFAULT = -Errno.EFAULT.number();

    private final long taskSize;
    private final int pageSize;
    private final UserMemory user;
    private final PageFault faults;
    private final PhysicalMemory memory;
    private final Voice<UserAccessNote> voice;

    /** Access for a machine's kernel. */
    public UserAccess(Architecture architecture, UserMemory user, PageFault faults, PhysicalMemory memory, Narrator narrator) {
        taskSize = architecture.taskSize();
        pageSize = architecture.pageSize();
        this.user = user;
        this.faults = faults;
        this.memory = memory;
        voice = narrator.voice(UserAccessNote.values());
    }

    /** Whether all of the bytes lie below TASK_SIZE. */
    @KernelFunction(value = "access_ok", source = "the kernel's uaccess.h")
    public boolean accessOk(long address, long length) {
        boolean isFine = length >= 0 && Long.compareUnsigned(address, taskSize) <= 0 && length <= taskSize - address;
        voice.tell(isFine ? UserAccessNote.RANGE_FITS : UserAccessNote.RANGE_TOO_HIGH, (int) Math.min(length, Integer.MAX_VALUE), address);
        return isFine;
    }

    /**
     * Copies bytes of the kernel into memory of the process.
     *
     * @param from a kernel address, directly mapped
     * @return how many bytes were not copied
     */
    @KernelFunction(value = "copy_to_user", source = "Gorman 9.6, table 9.5")
    public long copyToUser(long to, long from, long length) {
        voice.tell(UserAccessNote.COPY_TO_USER, (int) length, to);
        long left = accessOk(to, length) ? length - move(to, memory.physical(from, length), length, true) : length;
        voice.leave(UserAccessNote.COPY_TO_USER, (int) left);
        return left;
    }

    /**
     * Copies bytes that the kernel has somewhere in memory into memory of the process, which has been looked at before.
     *
     * @param physical where the bytes are
     * @return how many bytes were not copied
     */
    @KernelFunction(value = "__copy_to_user", source = "Gorman 9.6, table 9.5")
    public long __copyToUser(long to, long physical, long length) {
        voice.tell(UserAccessNote.__COPY_TO_USER, (int) length, to);
        long left = length - move(to, physical, length, true);
        voice.leave(UserAccessNote.__COPY_TO_USER, (int) left);
        return left;
    }

    /**
     * Copies bytes of the process into memory of the kernel; what could not be copied is filled with zeros.
     *
     * @param to a kernel address, directly mapped
     * @return how many bytes were not copied
     */
    @KernelFunction(value = "copy_from_user", source = "Gorman 9.6, table 9.5")
    public long copyFromUser(long to, long from, long length) {
        voice.tell(UserAccessNote.COPY_FROM_USER, (int) length, from);
        long target = memory.physical(to, length);
        long done = accessOk(from, length) ? move(from, target, length, false) : 0;
        memory.fill(target + done, length - done, (byte) 0);
        voice.leave(UserAccessNote.COPY_FROM_USER, (int) (length - done));
        return length - done;
    }

    /**
     * Copies bytes of the process to where the kernel wants them in memory; what could not be copied is filled with zeros.
     *
     * @param physical where they go; from there on all of them lie in one page frame
     * @return how many bytes were not copied
     */
    @KernelFunction(value = "__copy_from_user", source = "Gorman 9.6, table 9.5")
    public long __copyFromUser(long physical, long from, long length) {
        voice.tell(UserAccessNote.__COPY_FROM_USER, (int) length, from);
        long done = accessOk(from, length) ? move(from, physical, length, false) : 0;
        memory.fill(physical + done, length - done, (byte) 0);
        voice.leave(UserAccessNote.__COPY_FROM_USER, (int) (length - done));
        return length - done;
    }

    /** Lets the page at an address of the process be in memory, if it can be, so that copying from there later waits for nothing. */
    public void touch(long address, long length) {
        long eip = faults.exceptions().eip(Access.GET_USER);
        if (accessOk(address, length) && length > 0) {
            user.physical(address, false, false, eip);
            user.physical(address + length - 1, false, false, eip);
        }
    }

    /**
     * Where in memory an address of the process is, after whatever page faults it takes.
     *
     * @param isWritten whether something will be written there
     * @return a physical address, negative when the process may not touch it
     */
    public long frameOf(long address, boolean isWritten) {
        return accessOk(address, 1) ? user.physical(address, isWritten, false, faults.exceptions().eip(Access.GET_USER)) : -1;
    }

    /** Moves bytes between memory of the process and directly mapped memory until an access is not made; how many were. */
    private long move(long address, long physical, long length, boolean isToUser) {
        long eip = faults.exceptions().eip(isToUser ? Access.COPY_TO_USER : Access.COPY_FROM_USER);
        long words = length / WORD * WORD;
        for (long done = 0; done < length;) {
            long inPage = Math.min(length - done, left(address + done));
            long run = done < words ? Math.min(inPage, words - done) / WORD * WORD : inPage;
            boolean isTorn = run == 0;
            long first = user.physical(address + done, isToUser, false, eip);
            long second = isTorn && first >= 0 ? user.physical(address + done + inPage, isToUser, false, eip) : first;
            if (first < 0 || second < 0) {
                return done;
            }
            if (isTorn) {
                move(first, physical + done, (int) inPage, isToUser);
                move(second, physical + done + inPage, (int) (WORD - inPage), isToUser);
            } else {
                move(first, physical + done, (int) run, isToUser);
            }
            done += isTorn ? WORD : run;
        }
        return length;
    }

    private void move(long users, long kernels, int length, boolean isToUser) {
        memory.copy(isToUser ? users : kernels, isToUser ? kernels : users, length);
    }

    private long left(long address) {
        return pageSize - (address & pageSize - 1);
    }

    /**
     * Reads a number of the process and writes it to a kernel address; 0 is written when that fails.
     *
     * @param width 1, 2 or 4 bytes
     * @return 0, or -EFAULT
     */
    @KernelFunction(value = "get_user", source = "Gorman 9.6, table 9.5")
    public int getUser(long to, long from, int width) {
        voice.tell(UserAccessNote.GET_USER, width, from);
        long bytes = accessOk(from, width) ? number(from, width) : Long.MIN_VALUE;
        boolean isRead = bytes != Long.MIN_VALUE;
        memory.write(memory.physical(to, width), width, isRead ? bytes : 0);
        int result = isRead ? 0 : EFAULT;
        voice.leave(UserAccessNote.GET_USER, result);
        return result;
    }

    /** A number of at most 4 bytes at an address of the process; Long.MIN_VALUE when it cannot be read. */
    private long number(long address, int width) {
        long eip = faults.exceptions().eip(Access.GET_USER);
        long number = 0;
        for (int i = width - 1; i >= 0; i--) {
            long physical = user.physical(address + i, false, false, eip);
            if (physical < 0) {
                return Long.MIN_VALUE;
            }
            number = number << Byte.SIZE | memory.read(physical, 1);
        }
        return number;
    }

    /**
     * Writes a number into memory of the process.
     *
     * @param width 1, 2, 4 or 8 bytes
     * @return 0, or -EFAULT
     */
    @KernelFunction(value = "put_user", source = "Gorman 9.6, table 9.5")
    public int putUser(long value, long to, int width) {
        voice.tell(UserAccessNote.PUT_USER, width, to);
        int result = accessOk(to, width) && put(value, to, width) ? 0 : EFAULT;
        voice.leave(UserAccessNote.PUT_USER, result);
        return result;
    }

    private boolean put(long value, long to, int width) {
        long eip = faults.exceptions().eip(Access.PUT_USER);
        long last = user.physical(to + width - 1, true, false, eip);
        for (int i = 0; last >= 0 && i < width; i++) {
            long physical = user.physical(to + i, true, false, eip);
            if (physical < 0) {
                return false;
            }
            memory.write(physical, 1, value >>> i * Byte.SIZE);
        }
        return last >= 0;
    }

    /**
     * Copies a string of the process with its 0, or so much of it as there is room for.
     *
     * @param to a kernel address, directly mapped
     * @param count how many bytes there is room for
     * @return how long the string is without its 0, {@code count} if it is longer, or -EFAULT
     */
    @KernelFunction(value = "strncpy_from_user", source = "Gorman 9.6, table 9.5")
    public long strncpyFromUser(long to, long from, long count) {
        voice.tell(UserAccessNote.STRNCPY_FROM_USER, (int) count, from);
        long result = accessOk(from, 1) ? copyString(memory.physical(to, count), from, count) : EFAULT;
        voice.leave(UserAccessNote.STRNCPY_FROM_USER, (int) result);
        return result;
    }

    private long copyString(long to, long from, long count) {
        long eip = faults.exceptions().eip(Access.STRNCPY_FROM_USER);
        for (long i = 0; i < count; i++) {
            long physical = user.physical(from + i, false, false, eip);
            if (physical < 0) {
                return EFAULT;
            }
            long character = memory.read(physical, 1);
            memory.write(to + i, 1, character);
            if (character == 0) {
                return i;
            }
        }
        return count;
    }

    /**
     * How long a string of the process is, its 0 counted.
     *
     * @param most how far it is looked for the 0
     * @return the length; more than {@code most} if there is no 0 so far; 0 when it cannot be read
     */
    @KernelFunction(value = "strnlen_user", source = "Gorman 9.6, table 9.5")
    public long strnlenUser(long address, long most) {
        voice.tell(UserAccessNote.STRLEN_USER, (int) Math.min(most, Integer.MAX_VALUE), address);
        long eip = faults.exceptions().eip(Access.STRLEN_USER);
        long end = Math.min(most, Math.max(0, taskSize - address));
        long result = end < most ? 0 : most + 1;
        for (long i = 0; i < end; i++) {
            long physical = user.physical(address + i, false, false, eip);
            if (physical < 0 || memory.read(physical, 1) == 0) {
                result = physical < 0 ? 0 : i + 1;
                break;
            }
        }
        voice.leave(UserAccessNote.STRLEN_USER, (int) result);
        return result;
    }
}
