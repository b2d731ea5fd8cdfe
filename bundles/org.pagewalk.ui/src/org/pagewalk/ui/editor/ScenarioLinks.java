/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pagewalk.scenario.ide.Definition;
import org.pagewalk.scenario.ide.Occurrence;
import org.pagewalk.scenario.ide.Range;
import org.pagewalk.scenario.ide.Span;
import org.pagewalk.scenario.ide.TextServices;
import org.pagewalk.ui.run.ScenarioFiles;

/** Leads from a name to where it is bound, and from an import to the file: with F3, and with Ctrl and a click. */
public class ScenarioLinks extends AbstractHyperlinkDetector {
    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMany) {
        IDocument document = viewer.getDocument();
        if (document == null || !EditorServices.know(document)) {
            return null; // as the platform wants it
        }
        String text = document.get();
        TextServices services = EditorServices.of(document);
        return services.definition(text, region.getOffset())
                .flatMap(definition -> link(document, linked(services, text, region.getOffset()), definition))
                .map(link -> new IHyperlink[] { link }).orElse(null);
    }

    private Optional<IHyperlink> link(IDocument document, IRegion from, Definition to) {
        ITextEditor editor = getAdapter(ITextEditor.class);
        if (to.file().isEmpty()) {
            return Optional.ofNullable(editor).map(here -> new DefinitionLink.Here(from, here, to.range()));
        }
        return ScenarioFiles.of(document).map(IFile::getParent).map(folder -> file(folder, to.file())).filter(IFile::exists)
                .map(file -> new DefinitionLink.Elsewhere(from, file, to.range()));
    }

    private static IFile file(IContainer folder, String name) {
        IPath path = new Path(name);
        return folder.getFile(path);
    }

    /** What is underlined: the name, or the string with a file's name. */
    private static IRegion linked(TextServices services, String text, int offset) {
        return services.occurrences(text, offset).stream().map(Occurrence::range).filter(range -> range.touches(offset))
                .findFirst()
                .or(() -> services.highlight(text).stream().filter(span -> span.kind() == Span.Kind.STRING)
                        .map(span -> new Range(span.offset(), span.length())).filter(range -> range.touches(offset)).findFirst())
                .map(range -> (IRegion) new Region(range.offset(), range.length())).orElseGet(() -> word(text, offset));
    }

    private static IRegion word(String text, int offset) {
        int start = Math.min(offset, text.length());
        int end = start;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return new Region(start, end - start);
    }
}
