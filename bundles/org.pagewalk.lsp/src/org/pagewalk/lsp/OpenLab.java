/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.pagewalk.lab.DirectoryFolder;
import org.pagewalk.lab.FileNames;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.ide.LabImports;
import org.pagewalk.lab.ide.LabServices;
import org.pagewalk.lab.ide.LabText;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.ide.TextServices;

/** The folder of a lab: its files as the client has them open, or else as they are on the disk. The only class here that knows labs. */
final class OpenLab implements LabFolder {
    private final Neighbours files;
    private final Path folder;
    private final LabFolder saved;

    private OpenLab(Neighbours files, Path folder) {
        this.files = files;
        this.folder = folder;
        saved = new DirectoryFolder(folder);
    }

    private static LabFolder of(Neighbours files) {
        return files.folder().<LabFolder>map(folder -> new OpenLab(files, folder)).orElse(LabServices.NO_FOLDER);
    }

    /** The services for a lab with these files beside it. */
    static TextServices services(Neighbours files) {
        return new LabText(of(files));
    }

    /** What a scenario may import that lies in a folder of a lab, with these files beside it. */
    static Imports imports(Neighbours files) {
        return new LabImports(files, of(files.around()));
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public Optional<byte[]> read(String file) throws IOException {
        Optional<byte[]> typed = FileNames.wrong(file).isPresent() ? Optional.empty() : files.open(file);
        return typed.isPresent() ? typed : saved.read(file);
    }

    @Override
    public List<String> files() throws IOException {
        TreeSet<String> names = new TreeSet<>(saved.files());
        files.open().stream().filter(name -> FileNames.wrong(name).isEmpty()).forEach(names::add);
        return List.copyOf(names);
    }
}
