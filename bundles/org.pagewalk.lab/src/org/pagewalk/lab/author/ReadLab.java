/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;

/** A lab that is to be worked with, and so must be without errors. */
final class ReadLab {
    private ReadLab() {
    }

    /** The lab in a folder. */
    static Lab of(LabFolder folder) throws IOException, Refusal {
        folder.read(Lab.FILE);
        throw new Refusal(folder.name() + ": labs cannot be read yet");
    }
}
