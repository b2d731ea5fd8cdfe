/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.block.BlockLayer;
import org.pagewalk.engine.block.Buffers;
import org.pagewalk.engine.ext2.Ext2;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.engine.uaccess.UserAccess;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/** Reads and writes of files that were opened with O_DIRECT: between the disk and memory of the process, in whole blocks. */
public final class DirectIo {
    /** So many blocks are transferred at once at most. */
    private static final int CHUNK = 64;
    private static final int EINVAL = -Errno.EINVAL.number();

    private final InodeTable inodes;
    private final PageTable pages;
    private final Files all;
    private final BlockLayer block;
    private final Ext2 ext2;
    private final Syncs syncs;
    private final Truncate truncate;
    private final UserAccess users;
    private final Voice<WriteNote> voice;

    DirectIo(Tables tables, Files all, BlockLayer block, Ext2 ext2, Syncs syncs, Truncate truncate, UserAccess users, Voice<WriteNote> voice) {
        inodes = tables.inode;
        pages = tables.page;
        this.all = all;
        this.block = block;
        this.ext2 = ext2;
        this.syncs = syncs;
        this.truncate = truncate;
        this.users = users;
        this.voice = voice;
    }

    /**
     * Reads from a place in the file into memory of the current process.
     *
     * @return how many bytes; 0 at or behind the end; -EINVAL if place, address or count are not whole blocks; -EFAULT
     */
    public long read(int file, long pos, long buf, long count) {
        int inode = all.inode(file);
        long size = inodes.i_size(inode);
        return pos >= size ? 0 : Math.min(transfer(Buffers.READ, inode, buf, count, pos), size - pos);
    }

    /**
     * Writes memory of the current process to a place in the file, which then ends no earlier. What the page cache held of the
     * file is forgotten.
     *
     * @return how many bytes; -EINVAL if place, address or count are not whole blocks; -EFAULT, -ENOSPC
     */
    public long write(int file, long pos, long buf, long count) {
        int inode = all.inode(file);
        long written = transfer(Buffers.WRITE, inode, buf, count, pos);
        if (written > 0) {
            if (pos + written > inodes.i_size(inode)) {
                inodes.i_size(inode, pos + written);
                all.pageCache().markInodeDirty(inode, PageCache.I_DIRTY);
            }
            truncate.invalidateInodePages2(inodes.i_mapping(inode));
        }
        return written;
    }

    @KernelFunction(value = "generic_file_direct_IO", source = "Gorman 9.3.1, the kernel's filemap.c")
    private long transfer(int rw, int inode, long buf, long count, long pos) {
        voice.tell(WriteNote.GENERIC_FILE_DIRECT_IO, rw, (int) Math.min(count, Integer.MAX_VALUE));
        long result = EINVAL;
        if (inodes.i_dev(inode) >= 0) {
            int size = ext2.blockSize(inode);
            if (((pos | buf | count) & size - 1) == 0) {
                result = transferBlocks(rw, inode, buf, count, pos, size);
            } else {
                voice.tell(WriteNote.NOT_WHOLE_BLOCKS, size);
            }
        }
        voice.leave(WriteNote.GENERIC_FILE_DIRECT_IO, (int) result);
        return result;
    }

    private long transferBlocks(int rw, int inode, long buf, long count, long pos, int size) {
        syncs.filemapFdatasync(inodes.i_mapping(inode));
        block.buffers().fsyncBuffersList(inodes.i_dirty_data_buffers, inode);
        syncs.filemapFdatawait(inodes.i_mapping(inode));
        long[] physical = new long[CHUNK];
        long done = 0;
        while (done < count) {
            int wanted = (int) Math.min(CHUNK, (count - done) / size);
            int pinned = pin(rw, buf + done, physical, wanted, size);
            int moved = pinned == wanted ? block.direct().transfer(rw, inode, (pos + done) / size, physical, wanted, ext2)
                    : -Errno.EFAULT.number();
            unpin(rw, physical, pinned, moved);
            if (moved < 0) {
                return done > 0 ? done : moved;
            }
            done += (long) moved * size;
            if (moved < wanted) {
                break;
            }
        }
        return done;
    }

    /** Faults the pages of the process in and keeps them where they are; gives for how many blocks that went well. */
    @KernelFunction(value = "map_user_kiobuf", source = "the kernel's memory.c")
    private int pin(int rw, long buf, long[] physical, int wanted, int size) {
        for (int i = 0; i < wanted; i++) {
            physical[i] = users.frameOf(buf + (long) i * size, rw == Buffers.READ);
            if (physical[i] < 0) {
                return i;
            }
            all.pageCache().pageCacheGet((int) (physical[i] >>> all.pageShift()));
        }
        return wanted;
    }

    /** Lets the pages go; those that were read into are dirty. */
    @KernelFunction(value = "unmap_kiobuf", source = "the kernel's memory.c")
    private void unpin(int rw, long[] physical, int pinned, int moved) {
        for (int i = 0; i < pinned; i++) {
            int page = (int) (physical[i] >>> all.pageShift());
            if (rw == Buffers.READ && i < moved && pages.mapping(page) >= 0) {
                all.pageCache().setPageDirty(page);
            }
            if (!pages.PageReserved(page)) {
                all.pageCache().pageCacheRelease(page);
            }
        }
    }
}
