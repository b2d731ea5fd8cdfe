/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Typed tables, one for each class of the metamodel, generated; no EMF in them. */
package org.pagewalk.model.tables;
