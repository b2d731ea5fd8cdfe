/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.FileTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.Tables;

/** The system calls that read and write open files, and move in them (the kernel's read_write.c and buffer.c). */
public final class ReadWrite {
    public static final int SEEK_SET = 0;
    public static final int SEEK_CUR = 1;
    public static final int SEEK_END = 2;
    private static final int EBADF = -Errno.EBADF.number();

    private final FileTable files;
    private final InodeTable inodes;
    private final Files all;
    private final OpenFiles open;
    private final FileReads reads;
    private final FileWrites writes;
    private final Syncs syncs;
    private final Voice<ReadNote> voice;

    /** The calls for a machine. */
    public ReadWrite(Tables tables, Files all, OpenFiles open, FileReads reads, FileWrites writes, Syncs syncs, Narrator narrator) {
        files = tables.file;
        inodes = tables.inode;
        this.all = all;
        this.open = open;
        this.reads = reads;
        this.writes = writes;
        this.syncs = syncs;
        voice = narrator.voice(ReadNote.values());
    }

    private boolean may(int file, int mode) {
        return open.isOpen(file) && (files.f_mode(file) & mode) != 0;
    }

    private static int shown(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE);
    }

    /**
     * Reads from where an open file is, which then is behind that.
     *
     * @return how many bytes; -EBADF when it is closed or not open to be read; what generic_file_read says
     */
    @KernelFunction(value = "sys_read", source = "the kernel's read_write.c")
    public long sysRead(int file, long buf, long count) {
        voice.tell(ReadNote.SYS_READ, file, shown(count));
        long result = may(file, Files.FMODE_READ) ? reads.genericFileRead(file, buf, count) : EBADF;
        voice.leave(ReadNote.SYS_READ, (int) result);
        return result;
    }

    /** Reads from a place, and leaves the open file where it is; -EINVAL for a negative place too. */
    @KernelFunction(value = "sys_pread", source = "the kernel's read_write.c")
    public long sysPread(int file, long buf, long count, long pos) {
        voice.tell(ReadNote.SYS_PREAD, file, shown(count));
        long result = EBADF;
        if (may(file, Files.FMODE_READ)) {
            result = pos < 0 ? -Errno.EINVAL.number() : reads.genericFileRead(file, buf, count, pos);
        }
        voice.leave(ReadNote.SYS_PREAD, (int) result);
        return result;
    }

    /**
     * Writes where an open file is, which then is behind that.
     *
     * @return how many bytes; -EBADF when it is closed or not open to be written; what generic_file_write says
     */
    @KernelFunction(value = "sys_write", source = "the kernel's read_write.c")
    public long sysWrite(int file, long buf, long count) {
        voice.tell(ReadNote.SYS_WRITE, file, shown(count));
        long result = may(file, Files.FMODE_WRITE) ? writes.genericFileWrite(file, buf, count) : EBADF;
        voice.leave(ReadNote.SYS_WRITE, (int) result);
        return result;
    }

    /** Writes to a place, and leaves the open file where it is; -EINVAL for a negative place too. */
    @KernelFunction(value = "sys_pwrite", source = "the kernel's read_write.c")
    public long sysPwrite(int file, long buf, long count, long pos) {
        voice.tell(ReadNote.SYS_PWRITE, file, shown(count));
        long result = EBADF;
        if (may(file, Files.FMODE_WRITE)) {
            result = pos < 0 ? -Errno.EINVAL.number() : writes.genericFileWrite(file, buf, count, pos);
        }
        voice.leave(ReadNote.SYS_PWRITE, (int) result);
        return result;
    }

    /**
     * Moves an open file. The next read then counts its first page as used, wherever in the page it begins.
     *
     * @param origin SEEK_SET, SEEK_CUR or SEEK_END
     * @return where it is now; -EBADF, -EINVAL before the beginning and for another origin, -EOVERFLOW behind 2 GiB
     */
    @KernelFunction(value = "sys_lseek", source = "the kernel's read_write.c")
    public long sysLseek(int file, long offset, int origin) {
        voice.tell(ReadNote.SYS_LSEEK, file, offset);
        long result = EBADF;
        if (open.isOpen(file)) {
            result = origin < SEEK_SET || origin > SEEK_END ? -Errno.EINVAL.number() : genericFileLlseek(file, offset, origin);
            result = result > Integer.MAX_VALUE ? -Errno.EOVERFLOW.number() : result;
        }
        voice.leave(ReadNote.SYS_LSEEK, (int) result);
        return result;
    }

    @KernelFunction(value = "generic_file_llseek", source = "the kernel's read_write.c")
    private long genericFileLlseek(int file, long offset, int origin) {
        long from = switch (origin) {
            case SEEK_CUR -> files.f_pos(file);
            case SEEK_END -> inodes.i_size(all.inode(file));
            default -> 0;
        };
        long pos = from + offset;
        if (pos < 0) {
            return -Errno.EINVAL.number();
        }
        if (pos != files.f_pos(file)) {
            files.f_pos(file, pos);
            files.f_reada(file, 0);
        }
        return pos;
    }

    /** Brings a file to the disk and waits for that; 0, or -EBADF. */
    @KernelFunction(value = "sys_fsync", source = "the kernel's buffer.c")
    public int sysFsync(int file) {
        voice.tell(ReadNote.SYS_FSYNC, file);
        int result = open.isOpen(file) ? syncs.fsync(all.inode(file), false) : EBADF;
        voice.leave(ReadNote.SYS_FSYNC, result);
        return result;
    }

    /** The same, without what of the inode is not needed to read the file again. */
    @KernelFunction(value = "sys_fdatasync", source = "the kernel's buffer.c")
    public int sysFdatasync(int file) {
        voice.tell(ReadNote.SYS_FDATASYNC, file);
        int result = open.isOpen(file) ? syncs.fsync(all.inode(file), true) : EBADF;
        voice.leave(ReadNote.SYS_FDATASYNC, result);
        return result;
    }

    /** Brings all files to their disks and waits for that; 0. */
    @KernelFunction(value = "sys_sync", source = "the kernel's buffer.c")
    public int sysSync() {
        voice.tell(ReadNote.SYS_SYNC, 0);
        syncs.sync();
        voice.leave(ReadNote.SYS_SYNC, 0);
        return 0;
    }
}
