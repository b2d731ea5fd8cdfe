/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

/**
 * The system calls for files.
 *
 * @param open those that open, close and cut files
 * @param readWrite those that read and write them
 */
public record FileCalls(OpenFiles open, ReadWrite readWrite) {
}
