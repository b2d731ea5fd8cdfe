/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.help.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.pagewalk.doc.HelpBook;

/** {@code WritePages CHECKOUT} writes {@code CHECKOUT/bundles/org.pagewalk.help/html} anew, from {@code text} beside it. */
public final class WritePages {
    /** The texts, in the order in which one reads them. */
    static final List<String> TEXTS = List.of("start", "workbench", "views", "labs-student", "labs-instructor", "lab-language", "keys");
    private static final String FOLDER = "html";

    private WritePages() {
    }

    /**
     * Writes the pages of the checkout that is named.
     *
     * @param arguments one: the folder of the checkout
     * @throws IOException where a text cannot be read or a page not be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: WritePages CHECKOUT");
            System.exit(2);
        }
        Path bundle = Path.of(arguments[0]).resolve("bundles/org.pagewalk.help");
        Map<String, String> texts = new LinkedHashMap<>();
        for (String text : TEXTS) {
            texts.put(text, Files.readString(bundle.resolve("text/" + text + ".md")));
        }
        write(bundle.resolve(FOLDER), new HelpBook(texts, FOLDER).files());
    }

    /** What is as it should be stays untouched, so that nothing is built anew for it; what does not belong goes. */
    private static void write(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> present = Files.list(folder)) {
            for (Path file : present.toList()) {
                if (!files.containsKey(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                Files.writeString(path, file.getValue());
            }
        }
    }
}
