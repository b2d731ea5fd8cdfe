/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What happens when an address is touched that no entry of the page tables allows, and what is done to whole ranges of
 * entries: memory.c and the architecture's fault.c (Gorman 9.5). The areas are {@code mmap}'s, the tables {@code paging}'s.
 */
package org.pagewalk.engine.pagefault;
