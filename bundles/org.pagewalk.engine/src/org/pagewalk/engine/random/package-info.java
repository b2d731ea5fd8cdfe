/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Random numbers for scenarios: the same scenario and the same seed give the same run. What has been drawn lies in the store, so
 * that stepping back and forth gives the same numbers again.
 */
package org.pagewalk.engine.random;
