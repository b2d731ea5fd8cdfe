/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui;

import java.util.Arrays;
import java.util.List;

import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.views.IViewDescriptor;
import org.pagewalk.ui.labs.LabIds;
import org.pagewalk.ui.start.StartPage;
import org.pagewalk.ui.wizards.Examples;

/**
 * Few views, each with one job: files on the left, the scenario in the middle, the memory it makes on the
 * right, and below what the run said, what is wrong, and what is picked. Other views of Pagewalk open beside that of the memory.
 */
public class PagewalkPerspective implements IPerspectiveFactory {
    private static final List<String> ON_DEMAND = List.of(PagewalkIds.PHYSICAL_MEMORY_VIEW, PagewalkIds.MACHINE_VIEW, PagewalkIds.PAGE_VIEW,
            PagewalkIds.NARRATIVE_VIEW, PagewalkIds.QUERY_VIEW, PagewalkIds.PROC_VIEW, PagewalkIds.ALLOCATION_VIEW, PagewalkIds.FRAGMENTATION_VIEW,
            PagewalkIds.BOOT_MAP_VIEW, PagewalkIds.REGIONS_VIEW, PagewalkIds.ADDRESS_SPACE_VIEW, PagewalkIds.PAGE_TABLE_WALK_VIEW,
            PagewalkIds.FAULT_VIEW, PagewalkIds.TLB_VIEW, PagewalkIds.REVERSE_MAP_VIEW, PagewalkIds.PAGE_CACHE_VIEW, PagewalkIds.RADIX_TREE_VIEW, PagewalkIds.LRU_VIEW,
            PagewalkIds.REPLACEMENT_VIEW, LabIds.VIEW);

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.18f, editors);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.7f, editors);
        below.addView(PagewalkIds.TIMELINE_VIEW);
        below.addView(IConsoleConstants.ID_CONSOLE_VIEW);
        below.addView(PagewalkIds.RESULTS_VIEW);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IPageLayout.ID_PROP_SHEET);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.45f, editors);
        right.addView(PagewalkIds.FREE_AREAS_VIEW);
        ON_DEMAND.forEach(right::addPlaceholder);

        layout.addActionSet(IDebugUIConstants.LAUNCH_ACTION_SET);
        layout.addNewWizardShortcut(PagewalkIds.NEW_SCENARIO_WIZARD);
        layout.addNewWizardShortcut(PagewalkIds.EXAMPLES_WIZARD);
        layout.addNewWizardShortcut(LabIds.OPEN_LAB_WIZARD);
        layout.addNewWizardShortcut(LabIds.NEW_LAB_WIZARD);
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.project");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
        Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId)
                .filter(id -> id.startsWith(PagewalkIds.BUNDLE + ".")).forEach(layout::addShowViewShortcut);
        layout.addShowViewShortcut(IConsoleConstants.ID_CONSOLE_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        Examples.createOnFirstStart();
        StartPage.openOnce();
    }
}
