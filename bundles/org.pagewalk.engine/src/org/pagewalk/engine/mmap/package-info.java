/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Address spaces and their areas (Gorman 9.2 and 9.3; the kernel's mmap.c, mlock.c, mprotect.c, mremap.c): mm_struct,
 * vm_area_struct on the list and in the red-black tree, and the system calls that make, change and remove areas. What lies
 * behind an area it reaches through {@link org.pagewalk.engine.mmap.MappedPages} and
 * {@link org.pagewalk.engine.mmap.MappedFiles}: it knows nothing of page tables and of what files hold.
 */
package org.pagewalk.engine.mmap;
