/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * A newcomer's first minutes: the start page, the commands that it and the cheat sheet give, and the menu with everything
 * else. Knows the wizards and how to launch, but neither the views nor what a run looks like.
 */
package org.pagewalk.ui.start;
