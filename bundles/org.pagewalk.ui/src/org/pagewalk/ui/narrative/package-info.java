/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The Narrative view: what the kernel did around the present moment and why, as the tree of its calls. A {@code Story} is
 * read in the background, bounded however long a call is; the tree shows it, and the objects that it names are links.
 */
package org.pagewalk.ui.narrative;
