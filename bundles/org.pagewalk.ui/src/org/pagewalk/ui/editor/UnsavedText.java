/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.osgi.framework.FrameworkUtil;

/**
 * What somebody has typed and not saved, kept beside the workspace until it is saved or thrown away, so that it outlives a
 * workbench that ends without asking: killed, or in a machine that lost power.
 */
final class UnsavedText {
    private static final String FOLDER = "unsaved";

    private UnsavedText() {
    }

    /** Keeps what an open file holds now, or forgets it if it is saved. */
    static void keep(IDocument document) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        if (buffer == null || buffer.getLocation() == null) {
            return;
        }
        try {
            Path kept = place(buffer.getLocation());
            if (buffer.isDirty()) {
                Files.createDirectories(kept.getParent());
                // Whole or not at all: the power may go at any moment.
                Path begun = kept.resolveSibling(kept.getFileName() + ".new");
                Files.writeString(begun, document.get());
                Files.move(begun, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                if (FileBuffers.getTextFileBufferManager().getTextFileBuffer(document) == null) {
                    Files.deleteIfExists(kept); // closed and forgotten while it was being written
                }
            } else {
                Files.deleteIfExists(kept);
            }
        } catch (IOException e) {
            ILog.of(UnsavedText.class).warn(e.toString(), e);
        }
    }

    /** What was typed into a file when the workbench ended last, if it was not saved and nobody threw it away. */
    static Optional<String> of(IPath file) {
        Path kept = place(file);
        try {
            return Files.exists(kept) ? Optional.of(Files.readString(kept)) : Optional.empty();
        } catch (IOException e) {
            ILog.of(UnsavedText.class).warn(e.toString(), e);
            return Optional.empty();
        }
    }

    /** It is saved, or its author threw it away. */
    static void forget(IPath file) {
        try {
            Files.deleteIfExists(place(file));
        } catch (IOException e) {
            ILog.of(UnsavedText.class).warn(e.toString(), e);
        }
    }

    private static Path place(IPath file) {
        String name = Integer.toHexString(file.toString().hashCode()) + "-" + file.lastSegment();
        return Platform.getStateLocation(FrameworkUtil.getBundle(UnsavedText.class)).append(FOLDER).append(name).toPath();
    }
}
