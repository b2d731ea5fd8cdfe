/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.pagewalk.lab.lang.Entry;
import org.pagewalk.lab.lang.Group;
import org.pagewalk.lab.lang.LangPackage;
import org.pagewalk.lab.lang.Value;
import org.pagewalk.lab.syntax.LabSyntax;
import org.pagewalk.lab.syntax.LabTree;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.check.Nearest;
import org.pagewalk.scenario.check.Problems;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.scenario.syntax.Place;

/** The keys in the braces of a lab, a task or a budget, with their values. */
final class Keys {
    private final LabTree tree;
    private final Problems problems;
    private final String in;
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();

    /** @param in whose braces they are, as {@link LabWord#in} says it */
    Keys(LabTree tree, Problems problems, String in) {
        this.tree = tree;
        this.problems = problems;
        this.in = in;
    }

    /** Takes them, and tells of those that are unknown, double or without a value. */
    void read(List<Entry> list) {
        for (int i = 0; i < list.size(); i++) {
            Entry entry = list.get(i);
            if (entry.getKey() == null) {
                stray(entry);
            } else if (LabWord.of(entry.getKey(), in).isEmpty()) {
                unknown(entry);
            } else {
                known(entry, entry.getKey(), i + 1 < list.size() && "=".equals(list.get(i + 1).getStray()));
            }
        }
    }

    private void stray(Entry entry) {
        Place place = tree.source().place(entry);
        Place sign = new Place(place.offset(), entry.getGroup() == null ? place.length() : 1);
        String text = entry.getGroup() == null ? tree.source().text(sign) : "{";
        problems.error(sign, "stray", text.equals("=") ? "there is no = behind a key: write key value"
                : text + " means nothing here: " + article() + " has " + String.join(", ", LabWord.words(in)),
                () -> text.equals("=") || text.equals(",") || text.equals(";") ? List.of(Remedy.remove(sign, text)) : List.of());
    }

    private void unknown(Entry entry) {
        String key = entry.getKey();
        Place place = tree.source().place(entry, LangPackage.Literals.ENTRY__KEY);
        List<String> words = LabWord.words(in);
        Optional<LabWord> elsewhere = LabWord.ALL.stream().filter(word -> word.word().equals(key)).findFirst();
        String hint = Nearest.hint(key, words);
        problems.error(place, "unknown-key", elsewhere.isPresent() && hint.isEmpty() ? key + " stands " + where(elsewhere.get()) + ": write it there"
                : article() + " has no " + key + (hint.isEmpty() ? "; there is " + String.join(", ", words) : hint),
                () -> elsewhere.isPresent() ? List.of() : Nearest.remedies(place, key, words));
    }

    private static String where(LabWord word) {
        return switch (word.in().getFirst()) {
        case LabWord.TOP -> "at the top of the file, outside of all braces";
        case "lab", "task", "budget" -> "in the braces of " + word.in().getFirst();
        default -> "behind the title of " + String.join(", ", word.in());
        };
    }

    private String article() {
        return "a " + in;
    }

    private void known(Entry entry, String key, boolean isAssigned) {
        List<Entry> before = entries.computeIfAbsent(key, name -> new ArrayList<>());
        Place place = tree.source().place(entry, LangPackage.Literals.ENTRY__KEY);
        if (!before.isEmpty() && !key.equals("given")) {
            problems.error(place, "double-key", key + " is given in line " + tree.line(before.getFirst()) + " already: remove one of the two");
        }
        before.add(entry);
        boolean isGroup = LabWord.of(key, in).orElseThrow().form().contains("{");
        if (isAssigned) {
            return; // the sign behind it is told
        }
        if (isGroup ? entry.getGroup() == null : entry.getValue() == null || tree.line(entry.getValue()) != tree.line(entry)) {
            problems.error(place, "key-value", key + " has no value: write " + form(key) + (isGroup ? "" : ", on one line"));
        } else if (!isGroup && entry.getGroup() != null) {
            problems.error(place, "key-value", key + " has no parts: write " + form(key));
        }
    }

    private String form(String key) {
        return LabWord.of(key, in).orElseThrow().form();
    }

    /** Whether there is such a key. */
    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The place of a key that there is. */
    Place place(String key) {
        return tree.source().place(entries.get(key).getFirst(), LangPackage.Literals.ENTRY__KEY);
    }

    /** The place of the value of a key. */
    Place valuePlace(String key) {
        Value value = entries.get(key).getFirst().getValue();
        return value == null ? place(key) : tree.source().place(value);
    }

