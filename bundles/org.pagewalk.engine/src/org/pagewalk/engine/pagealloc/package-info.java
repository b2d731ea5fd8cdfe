/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The allocator of physical pages, Linux 2.4.20's mm/page_alloc.c: the binary buddy system of each zone, the choice
 * among zones by their watermarks, and the functions by which the kernel asks for pages and gives them back. What it
 * does and why it tells as {@link org.pagewalk.engine.pagealloc.PageNote}s.
 * Follows Gorman's chapter 6, and 3.1 to 3.3 for what is set up at boot. Reclaim is a seam ({@link
 * org.pagewalk.engine.pagealloc.Reclaim}); nothing here knows how pages are won back.
 */
package org.pagewalk.engine.pagealloc;
