/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.ipc;

import static org.pagewalk.store.Table.NULL;

import java.util.List;
import java.util.stream.IntStream;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.files.Files;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.mmap.AddressSpaces;
import org.pagewalk.engine.mmap.MappedFiles;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.ShmSegmentTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;
import org.pagewalk.store.IntColumn;

/**
 * Segments of shared memory, and the areas that map them. To areas it stands before the files: what maps a segment's file is
 * counted as attached, however it came to be.
 */
public final class Shm implements MappedFiles {
    public static final int IPC_PRIVATE = 0;
    public static final int IPC_CREAT = 0x200;
    public static final int IPC_EXCL = 0x400;
    public static final int IPC_RMID = 0;
    public static final int SHM_RDONLY = 0x1000;
    public static final int SHM_RND = 0x2000;
    public static final int SHM_REMAP = 0x4000;
    /** In mode: the segment goes with its last area. */
    public static final int SHM_DEST = 0x200;
    /** In vm_ops: shm_vm_ops, a segment provides the pages. */
    public static final int SHM_VM_OPS = Files.SHM_VM_OPS;
    /** A segment has at most so many bytes, and at least one: SHMMAX. */
    public static final int SHMMAX = 0x200_0000;
    /** There are at most so many segments: SHMMNI. */
    private static final int SHMMNI = 4096;
    private static final int SEQ_MULTIPLIER = 32_768;
    /** Below the stack, so many pages stay free. */
    private static final int STACK_PAGES = 5;

    private final Tables tables;
    private final ShmSegmentTable segments;
    private final VmAreaTable areas;
    private final Files files;
    private final Voice<ShmNote> voice;
    /** Row 0 of the machine: how many segments there have been. */
    private final IntColumn sequence;

    /** The segments of a machine, none at first. */
    public Shm(Tables tables, Files files, Narrator narrator) {
        this.tables = tables;
        segments = tables.shmSegment;
        areas = tables.vmArea;
        this.files = files;
        voice = narrator.voice(ShmNote.values());
        sequence = new IntColumn(tables.machine, "shm_seq");
    }

    /**
     * The system call: the number of a segment, which is made if there is none.
     *
     * @param key by which it is found; IPC_PRIVATE for a new one that nobody can find
     * @param size in bytes
     * @param flags IPC_CREAT to make one, IPC_EXCL to insist on that
     * @return the number; -EINVAL for a size that cannot be, -ENOENT, -EEXIST, -ENOSPC
     */
    @KernelFunction(value = "sys_shmget", source = "the kernel's shm.c")
    public int sysShmget(int key, long size, int flags) {
        voice.tell(ShmNote.SYS_SHMGET, key, size);
        int found = key == IPC_PRIVATE ? NULL : find(key);
        int result;
        if (found == NULL) {
            result = key != IPC_PRIVATE && (flags & IPC_CREAT) == 0 ? -Errno.ENOENT.number() : newseg(key, size);
        } else if ((flags & (IPC_CREAT | IPC_EXCL)) == (IPC_CREAT | IPC_EXCL)) {
            result = -Errno.EEXIST.number();
        } else {
            result = segments.shm_segsz(found) < size ? -Errno.EINVAL.number() : segments.id(found);
        }
        voice.leave(ShmNote.SYS_SHMGET, result);
        return result;
    }

    private int find(int key) {
        for (int segment = 0; segment < segments.limit(); segment++) {
            if (segments.exists(segment) && segments.key(segment) == key) {
                return segment;
            }
        }
        return NULL;
    }

    @KernelFunction(value = "newseg", source = "the kernel's shm.c")
    private int newseg(int key, long size) {
        voice.tell(ShmNote.NEWSEG, key, size);
        int result;
        if (size < 1 || size > SHMMAX) {
            result = -Errno.EINVAL.number();
        } else if (segments.size() == SHMMNI) {
            result = -Errno.ENOSPC.number();
        } else {
            result = create(key, size);
        }
        voice.leave(ShmNote.NEWSEG, result);
        return result;
    }

    private int create(int key, long size) {
        int segment = segments.add();
        int id = (sequence.add(0, 1) - 1) * SEQ_MULTIPLIER + segment;
        int file = files.shmemFileSetup("SYSV%08x".formatted(key), size);
        tables.inode.i_ino(files.inode(file), id);
        segments.id(segment, id);
        segments.key(segment, key);
        segments.shm_segsz(segment, size);
        segments.shm_file(segment, file);
        voice.tell(ShmNote.SHM_CREATED, id, size);
        return id;
    }

