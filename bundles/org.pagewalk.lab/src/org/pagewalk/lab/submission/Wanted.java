/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabTask;

/**
 * Which files are kept of a submission: those that the lab asks for, and scenarios beside them that these may import.
 *
 * @param lab the identifier of the lab
 * @param names of the files that it asks for, with {@code /}
 */
public record Wanted(String lab, SortedSet<String> names) {
    private static final List<String> KEPT = List.of(".mms", ".properties", ".json", ".yml");
    private static final String SCENARIO = ".mms";

    /** Copies. */
    public Wanted(String lab, Collection<String> names) {
        this(lab, java.util.Collections.unmodifiableSortedSet(new TreeSet<>(names)));
    }

    /** What a lab asks for. */
    public static Wanted of(Lab lab) {
        TreeSet<String> names = new TreeSet<>(lab.tasks().stream().map(LabTask::file).flatMap(Optional::stream).toList());
        names.add(Lab.ANSWERS);
        return new Wanted(lab.id(), names);
    }

    /** The lab's own spelling of a path that is, or ends with, a file that marks where a submission's files are. */
    Optional<String> mark(String path) {
        String lower = fold(path);
        return java.util.stream.Stream.concat(names.stream(), java.util.stream.Stream.of(Manifest.FILE))
                .filter(name -> lower.equals(fold(name)) || lower.endsWith("/" + fold(name))).findFirst();
    }

    /** The lab's own spelling of a path from where the submission's files are; nothing if it is not kept. */
    Optional<String> kept(String path) {
        String normal = Normalizer.normalize(path, Normalizer.Form.NFC);
        for (String name : names) {
            if (fold(name).equals(fold(normal))) {
                return Optional.of(name);
            }
        }
        if (normal.equals(Manifest.FILE) || normal.equals(Manifest.PROJECT)) {
            return Optional.of(normal);
        }
        return fold(normal).endsWith(SCENARIO) ? Optional.of(normal) : Optional.empty();
    }

    /** Whether a file of this name, without its folders, could be asked for, or be an archive with such files. */
    boolean couldBe(String name) {
        String lower = fold(name);
        return KEPT.stream().anyMatch(lower::endsWith) || Archives.isNamedLikeOne(lower)
                || names.stream().anyMatch(each -> lower.endsWith(fold(each.substring(each.lastIndexOf('/') + 1))));
    }

    static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
