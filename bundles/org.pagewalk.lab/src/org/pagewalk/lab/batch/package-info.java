/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * Grades many submissions: in parallel, each result written at once and atomically, so that a batch that was killed goes on where
 * it stopped. What is written is the same for any number of jobs.
 */
package org.pagewalk.lab.batch;
