/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The reference of the language and a guide to it, as Markdown and as HTML. {@link org.pagewalk.doc.Catalogue} gathers all that
 * is declared, {@link org.pagewalk.doc.Documents} writes it: each entry once, as Markdown's tree, from which both formats are
 * made. Knows neither the command line nor Eclipse.
 */
package org.pagewalk.doc;
