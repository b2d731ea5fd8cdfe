/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.check.Observer;
import org.pagewalk.scenario.mms.Def;
import org.pagewalk.scenario.mms.Entry;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.mms.Scenario;
import org.pagewalk.scenario.mms.Stray;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;
import org.pagewalk.scenario.syntax.TextScan;

/**
 * A text taken apart: its words, its syntax tree, what is wrong with it, the names that are bound in it and in the files that it
 * imports, and what its dotted paths lead to. It does not change, so it may be kept and used by several threads.
 */
final class Analysis {
    private record Block(Place range, List<Observer.Bound> names) {
    }

    private final ScenarioLanguage language;
    private final Declarations declarations;
    private final ParsedScenario scenario;
    private final Names names;
    private final boolean wellFormed;
    private final Source source;
    private final List<Lexeme> lexemes;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Integer, Shape> fields = new HashMap<>();
    private final Map<String, Def> functions = new LinkedHashMap<>();
    private final Map<String, Imports.Answer> files = new LinkedHashMap<>();
    private volatile List<Problem> problems;

    Analysis(ScenarioLanguage language, Declarations declarations, String text, Imports imports) {
        this.language = language;
        this.declarations = declarations;
        source = new Source("", text);
        lexemes = Lexeme.all(text);
        Imports kept = name -> files.computeIfAbsent(name, imports::read);
        scenario = language.parse(text, "", kept, new Observer() {
            @Override
            public void field(Place step, Shape of) {
                fields.put(step.offset(), of);
            }

            @Override
            public void block(Place range, List<Bound> names) {
                blocks.add(new Block(range, names));
            }
        });
        scenario.statements().forEach(statement -> {
            if (statement instanceof Def def && def.getName() != null) {
                functions.putIfAbsent(def.getName(), def);
            }
        });
        names = new Names(source, declarations, scenario.model());
        wellFormed = isRead(text, scenario.model());
    }

    /** Whether all of a text became part of its tree, where it belongs: the value of a key stands on the key's line. */
    private boolean isRead(String text, Scenario model) {
        INode node = NodeModelUtils.findActualNodeFor(model);
        TextScan scan = new TextScan(text);
        if (!scan.isParseable() || !scan.faults().isEmpty() || hasSyntaxError(node)) {
            return false;
        }
        for (var all = model.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof Stray || element instanceof Entry entry && (entry.getStray() != null
                    || entry.getValue() != null && source.line(source.place(entry.getValue()).offset()) != source.line(source.place(entry).offset()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasSyntaxError(INode node) {
        if (node != null) {
            for (INode each : node.getRootNode().getAsTreeIterable()) {
                if (each.getSyntaxErrorMessage() != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Another text that imports the same files, taken apart in the same way. */
    Analysis of(String text) {
        return new Analysis(language, declarations, text, known());
    }

    /** The files that were imported, as they were then. */
    private Imports known() {
        return name -> files.getOrDefault(name, new Imports.Answer.Unknown());
    }

    /** Whether the imported files are what they were. */
    boolean holdsWith(Imports imports) {
        return files.entrySet().stream().allMatch(file -> imports.read(file.getKey()).equals(file.getValue()));
    }

    /** The syntax tree. */
    ParsedScenario scenario() {
        return scenario;
    }

    /** What is wrong. */
    List<Problem> problems() {
        if (problems == null) {
            problems = language.told(scenario, known());
        }
        return problems;
    }

    /** Which name means what. */
    Names names() {
        return names;
    }

    /** Whether the form of the whole text is right, so that its words are what they seem. */
    boolean isWellFormed() {
        return wellFormed;
    }

    Declarations declarations() {
        return declarations;
    }

    /** The text without the files that it imports. */
    Source source() {
        return source;
    }

    /** All words, signs and comments. */
    List<Lexeme> lexemes() {
        return lexemes;
    }

    /** What stands before a dot, as far as is known. */
    Optional<Shape> beforeDot(Lexeme dot) {
        return Optional.ofNullable(fields.get(dot.place().offset()));
    }

    /** The functions that the scenario and the files that it imports define. */
    Map<String, Def> functions() {
        return functions;
    }

    /** The name in a definition; behind the end of the text if that is in an imported file. */
    Place place(Def function) {
        return scenario.source().place(function, MmsPackage.Literals.DEF__NAME);
    }

    /** Whether a place is in an imported file. */
    boolean isImported(Place place) {
        return place.offset() > source.text().length();
    }

    /** The name of the imported file in which a place is, if it is in one. */
    Optional<String> importedFrom(Place place) {
        return Optional.of(place).filter(this::isImported).map(each -> scenario.source().fileOf(each.offset()).file());
    }

    /** The text at a place, here or in an imported file. */
    String textAt(Place place) {
        return scenario.source().text(place);
    }

    /** Where something is, in words: "line 3", or "line 3 of lib.mms". */
    String lineWords(Place place) {
        return scenario.source().lineWords(place.offset());
    }

    /** Where that is bound, in an imported file, which the name at an offset means. */
    Optional<Place> importedName(int offset) {
        return names.free().stream().filter(free -> Range.of(free.place()).touches(offset)).findFirst()
                .flatMap(free -> free.function() ? Optional.ofNullable(functions.get(free.name())).map(this::place)
                        : Optional.ofNullable(namesAt(free.place().offset()).get(free.name())).map(Observer.Bound::place))
                .filter(this::isImported);
    }

    /** The names that can be used at an offset; where an inner one hides an outer one, the inner one. */
    Map<String, Observer.Bound> namesAt(int offset) {
        Map<String, Observer.Bound> names = new LinkedHashMap<>();
        blocks.stream().filter(block -> block.range().offset() <= offset && offset <= block.range().end())
                .sorted((a, b) -> Integer.compare(b.range().length(), a.range().length()))
                .flatMap(block -> block.names().stream())
                .filter(bound -> !bound.name().isEmpty() && here(bound).end() < offset)
                .sorted((a, b) -> Integer.compare(here(a).offset(), here(b).offset()))
                .forEach(bound -> names.put(bound.name(), bound));
        return names;
    }

    /** The place of a name in this text: of an imported one, the import. */
    private Place here(Observer.Bound bound) {
        return scenario.source().shown(bound.place());
    }
}
