/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Open files: what processes call to open, read, write, cut and sync them, and how areas get their pages (Gorman 9.3.1, 9.5.2,
 * 11.2; the kernel's filemap.c, open.c, read_write.c). All goes through the page cache, past which O_DIRECT goes. Read-ahead is
 * a rule of its own; what of a file is where on a disk, {@code ext2} knows.
 */
package org.pagewalk.engine.files;
