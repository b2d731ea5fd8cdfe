/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pagewalk.lab.author.Distribution;
import org.pagewalk.lab.author.ExportTarget;
import org.pagewalk.lab.author.LabPackages;
import org.pagewalk.lab.author.Refusal;
import org.pagewalk.lab.submission.Roster;
import org.pagewalk.ui.run.WorkspaceFolder;

/**
 * Packs a lab of the workspace, as its files are saved: the packages of {@code pagewalk lab export}, byte for byte.
 *
 * @param lab its folder
 * @param targets for whom
 * @param roster that goes along to graders
 * @param tool the command line's folder; there is one where a target takes it
 * @param folder into which the packages are written, made if it is missing
 * @param verifies whether the lab is verified first, and not packed where it does not keep what it promises
 */
record LabExport(IContainer lab, Set<ExportTarget> targets, Optional<Path> roster, Optional<Path> tool, Path folder, boolean verifies) {
    private static final int VERIFYING = 20;

    /** Copies the set. */
    LabExport {
        targets = Set.copyOf(targets);
    }

    /**
     * Writes all packages, or none.
     *
     * @param mayReplace is asked before files are replaced, with these
     * @return what was written
     * @throws Refusal where the lab or the roster has mistakes
     * @throws CancellationException or {@link OperationCanceledException} where it was ended, or nothing may be replaced
     */
    List<Path> write(IProgressMonitor monitor, Predicate<List<Path>> mayReplace) throws IOException, CoreException, Refusal {
        SubMonitor parts = SubMonitor.convert(monitor, NLS.bind(LabMessages.Export_Goes, lab.getName()), VERIFYING + targets.size());
        Optional<byte[]> table = table();
        verify(parts.split(VERIFYING));
        LabPackages packages = LabPackages.of(new WorkspaceFolder(lab, false), table);
        Map<ExportTarget, Path> zips = new LinkedHashMap<>();
        targets.stream().sorted().forEach(target -> zips.put(target, folder.resolve(target.file(packages.lab().id()))));
        List<Path> replaced = zips.values().stream().filter(Files::exists).toList();
        if (!replaced.isEmpty() && !mayReplace.test(replaced)) {
            throw new CancellationException();
        }
        Files.createDirectories(folder);
        try (NewFiles files = new NewFiles()) {
            for (Map.Entry<ExportTarget, Path> zip : zips.entrySet()) {
                parts.split(1).subTask(String.valueOf(zip.getValue().getFileName()));
                byte[] content = zip.getKey().takesDistribution() ? packages.zip(zip.getKey(), new Distribution(tool.orElseThrow())) : packages.student();
                files.write(zip.getValue(), out -> out.write(content));
            }
            parts.checkCanceled();
            files.keep();
        }
        return List.copyOf(zips.values());
    }

    /** The roster, which is read too: a mistake in it would be told by a platform's grader, to students. */
    private Optional<byte[]> table() throws IOException, Refusal {
        if (roster.isEmpty()) {
            return Optional.empty();
        }
        byte[] table = Files.readAllBytes(roster.get());
        try {
            Roster.read(roster.get().toString(), table);
        } catch (Roster.Mistake e) {
            throw new Refusal(e.getMessage());
        }
        return Optional.of(table);
    }

    private void verify(IProgressMonitor monitor) throws IOException, CoreException, Refusal {
        if (verifies) {
            Verification verification = Verification.of(lab, monitor);
            if (!verification.isWell()) {
                throw new Refusal(verification.words());
            }
        }
    }
}
