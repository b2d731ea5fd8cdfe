/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.pagewalk.lab.judge.Replay;
import org.pagewalk.ui.PagewalkImages;

/**
 * The scenario of a replay as an editor opens it: to be read, for it lies in no workspace, and what is changed in it would say
 * nothing of the run that was judged. Its name ends like that of a scenario, so it has the colours of one.
 *
 * @param scenario the name of the file
 * @param text what is in it
 * @param title what the replay shows
 */
public record ReplayInput(String scenario, String text, String title) implements IStorageEditorInput, IEncodedStorage, IPersistableElement {
    private static final String SCENARIO = "scenario";
    private static final String TITLE = "title";
    /** What the workbench keeps of all that is open should stay small. */
    private static final int KEPT_MAX = 1 << 18;

    /** Makes the input anew of what the workbench has kept. */
    public static final class Factory implements IElementFactory {
        @Override
        public IAdaptable createElement(IMemento memento) {
            String scenario = memento.getString(SCENARIO);
            String title = memento.getString(TITLE);
            return scenario == null || title == null ? null : new ReplayInput(scenario, Objects.toString(memento.getTextData(), ""), title);
        }
    }

    /** The scenario of a replay. */
    public static ReplayInput of(Replay replay) {
        return new ReplayInput(replay.scenario(), replay.files().getOrDefault(replay.scenario(), ""), replay.title());
    }

    @Override
    public IEncodedStorage getStorage() {
        return this;
    }

    @Override
    public InputStream getContents() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getCharset() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public String getName() {
        return scenario;
    }

    @Override
    public String getToolTipText() {
        return NLS.bind(LabMessages.Replay_Tip, scenario, title);
    }

    @Override
    public IPath getFullPath() {
        return null; // it is nowhere
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public boolean exists() {
        return false; // not in a workspace, so not among the files that one opened lately
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return PagewalkImages.descriptor("replay");
    }

    @Override
    public IPersistableElement getPersistable() {
        return text.length() <= KEPT_MAX ? this : null; // as the platform asks for what is not to be kept
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(SCENARIO, scenario);
        memento.putString(TITLE, title);
        memento.putTextData(text);
    }

    @Override
    public String getFactoryId() {
        return LabIds.REPLAY_FACTORY;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return Platform.getAdapterManager().getAdapter(this, type);
    }
}
