/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * What students hand in: reads folders, zips and tars, and what learning platforms let instructors download, all of it as hostile
 * input, and finds out whose it is. Nothing is unpacked to disk.
 */
package org.pagewalk.lab.submission;
