/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * Drives the HTML report in headless Chromium, with clicks and keys as people give them. Where Chromium and its driver are not
 * installed the tests are skipped, and say so.
 */
package org.pagewalk.report.browser;
