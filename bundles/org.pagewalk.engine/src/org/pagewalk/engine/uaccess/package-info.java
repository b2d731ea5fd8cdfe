/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * How memory of processes is read and written: by the process itself, and by the kernel on its behalf, which must not trust
 * an address (Gorman 9.4, 9.6, table 9.5). Everything goes through TLB, page tables and page faults.
 */
package org.pagewalk.engine.uaccess;
