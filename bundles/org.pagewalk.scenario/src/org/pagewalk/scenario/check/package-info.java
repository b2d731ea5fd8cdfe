/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * From syntax tree to something that can run: names are resolved, types, units and declarations are checked, and what is
 * wrong becomes problems, all in one walk, so that what is checked and what is executed cannot differ. What exists comes
 * from the engine's declarations and from the metamodel.
 */
package org.pagewalk.scenario.check;
