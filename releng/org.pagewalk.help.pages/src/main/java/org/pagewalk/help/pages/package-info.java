/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Writes the pages of Eclipse's help at build time, so that they always say what the code declares and open at once.
 * {@link org.pagewalk.doc.HelpBook} knows how they look.
 */
package org.pagewalk.help.pages;
