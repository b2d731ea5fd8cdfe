/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** What a view says while it has nothing to show: what it would show, and how to get it. */
public final class EmptyState extends Composite {
    private static final int MARGIN = 20;
    private static final int WIDTH = 320;

    /**
     * @param title what the view is about
     * @param text  what it would show and how to get it; a link's href is the wizard that it opens
     */
    public EmptyState(Composite parent, IServiceLocator services, String title, String text) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN / 2).applyTo(this);
        Label heading = new Label(this, SWT.NONE);
        heading.setFont(JFaceResources.getHeaderFont());
        heading.setText(title);
        Link words = new Link(this, SWT.WRAP);
        words.setText(text);
        words.addListener(SWT.Selection, event -> openWizard(services, event.text));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
    }

    private static void openWizard(IServiceLocator services, String wizard) {
        Command newWizard = services.getService(ICommandService.class).getCommand(IWorkbenchCommandConstants.FILE_NEW);
        ParameterizedCommand call = ParameterizedCommand.generateCommand(newWizard,
                Map.of(IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, wizard));
        try {
            services.getService(IHandlerService.class).executeCommand(call, null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error(e.getLocalizedMessage(), e), StatusManager.SHOW);
        }
    }
}
