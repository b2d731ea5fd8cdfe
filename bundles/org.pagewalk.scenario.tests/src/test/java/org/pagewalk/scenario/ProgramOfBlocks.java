/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A random program that calls take(order, line), release or releaseAt(page, order, line) and touch(page, line), one statement a line;
 * its variables hold pages or NULL.
 */
final class ProgramOfBlocks {
    private static final int DEPTH_MAX = 3;

    private final Random random;
    private final StringBuilder text = new StringBuilder("let taken = [] let orders = [] let freed = [] let kept = [] let n = 0\n");
    private final Deque<List<String>> names = new ArrayDeque<>();
    private int line = 2;
    private int count;
    private boolean inFunction;

    ProgramOfBlocks(Random random) {
        this.random = random;
    }

    String text() {
        names.push(new ArrayList<>());
        for (int i = 0; i < 3; i++) {
            let(0);
        }
        statements(0, 4 + random.nextInt(12));
        add(0, "");
        inFunction = true;
        for (int i = 0; i < 2; i++) {
            boolean shares = random.nextInt(4) == 0;
            List<String> outer = names.pop();
            names.push(shares ? outer : new ArrayList<>());
            names.push(new ArrayList<>(List.of("given")));
            add(0, "def f" + i + "(given) {");
            statements(1, 2 + random.nextInt(6));
            add(0, "}");
            names.clear();
            names.push(outer);
        }
        return text.toString();
    }

    private void statements(int depth, int number) {
        for (int i = 0; i < number; i++) {
            statement(depth);
        }
    }

    private void statement(int depth) {
        switch (random.nextInt(depth < DEPTH_MAX ? 17 : 10)) {
        case 0 -> let(depth);
        case 1, 2 -> add(depth, name() + " = " + take());
        case 3, 4, 5, 6 -> add(depth, (random.nextInt(4) == 0 ? "releaseAt(" : "release(") + name() + ", " + order() + ", " + line + ")");
        case 7 -> add(depth, name() + " = " + (random.nextInt(3) == 0 ? "NULL" : name()));
        case 8 -> add(depth, "touch(" + name() + ", " + line + ")");
        case 9 -> rare(depth);
        case 10, 11, 12 -> {
            block(depth, "if " + condition() + " {");
            if (random.nextBoolean()) {
                text.setLength(text.length() - 1);
                line--;
                block(depth, " else {");
            }
        }
        case 13 -> block(depth, "for i in 1.." + random.nextInt(3) + " {");
        case 14 -> block(depth, switch (random.nextInt(4)) {
            case 0 -> "section \"s\" {";
            case 1 -> "on cpu 0 {";
            case 2 -> "while n < " + random.nextInt(4) + " { n += 1";
            default -> "repeat " + random.nextInt(3) + " {";
        });
        case 15 -> process(depth);
        default -> guarded(depth);
        }
    }

    /** A process that takes pages by its faults, and the kernel on its behalf. */
    private void process(int depth) {
        int number = count++;
        add(depth, "task t" + number + " {");
        add(depth + 1, "let u = mmap(0, 4 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)");
        add(depth + 1, "store(u, 1)");
        block(depth + 1, "kernel {");
        add(depth + 1, "let c" + number + " = fork()");
        add(depth + 1, "as c" + number + " { memset(u, 2, 4 pages) }");
        block(depth + 1, "kernel {");
        add(depth, "}");
    }

    private void rare(int depth) {
        switch (random.nextInt(5)) {
        case 0 -> add(depth, "kept += " + name());
        case 1 -> add(depth, "n += 1");
        case 2 -> add(depth, inFunction ? "return " + name() : name() + " = f" + random.nextInt(2) + "(" + name() + ")");
        case 3 -> add(depth, "if kept.size > 0 { " + name() + " = kept[0] }");
        default -> add(depth, inFunction ? "n += 2" : "f" + random.nextInt(2) + "(" + name() + ")");
        }
    }

    /** Only what is not NULL. */
    private void guarded(int depth) {
        String name = name();
        add(depth, random.nextBoolean() ? "if " + name + " != NULL {" : "if n >= 0 && !(" + name + " == NULL) {");
        add(depth + 1, "release(" + name + ", " + order() + ", " + line + ")");
        if (random.nextBoolean()) {
            add(depth + 1, name + " = NULL");
        }
        add(depth, "}");
    }

    private void block(int depth, String head) {
        add(depth, head);
        names.push(new ArrayList<>());
        statements(depth + 1, 1 + random.nextInt(3));
        names.pop();
        add(depth, "}");
    }

    private void let(int depth) {
        String value = random.nextInt(5) > 0 || names.stream().allMatch(List::isEmpty) ? take() : name();
        add(depth, "let v" + count + " = " + value);
        names.peek().add("v" + count++);
    }

    private String take() {
        return "take(" + order() + ", " + line + ")";
    }

    private int order() {
        return random.nextInt(8) == 0 ? 1 : 0;
    }

    private String name() {
        List<String> all = names.stream().flatMap(List::stream).collect(Collectors.toList());
        return all.get(random.nextInt(all.size()));
    }

    private String condition() {
        return switch (random.nextInt(6)) {
        case 0 -> name() + " == NULL";
        case 1 -> name() + " != NULL";
        case 2 -> name() + " == " + name();
        case 3 -> "n % 2 == 0 || !" + name();
        case 4 -> "n % 2 == 1";
        default -> "n > " + random.nextInt(3);
        };
    }

    private void add(int depth, String statement) {
        text.append("  ".repeat(depth)).append(statement).append('\n');
        line++;
    }
}
