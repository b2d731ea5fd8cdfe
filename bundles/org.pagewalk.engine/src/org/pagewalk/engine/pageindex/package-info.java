/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * How the kernel finds a page of a file: by 2.4's page hash table over all cached pages, by a tagged radix tree for each file as
 * later kernels do, by a PATRICIA trie for each file; and which areas map a page, by a priority search tree (Gorman
 * 11.4). {@link org.pagewalk.engine.pageindex.PageIndexes} keeps those that the machine is to have and answers from
 * the one that it is to use. All state lies in the store; nothing here allocates pages or knows what is in them.
 */
package org.pagewalk.engine.pageindex;
