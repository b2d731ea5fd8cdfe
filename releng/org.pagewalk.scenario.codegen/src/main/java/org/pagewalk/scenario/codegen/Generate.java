/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.mwe2.language.Mwe2StandaloneSetup;
import org.eclipse.emf.mwe2.launch.runtime.Mwe2Runner;

/**
 * Runs Xtext's generator over {@code Mms.xtext}: {@code Generate CHECKOUT} writes anew what lies in
 * {@code CHECKOUT/bundles/org.pagewalk.scenario/src-gen} and {@code model}. What it writes depends on the grammar alone.
 */
public final class Generate {
    /** What Xtext adds for its full set-up; {@code org.pagewalk.scenario.syntax.MmsSyntax} sets up what parsing needs. */
    private static final List<String> UNUSED = List.of("src/org/pagewalk/scenario/MmsRuntimeModule.java",
            "src/org/pagewalk/scenario/MmsStandaloneSetup.java",
            "src-gen/org/pagewalk/scenario/AbstractMmsRuntimeModule.java",
            "src-gen/org/pagewalk/scenario/MmsStandaloneSetupGenerated.java",
            "src-gen/org/pagewalk/scenario/parser/antlr/MmsAntlrTokenFileProvider.java",
            "src-gen/org/pagewalk/scenario/parser/antlr/internal/InternalMms.g",
            "src-gen/org/pagewalk/scenario/parser/antlr/internal/InternalMms.tokens");

    private Generate() {
    }

    /**
     * Generates into the checkout that is named.
     *
     * @param arguments one: the folder of the checkout
     * @throws IOException where files cannot be deleted
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: Generate CHECKOUT");
            System.exit(2);
        }
        generate(Path.of(arguments[0]).resolve("bundles"));
    }

    /** Generates into a folder of bundles; {@code org.pagewalk.scenario} in it must hold a {@code .project} file. */
    static void generate(Path bundles) throws IOException {
        Path folder = bundles.toAbsolutePath().normalize();
        Path bundle = folder.resolve("org.pagewalk.scenario");
        delete(bundle.resolve("src-gen"));
        delete(bundle.resolve("model"));
        new Mwe2StandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(Mwe2Runner.class).run(
                URI.createURI(Generate.class.getResource("GenerateMms.mwe2").toString()),
                Map.of("bundles", folder.toString()));
        for (String unused : UNUSED) {
            delete(bundle.resolve(unused));
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (var paths = Files.walk(path)) {
                for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
