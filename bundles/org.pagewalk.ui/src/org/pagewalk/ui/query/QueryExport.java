/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.query;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes an answer into a file, in the background, while the run stays at its moment. */
final class QueryExport {
    private static final int WAIT_MS = 50;

    private QueryExport() {
    }

    /** Asks for a file and writes it. */
    static void ask(Shell shell, Answer answer) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFileName("query.csv");
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setFilterNames(new String[] {Messages.Query_Csv});
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> write(answer, file));
    }

    /** Writes it. */
    static void write(Answer answer, Path file) {
        Job.create(NLS.bind(Messages.Query_ExportName, file.getFileName()), monitor -> {
            Optional<IStatus> status = Optional.empty();
            while (status.isEmpty() && !monitor.isCanceled()) {
                status = answer.run().read(() -> writeNow(answer, file));
                if (status.isEmpty()) {
                    pause();
                }
            }
            return status.orElse(Status.CANCEL_STATUS);
        }).schedule();
    }

    private static IStatus writeNow(Answer answer, Path file) {
        if (answer.run().run().cursor().moment() != answer.moment()) {
            return Status.error(Messages.Query_ExportMoved);
        }
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            answer.found().orElseThrow().result().csv(out);
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.Query_Unwritable, file, e.getMessage()), e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(WAIT_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
