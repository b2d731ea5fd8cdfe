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
 * Runs Xtext's generator over {@code Mms.xtext} and {@code Lab.xtext}: {@code Generate CHECKOUT} writes anew what lies in
 * {@code src-gen} and {@code model} of their bundles. What it writes depends on the grammars alone.
 */
public final class Generate {
    /** A grammar: in which bundle, and its name. */
    record Language(String bundle, String name) {
        /** What Xtext adds for its full set-up; {@code MmsSyntax} and {@code LabSyntax} set up what parsing needs. */
        List<String> unused() {
            String path = bundle.replace('.', '/') + "/";
            return List.of("src/" + path + name + "RuntimeModule.java",
                    "src/" + path + name + "StandaloneSetup.java",
                    "src-gen/" + path + "Abstract" + name + "RuntimeModule.java",
                    "src-gen/" + path + name + "StandaloneSetupGenerated.java",
                    "src-gen/" + path + "parser/antlr/" + name + "AntlrTokenFileProvider.java",
                    "src-gen/" + path + "parser/antlr/internal/Internal" + name + ".g",
                    "src-gen/" + path + "parser/antlr/internal/Internal" + name + ".tokens");
        }
    }

    /** The languages. */
    static final List<Language> LANGUAGES = List.of(new Language("org.pagewalk.scenario", "Mms"), new Language("org.pagewalk.lab", "Lab"));

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

    /** Generates into a folder of bundles; those of the languages in it must hold a {@code .project} file. */
    static void generate(Path bundles) throws IOException {
        Path folder = bundles.toAbsolutePath().normalize();
        for (Language language : LANGUAGES) {
            delete(folder.resolve(language.bundle()).resolve("src-gen"));
            delete(folder.resolve(language.bundle()).resolve("model"));
        }
        new Mwe2StandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(Mwe2Runner.class).run(
                URI.createURI(Generate.class.getResource("GenerateLanguages.mwe2").toString()),
                Map.of("bundles", folder.toString()));
        for (Language language : LANGUAGES) {
            for (String unused : language.unused()) {
                delete(folder.resolve(language.bundle()).resolve(unused));
            }
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
