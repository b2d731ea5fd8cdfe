/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

import java.util.List;

import org.pagewalk.scenario.Remedy;

/**
 * Something wrong with the form of a text.
 *
 * @param place where
 * @param code the kind of fault
 * @param message what to do about it
 * @param remedies what would mend it
 */
public record Fault(Place place, String code, String message, List<Remedy> remedies) {
}
