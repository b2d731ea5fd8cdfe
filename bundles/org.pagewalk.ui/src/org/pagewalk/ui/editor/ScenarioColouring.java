/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;
import org.pagewalk.scenario.ide.ScenarioServices;
import org.pagewalk.scenario.ide.Span;

/** The spans of a scenario as coloured tokens. */
final class ScenarioColouring implements ITokenScanner {
	/** Begins the identifiers of our colours; the span's kind follows. */
	static final String COLOUR_PREFIX = "org.pagewalk.ui.";

	private final ColorRegistry colours;
	private Iterator<Span> spans = List.<Span>of().iterator();
	private Span span = new Span(0, 0, Span.Kind.COMMENT);

	ScenarioColouring(ColorRegistry colours) {
		this.colours = colours;
	}

	@Override
	public void setRange(IDocument document, int offset, int length) {
		spans = ScenarioServices.highlight(document.get()).stream()
				.filter(s -> s.offset() + s.length() > offset && s.offset() < offset + length).iterator();
	}

	@Override
	public IToken nextToken() {
		if (!spans.hasNext()) {
			return Token.EOF;
		}
		span = spans.next();
		int style = span.kind() == Span.Kind.KEYWORD ? SWT.BOLD : SWT.NORMAL;
		return new Token(new TextAttribute(colours.get(COLOUR_PREFIX + span.kind().name()), null, style));
	}

	@Override
	public int getTokenOffset() {
		return span.offset();
	}

	@Override
	public int getTokenLength() {
		return span.length();
	}
}
