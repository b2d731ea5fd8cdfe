/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.pagewalk.scenario.check.Compiler;
import org.pagewalk.scenario.check.Observer;
import org.pagewalk.scenario.check.Problems;
import org.pagewalk.scenario.mms.MmsFactory;
import org.pagewalk.scenario.mms.Scenario;
import org.pagewalk.scenario.syntax.Fault;
import org.pagewalk.scenario.syntax.MmsSyntax;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.PlainSyntaxErrors;
import org.pagewalk.scenario.syntax.Source;
import org.pagewalk.scenario.syntax.TextScan;

/**
 * The scenario language: reads a text and says everything that is wrong with it. Making one takes a moment (it loads the
 * grammar), so keep it; it may be used from several threads.
 */
public final class ScenarioLanguage {
    /** The most characters that a text may have: some 15,000 lines. */
    public static final int CHARS_MAX = TextScan.CHARS_MAX;

    private final MmsSyntax syntax = new MmsSyntax();

    private ScenarioLanguage() {
    }

    /** The language, ready to parse. */
    public static ScenarioLanguage create() {
        return new ScenarioLanguage();
    }

    /**
     * Parses and validates a text. Nothing that a text may hold makes this fail: what is wrong are problems.
     *
     * @param text the whole scenario
     * @param fileName for messages
     */
    public ParsedScenario parse(String text, String fileName) {
        return parse(text, fileName, Observer.NONE);
    }

    /** The same, for another kernel than the one that the scenario's machine names: it will run on that one. */
    public ParsedScenario parseFor(String kernel, String text, String fileName) {
        return parse(text, fileName, Optional.of(kernel), Observer.NONE);
    }

    /** The same, for editor services that want to know what the compiler learns. */
    public ParsedScenario parse(String text, String fileName, Observer observer) {
        return parse(text, fileName, Optional.empty(), observer);
    }

    private ParsedScenario parse(String text, String fileName, Optional<String> kernel, Observer observer) {
        Source source = new Source(fileName, text);
        Problems problems = new Problems(source);
        TextScan scan = new TextScan(text);
        Map<Integer, Integer> faultyLines = new HashMap<>();
        for (Fault fault : scan.faults()) {
            problems.error(fault.place(), fault.code(), fault.message(), fault.remedies());
            faultyLines.merge(source.line(fault.place().offset()), fault.place().offset(), Math::min);
        }
        if (!scan.isParseable()) {
            return new ParsedScenario(fileName, text, problems.list(), kernel,
                    MmsFactory.eINSTANCE.createScenario());
        }
        IParseResult result = syntax.parse(text);
        List<Fault> syntaxFaults = new ArrayList<>();
        for (INode node : result.getSyntaxErrors()) {
            syntaxFaults.add(new Fault(place(node, scan, source), "syntax", node.getSyntaxErrorMessage().getMessage(), List.of()));
        }
        // One mistake of form often makes a parser stumble several times: the first on each line is told. Brackets that do not
        // match have been told already.
        for (Fault fault : syntaxFaults) {
            int line = source.line(fault.place().offset());
            boolean first = faultyLines.getOrDefault(line, Integer.MAX_VALUE) > fault.place().offset();
            boolean bracket = PlainSyntaxErrors.isMissingBracket(fault.message()) && !problems.list().isEmpty();
            if (first && !bracket) {
                problems.error(fault.place(), fault.code(), fault.message(), fault.remedies());
            }
            faultyLines.merge(line, fault.place().offset(), Math::min);
        }
        problems.muteLines(faultyLines.keySet());
        Scenario model = (Scenario) result.getRootASTElement();
        if (model == null) {
            model = MmsFactory.eINSTANCE.createScenario();
        }
        new Compiler(source, problems, observer).compile(model, kernel);
        return new ParsedScenario(fileName, text, problems.list(), kernel, model);
    }

    /** Where something is missing: at the end of a line rather than at the beginning of a later one. */
    private static Place place(INode node, TextScan scan, Source source) {
        Place place = source.place(node);
        int end = scan.endBefore(place.offset());
        return source.line(end) < source.line(place.offset()) ? new Place(end, 0) : place;
    }
}
