/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.pagewalk.scenario.ide.Fold;
import org.pagewalk.scenario.ide.Outline;

/** The parts of a document: those that have names, and those that can be folded. */
final class Symbols {
    private Symbols() {
    }

    /** @param tree whether as a tree, else one after the other, each with the name of that in which it is */
    static List<Either<SymbolInformation, DocumentSymbol>> of(Document document, boolean tree) {
        List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
        List<Outline> parts = document.services().outline(document.text().string());
        if (tree) {
            parts.forEach(part -> symbols.add(Either.forRight(symbol(document, part))));
        } else {
            parts.forEach(part -> list(document, part, "", symbols));
        }
        return symbols;
    }

    private static DocumentSymbol symbol(Document document, Outline part) {
        Range range = document.text().range(part.range().offset(), part.range().length());
        Range name = document.text().range(part.selection().offset(), part.selection().length());
        return new DocumentSymbol(name(part), kind(part.kind()), range, name, part.detail(),
                part.children().stream().map(child -> symbol(document, child)).toList());
    }

    private static void list(Document document, Outline part, String container, List<Either<SymbolInformation, DocumentSymbol>> symbols) {
        Location place = new Location(document.uri(), document.text().range(part.range().offset(), part.range().length()));
        symbols.add(Either.forLeft(new SymbolInformation(name(part), kind(part.kind()), place, container)));
        part.children().forEach(child -> list(document, child, name(part), symbols));
    }

    /** Clients reject an empty name, as that of {@code section ""}. */
    private static String name(Outline part) {
        return part.name().isBlank() ? part.kind().name().toLowerCase(Locale.ROOT) : part.name();
    }

    private static SymbolKind kind(Outline.Kind kind) {
        return switch (kind) {
        case MACHINE -> SymbolKind.Object;
        case KEY -> SymbolKind.Property;
        case SECTION -> SymbolKind.Namespace;
        case FUNCTION -> SymbolKind.Function;
        case VARIABLE -> SymbolKind.Variable;
        case TASK -> SymbolKind.Module;
        };
    }

    static List<FoldingRange> folds(Document document) {
        return document.services().folds(document.text().string()).stream().map(Symbols::fold)
                .filter(fold -> fold.getEndLine() > fold.getStartLine()).toList();
    }

    /** The line with the closing bracket stays visible. */
    private static FoldingRange fold(Fold fold) {
        FoldingRange range = new FoldingRange(fold.firstLine() - 1, fold.lastLine() - (fold.comment() ? 1 : 2));
        if (fold.comment()) {
            range.setKind(FoldingRangeKind.Comment);
        }
        return range;
    }
}
