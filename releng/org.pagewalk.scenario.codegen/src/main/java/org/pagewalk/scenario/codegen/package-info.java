/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/** Generates parser, grammar access and AST of the scenario language and the lab language with Xtext. Nothing of it is shipped. */
package org.pagewalk.scenario.codegen;
