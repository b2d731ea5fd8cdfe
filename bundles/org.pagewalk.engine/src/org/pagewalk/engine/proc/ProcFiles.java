/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

import org.pagewalk.engine.Machine;

/**
 * The files under /proc that can be read. A new file of the engine is added to the list below; a file of somebody else
 * says so in META-INF/services. Of two with one name the first counts, the engine's own before others.
 */
public final class ProcFiles {
    /** Loaded when first asked for. Where there are bundles, the engine's own class loader finds what they bring. */
    private static final class Loaded {
        static final List<ProcFile> FILES = load();

        private static List<ProcFile> load() {
            List<ProcFile> files = new ArrayList<>(List.of(new Buddyinfo(), new Meminfo(), new Swaps(), new Zoneinfo(), new Iomem(), new Dmesg()));
            ServiceLoader.load(ProcFile.class, ProcFile.class.getClassLoader()).forEach(file -> {
                if (files.stream().noneMatch(known -> known.name().equals(file.name()))) {
                    files.add(file);
                }
            });
            return List.copyOf(files);
        }
    }

    private ProcFiles() {
    }

    /** All files. */
    public static List<ProcFile> all() {
        return Loaded.FILES;
    }

    /** The names of all files. */
    public static List<String> names() {
        return Loaded.FILES.stream().map(ProcFile::name).toList();
    }

    /** The file of this name, if there is one. */
    public static Optional<ProcFile> named(String name) {
        return Loaded.FILES.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** The text of a file, if there is one of this name. */
    public static Optional<String> text(String name, Machine machine) {
        return named(name).map(file -> file.text(machine));
    }
}
