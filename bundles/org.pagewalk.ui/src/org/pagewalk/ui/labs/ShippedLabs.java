/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;

/** The labs that come with Pagewalk. */
final class ShippedLabs {
    private static final String BUNDLE = "org.pagewalk.labs";
    private static final String FOLDER = "labs/";
    private static final Pattern TITLE = Pattern.compile("(?m)^\\s*lab\\s+\"([^\"\\n]*)\"");

    /**
     * One of them.
     *
     * @param name of its folder, which is its id
     */
    record Shipped(String name) implements LabFolder {
        @Override
        public Optional<byte[]> read(String file) throws IOException {
            URL url = bundle().flatMap(found -> Optional.ofNullable(found.getEntry(FOLDER + name + "/" + file))).orElse(null);
            if (url == null || file.isEmpty() || file.endsWith("/")) {
                return Optional.empty();
            }
            try (InputStream in = url.openStream()) {
                return Optional.of(in.readAllBytes());
            }
        }

        /** What people call it. */
        String title() {
            try {
                return read(Lab.FILE).map(text -> TITLE.matcher(new String(text, StandardCharsets.UTF_8))).filter(Matcher::find)
                        .map(found -> found.group(1)).orElse(name);
            } catch (IOException e) {
                return name;
            }
        }

        @Override
        public List<String> files() {
            String inside = "/" + FOLDER + name + "/";
            return entries(FOLDER + name, "*", true).map(URL::getPath).filter(path -> !path.endsWith("/"))
                    .map(path -> path.substring(path.indexOf(inside) + inside.length())).sorted().toList();
        }
    }

    private ShippedLabs() {
    }

    /** All, in the order of their names. */
    static List<Shipped> all() {
        return entries(FOLDER, Lab.FILE, true).map(URL::getPath).map(path -> path.split("/")).map(parts -> parts[parts.length - 2]).sorted()
                .map(Shipped::new).toList();
    }

    private static Stream<URL> entries(String path, String pattern, boolean deep) {
        Enumeration<URL> found = bundle().map(bundle -> bundle.findEntries(path, pattern, deep)).orElse(null);
        return found == null ? Stream.empty() : Collections.list(found).stream();
    }

    private static Optional<Bundle> bundle() {
        return Optional.ofNullable(Platform.getBundle(BUNDLE));
    }
}
