/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

/**
 * What became of one {@code expect}.
 *
 * @param line where it stands, from 1
 * @param text the expectation as it is written, without its message
 * @param passed whether it held
 * @param message the scenario's own words for it, or empty
 * @param found what was found instead, such as "zone("Normal").free_area[3].nr_free is 3, expected 1"; empty if it held
 */
public record CheckResult(int line, String text, boolean passed, String message, String found) {
}
