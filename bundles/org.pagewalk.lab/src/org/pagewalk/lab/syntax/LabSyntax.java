/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.syntax;

import java.util.Set;

import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.pagewalk.lab.lang.LangPackage;
import org.pagewalk.lab.parser.antlr.LabParser;
import org.pagewalk.lab.parser.antlr.internal.InternalLabLexer;
import org.pagewalk.lab.parser.antlr.internal.InternalLabParser;
import org.pagewalk.lab.services.LabGrammarAccess;
import org.pagewalk.scenario.syntax.BinaryGrammar;
import org.pagewalk.scenario.syntax.TreeFactory;

/** Xtext's parser of labs, put together by hand as that of scenarios is. It may be used from several threads. */
public final class LabSyntax extends LabParser {
    /** With these something begins, wherever they stand alone. */
    static final Set<String> WORDS = Set.of("lab", "variant", "task", "check", "run", "mutant", "prediction", "number", "choice");

    /** Sets the parser up; takes some tens of milliseconds, so keep it. */
    public LabSyntax() {
        setGrammarAccess(new LabGrammarAccess(new BinaryGrammar("org.pagewalk.lab.Lab", LabParser.class, LangPackage.eINSTANCE)));
        setLexerProvider(InternalLabLexer::new);
        TreeFactory.equip(this, InternalLabParser.tokenNames, new LabSyntaxErrors());
    }

    /** The syntax tree of a text, and what is wrong with its form. A tree is made whatever the text holds. */
    public IParseResult parse(String text) {
        return doParse(text);
    }

    /** Whether a text is read as a name where it stands without quotes: letters, digits and dashes, in the beginning a word that means nothing. */
    public static boolean isName(String text) {
        return text.matches("[A-Za-z_][\\w-]*") && !text.contains("--") && !text.endsWith("-") && !WORDS.contains(text.split("-", 2)[0]);
    }

    @Override
    protected NodeModelBuilder createNodeModelBuilder() {
        return new NodeModelBuilder();
    }
}
