/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.lab.Code;
import org.pagewalk.lab.Disclosure;
import org.pagewalk.lab.Known;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabWord;
import org.pagewalk.lab.lang.Entry;
import org.pagewalk.lab.lang.Part;
import org.pagewalk.lab.lang.TaskPart;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.scenario.ide.Completion;
import org.pagewalk.scenario.syntax.Unit;
import org.pagewalk.scenario.ide.Span;
import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Place;

/** What could be written at a caret: only what has a meaning there. Inside code {@link CodeProposals} knows. */
final class LabProposals {
    private static final Pattern SECTION = Pattern.compile("\\bsection\\s+\"([^\"\\r\\n]*)\"");
    private static final Pattern PREDICT = Pattern.compile("\\bpredict\\s+\"([^\"\\r\\n]*)\"");

    private static final List<Unit> UNITS = List.of(Unit.B, Unit.KIB, Unit.MIB, Unit.GIB);

    private final LabDocument document;
    private final LabFolder folder;
    private final int caret;
    private final List<Completion> list = new ArrayList<>();
    private int first;
    private int end;

    LabProposals(LabDocument document, LabFolder folder, int caret) {
        this.document = document;
        this.folder = folder;
        this.caret = caret;
    }

    List<Completion> list() {
        Optional<Code> code = document.codeAt(caret);
        if (code.isPresent()) {
            return new CodeProposals(document, code.get(), caret).list();
        }
        word();
        LabSurroundings surroundings = new LabSurroundings(document, first);
        if (surroundings.around().isPresent()) {
            surroundings.around().filter(lexeme -> lexeme.kind() == Lexeme.Kind.STRING).ifPresent(string -> inText(string, surroundings));
        } else if (!value(surroundings)) {
            words(surroundings);
        }
        return list;
    }

    /** The word that is being typed. */
    private void word() {
        String text = document.text();
        first = caret;
        while (first > 0 && isOfWord(text.charAt(first - 1))) {
            first--;
        }
        end = caret;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
    }

