/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Columns, rows, intrusive lists and the journal: the column store in which the whole emulated machine is kept.
 * It knows nothing of kernels, EMF or Eclipse.
 */
package org.pagewalk.store;
