/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.List;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;
import org.pagewalk.scenario.ide.Span;

/**
 * The spans of a scenario as coloured tokens. What lies between two spans is a token of its own: the platform takes
 * tokens of one colour that follow each other for one.
 */
final class ScenarioColouring implements ITokenScanner {
    /** Begins the identifiers of our colours; the span's kind follows. */
    static final String COLOUR_PREFIX = "org.pagewalk.ui.";

    private final ColorRegistry colours;
    /** Those of the whole text, as they were last asked for. */
    private List<Span> spans = List.of();
    private DocumentEvent lastChange;
    private IRegion lastChanged;
    private int next;
    private int offset;
    private int length;
    private int end;

    ScenarioColouring(ColorRegistry colours) {
        this.colours = colours;
    }

    /** What of a text looks otherwise than before a change that has just been made; the platform asks twice for some. */
    IRegion changed(DocumentEvent change) {
        if (change != lastChange) {
            List<Span> before = spans;
            spans = EditorServices.of(change.getDocument()).highlight(change.getDocument().get());
            lastChange = change;
            lastChanged = changed(change, before);
        }
        return lastChanged;
    }

    private IRegion changed(DocumentEvent change, List<Span> before) {
        int written = change.getText() == null ? 0 : change.getText().length();
        int shift = written - change.getLength();
        int max = Math.min(before.size(), spans.size());
        int first = 0;
        while (first < max && before.get(first).equals(spans.get(first)) && end(spans.get(first)) <= change.getOffset()) {
            first++;
        }
        int behind = change.getOffset() + written;
        int last = 0;
        while (last < max - first && isLike(before.get(before.size() - 1 - last), shift, spans.get(spans.size() - 1 - last))
                && spans.get(spans.size() - 1 - last).offset() >= behind) {
            last++;
        }
        int from = first == 0 ? 0 : end(spans.get(first - 1));
        int to = last == 0 ? change.getDocument().getLength() : spans.get(spans.size() - last).offset();
        return new Region(from, to - from);
    }

    private static boolean isLike(Span before, int shift, Span now) {
        return before.offset() + shift == now.offset() && before.length() == now.length() && before.kind() == now.kind();
    }

    private static int end(Span span) {
        return span.offset() + span.length();
    }

    @Override
    public void setRange(IDocument document, int from, int count) {
        end = from + count;
        spans = EditorServices.of(document).highlight(document.get());
        next = 0;
        while (next < spans.size() && spans.get(next).offset() < from) {
            next++;
        }
        offset = from;
        length = 0;
    }

    @Override
    public IToken nextToken() {
        offset += length;
        if (offset >= end) {
            return Token.EOF;
        }
        int start = next < spans.size() && end(spans.get(next)) <= end ? spans.get(next).offset() : end;
        if (offset < start) {
            length = start - offset;
            return Token.UNDEFINED;
        }
        Span span = spans.get(next++);
        length = span.length();
        int style = span.kind() == Span.Kind.KEYWORD ? SWT.BOLD : SWT.NORMAL;
        return new Token(new TextAttribute(colours.get(COLOUR_PREFIX + span.kind().name()), null, style));
    }

    @Override
    public int getTokenOffset() {
        return offset;
    }

    @Override
    public int getTokenLength() {
        return length;
    }
}
