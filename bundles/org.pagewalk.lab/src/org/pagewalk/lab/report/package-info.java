/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * Reports: what is read by platforms, spreadsheets and people. Each is an {@link org.pagewalk.lab.report.Emitter}; others are named
 * in META-INF/services.
 */
package org.pagewalk.lab.report;
