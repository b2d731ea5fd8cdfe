/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/** What all tests of labs share, and the tests of the lab language. */
package org.pagewalk.lab;
