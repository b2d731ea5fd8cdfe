/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Whether the help that was written holds together. */
package org.pagewalk.help.pages;
