/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

/**
 * An option of a command.
 *
 * @param name     with its two dashes: "--seed"
 * @param letter   a short form with one dash: "-o"; empty for none
 * @param value    what stands for its value in help: "N"; empty for a switch
 * @param repeated whether it may be given several times
 */
record Option(String name, String letter, String value, boolean repeated) {
    /** Asks for help; every command has it. */
    static final Option HELP = new Option("--help", "-h", "", true);
    /** Asks for an answer that programs can read. */
    static final Option JSON = new Option("--json", "", "", true);

    /** An option with a value, given at most once. */
    static Option of(String name, String value) {
        return new Option(name, "", value, false);
    }

    /** Whether it has no value. */
    boolean isSwitch() {
        return value.isEmpty();
    }

    /** The name without its dashes. */
    String longName() {
        return name.substring(2);
    }

    /** As help shows it: "--seed N". */
    String form() {
        return (letter.isEmpty() ? "" : letter + ", ") + name + (isSwitch() ? "" : " " + value);
    }
}
