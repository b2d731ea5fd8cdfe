/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Open files, and the pages of them that are in memory, as far as mappings need them (Gorman 9.3.1, 9.5.2): a page is read
 * when it is first touched and stays cached; nothing is read ahead or written back. Knows nothing of areas but which file
 * one maps.
 */
package org.pagewalk.engine.files;
