/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/** Holds the committed parsers and syntax trees to the grammars. */
package org.pagewalk.scenario.codegen;
