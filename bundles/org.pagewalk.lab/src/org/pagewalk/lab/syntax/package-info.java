/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/** From the text of a lab to its syntax tree, and to scenarios that hold nothing but its code. */
package org.pagewalk.lab.syntax;
