/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * Labs: what a lab is ({@link org.pagewalk.lab.Lab}), and how one is read ({@link org.pagewalk.lab.LabLanguage}). Nothing here
 * runs anything; {@code judge} does that, {@code submission} reads what students hand in, {@code batch} grades all of it,
 * {@code report} writes what platforms and people read, {@code author} is for those who write labs.
 */
package org.pagewalk.lab;
