/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.parser.antlr.MmsParser;
import org.pagewalk.scenario.parser.antlr.internal.InternalMmsParser;
import org.pagewalk.scenario.services.MmsGrammarAccess;

/**
 * Xtext's parser of the language, with only the services that parsing needs, put together by hand: no injector, no resource set,
 * no registry, no context class loader. That is why it starts fast and works alike on a class path and in OSGi. It may be
 * used from several threads.
 */
public final class MmsSyntax extends MmsParser {
    /** Sets the parser up; takes some tens of milliseconds, so keep it. */
    public MmsSyntax() {
        setGrammarAccess(new MmsGrammarAccess(new BinaryGrammar("org.pagewalk.scenario.Mms", MmsParser.class, MmsPackage.eINSTANCE)));
        setLexerProvider(MmsLexer::new);
        TreeFactory.equip(this, InternalMmsParser.tokenNames, new PlainSyntaxErrors());
    }

    /** The syntax tree of a text, and what is wrong with its form. A tree is made whatever the text holds. */
    public IParseResult parse(String text) {
        return doParse(text);
    }

    @Override
    protected NodeModelBuilder createNodeModelBuilder() {
        return new NodeModelBuilder();
    }
}
