/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.pagewalk.lab.Code;
import org.pagewalk.lab.lang.CodeBlock;
import org.pagewalk.lab.lang.Heading;
import org.pagewalk.lab.lang.LabFile;
import org.pagewalk.lab.lang.LangFactory;
import org.pagewalk.lab.lang.TaskPart;
import org.pagewalk.lab.lang.VariantPart;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;
import org.pagewalk.scenario.syntax.TextScan;

/**
 * The text of a lab taken apart.
 *
 * @param source its lines, and the places of elements
 * @param scan its words and signs
 * @param result what the parser made of it; nothing if it cannot be parsed at all
 * @param file the tree; there is one whatever is wrong
 */
public record LabTree(Source source, TextScan scan, Optional<IParseResult> result, LabFile file) {
    /** The most characters that a lab may have: some 3,000 lines. */
    public static final int CHARS_MAX = 1 << 17;

    /** Takes a text apart. */
    public static LabTree of(LabSyntax syntax, Source source) {
        TextScan scan = new TextScan(source.own());
        boolean parseable = scan.isParseable() && source.own().length() <= CHARS_MAX;
        Optional<IParseResult> result = parseable ? Optional.of(syntax.parse(source.own())) : Optional.empty();
        return new LabTree(source, scan, result,
                result.map(each -> (LabFile) each.getRootASTElement()).orElseGet(LangFactory.eINSTANCE::createLabFile));
    }

    /** The headings; there should be one. */
    public List<Heading> headings() {
        return parts(Heading.class);
    }

    /** The variants; there should be at most one. */
    public List<VariantPart> variants() {
        return parts(VariantPart.class);
    }

    /** The tasks. */
    public List<TaskPart> tasks() {
        return parts(TaskPart.class);
    }

    private <T> List<T> parts(Class<T> type) {
        List<T> parts = new ArrayList<>();
        file.getParts().stream().filter(type::isInstance).map(type::cast).forEach(parts::add);
        return parts;
    }

    /** What stands between the braces of a block. */
    public Optional<Code> code(CodeBlock block) {
        if (block == null) {
            return Optional.empty();
        }
        Place place = source.place(block);
        if (place.length() == 0 || source.own().charAt(place.offset()) != '{') { // a closing one alone is a block too
            return Optional.empty();
        }
        int begin = place.offset() + 1;
        int end = isClosed(block) ? place.end() - 1 : wordBehind(place.end());
        return Optional.of(new Code(begin, source.own().substring(begin, end)));
    }

    private static boolean isClosed(CodeBlock block) {
        return NodeModelUtils.findActualNodeFor(block).getLastChild() instanceof ILeafNode leaf && leaf.getText().equals("}");
    }

    /** Where the next word begins: up to there goes what is being written into braces that are still open. */
    private int wordBehind(int offset) {
        int end = offset;
        while (end < source.own().length() && Character.isWhitespace(source.own().charAt(end))) {
            end++;
        }
        return end;
    }

    /** The line, from 1, on which an element begins. */
    public int line(EObject element) {
        return source.line(source.place(element).offset());
    }
}
