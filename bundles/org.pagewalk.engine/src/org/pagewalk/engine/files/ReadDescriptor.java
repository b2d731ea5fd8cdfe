/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import org.pagewalk.store.Table;

/** What one read wants and how far it is: {@code read_descriptor_t}, with the position in the file. */
final class ReadDescriptor {
    /** Where in the file the next byte is. */
    long pos;
    /** Where the next byte goes: a user address, or a kernel address where the kernel reads for itself. */
    long buf;
    /** How many bytes are still wanted. */
    long count;
    /** How many have been copied. */
    long written;
    /** What went wrong, as a negative errno; 0 so far. */
    int error;
    /** A page that was allocated and then not needed, since somebody else was quicker. */
    int cachedPage = Table.NULL;
    final boolean isForKernel;

    ReadDescriptor(long pos, long buf, long count, boolean isForKernel) {
        this.pos = pos;
        this.buf = buf;
        this.count = count;
        this.isForKernel = isForKernel;
    }
}
