/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * What an editor of labs offers, as functions of a text and an offset ({@link org.pagewalk.lab.ide.LabServices}). Inside code the
 * services of scenarios answer, for a scenario that holds the variant and that code at the same offsets.
 */
package org.pagewalk.lab.ide;
