/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Entry;
import org.pagewalk.scenario.mms.MmsPackage.Literals;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Says what is wrong with the name of a key, or with a group. */
final class KeyNames {
    private final Source source;
    private final Problems problems;
    private final DeclarationKind kind;

    KeyNames(Source source, Problems problems, DeclarationKind kind) {
        this.source = source;
        this.problems = problems;
        this.kind = kind;
    }

    /** The kind with its article. */
    String a() {
        return ("aeiou".indexOf(kind.name().charAt(0)) < 0 ? "a " : "an ") + kind.name();
    }

    /** There is no key, nor group, of the name of an entry in a group. */
    void unknown(Entry entry, String group) {
        Place place = source.place(entry, Literals.ENTRY__KEY);
        String written = entry.getKey();
        String before = group.isEmpty() ? "" : group + ".";
        if (!group.isEmpty() && kind.key(written).isPresent()) {
            elsewhere(place, written, group);
            return;
        }
        Set<String> near = names(group);
        Optional<String> meant = Nearest.to(written, near).or(() -> near.stream().filter(name -> name.endsWith("." + written)).findFirst());
        problems.error(place, "unknown-key", a() + " has no " + before + written + " in this version"
                + meant.map(name -> "; did you mean " + before + name + "?").orElse(": " + (group.isEmpty() ? "it" : group) + " has "
                        + String.join(", ", group.isEmpty() ? kind.keys().stream().map(DeclarationKey::name).toList() : near)),
                () -> meant.map(name -> Remedy.write(place, name)).stream().toList());
    }

    /** A key is written with its whole name in a group. */
    private void elsewhere(Place place, String written, String group) {
        if (written.startsWith(group + ".")) {
            String rest = written.substring(group.length() + 1);
            problems.error(place, "key-place", "inside of " + group + " { } this is written " + rest, () -> List.of(Remedy.write(place, rest)));
        } else {
            problems.error(place, "key-place", written + " is not part of " + group + ": write it outside of " + group + " { }");
        }
    }

    /** A group has a value, or nothing at all. */
    void onlyGroup(Entry entry, String group) {
        String example = "{ " + kind.group(group).getFirst().name().substring(group.length() + 1) + " " + kind.group(group).getFirst().fallback() + " }";
        Place key = source.place(entry, Literals.ENTRY__KEY);
        problems.error(entry.getValue() == null ? key : source.place(entry.getValue()), "key-group", group + " has several parts: write "
                + group + " " + example, () -> entry.getValue() == null ? List.of(Remedy.insert(key.end(), " " + example)) : List.of());
    }

    /** A key that has no parts is written as a group. */
    void noGroup(Entry entry, DeclarationKey key) {
        Place place = source.place(entry.getGroup());
        problems.error(place, "key-group", key.name() + " is one value and has no parts: write " + key.name() + " " + key.fallback(),
                () -> List.of(entry.getValue() == null ? Remedy.write(place, key.fallback()) : Remedy.remove(place, "the braces")));
    }

    /** What can be written in a group: keys, and groups in it. */
    private Set<String> names(String group) {
        Set<String> names = new LinkedHashSet<>();
        for (DeclarationKey key : kind.group(group)) {
            String name = group.isEmpty() ? key.name() : key.name().substring(group.length() + 1);
            names.add(name);
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                names.add(name.substring(0, dot));
            }
        }
        return names;
    }
}
