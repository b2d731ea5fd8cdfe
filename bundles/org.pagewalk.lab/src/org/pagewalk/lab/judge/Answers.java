/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabItem;

/** What a student has answered in {@link Lab#ANSWERS}, and whether it is right. */
final class Answers {
    private static final int CHARS_MAX = 64 << 10;
    private static final Pattern NUMBER = Pattern.compile("-?\\s?(0[xX][0-9a-fA-F]{1,15}|\\d{1,18})(\\s?(B|KiB|MiB|GiB|pages|ms|s|min))?");
    /** What is said of a question without an answer. */
    private static final String OPEN = "not answered";

    private final Properties given = new Properties();
    private String refusal = "";

    /** Reads what was handed in; what is wrong with the file as a whole is the reason for each question. */
    Answers(HandedIn files) {
        try {
            String text = files.text(Lab.ANSWERS);
            if (text.length() > CHARS_MAX) {
                refusal = Lab.ANSWERS + " is too large: it has a line for each question";
            } else {
                given.load(new StringReader(text));
            }
        } catch (HandedIn.Unreadable e) {
            refusal = e.getMessage();
        } catch (IllegalArgumentException e) {
            refusal = Lab.ANSWERS + " has a \\u that is no character: write \\\\ for a backslash";
        } catch (IOException e) {
            throw new IllegalStateException("reading a text fails", e);
        }
    }

    /** What is wrong with the file as a whole; empty if nothing is. */
    String refusal() {
        return refusal;
    }

    /** Why an answer is not right; empty if it is. */
    String wrong(LabItem.ChoiceQuestion question) {
        String answer = answer(question.name());
        if (!refusal.isEmpty() || answer.isEmpty()) {
            return refusal.isEmpty() ? OPEN : refusal;
        }
        List<LabItem.Option> options = question.options();
        if (options.stream().noneMatch(option -> option.name().equalsIgnoreCase(answer))) {
            return "there is no answer " + brief(answer) + ": choose " + options.stream().map(LabItem.Option::name).collect(Collectors.joining(", "));
        }
        return options.stream().anyMatch(option -> option.right() && option.name().equalsIgnoreCase(answer)) ? ""
                : "you answered " + brief(answer);
    }

    /** The same, for a number. */
    String wrong(LabItem.NumberQuestion question, HandedIn files, NumberJudge numbers, StudentRun.Start start) {
        String answer = answer(question.name());
        if (!refusal.isEmpty() || answer.isEmpty()) {
            return refusal.isEmpty() ? OPEN : refusal;
        }
        if (!NUMBER.matcher(answer).matches()) {
            return brief(answer) + " is no number: write, for example, " + question.name() + " = 12";
        }
        return numbers.wrong(question, answer, files, start);
    }

    private String answer(String name) {
        String answer = given.getProperty(name, "").strip();
        return answer.equals("?") ? "" : answer;
    }

    static String brief(String words) {
        return words.length() <= 40 ? words : words.substring(0, 40) + "...";
    }
}
