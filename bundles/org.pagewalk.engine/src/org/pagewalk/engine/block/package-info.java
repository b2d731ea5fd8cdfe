/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Disks, their blocks, and the buffers through which the kernel reads and writes them: fs/buffer.c and
 * drivers/block/ll_rw_blk.c. A transfer takes time, ends in an interrupt, and until then its page or buffer stays locked.
 */
package org.pagewalk.engine.block;
