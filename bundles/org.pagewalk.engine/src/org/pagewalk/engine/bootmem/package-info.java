/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The boot memory allocator (Gorman 5): first fit over a bitmap of pages, with the last partial page shared by what
 * follows. It serves until the page allocator takes over, and is gone then. It knows nothing of who boots what when; that
 * is {@code org.pagewalk.engine.boot}'s part.
 */
package org.pagewalk.engine.bootmem;
