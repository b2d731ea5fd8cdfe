/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * Editor services of the scenario language: completion, hover, help with calls, highlighting, validation, outline, folding,
 * definition, occurrences, renaming, formatting and quick fixes. Each works on a text and, where that matters, the files that it
 * imports; also on a text that is being typed and is wrong. Which functions, constants, keys and fields exist is read from the
 * engine's declarations and the metamodel, as the language itself does.
 */
package org.pagewalk.scenario.ide;
