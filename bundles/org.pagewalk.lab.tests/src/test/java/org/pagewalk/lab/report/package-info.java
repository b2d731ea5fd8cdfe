/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * Tests of the reports: each format against what its platform says of it, for a class of made-up students of every quality, and
 * that nothing goes to students that the lab keeps back.
 */
package org.pagewalk.lab.report;
