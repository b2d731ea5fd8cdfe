/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.SavedMachine;

/**
 * A file for a state to be saved in.
 *
 * @param name as the user named it
 */
record StateFile(String name, Path path) {
    /** The file cannot be written; the message names it and says what to do. */
    static final class Unwritable extends Exception {
        private static final long serialVersionUID = 1L;

        Unwritable(String message) {
            super(message);
        }
    }

    /** Finds out, before any work is done, whether a state can be saved under this name. */
    static StateFile named(String name) throws Unwritable {
        try {
            Path path = Path.of(name).toAbsolutePath();
            if (Files.exists(path)) {
                // A link stays; what it leads to is replaced.
                path = path.toRealPath();
            }
            if (Files.isDirectory(path)) {
                throw new Unwritable(Messages.text("state.directory", name));
            }
            Path folder = path.getParent();
            if (!Files.isDirectory(folder)) {
                throw new Unwritable(Messages.text("state.folder", name, folder));
            }
            if (!Files.isWritable(Files.exists(path) && !Files.isRegularFile(path) ? path : folder)) {
                throw new Unwritable(Messages.text("state.denied", name));
            }
            return new StateFile(name, path);
        } catch (IOException e) {
            throw new Unwritable(Messages.text("state.unwritten", name, e.getMessage()));
        } catch (InvalidPathException e) {
            throw new Unwritable(name + ": " + Messages.text("file.name"));
        }
    }

    /** Saves the state of a machine. The file is replaced as a whole, or stays as it was. */
    void write(Machine machine) throws Unwritable {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                // A device or a pipe must not be replaced by a file.
                try (OutputStream out = Files.newOutputStream(path)) {
                    SavedMachine.write(machine, out);
                }
            } else {
                WholeFile.write(path, out -> SavedMachine.write(machine, out));
            }
        } catch (AccessDeniedException e) {
            throw new Unwritable(Messages.text("state.denied", name));
        } catch (IOException e) {
            throw new Unwritable(Messages.text("state.unwritten", name, e.getMessage()));
        }
    }
}
