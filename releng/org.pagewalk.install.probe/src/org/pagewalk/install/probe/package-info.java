/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tells the install test what a user of a freshly installed Eclipse would see. It is never shipped.
 */
package org.pagewalk.install.probe;
