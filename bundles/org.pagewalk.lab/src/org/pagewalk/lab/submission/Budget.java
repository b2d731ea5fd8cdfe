/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

/** Counts what a submission has used of its bounds while it is read, over all archives in it. */
final class Budget {
    private final Bounds bounds;
    private long expanded;
    private int entries;

    Budget(Bounds bounds) {
        this.bounds = bounds;
    }

    Bounds bounds() {
        return bounds;
    }

    /** One more file or folder. */
    void entry() throws Refused {
        if (++entries > bounds.entriesMax()) {
            throw Refused.hostile("It has more than " + Words.number(bounds.entriesMax())
                    + " files and folders. Hand in the lab's files only.");
        }
    }

    /** So many bytes more have come out of an archive. */
    void expand(long bytes) throws Refused {
        expanded += bytes;
        if (expanded > bounds.expandedBytesMax()) {
            throw Refused.hostile("Its archive expands to more than " + Words.bytes(bounds.expandedBytesMax())
                    + ", like a zip bomb. Hand in the lab's files only.");
        }
    }
}
