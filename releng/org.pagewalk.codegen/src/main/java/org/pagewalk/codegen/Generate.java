/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

/**
 * The generator's command: {@code Generate CHECKOUT} makes {@code bundles/org.pagewalk.model/src-gen} below that
 * folder anew from {@code model/pagewalk.ecore} beside it.
 */
public final class Generate {
    static final String HEADER = """
            /*
             * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
             * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
             */
            """;
    static final String TABLES_PACKAGE = "org.pagewalk.model.tables";
    static final String TABLES = "Tables";

    private Generate() {
    }

    /** Generates in the checkout that is named. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("one argument is needed: the folder of the checkout");
        }
        Path bundle = Path.of(arguments[0]).toAbsolutePath().normalize().resolve("bundles/org.pagewalk.model");
        generate(bundle.resolve("model/pagewalk.ecore"), bundle.resolve("src-gen"));
    }

    /** Makes everything anew in the folder {@code output}, whose former contents go. */
    static void generate(Path ecore, Path output) throws IOException {
        clear(output);
        Metamodel metamodel = Metamodel.load(ecore);
        tables(metamodel, output);
        new EmfCode(metamodel).write(output);
    }

    private static void tables(Metamodel metamodel, Path output) throws IOException {
        Path folder = Files.createDirectories(output.resolve(TABLES_PACKAGE.replace('.', '/')));
        for (EClass eClass : metamodel.stored()) {
            Files.writeString(folder.resolve(TableSource.className(eClass) + ".java"),
                    new TableSource(metamodel, eClass).text());
        }
        Files.writeString(folder.resolve(TABLES + ".java"), new TablesSource(metamodel).text());
        Files.writeString(folder.resolve("package-info.java"), HEADER + """
                /**
                 * The kernel's structures as typed tables, one for each class of pagewalk.ecore, with the kernel's own names for
                 * fields and flag operations. A row is a structure, a row number a pointer. No EMF here: the engine works on these.
                 */
                package org.pagewalk.model.tables;
                """);
    }

    private static void clear(Path output) throws IOException {
        if (Files.exists(output)) {
            try (Stream<Path> found = Files.walk(output)) {
                List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(output);
    }
}
