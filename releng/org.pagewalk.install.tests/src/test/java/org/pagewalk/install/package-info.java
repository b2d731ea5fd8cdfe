/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Starts real Eclipses, before and after Pagewalk was installed into them and removed again. */
package org.pagewalk.install;
