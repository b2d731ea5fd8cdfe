/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Declaration;
import org.pagewalk.scenario.mms.Entry;
import org.pagewalk.scenario.mms.Expression;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.mms.Number;
import org.pagewalk.scenario.mms.Prefixed;
import org.pagewalk.scenario.mms.Text;
import org.pagewalk.scenario.mms.Word;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;
import org.pagewalk.scenario.syntax.Unit;

/** The block of a declaration: its keys, their values, and what the engine says of them as a whole. */
final class DeclarationBlock {
    /** What other languages write between a key and its value. */
    private static final Pattern SIGN = Pattern.compile("[ \\t]*[=:]");
    private static final int SIGN_CHARS_MAX = 80;

    private final Source source;
    private final Problems problems;
    private final DeclarationKind kind;
    private final Map<String, DeclarationKey> keys;
    private final Numbers numbers;

    DeclarationBlock(Source source, Problems problems, DeclarationKind kind) {
        this.source = source;
        this.problems = problems;
        this.kind = kind;
        this.keys = kind.keys().stream().collect(Collectors.toMap(DeclarationKey::name, key -> key, (a, b) -> a, LinkedHashMap::new));
        this.numbers = new Numbers(source, problems);
    }

    /** The values that are given, by their keys; what is wrong is left out. */
    Map<String, Value> values(Declaration declaration) {
        if (declaration.getBase() != null) {
            problems.error(declaration.getBase(), "not-yet", kind.name() + "s cannot be derived from a preset in this version:"
                    + " write " + kind.form() + " with all its keys");
        } else if (declaration.getName() != null && !kind.isNamed()) {
            problems.error(source.place(declaration, MmsPackage.Literals.DECLARATION__NAME), kind.name() + "-name",
                    "there is one " + kind.name() + " and it has no name: write " + kind.form(),
                    () -> List.of(Remedy.remove(source.place(declaration, MmsPackage.Literals.DECLARATION__NAME), declaration.getName())));
        } else if (declaration.getName() == null && kind.isNamed()) {
            problems.error(source.place(declaration, MmsPackage.Literals.DECLARATION__KIND), "declaration-name",
                    "what is declared needs a name: write " + kind.form());
        }
        Map<String, Value> values = new LinkedHashMap<>();
        Map<String, Entry> given = new HashMap<>();
        for (Entry entry : declaration.getEntries()) {
            DeclarationKey key = key(entry, given);
            if (key != null) {
                Optional<Value> value = value(entry, key);
                given.put(key.name(), entry);
                value.ifPresent(each -> values.put(key.name(), each));
            }
        }
        if (isComplete(declaration, given)) {
            check(declaration, values, given);
        }
        return values;
    }

    private boolean isComplete(Declaration declaration, Map<String, Entry> given) {
        List<DeclarationKey> missing = keys.values().stream().filter(key -> !key.optional() && !given.containsKey(key.name())).toList();
        for (DeclarationKey key : missing) {
            problems.error(source.place(declaration, MmsPackage.Literals.DECLARATION__KIND), "missing-key",
                    a() + " needs " + key.name() + ": write, for example, " + key.name() + " " + key.fallback());
        }
        return missing.isEmpty();
    }

    private void check(Declaration declaration, Map<String, Value> values, Map<String, Entry> given) {
        try {
            kind.check().check(values);
        } catch (ConfigurationException e) {
            Entry entry = given.get(e.key());
            String message = entry != null && new Value.Int(Long.MAX_VALUE).equals(values.get(e.key()))
                    ? e.getMessage().replace(MachineSpec.sizeInWords(Long.MAX_VALUE), source.words(entry.getValue())) : e.getMessage();
            problems.error(entry == null ? source.place(declaration) : source.place(entry), kind.name(), message);
        }
    }

