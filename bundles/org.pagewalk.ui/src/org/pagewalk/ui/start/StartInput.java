/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.start;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.pagewalk.ui.PagewalkIds;

/** What the start page shows; there is one, and the workbench may keep it open over a restart. */
public final class StartInput implements IEditorInput, IPersistableElement {
    /** Makes the input anew at the next start. */
    public static final class Factory implements IElementFactory {
        private static final String ID = "org.pagewalk.ui.startFactory";

        @Override
        public IAdaptable createElement(IMemento memento) {
            return new StartInput();
        }
    }

    @Override
    public boolean exists() {
        return false; // nothing that "recent files" could open
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ResourceLocator.imageDescriptorFromBundle(PagewalkIds.BUNDLE, "icons/pagewalk.svg").orElseThrow();
    }

    @Override
    public String getName() {
        return Messages.Start_Name;
    }

    @Override
    public String getToolTipText() {
        return Messages.Start_Subtitle;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return Factory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        // there is only one
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StartInput;
    }

    @Override
    public int hashCode() {
        return StartInput.class.hashCode();
    }
}
