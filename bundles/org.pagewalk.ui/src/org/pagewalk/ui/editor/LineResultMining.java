/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineEndCodeMining;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.pagewalk.scenario.ide.LineResult;

/** What a run found at a line, in a few words behind it: a sign first, so that nobody needs its colour. */
final class LineResultMining extends LineEndCodeMining {
    private static final int CHARS_MAX = 60;
    private static final String GOOD_COLOUR = "org.pagewalk.ui.RESULT_GOOD";
    private static final String BAD_COLOUR = "org.pagewalk.ui.RESULT_BAD";

    private final LineResult result;

    LineResultMining(LineResult result, IDocument document, ICodeMiningProvider provider) throws BadLocationException {
        super(document, result.line() - 1, provider);
        this.result = result;
        setLabel("  " + words(result));
    }

    /** The colour of prints is that of all code minings. */
    @Override
    public Point draw(GC gc, StyledText text, Color usual, int x, int y) {
        if (result.kind() != LineResult.Kind.PRINT && result.open() < result.times()) {
            gc.setForeground(colour());
        }
        Point size = super.draw(gc, text, usual, x, y);
        gc.setForeground(usual);
        return size;
    }

    private Color colour() {
        boolean isGood = result.good() + result.open() == result.times();
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(isGood ? GOOD_COLOUR : BAD_COLOUR);
    }

    /** The words for a result. */
    static String words(LineResult result) {
        return switch (result.kind()) {
            case EXPECTATION -> expectation(result);
            case PREDICTION -> prediction(result);
            case PRINT -> result.times() == 1 ? NLS.bind(EditorMessages.Result_Printed, brief(result.words()))
                    : NLS.bind(EditorMessages.Result_PrintedOften, brief(result.words()), result.times());
        };
    }

    private static String expectation(LineResult result) {
        long bad = result.times() - result.good();
        if (bad == 0) {
            return result.times() == 1 ? EditorMessages.Result_Held : NLS.bind(EditorMessages.Result_HeldOften, result.times());
        }
        return result.times() == 1 ? NLS.bind(EditorMessages.Result_NotHeld, brief(result.words()))
                : NLS.bind(EditorMessages.Result_NotHeldOften, new Object[] { bad, result.times(), brief(result.words()) });
    }

    private static String prediction(LineResult result) {
        if (result.open() == result.times()) {
            return EditorMessages.Result_Open;
        }
        long bad = result.times() - result.good() - result.open();
        if (bad == 0) {
            return result.times() == 1 ? EditorMessages.Result_Right : NLS.bind(EditorMessages.Result_RightOften, result.times());
        }
        return result.times() == 1 ? NLS.bind(EditorMessages.Result_Wrong, brief(result.words()))
                : NLS.bind(EditorMessages.Result_WrongOften, new Object[] { bad, result.times(), brief(result.words()) });
    }

    /** The first line, and no more of it than fits beside the text. */
    private static String brief(String words) {
        String first = words.lines().findFirst().orElse("").strip().replaceAll("\\s+", " ");
        boolean isCut = first.length() > CHARS_MAX;
        String shown = isCut ? first.substring(0, CHARS_MAX).stripTrailing() : first;
        return isCut || words.lines().skip(1).findAny().isPresent() ? shown + " \u2026" : shown;
    }
}
