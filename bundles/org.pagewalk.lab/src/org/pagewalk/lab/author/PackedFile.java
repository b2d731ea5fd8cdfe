/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

/**
 * A file of a package.
 *
 * @param content its bytes, not to be changed
 * @param isExecutable whether platforms call it as a program
 */
record PackedFile(byte[] content, boolean isExecutable) {
}
