/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** The Properties view's sheet for every object of the model, made from the metamodel itself. */
package org.pagewalk.ui.properties;
