/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.DeclarationKind.Preset;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Argument;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.Expression;
import org.pagewalk.scenario.mms.Text;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** What a declaration is derived from: {@code KIND from preset("NAME") { ... }}. */
final class DeclarationBase {
    /** What is written before the name of a preset. */
    static final String CALL = "preset";

    private final Source source;
    private final Problems problems;
    private final DeclarationKind kind;

    DeclarationBase(Source source, Problems problems, DeclarationKind kind) {
        this.source = source;
        this.problems = problems;
        this.kind = kind;
    }

    /** The preset that is named; if there is none, that is told. */
    Optional<Preset> preset(Expression base) {
        Place place = source.place(base);
        if (kind.presets().isEmpty()) {
            problems.error(place, "not-yet", kind.name() + "s cannot be derived from a preset in this version: write " + kind.form()
                    + " with all its keys");
            return Optional.empty();
        }
        Optional<Text> text = base instanceof Call call && CALL.equals(call.getFunction()) && call.getArguments().size() == 1
                ? text(call.getArguments().getFirst()) : Optional.empty();
        if (text.isEmpty()) {
            problems.error(place, "preset-form", "a " + kind.name() + " is derived from a preset: write, for example, "
                    + kind.form(kind.presets().getFirst()), () -> base instanceof Text ? List.of(Remedy.call(place, CALL, source.text(place)))
                            : List.of(Remedy.write(place, call(kind.presets().getFirst().name()))));
            return Optional.empty();
        }
        String name = Strings.decode(text.get().getLiteral());
        Optional<Preset> preset = kind.preset(name);
        if (preset.isEmpty()) {
            List<String> names = kind.presets().stream().map(Preset::name).toList();
            problems.error(source.place(text.get()), "unknown-preset", "there is no preset " + name + Nearest.to(name, names)
                    .map(near -> "; did you mean " + near + "?").orElse("; there is " + String.join(", ", names)),
                    () -> Nearest.to(name, names).map(near -> Remedy.write(source.place(text.get()), '"' + near + '"')).stream().toList());
        }
        return preset;
    }

    private static Optional<Text> text(Argument argument) {
        return argument.getName() == null && argument.getValue() instanceof Text text && text.getLiteral() != null ? Optional.of(text) : Optional.empty();
    }

    private static String call(String name) {
        return CALL + "(\"" + name + "\")";
    }
}
