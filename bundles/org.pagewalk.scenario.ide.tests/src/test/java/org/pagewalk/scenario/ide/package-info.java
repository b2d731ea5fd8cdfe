/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/** The editor services as an editor calls them: a text and a caret. */
package org.pagewalk.scenario.ide;
