/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.model.tables.Tables;

/** Open files that can be mapped and of which nobody asks what they hold: rows with their counts. */
public final class FileRows implements MappedFiles {
    /** vm_ops of an area whose pages a file provides. */
    public static final int GENERIC_FILE_VM_OPS = 1;
    /** vm_ops of an area whose pages shared memory provides. */
    public static final int SHMEM_VM_OPS = 2;
    /** f_mode of a file that may be read and written. */
    private static final int READ_AND_WRITE = 3;

    private final Tables tables;

    /** The files of a machine. */
    public FileRows(Tables tables) {
        this.tables = tables;
    }

    /** A new file that is open to be read and written, in use once. */
    public int open(String name) {
        int inode = tables.inode.add();
        int mapping = tables.addressSpace.add();
        tables.addressSpace.host(mapping, inode);
        tables.inode.i_mapping(inode, mapping);
        tables.inode.i_count(inode, 1);
        int dentry = tables.dentry.add();
        tables.dentry.d_name(dentry, name);
        tables.dentry.d_inode(dentry, inode);
        int file = tables.file.add();
        tables.file.f_dentry(file, dentry);
        tables.file.f_mode(file, READ_AND_WRITE);
        tables.file.f_count(file, 1);
        return file;
    }

    @Override
    public void getFile(int file) {
        tables.file.f_count.add(file, 1);
    }

    @Override
    public void fput(int file) {
        if (tables.file.f_count.add(file, -1) == 0) {
            int dentry = tables.file.f_dentry(file);
            int inode = tables.dentry.d_inode(dentry);
            tables.addressSpace.remove(tables.inode.i_mapping(inode));
            tables.inode.remove(inode);
            tables.dentry.remove(dentry);
            tables.file.remove(file);
        }
    }

    @Override
    public int mmap(int file, int vma) {
        tables.vmArea.vm_ops(vma, GENERIC_FILE_VM_OPS);
        return 0;
    }

    @Override
    public int shmemZeroSetup(int vma) {
        assert tables.vmArea.vm_file(vma) == NULL : "an anonymous area maps no file";
        tables.vmArea.vm_file(vma, open("dev/zero"));
        tables.vmArea.vm_ops(vma, SHMEM_VM_OPS);
        return 0;
    }

    @Override
    public void areaOpened(int vma) {
        // nobody counts the areas of a file
    }

    @Override
    public void areaClosed(int vma) {
        // nobody counts the areas of a file
    }
}
