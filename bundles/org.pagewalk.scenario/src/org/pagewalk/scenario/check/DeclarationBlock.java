/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Declaration;
import org.pagewalk.scenario.mms.Entry;
import org.pagewalk.scenario.mms.MmsPackage.Literals;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/**
 * The block of one declaration: its keys, in groups or with dots, their values, and what the engine says of them as a whole.
 * Groups are as deep as brackets may be.
 */
final class DeclarationBlock {
    /** What other languages write between a key and its value. */
    private static final Pattern SIGN = Pattern.compile("[ \\t]*[=:]");
    private static final int SIGN_CHARS_MAX = 80;

    private final Source source;
    private final Problems problems;
    private final DeclarationKind kind;
    private final KeyNames names;
    private final KeyValues reader;
    private final Map<String, Value> values = new LinkedHashMap<>();
    /** The keys that have a value, right or wrong, in the order in which they stand. */
    private final Map<DeclarationKey, Entry> given = new LinkedHashMap<>();

    DeclarationBlock(Source source, Problems problems, DeclarationKind kind, int pageSize) {
        this.source = source;
        this.problems = problems;
        this.kind = kind;
        names = new KeyNames(source, problems, kind);
        reader = new KeyValues(source, problems, pageSize);
    }

    /** The values that are given, by their keys; what is wrong is left out. */
    Map<String, Value> values(Declaration declaration) {
        if (declaration.getBase() != null) {
            new DeclarationBase(source, problems, kind).preset(declaration.getBase())
                    .ifPresent(preset -> values.put(DeclarationKind.FROM, new Value.Text(preset.name())));
        } else if (declaration.getName() != null && !kind.isNamed()) {
            problems.error(source.place(declaration, Literals.DECLARATION__NAME), kind.name() + "-name",
                    "there is one " + kind.name() + " and it has no name: write " + kind.form(),
                    () -> List.of(Remedy.remove(source.place(declaration, Literals.DECLARATION__NAME), declaration.getName())));
        } else if (declaration.getName() == null && kind.isNamed()) {
            problems.error(source.place(declaration, Literals.DECLARATION__KIND), "declaration-name",
                    "what is declared needs a name: write " + kind.form());
        }
        read(declaration.getEntries(), "");
        if (isComplete(declaration) && isWithoutDoubles()) {
            check(declaration);
        }
        return values;
    }

    /** Reads the entries of a group; the outermost has no name. */
    private void read(List<Entry> entries, String group) {
        for (Entry entry : entries) {
            if (entry.getKey() == null) {
                stray(entry);
                continue;
            }
            String name = group.isEmpty() ? entry.getKey() : group + "." + entry.getKey();
            Optional<DeclarationKey> key = kind.key(name);
            boolean isGroup = !kind.group(name).isEmpty();
            if (key.isEmpty() && !isGroup) {
                names.unknown(entry, group);
                continue;
            }
            if (key.isPresent() && (entry.getValue() != null || entry.getGroup() == null)) {
                give(entry, key.get());
            } else if (key.isEmpty() && (entry.getValue() != null || entry.getGroup() == null)) {
                names.onlyGroup(entry, name);
            }
            if (entry.getGroup() != null && isGroup) {
                read(entry.getGroup().getEntries(), name);
            } else if (entry.getGroup() != null) {
                names.noGroup(entry, key.orElseThrow());
            }
        }
    }

    private void stray(Entry entry) {
        int line = source.line(source.place(entry).offset());
        if (given.values().stream().anyMatch(before -> before.getValue() != null
                && source.line(source.place(before.getValue()).offset()) == line
                && source.line(source.place(before).offset()) != line)) {
            return; // the value of an earlier line was looked for here: told there
        }
        problems.error(entry, "stray", (entry.getStray() == null ? "{" : entry.getStray()) + " does not belong here: a key and its value stand side by"
                + " side, as in memory 64 MiB");
    }

