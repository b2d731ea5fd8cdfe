/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * Reports: what is read by platforms, spreadsheets and people. Each is an {@link org.pagewalk.lab.report.Emitter}; others are named
 * in META-INF/services. What goes to students goes through {@link org.pagewalk.lab.report.ForStudent}. Reports know results alone:
 * no archive, no run, no judge.
 *
 * <p>
 * What each was held against, and on what it stands there:
 * <ul>
 * <li>gradescope: Autograder Specifications, "Output format" (a score in all "or on each test case"), "File hierarchy";
 * <li>prairielearn: External Grading, "Grading results" ("a floating point number in the range [0.0, 1.0]", "limited to 1 MB",
 * {@code gradable} and {@code format_errors}); info.json: the strict schema in infoQuestion.ts;
 * <li>classroom50: validate_result in runner.py ("must be a non-negative integer"), its MAX_FETCH_BYTES, and the wiki's Advanced
 * Autograding, "The result.json contract"; owner, kind and times are the runner's own;
 * <li>autolab: Guide for Lab Authors ("The last text line on stdout must be a JSON string"); Tango's autodriver.c, which puts standard
 * error among it, and runs make as another user;
 * <li>submitty: Python Custom Validator Output ("a score between 0 and 1", {@code success} or {@code failure});
 * <li>check50: to_json and to_ansi in check50/renderer/_renderers.py;
 * <li>junit: surefire-test-report-3.0.xsd; junit.xsd of the tests says the same, and counts in numbers;
 * <li>moodle: importgradeslib.php of the offline feedback (UTF-8, commas, the columns Identifier, Grade, Last modified (grade));
 * <li>canvas: what the guide on importing grades wants kept of the exported gradebook.
 * </ul>
 */
package org.pagewalk.lab.report;
