/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Who tells what, and whether it is heard. */
package org.pagewalk.engine.narrative;
