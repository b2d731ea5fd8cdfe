/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;

/** An editor with a scenario in it. */
public final class ScenarioEditorPage {
    private final ITextEditor editor;
    private final StyledText text;

    ScenarioEditorPage(IEditorPart part) {
        editor = Adapters.adapt(part, ITextEditor.class);
        text = (StyledText) Adapters.adapt(part, Control.class);
        focus();
    }

    /** The editor as Eclipse knows it. */
    public IEditorPart part() {
        return editor;
    }

    /** The line of the caret, from 1. */
    public int caretLine() {
        return text.getLineAtOffset(text.getCaretOffset()) + 1;
    }

    /** The identifier of the editor that Eclipse chose. */
    public String editorId() {
        return editor.getSite().getId();
    }

    /** Puts the keyboard into the text. */
    public void focus() {
        editor.getSite().getPage().activate(editor);
        text.setFocus();
        Screen.waitUntil("the keyboard in the editor",
                () -> text.isFocusControl() && text.getDisplay().getActiveShell() == text.getShell());
    }

    /** Types at the caret. */
    public void type(String typed) {
        Screen.type(typed);
    }

    /** Puts the caret behind the first place where {@code words} stand. */
    public void caretAfter(String words) {
        text.setCaretOffset(text().indexOf(words) + words.length());
        Screen.work();
    }

    /** What stands in the editor. */
    public String text() {
        return document().get();
    }

    /** Ctrl+S, and waits until it is done. */
    public void save() {
        Screen.press(SWT.MOD1, 's');
        Screen.waitUntil("the editor saved", () -> !editor.isDirty());
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return editor.isDirty();
    }

    /** The mistakes marked in the text, each as {@code line: message}. */
    public List<String> mistakes() {
        List<String> found = new ArrayList<>();
        IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (annotation.getType().equals("org.eclipse.ui.workbench.texteditor.error")) {
                try {
                    int line = document().getLineOfOffset(model.getPosition(annotation).getOffset()) + 1;
                    found.add(line + ": " + annotation.getText());
                } catch (BadLocationException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return found;
    }

    /** The colour in which the first character of {@code words} is painted. */
    public RGB colourOf(String words) {
        StyleRange style = text.getStyleRangeAtOffset(text().indexOf(words));
        return style == null || style.foreground == null ? text.getForeground().getRGB() : style.foreground.getRGB();
    }

    /** How high its letters are, in points. */
    public int letterHeight() {
        return text.getFont().getFontData()[0].getHeight();
    }

    /** The colour behind the text. */
    public RGB ground() {
        return text.getBackground().getRGB();
    }

    /** Ctrl+Space, and what is offered. */
    public List<String> completions() {
        Screen.press(SWT.MOD1, ' ');
        return offered();
    }

    /** Ctrl+1, and what is offered against the mistakes at the caret. */
    public List<String> fixes() {
        Screen.press(SWT.MOD1, '1');
        return offered();
    }

    private static List<String> offered() {
        Screen.waitUntil("a list of proposals", () -> proposals() != null);
        Table table = proposals();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < table.getItemCount(); i++) {
            labels.add(table.getItem(i).getText());
        }
        return labels;
    }

    /** Enter in the list of what is offered. */
    public void acceptCompletion() {
        Screen.press(SWT.NONE, SWT.CR);
        Screen.waitUntil("the list of proposals gone", () -> proposals() == null);
    }

    private static Table proposals() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && shell.getText().isEmpty() && shell.getParent() != null) {
                for (Control child : shell.getChildren()) {
                    if (child instanceof Table table && table.getItemCount() > 0) {
                        return table;
                    }
                }
            }
        }
        return null;
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }
}
