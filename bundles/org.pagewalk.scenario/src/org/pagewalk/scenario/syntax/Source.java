/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pagewalk.scenario.Insert;

/**
 * The text of a scenario with its lines, and the places of syntax tree elements in it. Files that it imports follow it: the
 * offsets of each come behind those of the one before. To whoever reads the scenario, what is in them is where they are imported.
 */
public final class Source {
    /** A file that is imported: where its offsets begin, its text, and where it is imported. */
    private record Part(int base, Source source, Place importedAt, Optional<Insert> insert) {
    }

    private final String file;
    private final String own;
    /** Its own, and behind it those of the imported files. */
    private String text;
    private final int[] lineStarts;
    private final List<Part> parts = new ArrayList<>();
    /** Where the offsets of parts begin, by the roots of their trees. */
    private final Map<INode, Integer> bases = new IdentityHashMap<>();
    /** Those that were asked for: nearly all are, more than once, and perhaps by several threads. */
    private final Map<EObject, Place> places = new ConcurrentHashMap<>();

    /** The lines of a text: a line ends with CR, LF or both. */
    public Source(String file, String text) {
        this.file = file;
        own = text;
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

    /**
     * Adds a file that is imported, before anything is asked about it.
     *
     * @param root of its tree
     * @param importedAt the place of the import, here or in a file that was added before
     * @return what its offsets must be raised by
     */
    public int add(Source other, Optional<INode> root, Place importedAt) {
        return add(other, root, importedAt, Optional.empty());
    }

    /** Adds what others insert, which is shown at the end of the scenario; gives what its offsets must be raised by. */
    public int add(Insert insert, Optional<INode> root) {
        return add(new Source(insert.file(), insert.text()), root, new Place(own.length(), 0), Optional.of(insert));
    }

    private int add(Source other, Optional<INode> root, Place importedAt, Optional<Insert> insert) {
        int base = text.length() + 1;
        parts.add(new Part(base, other, importedAt, insert));
        root.ifPresent(of -> bases.put(of, base));
        text += "\n" + other.own;
        return base;
    }

    /** The insert in which an offset lies, if it does in one. */
    public Optional<Insert> insert(int offset) {
        return parts.isEmpty() ? Optional.empty() : part(offset).flatMap(Part::insert);
    }

    /** The name that messages give the file. */
    public String file() {
        return file;
    }

    /** The text of the scenario itself. */
    public String own() {
        return own;
    }

    /** The text of the scenario, a line break, and so on for each imported file: what the offsets count. */
    public String text() {
        return text;
    }

    private Optional<Part> part(int offset) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).base <= offset) {
                return Optional.of(parts.get(i));
            }
        }
        return Optional.empty();
    }

    /** The line, from 1, in which an offset lies in its file. */
    public int line(int offset) {
        if (offset > own.length() && !parts.isEmpty()) {
            Part part = part(offset).orElseThrow();
            return part.source.line(offset - part.base);
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column, from 1, of an offset in its line. */
    public int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    /** The file in which an offset lies: this one, or one that is imported. */
    public Source fileOf(int offset) {
        return part(offset).map(Part::source).orElse(this);
    }

    /** A place as the file in which it lies counts. */
    public Place inFile(Place place) {
        return new Place(place.offset() - part(place.offset()).map(Part::base).orElse(0), place.length());
    }

    /** The file that the import at an offset brings, if it is the first that brings it. */
    public Optional<Source> importedAt(int offset) {
        return parts.stream().filter(part -> part.importedAt.offset() <= offset && offset <= part.importedAt.end()).map(Part::source).findFirst();
    }

    /** Where the scenario itself has a place: of something in an imported file, the import. */
    public Place shown(Place place) {
        Optional<Part> part = part(place.offset());
        return part.isEmpty() ? place : shown(part.get().importedAt);
    }

    /** The line of the scenario itself to which an offset belongs. */
    public int shownLine(int offset) {
        return line(shown(new Place(offset, 0)).offset());
    }

    /** What stands before a message about something in an imported file: {@code lib.mms:3:7: }; else empty. */
    public String origin(int offset) {
        return part(offset).map(part -> part.source.file + ":" + part.source.line(offset - part.base) + ":"
                + part.source.column(offset - part.base) + ": ").orElse("");
    }

    /** A line in the words of a message: {@code line 3}, or {@code line 3 of lib.mms}. */
    public String lineWords(int offset) {
        return "line " + line(offset) + part(offset).map(part -> " of " + part.source.file).orElse("");
    }

    /** The place of an element, from its first character to its last, without spaces and comments around it. */
    public Place place(EObject element) {
        Place known = places.get(element);
        if (known == null) {
            INode node = NodeModelUtils.findActualNodeFor(element);
            known = node == null ? new Place(0, 0) : place(node);
            places.put(element, known);
        }
        return known;
    }

    /** The place of a node, without spaces and comments around it. */
    public Place place(INode node) {
        INode first = visible(node, ICompositeNode::getFirstChild, INode::getNextSibling);
        INode last = visible(node, ICompositeNode::getLastChild, INode::getPreviousSibling);
        int offset = first == null ? node.getOffset() : first.getTotalOffset();
        int end = last == null ? node.getEndOffset() : last.getTotalEndOffset();
        return new Place((bases.isEmpty() ? 0 : bases.getOrDefault(node.getRootNode(), 0)) + offset, end - offset);
    }

    /** The outermost leaf that is no space or comment; null if there is none. It is what the node's own offsets begin or end with, found without its iterators. */
    private static INode visible(INode node, Function<ICompositeNode, INode> outermost, UnaryOperator<INode> next) {
        if (!(node instanceof ICompositeNode parent)) {
            return node instanceof ILeafNode leaf && leaf.isHidden() ? null : node;
        }
        for (INode child = outermost.apply(parent); child != null; child = next.apply(child)) {
            INode found = visible(child, outermost, next);
            if (found != null) {
                return found;
            }
        }
        return null;
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
