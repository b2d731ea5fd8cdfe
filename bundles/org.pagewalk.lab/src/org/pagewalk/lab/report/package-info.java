/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * Reports: what is read by platforms, spreadsheets and people. Each is an {@link org.pagewalk.lab.report.Emitter}; others are named
 * in META-INF/services. What goes to students goes through {@link org.pagewalk.lab.report.ForStudent}. Reports know results alone:
 * no archive, no run, no judge.
 */
package org.pagewalk.lab.report;
