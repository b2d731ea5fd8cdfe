/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** The Eclipse workbench part of Pagewalk. */
package org.pagewalk.ui;
