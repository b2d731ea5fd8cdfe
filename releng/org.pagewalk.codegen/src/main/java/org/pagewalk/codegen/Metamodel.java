/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.codegen;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** The metamodel as the generator reads it: EMF's package and what our own annotations say about storage. */
record Metamodel(EPackage ePackage) {
    /** Source of the annotations that say how a feature is stored (kind, link, count, length) and documented. */
    static final String STORE = "https://pagewalk.org/store";

    static Metamodel load(Path ecore) {
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource resource = resources.getResource(URI.createFileURI(ecore.toString()), true);
        return new Metamodel((EPackage) resource.getContents().get(0));
    }

    /** The classes that have a table, in the file's order: those with a stored feature. */
    List<EClass> stored() {
        return ePackage.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> c.getEStructuralFeatures().stream().anyMatch(f -> kind(f).isPresent())).toList();
    }

    EClass eClass(String name) {
        return (EClass) ePackage.getEClassifier(name);
    }

    EEnum eEnum(String name) {
        return (EEnum) ePackage.getEClassifier(name);
    }

    /** How the store holds a feature; empty if it is computed. */
    static Optional<String> kind(EStructuralFeature feature) {
        return detail(feature, "kind");
    }

    static Optional<String> detail(EModelElement element, String key) {
        return Optional.ofNullable(EcoreUtil.getAnnotation(element, STORE, key));
    }

    /** A detail without which the table cannot be made. */
    static String require(EModelElement element, String key) {
        return detail(element, key).orElseThrow(
                () -> new IllegalArgumentException(element + ": the annotation " + STORE + " lacks the detail " + key));
    }

    /** The description with its unit and source, as one paragraph of HTML text. */
    static String documentation(EModelElement element) {
        String text = Optional.ofNullable(EcoreUtil.getDocumentation(element)).orElse("");
        StringBuilder all = new StringBuilder(text);
        detail(element, "unit").ifPresent(unit -> all.append(" Unit: ").append(unit).append('.'));
        detail(element, "source").ifPresent(source -> all.append(" Source: ").append(source).append('.'));
        return all.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
