/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What keeps the Problems view true for scenarios that nobody has open: projects of Pagewalk's nature are checked by an
 * incremental builder, which knows which scenario imports which file.
 */
package org.pagewalk.ui.builder;
