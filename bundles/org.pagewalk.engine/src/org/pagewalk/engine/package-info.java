/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The emulated kernel: a {@link org.pagewalk.engine.Machine} boots from a specification and then answers as Linux
 * does. Subsystems have a package each, under the kernel's names; this one holds what they share, that is, machine,
 * kernel profile, architecture, and how the kernel stops. All state lies in the tables of the metamodel.
 * The engine knows nothing of EMF, the scenario language, or any user interface.
 */
package org.pagewalk.engine;
