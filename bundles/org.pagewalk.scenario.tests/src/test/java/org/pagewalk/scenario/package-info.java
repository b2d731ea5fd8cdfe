/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/** The scenario language as its users meet it: what they write, what they are told, what runs. */
package org.pagewalk.scenario;
