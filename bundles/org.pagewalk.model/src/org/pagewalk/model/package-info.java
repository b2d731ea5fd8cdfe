/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The kernel's structures as EMF objects. A {@link org.pagewalk.model.Handle} holds no values: it names a row of a
 * table and reads the columns each time it is asked, so there is no second copy of the state. {@code Machine},
 * {@code Zone}, {@code Page} and the others are generated from pagewalk.ecore; see {@link org.pagewalk.model.Glossary}
 * for what each field means. Nothing here knows the engine: who moves the state through time is a
 * {@link org.pagewalk.model.tables.StateOwner}, which says where it changes, so that handles notify their adapters, and
 * which sets values on a branch.
 */
package org.pagewalk.model;
