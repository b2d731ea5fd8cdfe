/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Plays evidence against the emulated kernel: conformance traces, each line of which says what the real
 * kernel answered, and ftrace text recorded on a running machine. {@link org.pagewalk.replay.Replay} is
 * the way in. Files come from strangers: they are streamed, every buffer has a bound, and what cannot be
 * read is refused with its line. Must not know EMF, Xtext or the command line.
 */
package org.pagewalk.replay;
