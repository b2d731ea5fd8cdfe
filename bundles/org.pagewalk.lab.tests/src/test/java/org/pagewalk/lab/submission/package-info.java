/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** What students hand in, in every shape in which it comes, and everything that one could hand in instead. */
package org.pagewalk.lab.submission;
