/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Runs that are recorded, and cursors that move over them. A {@link org.pagewalk.engine.run.Run} logs what came from
 * outside and keeps a checkpoint now and then; everything between is made again when it is wanted, for the same inputs
 * always lead to the same states. A {@link org.pagewalk.engine.run.Cursor} steps and searches in both directions.
 * Moments are positions of the store's journal. This package knows no scenario and no user interface.
 */
package org.pagewalk.engine.run;
