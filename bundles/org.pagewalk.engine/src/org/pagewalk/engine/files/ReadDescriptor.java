/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import org.pagewalk.store.Table;

/** What one read wants and how far it is: {@code read_descriptor_t}, with the position in the file. */
final class ReadDescriptor {
    /** Where in the file the next byte is. */
    long pos;
    /** Where the next byte goes: a user address, a physical address where the kernel reads for itself, or a place in {@link #bytes}. */
    long buf;
    /** How many bytes are still wanted. */
    long count;
    /** How many have been copied. */
    long written;
    /** What went wrong, as a negative errno; 0 so far. */
    int error;
    /** A page that was allocated and then not needed, since somebody else was quicker. */
    int cachedPage = Table.NULL;
    final Reader reader;
    /** Where the bytes go that a scenario looks at. */
    final byte[] bytes;

    /** Who reads. */
    enum Reader {
        PROCESS, KERNEL, SCENARIO
    }

    private ReadDescriptor(long pos, long buf, long count, Reader reader, byte[] bytes) {
        this.pos = pos;
        this.buf = buf;
        this.count = count;
        this.reader = reader;
        this.bytes = bytes;
    }

    static ReadDescriptor toProcess(long pos, long buf, long count) {
        return new ReadDescriptor(pos, buf, count, Reader.PROCESS, new byte[0]);
    }

    static ReadDescriptor toKernel(long pos, long physical, long count) {
        return new ReadDescriptor(pos, physical, count, Reader.KERNEL, new byte[0]);
    }

    static ReadDescriptor toScenario(long pos, byte[] bytes) {
        return new ReadDescriptor(pos, 0, bytes.length, Reader.SCENARIO, bytes);
    }
}
