/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.Predicate;

import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;

/**
 * Where the files of a platform go whose process grades one student: {@code reports/NAME/FILE}; where there are many students,
 * {@code reports/NAME/KEY} with the same ending and content for each of them.
 *
 * @param format its name
 * @param file   what the platform calls its file
 */
record Platform(String format, String file) {
    void write(Gradebook gradebook, Emitter.Output output, Function<Graded, byte[]> content) throws IOException {
        write(gradebook, graded -> true, output, content);
    }

    /** None for students whose submission has this status. */
    void write(Gradebook gradebook, Status but, Emitter.Output output, Function<Graded, byte[]> content) throws IOException {
        write(gradebook, graded -> graded.status() != but, output, content);
    }

    private void write(Gradebook gradebook, Predicate<Graded> which, Emitter.Output output, Function<Graded, byte[]> content)
            throws IOException {
        boolean isOne = gradebook.students().size() == 1;
        String ending = file.substring(file.lastIndexOf('.'));
        for (Graded graded : gradebook.students()) {
            if (which.test(graded)) {
                output.write("reports/" + format + "/" + (isOne ? file : graded.key() + ending), content.apply(graded));
            }
        }
    }
}
