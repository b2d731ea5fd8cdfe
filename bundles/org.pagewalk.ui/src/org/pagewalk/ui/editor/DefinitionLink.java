/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pagewalk.scenario.ide.Range;

/** A place that leads to another. */
sealed interface DefinitionLink extends IHyperlink {
    /** What is underlined. */
    IRegion from();

    @Override
    default IRegion getHyperlinkRegion() {
        return from();
    }

    @Override
    default String getTypeLabel() {
        return null; // there is one kind only
    }

    @Override
    default String getHyperlinkText() {
        return EditorMessages.Link_Definition;
    }

    /** To a place in the same text. */
    record Here(IRegion from, ITextEditor editor, Range to) implements DefinitionLink {
        @Override
        public void open() {
            editor.getSite().getPage().getNavigationHistory().markLocation(editor);
            editor.selectAndReveal(to.offset(), to.length());
        }
    }

    /** To a place in another file of the workspace. */
    record Elsewhere(IRegion from, IFile file, Range to) implements DefinitionLink {
        @Override
        public void open() {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            try {
                if (IDE.openEditor(page, file) instanceof ITextEditor editor) {
                    editor.selectAndReveal(to.offset(), to.length());
                }
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        }
    }
}
