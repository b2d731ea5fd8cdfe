/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui;

import java.util.Set;

/** Identifiers that {@code plugin.xml} gives to the parts of this bundle and that code needs too. */
public final class PagewalkIds {
    /** The bundle. */
    public static final String BUNDLE = "org.pagewalk.ui";
    /** The perspective. */
    public static final String PERSPECTIVE = "org.pagewalk.ui.perspective";
    /** The view of a zone's free lists. */
    public static final String FREE_AREAS_VIEW = "org.pagewalk.ui.freeAreas";
    /** The view of all page frames. */
    public static final String PHYSICAL_MEMORY_VIEW = "org.pagewalk.ui.physicalMemory";
    /** The view of nodes, zones, processors and tasks. */
    public static final String MACHINE_VIEW = "org.pagewalk.ui.machine";
    /** The view of one page frame. */
    public static final String PAGE_VIEW = "org.pagewalk.ui.page";
    /** The view of the whole run. */
    public static final String TIMELINE_VIEW = "org.pagewalk.ui.timeline";
    /** The view of what became of expectations. */
    public static final String RESULTS_VIEW = "org.pagewalk.ui.results";
    /** The view of what the kernel did and why. */
    public static final String NARRATIVE_VIEW = "org.pagewalk.ui.narrative";
    /** The view of the files under /proc. */
    public static final String PROC_VIEW = "org.pagewalk.ui.proc";
    /** The view that answers queries. */
    public static final String QUERY_VIEW = "org.pagewalk.ui.query";
    /** The view of an allocation's way through the zones. */
    public static final String ALLOCATION_VIEW = "org.pagewalk.ui.allocation";
    /** The view of how free memory is cut up. */
    public static final String FRAGMENTATION_VIEW = "org.pagewalk.ui.fragmentation";
    /** The view of memory while the machine boots. */
    public static final String BOOT_MAP_VIEW = "org.pagewalk.ui.bootMap";
    /** The view of a process's address space. */
    public static final String ADDRESS_SPACE_VIEW = "org.pagewalk.ui.addressSpace";
    /** The view of how an address is translated. */
    public static final String PAGE_TABLE_WALK_VIEW = "org.pagewalk.ui.pageTableWalk";
    /** The view of the last page fault. */
    public static final String FAULT_VIEW = "org.pagewalk.ui.fault";
    /** The view of what the TLBs hold. */
    public static final String TLB_VIEW = "org.pagewalk.ui.tlb";
    /** The view of who uses a page frame. */
    public static final String REVERSE_MAP_VIEW = "org.pagewalk.ui.reverseMap";
    /** The view of the pages of files that are in memory. */
    public static final String PAGE_CACHE_VIEW = "org.pagewalk.ui.pageCache";
    /** The view of how a page of a file is found. */
    public static final String RADIX_TREE_VIEW = "org.pagewalk.ui.radixTree";
    /** The view of the active and the inactive list. */
    public static final String LRU_VIEW = "org.pagewalk.ui.lru";
    /** The view of replacement policies to compare. */
    public static final String REPLACEMENT_VIEW = "org.pagewalk.ui.replacement";
    /** The view of allocators to compare. */
    public static final String REGIONS_VIEW = "org.pagewalk.ui.regions";
    /** The editor of scenarios and labs: the platform's own. */
    public static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";
    /** The content type of scenario files. */
    public static final String CONTENT_TYPE = "org.pagewalk.scenario";
    /** The launch configuration type, and the type of the consoles that its runs print to. */
    public static final String LAUNCH_TYPE = "org.pagewalk.ui.scenario";
    /** Markers for mistakes in a scenario's text. */
    public static final String PROBLEM_MARKER = "org.pagewalk.ui.problem";
    /** Markers for expectations that the last run did not meet. */
    public static final String FAILURE_MARKER = "org.pagewalk.ui.failedExpectation";
    /** The wizard that makes a scenario file. */
    public static final String NEW_SCENARIO_WIZARD = "org.pagewalk.ui.newScenario";
    /** The wizard that makes the project of examples. */
    public static final String EXAMPLES_WIZARD = "org.pagewalk.ui.examples";
    /** How the names of scenario files end. */
    public static final String EXTENSION = "mms";
    /** How the names of files end that have our editor: scenarios and labs. */
    public static final Set<String> EXTENSIONS = Set.of(EXTENSION, "lab");

    /** Help contexts, and the editor and the commands of a newcomer's first minutes. */
    public static final String EXAMPLES_HELP = "org.pagewalk.ui.examplesWizard";
    public static final String NEW_SCENARIO_HELP = "org.pagewalk.ui.newScenarioWizard";
    public static final String LAUNCH_TAB_HELP = "org.pagewalk.ui.launchTab";
    public static final String SCENARIO_EDITOR_HELP = "org.pagewalk.ui.scenarioEditor";
    public static final String START_PAGE = "org.pagewalk.ui.start";
    public static final String RUN_EXAMPLE_COMMAND = "org.pagewalk.ui.examples.run";
    public static final String PRESENT_COMMAND = "org.pagewalk.ui.present";
    public static final String RUN_COMMAND = "org.pagewalk.ui.scenarioShortcut.run";
    public static final String FIRST_SCENARIO_SHEET = "org.pagewalk.ui.firstScenario";

    private PagewalkIds() {
    }
}
