/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

/**
 * Something wrong with the form of a text.
 *
 * @param place where
 * @param code the kind of fault
 * @param message what to do about it
 */
public record Fault(Place place, String code, String message) {
}
