/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.install.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.osgi.framework.Bundle;

/**
 * Once the workbench stands: opens the perspective named by the system property
 * {@code pagewalk.probe.perspective} (if there is one), writes what is then open to the file named by
 * {@code pagewalk.probe.report}, and closes the workbench. Without that property it does nothing.
 * The report has one fact a line: {@code bundle NAME}, {@code perspective ID} (registered),
 * {@code active ID}, {@code view ID} (open, its part created without an error),
 * {@code broken ID}, {@code editor TITLE}, {@code running NAME} (of our bundles, before the perspective was opened), or
 * {@code ready MS} (from the start of the Java process until the workbench stood).
 */
public final class Probe implements IStartup {
    private static final int TRY_MS = 500;
    private static final int TRIES_MAX = 60;

    @Override
    public void earlyStartup() {
        String report = System.getProperty("pagewalk.probe.report");
        if (report == null) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        List<String> facts = new ArrayList<>();
        for (Bundle bundle : Platform.getBundle("org.eclipse.core.runtime").getBundleContext().getBundles()) {
            if (String.valueOf(bundle.getSymbolicName()).startsWith("org.pagewalk.") && bundle.getState() == Bundle.ACTIVE) {
                facts.add("running " + bundle.getSymbolicName());
            }
        }
        workbench.getDisplay().asyncExec(() -> {
            facts.add("ready " + ManagementFactory.getRuntimeMXBean().getUptime());
            lookWhenSettled(workbench, Path.of(report), facts, TRIES_MAX);
        });
    }

    /** The product opens its start page at its first start, in its own time: waits for that, within bounds. */
    private static void lookWhenSettled(IWorkbench workbench, Path report, List<String> facts, int triesLeft) {
        boolean awaited = Boolean.getBoolean("pagewalk.examples")
                && workbench.getWorkbenchWindows()[0].getActivePage().getEditorReferences().length == 0;
        if (awaited && triesLeft > 0) {
            workbench.getDisplay().timerExec(TRY_MS, () -> lookWhenSettled(workbench, report, facts, triesLeft - 1));
            return;
        }
        try {
            look(workbench, facts);
        } catch (WorkbenchException e) {
            facts.add("failed " + e.getMessage());
        }
        write(report, facts);
        workbench.close();
    }

    private static void look(IWorkbench workbench, List<String> facts) throws WorkbenchException {
        for (var bundle : Platform.getBundle("org.eclipse.core.runtime").getBundleContext().getBundles()) {
            facts.add("bundle " + bundle.getSymbolicName());
        }
        for (IPerspectiveDescriptor perspective : workbench.getPerspectiveRegistry().getPerspectives()) {
            facts.add("perspective " + perspective.getId());
        }
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow() != null ? workbench.getActiveWorkbenchWindow()
                : workbench.getWorkbenchWindows()[0];
        String wanted = System.getProperty("pagewalk.probe.perspective");
        if (wanted != null) {
            workbench.showPerspective(wanted, window);
        }
        IWorkbenchPage page = window.getActivePage();
        facts.add("active " + (page.getPerspective() == null ? "none" : page.getPerspective().getId()));
        for (IViewReference view : Arrays.asList(page.getViewReferences())) {
            facts.add((view.getView(true) == null ? "broken " : "view ") + view.getId());
        }
        for (IEditorReference editor : page.getEditorReferences()) {
            facts.add("editor " + editor.getTitle());
        }
    }

    private static void write(Path report, List<String> facts) {
        try {
            Files.write(report, facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
