/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

import org.pagewalk.lab.syntax.LabSyntax;
import org.pagewalk.lab.syntax.LabTree;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.check.FollowUps;
import org.pagewalk.scenario.syntax.Source;

/**
 * The lab language: reads the text of a {@code lab.lab} and says everything that is wrong with it. Making one takes a moment (it
 * loads two grammars), so keep it; it may be used from several threads.
 */
public final class LabLanguage {
    private static final List<String> WORDS = LabWord.ALL.stream().map(LabWord::word).distinct().toList();

    private final LabSyntax syntax = new LabSyntax();
    private final ScenarioLanguage scenarios;
    private final Memory memory = new Memory();

    private LabLanguage(ScenarioLanguage scenarios) {
        this.scenarios = scenarios;
    }

    /** The language, ready to parse. */
    public static LabLanguage create() {
        return with(ScenarioLanguage.create());
    }

    /** The same, for those who have the language of its code already. */
    public static LabLanguage with(ScenarioLanguage scenarios) {
        return new LabLanguage(scenarios);
    }

    /** The language of its code. */
    public ScenarioLanguage scenarios() {
        return scenarios;
    }

    /** What was found out of texts before. */
    Memory memory() {
        return memory;
    }

    /** A text taken apart, whatever it holds: for editor services. */
    public LabTree tree(String text, String fileName) {
        return LabTree.of(syntax, new Source(fileName, text));
    }

    /**
     * Parses and validates a text, without looking at the lab's other files. Nothing that a text may hold makes this fail: what is
     * wrong are problems.
     *
     * @param text of a {@code lab.lab}
     * @param fileName for messages
     */
    public ParsedLab parse(String text, String fileName) {
        return parse(tree(text, fileName));
    }

    /**
     * The same without judging its code, which takes most of the time: for those who only want to know what the lab says, as a
     * grader does with a lab that was verified.
     */
    public ParsedLab parseWithoutCode(String text, String fileName) {
        return new LabReader(tree(text, fileName), this, false).read();
    }

    /** The same, of a text that has been taken apart. */
    public ParsedLab parse(LabTree tree) {
        return told(tree, each -> new LabReader(each, this).read());
    }

    /** What is wrong without what only follows from other mistakes. */
    ParsedLab told(LabTree tree, Function<LabTree, ParsedLab> read) {
        ParsedLab lab = read.apply(tree);
        return lab.problems().size() < 2 ? lab : new ParsedLab(lab.lab(), FollowUps.told(tree.source().own(), lab.problems(), WORDS,
                mended -> read.apply(tree(mended, tree.source().file())).problems()));
    }

    /**
     * Reads what a lab says, without judging its code and its other files.
     *
     * @throws IOException where the folder cannot be read
     */
    public ParsedLab readWithoutCode(LabFolder folder) throws IOException {
        return new FolderReader(this, folder, false).read();
    }

    /**
     * Reads a lab and looks at all of its files: also tells which are missing, and what of them does not fit.
     *
     * @throws IOException where the folder cannot be read
     */
    public ParsedLab read(LabFolder folder) throws IOException {
        return new FolderReader(this, folder, true).read();
    }

    /**
     * The same for a text that may not have been saved yet.
     *
     * @param text of its {@code lab.lab}
     * @param fileName for messages
     * @throws IOException where the folder cannot be read
     */
    public ParsedLab read(LabFolder folder, String text, String fileName) throws IOException {
        return read(folder, tree(text, fileName));
    }

    /** The same, of a text that has been taken apart. */
    public ParsedLab read(LabFolder folder, LabTree tree) throws IOException {
        return new FolderReader(this, folder, true).read(tree);
    }
}
