/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.block.Disks;
import org.pagewalk.engine.ext2.Ext2;
import org.pagewalk.engine.ext2.FreeBlocks;
import org.pagewalk.engine.ext2.NewFile;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.engine.mmap.MappedFiles;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.model.tables.DentryTable;
import org.pagewalk.model.tables.FileTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.Tables;

/**
 * Files, under which names they are open, and who uses them. A file's name stays known when it is closed; shared memory has
 * none that anybody could open, and goes with its last user, its pages with it.
 */
public final class Files implements MappedFiles {
    /** The file may be read. */
    public static final int FMODE_READ = 1;
    /** The file may be written. */
    public static final int FMODE_WRITE = 2;
    /** In vm_ops: nobody provides the pages of the area, they are anonymous. */
    public static final int NO_VM_OPS = 0;
    /** In vm_ops: generic_file_vm_ops, a file provides the pages. */
    public static final int GENERIC_FILE_VM_OPS = 1;
    /** In vm_ops: shmem_vm_ops, shared memory provides them. */
    public static final int SHMEM_VM_OPS = 2;
    /** In vm_ops: shm_vm_ops, shared memory that was attached provides them. */
    public static final int SHM_VM_OPS = 3;

    /** The disk that is there when a scenario declares none: its name, how many blocks it has, and how many files. */
    static final String DISK = "hda";
    private static final int DISK_BLOCKS = 16 << 10;
    private static final int DISK_INODES = 128;

    private final Tables tables;
    private final FileTable files;
    private final DentryTable names;
    private final InodeTable inodes;
    private final Voice<FileNote> voice;
    private final PageCache cache;
    private final Disks disks;
    private final FreeBlocks free;
    private final NewFile newFile;
    private Truncate truncate;
    private Syncs syncs;
    private PageReads reads;

    /** Files of a machine, none at first. */
    public Files(Tables tables, PageCache cache, Disks disks, Ext2 ext2, Narrator narrator) {
        this.tables = tables;
        this.cache = cache;
        this.disks = disks;
        files = tables.file;
        names = tables.dentry;
        inodes = tables.inode;
        voice = narrator.voice(FileNote.values());
        free = ext2.freeBlocks();
        newFile = new NewFile(tables, disks, ext2);
    }

    /** Has somebody who takes the pages of files away, and somebody who writes them. */
    void has(Truncate newTruncate, Syncs newSyncs) {
        truncate = newTruncate;
        syncs = newSyncs;
    }

    /** The pages of files that are in memory. */
    public PageCache pageCache() {
        return cache;
    }

    /** Which blocks of disks are free. */
    FreeBlocks freeBlocks() {
        return free;
    }

    /** PAGE_SHIFT. */
    int pageShift() {
        return tables.machine.PAGE_SHIFT(0);
    }

    /**
     * Makes a file on the first disk and opens it; its blocks follow each other.
     *
     * @param size in bytes
     * @param mode {@link #FMODE_READ}, {@link #FMODE_WRITE} or both
     * @param text what stands at its beginning, at most {@code size} bytes of it; zeros follow
     * @return the row of the open file
     * @throws WrongArgument when the disk has no room for it
     */
    public int create(String name, long size, int mode, String text) {
        return create(name, size, mode, text, NULL, null);
    }

    /**
     * Makes a file on a disk and opens it.
     *
     * @param disk the row of the disk; NULL for the first one, which is made if there is none
     * @param blocks where its blocks are, in the file's order; fewer than it has leave holes at its end, which read as zeros.
     *        null for as many as it has, one behind the other
     * @throws WrongArgument when the disk has no room for it, or a block is not free
     */
    public int create(String name, long size, int mode, String text, int disk, int[] blocks) {
        int on = disk == NULL ? firstDisk() : disk;
        int inode = inodeOn(on, size);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (blocks == null) {
            checkRoom(on, size);
        } else {
            checkFree(on, blocks);
        }
        newFile.fill(inode, bytes, blocks);
        return open(name(name, inode), mode);
    }

    /**
     * Makes a file that is on no disk and opens it: its pages begin as zeros, as those of ramfs, and have no buffers.
     *
     * @param size in bytes
     * @param mode {@link #FMODE_READ}, {@link #FMODE_WRITE} or both
     */
    public int createWithoutDisk(String name, long size, int mode) {
        return open(name(name, newInode(size, 1, inodes.limit() + 1, Operations.SHMEM_AOPS)), mode);
    }

