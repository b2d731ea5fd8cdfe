/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Stands in for a package of org.eclipse.help.ui, which Eclipse's cheat sheets name in their code for sheets that move into
 * dialogs. Java wants to see the types as soon as a sheet opens; none of Pagewalk's sheets uses them.
 */
package org.eclipse.help.ui.internal.views;
