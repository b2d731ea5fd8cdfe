/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.TaskResult;

/**
 * Writes JUnit XML as Surefire 3 does, a file for each student, so that any build server shows it. Students may see it. What was
 * not graded is an error, not a failure.
 *
 * @see <a href="https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report-3.0.xsd">the schema</a>
 */
final class JUnitEmitter implements Emitter {
    @Override
    public String name() {
        return "junit";
    }

    @Override
    public String description() {
        return Messages.text("junit.description");
    }

    @Override
    public void emit(Gradebook gradebook, Output output) throws IOException {
        for (Graded graded : gradebook.students()) {
            output.write("reports/junit/TEST-" + graded.key() + ".xml",
                    suite(gradebook.lab(), ForStudent.of(gradebook.lab(), graded)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String suite(Lab lab, Graded graded) {
        StringBuilder cases = new StringBuilder();
        int tests = 0;
        int failures = 0;
        int errors = 0;
        for (TaskResult task : graded.verdict().tasks()) {
            for (ItemResult item : task.items()) {
                tests++;
                cases.append("  <testcase").append(attribute("name", Told.title(item)))
                        .append(attribute("classname", lab.id() + "." + task.name())).append(" time=\"0\"");
                if (graded.status() != Status.GRADED) {
                    errors++;
                    problem(cases, "error", graded.status().name().toLowerCase(java.util.Locale.ROOT), Told.whole(graded),
                            "");
                } else if (!item.passed()) {
                    failures++;
                    problem(cases, "failure", item.kind(), Messages.text("told.points", item.points(), item.max()),
                            Told.join(Told.task(task), Told.item(task, item)));
                } else {
                    cases.append("/>\n");
                }
            }
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite" + attribute("name", lab.id() + "." + graded.key())
                + attribute("tests", String.valueOf(tests)) + attribute("errors", String.valueOf(errors))
                + attribute("skipped", "0") + attribute("failures", String.valueOf(failures)) + " time=\"0\">\n" + cases
                + "</testsuite>\n";
    }

    private static void problem(StringBuilder out, String element, String type, String message, String text) {
        out.append(">\n    <").append(element).append(attribute("message", message)).append(attribute("type", type))
                .append('>')
                .append(escaped(text)).append("</").append(element).append(">\n  </testcase>\n");
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value).replace("\n", "&#10;").replace("\t", "&#9;") + '"';
    }

    /** {@link PlainText} has left no characters that XML cannot hold. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
