/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * System V shared memory (Gorman 9.1, table 9.1; the kernel's shm.c): segments that processes find by a key and attach to
 * their address spaces. A segment's pages are those of a nameless file, so the package knows nothing of pages.
 */
package org.pagewalk.engine.ipc;
