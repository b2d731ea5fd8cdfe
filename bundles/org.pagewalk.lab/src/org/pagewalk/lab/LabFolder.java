/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The files of a lab, wherever they are: a folder, a zip, a jar, a workspace. Names have {@code /} and never lead out. */
public interface LabFolder {
    /** What messages call it: a path, mostly. */
    String name();

    /** The content of a file, if there is one of this name. */
    Optional<byte[]> read(String file) throws IOException;

    /** The names of all files, sorted. */
    List<String> files() throws IOException;
}
