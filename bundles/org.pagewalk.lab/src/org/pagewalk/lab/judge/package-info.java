/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * Judges what one student has handed in for a lab. {@link org.pagewalk.lab.judge.Judge} is a pure function of the lab, the files
 * and the student's identity, whose verdict depends on budgets of statements, events and characters and never on the clock; it
 * knows no archive, no platform and no report.
 */
package org.pagewalk.lab.judge;
