/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKey.Form;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Chain;
import org.pagewalk.scenario.mms.Expression;
import org.pagewalk.scenario.mms.ItemList;
import org.pagewalk.scenario.mms.Number;
import org.pagewalk.scenario.mms.Prefixed;
import org.pagewalk.scenario.mms.Text;
import org.pagewalk.scenario.mms.Word;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;
import org.pagewalk.scenario.syntax.Unit;

/** Reads the values of keys: words and numbers, and what a {@link Form} puts together of numbers. Wrong ones are told, and empty. */
final class KeyValues {
    /** Stands for a size that no number can say, so that the engine says how much there can be: it is more, and in whole pages. */
    static final Value.Int TOO_MUCH = new Value.Int(Long.MAX_VALUE & -(1L << 30));
    private static final List<String> SIZES = List.of("B", "KiB", "MiB", "GiB", "pages");

    private final Source source;
    private final Problems problems;
    private final Numbers numbers;

    KeyValues(Source source, Problems problems, int pageSize) {
        this.source = source;
        this.problems = problems;
        this.numbers = new Numbers(source, problems, pageSize);
    }

    /** The value that is written for a key. */
    Optional<Value> read(org.pagewalk.scenario.mms.Value written, DeclarationKey key) {
        return switch (key.form()) {
        case ONE -> switch (key.type()) {
        case STRING -> word(written, key);
        case BOOLEAN -> truth(written, key);
        default -> number(written, key);
        };
        case LIST -> list(written, key, key.name(), item -> item(item, key));
        case RANGES -> list(written, key, key.name(), item -> range(item, key));
        case NUMBERS -> list(written, key, key.name(), item -> isRange(item) ? range(item, key) : item(item, key));
        case TABLE -> list(written, key, key.name(), row -> list(row, key, "a row of " + key.name(), item -> item(item, key)));
        };
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

    private Optional<Value> truth(org.pagewalk.scenario.mms.Value written, DeclarationKey key) {
        String text = source.words(written);
        if (!text.equals("true") && !text.equals("false")) {
            problems.error(source.place(written), "no-truth", key.name() + " is true or false: write " + key.name() + " true", () -> List.of());
            return Optional.empty();
        }
        return Optional.of(new Value.Bool(text.equals("true")));
    }

    private Optional<Value> number(org.pagewalk.scenario.mms.Value written, DeclarationKey key) {
        String before = key.name() + " ";
        String example = before + key.fallback();
        boolean negative = isNegative(written);
        if (!((negative ? ((Prefixed) written).getOperand() : written) instanceof Number number)) {
            problems.error(written, "no-number", key.name() + " wants a number: write " + example);
            return Optional.empty();
        }
        if (!hasItsUnit(written, number, key, before, example)) {
            return Optional.empty();
        }
        boolean isSize = key.unit().equals("bytes") && number.getUnit() != null;
        if (isSize && !negative && Unit.of(number.getUnit()).isPresent() && Numbers.isTooLarge(number)) {
            return Optional.of(TOO_MUCH); // the engine says how much there can be
        }
        return constant(number, negative);
    }

    /** Several values in square brackets; {@code what} are they, in words. */
    private Optional<Value> list(org.pagewalk.scenario.mms.Value written, DeclarationKey key, String what,
            Function<Expression, Optional<Value>> item) {
        if (!(written instanceof ItemList list)) {
            boolean isRow = !what.equals(key.name());
            boolean canBeItem = key.form() == Form.LIST || key.form() == Form.NUMBERS || key.form() == Form.RANGES && isRange(written) || isRow;
            problems.error(source.place(written), "key-list", what + " is " + (isRow ? Form.LIST : key.form()).words() + ": write "
                    + key.name() + " " + key.fallback(), () -> canBeItem && isOfNumbers(written)
                            ? List.of(Remedy.write(source.place(written), "[" + source.text(source.place(written)) + "]")) : List.of());
            return Optional.empty();
        }
        List<Value> items = new ArrayList<>();
        boolean right = true;
        for (Expression each : list.getItems()) {
            Optional<Value> value = item.apply(each);
            value.ifPresent(items::add);
            right &= value.isPresent();
        }
        return right ? Optional.of(new Value.Items(items)) : Optional.empty();
    }

    private static boolean isRange(org.pagewalk.scenario.mms.Value written) {
        return written instanceof Chain chain && chain.getOperators().equals(List.of(".."));
    }

    private static boolean isOfNumbers(org.pagewalk.scenario.mms.Value written) {
        return written instanceof Number || isRange(written);
    }

    /** A number in a list. */
    private Optional<Value> item(Expression written, DeclarationKey key) {
        boolean size = key.unit().equals("bytes");
        if (isNegative(written)) {
            problems.error(source.place(written), "negative", (size ? "no size" : "no number of " + key.name()) + " is below 0: leave out the -",
                    () -> List.of(Remedy.write(source.place(written), source.text(source.place(((Prefixed) written).getOperand())))));
            return Optional.empty();
        }
        if (!(written instanceof Number number)) {
            problems.error(written, "no-number", key.name() + " has numbers in its list: write " + key.name() + " " + key.fallback());
            return Optional.empty();
        }
        return hasItsUnit(written, number, key, "", key.name() + " " + key.fallback()) ? constant(number, false) : Optional.empty();
    }

    /** What lies from a first value up to a second: of bytes without it, of numbers with it. */
    private Optional<Value> range(Expression written, DeclarationKey key) {
        if (!isRange(written)) {
            problems.error(source.place(written), "no-range", "what stands in " + key.name() + " are ranges, from the first byte up to the one"
                    + " behind the last: write " + key.name() + " " + key.fallback());
            return Optional.empty();
        }
        Chain chain = (Chain) written;
        Optional<Value> first = item(chain.getOperands().getFirst(), key);
        Optional<Value> end = item(chain.getOperands().getLast(), key);
        if (first.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        long from = ((Value.Int) first.get()).value();
        long to = ((Value.Int) end.get()).value();
        if (from > to || from == to && key.form() == Form.RANGES) {
            Place place = source.place(written);
            String turned = source.text(source.place(chain.getOperands().getLast())) + ".."
                    + source.text(source.place(chain.getOperands().getFirst()));
            problems.error(place, "range-order", from == to ? "nothing lies in this range: it ends before its second value"
                    : "a range goes from the lower value to the higher one: write " + turned,
                    () -> from == to ? List.of() : List.of(Remedy.write(place, turned)));
            return Optional.empty();
        }
        return Optional.of(new Value.Items(new ArrayList<>(List.of(first.get(), end.get()))));
    }

    /** Whether a number has the unit that the key's numbers have; in ranges of bytes an address may be hexadecimal. */
    private boolean hasItsUnit(org.pagewalk.scenario.mms.Value written, Number number, DeclarationKey key, String before, String example) {
        Optional<Unit> unit = Optional.ofNullable(number.getUnit()).flatMap(Unit::of);
        boolean size = key.unit().equals("bytes");
        boolean address = size && key.form() == Form.RANGES && isHexadecimal(number);
        if (key.unit().equals("ms")) {
            if (unit.filter(each -> each.kind() == Unit.Kind.TIME).isEmpty() && !isZero(number)) {
                problems.error(source.place(written), "unit", key.name() + " is a time: write " + example, () -> unit(number, "s"));
                return false;
            }
        } else if (number.getUnit() == null && size && !address && !isZero(number)) {
            String likely = unit(key);
            problems.error(source.place(written), "unit", key.name() + " needs a unit: write " + before + number.getDigits() + " " + likely
                    + " (or " + String.join(", ", SIZES.stream().filter(each -> !each.equals(likely)).toList()) + ")", () -> unit(number, likely));
            return false;
        } else if (unit.isPresent() && (!size || unit.get().kind() != Unit.Kind.SIZE)) {
            boolean one = key.form() == Form.ONE;
            String plain = one ? " is a plain number: write " + key.name() + " " + number.getDigits() : " has plain numbers: write " + number.getDigits();
            problems.error(source.place(written), "unit", key.name() + (!size ? plain : (one ? " is a size" : " has sizes") + ": write " + example),
                    () -> size ? unit(number, unit(key)) : Numbers.withoutUnit(source, source.place(number)));
            return false;
        }
        return true;
    }

    /** The unit in which sizes of a key are usually given. */
    private static String unit(DeclarationKey key) {
        String[] words = key.fallback().split("[^A-Za-z]+");
        return words.length > 0 && SIZES.contains(words[words.length - 1]) ? words[words.length - 1] : "MiB";
    }

    private List<Remedy> unit(Number number, String unit) {
        return List.of(Remedy.write(source.place(number), number.getDigits() + " " + unit));
    }

    private Optional<Value> constant(Number number, boolean negative) {
        Typed value = numbers.compile(number, negative);
        return value.constant().isPresent() ? Optional.of(new Value.Int(value.constant().getAsLong())) : Optional.empty();
    }

    private static boolean isNegative(org.pagewalk.scenario.mms.Value written) {
        return written instanceof Prefixed prefixed && prefixed.getOperators().equals(List.of("-"));
    }

    private static boolean isZero(Number number) {
        return number.getDigits() != null && number.getDigits().chars().allMatch(c -> c == '0');
    }

    private static boolean isHexadecimal(Number number) {
        return number.getDigits() != null && number.getDigits().regionMatches(true, 0, "0x", 0, 2);
    }
}
