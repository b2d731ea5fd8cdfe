/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.pagewalk.scenario.ide.Hover;

/** Explains the kernel function, constant or field under the pointer. */
public class ScenarioHover implements ITextHover {
    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return at(viewer, region.getOffset()).map(Hover::text).orElse(null);
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return at(viewer, offset).map(h -> new Region(h.offset(), h.length())).orElse(null);
    }

    private static Optional<Hover> at(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        return EditorServices.of(document).hover(document.get(), offset);
    }
}
