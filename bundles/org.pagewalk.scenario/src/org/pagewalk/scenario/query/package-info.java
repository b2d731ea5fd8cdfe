/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Questions about the state: which rows of a class fit a condition, and what their fields are. {@code Page where count > 0
 * show pfn, zone.name} is read with the grammar of the scenario language, so fields are spelled and judged as there. This
 * package knows no user interface.
 */
package org.pagewalk.scenario.query;
