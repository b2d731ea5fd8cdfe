/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

/** What areas need of the files that they map. Files, areas and results are rows and numbers as everywhere. */
public interface MappedFiles {
    /** One more uses an open file: {@code get_file}. */
    void getFile(int file);

    /** One less uses it; the last one closes it: {@code fput}. */
    void fput(int file);

    /**
     * An area begins to map its vm_file, which sets vm_ops: {@code f_op->mmap}.
     *
     * @return 0 or a negative errno, such as -ENODEV for what cannot be mapped
     */
    int mmap(int file, int vma);

    /** Gives an area a new nameless file of shared memory as large as itself: {@code shmem_zero_setup}; 0 or -ENOMEM. */
    int shmemZeroSetup(int vma);

    /**
     * Starts to read pages of the file of an area, as a process says that it will need them: {@code madvise_willneed}.
     *
     * @param first the first page of the file
     * @param end the page behind the last
     * @return 0; -EBADF for what cannot be read; -EIO when there is nothing to read; what the first page gave that could not be read
     */
    int willneed(int vma, long first, long end);

    /**
     * Writes what is dirty of the file of an area.
     *
     * @param isWaiting whether it is waited for, and the inode is written too
     * @return 0 or a negative errno
     */
    int sync(int vma, boolean isWaiting);

    /** Another area like one that is there came to be: {@code vm_ops->open}. */
    void areaOpened(int vma);

    /** An area is about to go: {@code vm_ops->close}. */
    void areaClosed(int vma);
}
