/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Where the emulated kernel keeps everything: tables of rows, each field a column, an array of primitives.
 * A row number stands for a pointer; a kernel list is an intrusive pair of next and previous. A {@link
 * org.pagewalk.store.Journal} can record each write, so that the state can be taken back and forth in time; a {@link
 * org.pagewalk.store.Checkpoint} keeps a whole state to come back to. States are copied, saved and compared.
 * This package knows nothing of kernels: the tables of the metamodel are generated on top of it.
 */
package org.pagewalk.store;
