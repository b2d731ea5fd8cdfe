/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

/**
 * How much of a submission is looked at. A lab's files are a few kilobytes of text; whoever needs more than this has handed in
 * something else.
 *
 * @param fileBytesMax of one file that the lab asks for
 * @param filesMax that are kept of a submission
 * @param filesBytesMax of these together
 * @param entriesMax files and folders of a submission
 * @param depthMax folders within each other
 * @param archivesDeepMax archives within each other
 * @param archiveBytesMax of an archive within an archive, and of what is kept of a large tar at once
 * @param expandedBytesMax that all that is in a submission's archives may come to
 * @param ratioMax how many bytes may come of one in an archive
 */
record Bounds(int fileBytesMax, int filesMax, int filesBytesMax, int entriesMax, int depthMax, int archivesDeepMax,
        int archiveBytesMax, long expandedBytesMax, int ratioMax) {
    /** Of one submission. */
    static final Bounds SUBMISSION = new Bounds(1 << 20, 200, 4 << 20, 10_000, 16, 2, 32 << 20, 128L << 20, 200);

    /** Of what a platform lets instructors download: many submissions, in an archive that is not hostile by itself. */
    static final Bounds DOWNLOAD = new Bounds(32 << 20, 200_000, 512 << 20, 500_000, 32, 1, 32 << 20, 64L << 30, Integer.MAX_VALUE);
}
