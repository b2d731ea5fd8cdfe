/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Hears what is written into the workbench's log, and keeps what is Pagewalk's fault: what it says itself, or what comes from its code. */
final class WorkbenchLog implements ILogListener {
    private static final String OURS = "org.pagewalk.";
    private static final WorkbenchLog LOG = new WorkbenchLog();

    private final List<String> faults = new CopyOnWriteArrayList<>();

    private WorkbenchLog() {
        Platform.addLogListener(this);
    }

    /** Faults since the last time somebody asked; from now on all are heard. */
    static List<String> newFaults() {
        List<String> found = List.copyOf(LOG.faults);
        LOG.faults.clear();
        return found;
    }

    @Override
    public void logging(IStatus status, String plugin) {
        if (status.getSeverity() >= IStatus.WARNING && (plugin.startsWith(OURS) || isOurs(status.getException()))) {
            faults.add(status + "\n" + trace(status.getException()).collect(Collectors.joining("\n")));
        }
    }

    private static boolean isOurs(Throwable fault) {
        return trace(fault).anyMatch(line -> line.contains(OURS) && !line.contains("org.pagewalk.ui.tests"));
    }

    private static Stream<String> trace(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> Stream.concat(Stream.of(cause.toString()), Arrays.stream(cause.getStackTrace()).map(String::valueOf)));
    }
}
