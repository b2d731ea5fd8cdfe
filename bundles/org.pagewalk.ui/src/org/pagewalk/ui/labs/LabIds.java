/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

/** Identifiers of labs that {@code plugin.xml} declares and code names too. */
public final class LabIds {
    /** The view of the lab that somebody works on. */
    public static final String VIEW = "org.pagewalk.ui.lab";
    /** The page that shows a lab's text. */
    public static final String TEXT_EDITOR = "org.pagewalk.ui.labText";
    /** Makes that page's input anew when the workbench starts. */
    public static final String TEXT_FACTORY = "org.pagewalk.ui.labTextFactory";
    /** Makes that of a replay anew. */
    public static final String REPLAY_FACTORY = "org.pagewalk.ui.replayFactory";
    /** The wizard by which students begin. */
    public static final String OPEN_LAB_WIZARD = "org.pagewalk.ui.openLab";
    /** The wizard that makes a lab. */
    public static final String NEW_LAB_WIZARD = "org.pagewalk.ui.newLab";
    /** The wizard that packs a lab. */
    public static final String EXPORT_LAB_WIZARD = "org.pagewalk.ui.exportLab";
    /** Markers for what verification has found. */
    public static final String FINDING_MARKER = "org.pagewalk.ui.labFinding";
    /** Help contexts of the wizards and the editor. */
    public static final String OPEN_LAB_HELP = "org.pagewalk.ui.openLabWizard";
    public static final String NEW_LAB_HELP = "org.pagewalk.ui.newLabWizard";
    public static final String SUBMIT_HELP = "org.pagewalk.ui.submitWizard";
    public static final String EXPORT_HELP = "org.pagewalk.ui.exportLabWizard";
    public static final String EDITOR_HELP = "org.pagewalk.ui.labEditor";

    private LabIds() {
    }
}
