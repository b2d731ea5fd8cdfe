/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * A range of a machine's structures as an XMI file, and back into another machine:
 * {@link org.pagewalk.model.xmi.XmiExport} and {@link org.pagewalk.model.xmi.XmiImport}. Each structure stands there
 * under its class and row, such as {@code Page.812}. What lies outside the range is named the same way and not written.
 * A file is never trusted: it is read without a look at any other file, and either all of it is taken over or nothing.
 */
package org.pagewalk.model.xmi;
