/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.ETypedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the metamodel says about its own names: for hovers, property sheets and the reference. */
public final class Glossary {
    /**
     * One explained name.
     *
     * @param name the kernel's name, such as free_pages
     * @param type what it is, in words, such as "number" or "list of Page"; empty for a class
     * @param description what it means
     * @param unit what it is counted in, such as pages; empty if nothing is counted
     * @param source where it is explained, such as Gorman 3.2; empty if it is Pagewalk's own
     * @param derived whether it is computed from other fields, where the kernel itself keeps no such field
     */
    public record Entry(String name, String type, String description, String unit, String source, boolean derived) {
        /** All of it as one paragraph. */
        public String text() {
            return description + (unit.isEmpty() ? "" : " Unit: " + unit + ".")
                    + (derived ? " Derived: the kernel has no such field." : "")
                    + (source.isEmpty() ? "" : " Source: " + source + ".");
        }
    }

    private final EPackage metamodel;

    /** The glossary of the metamodel in use. */
    public Glossary() {
        this(PagewalkPackage.eINSTANCE);
    }

    /** The glossary of a metamodel from elsewhere, such as one that was read from its file. */
    public Glossary(EPackage metamodel) {
        this.metamodel = metamodel;
    }

    /** The names of all classes. */
    public List<String> classes() {
        return metamodel.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClassifier::getName)
                .toList();
    }

    /** Explains a class or enumeration, such as Page. */
    public Optional<Entry> classifier(String name) {
        return Optional.ofNullable(metamodel.getEClassifier(name)).map(Glossary::entry);
    }

    /** Explains a field of a class, such as Page and count. */
    public Optional<Entry> feature(String className, String name) {
        return eClass(className).map(c -> c.getEStructuralFeature(name)).map(Glossary::entry);
    }

    /** All fields of a class, in the kernel's order. */
    public List<Entry> features(String className) {
        return eClass(className).stream().flatMap(c -> c.getEStructuralFeatures().stream()).map(Glossary::entry)
                .toList();
    }

    /** All operations of a class, such as Page's LockPage. */
    public List<Entry> operations(String className) {
        return eClass(className).stream().flatMap(c -> c.getEOperations().stream()).map(Glossary::entry).toList();
    }

    /** The values of an enumeration, such as PageFlag's PG_locked. */
    public List<Entry> literals(String enumName) {
        return metamodel.getEClassifier(enumName) instanceof EEnum eEnum
                ? eEnum.getELiterals().stream().map(Glossary::entry).toList() : List.of();
    }

    /** The names of all enumerations. */
    public List<String> enumerations() {
        return metamodel.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EClassifier::getName).toList();
    }

    /** How a scenario reaches an object of a class, or a set of an enumeration's values: page(812); empty where it cannot yet. */
    public Optional<String> way(String name) {
        return Optional.ofNullable(metamodel.getEClassifier(name))
                .map(classifier -> EcoreUtil.getAnnotation(classifier, FeatureReader.STORE, "way"));
    }

    /** What the kernel calls a class: struct page. */
    public String struct(String name) {
        return Optional.ofNullable(metamodel.getEClassifier(name))
                .map(classifier -> EcoreUtil.getAnnotation(classifier, FeatureReader.STORE, "struct")).orElse("");
    }

    private Optional<EClass> eClass(String name) {
        return metamodel.getEClassifier(name) instanceof EClass eClass ? Optional.of(eClass) : Optional.empty();
    }

    /** Explains any element of the metamodel. */
    public static Entry entry(ENamedElement element) {
        boolean derived = element instanceof EStructuralFeature feature
                && EcoreUtil.getAnnotation(feature, FeatureReader.STORE, "kind") == null;
        return new Entry(element.getName(), type(element), text(EcoreUtil.getDocumentation(element)),
                text(EcoreUtil.getAnnotation(element, FeatureReader.STORE, "unit")),
                text(EcoreUtil.getAnnotation(element, FeatureReader.STORE, "source")), derived);
    }

    private static String type(ENamedElement element) {
        if (!(element instanceof ETypedElement typed)) {
            return "";
        }
        if (typed.getEType() == null) {
            return typed instanceof EOperation ? "nothing" : "";
        }
        String one = switch (typed.getEType().getName()) {
            case "EInt", "ELong" -> "number";
            case "EString" -> "text";
            case "EBoolean" -> "true or false";
            case "EObject" -> "structure";
            case "Bits" -> "bitmap";
            default -> typed.getEType().getName();
        };
        if (!typed.isMany()) {
            return one;
        }
        return (typed instanceof EReference ? "list of " : "set of ") + one;
    }

    private static String text(String annotation) {
        return annotation == null ? "" : annotation;
    }
}
