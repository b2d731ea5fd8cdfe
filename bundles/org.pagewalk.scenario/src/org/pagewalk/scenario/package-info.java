/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** The scenario language: parsing, validation and the interpreter, behind one façade. */
package org.pagewalk.scenario;
