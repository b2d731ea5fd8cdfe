/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Jazzer looks for texts with which the language fails: it changes known texts, and goes on from those that reach code which
 * no text has reached before. Each class is one such search, in a process of its own. A text that is found becomes a row of
 * {@code HostileInputTest} in org.pagewalk.scenario.tests; an archive, a row of {@code Attack} in org.pagewalk.lab.tests.
 */
package org.pagewalk.fuzz;