    private void give(Entry entry, DeclarationKey key) {
        Entry before = given.get(key);
        if (before != null) {
            problems.error(source.place(entry, Literals.ENTRY__KEY), "duplicate-key", key.name() + " is given in line "
                    + source.line(source.place(before).offset()) + " already: remove one of the two", () -> List.of(remove(entry)));
            return;
        }
        given.put(key, entry);
        value(entry, key).ifPresent(value -> values.put(key.name(), value));
    }

    private Optional<Value> value(Entry entry, DeclarationKey key) {
        Place at = source.place(entry, Literals.ENTRY__KEY);
        if (entry.getValue() == null || source.line(source.place(entry.getValue()).offset()) != source.line(at.offset())) {
            problems.error(at, "key-value", key.name() + " has no value: write " + key.name() + " " + key.fallback() + ", on one line",
                    () -> value(at, key));
            return Optional.empty();
        }
        return reader.read(entry.getValue(), key);
    }

    /** The value that a key has without being given, or without a sign that does not belong there the one that is written. */
    private List<Remedy> value(Place at, DeclarationKey key) {
        Matcher sign = SIGN.matcher(source.text().substring(at.end(), Math.min(at.end() + SIGN_CHARS_MAX, source.text().length())));
        return sign.lookingAt() ? List.of(Remedy.remove(new Place(at.end(), sign.end()), sign.group().strip()))
                : List.of(Remedy.insert(at.end(), " " + key.fallback()));
    }

    private boolean isComplete(Declaration declaration) {
        List<DeclarationKey> missing = kind.keys().stream().filter(key -> !key.optional() && !given.containsKey(key)).toList();
        for (DeclarationKey key : missing) {
            problems.error(source.place(declaration, Literals.DECLARATION__KIND), "missing-key",
                    names.a() + " needs " + key.name() + ": write, for example, " + key.name() + " " + key.fallback());
        }
        return missing.isEmpty();
    }

    /** Whether nothing is said in two ways. */
    private boolean isWithoutDoubles() {
        boolean right = true;
        for (Map.Entry<DeclarationKey, Entry> each : given.entrySet()) {
            Optional<DeclarationKey> other = each.getKey().insteadOf().stream().flatMap(name -> kind.key(name).stream())
                    .filter(given::containsKey).findFirst();
            if (other.isPresent()) {
                right = false;
                Entry second = given.get(other.get());
                Place place = place(each.getValue());
                problems.error(place, "key-instead", each.getKey().name() + " stands in place of " + other.get().name()
                        + ", which is given in line " + source.line(source.place(second).offset()) + ": remove one of the two",
                        () -> List.of(remove(each.getValue()), remove(second)));
            }
        }
        return right;
    }

    private void check(Declaration declaration) {
        try {
            kind.check().check(values);
        } catch (ConfigurationException e) {
            Optional<Entry> entry = kind.key(e.key()).map(given::get).or(() -> given.entrySet().stream()
                    .filter(each -> each.getKey().name().startsWith(e.key() + ".")).map(Map.Entry::getValue).findFirst());
            String message = entry.isPresent() && KeyValues.TOO_MUCH.equals(values.get(e.key()))
                    ? e.getMessage().replace(MachineSpec.sizeInWords(KeyValues.TOO_MUCH.value()), source.words(entry.get().getValue())) : e.getMessage();
            problems.error(entry.map(this::place).orElseGet(() -> whole(declaration)), kind.name(), message);
        }
    }

    /** Where the whole of a declaration is judged: where it is derived from, if it is. */
    private Place whole(Declaration declaration) {
        return declaration.getBase() == null ? source.place(declaration) : source.place(declaration.getBase());
    }

    /** The place of a key and its value, without a group behind them. */
    private Place place(Entry entry) {
        Place key = source.place(entry, Literals.ENTRY__KEY);
        return entry.getValue() == null ? key : key.to(source.place(entry.getValue()));
    }

    private Remedy remove(Entry entry) {
        if (entry.getGroup() != null) {
            return Remedy.remove(source.place(entry.getValue()), source.words(entry.getValue()));
        }
        return Remedy.remove(new Lines(source).whole(source.place(entry)), source.words(entry));
    }
}
