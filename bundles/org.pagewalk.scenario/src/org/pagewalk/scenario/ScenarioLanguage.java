/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.List;
import java.util.Optional;

import org.pagewalk.scenario.check.Compiler;
import org.pagewalk.scenario.check.FollowUps;
import org.pagewalk.scenario.check.Keywords;
import org.pagewalk.scenario.check.Observer;
import org.pagewalk.scenario.check.Problems;
import org.pagewalk.scenario.check.Program;
import org.pagewalk.scenario.mms.Scenario;
import org.pagewalk.scenario.syntax.Source;
import org.pagewalk.scenario.syntax.TextScan;

/**
 * The scenario language: reads a text and says everything that is wrong with it. Making one takes a moment (it loads the
 * grammar), so keep it; it may be used from several threads.
 */
public final class ScenarioLanguage {
    /** For what a text is parsed. */
    private enum Purpose {
        /** To run it, and to tell everything that is wrong with it. */
        WHOLE,
        /** The same for editors, which ask much and seldom what is wrong. */
        EDITING,
        /** It is part of another text, whose names it may use. */
        PART,
        /** To run it with inserts: warnings are not wanted. */
        JUDGING
    }

    /** The most characters that a text may have: some 15,000 lines. */
    public static final int CHARS_MAX = TextScan.CHARS_MAX;

    private final Texts texts = new Texts();

    private ScenarioLanguage() {
    }

    /** The language, ready to parse. */
    public static ScenarioLanguage create() {
        return new ScenarioLanguage();
    }

    /**
     * Parses and validates a text that stands by itself. Nothing that a text may hold makes this fail: what is wrong are problems.
     *
     * @param text the whole scenario
     * @param fileName for messages
     */
    public ParsedScenario parse(String text, String fileName) {
        return parse(text, fileName, Imports.UNKNOWN);
    }

    /** The same, with the files that it imports. */
    public ParsedScenario parse(String text, String fileName, Imports imports) {
        return parse(text, fileName, Optional.empty(), imports, List.of(), Purpose.WHOLE, Observer.NONE);
    }

    /** The same, with code of others that runs within it; of blocks of memory nothing is warned, since only errors matter to a judge. */
    public ParsedScenario parse(String text, String fileName, Imports imports, List<Insert> inserts) {
        return parse(text, fileName, Optional.empty(), imports, inserts, Purpose.JUDGING, Observer.NONE);
    }

    /** The same, for another kernel than the one that the scenario's machine names: it will run on that one. */
    public ParsedScenario parseFor(String kernel, String text, String fileName, Imports imports) {
        return parse(text, fileName, Optional.of(kernel), imports, List.of(), Purpose.WHOLE, Observer.NONE);
    }

    /** The same, for editor services that want to know what the compiler learns; what only follows from mistakes is among its problems. */
    public ParsedScenario parse(String text, String fileName, Imports imports, Observer observer) {
        return parse(text, fileName, Optional.empty(), imports, List.of(), Purpose.EDITING, observer);
    }

    /** What of the problems of a scenario is told: not what only follows from other mistakes. */
    public List<Problem> told(ParsedScenario scenario, Imports imports) {
        return told(scenario.text(), scenario.file(), scenario.kernel(), imports, scenario.problems());
    }

    private List<Problem> told(String text, String fileName, Optional<String> kernel, Imports imports, List<Problem> problems) {
        return problems.size() < 2 ? problems : FollowUps.told(text, problems, Keywords.STATEMENTS,
                mended -> parse(mended, fileName, kernel, imports, List.of(), Purpose.EDITING, Observer.NONE).problems());
    }

    /**
     * The same for a text that is part of another one, whose names it may use: names that mean nothing are not told.
     */
    public ParsedScenario parsePart(String text, String fileName, Imports imports, Observer observer) {
        return parse(text, fileName, Optional.empty(), imports, List.of(), Purpose.PART, observer);
    }

    private ParsedScenario parse(String text, String fileName, Optional<String> kernel, Imports imports, List<Insert> inserts,
            Purpose purpose, Observer observer) {
        Source source = new Source(fileName, text);
        Problems problems = new Problems(source);
        if (purpose == Purpose.PART) {
            problems.forgiveUnknownNames();
        }
        Reader reader = new Reader(texts, imports, source, problems);
        Scenario model = reader.read();
        List<ReadInsert> read = inserts.stream().map(reader::read).toList();
        Program program = new Compiler(source, problems, observer).compile(reader.statements(), kernel, read, purpose != Purpose.JUDGING);
        List<Problem> all = problems.list();
        return new ParsedScenario(source, purpose == Purpose.WHOLE ? told(text, fileName, kernel, imports, all) : all, kernel, program, model, reader.statements(),
                read.stream().map(each -> new ReadInsert(each.insert(), each.offset(), each.statements(), problems.of(each.insert()))).toList());
    }
}
