/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Many submissions at a time: killed, resumed, beside hostile ones, on full disks. */
package org.pagewalk.lab.batch;
