/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

/**
 * Lines that can be hidden behind the first of them.
 *
 * @param range from the first line's bracket or comment to the last's
 * @param firstLine from 1; it stays visible
 * @param lastLine the last line that belongs to it
 * @param comment whether it is a comment rather than a block or a list
 */
public record Fold(Range range, int firstLine, int lastLine, boolean comment) {
}
