/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the processor does with page tables: it walks them, remembers translations in its TLB, and raises page faults (seed 002,
 * MMU and TLB); and what the kernel does so that no processor remembers what no longer holds: flushes, lazy TLB and the
 * shoot-down (Gorman 4, the kernel's smp.c). Nothing here changes a page table but for the bits that hardware sets, and nothing
 * knows of areas.
 */
package org.pagewalk.engine.mmu;
