/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.pagewalk.engine.Mutant;
import org.pagewalk.picture.Pictures;

/** What a lab may name that others have made. */
public final class Known {
    private static final Map<String, String> PICTURES = new LinkedHashMap<>();

    private static final Map<String, String> MUTANTS = new LinkedHashMap<>();

    static {
        for (Mutant mutant : Mutant.values()) {
            MUTANTS.put(mutant.word(), mutant.explanation());
        }
        Pictures.all().forEach(picture -> PICTURES.put(picture.name(), picture.title()));
    }

    private Known() {
    }

    /** The pictures by their names, with their titles. */
    public static Map<String, String> pictures() {
        return Collections.unmodifiableMap(PICTURES);
    }

    /** The mutants by their names, with what they do wrong. */
    public static Map<String, String> mutants() {
        return Collections.unmodifiableMap(MUTANTS);
    }
}
