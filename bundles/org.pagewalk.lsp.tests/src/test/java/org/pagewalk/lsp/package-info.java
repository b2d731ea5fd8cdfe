/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * Tests of the language server: the real one, over pipes, driven by the client of the protocol's library, and byte by byte where the
 * library would not send such a thing.
 */
package org.pagewalk.lsp;
