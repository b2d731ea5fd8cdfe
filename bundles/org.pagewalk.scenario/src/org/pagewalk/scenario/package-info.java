/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * The scenario language ({@code .mms}) as the rest of Pagewalk sees it: parse a text, read the problems, run it. Xtext, its
 * syntax tree and the interpreter stay behind this package. What can be called, asked and declared in a scenario is not known
 * here: it is declared beside the engine code, and by the metamodel.
 */
package org.pagewalk.scenario;
