/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The Properties view's sheet for every object of the model. What can be said of a field comes from EMF's item providers, which
 * read the metamodel; the values are those of the present moment, and those that have changed with the last step stand out.
 */
package org.pagewalk.ui.properties;
