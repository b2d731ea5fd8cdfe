/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.builder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.osgi.util.NLS;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.run.LabFiles;
import org.pagewalk.ui.run.ScenarioFiles;
import org.pagewalk.ui.run.ScenarioMarkers;
import org.pagewalk.ui.run.WorkspaceFolder;

/**
 * Checks the scenarios and labs of a project that have changed, and those that import what has changed, and marks their problems.
 * The first build of a session checks all, for what imports what is not kept longer.
 */
public class ScenarioBuilder extends IncrementalProjectBuilder {
    /** Its identifier. */
    static final String ID = "org.pagewalk.ui.scenarioBuilder";
    /** What changes a text, and not only what Eclipse knows about it. */
    private static final int TEXT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING | IResourceDelta.TYPE;

    /** For each scenario that was checked the files that it has asked for, existing or not. */
    private final Map<IFile, Set<IPath>> asked = new HashMap<>();

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD || asked.isEmpty() ? null : getDelta(getProject());
        Collection<IFile> scenarios = delta == null ? all() : toCheck(delta);
        SubMonitor progress = SubMonitor.convert(monitor, scenarios.size());
        ScenarioLanguage language = ScenarioLanguage.create();
        for (IFile scenario : scenarios) {
            if (progress.isCanceled() || isInterrupted()) {
                forgetLastBuiltState(); // the next build begins anew
                throw new OperationCanceledException();
            }
            progress.subTask(NLS.bind(BuilderMessages.Checking, scenario.getFullPath()));
            check(scenario, language);
            progress.worked(1);
        }
        return new IProject[0];
    }

    /** Saving goes on meanwhile: only markers are changed. */
    @Override
    public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
        return null;
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        asked.clear();
        getProject().deleteMarkers(PagewalkIds.PROBLEM_MARKER, true, IResource.DEPTH_INFINITE);
    }

    private List<IFile> all() throws CoreException {
        asked.clear();
        List<IFile> found = new ArrayList<>();
        getProject().accept(proxy -> {
            if (proxy.getType() == IResource.FILE && isOurs(proxy.getName()) && !proxy.isDerived()) {
                found.add((IFile) proxy.requestResource());
            }
            return !proxy.isDerived();
        }, IResource.NONE);
        return found;
    }

    private static boolean isOurs(String name) {
        return PagewalkIds.EXTENSIONS.stream().anyMatch(each -> name.endsWith("." + each));
    }

    private Set<IFile> toCheck(IResourceDelta delta) throws CoreException {
        Set<IPath> changed = new HashSet<>();
        Set<IFile> found = new LinkedHashSet<>();
        delta.accept(each -> {
            if (each.getResource() instanceof IFile file && (each.getKind() != IResourceDelta.CHANGED || (each.getFlags() & TEXT) != 0)) {
                changed.add(file.getFullPath());
                if (!file.exists()) {
                    asked.remove(file);
                } else if (isOurs(file.getName())) {
                    found.add(file);
                }
            }
            return !each.getResource().isDerived();
        });
        asked.forEach((scenario, files) -> {
            if (files.stream().anyMatch(changed::contains) || LabFiles.isLab(scenario) && changed.stream().anyMatch(scenario.getParent().getFullPath()::isPrefixOf)) {
                found.add(scenario);
            }
        });
        return found;
    }

    /** What is wrong with a lab may be so in any of its files: it is checked when one of them has changed. */
    private void checkLab(IFile lab, ScenarioLanguage language) {
        try {
            ScenarioMarkers.problems(lab, LabLanguage.with(language).read(new WorkspaceFolder(lab.getParent(), false), lab.readString(), lab.getName()).problems());
        } catch (CoreException | IOException e) {
            ILog.of(ScenarioBuilder.class).info(e.getMessage(), e);
        }
        asked.put(lab, Set.of());
    }

    private void check(IFile scenario, ScenarioLanguage language) {
        if (LabFiles.isLab(scenario)) {
            checkLab(scenario, language);
            return;
        }
        Set<IPath> files = new HashSet<>();
        Imports imports = ScenarioFiles.imports(scenario);
        Imports noted = name -> {
            files.add(scenario.getParent().getFullPath().append(name));
            return imports.read(name);
        };
        try {
            ScenarioMarkers.problems(scenario, language.parse(scenario.readString(), scenario.getName(), noted).problems());
        } catch (CoreException e) {
            // It went meanwhile, or cannot be read; then its editor says so.
            ILog.of(ScenarioBuilder.class).info(e.getMessage(), e);
        }
        asked.put(scenario, files);
    }
}
