/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * To whom each page frame belongs: the kernel image, a free list, page tables, the page cache, processes. Every frame has
 * exactly one owner between two calls; what else is found is a mistake of somebody. Only looks, at whatever subsystem there is.
 */
package org.pagewalk.engine.owners;
