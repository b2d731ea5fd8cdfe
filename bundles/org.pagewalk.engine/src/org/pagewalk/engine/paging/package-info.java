/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Page tables (Gorman 4): they lie in emulated page frames, bit for bit as the processor reads them, so that a frame can be
 * dumped and read as a table. {@link org.pagewalk.engine.paging.Geometry} says how an address is broken into its parts,
 * {@link org.pagewalk.engine.paging.PteFormat} what the bits of an entry mean, {@link org.pagewalk.engine.paging.PageTables}
 * walks, allocates and frees tables. Nothing here knows of areas or of faults, nor of what the processor does with the tables.
 */
package org.pagewalk.engine.paging;
