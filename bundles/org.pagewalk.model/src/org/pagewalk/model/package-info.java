/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** The Ecore metamodel of the kernel's structures, as EMF handles over the store's columns. */
package org.pagewalk.model;
