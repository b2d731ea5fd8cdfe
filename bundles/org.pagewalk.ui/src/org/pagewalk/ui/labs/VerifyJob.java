/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Verifies a lab in the background. */
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
            say(Verification.of(folder, monitor).words());
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            say(LabMessages.Verify_Ended);
            return Status.CANCEL_STATUS;
        } catch (IOException | CoreException e) {
            say("");
            return Status.error(NLS.bind(LabMessages.Verify_Failed, folder.getName(), e.getMessage()), e);
        }
    }

    private void say(String words) {
        Display.getDefault().asyncExec(() -> then.accept(words));
    }
}
