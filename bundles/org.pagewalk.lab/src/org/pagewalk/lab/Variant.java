/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;
import org.pagewalk.scenario.mms.Declaration;
import org.pagewalk.scenario.mms.Let;

/**
 * A student's own version of a lab: the code of the lab's variant with each draw replaced by one of its choices. The same
 * identity gives the same variant everywhere: choice {@code SHA-256(lab id, 0, identity, 0, number of the draw) mod size}, of the
 * first eight bytes without sign, with the identity in small letters, Unicode NFC, without spaces around it.
 *
 * @param machine the text of {@link Lab#MACHINE}
 * @param values the text of {@link Lab#VARIANT}
 */
public record Variant(String machine, String values) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([A-Za-z_][A-Za-z_0-9.]*)\\s*}}");
    private static final String HEAD = "// Made for you by the lab. The grader makes it anew: what is changed here does not count.\n";

    /** The variant of an identity. */
    public static Variant of(Lab lab, String identity) {
        String known = normal(identity);
        long[] number = new long[1];
        return made(lab, draw -> Long.remainderUnsigned(random(lab.id() + "\0" + known + "\0" + number[0]++), draw.size()));
    }

    /** How many there are; {@link Long#MAX_VALUE} if more. */
    public static long count(Lab lab) {
        long count = 1;
        for (Draw draw : draws(lab).list()) {
            if (count > Long.MAX_VALUE / draw.size()) {
                return Long.MAX_VALUE;
            }
            count *= draw.size();
        }
        return count;
    }

    /** The variant of this number, from 0: the choices of the first draw change fastest. */
    public static Variant number(Lab lab, long index) {
        long[] rest = {index};
        return made(lab, draw -> {
            long choice = rest[0] % draw.size();
            rest[0] /= draw.size();
            return choice;
        });
    }

    /** How identities are compared: without spaces around, in small letters. */
    public static String normal(String identity) {
        return Normalizer.normalize(identity.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The files that a student's scenarios import. */
    public Map<String, String> files() {
        return Map.of(Lab.MACHINE, machine, Lab.VARIANT, values);
    }

    /**
     * The values by the names that texts know them by: those of {@code let}, and those of the machine's keys behind
     * {@code machine.}, as in {@code machine.memory}.
     */
    public Map<String, String> named() {
        ScenarioLanguage language = ScenarioLanguage.create();
        Map<String, String> named = new LinkedHashMap<>();
        ParsedScenario parsed = language.parse(machine + values, Lab.VARIANT);
        parsed.model().getStatements().stream().filter(Declaration.class::isInstance).map(Declaration.class::cast)
                .filter(each -> each.getKind().equals("machine")).flatMap(each -> each.getEntries().stream())
                .filter(entry -> entry.getValue() != null)
                .forEach(entry -> named.put("machine." + entry.getKey(), parsed.source().words(entry.getValue())));
        List<String> names = parsed.model().getStatements().stream().filter(Let.class::isInstance).map(each -> ((Let) each).getName()).toList();
        StringBuilder text = new StringBuilder(machine).append(values).append('\n');
        names.forEach(name -> text.append("print ").append(name).append('\n'));
        ParsedScenario printing = language.parse(text.toString(), Lab.VARIANT, Imports.UNKNOWN);
        if (printing.ok()) {
            List<String> lines = ScenarioRun.run(printing, RunOptions.defaults().unrecorded(), ScenarioListener.NONE).output();
            for (int i = 0; i < names.size() && i < lines.size(); i++) {
                named.put(names.get(i), lines.get(lines.size() - names.size() + i));
            }
        }
        return named;
    }

    /** A text for the student: <code>{{order}}</code> becomes the value; what is unknown stays as it is. */
    public String fill(String markdown) {
        if (markdown.indexOf('{') < 0) {
            return markdown;
        }
        Map<String, String> named = named();
        return PLACEHOLDER.matcher(markdown)
                .replaceAll(match -> Matcher.quoteReplacement(named.getOrDefault(match.group(1), match.group())));
    }

    /** The names that a text asks for. */
    public static List<String> asked(String markdown) {
        return PLACEHOLDER.matcher(markdown).results().map(match -> match.group(1)).distinct().toList();
    }

    private static Draws draws(Lab lab) {
        return Draws.of(lab.variant().map(Code::text).orElse(""));
    }

    private static Variant made(Lab lab, ToLongFunction<Draw> chooser) {
        String code = lab.variant().map(Code::text).orElse("");
        Draws draws = Draws.of(code);
        int[] place = draws.machine();
        StringBuilder machine = new StringBuilder();
        StringBuilder values = new StringBuilder();
        int at = 0;
        for (Draw draw : draws.list()) {
            at = copy(code, at, draw.offset(), place, machine, values);
            (isIn(draw.offset(), place) ? machine : values).append(draw.choice(chooser.applyAsLong(draw)));
            at = draw.offset() + draw.length();
        }
        copy(code, at, code.length(), place, machine, values);
        return new Variant(HEAD + tidy(machine), HEAD + tidy(values));
    }

    /** Copies what stands before a place, the machine's part to the machine. */
    private static int copy(String code, int from, int to, int[] place, StringBuilder machine, StringBuilder values) {
        for (int i = from; i < to; i++) {
            (isIn(i, place) ? machine : values).append(code.charAt(i));
        }
        return to;
    }

    private static boolean isIn(int offset, int[] place) {
        return place[0] <= offset && offset < place[1];
    }

    /** Without comments, which are the author's, and empty lines, and without the indentation that all lines had in the lab. */
    private static String tidy(StringBuilder text) {
        StringBuilder tidy = new StringBuilder();
        List<String> lines = Draws.withoutComments(text.toString()).lines().map(String::stripTrailing).filter(line -> !line.isBlank()).toList();
        String indent = lines.stream().filter(line -> line.startsWith(" ") || line.startsWith("\t"))
                .map(line -> line.substring(0, line.length() - line.stripLeading().length())).min((a, b) -> a.length() - b.length()).orElse("");
        lines.forEach(line -> tidy.append(line.startsWith(indent) ? line.substring(indent.length()) : line).append('\n'));
        return tidy.toString();
    }

    private static long random(String seed) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            long number = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                number = number << Byte.SIZE | hash[i] & 0xFF;
            }
            return number;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
