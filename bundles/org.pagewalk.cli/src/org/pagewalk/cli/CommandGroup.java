/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;
import java.util.Optional;

/** A command that only puts others together: {@code pagewalk lab new}, {@code pagewalk lab verify}. */
interface CommandGroup {
    /** The words of its commands, in the order of its help. */
    List<String> words();

    /** The command of a word. */
    Optional<CommandBody> command(String word);
}
