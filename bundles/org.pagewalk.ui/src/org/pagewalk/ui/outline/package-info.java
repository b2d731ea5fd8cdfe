/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The parts of a scenario and the places of a name, as trees that lead into its text: the Outline view's page, the quick
 * outline and the list of occurrences.
 */
package org.pagewalk.ui.outline;
