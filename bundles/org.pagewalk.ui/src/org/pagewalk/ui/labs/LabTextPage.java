/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;

/** Shows a text of a lab with its pictures where scenarios stand, so that there is room to read it. */
public final class LabTextPage extends EditorPart {
    private Optional<MarkdownPage> page = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        page = Optional.of(new MarkdownPage(parent, getPartName(), this::file, this::follow));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, LabIds.TEXT_EDITOR);
        read();
    }

    private LabTextInput input() {
        return (LabTextInput) getEditorInput();
    }

    private void read() {
        String text = bytes(input().file()).map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> NLS.bind(LabMessages.Text_Missing, LabWords.escaped(input().file())));
        page.ifPresent(shown -> shown.show(text));
    }

    private Optional<byte[]> file(String name) {
        return bytes(beside(name));
    }

    private Optional<byte[]> bytes(String name) {
        try {
            return input().folder().read(name);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String beside(String name) {
        return new Path(input().file()).removeLastSegments(1).append(name).toString();
    }

    private void follow(String link) {
        String target = link.contains(":") ? link : beside(link);
        new LabActions(getSite().getPage(), seen -> { }, words -> { }).follow(target, new LabTextInput(input().container(), target, input().preview()));
    }

    /** What was written meanwhile is read again. */
    @Override
    public void setFocus() {
        read();
        page.ifPresent(shown -> shown.control().setFocus());
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
        // it only shows
    }

    @Override
    public void doSaveAs() {
        // it only shows
    }
}
