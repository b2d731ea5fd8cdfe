/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.service.AllRulesCache;
import org.eclipse.xtext.service.GrammarProvider;

/** The grammar that the generator wrote beside a parser: the node model refers to its rules. */
public final class BinaryGrammar extends GrammarProvider {
    private final Grammar grammar;

    /**
     * Loads a grammar.
     *
     * @param name of the grammar, such as {@code org.pagewalk.scenario.Mms}
     * @param beside a class of its bundle
     * @param tree the package of its syntax tree
     */
    public BinaryGrammar(String name, Class<?> beside, EPackage tree) {
        super(name, () -> {
            throw new IllegalStateException("no resource set is needed");
        });
        ResourceSet packages = new ResourceSetImpl();
        for (EPackage each : new EPackage[] { EcorePackage.eINSTANCE, XtextPackage.eINSTANCE, tree }) {
            packages.getPackageRegistry().put(each.getNsURI(), each);
        }
        String file = "/" + name.replace('.', '/') + ".xtextbin";
        Resource resource = new BinaryResourceImpl(URI.createURI(file.substring(file.lastIndexOf('/') + 1)));
        packages.getResources().add(resource);
        try (InputStream in = beside.getResourceAsStream(file)) {
            resource.load(in, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is missing from the installation", e);
        }
        grammar = (Grammar) resource.getContents().get(0);
        // Each parse would gather all rules anew, which takes longer than to parse a short text.
        new AllRulesCache(grammar).attachToEmfObject(grammar);
    }

    @Override
    public Grammar getGrammar(Object requestor) {
        return grammar;
    }
}
