/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/** Generates the scenario language's parser, grammar access and AST with Xtext. Nothing of it is shipped. */
package org.pagewalk.scenario.codegen;
