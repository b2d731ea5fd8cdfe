/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.mms.Number;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;
import org.pagewalk.scenario.syntax.Unit;

/** Numbers with their units: sizes become bytes, times milliseconds. */
final class Numbers {
    private static final int DIGITS_MAX = Long.SIZE;
    private static final Pattern WITH_UNIT = Pattern.compile("(\\w+)\\s*\\p{Alpha}+");

    private final Source source;
    private final Problems problems;
    private final int pageSize;

    /** Numbers of a scenario for a machine whose pages have so many bytes. */
    Numbers(Source source, Problems problems, int pageSize) {
        this.source = source;
        this.problems = problems;
        this.pageSize = pageSize;
    }

    /** How many bytes a page has. */
    static int pageSize(Declarations declarations) {
        return (int) declarations.constant("PAGE_SIZE").map(ConstantDeclaration::value).orElse(Unit.PAGES.factor()).longValue();
    }

    /** A number as it is written, with a minus before it or not. */
    Typed compile(Number number, boolean negative) {
        Typed wrong = Typed.wrong(source.place(number));
        if (number.getDigits() == null) {
            return wrong;
        }
        Optional<Unit> unit = Optional.empty();
        if (number.getUnit() != null) {
            unit = Unit.of(number.getUnit());
            if (unit.isEmpty()) {
                problems.error(source.place(number, MmsPackage.Literals.NUMBER__UNIT), "unit", wrongUnit(number),
                        () -> List.of(Remedy.write(source.place(number, MmsPackage.Literals.NUMBER__UNIT), Unit.meantBy(number.getUnit()).orElse(Unit.B).text())));
                return wrong;
            }
        }
        long factor = unit.map(each -> each.factor(pageSize)).orElse(1L);
        BigInteger exact = digits(number.getDigits()).multiply(BigInteger.valueOf(negative ? -factor : factor));
        if (exact.bitLength() > Long.SIZE - 1) {
            problems.error(number, "number-too-large", source.words(number)
                    + " does not fit into 64 bits: the largest number is 9223372036854775807"
                    + (unit.isPresent() ? " (in bytes; 7 EiB is the largest whole EiB)" : ""));
            return wrong;
        }
        return Typed.number(source.place(number), exact.longValue(), unit.map(Unit::kind));
    }

    /** Whether a number with a right unit has too many bytes to be counted. */
    static boolean isTooLarge(Number number) {
        long factor = Unit.of(number.getUnit()).map(Unit::factor).orElse(1L);
        return digits(number.getDigits()).multiply(BigInteger.valueOf(factor)).bitLength() > Long.SIZE - 1;
    }

    /** A number that is written at a place, without its unit. */
    static List<Remedy> withoutUnit(Source source, Place place) {
        Matcher written = WITH_UNIT.matcher(source.text(place));
        return written.matches() ? List.of(Remedy.write(place, written.group(1))) : List.of();
    }

    /** What is written at a place, without its unit if it is a number that has one. */
    static String digits(Source source, Place place) {
        return withoutUnit(source, place).stream().map(Remedy::text).findFirst().orElse(source.text(place));
    }

    private static BigInteger digits(String text) {
        int radix = switch (text.length() > 1 ? Character.toLowerCase(text.charAt(1)) : ' ') {
            case 'x' -> 16;
            case 'b' -> 2;
            default -> 10;
        };
        int first = radix == 10 ? 0 : 2;
        while (first < text.length() - 1 && text.charAt(first) == '0') {
            first++;
        }
        return text.length() - first > DIGITS_MAX ? BigInteger.TWO.pow(Long.SIZE) : new BigInteger(text.substring(first), radix);
    }

    private String wrongUnit(Number number) {
        String written = number.getUnit();
        Unit meant = Unit.meantBy(written).orElse(Unit.B);
        String why = switch (meant) {
        case KIB, MIB, GIB, TIB -> written.equals("K") || written.equals("M") || written.equals("G")
                || !written.equalsIgnoreCase(meant.text()) ? " (1 " + meant.text() + " = " + meant.factor() + " bytes)" : "";
        default -> "";
        };
        return written + " is no unit: write " + number.getDigits() + " " + meant.text() + why;
    }
}
