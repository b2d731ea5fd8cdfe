/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of queries, and of how they are told when they are wrong. */
package org.pagewalk.scenario.query;
