/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/** What those who write labs get: a lab to begin with, findings about theirs, and packages. */
package org.pagewalk.lab.author;
