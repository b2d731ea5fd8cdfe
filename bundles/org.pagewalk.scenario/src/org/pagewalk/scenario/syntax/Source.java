/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The text of a scenario with its lines, and the places of syntax tree elements in it. */
public final class Source {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    /** The lines of a text: a line ends with CR, LF or both. */
    public Source(String file, String text) {
        this.file = file;
        this.text = text;
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        lineStarts = Arrays.copyOf(starts, lines);
    }

    /** The name that messages give the file. */
    public String file() {
        return file;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The line, from 1, in which an offset lies. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column, from 1, of an offset in its line. */
    public int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    /** The place of an element, from its first character to its last, without spaces and comments around it. */
    public Place place(EObject element) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? new Place(0, 0) : place(node);
    }

    /** The place of a node, without spaces and comments around it. */
    public Place place(INode node) {
        return new Place(node.getOffset(), node.getLength());
    }

    /** The place of the first value of a feature; of the element itself where the feature has none. */
    public Place place(EObject element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst().map(this::place)
                .orElseGet(() -> place(element));
    }

    /** The places of all values of a list feature. */
    public List<Place> places(EObject element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature).stream().map(this::place).toList();
    }

    /** The text at a place. */
    public String text(Place place) {
        return text.substring(place.offset(), place.end());
    }

    /** The text of an element on one line: spaces, line breaks and comments between its words become one space. */
    public String words(EObject element) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? "" : NodeModelUtils.getTokenText(node);
    }
}
