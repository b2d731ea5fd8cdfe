/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.OptionalInt;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorLauncher;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pagewalk.lab.judge.Replay;
import org.pagewalk.lab.judge.ReplayFile;

/** Opens a replay file: what a grader found in a run is seen where it happened. */
public class OpenReplay implements IEditorLauncher {
    private static final int BYTES_MAX = 16 << 20;

    @Override
    public void open(IPath file) {
        try {
            Replay replay = ReplayFile.read(content(file));
            new ReplayJob(replay, ReplayInput.of(replay), OptionalInt.empty()).schedule();
        } catch (IOException e) {
            tell(NLS.bind(LabMessages.Replay_Unreadable, file.lastSegment(), e.getMessage()));
        } catch (ReplayFile.Damaged e) {
            tell(NLS.bind(LabMessages.Replay_Damaged, file.lastSegment(), e.getMessage()));
        }
    }

    /** Without the exception, whose words the dialog would say once more. */
    private static void tell(String words) {
        StatusManager.getManager().handle(Status.error(words), StatusManager.SHOW);
    }

    private static byte[] content(IPath file) throws IOException {
        try (InputStream in = Files.newInputStream(file.toPath())) {
            byte[] content = in.readNBytes(BYTES_MAX + 1);
            if (content.length > BYTES_MAX) {
                throw new IOException(NLS.bind(LabMessages.Replay_TooLarge, BYTES_MAX >> 20));
            }
            return content;
        }
    }
}
