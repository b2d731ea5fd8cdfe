/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What makes Eclipse's Generic Editor an editor for scenarios: colours, completion, hover, problems, brackets,
 * indentation, comments, formatting, quick fixes, links to definitions, renaming, marked occurrences, folds, and what a run
 * found at each line. All knowledge of the language comes from {@code org.pagewalk.scenario.ide}.
 */
package org.pagewalk.ui.editor;
