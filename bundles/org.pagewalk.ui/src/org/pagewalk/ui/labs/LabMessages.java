/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import org.eclipse.osgi.util.NLS;

/** The words of labs that users see, from {@code messages.properties}. The platform fills the fields when the class is loaded. */
final class LabMessages extends NLS {
    public static String Answer_Number;
    public static String Detail_Found;
    public static String Detail_Hint;
    public static String Detail_Later;
    public static String Detail_Line;
    public static String Detail_Narrative;
    public static String Detail_NoText;
    public static String Detail_NoTextQuestions;
    public static String Detail_Open;
    public static String Detail_OpenFile;
    public static String Detail_Points;
    public static String Detail_Text;
    public static String Detail_Why;
    public static String Detail_WhyTip;
    public static String Header_Author;
    public static String Header_EndPreview;
    public static String Header_For;
    public static String Header_Nobody;
    public static String Header_NoneSeen;
    public static String Header_Points;
    public static String Header_Preview;
    public static String Header_Previewed;
    public static String Header_Progress;
    public static String Header_Submit;
    public static String Header_Text;
    public static String Header_Verify;
    public static String Item_Bug;
    public static String Item_Check;
    public static String Item_Mutant;
    public static String Item_Prediction;
    public static String Item_Question;
    public static String Judge_Job;
    public static String Link_NotOpened;
    public static String New_Copy;
    public static String New_Description;
    public static String New_Id;
    public static String New_IdWhat;
    public static String New_LabTitle;
    public static String New_Model;
    public static String New_ModelWhat;
    public static String New_NoTitle;
    public static String New_Template;
    public static String New_Title;
    public static String New_WrongId;
    public static String Open_Description;
    public static String Open_Exists;
    public static String Open_Folder;
    public static String Open_FolderExists;
    public static String Open_HandedOut;
    public static String Open_Identity;
    public static String Open_IdentityWhat;
    public static String Open_NoIdentity;
    public static String Open_NoLab;
    public static String Open_NoName;
    public static String Open_NoPath;
    public static String Open_PathHint;
    public static String Open_PathMissing;
    public static String Open_Project;
    public static String Open_Shipped;
    public static String Open_Title;
    public static String Open_TooLarge;
    public static String Open_Zip;
    public static String Points_Of;
    public static String Preview_Failed;
    public static String Preview_Title;
    public static String Preview_Who;
    public static String Replay_Damaged;
    public static String Replay_Job;
    public static String Replay_NotInIt;
    public static String Replay_Tip;
    public static String Replay_TooLarge;
    public static String Replay_Unreadable;
    public static String Replay_Wrong;
    public static String Result_Done;
    public static String Result_Later;
    public static String Result_Look;
    public static String Result_Met;
    public static String Result_NotMet;
    public static String Result_Open;
    public static String Result_Partly;
    public static String Result_Waiting;
    public static String Shown_Description;
    public static String Shown_Everything;
    public static String Shown_Points;
    public static String Shown_Reason;
    public static String Submit_Browse;
    public static String Submit_Description;
    public static String Submit_Done;
    public static String Submit_Failed;
    public static String Submit_File;
    public static String Submit_Files;
    public static String Submit_For;
    public static String Submit_Goes;
    public static String Submit_Missing;
    public static String Submit_NoFolder;
    public static String Submit_NoTarget;
    public static String Submit_Nobody;
    public static String Submit_Open;
    public static String Submit_Replace;
    public static String Submit_Save;
    public static String Submit_State;
    public static String Submit_Target;
    public static String Submit_Then;
    public static String Submit_Title;
    public static String Submit_Unsaved;
    public static String Submit_Untouched;
    public static String Text_Missing;
    public static String Tree_Name;
    public static String Tree_Points;
    public static String Tree_Result;
    public static String Tree_Task;
    public static String Verify_Ended;
    public static String Verify_Errors;
    public static String Verify_Failed;
    public static String Verify_Goes;
    public static String Verify_Good;
    public static String Verify_Job;
    public static String Verify_Warnings;
    public static String View_Damaged;
    public static String View_Empty;
    public static String View_EmptyTitle;
    public static String View_Fault;
    public static String View_Reading;
    public static String View_Unreadable;
    public static String View_Wrong;

    static {
        NLS.initializeMessages("org.pagewalk.ui.labs.messages", LabMessages.class);
    }

    private LabMessages() {
    }
}
