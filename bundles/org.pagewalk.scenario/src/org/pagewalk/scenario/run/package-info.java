/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * What a compiled scenario is made of and works on: its values and their types, operators, the reading of kernel structures
 * through their EMF handles, budgets. Knows the engine and the metamodel, nothing of syntax.
 */
package org.pagewalk.scenario.run;
