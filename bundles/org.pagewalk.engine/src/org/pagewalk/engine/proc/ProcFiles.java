/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.store.Table;

/**
 * The files under /proc that can be read. A new file of the engine is added to the list below; a file of somebody else
 * says so in META-INF/services. Of two with one name the first counts, the engine's own before others.
 */
public final class ProcFiles {
    /** Loaded when first asked for. Where there are bundles, the engine's own class loader finds what they bring. */
    private static final class Loaded {
        static final List<ProcFile> FILES = load();

        private static List<ProcFile> load() {
            List<ProcFile> files = new ArrayList<>(List.of(new Buddyinfo(), Meminfo.of24(), Meminfo.of26(), new Vmstat(), new Swaps(), new Zoneinfo(),
                    new Iomem(), new Dmesg(), new Maps(), new Status(), new Smaps()));
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

    /** The file of this name, if there is one; a process may stand before it, as in "300/maps". */
    public static Optional<ProcFile> named(String name) {
        int slash = name.indexOf('/');
        return Loaded.FILES.stream().filter(file -> file.name().equals(name)
                || slash > 0 && file.isOfProcess() && file.name().equals(name.substring(slash + 1))).findFirst();
    }

    /**
     * The text of a file, if there is one of this name. A process is said by its number, its program or as "self":
     * "300/maps", "bash/maps"; without one it is the current process.
     */
    public static Optional<String> text(String name, Machine machine) {
        int slash = name.indexOf('/');
        return named(name).flatMap(file -> file.name().equals(name) ? Optional.of(file.text(machine))
                : process(name.substring(0, slash), machine).map(task -> file.text(machine, task)));
    }

    /** The process of a number or a program; of several with one program, the last that has memory. */
    private static Optional<Integer> process(String name, Machine machine) {
        TaskTable tasks = machine.tables().task;
        if (name.equals("self")) {
            return Optional.of(machine.scheduler().current());
        }
        return IntStream.range(0, tasks.limit()).filter(tasks::exists).boxed()
                .filter(task -> tasks.comm(task).equals(name) || Integer.toString(tasks.pid(task)).equals(name))
                .max(Comparator.comparing((Integer task) -> tasks.mm(task) != Table.NULL).thenComparing(Comparator.naturalOrder()));
    }
}
