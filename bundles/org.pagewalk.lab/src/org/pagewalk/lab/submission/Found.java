/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

/**
 * A submission that was found and not yet read.
 *
 * @param keyed what its key is made of
 * @param name as the platform has it
 */
record Found(String keyed, String name, Node node, Claim claim) {
}
