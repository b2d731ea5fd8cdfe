/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.pagewalk.lab.Code;
import org.pagewalk.lab.Draw;
import org.pagewalk.lab.Draws;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.lab.lang.CheckItem;
import org.pagewalk.lab.lang.CodeBlock;
import org.pagewalk.lab.lang.Entry;
import org.pagewalk.lab.lang.MutantItem;
import org.pagewalk.lab.lang.NumberItem;
import org.pagewalk.lab.lang.Option;
import org.pagewalk.lab.lang.PredictionItem;
import org.pagewalk.lab.lang.RunItem;
import org.pagewalk.lab.lang.StrayPart;
import org.pagewalk.lab.lang.VariantPart;
import org.pagewalk.lab.syntax.Excerpt;
import org.pagewalk.lab.syntax.LabTree;
import org.pagewalk.scenario.ide.ScenarioServices;
import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** The text of a lab taken apart for editor services. It does not change, so it may be kept and used by several threads. */
final class LabDocument {
    private final String text;
    private final LabTree tree;
    private final List<Code> codes = new ArrayList<>();
    private final Optional<Code> variant;
    private final List<Lexeme> lexemes;

    LabDocument(LabLanguage language, String text) {
        this.text = text;
        tree = language.tree(text, "");
        variant = tree.variants().stream().findFirst().flatMap(part -> tree.code(part.getCode()));
        tree.file().eAllContents().forEachRemaining(element -> block(element).flatMap(tree::code).ifPresent(codes::add));
        codes.sort(Comparator.comparingInt(Code::offset));
        lexemes = Lexeme.all(text);
    }

    private static Optional<CodeBlock> block(EObject element) {
        return Optional.ofNullable(switch (element) {
        case VariantPart part -> part.getCode();
        case CheckItem item -> item.getCode();
        case RunItem item -> item.getCode();
        case NumberItem item -> item.getCode();
        default -> null;
        });
    }

    /** Whether all of the text became part of the tree, where it belongs: the value of a key stands on the key's line. */
    private boolean isRead() {
        if (tree.result().isEmpty() || !tree.scan().faults().isEmpty() || tree.result().get().hasSyntaxErrors()) {
            return false;
        }
        for (var all = tree.file().eAllContents(); all.hasNext();) {
            EObject element = all.next();
            boolean stray = switch (element) {
            case StrayPart part -> true;
            case Entry entry -> entry.getKey() == null || entry.getValue() != null && tree.line(entry.getValue()) != tree.line(entry);
            case Option option -> option.getStray() != null;
            case MutantItem item -> item.getCode() != null;
            case PredictionItem item -> item.getCode() != null;
            default -> false;
            };
            if (stray) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return text;
    }

    LabTree tree() {
        return tree;
    }

    Source source() {
        return tree.source();
    }

    /** All blocks of code, in the order of the text. */
    List<Code> codes() {
        return codes;
    }

    Optional<Code> variant() {
        return variant;
    }

    /** All words, signs and comments, those of code included. */
    List<Lexeme> lexemes() {
        return lexemes;
    }

    /** Whether the form of the whole text is right, that of its code included. */
    boolean isWellFormed() {
        return isRead() && codes.stream().allMatch(code -> ScenarioServices.isWellFormed(plain(code)));
    }

    /** The code in whose braces an offset lies. */
    Optional<Code> codeAt(int offset) {
        return codes.stream().filter(code -> code.offset() <= offset && offset <= code.offset() + code.text().length()).findFirst();
    }

    /** The scenario that holds the variant and a block of code; of a draw around the caret the choice that stands there. */
    Excerpt excerpt(Code code, int caret) {
        return Excerpt.of(source(), variant, code, caret);
    }

    /** The text of a block of code; in the variant each draw is one number or word, as long as it is. */
    String plain(Code code) {
        if (variant.filter(code::equals).isEmpty()) {
            return code.text();
        }
        StringBuilder plain = new StringBuilder(code.text());
        for (Draw draw : Draws.of(code.text()).list()) {
            boolean isNumber = Character.isDigit(draw.choice(0).charAt(0)); // a unit may stand behind it
            plain.replace(draw.offset(), draw.offset() + draw.length(), isNumber ? "1".repeat(draw.length()) : "d" + "_".repeat(draw.length() - 1));
        }
        return plain.toString();
    }

    /** The innermost element around an offset, or directly before it. */
    Optional<EObject> elementAt(int offset) {
        EObject found = null;
        int length = Integer.MAX_VALUE;
        for (var all = tree.file().eAllContents(); all.hasNext();) {
            EObject element = all.next();
            Place place = source().place(element);
            if (place.offset() <= offset && offset <= place.end() && place.length() <= length) {
                found = element;
                length = place.length();
            }
        }
        return Optional.ofNullable(found);
    }

    /** The place of a keyword or other leaf of an element, of all its own leaves the first that reads so. */
    Optional<Place> leaf(EObject element, String word) {
        INode node = org.eclipse.xtext.nodemodel.util.NodeModelUtils.findActualNodeFor(element);
        if (node != null) {
            for (INode leaf : node.getLeafNodes()) {
                if (leaf.getText().equals(word)) {
                    return Optional.of(new Place(leaf.getOffset(), leaf.getLength()));
                }
            }
        }
        return Optional.empty();
    }
}
