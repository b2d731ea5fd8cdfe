/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

/**
 * Where two states differ.
 *
 * @param table the name of the table
 * @param row the row, from 0
 * @param field the name of the field
 * @param one its value in the first state, in words
 * @param other its value in the second state, in words
 */
public record Difference(String table, int row, String field, String one, String other) {
}
