/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.batch.Graded;

/**
 * What there is to report.
 *
 * @param lab that was graded
 * @param students their results, sorted by key
 * @param environment of the process, for platforms that tell by it whose submission this is
 * @param files that the instructor gave for a format, by the format's name: Moodle's worksheet, Canvas's gradebook
 */
public record Gradebook(Lab lab, List<Graded> students, Map<String, String> environment, Map<String, Path> files) {
    /** Copies. */
    public Gradebook {
        students = List.copyOf(students);
        environment = Collections.unmodifiableMap(new TreeMap<>(environment));
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** The file that was given for a format. */
    public Optional<Path> file(String format) {
        return Optional.ofNullable(files.get(format));
    }
}
