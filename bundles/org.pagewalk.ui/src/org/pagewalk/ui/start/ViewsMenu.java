/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.start;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.views.IViewCategory;
import org.eclipse.ui.views.IViewDescriptor;

/** In the Pagewalk menu, the views of Pagewalk's category, whoever brings them. */
public class ViewsMenu extends CompoundContributionItem implements IWorkbenchContribution {
    private static final String CATEGORY = "org.pagewalk.ui.category";

    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getCategories())
                .filter(category -> category.getId().equals(CATEGORY)).map(IViewCategory::getViews).flatMap(Arrays::stream)
                .sorted(Comparator.comparing(IViewDescriptor::getLabel)).map(this::item).toArray(IContributionItem[]::new);
    }

    private IContributionItem item(IViewDescriptor view) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(services, view.getId(),
                IWorkbenchCommandConstants.VIEWS_SHOW_VIEW, SWT.PUSH);
        item.parameters = Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view.getId());
        item.label = view.getLabel();
        item.icon = view.getImageDescriptor();
        item.tooltip = view.getDescription();
        return new CommandContributionItem(item);
    }
}
