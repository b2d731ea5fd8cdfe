/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/** For those who write labs: makes a new one, verifies one, and packs what students, graders and platforms get of it. */
package org.pagewalk.lab.author;
