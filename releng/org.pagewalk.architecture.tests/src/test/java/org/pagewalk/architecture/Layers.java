/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The layers of ARCHITECTURE.md: for each bundle the bundles that it may use. */
final class Layers {
    private static final Map<String, List<String>> USES = Map.ofEntries(
            Map.entry("store", List.of()),
            Map.entry("model", List.of("store")),
            Map.entry("engine", List.of("store", "model.tables")),
            Map.entry("replay", List.of("store", "model.tables", "engine")),
            Map.entry("picture", List.of("store", "model", "engine")),
            Map.entry("examples", List.of()),
            Map.entry("scenario", List.of("store", "model", "engine")),
            Map.entry("scenario.ide", List.of("store", "model", "engine", "scenario")),
            Map.entry("lab", List.of("store", "model", "engine", "picture", "scenario")),
            Map.entry("lab.ide", List.of("engine", "scenario", "scenario.ide", "lab")),
            Map.entry("labs", List.of()),
            Map.entry("doc", List.of("store", "model", "engine", "scenario", "scenario.ide")),
            Map.entry("lsp", List.of("scenario", "scenario.ide", "lab", "lab.ide")),
            Map.entry("cli", List.of("store", "model", "engine", "replay", "picture", "examples", "scenario", "scenario.ide", "lab", "lab.ide",
                    "labs", "doc", "lsp")),
            Map.entry("help.ui", List.of()),
            Map.entry("ui", List.of("store", "model", "engine", "replay", "picture", "examples", "scenario", "scenario.ide", "lab",
                    "lab.ide", "labs")));

    private Layers() {
    }

    /** All bundles of the product, by the last part of their names. */
    static Set<String> bundles() {
        return new TreeSet<>(USES.keySet());
    }

    /** What this bundle may use; {@code model.tables} is the one package of the model that has no EMF in it. */
    static List<String> uses(String bundle) {
        return USES.get(bundle);
    }

    /** The bundle that a package belongs to, or an empty text where it is none of ours. */
    static String bundleOf(String packageName) {
        Map<Integer, String> byLength = new TreeMap<>();
        for (String bundle : USES.keySet()) {
            String root = "org.pagewalk." + bundle;
            if (packageName.equals(root) || packageName.startsWith(root + ".")) {
                byLength.put(bundle.length(), bundle);
            }
        }
        return byLength.isEmpty() ? "" : ((TreeMap<Integer, String>) byLength).lastEntry().getValue();
    }

    /** May code of this bundle use that package? Packages that are not ours are not decided here. */
    static boolean allows(String bundle, String packageName) {
        String other = bundleOf(packageName);
        return other.isEmpty() || other.equals(bundle) || uses(bundle).contains(other)
                || packageName.equals("org.pagewalk.model.tables") && uses(bundle).contains("model.tables");
    }
}
