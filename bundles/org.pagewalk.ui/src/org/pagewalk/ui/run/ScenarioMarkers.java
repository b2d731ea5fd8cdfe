/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.pagewalk.scenario.Problem;
import org.pagewalk.ui.PagewalkIds;

/** What the Problems view says about scenario files: mistakes in their text, and what the last run did not meet. */
public final class ScenarioMarkers {
    /**
     * Something the last run did not meet.
     *
     * @param line from 1
     */
    public record Failure(int line, String message) {
    }

    /** Attribute of a marked mistake: whether something is known that would mend it. */
    public static final String FIXABLE = "org.pagewalk.ui.fixable";

    private ScenarioMarkers() {
    }

    /** Replaces the mistakes marked in {@code file}. */
    public static void problems(IFile file, List<Problem> problems) {
        replace(file, PagewalkIds.PROBLEM_MARKER, problems.stream().map(ScenarioMarkers::attributes).toList());
    }

    /** Replaces the failures marked in {@code file}. */
    public static void failures(IFile file, List<Failure> failures) {
        replace(file, PagewalkIds.FAILURE_MARKER, failures.stream().map(ScenarioMarkers::attributes).toList());
    }

    private static Map<String, Object> attributes(Problem problem) {
        Map<String, Object> attributes = attributes(problem.line(), problem.message(), switch (problem.severity()) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
        });
        attributes.put(IMarker.CHAR_START, problem.offset());
        attributes.put(IMarker.CHAR_END, problem.offset() + problem.length());
        attributes.put(FIXABLE, !problem.remedies().isEmpty());
        return attributes;
    }

    private static Map<String, Object> attributes(Failure failure) {
        return attributes(failure.line(), failure.message(), IMarker.SEVERITY_ERROR);
    }

    private static Map<String, Object> attributes(int line, String message, int severity) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.LINE_NUMBER, line);
        attributes.put(IMarker.MESSAGE, message);
        attributes.put(IMarker.SEVERITY, severity);
        return attributes;
    }

    /** An open editor and the builder may both find the same at the same time: one after the other, and nothing twice. */
    private static synchronized void replace(IFile file, String type, List<Map<String, Object>> wanted) {
        IWorkspace workspace = file.getWorkspace();
        try {
            workspace.run(monitor -> {
                List<Map<String, Object>> missing = new ArrayList<>(wanted);
                for (IMarker marker : file.findMarkers(type, false, IResource.DEPTH_ZERO)) {
                    if (!missing.remove(marker.getAttributes())) {
                        marker.delete();
                    }
                }
                for (Map<String, Object> attributes : missing) {
                    file.createMarker(type, attributes);
                }
            }, workspace.getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, null);
        } catch (CoreException e) {
            // The file went meanwhile, and its problems with it.
            ILog.of(ScenarioMarkers.class).info(e.getMessage(), e);
        }
    }
}
