/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Makes bundles/org.pagewalk.model/src-gen from pagewalk.ecore: the typed tables that the engine works on (no EMF in
 * them) and EMF's own interfaces and classes for the same structures. One source, so the two cannot drift apart. The
 * output depends on the ecore alone: running it again changes nothing.
 */
package org.pagewalk.codegen;
