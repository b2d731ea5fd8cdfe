/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.inlined.AbstractInlinedAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;

/** An editor with a scenario in it. */
public final class ScenarioEditorPage {
    /** How the one row begins that stands there while the platform still asks for proposals. */
    private static final String COMPUTING = "Computing proposals";

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

    /** What is marked as standing for the name at the caret, each as {@code line: text}. */
    public List<String> marked() {
        return annotated("org.eclipse.ui.genericeditor.text");
    }

    /** The line that is marked as the one at which the run is; 0 for none. */
    public int currentLine() {
        return annotated("org.pagewalk.ui.currentLine").stream().map(line -> line.substring(0, line.indexOf(':'))).findFirst()
                .map(Integer::parseInt).orElse(0);
    }

    private List<String> annotated(String type) {
        List<String> found = new ArrayList<>();
        IAnnotationModel model = viewer().getAnnotationModel();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            Position place = model.getPosition(annotation);
            if (annotation.getType().equals(type) && place != null) {
                try {
                    found.add(document().getLineOfOffset(place.getOffset()) + 1 + ": " + document().get(place.getOffset(), place.getLength()));
                } catch (BadLocationException e) {
                    throw new AssertionError(e);
                }
            }
        });
        return found.stream().sorted().toList();
    }

    /** Clicks with Ctrl on the first place where {@code words} stand. */
    public void ctrlClick(String words) {
        Point at = text.getLocationAtOffset(text().indexOf(words) + 1);
        Screen.ctrlClick(text, at.x + 2, at.y + text.getLineHeight() / 2);
    }

    /** What is selected. */
    public String selected() {
        return text.getSelectionText();
    }

    /** Selects the first place where {@code words} stand. */
    public void select(String words) {
        int from = text().indexOf(words);
        text.setSelection(from, from + words.length());
        Screen.work();
    }

    /** Lines that can be folded, each as {@code first-last}; what is folded with a plus behind it. */
    public List<String> folds() {
        ProjectionAnnotationModel model = viewer().getProjectionAnnotationModel();
        List<String> found = new ArrayList<>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            Position place = model.getPosition(annotation);
            try {
                int first = document().getLineOfOffset(place.getOffset()) + 1;
                int last = document().getLineOfOffset(place.getOffset() + place.getLength() - 1) + 1;
                found.add("%02d-%02d%s".formatted(first, last, ((ProjectionAnnotation) annotation).isCollapsed() ? "+" : ""));
            } catch (BadLocationException e) {
                throw new AssertionError(e);
            }
        });
        return found.stream().sorted().toList();
    }

    /** What stands in the visible lines: those that are folded away do not. */
    public String visibleText() {
        return text.getText();
    }

    /** What a run found, as it is written at the ends of lines, each as {@code line: words}. */
    public List<String> results() {
        List<String> found = new ArrayList<>();
        IAnnotationModel model = viewer().getAnnotationModel();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            Position place = model.getPosition(annotation);
            if (annotation instanceof AbstractInlinedAnnotation && place != null) {
                minings(annotation).forEach(mining -> found.add(line(place) + ": " + mining.getLabel().strip()));
            }
        });
        return found.stream().sorted().toList();
    }

    /** What is written at the end of a line is no API of the platform, so it is read by name. */
    private static List<ICodeMining> minings(Annotation annotation) {
        try {
            Field field = annotation.getClass().getDeclaredField("fMinings");
            field.setAccessible(true);
            return ((List<?>) field.get(annotation)).stream().map(ICodeMining.class::cast).toList();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private int line(Position place) {
        try {
            return document().getLineOfOffset(place.getOffset()) + 1;
        } catch (BadLocationException e) {
            throw new AssertionError(e);
        }
    }

    private ProjectionViewer viewer() {
        return (ProjectionViewer) Adapters.adapt(editor, ITextOperationTarget.class);
    }

    /** What the status line says of this editor. */
    public String status() {
        return Widgets.in(text.getShell(), CLabel.class).map(CLabel::getText).collect(Collectors.joining("\n"));
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
        Screen.waitUntil("a list of proposals", () -> proposals() != null && !proposals().getItem(0).getText().startsWith(COMPUTING));
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
