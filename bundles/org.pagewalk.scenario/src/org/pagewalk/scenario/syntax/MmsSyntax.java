/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.antlr.runtime.Token;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.AntlrDatatypeRuleToken;
import org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper;
import org.eclipse.xtext.service.GrammarProvider;
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
        setGrammarAccess(new MmsGrammarAccess(new BinaryGrammar()));
        setLexerProvider(MmsLexer::new);
        setTokenDefProvider(MmsSyntax::tokenNames);
        setSyntaxErrorProvider(new PlainSyntaxErrors());
        setElementFactory(new TreeFactory());
        setUnorderedGroupHelper(IUnorderedGroupHelper.Null::new);
    }

    /** The syntax tree of a text, and what is wrong with its form. A tree is made whatever the text holds. */
    public IParseResult parse(String text) {
        return doParse(text);
    }

    @Override
    protected NodeModelBuilder createNodeModelBuilder() {
        return new NodeModelBuilder();
    }

    private static Map<Integer, String> tokenNames() {
        Map<Integer, String> names = new HashMap<>();
        for (int type = Token.MIN_TOKEN_TYPE; type < InternalMmsParser.tokenNames.length; type++) {
            names.put(type, InternalMmsParser.tokenNames[type]);
        }
        return names;
    }

    /** The grammar that the generator wrote beside the parser: the node model refers to its rules. */
    private static final class BinaryGrammar extends GrammarProvider {
        private final Grammar grammar;

        BinaryGrammar() {
            super("org.pagewalk.scenario.Mms", () -> {
                throw new IllegalStateException("no resource set is needed");
            });
            ResourceSet packages = new ResourceSetImpl();
            for (EPackage each : new EPackage[] { EcorePackage.eINSTANCE, XtextPackage.eINSTANCE, MmsPackage.eINSTANCE }) {
                packages.getPackageRegistry().put(each.getNsURI(), each);
            }
            Resource resource = new BinaryResourceImpl(URI.createURI("Mms.xtextbin"));
            packages.getResources().add(resource);
            try (InputStream in = MmsParser.class.getResourceAsStream("/org/pagewalk/scenario/Mms.xtextbin")) {
                resource.load(in, Map.of());
            } catch (IOException e) {
                throw new UncheckedIOException("Mms.xtextbin is missing from the installation", e);
            }
            grammar = (Grammar) resource.getContents().get(0);
        }

        @Override
        public Grammar getGrammar(Object requestor) {
            return grammar;
        }
    }

    /** Makes the tree; a leaf is the text as it stands, and a key is the same with spaces around its dots. */
    private static final class TreeFactory extends DefaultEcoreElementFactory {
        private static final Pattern SPACES = Pattern.compile("\\s+");

        TreeFactory() {
            setConverterService(new IValueConverterService() {
                @Override
                public Object toValue(String text, String rule, INode node) {
                    return rule.endsWith("Key") ? SPACES.matcher(text).replaceAll("") : text;
                }

                @Override
                public String toString(Object value, String rule) {
                    return String.valueOf(value);
                }
            });
        }

        /** Where the parser found nothing, nothing is added: no list holds null. */
        @Override
        public void add(EObject object, String feature, Object value, String rule, INode node) {
            if (getTokenAsStringIfPossible(value) != null) {
                super.add(object, feature, value, rule, node);
            }
        }

        @Override
        protected Object getTokenAsStringIfPossible(Object leaf) {
            return switch (leaf) {
            case Token token -> token.getText();
            case AntlrDatatypeRuleToken text -> text.getText();
            case null -> null;
            default -> leaf;
            };
        }
    }
}