    /** The row of a segment; NULL if there is none of this number. */
    private int segment(int id) {
        int row = id < 0 ? NULL : id % SEQ_MULTIPLIER;
        return segments.exists(row) && segments.id(row) == id ? row : NULL;
    }

    /**
     * The system call: attaches a segment to the current process.
     *
     * @param wish where; 0 anywhere
     * @param flags SHM_RDONLY, SHM_RND to round the address down, SHM_REMAP to unmap what is there
     * @return the address; -EINVAL for a number, an address or a place that will not do; what mmap says
     */
    @KernelFunction(value = "sys_shmat", source = "Gorman 9.1, the kernel's shm.c")
    public long sysShmat(AddressSpaces spaces, int id, long wish, int flags) {
        voice.tell(ShmNote.SYS_SHMAT, id, wish);
        int segment = segment(id);
        long inPage = spaces.space().offset(wish);
        long result = -Errno.EINVAL.number();
        if (segment != NULL && (inPage == 0 || (flags & SHM_RND) != 0)) {
            segments.shm_nattch.add(segment, 1);
            result = attach(spaces, segment, wish - inPage, flags);
            release(segment);
        }
        voice.leaveAt(ShmNote.SYS_SHMAT, result);
        return result;
    }

    private long attach(AddressSpaces spaces, int segment, long address, int flags) {
        long size = segments.shm_segsz(segment);
        int id = segments.id(segment);
        int mm = spaces.currentMm();
        if (address != 0 && (flags & SHM_REMAP) == 0) {
            int pages = (int) (spaces.space().pageAlign(size) >>> spaces.space().pageShift());
            int other = spaces.vmAreas().findVmaIntersection(mm, address, address + size, pages);
            if (other != NULL) {
                voice.tell(ShmNote.IN_THE_WAY, other, address);
                return -Errno.EINVAL.number();
            }
            long stack = tables.mmStruct.start_stack(mm);
            if (address < stack && address > stack - size - STACK_PAGES * spaces.space().pageSize()) {
                voice.tell(ShmNote.NEAR_STACK, id, address);
                return -Errno.EINVAL.number();
            }
        }
        int prot = (flags & SHM_RDONLY) != 0 ? VmFlags.PROT_READ : VmFlags.PROT_READ | VmFlags.PROT_WRITE;
        long result = spaces.mmap().mmap(segments.shm_file(segment), address, size, prot,
                VmFlags.MAP_SHARED | (address != 0 ? VmFlags.MAP_FIXED : 0), 0);
        if (result >= 0) {
            voice.tell(ShmNote.SHM_ATTACHED, id, result);
        }
        return result;
    }

    /** One area less, or one attempt: the last one takes a segment along that nobody can find any more. */
    private void release(int segment) {
        if (segments.shm_nattch.add(segment, -1) == 0 && (segments.mode(segment) & SHM_DEST) != 0) {
            shmDestroy(segment);
        }
    }

    @KernelFunction(value = "shm_destroy", source = "the kernel's shm.c")
    private void shmDestroy(int segment) {
        int id = segments.id(segment);
        voice.tell(ShmNote.SHM_DESTROY, id);
        int file = segments.shm_file(segment);
        segments.remove(segment);
        files.fput(file);
        voice.tell(ShmNote.SHM_DESTROYED, id);
        voice.leave(ShmNote.SHM_DESTROY);
    }

    /**
     * The system call: detaches the segment that was attached at an address, and what is left of it.
     *
     * @return 0, or -EINVAL when none is
     */
    @KernelFunction(value = "sys_shmdt", source = "Gorman 9.1, the kernel's shm.c")
    public int sysShmdt(AddressSpaces spaces, long address) {
        int mm = spaces.currentMm();
        voice.tellAt(ShmNote.SYS_SHMDT, address, mm);
        int result = -Errno.EINVAL.number();
        int vma = tables.mmStruct.mmap(mm);
        while (vma != NULL) {
            int next = areas.vm_next(vma);
            if (areas.vm_ops(vma) == SHM_VM_OPS
                    && areas.vm_start(vma) - (areas.vm_pgoff(vma) << spaces.space().pageShift()) == address) {
                voice.tell(ShmNote.SHM_DETACHED, segments.id(segmentOf(areas.vm_file(vma))), areas.vm_start(vma));
                spaces.munmap().sysMunmap(mm, areas.vm_start(vma), areas.vm_end(vma) - areas.vm_start(vma));
                result = 0;
            }
            vma = next;
        }
        voice.leave(ShmNote.SYS_SHMDT, result);
        return result;
    }

