/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.author.Finding;
import org.pagewalk.lab.author.Progress;
import org.pagewalk.lab.author.Verifier;
import org.pagewalk.scenario.Severity;
import org.pagewalk.ui.run.WorkspaceFolder;

/** Verifies a lab, and marks in its files what there is to say. */
final class VerifyJob extends Job {
    private final IContainer folder;
    private final Consumer<String> then;

    /** @param then is told, in the user-interface thread, what came of it */
    VerifyJob(IContainer folder, Consumer<String> then) {
        super(NLS.bind(LabMessages.Verify_Job, folder.getName()));
        this.folder = folder;
        this.then = then;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            List<Finding> findings = Verifier.verify(new WorkspaceFolder(folder, false), new Told(monitor));
            mark(findings);
            say(words(findings));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            say(LabMessages.Verify_Ended);
            return Status.CANCEL_STATUS;
        } catch (IOException | CoreException e) {
            say("");
            return Status.error(NLS.bind(LabMessages.Verify_Failed, folder.getName(), e.getMessage()), e);
        }
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

    private void mark(List<Finding> findings) throws CoreException {
        IWorkspaceRunnable marking = progress -> {
            folder.deleteMarkers(LabIds.FINDING_MARKER, true, IResource.DEPTH_INFINITE);
            for (Finding finding : findings) {
                place(finding).createMarker(LabIds.FINDING_MARKER, Map.of(IMarker.MESSAGE, finding.message(), IMarker.LINE_NUMBER, Math.max(1, finding.line()),
                        IMarker.SEVERITY, finding.severity() == Severity.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING));
            }
        };
        folder.getWorkspace().run(marking, null);
    }

    /** The file of a finding; where it is missing, {@code lab.lab}, which asks for it. */
    private IResource place(Finding finding) {
        IFile file = finding.file().isEmpty() ? folder.getFile(new Path(Lab.FILE)) : folder.getFile(new Path(finding.file()));
        IFile lab = folder.getFile(new Path(Lab.FILE));
        return file.exists() ? file : lab.exists() ? lab : folder;
    }

    private static String words(List<Finding> findings) {
        long errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
        if (findings.isEmpty()) {
            return LabMessages.Verify_Good;
        }
        return errors == 0 ? NLS.bind(LabMessages.Verify_Warnings, findings.size(), findings.getFirst().message())
                : NLS.bind(LabMessages.Verify_Errors, new Object[] {errors, findings.size() - errors, findings.getFirst().message()});
    }

    private void say(String words) {
        Display.getDefault().asyncExec(() -> then.accept(words));
    }
}
