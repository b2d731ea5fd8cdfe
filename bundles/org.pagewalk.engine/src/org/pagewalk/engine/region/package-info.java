/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Allocators to compare: regions of memory, each with its own way of finding a free block (first, next, best, worst fit, buddy,
 * lazy buddy), for the same requests in bytes. The kernel has no regions; they show why it chose what it chose (Knuth 1, 2.5;
 * Gorman 6.6). All state lies in the store: the blocks of a region in the order of their addresses, free ones on lists besides.
 * Nothing here knows of pages, zones or the page allocator.
 */
package org.pagewalk.engine.region;
