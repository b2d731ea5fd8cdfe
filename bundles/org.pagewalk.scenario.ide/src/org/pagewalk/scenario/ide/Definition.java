/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.Optional;

import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/**
 * Where something is bound.
 *
 * @param file empty for the text itself; of an imported file its name, as {@link org.pagewalk.scenario.Imports} knows it
 * @param text what is in that file
 * @param range the name in that text; empty at the beginning for a file as a whole
 */
public record Definition(String file, String text, Range range) {
    /** Where that is bound which stands at an offset: a name, or the file's name in an import. Of what is made of another file, there. */
    static Optional<Definition> of(Analysis analysis, Imports imports, int offset) {
        Source all = analysis.scenario().source();
        return analysis.names().at(offset).map(symbol -> new Definition("", analysis.source().text(), symbol.declaration()))
                .or(() -> analysis.importedName(offset).map(place -> of(imports, all.fileOf(place.offset()), all.inFile(place))))
                .or(() -> all.importedAt(offset).map(file -> of(imports, file, new Place(0, 0))));
    }

    private static Definition of(Imports imports, Source file, Place place) {
        return imports.origin(file.file(), file.text(place)).map(origin -> new Definition(origin.file(), origin.text(), Range.of(origin.place())))
                .orElseGet(() -> new Definition(file.file(), file.own(), Range.of(place)));
    }
}