    /** The first disk, which is made if there is none. */
    int firstDisk() {
        return tables.disk.limit() > 0 ? 0 : disks.create(DISK, Disks.BLOCK_MIN, DISK_BLOCKS, 1, DISK_INODES);
    }

    private int inodeOn(int disk, long size) {
        int ino = 1;
        for (int inode = 0; inode < inodes.limit(); inode++) {
            ino += inodes.exists(inode) && inodes.i_dev(inode) == disk && tables.disk.bd_inode(disk) != inode ? 1 : 0;
        }
        if (ino > tables.disk.inodes(disk)) {
            throw new WrongArgument("the inode table of disk " + tables.disk.name(disk) + " has room for " + tables.disk.inodes(disk)
                    + " files, and all are there: declare the disk with more inodes");
        }
        int inode = newInode(size, 1, ino, Operations.EXT2_AOPS);
        inodes.i_dev(inode, disk);
        inodes.i_data.set(inode, tables.blockNumber.add(InodeTable.EXT2_N_BLOCKS));
        return inode;
    }

    private void checkRoom(int disk, long size) {
        int blockSize = tables.disk.block_size(disk);
        long blocks = (size + blockSize - 1) / blockSize;
        long needed = blocks + NewFile.numberBlocks(blockSize, blocks);
        long room = free.count(disk);
        if (needed > room) {
            throw new WrongArgument("a file of " + MachineSpec.sizeInWords(size) + " takes " + needed + " blocks of disk "
                    + tables.disk.name(disk) + ", of which " + room + " are free: declare a larger disk and put the file there, as in"
                    + " disk data { size 32 MiB } and disk data in the file, or write blocks [] for a file that is one hole");
        }
    }

    private void checkFree(int disk, int[] blocks) {
        BitSet seen = new BitSet();
        for (int block : blocks) {
            if (!free.isFree(disk, block) || seen.get(block)) {
                throw new WrongArgument("block " + block + " of disk " + tables.disk.name(disk) + " cannot be given to the file: "
                        + (seen.get(block) ? "it has it already" : "free blocks for files are from " + free.firstData(disk) + " to "
                                + (tables.disk.nr_blocks(disk) - 1) + ", without those that other files have"));
            }
            seen.set(block);
        }
    }

    private int newInode(long size, int links, int ino, int aOps) {
        int inode = inodes.add();
        inodes.i_ino(inode, ino);
        inodes.i_size(inode, size);
        inodes.i_nlink(inode, links);
        int mapping = tables.addressSpace.add();
        tables.addressSpace.host(mapping, inode);
        tables.addressSpace.gfp_mask(mapping, Gfp.GFP_HIGHUSER);
        tables.addressSpace.a_ops(mapping, aOps);
        inodes.i_mapping(inode, mapping);
        return inode;
    }

    private int name(String name, int inode) {
        int dentry = names.add();
        names.d_name(dentry, name);
        names.d_inode(dentry, inode);
        return dentry;
    }

    /** Opens the file of a name, given by its row. */
    public int open(int dentry, int mode) {
        int file = files.add();
        files.f_dentry(file, dentry);
        files.f_mode(file, mode);
        files.f_flags(file, mode - 1); // the O_ flags that say what it is open for are one less
        files.f_count(file, 1);
        files.ra_prev_index(file, -1);
        inodes.i_count.add(names.d_inode(dentry), 1);
        if ((mode & FMODE_WRITE) != 0) {
            inodes.i_writecount.add(names.d_inode(dentry), 1);
        }
        voice.tell(FileNote.FILE_OPENED, file);
        return file;
    }

    /**
     * Opens a file that was made earlier once more.
     *
     * @return the row of the open file; NULL if there is none of that name
     */
    public int open(String name, int mode) {
        int dentry = named(name);
        return dentry == NULL ? NULL : open(dentry, mode);
    }

    /** The row of a name; NULL if no file has it. */
    int named(String name) {
        for (int dentry = 0; dentry < names.limit(); dentry++) {
            if (names.exists(dentry) && names.d_name(dentry).equals(name) && inodes.i_nlink(names.d_inode(dentry)) > 0) {
                return dentry;
            }
        }
        return NULL;
    }

    /** The inode of an open file. */
    public int inode(int file) {
        return names.d_inode(files.f_dentry(file));
    }

