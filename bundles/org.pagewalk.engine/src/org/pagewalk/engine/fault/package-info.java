/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Faults on request: a scenario says that a kernel function is to fail, as the kernel's own fault injection does, so that one
 * can see what its callers do then. Functions that can be made to fail have a point here; it knows nothing of what they do.
 */
package org.pagewalk.engine.fault;
