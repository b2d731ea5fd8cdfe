/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The layers, in the compiled classes of every bundle. */
class LayerTest {
    private static JavaClasses classes;

    @BeforeAll
    static void readAllBundles() {
        classes = new ClassFileImporter().importPackages("org.pagewalk");
    }

    @Test
    void everyBundleIsThere() {
        Set<String> seen = new TreeSet<>();
        classes.forEach(c -> seen.add(Layers.bundleOf(c.getPackageName())));
        seen.remove("");
        assertEquals(Layers.bundles(), seen);
    }

    @TestFactory
    Stream<DynamicTest> arrowsPointDownOnly() {
        return Layers.bundles().stream().map(bundle -> DynamicTest.dynamicTest(bundle,
                () -> noClasses().that(belongTo(bundle)).should().dependOnClassesThat(liesAbove(bundle)).check(classes)));
    }

    @Test
    void nothingBelowTheUserInterfaceKnowsEclipse() {
        noClasses().that(belongTo("ui").or(belongTo("help.ui")).negate()).should().dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.osgi..",
                        "org.eclipse.core.resources..", "org.eclipse.debug..")
                .check(classes);
    }

    @Test
    void storeEngineAndTablesKnowNeitherEmfNorXtext() {
        noClasses().that(belongTo("store").or(belongTo("engine")).or(resideInAPackage("org.pagewalk.model.tables")))
                .should().dependOnClassesThat().resideInAnyPackage("org.eclipse..").check(classes);
    }

    @Test
    void theRulesWouldNoticeAViolation() {
        assertFalse(Layers.allows("store", "org.pagewalk.engine"));
        assertFalse(Layers.allows("engine", "org.pagewalk.model"));
        assertFalse(Layers.allows("cli", "org.pagewalk.ui.views"));
        assertFalse(Layers.allows("scenario", "org.pagewalk.scenario.ide"));
    }

    private static DescribedPredicate<JavaClass> belongTo(String bundle) {
        return describe("belong to " + bundle, c -> Layers.bundleOf(c.getPackageName()).equals(bundle));
    }

    private static DescribedPredicate<JavaClass> liesAbove(String bundle) {
        return describe("lie beside or above " + bundle, c -> !Layers.allows(bundle, c.getPackageName()));
    }
}