    /** One more uses an open file. */
    @Override
    @KernelFunction(value = "get_file", source = "the kernel's fs.h")
    public void getFile(int file) {
        files.f_count.add(file, 1);
    }

    /** One fewer uses it; the last one closes it. */
    @Override
    @KernelFunction(value = "fput", source = "the kernel's file_table.c")
    public void fput(int file) {
        if (files.f_count.add(file, -1) > 0) {
            return;
        }
        voice.tell(FileNote.FILE_CLOSED, file);
        int dentry = files.f_dentry(file);
        int inode = names.d_inode(dentry);
        if ((files.f_mode(file) & FMODE_WRITE) != 0) {
            inodes.i_writecount.add(inode, -1);
        }
        files.remove(file);
        if (inodes.i_count.add(inode, -1) == 0 && inodes.i_nlink(inode) == 0) {
            deleteInode(dentry, inode);
        }
    }

    /** A file without a name has no user any more. */
    private void deleteInode(int dentry, int inode) {
        int mapping = inodes.i_mapping(inode);
        truncate.truncateInodePages(mapping, 0);
        cache.indexes().forget(mapping);
        tables.addressSpace.remove(mapping);
        names.remove(dentry);
        inodes.remove(inode);
    }

    /** Makes an object of shared memory and opens it: a file without a name. */
    @KernelFunction(value = "shmem_file_setup", source = "the kernel's shmem.c")
    public int shmemFileSetup(String name, long size) {
        int inode = newInode(size, 0, inodes.limit() + 1, Operations.SHMEM_AOPS);
        return open(name(name, inode), FMODE_READ | FMODE_WRITE);
    }

    /** Gives an anonymous shared area an object of shared memory of its own; 0. */
    @Override
    @KernelFunction(value = "shmem_zero_setup", source = "the kernel's shmem.c")
    public int shmemZeroSetup(int vma) {
        voice.tell(FileNote.SHMEM_ZERO_SETUP, vma);
        tables.vmArea.vm_file(vma, shmemFileSetup("dev/zero", tables.vmArea.vm_end(vma) - tables.vmArea.vm_start(vma)));
        tables.vmArea.vm_ops(vma, SHMEM_VM_OPS);
        voice.leave(FileNote.SHMEM_ZERO_SETUP, 0);
        return 0;
    }

    /** Lets a file, or an object of shared memory, provide the pages of an area; 0. */
    @Override
    @KernelFunction(value = "generic_file_mmap", source = "Gorman 9.3.2")
    public int mmap(int file, int vma) {
        voice.tell(FileNote.GENERIC_FILE_MMAP, file, vma);
        tables.vmArea.vm_ops(vma, inodes.i_nlink(inode(file)) > 0 ? GENERIC_FILE_VM_OPS : SHMEM_VM_OPS);
        voice.leave(FileNote.GENERIC_FILE_MMAP, 0);
        return 0;
    }

    @Override
    public void areaOpened(int vma) {
        // nobody counts the areas of a file
    }

    /** Has somebody who reads pages of files. */
    void readsWith(PageReads newReads) {
        reads = newReads;
    }

    @Override
    public int sync(int vma, boolean isWaiting) {
        int inode = inode(tables.vmArea.vm_file(vma));
        return isWaiting ? syncs.fsync(inode, true) : syncs.filemapFdatasync(inodes.i_mapping(inode));
    }

    @Override
    public int willneed(int vma, long first, long end) {
        if (tables.vmArea.vm_ops(vma) != GENERIC_FILE_VM_OPS) {
            return -Errno.EBADF.number();
        }
        return reads.willneed(tables.vmArea.vm_file(vma), first, end, (tables.vmArea.vm_flags(vma) & VmFlags.VM_RAND_READ) != 0);
    }

    @Override
    public void areaClosed(int vma) {
        // nobody counts the areas of a file
    }

    /** Nobody may write the file while a program of it runs; 0, or -ETXTBSY when somebody already may. */
    @KernelFunction(value = "deny_write_access", source = "the kernel's namei.c")
    public int denyWriteAccess(int file) {
        int inode = inode(file);
        if (inodes.i_writecount(inode) > 0) {
            return -Errno.ETXTBSY.number();
        }
        inodes.i_writecount.add(inode, -1);
        return 0;
    }

    /** One fewer denies that the file is written. */
    @KernelFunction(value = "allow_write_access", source = "the kernel's fs.h")
    public void allowWriteAccess(int file) {
        inodes.i_writecount.add(inode(file), 1);
    }
}
