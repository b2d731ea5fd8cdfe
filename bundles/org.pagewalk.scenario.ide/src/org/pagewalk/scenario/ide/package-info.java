/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Editor services of the scenario language: completion, hover, highlighting. */
package org.pagewalk.scenario.ide;
