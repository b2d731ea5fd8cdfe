/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.author.Finding;
import org.pagewalk.lab.author.Progress;
import org.pagewalk.lab.author.Verifier;
import org.pagewalk.scenario.Severity;
import org.pagewalk.ui.run.WorkspaceFolder;

/**
 * What verification has found in a lab of the workspace, as its files are saved.
 *
 * @param findings in the order of files and lines
 */
record Verification(List<Finding> findings) {
    /**
     * Verifies a lab, and marks in its files what there is to say.
     *
     * @throws CancellationException soon after {@code monitor} was cancelled; then nothing has changed
     */
    static Verification of(IContainer folder, IProgressMonitor monitor) throws IOException, CoreException {
        Verification verification = new Verification(Verifier.verify(new WorkspaceFolder(folder, false), new Told(monitor)));
        verification.mark(folder);
        return verification;
    }

    /** How far it is, for Eclipse. */
    private static final class Told implements Progress {
        private final SubMonitor monitor;
        private int told;

        Told(IProgressMonitor monitor) {
            this.monitor = SubMonitor.convert(monitor);
        }

        @Override
        public void step(String doing, int done, int all) {
            monitor.setWorkRemaining(Math.max(1, all - told));
            monitor.worked(Math.max(0, done - told));
            told = Math.max(told, done);
            monitor.subTask(doing);
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }

    private void mark(IContainer folder) throws CoreException {
        IWorkspaceRunnable marking = progress -> {
            folder.deleteMarkers(LabIds.FINDING_MARKER, true, IResource.DEPTH_INFINITE);
            for (Finding finding : findings) {
                place(folder, finding).createMarker(LabIds.FINDING_MARKER, Map.of(IMarker.MESSAGE, finding.message(), IMarker.LINE_NUMBER, Math.max(1, finding.line()),
                        IMarker.SEVERITY, finding.severity() == Severity.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING));
            }
        };
        folder.getWorkspace().run(marking, null);
    }

    /** The file of a finding; where it is missing, {@code lab.lab}, which asks for it. */
    private static IResource place(IContainer folder, Finding finding) {
        IFile lab = folder.getFile(new Path(Lab.FILE));
        IFile file = finding.file().isEmpty() ? lab : folder.getFile(new Path(finding.file()));
        return file.exists() ? file : lab.exists() ? lab : folder;
    }

    /** Whether nothing keeps the lab from being handed out. */
    boolean isWell() {
        return errors() == 0;
    }

    private long errors() {
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
    }

    /** All of it in a sentence or two. */
    String words() {
        if (findings.isEmpty()) {
            return LabMessages.Verify_Good;
        }
        return isWell() ? NLS.bind(LabMessages.Verify_Warnings, findings.size(), findings.getFirst().message())
                : NLS.bind(LabMessages.Verify_Errors, new Object[] {errors(), findings.size() - errors(),
                        findings.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst().orElseThrow().message()});
    }
}
