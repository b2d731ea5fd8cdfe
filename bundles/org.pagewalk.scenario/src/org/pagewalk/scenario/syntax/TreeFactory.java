/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;
import org.eclipse.xtext.parser.antlr.AbstractAntlrParser;
import org.eclipse.xtext.parser.antlr.AntlrDatatypeRuleToken;
import org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper;

/** Makes syntax trees; a leaf is the text as it stands, and a key is the same with spaces around its dots. */
public final class TreeFactory extends DefaultEcoreElementFactory {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private TreeFactory() {
        setConverterService(new IValueConverterService() {
            @Override
            public Object toValue(String text, String rule, INode node) {
                return rule.endsWith("Key") && text.indexOf('.') > 0 ? SPACES.matcher(text).replaceAll("") : text;
            }

            @Override
            public String toString(Object value, String rule) {
                return String.valueOf(value);
            }
        });
    }

    /**
     * Gives a parser what every parser here needs.
     *
     * @param tokenNames as its generated parser has them
     * @param errors its words for what is wrong
     */
    public static void equip(AbstractAntlrParser parser, String[] tokenNames, SyntaxErrorWords errors) {
        Map<Integer, String> names = new HashMap<>();
        for (int type = Token.MIN_TOKEN_TYPE; type < tokenNames.length; type++) {
            names.put(type, tokenNames[type]);
        }
        parser.setTokenDefProvider(() -> names);
        parser.setSyntaxErrorProvider(errors);
        parser.setElementFactory(new TreeFactory());
        parser.setUnorderedGroupHelper(IUnorderedGroupHelper.Null::new);
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
