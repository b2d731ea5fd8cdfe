/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The page cache: which pages of which files are in memory, and on which list of their address_space each is. How such pages
 * are read and written is the business of the block layer and of files, which rest on this package.
 */
package org.pagewalk.engine.pagecache;