    /** The braces behind a key. */
    Optional<Group> group(String key) {
        return Optional.ofNullable(entries.get(key)).map(list -> list.getFirst().getGroup());
    }

    private Optional<Value> value(String key) {
        return Optional.ofNullable(entries.get(key)).flatMap(list -> Optional.ofNullable(list.getFirst().getValue()));
    }

    /** The value of a key that is a word; a text in quotes is told, and taken for it. */
    Optional<String> word(String key) {
        return value(key).flatMap(value -> {
            if (value.getWord() == null) {
                String meant = Strings.decode(value.getText());
                wrong(key, value, meant.matches("[A-Za-z_][A-Za-z_0-9-]*") ? Optional.of(meant) : Optional.empty());
                return Optional.ofNullable(value.getText()).map(Strings::decode);
            }
            return Optional.of(value.getWord());
        });
    }

    /** The value of a key that is a name, in quotes if it would not be read as one without. */
    Optional<String> name(String key) {
        Optional<String> text = value(key).flatMap(value -> Optional.ofNullable(value.getText())).map(Strings::decode);
        return text.filter(each -> !LabSyntax.isName(each)).or(() -> word(key));
    }

    /** The value of a key that is a whole number within bounds. */
    OptionalInt number(String key, int least, int most) {
        Optional<Value> value = value(key);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (value.get().getNumber() == null || value.get().getUnit() != null) {
            wrong(key, value.get(), Optional.ofNullable(value.get().getNumber()));
            return OptionalInt.empty();
        }
        BigInteger number = LabNumbers.of(value.get().getNumber());
        if (number.compareTo(BigInteger.valueOf(least)) < 0 || number.compareTo(BigInteger.valueOf(most)) > 0) {
            problems.error(tree.source().place(value.get()), "number", key + " is a number from " + least + " to " + most + ": write " + form(key));
            return OptionalInt.empty();
        }
        return OptionalInt.of(number.intValueExact());
    }

    /** The value of a key that names a file. */
    Optional<String> file(String key, boolean isScenario) {
        return files(key, isScenario).stream().findFirst();
    }

    /** The values of a key that may be given several times and names files. */
    List<String> files(String key, boolean isScenario) {
        List<String> files = new ArrayList<>();
        for (Entry entry : entries.getOrDefault(key, List.of())) {
            Value value = entry.getValue();
            if (value != null && value.getText() == null) {
                unquoted(key, value);
            } else if (value != null && isRight(Strings.decode(value.getText()), tree.source().place(value), isScenario)) {
                files.add(Strings.decode(value.getText()));
            }
        }
        return files;
    }

    /** A file whose name has no quotes. */
    private void unquoted(String key, Value value) {
        Place place = tree.source().place(value);
        String raw = tree.source().own().substring(place.offset()).split("[\\s{}\"]", 2)[0];
        Place whole = new Place(place.offset(), Math.max(place.length(), raw.length()));
        boolean isName = value.getWord() != null && FileNames.wrong(raw).isEmpty();
        problems.error(whole, "key-value", isName ? "the name of a file stands in quotes: write " + key + " \"" + raw + '"'
                : key + " is written in another way: write " + form(key), () -> isName ? List.of(Remedy.write(whole, '"' + raw + '"')) : List.of());
    }

    private boolean isRight(String name, Place place, boolean isScenario) {
        Optional<String> wrong = FileNames.wrong(name);
        if (wrong.isPresent()) {
            problems.error(place, "file-name", "\"" + name + "\" " + wrong.get());
        } else if (isScenario && (name.equals(Lab.MACHINE) || name.equals(Lab.VARIANT))) {
            problems.error(place, "file-name", name + " is made for each student by the grader: choose another name");
        } else if (isScenario && !name.endsWith(".mms")) {
            problems.error(place, "file-name", "\"" + name + "\" is no scenario: its name ends with .mms",
                    () -> List.of(Remedy.write(place, '"' + name.replaceFirst("\\.[^./]*$", "") + ".mms\"")));
        } else if (!isScenario && (name.startsWith(Lab.REFERENCE + "/") || name.startsWith(Lab.HIDDEN + "/"))) {
            problems.error(place, "file-name", "students read this, and never get what is in " + name.substring(0, name.indexOf('/'))
                    + "/: move the file out of there");
        } else {
            return true;
        }
        return false;
    }

    private void wrong(String key, Value value, Optional<String> meant) {
        Place place = tree.source().place(value);
        problems.error(place, "key-value", key + " is written in another way: write " + meant.map(word -> key + " " + word).orElseGet(() -> form(key)),
                () -> meant.map(word -> Remedy.write(place, word)).stream().toList());
    }
}
