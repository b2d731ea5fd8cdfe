/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of files and of the page cache. */
package org.pagewalk.engine.files;
