/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
/**
 * The kernel's structures as typed tables, one for each class of pagewalk.ecore, with the kernel's own names for
 * fields and flag operations. A row is a structure, a row number a pointer. No EMF here: the engine works on these.
 */
package org.pagewalk.model.tables;
