/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same layers, in what each bundle's manifest asks for; and platform parts are asked for by ranges. */
class ManifestTest {
    private static final List<String> UI_ONLY = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.core.resources", "org.eclipse.debug", "org.osgi");

    @TestFactory
    Stream<DynamicTest> manifestsKeepToTheLayers() {
        return Layers.bundles().stream().map(bundle -> DynamicTest.dynamicTest(bundle, () -> {
            List<String> wrong = new ArrayList<>();
            for (String wanted : clauses(bundle, "Require-Bundle", "Import-Package")) {
                String name = name(wanted);
                if (!Layers.allows(bundle, name)) {
                    wrong.add(name + ": not below " + bundle);
                }
                boolean belowUi = !List.of("ui", "help.ui").contains(bundle);
                if (belowUi && UI_ONLY.stream().anyMatch(p -> name.equals(p) || name.startsWith(p + "."))) {
                    wrong.add(name + ": for the user interface only");
                }
                if (List.of("store", "engine").contains(bundle) && name.startsWith("org.eclipse.")) {
                    wrong.add(name + ": neither EMF nor Xtext here");
                }
            }
            assertEquals(List.of(), wrong);
        }));
    }

    @TestFactory
    Stream<DynamicTest> everythingIsAskedForByARange() {
        return Layers.bundles().stream().map(bundle -> DynamicTest.dynamicTest(bundle, () -> {
            List<String> wrong = clauses(bundle, "Require-Bundle", "Import-Package").stream()
                    .filter(c -> !c.matches(".*version=\"\\[[^,]+,[^,]+\\)\".*")).toList();
            assertEquals(List.of(), wrong, "without a range that has an upper end");
        }));
    }

    private static List<String> clauses(String bundle, String... headers) throws IOException {
        Path file = root().resolve("bundles/org.pagewalk." + bundle + "/META-INF/MANIFEST.MF");
        List<String> clauses = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            Attributes manifest = new Manifest(in).getMainAttributes();
            for (String header : headers) {
                String value = manifest.getValue(header);
                if (value != null) {
                    // Commas between clauses, not those inside quotes.
                    clauses.addAll(List.of(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")));
                }
            }
        }
        return clauses;
    }

    private static String name(String clause) {
        return clause.split(";")[0].strip();
    }

    /** The top of the checkout; surefire runs in the module's folder. */
    private static Path root() {
        return Path.of("").toAbsolutePath().getParent().getParent();
    }
}
