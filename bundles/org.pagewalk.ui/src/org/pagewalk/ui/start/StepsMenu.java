/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.start;

import java.util.List;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** In the Pagewalk menu, the commands that step through a run, in the order from small to large steps. */
public class StepsMenu extends CompoundContributionItem implements IWorkbenchContribution {
    private static final List<String> STEPS = List.of("forwardLine", "backLine", "forwardCall", "backCall", "forwardEvent",
            "backEvent");
    private static final String PREFIX = "org.pagewalk.ui.step.";

    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        ICommandService commands = services.getService(ICommandService.class);
        return STEPS.stream().map(PREFIX::concat).filter(id -> commands.getCommand(id).isDefined())
                .map(id -> new CommandContributionItem(new CommandContributionItemParameter(services, id, id, SWT.PUSH)))
                .toArray(IContributionItem[]::new);
    }
}