    /**
     * The system call with IPC_RMID, the only command here: a segment goes with its last area, at once if there is none, and
     * cannot be found by its key any more.
     *
     * @return 0, or -EINVAL for another command or number
     */
    @KernelFunction(value = "sys_shmctl", source = "the kernel's shm.c")
    public int sysShmctl(int id, int command) {
        voice.tell(ShmNote.SYS_SHMCTL, id, command);
        int segment = segment(id);
        int result = -Errno.EINVAL.number();
        if (segment != NULL && command == IPC_RMID) {
            result = 0;
            if (segments.shm_nattch(segment) == 0) {
                shmDestroy(segment);
            } else {
                segments.mode(segment, segments.mode(segment) | SHM_DEST);
                segments.key(segment, IPC_PRIVATE);
            }
        }
        voice.leave(ShmNote.SYS_SHMCTL, result);
        return result;
    }

    /** The power has failed: nobody has a segment attached any more, and none is left. */
    public void forgetAll() {
        for (int segment = 0; segment < segments.limit(); segment++) {
            if (segments.exists(segment)) {
                shmDestroy(segment);
            }
        }
    }

    /** The segment whose pages a file holds; NULL for any other file. */
    private int segmentOf(int file) {
        int segment = segment(tables.inode.i_ino(files.inode(file)));
        return segment != NULL && segments.shm_file(segment) == file ? segment : NULL;
    }

    @Override
    public void getFile(int file) {
        files.getFile(file);
    }

    @Override
    public void fput(int file) {
        files.fput(file);
    }

    @Override
    public int shmemZeroSetup(int vma) {
        return files.shmemZeroSetup(vma);
    }

    @Override
    public int mmap(int file, int vma) {
        int segment = segmentOf(file);
        return segment == NULL ? files.mmap(file, vma) : shmMmap(file, vma, segment);
    }

    @KernelFunction(value = "shm_mmap", source = "the kernel's shm.c")
    private int shmMmap(int file, int vma, int segment) {
        voice.tell(ShmNote.SHM_MMAP, file, vma);
        areas.vm_ops(vma, SHM_VM_OPS);
        segments.shm_nattch.add(segment, 1);
        voice.leave(ShmNote.SHM_MMAP, 0);
        return 0;
    }

    @Override
    @KernelFunction(value = "shm_open", source = "the kernel's shm.c")
    public void areaOpened(int vma) {
        if (areas.vm_ops.get(vma) == SHM_VM_OPS) {
            voice.tell(ShmNote.SHM_OPEN, vma);
            segments.shm_nattch.add(segmentOf(areas.vm_file(vma)), 1);
            voice.leave(ShmNote.SHM_OPEN);
        } else {
            files.areaOpened(vma);
        }
    }

    @Override
    public int sync(int vma, boolean isWaiting) {
        return files.sync(vma, isWaiting);
    }

    @Override
    public int willneed(int vma, long first, long end) {
        return files.willneed(vma, first, end);
    }

    @Override
    @KernelFunction(value = "shm_close", source = "the kernel's shm.c")
    public void areaClosed(int vma) {
        if (areas.vm_ops.get(vma) == SHM_VM_OPS) {
            voice.tell(ShmNote.SHM_CLOSE, vma);
            release(segmentOf(areas.vm_file(vma)));
            voice.leave(ShmNote.SHM_CLOSE);
        } else {
            files.areaClosed(vma);
        }
    }

    /** What is broken in segments, in words; empty when all is well. */
    public List<String> checkInvariants() {
        int[] attached = new int[segments.limit()];
        for (int vma = 0; vma < areas.limit(); vma++) {
            if (areas.exists(vma) && areas.vm_ops(vma) == SHM_VM_OPS) {
                attached[segmentOf(areas.vm_file(vma))]++;
            }
        }
        return IntStream.range(0, attached.length).filter(segment -> segments.exists(segment) && segments.shm_nattch(segment) != attached[segment])
                .mapToObj(segment -> "segment " + segments.id(segment) + ": shm_nattch is " + segments.shm_nattch(segment) + ", and "
                        + attached[segment] + " areas map it").toList();
    }
}
