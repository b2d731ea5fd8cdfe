/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Locked pages and who sleeps until one is unlocked (Gorman 3.2, zone_t.wait_table; the kernel's filemap.c). Pages share a
 * table of queues in each zone, so who is woken must look whether it was meant. It knows nothing of why a page is locked.
 */
package org.pagewalk.engine.pagewait;
