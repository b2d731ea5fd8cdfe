/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Pictures as scenes: shapes with semantic inks, and the kernel object behind each. A scene is computed
 * here, below any user interface, from values read once ({@link org.pagewalk.picture.FreeLists}); a
 * painter then writes it as SVG ({@link org.pagewalk.picture.SvgPainter}) or draws it on a screen.
 * Nothing in here knows SWT, HTML or the scenario language.
 */
package org.pagewalk.picture;
