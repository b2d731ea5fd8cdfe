/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * From power-on to the first page that the page allocator gives out (Gorman 4.6, 5.2, 5.5): the firmware's map, where low
 * and high memory end, what is reserved, the page tables and mem_map that boot allocates, and the end of boot memory.
 */
package org.pagewalk.engine.boot;
