/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;

/** What every command has: the options it understands, what it works on, and a way to run. */
interface CommandBody {
    /** Its options, in the order of its help; {@link Option#HELP} is understood by all. */
    List<Option> options();

    /** What else it wants. */
    Operands operands();

    /** Does the work; messages and results have been written when it returns. */
    ExitStatus run(Arguments arguments) throws WrongCall;

    /** What may stand on the command line beside options. */
    enum Operands {
        /** Nothing. */
        NONE(""),
        /** A scenario, or none where only a question is asked. */
        SCENARIO("[FILE.mms]"),
        /** One scenario or more. */
        SCENARIOS("FILE.mms..."),
        /** Two things to compare, each a scenario or a saved state. */
        PAIR("A B"),
        /** A scenario and a query. */
        QUERY("FILE.mms QUERY"),
        /** One file or more. */
        FILES("FILE..."),
        /** One lab, by its folder, its zip, or its name if it comes with Pagewalk. */
        LAB("LAB"),
        /** One lab or more. */
        LABS("LAB..."),
        /** The name of a lab that is to be made. */
        ID("ID"),
        /** A folder. */
        FOLDER("DIR"),
        /** A lab, and what students have handed in for it. */
        LAB_AND_SUBMISSIONS("LAB SUBMISSIONS"),
        /** Names of what is to be explained, or none. */
        NAMES("[NAME...]"),
        /** The name of a benchmark, and after it whatever that understands. */
        BENCHMARK("[NAME [ARGUMENTS]]");

        private final String form;

        Operands(String form) {
            this.form = form;
        }

        /** As help shows it. */
        String form() {
            return form;
        }

        /** Whether there must be at least one. */
        boolean areNeeded() {
            return this == SCENARIOS || this == PAIR || this == QUERY || this == FILES || this == LABS || this == LAB_AND_SUBMISSIONS || isOne();
        }

        /** Whether there must be one and no more. */
        boolean isOne() {
            return this == LAB || this == ID || this == FOLDER;
        }
    }
}
