/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.mms.Declaration;
import org.pagewalk.scenario.mms.Entry;
import org.pagewalk.scenario.mms.Expression;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.mms.Number;
import org.pagewalk.scenario.mms.Prefixed;
import org.pagewalk.scenario.mms.Word;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;
import org.pagewalk.scenario.syntax.Unit;

/** The declaration of the machine: its keys and what the engine says of the machine as a whole. */
final class MachineBlock {
    /** The kind of declaration. */
    static final String KIND = "machine";

    private final Source source;
    private final Problems problems;
    private final Map<String, DeclarationKey> keys;
    private final Numbers numbers;

    MachineBlock(Source source, Problems problems, List<DeclarationKey> keys) {
        this.source = source;
        this.problems = problems;
        this.keys = keys.stream().collect(Collectors.toMap(DeclarationKey::name, key -> key, (a, b) -> a, java.util.LinkedHashMap::new));
        this.numbers = new Numbers(source, problems);
    }

    /** The machine that is declared; the default's values stand where something is missing or wrong. */
    MachineSpec spec(Declaration machine) {
        if (machine.getBase() != null) {
            problems.error(machine.getBase(), "not-yet", "machines cannot be derived from a preset in this version:"
                    + " write machine { ... } with all its keys");
        } else if (machine.getName() != null) {
            problems.error(source.place(machine, MmsPackage.Literals.DECLARATION__NAME), "machine-name",
                    "there is one machine and it has no name: write machine { ... }");
        }
        MachineSpec spec = MachineSpec.defaults();
        Map<String, Entry> given = new HashMap<>();
        for (Entry entry : machine.getEntries()) {
            DeclarationKey key = key(entry, given);
            if (key != null) {
                Optional<Value> value = value(entry, key);
                given.put(key.name(), entry);
                if (value.isPresent()) {
                    spec = key.apply().apply(spec, value.get());
                }
            }
        }
        try {
            spec.check();
        } catch (ConfigurationException e) {
            Entry entry = given.get(e.key());
            String message = spec.memory() == Long.MAX_VALUE && entry != null
                    ? e.getMessage().replace(MachineSpec.sizeInWords(spec.memory()), source.words(entry.getValue())) : e.getMessage();
            problems.error(entry == null ? source.place(machine) : source.place(entry), "machine", message);
        }
        return spec;
    }

    private DeclarationKey key(Entry entry, Map<String, Entry> given) {
        if (entry.getKey() == null) {
            int line = source.line(source.place(entry).offset());
            if (given.values().stream().anyMatch(before -> before.getValue() != null
                    && source.line(source.place(before.getValue()).offset()) == line
                    && source.line(source.place(before).offset()) != line)) {
                return null; // the value of an earlier line was looked for here: told there
            }
            problems.error(entry, "stray", (entry.getStray() == null ? "{" : entry.getStray()) + " does not belong here: a key and its value stand side by"
                    + " side, as in memory 64 MiB");
            return null;
        }
        Place place = source.place(entry, MmsPackage.Literals.ENTRY__KEY);
        DeclarationKey key = keys.get(entry.getKey());
        if (key == null) {
            problems.error(place, "unknown-key", "a machine has no " + entry.getKey() + " in this version"
                    + Nearest.to(entry.getKey(), keys.keySet()).map(name -> "; did you mean " + name + "?")
                            .orElse(": it has " + String.join(", ", keys.keySet())));
            return null;
        }
        Entry before = given.get(key.name());
        if (before != null) {
            problems.error(place, "duplicate-key", key.name() + " is given in line "
                    + source.line(source.place(before).offset()) + " already: remove one of the two");
            return null;
        }
        return key;
    }

    private Optional<Value> value(Entry entry, DeclarationKey key) {
        Place at = source.place(entry, MmsPackage.Literals.ENTRY__KEY);
        String example = key.name() + " " + key.fallback();
        org.pagewalk.scenario.mms.Value written = entry.getValue();
        if (entry.getGroup() != null) {
            problems.error(source.place(entry.getGroup()), "not-yet", key.name() + " is one value in this version: write " + example);
            return Optional.empty();
        }
        if (written == null || source.line(source.place(written).offset()) != source.line(at.offset())) {
            problems.error(at, "key-value", key.name() + " has no value: write " + example + ", on one line");
            return Optional.empty();
        }
        return key.type() == Type.STRING ? word(written, key) : number(written, key, example);
    }

    private Optional<Value> word(org.pagewalk.scenario.mms.Value written, DeclarationKey key) {
        String text = written instanceof Word word ? word.getText() : source.words(written);
        if (!key.words().isEmpty() && !key.words().contains(text)) {
            problems.error(written, "unknown-word", key.name() + " " + text + " is not emulated in this version"
                    + Nearest.to(text, key.words()).map(name -> "; did you mean " + name + "?")
                            .orElse("; there is " + String.join(", ", key.words())));
            return Optional.empty();
        }
        return Optional.of(new Value.Text(text));
    }

    private Optional<Value> number(org.pagewalk.scenario.mms.Value written, DeclarationKey key, String example) {
        boolean negative = written instanceof Prefixed prefixed && prefixed.getOperators().equals(List.of("-"));
        Expression expression = negative ? ((Prefixed) written).getOperand() : written instanceof Expression e ? e : null;
        if (!(expression instanceof Number number)) {
            problems.error(written, "no-number", key.name() + " wants a number: write " + example);
            return Optional.empty();
        }
        Optional<Unit> unit = Optional.ofNullable(number.getUnit()).flatMap(Unit::of);
        boolean size = key.unit().equals("bytes");
        if (number.getUnit() == null && size && !isZero(number)) {
            problems.error(written, "unit", key.name() + " needs a unit: write " + key.name() + " " + number.getDigits()
                    + " MiB (or B, KiB, GiB, pages)");
            return Optional.empty();
        }
        if (unit.isPresent() && (!size || unit.get().kind() != Unit.Kind.SIZE)) {
            problems.error(written, "unit", key.name() + (size ? " is a size: write " + example
                    : " is a plain number: write " + key.name() + " " + number.getDigits()));
            return Optional.empty();
        }
        if (size && !negative && unit.isPresent() && Numbers.isTooLarge(number)) {
            return Optional.of(new Value.Int(Long.MAX_VALUE)); // the engine says how much there can be
        }
        Typed value = numbers.compile(number, negative);
        return value.constant().isPresent() ? Optional.of(new Value.Int(value.constant().getAsLong())) : Optional.empty();
    }

    private static boolean isZero(Number number) {
        return number.getDigits() != null && number.getDigits().chars().allMatch(c -> c == '0');
    }
}
