/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model.xmi;

import java.util.List;

/**
 * What an import did.
 *
 * @param structures how many structures the file held
 * @param values how many of their fields were set, because they differed
 * @param left which fields differ and could not be set, such as {@code Normal free_area[3]: map}
 */
public record Imported(int structures, int values, List<String> left) {
}