    /** The kind with its article. */
    private String a() {
        return ("aeiou".indexOf(kind.name().charAt(0)) < 0 ? "a " : "an ") + kind.name();
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
            problems.error(place, "unknown-key", a() + " has no " + entry.getKey() + " in this version"
                    + Nearest.to(entry.getKey(), keys.keySet()).map(name -> "; did you mean " + name + "?")
                            .orElse(": it has " + String.join(", ", keys.keySet())), () -> Nearest.remedies(place, entry.getKey(), keys.keySet()));
            return null;
        }
        Entry before = given.get(key.name());
        if (before != null) {
            problems.error(place, "duplicate-key", key.name() + " is given in line "
                    + source.line(source.place(before).offset()) + " already: remove one of the two",
                    () -> List.of(Remedy.remove(new Lines(source).whole(source.place(entry)), source.words(entry))));
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
            problems.error(at, "key-value", key.name() + " has no value: write " + example + ", on one line", () -> value(at, key));
            return Optional.empty();
        }
        return key.type() == Type.STRING ? word(written, key) : number(written, key, example);
    }

    private Optional<Value> word(org.pagewalk.scenario.mms.Value written, DeclarationKey key) {
        String text = switch (written) {
        case Word word -> word.getText();
        case Text quoted -> Strings.decode(quoted.getLiteral());
        default -> source.words(written);
        };
        if (!key.words().isEmpty() && !key.words().contains(text)) {
            problems.error(source.place(written), "unknown-word", key.name() + " " + text + " is not emulated in this version"
                    + Nearest.to(text, key.words()).map(name -> "; did you mean " + name + "?")
                            .orElse("; there is " + String.join(", ", key.words())), () -> Nearest.remedies(source.place(written), text, key.words()));
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
        if (key.unit().equals("ms")) {
            if (unit.filter(each -> each.kind() == Unit.Kind.TIME).isEmpty() && !isZero(number)) {
                problems.error(source.place(written), "unit", key.name() + " is a time: write " + example, () -> unit(number, "s"));
                return Optional.empty();
            }
            return constant(number, negative);
        }
        if (number.getUnit() == null && size && !isZero(number)) {
            problems.error(source.place(written), "unit", key.name() + " needs a unit: write " + key.name() + " " + number.getDigits()
                    + " MiB (or B, KiB, GiB, pages)", () -> unit(number, "MiB"));
            return Optional.empty();
        }
        if (unit.isPresent() && (!size || unit.get().kind() != Unit.Kind.SIZE)) {
            problems.error(source.place(written), "unit", key.name() + (size ? " is a size: write " + example
                    : " is a plain number: write " + key.name() + " " + number.getDigits()),
                    () -> size ? unit(number, "MiB") : Numbers.withoutUnit(source, source.place(number)));
            return Optional.empty();
        }
        if (size && !negative && unit.isPresent() && Numbers.isTooLarge(number)) {
            return Optional.of(new Value.Int(Long.MAX_VALUE)); // the engine says how much there can be
        }
        return constant(number, negative);
    }

    /** The value that a key has without being given, or without a sign that does not belong there the one that is written. */
    private List<Remedy> value(Place at, DeclarationKey key) {
        Matcher sign = SIGN.matcher(source.text().substring(at.end(), Math.min(at.end() + SIGN_CHARS_MAX, source.text().length())));
        return sign.lookingAt() ? List.of(Remedy.remove(new Place(at.end(), sign.end()), sign.group().strip()))
                : List.of(Remedy.insert(at.end(), " " + key.fallback()));
    }

    private List<Remedy> unit(Number number, String unit) {
        return List.of(Remedy.write(source.place(number), number.getDigits() + " " + unit));
    }

    private Optional<Value> constant(Number number, boolean negative) {
        Typed value = numbers.compile(number, negative);
        return value.constant().isPresent() ? Optional.of(new Value.Int(value.constant().getAsLong())) : Optional.empty();
    }

    private static boolean isZero(Number number) {
        return number.getDigits() != null && number.getDigits().chars().allMatch(c -> c == '0');
    }
}
