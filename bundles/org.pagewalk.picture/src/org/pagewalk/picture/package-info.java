/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Scenes (shapes, labels and what they stand for), computed below the user interface, and their SVG painter. */
package org.pagewalk.picture;
