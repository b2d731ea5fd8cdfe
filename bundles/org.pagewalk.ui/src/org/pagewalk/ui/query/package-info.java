/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The Query view: questions about all structures of a class, with the answer as a table of which only what is seen is read. What
 * a question means, {@link org.pagewalk.scenario.query.Query} knows.
 */
package org.pagewalk.ui.query;
