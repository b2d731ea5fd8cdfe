/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

/**
 * Something that could be written at the caret.
 *
 * @param label what it is called
 * @param insert the text to insert; functions with {@code ()} where no bracket follows
 * @param offset where the text begins that it replaces
 * @param length of the text that it replaces
 * @param kind what it is
 * @param detail more, in a few words: {@code (gfp_mask, order): a struct page}; may be empty
 * @param explanation what it does or means; may have several lines
 */
public record Completion(String label, String insert, int offset, int length, Span.Kind kind, String detail, String explanation) {
}
