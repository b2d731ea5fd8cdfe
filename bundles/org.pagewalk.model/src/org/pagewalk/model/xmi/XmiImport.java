/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model.xmi;

import java.io.IOException;
import java.io.InputStream;

import org.pagewalk.model.PagewalkModel;

/** Reads structures from XMI into a machine. */
public final class XmiImport {
    /** No file may be larger: some 300,000 pages. */
    static final int BYTES_MAX = 64 << 20;

    private XmiImport() {
    }

    /**
     * Sets the structures of a machine to what a file says of those of the same class and row: numbers, texts,
     * references and kernel lists.
     *
     * @param in what {@link XmiExport} wrote
     * @param target the machine, which must be on a what-if branch
     * @return what was done, and what could not be
     * @throws ImportException if the file is damaged, foreign or too large, if the machine lacks a structure that it
     *         names, or is on no branch. Nothing was changed then.
     * @throws IOException if the stream cannot be read
     */
    public static Imported read(InputStream in, PagewalkModel target) throws IOException, ImportException {
        if (!target.isBranch()) {
            throw new ImportException(
                    "The state of a run stays as it was recorded. Make a what-if branch and import there.");
        }
        byte[] bytes = in.readNBytes(BYTES_MAX + 1);
        if (bytes.length > BYTES_MAX) {
            throw new ImportException("The file is larger than " + (BYTES_MAX >> 20)
                    + " MiB. Export a smaller range, or several.");
        }
        RangeResource file = new RangeResource();
        file.read(bytes);
        return new Takeover(file, target).take();
    }
}
