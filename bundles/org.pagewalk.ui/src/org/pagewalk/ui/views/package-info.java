/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Views of the current run. {@link org.pagewalk.ui.views.RunView} is what they have in common;
 * {@link org.pagewalk.ui.views.PictureView} shows any picture of {@code org.pagewalk.picture} on a
 * {@link org.pagewalk.ui.views.SceneCanvas}, which paints it, scrolls, zooms, and turns clicks and keys into the selection.
 */
/**
 * Views that draw the current run. A view computes a scene (see {@code org.pagewalk.picture}) and hands it to
 * a {@link org.pagewalk.ui.views.SceneCanvas}, which paints it, scrolls, and turns clicks and keys into the
 * selection of model objects.
 */
package org.pagewalk.ui.views;
