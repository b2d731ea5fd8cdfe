/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.pagewalk.lab.DirectoryFolder;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.ZipFolder;
import org.pagewalk.labs.Labs;

/** Finds the lab that a user means: a folder, a zip, or the name of one that comes with Pagewalk. */
final class LabPlace {
    private static final long ZIP_MAX = 64 << 20;

    private LabPlace() {
    }

    /** The files of the lab. */
    static LabFolder find(String name) throws WrongCall {
        try {
            Path path = Path.of(name);
            LabFolder folder;
            if (Files.isDirectory(path)) {
                folder = new DirectoryFolder(path);
            } else if (Files.isRegularFile(path)) {
                folder = zip(name, path);
            } else if (Labs.names().contains(name)) {
                folder = new ShippedLab(name);
            } else {
                throw new WrongCall("lab.none", name, String.join(", ", Labs.names()));
            }
            if (folder.read(Lab.FILE).isEmpty()) {
                throw new WrongCall("lab.folder", name);
            }
            return folder;
        } catch (IOException e) {
            throw new WrongCall("lab.unreadable", name, NewFolder.reason(e));
        } catch (InvalidPathException e) {
            throw new WrongCall("lab.none", name, String.join(", ", Labs.names()));
        }
    }

    /** Refuses to write into a lab: it would be graded by, and packed with, what is written there. */
    static void refuseInside(String lab, Path output) throws WrongCall {
        Path folder = Path.of(lab).toAbsolutePath().normalize();
        if (Files.isDirectory(folder) && output.toAbsolutePath().normalize().startsWith(folder)) {
            throw new WrongCall("lab.inside", output.toString().isEmpty() ? "." : output);
        }
    }

    private static LabFolder zip(String name, Path path) throws IOException, WrongCall {
        if (Files.size(path) > ZIP_MAX) {
            throw new WrongCall("lab.unreadable", name, Messages.text("file.large", name, ZIP_MAX >> 20));
        }
        return new ZipFolder(name, Files.readAllBytes(path));
    }
}
