/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui;

import org.eclipse.osgi.util.NLS;

/** The words that users see, from {@code messages.properties}. The platform fills the fields when the class is loaded. */
public final class Messages extends NLS {
    public static String Editor_BroughtBack;
    public static String Editor_Check;
    public static String Examples_Closed;
    public static String Examples_Complete;
    public static String Examples_Description;
    public static String Examples_Job;
    public static String Examples_Missing;
    public static String Examples_Name;
    public static String Examples_NoName;
    public static String Examples_Project;
    public static String Examples_Title;
    public static String Examples_Unreadable;
    public static String Launch_Browse;
    public static String Launch_File;
    public static String Launch_FileMissing;
    public static String Launch_NoFile;
    public static String Launch_Outside;
    public static String Launch_OutsideTitle;
    public static String Launch_Seed;
    public static String Launch_SeedOfScenario;
    public static String Launch_SeedWrong;
    public static String Launch_Tab;
    public static String NewScenario_Browse;
    public static String NewScenario_Description;
    public static String NewScenario_Exists;
    public static String NewScenario_FileName;
    public static String NewScenario_Folder;
    public static String NewScenario_Machine;
    public static String NewScenario_Name;
    public static String NewScenario_NewProject;
    public static String NewScenario_NoFolder;
    public static String NewScenario_NoName;
    public static String NewScenario_Preset;
    public static String NewScenario_Project;
    public static String NewScenario_Title;
    public static String NewScenario_Usual;
    public static String Picture_AsText;
    public static String Picture_Choice;
    public static String Picture_Export;
    public static String Picture_Larger;
    public static String Picture_Place;
    public static String Picture_PlaceTip;
    public static String Picture_PlaceUnknown;
    public static String Picture_Png;
    public static String Picture_Smaller;
    public static String Picture_Svg;
    public static String Picture_Unwritable;
    public static String Results_AllMet;
    public static String Results_Line;
    public static String Results_Met;
    public static String Results_Moment;
    public static String Results_Open;
    public static String Results_Result;
    public static String Results_Right;
    public static String Results_Stop;
    public static String Results_Summary;
    public static String Results_Text;
    public static String Results_Times;
    public static String Results_Wrong;
    public static String Run_Failed;
    public static String Run_FailedBecause;
    public static String Run_Fault;
    public static String Run_Here;
    public static String Run_Job;
    public static String Run_Moving;
    public static String Run_NotRun;
    public static String Run_Stopped;
    public static String Run_PredictionOpen;
    public static String Run_PredictionRight;
    public static String Run_PredictionWrong;
    public static String Run_Summary;
    public static String Run_Unreadable;
    public static String Step_AtEnd;
    public static String Step_AtStart;
    public static String Step_Moment;
    public static String Step_MomentTitle;
    public static String Step_NoFailure;
    public static String Step_NoMoment;
    public static String Step_NoRun;
    public static String Step_NotItsEditor;
    public static String Step_NotRun;
    public static String Step_ToLine;
    public static String Timeline_Boot;
    public static String Timeline_Button;
    public static String Timeline_Line;
    public static String Timeline_Place;
    public static String Timeline_Tip;
    public static String View_Empty;
    public static String View_EmptyTitle;
    public static String View_Run;

    static {
        NLS.initializeMessages("org.pagewalk.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
