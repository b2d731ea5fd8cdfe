/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.FileTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.IntColumn;

/**
 * The system calls that open, close and cut files (the kernel's open.c). An open file stands for its descriptor, as if all
 * processes had inherited it: who has it may use it until it is closed. Areas that map it keep the open file after that.
 */
public final class OpenFiles {
    /** What open does at once and the open file does not keep. */
    private static final int ONLY_AT_OPEN = OpenFlags.O_CREAT | OpenFlags.O_EXCL | OpenFlags.O_TRUNC;

    private final FileTable files;
    private final InodeTable inodes;
    private final Tables tables;
    private final Files all;
    private final Truncate truncate;
    private final Voice<ReadNote> voice;
    /** 1 when the descriptor was closed, while areas still map the file. */
    private final IntColumn closed;

    /** The open files of a machine. */
    public OpenFiles(Tables tables, Files all, Truncate truncate, Narrator narrator) {
        this.tables = tables;
        files = tables.file;
        inodes = tables.inode;
        this.all = all;
        this.truncate = truncate;
        voice = narrator.voice(ReadNote.values());
        closed = new IntColumn(tables.file, "descriptor_closed");
    }

    /** Whether a row is an open file whose descriptor nobody has closed: {@code fget} finds it. */
    boolean isOpen(int file) {
        return files.exists(file) && closed.get(file) == 0;
    }

    /**
     * Opens a file by its name.
     *
     * @param flags O_ flags
     * @return the row of the open file; -ENOENT, -EEXIST with O_EXCL, -ETXTBSY to write a program that runs
     */
    @KernelFunction(value = "sys_open", source = "the kernel's open.c")
    public int sysOpen(String name, int flags) {
        voice.tell(ReadNote.SYS_OPEN, flags);
        int dentry = all.named(name);
        int result;
        if (dentry == NULL) {
            result = (flags & OpenFlags.O_CREAT) != 0 ? create(name, flags) : -Errno.ENOENT.number();
        } else if ((flags & OpenFlags.O_CREAT) != 0 && (flags & OpenFlags.O_EXCL) != 0) {
            result = -Errno.EEXIST.number();
        } else {
            result = open(dentry, flags);
        }
        voice.leave(ReadNote.SYS_OPEN, result);
        return result;
    }

    private int create(String name, int flags) {
        int file = all.create(name, 0, mode(flags), "");
        files.f_flags(file, flags & ~ONLY_AT_OPEN);
        return file;
    }

    /** What an open file may be used for: O_RDONLY, O_WRONLY, O_RDWR are one less than these bits. */
    private static int mode(int flags) {
        return flags + 1 & Files.FMODE_READ + Files.FMODE_WRITE;
    }

    private int open(int dentry, int flags) {
        int inode = tables.dentry.d_inode(dentry);
        boolean isCut = (flags & OpenFlags.O_TRUNC) != 0;
        if (inodes.i_writecount(inode) < 0 && (isCut || (mode(flags) & Files.FMODE_WRITE) != 0)) {
            voice.tell(ReadNote.DENIED, inode);
            return -Errno.ETXTBSY.number();
        }
        int error = isCut ? truncate.vmtruncate(inode, 0) : 0;
        if (error != 0) {
            return error;
        }
        int file = all.open(dentry, mode(flags));
        files.f_flags(file, flags & ~ONLY_AT_OPEN);
        return file;
    }

    /** Closes an open file; 0, or -EBADF. */
    @KernelFunction(value = "sys_close", source = "the kernel's open.c")
    public int sysClose(int file) {
        voice.tell(ReadNote.SYS_CLOSE, file);
        int result = -Errno.EBADF.number();
        if (isOpen(file)) {
            closed.set(file, 1);
            all.fput(file);
            result = 0;
        }
        voice.leave(ReadNote.SYS_CLOSE, result);
        return result;
    }

    /**
     * Makes a file of a name so long.
     *
     * @return 0; -EINVAL for a negative length, -ENOENT, -ETXTBSY for a program that runs, what vmtruncate says
     */
    @KernelFunction(value = "sys_truncate", source = "the kernel's open.c")
    public int sysTruncate(String name, long length) {
        int dentry = all.named(name);
        int inode = dentry == NULL ? NULL : tables.dentry.d_inode(dentry);
        voice.tell(ReadNote.SYS_TRUNCATE, inode, length);
        int result;
        if (length < 0) {
            result = -Errno.EINVAL.number();
        } else if (inode == NULL) {
            result = -Errno.ENOENT.number();
        } else if (inodes.i_writecount(inode) < 0) {
            voice.tell(ReadNote.DENIED, inode);
            result = -Errno.ETXTBSY.number();
        } else {
            result = truncate.vmtruncate(inode, length);
        }
        voice.leave(ReadNote.SYS_TRUNCATE, result);
        return result;
    }

    /**
     * Makes an open file so long.
     *
     * @return 0; -EINVAL for a length that no file has, and for a file that is not open to be written; -EBADF; what vmtruncate says
     */
    @KernelFunction(value = "sys_ftruncate", source = "the kernel's open.c")
    public int sysFtruncate(int file, long length) {
        voice.tell(ReadNote.SYS_FTRUNCATE, file, length);
        int result;
        if (length < 0) {
            result = -Errno.EINVAL.number();
        } else if (!isOpen(file)) {
            result = -Errno.EBADF.number();
        } else if ((files.f_mode(file) & Files.FMODE_WRITE) == 0 || length > Integer.MAX_VALUE) {
            result = -Errno.EINVAL.number();
        } else {
            result = truncate.vmtruncate(all.inode(file), length);
        }
        voice.leave(ReadNote.SYS_FTRUNCATE, result);
        return result;
    }
}
