/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.Optional;

/**
 * Code of somebody else's that runs within a scenario and sees its names: at the end of each section of a name, or of
 * everything. What is wrong with it is told by itself and keeps nothing else from running.
 *
 * @param name by which its results are known, unique among the inserts of a run
 * @param section at whose end; at the end of everything if there is none
 * @param file the name of the file that it comes from, for messages
 * @param text of the code, behind so many blank lines and spaces that lines and columns are those of the file
 * @param isIsolated whether what goes wrong while it runs, such as reading a field of NULL, ends only it and not the run
 */
public record Insert(String name, Optional<String> section, String file, String text, boolean isIsolated) {
}
