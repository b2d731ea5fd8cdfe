/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.start;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.launch.LaunchedScenarios;
import org.pagewalk.ui.launch.ScenarioLaunchShortcut;
import org.pagewalk.ui.labs.LabIds;
import org.pagewalk.ui.wizards.Examples;

/** What the start page does: each a command of the workbench, so that menus, keys and the cheat sheet do the same. */
final class StartActions {
    private static final int RECENT_MAX = 5;

    private final IServiceLocator services;

    StartActions(IServiceLocator services) {
        this.services = services;
    }

    void runFirst() {
        execute(PagewalkIds.RUN_EXAMPLE_COMMAND, Map.of());
    }

    void write() {
        execute(IWorkbenchCommandConstants.FILE_NEW,
                Map.of(IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, PagewalkIds.NEW_SCENARIO_WIZARD));
    }

    void openLab() {
        execute(IWorkbenchCommandConstants.FILE_NEW, Map.of(IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, LabIds.OPEN_LAB_WIZARD));
    }

    void learn() {
        execute("org.eclipse.ui.cheatsheets.openCheatSheet", Map.of("cheatSheetId", PagewalkIds.FIRST_SCENARIO_SHEET));
    }

    void examples() {
        Examples.get(Examples::open);
    }

    void help() {
        execute(IWorkbenchCommandConstants.HELP_HELP_CONTENTS, Map.of());
    }

    void keys() {
        execute("org.eclipse.ui.window.showKeyAssist", Map.of());
    }

    void present() {
        execute(PagewalkIds.PRESENT_COMMAND, Map.of());
    }

    void run(IFile scenario) {
        Examples.open(scenario);
        new ScenarioLaunchShortcut().launch(new StructuredSelection(scenario), ILaunchManager.RUN_MODE);
    }

    /** The scenarios that were run last. */
    List<IFile> recent() {
        return LaunchedScenarios.atMost(RECENT_MAX);
    }

    /** The keys of a command, as Eclipse writes them; empty where it has none. */
    String keysOf(String command) {
        String keys = services.getService(IBindingService.class).getBestActiveBindingFormattedFor(command);
        return keys == null ? "" : keys;
    }

    private void execute(String id, Map<String, String> parameters) {
        var command = services.getService(ICommandService.class).getCommand(id);
        try {
            services.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error(e.getLocalizedMessage(), e), StatusManager.SHOW);
        }
    }
}
