/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.ui.PagewalkImages;
import org.pagewalk.ui.run.WorkspaceFolder;

/**
 * A text of a lab as the page opens it that shows such texts.
 *
 * @param container the lab's folder
 * @param file the text in it
 * @param preview the files as a student would see them, if it is a preview
 */
record LabTextInput(IContainer container, String file, Optional<LabFolder> preview) implements IEditorInput, IPersistableElement {
    private static final String FOLDER = "folder";
    private static final String FILE = "file";

    /** Makes the input anew of what the workbench has kept. */
    public static final class Factory implements IElementFactory {
        @Override
        public IAdaptable createElement(IMemento memento) {
            String folder = memento.getString(FOLDER);
            String file = memento.getString(FILE);
            IResource found = folder == null ? null : ResourcesPlugin.getWorkspace().getRoot().findMember(new Path(folder));
            return found instanceof IContainer container && file != null ? new LabTextInput(container, file, Optional.empty()) : null;
        }
    }

    /** Where the texts and pictures are. */
    LabFolder folder() {
        return preview.orElseGet(() -> new WorkspaceFolder(container, true));
    }

    @Override
    public boolean exists() {
        return preview.isEmpty() && container.getFile(new Path(file)).exists();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return PagewalkImages.descriptor("lab");
    }

    @Override
    public String getName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    @Override
    public String getToolTipText() {
        return container.getFullPath().makeRelative() + "/" + file;
    }

    @Override
    public IPersistableElement getPersistable() {
        return preview.isEmpty() ? this : null; // as the platform asks for what is not to be kept
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(FOLDER, container.getFullPath().toString());
        memento.putString(FILE, file);
    }

    @Override
    public String getFactoryId() {
        return LabIds.TEXT_FACTORY;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        // What is in front tells which lab somebody works on.
        return type == IResource.class ? type.cast(container) : null;
    }
}