    private static boolean isOfWord(char c) {
        return c == '-' || c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void add(String label, String insert, Span.Kind kind, String detail, String explanation) {
        String typed = document.text().substring(first, caret).toLowerCase(Locale.ROOT);
        if (label.toLowerCase(Locale.ROOT).replaceFirst("^\"", "").startsWith(typed)) {
            list.add(new Completion(label, insert, first, end - first, kind, detail, explanation));
        }
    }

    private void add(LabWord word, Span.Kind kind) {
        add(word.word(), word.word() + " ", kind, word.form().substring(word.word().length()).strip(), word.explanation());
    }

    /** What the word before asks for; false if that is nothing of its own. */
    private boolean value(LabSurroundings surroundings) {
        String last = surroundings.isBehindValue() ? "" : surroundings.last().map(Lexeme::text).orElse("");
        boolean isKey = surroundings.first().filter(last::equals).isPresent();
        if (surroundings.place().equals("budget") && surroundings.last().filter(word -> word.kind() == Lexeme.Kind.NUMBER).isPresent()
                && !surroundings.first().filter("statements"::equals).isPresent()) {
            UNITS.forEach(unit -> add(unit.text(), unit.text(), Span.Kind.UNIT, unit.factor() + (unit == Unit.B ? " byte" : " bytes"), ""));
            return true;
        }
        switch (last) {
        case "show" -> {
            for (Disclosure level : Disclosure.values()) {
                add(level.word(), level.word(), Span.Kind.CONSTANT, "", LabHovers.text(level));
            }
        }
        case "at" -> {
            add("end", "end", Span.Kind.KEYWORD, "", "At the end of the run.");
            add("section", "section ", Span.Kind.KEYWORD, "\"name\"", "At the end of each section of this name.");
        }
        case "picture" -> Known.pictures().forEach((name, title) -> add(name, name, Span.Kind.CONSTANT, title, "The picture " + title + "."));
        case "mutant" -> Known.mutants().forEach((name, explanation) -> add(name, name, Span.Kind.CONSTANT, "", explanation));
        case "machine" -> add("free", "free", Span.Kind.CONSTANT, "", LabWord.of("machine", "task").orElseThrow().explanation());
        case "section" -> strings(SECTION, true);
        case "prediction" -> strings(PREDICT, true);
        case "text", "file", "given" -> files(last, true);
        case "number", "choice" -> {
            return isKey; // a name is new
        }
        case "points", "within", "hint", "starter", "changes", "id", "budget", "statements", "output", "events" -> {
            return isKey || surroundings.item().isPresent();
        }
        default -> {
            return false;
        }
        }
        return true;
    }

    /** Keys and items where they can begin, and settings behind an item. */
    private void words(LabSurroundings surroundings) {
        String place = surroundings.place();
        surroundings.item().ifPresent(item -> LabWord.in(item).stream().filter(word -> !surroundings.hasWord(word.word()))
                .forEach(word -> add(word, Span.Kind.KEYWORD)));
        boolean isBegun = surroundings.last().isPresent();
        if (place.isEmpty() && isBegun && surroundings.first().filter(LabWord.words(LabWord.TOP)::contains).isPresent()) {
            return; // a name, a title or the brace
        }
        boolean isAnswer = surroundings.last().filter(word -> word.kind() != Lexeme.Kind.STRING && !word.is("{")).isEmpty();
        if (place.equals("choice") && isAnswer && !surroundings.isThere("right")) {
            add("right", "right ", Span.Kind.KEYWORD, "NAME \"answer\"", LabHovers.RIGHT);
        }
        if (isBegun && first == caret && surroundings.item().isPresent()) {
            return; // one may go on with an item on its line, and rarely begins another
        }
        for (LabWord word : surroundings.hasKeys() ? LabWord.in(place) : List.<LabWord>of()) {
            boolean isItem = !LabWord.in(word.word()).isEmpty() && place.equals("task");
            boolean again = isItem || word.word().equals("given") || word.word().equals("task");
            if (again || !surroundings.given().contains(word.word()) && !isThere(word.word(), place)) {
                add(word, isItem || place.isEmpty() ? Span.Kind.KEYWORD : Span.Kind.FIELD);
            }
        }
    }

    private boolean isThere(String word, String place) {
        List<? extends Part> parts = word.equals("lab") ? document.tree().headings() : word.equals("variant") ? document.tree().variants() : List.of();
        return place.isEmpty() && parts.stream().anyMatch(part -> document.source().place(part).offset() != first);
    }

    private void inText(Lexeme string, LabSurroundings surroundings) {
        String before = surroundings.last().map(Lexeme::text).orElse("");
        boolean isClosed = string.text().length() > 1 && string.text().endsWith("\"");
        first = string.place().offset() + 1;
        end = Math.max(caret, isClosed ? string.place().end() - 1 : string.place().end());
        switch (before) {
        case "text", "file", "given" -> files(before, false);
        case "section" -> strings(SECTION, false);
        case "prediction" -> strings(PREDICT, false);
        default -> {
            // a text for people
        }
        }
    }

    private void files(String key, boolean quoted) {
        try {
            for (String file : folder.files()) {
                if (key.equals("text") && file.endsWith(".md") && !file.startsWith(Lab.REFERENCE + "/") && !file.startsWith(Lab.HIDDEN + "/")) {
                    string(file, quoted);
                } else if (!key.equals("text") && file.startsWith(Lab.STARTER + "/") && file.endsWith(".mms")) {
                    string(file.substring(Lab.STARTER.length() + 1), quoted);
                }
            }
        } catch (IOException e) {
            return; // then there is nothing to propose
        }
    }

    private void string(String text, boolean quoted) {
        String insert = quoted ? '"' + text + '"' : text;
        add(insert, insert, Span.Kind.STRING, "", "");
    }

    /** The names of sections, or the questions, of the task's own file. */
    private void strings(Pattern pattern, boolean quoted) {
        try {
            for (String where : new String[] {Lab.REFERENCE, Lab.STARTER}) {
                Optional<byte[]> bytes = fileOfTask().isPresent() ? folder.read(where + "/" + fileOfTask().get()) : Optional.empty();
                Matcher matcher = pattern.matcher(new String(bytes.orElse(new byte[0]), StandardCharsets.UTF_8));
                while (matcher.find()) {
                    String text = matcher.group(1);
                    if (list.stream().noneMatch(each -> each.label().replace("\"", "").equals(text))) {
                        string(text, quoted);
                    }
                }
            }
        } catch (IOException e) {
            return; // then there is nothing to propose
        }
    }

    private Optional<String> fileOfTask() {
        for (TaskPart task : document.tree().tasks()) {
            Place place = document.source().place(task);
            if (place.offset() <= caret && caret <= place.end()) {
                return task.getEntries().stream().filter(entry -> "file".equals(entry.getKey()) && entry.getValue() != null
                        && entry.getValue().getText() != null).map(Entry::getValue).map(value -> Strings.decode(value.getText())).findFirst();
            }
        }
        return Optional.empty();
    }
}
