/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.start;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** In the Pagewalk menu, the commands that step through a run: step by step, to a place, and through what was selected. */
public class StepsMenu extends CompoundContributionItem implements IWorkbenchContribution {
    private static final String PREFIX = "org.pagewalk.ui.step.";
    private static final List<List<String>> GROUPS = List.of(
            List.of("forwardLine", "backLine", "forwardCall", "backCall", "forwardEvent", "backEvent"),
            List.of("toStart", "toEnd", "toLine", "toMoment", "nextFailure", "previousFailure"),
            List.of("selectionBack", "selectionForward"));

    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        ICommandService commands = services.getService(ICommandService.class);
        List<IContributionItem> items = new ArrayList<>();
        for (List<String> group : GROUPS) {
            items.add(new Separator());
            group.stream().map(PREFIX::concat).filter(id -> commands.getCommand(id).isDefined())
                    .map(id -> new CommandContributionItem(new CommandContributionItemParameter(services, id, id, SWT.PUSH)))
                    .forEach(items::add);
        }
        return items.toArray(IContributionItem[]::new);
    }
}
