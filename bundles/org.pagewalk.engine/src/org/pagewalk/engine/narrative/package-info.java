/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the emulated kernel tells while it works: functions entered and left, decisions with their numbers, events. Each
 * is a {@link org.pagewalk.engine.narrative.Note}, put down in the store's journal between the writes it explains, as
 * one or two words; it becomes text, a tree of calls or a graph (Gorman 2.1.3) only when somebody looks: see {@link
 * org.pagewalk.engine.run.Narration} and {@link org.pagewalk.engine.run.CallGraph}.
 */
package org.pagewalk.engine.narrative;
