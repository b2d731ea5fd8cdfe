/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
import org.pagewalk.lab.LabFolder;

/**
 * A folder of the workspace as the folder of a lab, so that what judges labs elsewhere judges them here.
 *
 * @param container the folder or project
 * @param isTyped whether files are as they stand in their editors, saved or not
 */
public record WorkspaceFolder(IContainer container, boolean isTyped) implements LabFolder {
    /** Files larger than this are nobody's lab; what reads them would fill the memory of the workbench. */
    private static final int BYTES_MAX = 16 << 20;

    @Override
    public String name() {
        return container.getName();
    }

    @Override
    public Optional<byte[]> read(String name) throws IOException {
        if (!container.getFullPath().isValidPath(name) || name.isEmpty()) {
            return Optional.empty();
        }
        IFile file = container.getFile(new Path(name));
        if (!container.getFullPath().isPrefixOf(file.getFullPath())) {
            return Optional.empty();
        }
        Optional<ITextFileBuffer> open = isTyped ? openBuffer(file) : Optional.empty();
        if (open.isPresent()) {
            return open.map(buffer -> buffer.getDocument().get().getBytes(StandardCharsets.UTF_8));
        }
        return file.exists() ? Optional.of(content(file)) : Optional.empty();
    }

    /** The buffer that editors share, if one has the file open and it has been changed. */
    public static Optional<ITextFileBuffer> openBuffer(IFile file) {
        return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE))
                .filter(ITextFileBuffer::isDirty);
    }

    /** Saves what was typed into a file and not saved. */
    public static void save(IFile file) throws CoreException {
        Optional<ITextFileBuffer> open = openBuffer(file);
        if (open.isPresent()) {
            open.get().commit(null, true);
        }
    }

    private static byte[] content(IFile file) throws IOException {
        try (InputStream in = file.getContents(true)) {
            byte[] content = in.readNBytes(BYTES_MAX + 1);
            if (content.length > BYTES_MAX) {
                throw new IOException(file.getFullPath() + " is larger than " + (BYTES_MAX >> 20) + " MiB");
            }
            return content;
        } catch (CoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public List<String> files() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try {
            container.accept(proxy -> {
                if (proxy.getName().startsWith(".") && !proxy.requestFullPath().equals(container.getFullPath())) {
                    return false; // hidden, as in a folder on disk: what Eclipse keeps of the project is no part of the lab
                }
                if (proxy.getType() == IResource.FILE) {
                    names.add(proxy.requestFullPath().makeRelativeTo(container.getFullPath()).toString());
                }
                return true;
            }, IResource.NONE);
        } catch (CoreException e) {
            throw new IOException(e.getMessage(), e);
        }
        return List.copyOf(names);
    }
}
