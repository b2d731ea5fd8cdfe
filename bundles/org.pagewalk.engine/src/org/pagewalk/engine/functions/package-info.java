/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a scenario may use of the kernel: functions, constants, events and kinds of declarations, each with its
 * types, units, errors, explanation and source. Every {@link org.pagewalk.engine.functions.Subsystem} declares its own
 * beside the implementation; {@link org.pagewalk.engine.functions.Declarations} gathers them, and validation, completion, hover and reference read it.
 */
package org.pagewalk.engine.functions;
