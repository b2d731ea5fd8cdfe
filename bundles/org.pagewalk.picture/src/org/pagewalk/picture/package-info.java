/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Pictures as scenes: shapes with semantic inks, and the kernel object or the moment behind each. A
 * {@link org.pagewalk.picture.Picture} looks at a run once and draws what it saw, below any user interface; a painter
 * then writes it as SVG ({@link org.pagewalk.picture.SvgPainter}), as PNG, or draws it on a screen. Nothing in here
 * knows SWT, HTML or the scenario language; what a picture copies ({@link org.pagewalk.picture.FrameMap}) knows no scene.
 */
package org.pagewalk.picture;
