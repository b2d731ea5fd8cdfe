/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.query;

/**
 * A column of a query's result.
 *
 * @param title as it is written: zone.name
 * @param documentation what the metamodel says of the field; empty where it is more than a field
 * @param isNumber whether its values are numbers
 */
public record QueryColumn(String title, String documentation, boolean isNumber) {
}
