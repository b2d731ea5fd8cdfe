/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * From text to syntax tree: Xtext's generated parser set up with the few services it needs, the token source that keeps
 * keywords soft, and the words for what is wrong with a text's form. Knows nothing of machines, functions or fields.
 */
package org.pagewalk.scenario.syntax;
