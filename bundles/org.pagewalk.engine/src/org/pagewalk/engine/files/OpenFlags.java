/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

/** The O_ flags of files, as the x86's fcntl.h has them. */
public final class OpenFlags {
    public static final int O_RDONLY = 0;
    public static final int O_WRONLY = 1;
    public static final int O_RDWR = 2;
    /** The file is made if there is none. */
    public static final int O_CREAT = 0100;
    /** With O_CREAT: there must be none. */
    public static final int O_EXCL = 0200;
    /** The file becomes empty when it is opened. */
    public static final int O_TRUNC = 01000;
    /** Each write goes to the file's end. */
    public static final int O_APPEND = 02000;
    /** Each write waits until the disk has it. */
    public static final int O_SYNC = 010000;
    /** Reads and writes go past the page cache. */
    public static final int O_DIRECT = 040000;

    private OpenFlags() {
    }
}
