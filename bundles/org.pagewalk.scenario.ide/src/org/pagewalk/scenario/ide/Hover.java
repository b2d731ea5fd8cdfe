/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

/**
 * An explanation of the word at a place.
 *
 * @param offset where the word begins
 * @param length of the word
 * @param text plain text; its first line names the thing
 */
public record Hover(int offset, int length, String text) {
}
