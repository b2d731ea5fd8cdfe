/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the lab "The buddy allocator": that it can be solved, and that it judges as an instructor would. */
package org.pagewalk.lab.buddy;
