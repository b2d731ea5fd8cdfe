/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Machines that really boot. */
package org.pagewalk.engine.boot;
