/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.start;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.Presenting;

/** The start page: three things to do, as an editor, so that it stands where scenarios will and goes like one. */
public class StartPage extends EditorPart {
    /** In a workspace that has seen the page, which then comes only when it is asked for. */
    private static final String SEEN = "startPageSeen";

    private StartContent content;
    private Runnable unlisten = () -> { };
    private boolean styling;

    /** Opens the page, or brings it to the front. */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new StartInput(), PagewalkIds.START_PAGE);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Opens the page once in the life of a workspace. To be called when the Pagewalk perspective is laid out. */
    public static void openOnce() {
        ScopedPreferenceStore preferences = new ScopedPreferenceStore(InstanceScope.INSTANCE, PagewalkIds.BUNDLE);
        if (!preferences.getBoolean(SEEN)) {
            preferences.setValue(SEEN, true);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
                if (window != null && window.getActivePage() != null) {
                    open(window.getActivePage());
                }
            });
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        Presenting presenting = getSite().getService(Presenting.class);
        content = new StartContent(parent, new StartActions(getSite()), presenting);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, PagewalkIds.START_PAGE);
        IPropertyChangeListener themes = event -> styleSoon();
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themes);
        Runnable forget = presenting.listen(this::styleSoon);
        unlisten = () -> {
            forget.run();
            PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themes);
        };
        content.style();
    }

    /** Once for all that changes together: a theme tells each of its hundred colours and fonts. */
    private void styleSoon() {
        if (!styling) {
            styling = true;
            content.getDisplay().asyncExec(() -> {
                styling = false;
                if (!content.isDisposed()) {
                    content.style();
                }
            });
        }
    }

    @Override
    public void setFocus() {
        content.showWhatIsNew();
        content.focus();
    }

    @Override
    public void dispose() {
        unlisten.run();
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing to save
    }

    @Override
    public void doSaveAs() {
        // nothing to save
    }
}
