/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/** Holds the committed parser and syntax tree to the grammar. */
package org.pagewalk.scenario.codegen;
