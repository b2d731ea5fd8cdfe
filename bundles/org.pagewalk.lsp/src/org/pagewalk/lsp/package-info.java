/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * The language server: speaks the Language Server Protocol over two streams and answers from
 * {@link org.pagewalk.scenario.ide.TextServices}, for scenarios and labs. {@link org.pagewalk.lsp.PagewalkServer} puts it together. One
 * thread reads and keeps the open documents, one other does all work. It reads no files but those that open documents import from
 * their own folders, and those of a lab's folder, and opens no connection; of the languages it knows only the editor services.
 */
package org.pagewalk.lsp;
