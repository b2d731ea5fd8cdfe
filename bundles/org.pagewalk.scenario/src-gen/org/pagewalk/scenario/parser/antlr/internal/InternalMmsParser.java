package org.pagewalk.scenario.parser.antlr.internal;

import org.eclipse.xtext.*;
import org.eclipse.xtext.parser.*;
import org.eclipse.xtext.parser.impl.*;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.antlr.AbstractInternalAntlrParser;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.parser.antlr.XtextTokenStream.HiddenTokens;
import org.eclipse.xtext.parser.antlr.AntlrDatatypeRuleToken;
import org.pagewalk.scenario.services.MmsGrammarAccess;



import org.antlr.runtime.*;
import java.util.Stack;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.HashMap;
@SuppressWarnings("all")
public class InternalMmsParser extends AbstractInternalAntlrParser {
    public static final String[] tokenNames = new String[] {
        "<invalid>", "<EOR>", "<DOWN>", "<UP>", "RULE_ID", "RULE_STRING", "RULE_INT", "RULE_HEX", "RULE_UNIT", "RULE_ANY_OTHER", "RULE_ML_COMMENT", "RULE_SL_COMMENT", "RULE_WS", "';'", "'{'", "'}'", "'from'", "'let'", "'='", "'if'", "'else'", "'while'", "'for'", "'in'", "'repeat'", "'def'", "'('", "','", "')'", "'return'", "'section'", "'import'", "'print'", "'expect'", "'no'", "'event'", "'where'", "'signal'", "'error'", "'bug'", "'predict'", "'?'", "'check'", "'invariants'", "'snapshot'", "'compare'", "'fail'", "'after'", "'wait'", "'task'", "'as'", "'kernel'", "'interrupt'", "'boot'", "'on'", "'cpu'", "'+='", "'.'", "'['", "']'", "':'", "'..'", "'||'", "'&&'", "'|'", "'^'", "'&'", "'=='", "'!='", "'<'", "'<='", "'>'", "'>='", "'<<'", "'>>'", "'+'", "'-'", "'*'", "'/'", "'%'", "'!'", "'~'"
    };
    public static final int RULE_HEX=7;
    public static final int T__50=50;
    public static final int T__19=19;
    public static final int T__15=15;
    public static final int T__59=59;
    public static final int T__16=16;
    public static final int T__17=17;
    public static final int T__18=18;
    public static final int T__55=55;
    public static final int T__56=56;
    public static final int T__13=13;
    public static final int T__57=57;
    public static final int T__14=14;
    public static final int T__58=58;
    public static final int T__51=51;
    public static final int T__52=52;
    public static final int T__53=53;
    public static final int T__54=54;
    public static final int T__60=60;
    public static final int T__61=61;
    public static final int RULE_ID=4;
    public static final int T__26=26;
    public static final int T__27=27;
    public static final int T__28=28;
    public static final int RULE_INT=6;
    public static final int T__29=29;
    public static final int T__22=22;
    public static final int T__66=66;
    public static final int RULE_ML_COMMENT=10;
    public static final int T__23=23;
    public static final int T__67=67;
    public static final int T__24=24;
    public static final int T__68=68;
    public static final int T__25=25;
    public static final int T__69=69;
    public static final int T__62=62;
    public static final int T__63=63;
    public static final int T__20=20;
    public static final int T__64=64;
    public static final int T__21=21;
    public static final int T__65=65;
    public static final int T__70=70;
    public static final int T__71=71;
    public static final int T__72=72;
    public static final int RULE_STRING=5;
    public static final int RULE_UNIT=8;
    public static final int RULE_SL_COMMENT=11;
    public static final int T__37=37;
    public static final int T__38=38;
    public static final int T__39=39;
    public static final int T__33=33;
    public static final int T__77=77;
    public static final int T__34=34;
    public static final int T__78=78;
    public static final int T__35=35;
    public static final int T__79=79;
    public static final int T__36=36;
    public static final int T__73=73;
    public static final int EOF=-1;
    public static final int T__30=30;
    public static final int T__74=74;
    public static final int T__31=31;
    public static final int T__75=75;
    public static final int T__32=32;
    public static final int T__76=76;
    public static final int T__80=80;
    public static final int T__81=81;
    public static final int RULE_WS=12;
    public static final int RULE_ANY_OTHER=9;
    public static final int T__48=48;
    public static final int T__49=49;
    public static final int T__44=44;
    public static final int T__45=45;
    public static final int T__46=46;
    public static final int T__47=47;
    public static final int T__40=40;
    public static final int T__41=41;
    public static final int T__42=42;
    public static final int T__43=43;

    // delegates
    // delegators


        public InternalMmsParser(TokenStream input) {
            this(input, new RecognizerSharedState());
        }
        public InternalMmsParser(TokenStream input, RecognizerSharedState state) {
            super(input, state);
             
        }
        

    public String[] getTokenNames() { return InternalMmsParser.tokenNames; }
    public String getGrammarFileName() { return "InternalMms.g"; }



     	private MmsGrammarAccess grammarAccess;

        public InternalMmsParser(TokenStream input, MmsGrammarAccess grammarAccess) {
            this(input);
            this.grammarAccess = grammarAccess;
            registerRules(grammarAccess.getGrammar());
        }

        @Override
        protected String getFirstRuleName() {
        	return "Scenario";
       	}

       	@Override
       	protected MmsGrammarAccess getGrammarAccess() {
       		return grammarAccess;
       	}




    // $ANTLR start "entryRuleScenario"
    // InternalMms.g:64:1: entryRuleScenario returns [EObject current=null] : iv_ruleScenario= ruleScenario EOF ;
    public final EObject entryRuleScenario() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleScenario = null;


        try {
            // InternalMms.g:64:49: (iv_ruleScenario= ruleScenario EOF )
            // InternalMms.g:65:2: iv_ruleScenario= ruleScenario EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getScenarioRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleScenario=ruleScenario();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleScenario; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleScenario"


    // $ANTLR start "ruleScenario"
    // InternalMms.g:71:1: ruleScenario returns [EObject current=null] : ( () ( ( ( (lv_statements_1_1= ruleStatement | lv_statements_1_2= ruleStrayBrace ) ) ) | otherlv_2= ';' )* ) ;
    public final EObject ruleScenario() throws RecognitionException {
        EObject current = null;

        Token otherlv_2=null;
        EObject lv_statements_1_1 = null;

        EObject lv_statements_1_2 = null;



        	enterRule();

        try {
            // InternalMms.g:77:2: ( ( () ( ( ( (lv_statements_1_1= ruleStatement | lv_statements_1_2= ruleStrayBrace ) ) ) | otherlv_2= ';' )* ) )
            // InternalMms.g:78:2: ( () ( ( ( (lv_statements_1_1= ruleStatement | lv_statements_1_2= ruleStrayBrace ) ) ) | otherlv_2= ';' )* )
            {
            // InternalMms.g:78:2: ( () ( ( ( (lv_statements_1_1= ruleStatement | lv_statements_1_2= ruleStrayBrace ) ) ) | otherlv_2= ';' )* )
            // InternalMms.g:79:3: () ( ( ( (lv_statements_1_1= ruleStatement | lv_statements_1_2= ruleStrayBrace ) ) ) | otherlv_2= ';' )*
            {
            // InternalMms.g:79:3: ()
            // InternalMms.g:80:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getScenarioAccess().getScenarioAction_0(),
              					current);
              			
            }

            }

            // InternalMms.g:86:3: ( ( ( (lv_statements_1_1= ruleStatement | lv_statements_1_2= ruleStrayBrace ) ) ) | otherlv_2= ';' )*
            loop2:
            do {
                int alt2=3;
                int LA2_0 = input.LA(1);

                if ( ((LA2_0>=RULE_ID && LA2_0<=RULE_ANY_OTHER)||(LA2_0>=14 && LA2_0<=81)) ) {
                    alt2=1;
                }
                else if ( (LA2_0==13) ) {
                    alt2=2;
                }


                switch (alt2) {
            	case 1 :
            	    // InternalMms.g:87:4: ( ( (lv_statements_1_1= ruleStatement | lv_statements_1_2= ruleStrayBrace ) ) )
            	    {
            	    // InternalMms.g:87:4: ( ( (lv_statements_1_1= ruleStatement | lv_statements_1_2= ruleStrayBrace ) ) )
            	    // InternalMms.g:88:5: ( (lv_statements_1_1= ruleStatement | lv_statements_1_2= ruleStrayBrace ) )
            	    {
            	    // InternalMms.g:88:5: ( (lv_statements_1_1= ruleStatement | lv_statements_1_2= ruleStrayBrace ) )
            	    // InternalMms.g:89:6: (lv_statements_1_1= ruleStatement | lv_statements_1_2= ruleStrayBrace )
            	    {
            	    // InternalMms.g:89:6: (lv_statements_1_1= ruleStatement | lv_statements_1_2= ruleStrayBrace )
            	    int alt1=2;
            	    int LA1_0 = input.LA(1);

            	    if ( ((LA1_0>=RULE_ID && LA1_0<=RULE_ANY_OTHER)||LA1_0==14||(LA1_0>=16 && LA1_0<=81)) ) {
            	        alt1=1;
            	    }
            	    else if ( (LA1_0==15) ) {
            	        alt1=2;
            	    }
            	    else {
            	        if (state.backtracking>0) {state.failed=true; return current;}
            	        NoViableAltException nvae =
            	            new NoViableAltException("", 1, 0, input);

            	        throw nvae;
            	    }
            	    switch (alt1) {
            	        case 1 :
            	            // InternalMms.g:90:7: lv_statements_1_1= ruleStatement
            	            {
            	            if ( state.backtracking==0 ) {

            	              							newCompositeNode(grammarAccess.getScenarioAccess().getStatementsStatementParserRuleCall_1_0_0_0());
            	              						
            	            }
            	            pushFollow(FOLLOW_3);
            	            lv_statements_1_1=ruleStatement();

            	            state._fsp--;
            	            if (state.failed) return current;
            	            if ( state.backtracking==0 ) {

            	              							if (current==null) {
            	              								current = createModelElementForParent(grammarAccess.getScenarioRule());
            	              							}
            	              							add(
            	              								current,
            	              								"statements",
            	              								lv_statements_1_1,
            	              								"org.pagewalk.scenario.Mms.Statement");
            	              							afterParserOrEnumRuleCall();
            	              						
            	            }

            	            }
            	            break;
            	        case 2 :
            	            // InternalMms.g:106:7: lv_statements_1_2= ruleStrayBrace
            	            {
            	            if ( state.backtracking==0 ) {

            	              							newCompositeNode(grammarAccess.getScenarioAccess().getStatementsStrayBraceParserRuleCall_1_0_0_1());
            	              						
            	            }
            	            pushFollow(FOLLOW_3);
            	            lv_statements_1_2=ruleStrayBrace();

            	            state._fsp--;
            	            if (state.failed) return current;
            	            if ( state.backtracking==0 ) {

            	              							if (current==null) {
            	              								current = createModelElementForParent(grammarAccess.getScenarioRule());
            	              							}
            	              							add(
            	              								current,
            	              								"statements",
            	              								lv_statements_1_2,
            	              								"org.pagewalk.scenario.Mms.StrayBrace");
            	              							afterParserOrEnumRuleCall();
            	              						
            	            }

            	            }
            	            break;

            	    }


            	    }


            	    }


            	    }
            	    break;
            	case 2 :
            	    // InternalMms.g:125:4: otherlv_2= ';'
            	    {
            	    otherlv_2=(Token)match(input,13,FOLLOW_3); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      				newLeafNode(otherlv_2, grammarAccess.getScenarioAccess().getSemicolonKeyword_1_1());
            	      			
            	    }

            	    }
            	    break;

            	default :
            	    break loop2;
                }
            } while (true);


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleScenario"


    // $ANTLR start "entryRuleBlock"
    // InternalMms.g:134:1: entryRuleBlock returns [EObject current=null] : iv_ruleBlock= ruleBlock EOF ;
    public final EObject entryRuleBlock() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBlock = null;


        try {
            // InternalMms.g:134:46: (iv_ruleBlock= ruleBlock EOF )
            // InternalMms.g:135:2: iv_ruleBlock= ruleBlock EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getBlockRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleBlock=ruleBlock();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleBlock; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleBlock"


    // $ANTLR start "ruleBlock"
    // InternalMms.g:141:1: ruleBlock returns [EObject current=null] : ( () otherlv_1= '{' ( ( (lv_statements_2_0= ruleStatement ) ) | otherlv_3= ';' )* otherlv_4= '}' ) ;
    public final EObject ruleBlock() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token otherlv_3=null;
        Token otherlv_4=null;
        EObject lv_statements_2_0 = null;



        	enterRule();

        try {
            // InternalMms.g:147:2: ( ( () otherlv_1= '{' ( ( (lv_statements_2_0= ruleStatement ) ) | otherlv_3= ';' )* otherlv_4= '}' ) )
            // InternalMms.g:148:2: ( () otherlv_1= '{' ( ( (lv_statements_2_0= ruleStatement ) ) | otherlv_3= ';' )* otherlv_4= '}' )
            {
            // InternalMms.g:148:2: ( () otherlv_1= '{' ( ( (lv_statements_2_0= ruleStatement ) ) | otherlv_3= ';' )* otherlv_4= '}' )
            // InternalMms.g:149:3: () otherlv_1= '{' ( ( (lv_statements_2_0= ruleStatement ) ) | otherlv_3= ';' )* otherlv_4= '}'
            {
            // InternalMms.g:149:3: ()
            // InternalMms.g:150:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getBlockAccess().getBlockAction_0(),
              					current);
              			
            }

            }

            otherlv_1=(Token)match(input,14,FOLLOW_4); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_1, grammarAccess.getBlockAccess().getLeftCurlyBracketKeyword_1());
              		
            }
            // InternalMms.g:160:3: ( ( (lv_statements_2_0= ruleStatement ) ) | otherlv_3= ';' )*
            loop3:
            do {
                int alt3=3;
                int LA3_0 = input.LA(1);

                if ( ((LA3_0>=RULE_ID && LA3_0<=RULE_ANY_OTHER)||LA3_0==14||(LA3_0>=16 && LA3_0<=81)) ) {
                    alt3=1;
                }
                else if ( (LA3_0==13) ) {
                    alt3=2;
                }


                switch (alt3) {
            	case 1 :
            	    // InternalMms.g:161:4: ( (lv_statements_2_0= ruleStatement ) )
            	    {
            	    // InternalMms.g:161:4: ( (lv_statements_2_0= ruleStatement ) )
            	    // InternalMms.g:162:5: (lv_statements_2_0= ruleStatement )
            	    {
            	    // InternalMms.g:162:5: (lv_statements_2_0= ruleStatement )
            	    // InternalMms.g:163:6: lv_statements_2_0= ruleStatement
            	    {
            	    if ( state.backtracking==0 ) {

            	      						newCompositeNode(grammarAccess.getBlockAccess().getStatementsStatementParserRuleCall_2_0_0());
            	      					
            	    }
            	    pushFollow(FOLLOW_4);
            	    lv_statements_2_0=ruleStatement();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      						if (current==null) {
            	      							current = createModelElementForParent(grammarAccess.getBlockRule());
            	      						}
            	      						add(
            	      							current,
            	      							"statements",
            	      							lv_statements_2_0,
            	      							"org.pagewalk.scenario.Mms.Statement");
            	      						afterParserOrEnumRuleCall();
            	      					
            	    }

            	    }


            	    }


            	    }
            	    break;
            	case 2 :
            	    // InternalMms.g:181:4: otherlv_3= ';'
            	    {
            	    otherlv_3=(Token)match(input,13,FOLLOW_4); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      				newLeafNode(otherlv_3, grammarAccess.getBlockAccess().getSemicolonKeyword_2_1());
            	      			
            	    }

            	    }
            	    break;

            	default :
            	    break loop3;
                }
            } while (true);

            otherlv_4=(Token)match(input,15,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_4, grammarAccess.getBlockAccess().getRightCurlyBracketKeyword_3());
              		
            }

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleBlock"


    // $ANTLR start "entryRuleStatement"
    // InternalMms.g:194:1: entryRuleStatement returns [EObject current=null] : iv_ruleStatement= ruleStatement EOF ;
    public final EObject entryRuleStatement() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleStatement = null;


        try {
            // InternalMms.g:194:50: (iv_ruleStatement= ruleStatement EOF )
            // InternalMms.g:195:2: iv_ruleStatement= ruleStatement EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getStatementRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleStatement=ruleStatement();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleStatement; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleStatement"


    // $ANTLR start "ruleStatement"
    // InternalMms.g:201:1: ruleStatement returns [EObject current=null] : (this_Let_0= ruleLet | this_If_1= ruleIf | this_While_2= ruleWhile | this_For_3= ruleFor | this_Def_4= ruleDef | this_Return_5= ruleReturn | ( ( 'repeat' )=>this_Repeat_6= ruleRepeat ) | ( ( 'section' )=>this_Section_7= ruleSection ) | ( ( 'import' )=>this_Import_8= ruleImport ) | ( ( 'print' )=>this_Print_9= rulePrint ) | ( ( 'expect' )=>this_Expect_10= ruleExpect ) | ( ( 'predict' )=>this_Predict_11= rulePredict ) | ( ( 'check' )=>this_Check_12= ruleCheck ) | ( ( 'snapshot' )=>this_Snapshot_13= ruleSnapshot ) | ( ( 'compare' )=>this_Compare_14= ruleCompare ) | ( ( 'fail' )=>this_Fail_15= ruleFail ) | ( ( 'wait' )=>this_Wait_16= ruleWait ) | ( ( 'task' )=>this_Task_17= ruleTask ) | ( ( 'as' )=>this_As_18= ruleAs ) | ( ( 'kernel' )=>this_Kernel_19= ruleKernel ) | ( ( 'interrupt' )=>this_Interrupt_20= ruleInterrupt ) | ( ( 'boot' )=>this_Boot_21= ruleBoot ) | ( ( 'on' )=>this_OnCpu_22= ruleOnCpu ) | ( ( ( ( () ( ( RULE_ID ) ) 'from' ) )=> ( () ( (lv_kind_24_0= RULE_ID ) ) otherlv_25= 'from' ) ) ( (lv_base_26_0= ruleExpression ) ) otherlv_27= '{' ( (lv_entries_28_0= ruleEntry ) )* otherlv_29= '}' ) | ( ( ( ( () ( ( RULE_ID ) ) ( ( ruleName ) )? '{' ) )=> ( () ( (lv_kind_31_0= RULE_ID ) ) ( (lv_name_32_0= ruleName ) )? otherlv_33= '{' ) ) ( (lv_entries_34_0= ruleEntry ) )* otherlv_35= '}' ) | this_Action_36= ruleAction | this_Stray_37= ruleStray ) ;
    public final EObject ruleStatement() throws RecognitionException {
        EObject current = null;

        Token lv_kind_24_0=null;
        Token otherlv_25=null;
        Token otherlv_27=null;
        Token otherlv_29=null;
        Token lv_kind_31_0=null;
        Token otherlv_33=null;
        Token otherlv_35=null;
        EObject this_Let_0 = null;

        EObject this_If_1 = null;

        EObject this_While_2 = null;

        EObject this_For_3 = null;

        EObject this_Def_4 = null;

        EObject this_Return_5 = null;

        EObject this_Repeat_6 = null;

        EObject this_Section_7 = null;

        EObject this_Import_8 = null;

        EObject this_Print_9 = null;

        EObject this_Expect_10 = null;

        EObject this_Predict_11 = null;

        EObject this_Check_12 = null;

        EObject this_Snapshot_13 = null;

        EObject this_Compare_14 = null;

        EObject this_Fail_15 = null;

        EObject this_Wait_16 = null;

        EObject this_Task_17 = null;

        EObject this_As_18 = null;

        EObject this_Kernel_19 = null;

        EObject this_Interrupt_20 = null;

        EObject this_Boot_21 = null;

        EObject this_OnCpu_22 = null;

        EObject lv_base_26_0 = null;

        EObject lv_entries_28_0 = null;

        AntlrDatatypeRuleToken lv_name_32_0 = null;

        EObject lv_entries_34_0 = null;

        EObject this_Action_36 = null;

        EObject this_Stray_37 = null;



        	enterRule();

        try {
            // InternalMms.g:207:2: ( (this_Let_0= ruleLet | this_If_1= ruleIf | this_While_2= ruleWhile | this_For_3= ruleFor | this_Def_4= ruleDef | this_Return_5= ruleReturn | ( ( 'repeat' )=>this_Repeat_6= ruleRepeat ) | ( ( 'section' )=>this_Section_7= ruleSection ) | ( ( 'import' )=>this_Import_8= ruleImport ) | ( ( 'print' )=>this_Print_9= rulePrint ) | ( ( 'expect' )=>this_Expect_10= ruleExpect ) | ( ( 'predict' )=>this_Predict_11= rulePredict ) | ( ( 'check' )=>this_Check_12= ruleCheck ) | ( ( 'snapshot' )=>this_Snapshot_13= ruleSnapshot ) | ( ( 'compare' )=>this_Compare_14= ruleCompare ) | ( ( 'fail' )=>this_Fail_15= ruleFail ) | ( ( 'wait' )=>this_Wait_16= ruleWait ) | ( ( 'task' )=>this_Task_17= ruleTask ) | ( ( 'as' )=>this_As_18= ruleAs ) | ( ( 'kernel' )=>this_Kernel_19= ruleKernel ) | ( ( 'interrupt' )=>this_Interrupt_20= ruleInterrupt ) | ( ( 'boot' )=>this_Boot_21= ruleBoot ) | ( ( 'on' )=>this_OnCpu_22= ruleOnCpu ) | ( ( ( ( () ( ( RULE_ID ) ) 'from' ) )=> ( () ( (lv_kind_24_0= RULE_ID ) ) otherlv_25= 'from' ) ) ( (lv_base_26_0= ruleExpression ) ) otherlv_27= '{' ( (lv_entries_28_0= ruleEntry ) )* otherlv_29= '}' ) | ( ( ( ( () ( ( RULE_ID ) ) ( ( ruleName ) )? '{' ) )=> ( () ( (lv_kind_31_0= RULE_ID ) ) ( (lv_name_32_0= ruleName ) )? otherlv_33= '{' ) ) ( (lv_entries_34_0= ruleEntry ) )* otherlv_35= '}' ) | this_Action_36= ruleAction | this_Stray_37= ruleStray ) )
            // InternalMms.g:208:2: (this_Let_0= ruleLet | this_If_1= ruleIf | this_While_2= ruleWhile | this_For_3= ruleFor | this_Def_4= ruleDef | this_Return_5= ruleReturn | ( ( 'repeat' )=>this_Repeat_6= ruleRepeat ) | ( ( 'section' )=>this_Section_7= ruleSection ) | ( ( 'import' )=>this_Import_8= ruleImport ) | ( ( 'print' )=>this_Print_9= rulePrint ) | ( ( 'expect' )=>this_Expect_10= ruleExpect ) | ( ( 'predict' )=>this_Predict_11= rulePredict ) | ( ( 'check' )=>this_Check_12= ruleCheck ) | ( ( 'snapshot' )=>this_Snapshot_13= ruleSnapshot ) | ( ( 'compare' )=>this_Compare_14= ruleCompare ) | ( ( 'fail' )=>this_Fail_15= ruleFail ) | ( ( 'wait' )=>this_Wait_16= ruleWait ) | ( ( 'task' )=>this_Task_17= ruleTask ) | ( ( 'as' )=>this_As_18= ruleAs ) | ( ( 'kernel' )=>this_Kernel_19= ruleKernel ) | ( ( 'interrupt' )=>this_Interrupt_20= ruleInterrupt ) | ( ( 'boot' )=>this_Boot_21= ruleBoot ) | ( ( 'on' )=>this_OnCpu_22= ruleOnCpu ) | ( ( ( ( () ( ( RULE_ID ) ) 'from' ) )=> ( () ( (lv_kind_24_0= RULE_ID ) ) otherlv_25= 'from' ) ) ( (lv_base_26_0= ruleExpression ) ) otherlv_27= '{' ( (lv_entries_28_0= ruleEntry ) )* otherlv_29= '}' ) | ( ( ( ( () ( ( RULE_ID ) ) ( ( ruleName ) )? '{' ) )=> ( () ( (lv_kind_31_0= RULE_ID ) ) ( (lv_name_32_0= ruleName ) )? otherlv_33= '{' ) ) ( (lv_entries_34_0= ruleEntry ) )* otherlv_35= '}' ) | this_Action_36= ruleAction | this_Stray_37= ruleStray )
            {
            // InternalMms.g:208:2: (this_Let_0= ruleLet | this_If_1= ruleIf | this_While_2= ruleWhile | this_For_3= ruleFor | this_Def_4= ruleDef | this_Return_5= ruleReturn | ( ( 'repeat' )=>this_Repeat_6= ruleRepeat ) | ( ( 'section' )=>this_Section_7= ruleSection ) | ( ( 'import' )=>this_Import_8= ruleImport ) | ( ( 'print' )=>this_Print_9= rulePrint ) | ( ( 'expect' )=>this_Expect_10= ruleExpect ) | ( ( 'predict' )=>this_Predict_11= rulePredict ) | ( ( 'check' )=>this_Check_12= ruleCheck ) | ( ( 'snapshot' )=>this_Snapshot_13= ruleSnapshot ) | ( ( 'compare' )=>this_Compare_14= ruleCompare ) | ( ( 'fail' )=>this_Fail_15= ruleFail ) | ( ( 'wait' )=>this_Wait_16= ruleWait ) | ( ( 'task' )=>this_Task_17= ruleTask ) | ( ( 'as' )=>this_As_18= ruleAs ) | ( ( 'kernel' )=>this_Kernel_19= ruleKernel ) | ( ( 'interrupt' )=>this_Interrupt_20= ruleInterrupt ) | ( ( 'boot' )=>this_Boot_21= ruleBoot ) | ( ( 'on' )=>this_OnCpu_22= ruleOnCpu ) | ( ( ( ( () ( ( RULE_ID ) ) 'from' ) )=> ( () ( (lv_kind_24_0= RULE_ID ) ) otherlv_25= 'from' ) ) ( (lv_base_26_0= ruleExpression ) ) otherlv_27= '{' ( (lv_entries_28_0= ruleEntry ) )* otherlv_29= '}' ) | ( ( ( ( () ( ( RULE_ID ) ) ( ( ruleName ) )? '{' ) )=> ( () ( (lv_kind_31_0= RULE_ID ) ) ( (lv_name_32_0= ruleName ) )? otherlv_33= '{' ) ) ( (lv_entries_34_0= ruleEntry ) )* otherlv_35= '}' ) | this_Action_36= ruleAction | this_Stray_37= ruleStray )
            int alt7=27;
            alt7 = dfa7.predict(input);
            switch (alt7) {
                case 1 :
                    // InternalMms.g:209:3: this_Let_0= ruleLet
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getStatementAccess().getLetParserRuleCall_0());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Let_0=ruleLet();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Let_0;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalMms.g:218:3: this_If_1= ruleIf
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getStatementAccess().getIfParserRuleCall_1());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_If_1=ruleIf();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_If_1;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalMms.g:227:3: this_While_2= ruleWhile
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getStatementAccess().getWhileParserRuleCall_2());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_While_2=ruleWhile();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_While_2;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalMms.g:236:3: this_For_3= ruleFor
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getStatementAccess().getForParserRuleCall_3());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_For_3=ruleFor();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_For_3;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 5 :
                    // InternalMms.g:245:3: this_Def_4= ruleDef
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getStatementAccess().getDefParserRuleCall_4());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Def_4=ruleDef();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Def_4;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 6 :
                    // InternalMms.g:254:3: this_Return_5= ruleReturn
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getStatementAccess().getReturnParserRuleCall_5());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Return_5=ruleReturn();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Return_5;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 7 :
                    // InternalMms.g:263:3: ( ( 'repeat' )=>this_Repeat_6= ruleRepeat )
                    {
                    // InternalMms.g:263:3: ( ( 'repeat' )=>this_Repeat_6= ruleRepeat )
                    // InternalMms.g:264:4: ( 'repeat' )=>this_Repeat_6= ruleRepeat
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getRepeatParserRuleCall_6());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_Repeat_6=ruleRepeat();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Repeat_6;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 8 :
                    // InternalMms.g:275:3: ( ( 'section' )=>this_Section_7= ruleSection )
                    {
                    // InternalMms.g:275:3: ( ( 'section' )=>this_Section_7= ruleSection )
                    // InternalMms.g:276:4: ( 'section' )=>this_Section_7= ruleSection
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getSectionParserRuleCall_7());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_Section_7=ruleSection();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Section_7;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 9 :
                    // InternalMms.g:287:3: ( ( 'import' )=>this_Import_8= ruleImport )
                    {
                    // InternalMms.g:287:3: ( ( 'import' )=>this_Import_8= ruleImport )
                    // InternalMms.g:288:4: ( 'import' )=>this_Import_8= ruleImport
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getImportParserRuleCall_8());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_Import_8=ruleImport();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Import_8;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 10 :
                    // InternalMms.g:299:3: ( ( 'print' )=>this_Print_9= rulePrint )
                    {
                    // InternalMms.g:299:3: ( ( 'print' )=>this_Print_9= rulePrint )
                    // InternalMms.g:300:4: ( 'print' )=>this_Print_9= rulePrint
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getPrintParserRuleCall_9());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_Print_9=rulePrint();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Print_9;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 11 :
                    // InternalMms.g:311:3: ( ( 'expect' )=>this_Expect_10= ruleExpect )
                    {
                    // InternalMms.g:311:3: ( ( 'expect' )=>this_Expect_10= ruleExpect )
                    // InternalMms.g:312:4: ( 'expect' )=>this_Expect_10= ruleExpect
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getExpectParserRuleCall_10());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_Expect_10=ruleExpect();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Expect_10;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 12 :
                    // InternalMms.g:323:3: ( ( 'predict' )=>this_Predict_11= rulePredict )
                    {
                    // InternalMms.g:323:3: ( ( 'predict' )=>this_Predict_11= rulePredict )
                    // InternalMms.g:324:4: ( 'predict' )=>this_Predict_11= rulePredict
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getPredictParserRuleCall_11());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_Predict_11=rulePredict();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Predict_11;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 13 :
                    // InternalMms.g:335:3: ( ( 'check' )=>this_Check_12= ruleCheck )
                    {
                    // InternalMms.g:335:3: ( ( 'check' )=>this_Check_12= ruleCheck )
                    // InternalMms.g:336:4: ( 'check' )=>this_Check_12= ruleCheck
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getCheckParserRuleCall_12());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_Check_12=ruleCheck();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Check_12;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 14 :
                    // InternalMms.g:347:3: ( ( 'snapshot' )=>this_Snapshot_13= ruleSnapshot )
                    {
                    // InternalMms.g:347:3: ( ( 'snapshot' )=>this_Snapshot_13= ruleSnapshot )
                    // InternalMms.g:348:4: ( 'snapshot' )=>this_Snapshot_13= ruleSnapshot
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getSnapshotParserRuleCall_13());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_Snapshot_13=ruleSnapshot();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Snapshot_13;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 15 :
                    // InternalMms.g:359:3: ( ( 'compare' )=>this_Compare_14= ruleCompare )
                    {
                    // InternalMms.g:359:3: ( ( 'compare' )=>this_Compare_14= ruleCompare )
                    // InternalMms.g:360:4: ( 'compare' )=>this_Compare_14= ruleCompare
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getCompareParserRuleCall_14());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_Compare_14=ruleCompare();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Compare_14;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 16 :
                    // InternalMms.g:371:3: ( ( 'fail' )=>this_Fail_15= ruleFail )
                    {
                    // InternalMms.g:371:3: ( ( 'fail' )=>this_Fail_15= ruleFail )
                    // InternalMms.g:372:4: ( 'fail' )=>this_Fail_15= ruleFail
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getFailParserRuleCall_15());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_Fail_15=ruleFail();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Fail_15;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 17 :
                    // InternalMms.g:383:3: ( ( 'wait' )=>this_Wait_16= ruleWait )
                    {
                    // InternalMms.g:383:3: ( ( 'wait' )=>this_Wait_16= ruleWait )
                    // InternalMms.g:384:4: ( 'wait' )=>this_Wait_16= ruleWait
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getWaitParserRuleCall_16());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_Wait_16=ruleWait();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Wait_16;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 18 :
                    // InternalMms.g:395:3: ( ( 'task' )=>this_Task_17= ruleTask )
                    {
                    // InternalMms.g:395:3: ( ( 'task' )=>this_Task_17= ruleTask )
                    // InternalMms.g:396:4: ( 'task' )=>this_Task_17= ruleTask
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getTaskParserRuleCall_17());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_Task_17=ruleTask();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Task_17;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 19 :
                    // InternalMms.g:407:3: ( ( 'as' )=>this_As_18= ruleAs )
                    {
                    // InternalMms.g:407:3: ( ( 'as' )=>this_As_18= ruleAs )
                    // InternalMms.g:408:4: ( 'as' )=>this_As_18= ruleAs
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getAsParserRuleCall_18());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_As_18=ruleAs();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_As_18;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 20 :
                    // InternalMms.g:419:3: ( ( 'kernel' )=>this_Kernel_19= ruleKernel )
                    {
                    // InternalMms.g:419:3: ( ( 'kernel' )=>this_Kernel_19= ruleKernel )
                    // InternalMms.g:420:4: ( 'kernel' )=>this_Kernel_19= ruleKernel
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getKernelParserRuleCall_19());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_Kernel_19=ruleKernel();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Kernel_19;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 21 :
                    // InternalMms.g:431:3: ( ( 'interrupt' )=>this_Interrupt_20= ruleInterrupt )
                    {
                    // InternalMms.g:431:3: ( ( 'interrupt' )=>this_Interrupt_20= ruleInterrupt )
                    // InternalMms.g:432:4: ( 'interrupt' )=>this_Interrupt_20= ruleInterrupt
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getInterruptParserRuleCall_20());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_Interrupt_20=ruleInterrupt();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Interrupt_20;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 22 :
                    // InternalMms.g:443:3: ( ( 'boot' )=>this_Boot_21= ruleBoot )
                    {
                    // InternalMms.g:443:3: ( ( 'boot' )=>this_Boot_21= ruleBoot )
                    // InternalMms.g:444:4: ( 'boot' )=>this_Boot_21= ruleBoot
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getBootParserRuleCall_21());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_Boot_21=ruleBoot();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Boot_21;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 23 :
                    // InternalMms.g:455:3: ( ( 'on' )=>this_OnCpu_22= ruleOnCpu )
                    {
                    // InternalMms.g:455:3: ( ( 'on' )=>this_OnCpu_22= ruleOnCpu )
                    // InternalMms.g:456:4: ( 'on' )=>this_OnCpu_22= ruleOnCpu
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getStatementAccess().getOnCpuParserRuleCall_22());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_OnCpu_22=ruleOnCpu();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_OnCpu_22;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 24 :
                    // InternalMms.g:467:3: ( ( ( ( () ( ( RULE_ID ) ) 'from' ) )=> ( () ( (lv_kind_24_0= RULE_ID ) ) otherlv_25= 'from' ) ) ( (lv_base_26_0= ruleExpression ) ) otherlv_27= '{' ( (lv_entries_28_0= ruleEntry ) )* otherlv_29= '}' )
                    {
                    // InternalMms.g:467:3: ( ( ( ( () ( ( RULE_ID ) ) 'from' ) )=> ( () ( (lv_kind_24_0= RULE_ID ) ) otherlv_25= 'from' ) ) ( (lv_base_26_0= ruleExpression ) ) otherlv_27= '{' ( (lv_entries_28_0= ruleEntry ) )* otherlv_29= '}' )
                    // InternalMms.g:468:4: ( ( ( () ( ( RULE_ID ) ) 'from' ) )=> ( () ( (lv_kind_24_0= RULE_ID ) ) otherlv_25= 'from' ) ) ( (lv_base_26_0= ruleExpression ) ) otherlv_27= '{' ( (lv_entries_28_0= ruleEntry ) )* otherlv_29= '}'
                    {
                    // InternalMms.g:468:4: ( ( ( () ( ( RULE_ID ) ) 'from' ) )=> ( () ( (lv_kind_24_0= RULE_ID ) ) otherlv_25= 'from' ) )
                    // InternalMms.g:469:5: ( ( () ( ( RULE_ID ) ) 'from' ) )=> ( () ( (lv_kind_24_0= RULE_ID ) ) otherlv_25= 'from' )
                    {
                    // InternalMms.g:480:5: ( () ( (lv_kind_24_0= RULE_ID ) ) otherlv_25= 'from' )
                    // InternalMms.g:481:6: () ( (lv_kind_24_0= RULE_ID ) ) otherlv_25= 'from'
                    {
                    // InternalMms.g:481:6: ()
                    // InternalMms.g:482:7: 
                    {
                    if ( state.backtracking==0 ) {

                      							current = forceCreateModelElement(
                      								grammarAccess.getStatementAccess().getDeclarationAction_23_0_0_0(),
                      								current);
                      						
                    }

                    }

                    // InternalMms.g:488:6: ( (lv_kind_24_0= RULE_ID ) )
                    // InternalMms.g:489:7: (lv_kind_24_0= RULE_ID )
                    {
                    // InternalMms.g:489:7: (lv_kind_24_0= RULE_ID )
                    // InternalMms.g:490:8: lv_kind_24_0= RULE_ID
                    {
                    lv_kind_24_0=(Token)match(input,RULE_ID,FOLLOW_5); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      								newLeafNode(lv_kind_24_0, grammarAccess.getStatementAccess().getKindIDTerminalRuleCall_23_0_0_1_0());
                      							
                    }
                    if ( state.backtracking==0 ) {

                      								if (current==null) {
                      									current = createModelElement(grammarAccess.getStatementRule());
                      								}
                      								setWithLastConsumed(
                      									current,
                      									"kind",
                      									lv_kind_24_0,
                      									"org.pagewalk.scenario.Mms.ID");
                      							
                    }

                    }


                    }

                    otherlv_25=(Token)match(input,16,FOLLOW_6); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						newLeafNode(otherlv_25, grammarAccess.getStatementAccess().getFromKeyword_23_0_0_2());
                      					
                    }

                    }


                    }

                    // InternalMms.g:512:4: ( (lv_base_26_0= ruleExpression ) )
                    // InternalMms.g:513:5: (lv_base_26_0= ruleExpression )
                    {
                    // InternalMms.g:513:5: (lv_base_26_0= ruleExpression )
                    // InternalMms.g:514:6: lv_base_26_0= ruleExpression
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getStatementAccess().getBaseExpressionParserRuleCall_23_1_0());
                      					
                    }
                    pushFollow(FOLLOW_7);
                    lv_base_26_0=ruleExpression();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getStatementRule());
                      						}
                      						set(
                      							current,
                      							"base",
                      							lv_base_26_0,
                      							"org.pagewalk.scenario.Mms.Expression");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }

                    otherlv_27=(Token)match(input,14,FOLLOW_8); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_27, grammarAccess.getStatementAccess().getLeftCurlyBracketKeyword_23_2());
                      			
                    }
                    // InternalMms.g:535:4: ( (lv_entries_28_0= ruleEntry ) )*
                    loop4:
                    do {
                        int alt4=2;
                        int LA4_0 = input.LA(1);

                        if ( ((LA4_0>=RULE_ID && LA4_0<=RULE_ANY_OTHER)||LA4_0==14||LA4_0==16||LA4_0==18||LA4_0==20||(LA4_0>=23 && LA4_0<=24)||(LA4_0>=26 && LA4_0<=28)||(LA4_0>=30 && LA4_0<=81)) ) {
                            alt4=1;
                        }


                        switch (alt4) {
                    	case 1 :
                    	    // InternalMms.g:536:5: (lv_entries_28_0= ruleEntry )
                    	    {
                    	    // InternalMms.g:536:5: (lv_entries_28_0= ruleEntry )
                    	    // InternalMms.g:537:6: lv_entries_28_0= ruleEntry
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      						newCompositeNode(grammarAccess.getStatementAccess().getEntriesEntryParserRuleCall_23_3_0());
                    	      					
                    	    }
                    	    pushFollow(FOLLOW_8);
                    	    lv_entries_28_0=ruleEntry();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						if (current==null) {
                    	      							current = createModelElementForParent(grammarAccess.getStatementRule());
                    	      						}
                    	      						add(
                    	      							current,
                    	      							"entries",
                    	      							lv_entries_28_0,
                    	      							"org.pagewalk.scenario.Mms.Entry");
                    	      						afterParserOrEnumRuleCall();
                    	      					
                    	    }

                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop4;
                        }
                    } while (true);

                    otherlv_29=(Token)match(input,15,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_29, grammarAccess.getStatementAccess().getRightCurlyBracketKeyword_23_4());
                      			
                    }

                    }


                    }
                    break;
                case 25 :
                    // InternalMms.g:560:3: ( ( ( ( () ( ( RULE_ID ) ) ( ( ruleName ) )? '{' ) )=> ( () ( (lv_kind_31_0= RULE_ID ) ) ( (lv_name_32_0= ruleName ) )? otherlv_33= '{' ) ) ( (lv_entries_34_0= ruleEntry ) )* otherlv_35= '}' )
                    {
                    // InternalMms.g:560:3: ( ( ( ( () ( ( RULE_ID ) ) ( ( ruleName ) )? '{' ) )=> ( () ( (lv_kind_31_0= RULE_ID ) ) ( (lv_name_32_0= ruleName ) )? otherlv_33= '{' ) ) ( (lv_entries_34_0= ruleEntry ) )* otherlv_35= '}' )
                    // InternalMms.g:561:4: ( ( ( () ( ( RULE_ID ) ) ( ( ruleName ) )? '{' ) )=> ( () ( (lv_kind_31_0= RULE_ID ) ) ( (lv_name_32_0= ruleName ) )? otherlv_33= '{' ) ) ( (lv_entries_34_0= ruleEntry ) )* otherlv_35= '}'
                    {
                    // InternalMms.g:561:4: ( ( ( () ( ( RULE_ID ) ) ( ( ruleName ) )? '{' ) )=> ( () ( (lv_kind_31_0= RULE_ID ) ) ( (lv_name_32_0= ruleName ) )? otherlv_33= '{' ) )
                    // InternalMms.g:562:5: ( ( () ( ( RULE_ID ) ) ( ( ruleName ) )? '{' ) )=> ( () ( (lv_kind_31_0= RULE_ID ) ) ( (lv_name_32_0= ruleName ) )? otherlv_33= '{' )
                    {
                    // InternalMms.g:578:5: ( () ( (lv_kind_31_0= RULE_ID ) ) ( (lv_name_32_0= ruleName ) )? otherlv_33= '{' )
                    // InternalMms.g:579:6: () ( (lv_kind_31_0= RULE_ID ) ) ( (lv_name_32_0= ruleName ) )? otherlv_33= '{'
                    {
                    // InternalMms.g:579:6: ()
                    // InternalMms.g:580:7: 
                    {
                    if ( state.backtracking==0 ) {

                      							current = forceCreateModelElement(
                      								grammarAccess.getStatementAccess().getDeclarationAction_24_0_0_0(),
                      								current);
                      						
                    }

                    }

                    // InternalMms.g:586:6: ( (lv_kind_31_0= RULE_ID ) )
                    // InternalMms.g:587:7: (lv_kind_31_0= RULE_ID )
                    {
                    // InternalMms.g:587:7: (lv_kind_31_0= RULE_ID )
                    // InternalMms.g:588:8: lv_kind_31_0= RULE_ID
                    {
                    lv_kind_31_0=(Token)match(input,RULE_ID,FOLLOW_9); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      								newLeafNode(lv_kind_31_0, grammarAccess.getStatementAccess().getKindIDTerminalRuleCall_24_0_0_1_0());
                      							
                    }
                    if ( state.backtracking==0 ) {

                      								if (current==null) {
                      									current = createModelElement(grammarAccess.getStatementRule());
                      								}
                      								setWithLastConsumed(
                      									current,
                      									"kind",
                      									lv_kind_31_0,
                      									"org.pagewalk.scenario.Mms.ID");
                      							
                    }

                    }


                    }

                    // InternalMms.g:604:6: ( (lv_name_32_0= ruleName ) )?
                    int alt5=2;
                    int LA5_0 = input.LA(1);

                    if ( (LA5_0==RULE_ID||LA5_0==16||LA5_0==24||(LA5_0>=30 && LA5_0<=40)||(LA5_0>=42 && LA5_0<=55)) ) {
                        alt5=1;
                    }
                    switch (alt5) {
                        case 1 :
                            // InternalMms.g:605:7: (lv_name_32_0= ruleName )
                            {
                            // InternalMms.g:605:7: (lv_name_32_0= ruleName )
                            // InternalMms.g:606:8: lv_name_32_0= ruleName
                            {
                            if ( state.backtracking==0 ) {

                              								newCompositeNode(grammarAccess.getStatementAccess().getNameNameParserRuleCall_24_0_0_2_0());
                              							
                            }
                            pushFollow(FOLLOW_7);
                            lv_name_32_0=ruleName();

                            state._fsp--;
                            if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              								if (current==null) {
                              									current = createModelElementForParent(grammarAccess.getStatementRule());
                              								}
                              								set(
                              									current,
                              									"name",
                              									lv_name_32_0,
                              									"org.pagewalk.scenario.Mms.Name");
                              								afterParserOrEnumRuleCall();
                              							
                            }

                            }


                            }
                            break;

                    }

                    otherlv_33=(Token)match(input,14,FOLLOW_8); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						newLeafNode(otherlv_33, grammarAccess.getStatementAccess().getLeftCurlyBracketKeyword_24_0_0_3());
                      					
                    }

                    }


                    }

                    // InternalMms.g:629:4: ( (lv_entries_34_0= ruleEntry ) )*
                    loop6:
                    do {
                        int alt6=2;
                        int LA6_0 = input.LA(1);

                        if ( ((LA6_0>=RULE_ID && LA6_0<=RULE_ANY_OTHER)||LA6_0==14||LA6_0==16||LA6_0==18||LA6_0==20||(LA6_0>=23 && LA6_0<=24)||(LA6_0>=26 && LA6_0<=28)||(LA6_0>=30 && LA6_0<=81)) ) {
                            alt6=1;
                        }


                        switch (alt6) {
                    	case 1 :
                    	    // InternalMms.g:630:5: (lv_entries_34_0= ruleEntry )
                    	    {
                    	    // InternalMms.g:630:5: (lv_entries_34_0= ruleEntry )
                    	    // InternalMms.g:631:6: lv_entries_34_0= ruleEntry
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      						newCompositeNode(grammarAccess.getStatementAccess().getEntriesEntryParserRuleCall_24_1_0());
                    	      					
                    	    }
                    	    pushFollow(FOLLOW_8);
                    	    lv_entries_34_0=ruleEntry();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						if (current==null) {
                    	      							current = createModelElementForParent(grammarAccess.getStatementRule());
                    	      						}
                    	      						add(
                    	      							current,
                    	      							"entries",
                    	      							lv_entries_34_0,
                    	      							"org.pagewalk.scenario.Mms.Entry");
                    	      						afterParserOrEnumRuleCall();
                    	      					
                    	    }

                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop6;
                        }
                    } while (true);

                    otherlv_35=(Token)match(input,15,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_35, grammarAccess.getStatementAccess().getRightCurlyBracketKeyword_24_2());
                      			
                    }

                    }


                    }
                    break;
                case 26 :
                    // InternalMms.g:654:3: this_Action_36= ruleAction
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getStatementAccess().getActionParserRuleCall_25());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Action_36=ruleAction();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Action_36;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 27 :
                    // InternalMms.g:663:3: this_Stray_37= ruleStray
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getStatementAccess().getStrayParserRuleCall_26());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Stray_37=ruleStray();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Stray_37;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleStatement"


    // $ANTLR start "entryRuleLet"
    // InternalMms.g:675:1: entryRuleLet returns [EObject current=null] : iv_ruleLet= ruleLet EOF ;
    public final EObject entryRuleLet() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleLet = null;


        try {
            // InternalMms.g:675:44: (iv_ruleLet= ruleLet EOF )
            // InternalMms.g:676:2: iv_ruleLet= ruleLet EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getLetRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleLet=ruleLet();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleLet; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleLet"


    // $ANTLR start "ruleLet"
    // InternalMms.g:682:1: ruleLet returns [EObject current=null] : (otherlv_0= 'let' ( (lv_name_1_0= ruleName ) ) otherlv_2= '=' ( (lv_value_3_0= ruleExpression ) ) ) ;
    public final EObject ruleLet() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        AntlrDatatypeRuleToken lv_name_1_0 = null;

        EObject lv_value_3_0 = null;



        	enterRule();

        try {
            // InternalMms.g:688:2: ( (otherlv_0= 'let' ( (lv_name_1_0= ruleName ) ) otherlv_2= '=' ( (lv_value_3_0= ruleExpression ) ) ) )
            // InternalMms.g:689:2: (otherlv_0= 'let' ( (lv_name_1_0= ruleName ) ) otherlv_2= '=' ( (lv_value_3_0= ruleExpression ) ) )
            {
            // InternalMms.g:689:2: (otherlv_0= 'let' ( (lv_name_1_0= ruleName ) ) otherlv_2= '=' ( (lv_value_3_0= ruleExpression ) ) )
            // InternalMms.g:690:3: otherlv_0= 'let' ( (lv_name_1_0= ruleName ) ) otherlv_2= '=' ( (lv_value_3_0= ruleExpression ) )
            {
            otherlv_0=(Token)match(input,17,FOLLOW_10); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getLetAccess().getLetKeyword_0());
              		
            }
            // InternalMms.g:694:3: ( (lv_name_1_0= ruleName ) )
            // InternalMms.g:695:4: (lv_name_1_0= ruleName )
            {
            // InternalMms.g:695:4: (lv_name_1_0= ruleName )
            // InternalMms.g:696:5: lv_name_1_0= ruleName
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getLetAccess().getNameNameParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_11);
            lv_name_1_0=ruleName();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getLetRule());
              					}
              					set(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.pagewalk.scenario.Mms.Name");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            otherlv_2=(Token)match(input,18,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_2, grammarAccess.getLetAccess().getEqualsSignKeyword_2());
              		
            }
            // InternalMms.g:717:3: ( (lv_value_3_0= ruleExpression ) )
            // InternalMms.g:718:4: (lv_value_3_0= ruleExpression )
            {
            // InternalMms.g:718:4: (lv_value_3_0= ruleExpression )
            // InternalMms.g:719:5: lv_value_3_0= ruleExpression
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getLetAccess().getValueExpressionParserRuleCall_3_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_value_3_0=ruleExpression();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getLetRule());
              					}
              					set(
              						current,
              						"value",
              						lv_value_3_0,
              						"org.pagewalk.scenario.Mms.Expression");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleLet"


    // $ANTLR start "entryRuleIf"
    // InternalMms.g:740:1: entryRuleIf returns [EObject current=null] : iv_ruleIf= ruleIf EOF ;
    public final EObject entryRuleIf() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleIf = null;


        try {
            // InternalMms.g:740:43: (iv_ruleIf= ruleIf EOF )
            // InternalMms.g:741:2: iv_ruleIf= ruleIf EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getIfRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleIf=ruleIf();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleIf; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleIf"


    // $ANTLR start "ruleIf"
    // InternalMms.g:747:1: ruleIf returns [EObject current=null] : (otherlv_0= 'if' ( (lv_conditions_1_0= ruleExpression ) ) ( (lv_bodies_2_0= ruleBlock ) ) ( ( ( ( 'else' 'if' ) )=> (otherlv_3= 'else' otherlv_4= 'if' ) ) ( (lv_conditions_5_0= ruleExpression ) ) ( (lv_bodies_6_0= ruleBlock ) ) )* ( ( ( 'else' )=>otherlv_7= 'else' ) ( (lv_otherwise_8_0= ruleBlock ) ) )? ) ;
    public final EObject ruleIf() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_3=null;
        Token otherlv_4=null;
        Token otherlv_7=null;
        EObject lv_conditions_1_0 = null;

        EObject lv_bodies_2_0 = null;

        EObject lv_conditions_5_0 = null;

        EObject lv_bodies_6_0 = null;

        EObject lv_otherwise_8_0 = null;



        	enterRule();

        try {
            // InternalMms.g:753:2: ( (otherlv_0= 'if' ( (lv_conditions_1_0= ruleExpression ) ) ( (lv_bodies_2_0= ruleBlock ) ) ( ( ( ( 'else' 'if' ) )=> (otherlv_3= 'else' otherlv_4= 'if' ) ) ( (lv_conditions_5_0= ruleExpression ) ) ( (lv_bodies_6_0= ruleBlock ) ) )* ( ( ( 'else' )=>otherlv_7= 'else' ) ( (lv_otherwise_8_0= ruleBlock ) ) )? ) )
            // InternalMms.g:754:2: (otherlv_0= 'if' ( (lv_conditions_1_0= ruleExpression ) ) ( (lv_bodies_2_0= ruleBlock ) ) ( ( ( ( 'else' 'if' ) )=> (otherlv_3= 'else' otherlv_4= 'if' ) ) ( (lv_conditions_5_0= ruleExpression ) ) ( (lv_bodies_6_0= ruleBlock ) ) )* ( ( ( 'else' )=>otherlv_7= 'else' ) ( (lv_otherwise_8_0= ruleBlock ) ) )? )
            {
            // InternalMms.g:754:2: (otherlv_0= 'if' ( (lv_conditions_1_0= ruleExpression ) ) ( (lv_bodies_2_0= ruleBlock ) ) ( ( ( ( 'else' 'if' ) )=> (otherlv_3= 'else' otherlv_4= 'if' ) ) ( (lv_conditions_5_0= ruleExpression ) ) ( (lv_bodies_6_0= ruleBlock ) ) )* ( ( ( 'else' )=>otherlv_7= 'else' ) ( (lv_otherwise_8_0= ruleBlock ) ) )? )
            // InternalMms.g:755:3: otherlv_0= 'if' ( (lv_conditions_1_0= ruleExpression ) ) ( (lv_bodies_2_0= ruleBlock ) ) ( ( ( ( 'else' 'if' ) )=> (otherlv_3= 'else' otherlv_4= 'if' ) ) ( (lv_conditions_5_0= ruleExpression ) ) ( (lv_bodies_6_0= ruleBlock ) ) )* ( ( ( 'else' )=>otherlv_7= 'else' ) ( (lv_otherwise_8_0= ruleBlock ) ) )?
            {
            otherlv_0=(Token)match(input,19,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getIfAccess().getIfKeyword_0());
              		
            }
            // InternalMms.g:759:3: ( (lv_conditions_1_0= ruleExpression ) )
            // InternalMms.g:760:4: (lv_conditions_1_0= ruleExpression )
            {
            // InternalMms.g:760:4: (lv_conditions_1_0= ruleExpression )
            // InternalMms.g:761:5: lv_conditions_1_0= ruleExpression
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getIfAccess().getConditionsExpressionParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_12);
            lv_conditions_1_0=ruleExpression();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getIfRule());
              					}
              					add(
              						current,
              						"conditions",
              						lv_conditions_1_0,
              						"org.pagewalk.scenario.Mms.Expression");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            // InternalMms.g:778:3: ( (lv_bodies_2_0= ruleBlock ) )
            // InternalMms.g:779:4: (lv_bodies_2_0= ruleBlock )
            {
            // InternalMms.g:779:4: (lv_bodies_2_0= ruleBlock )
            // InternalMms.g:780:5: lv_bodies_2_0= ruleBlock
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getIfAccess().getBodiesBlockParserRuleCall_2_0());
              				
            }
            pushFollow(FOLLOW_13);
            lv_bodies_2_0=ruleBlock();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getIfRule());
              					}
              					add(
              						current,
              						"bodies",
              						lv_bodies_2_0,
              						"org.pagewalk.scenario.Mms.Block");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            // InternalMms.g:797:3: ( ( ( ( 'else' 'if' ) )=> (otherlv_3= 'else' otherlv_4= 'if' ) ) ( (lv_conditions_5_0= ruleExpression ) ) ( (lv_bodies_6_0= ruleBlock ) ) )*
            loop8:
            do {
                int alt8=2;
                alt8 = dfa8.predict(input);
                switch (alt8) {
            	case 1 :
            	    // InternalMms.g:798:4: ( ( ( 'else' 'if' ) )=> (otherlv_3= 'else' otherlv_4= 'if' ) ) ( (lv_conditions_5_0= ruleExpression ) ) ( (lv_bodies_6_0= ruleBlock ) )
            	    {
            	    // InternalMms.g:798:4: ( ( ( 'else' 'if' ) )=> (otherlv_3= 'else' otherlv_4= 'if' ) )
            	    // InternalMms.g:799:5: ( ( 'else' 'if' ) )=> (otherlv_3= 'else' otherlv_4= 'if' )
            	    {
            	    // InternalMms.g:804:5: (otherlv_3= 'else' otherlv_4= 'if' )
            	    // InternalMms.g:805:6: otherlv_3= 'else' otherlv_4= 'if'
            	    {
            	    otherlv_3=(Token)match(input,20,FOLLOW_14); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      						newLeafNode(otherlv_3, grammarAccess.getIfAccess().getElseKeyword_3_0_0_0());
            	      					
            	    }
            	    otherlv_4=(Token)match(input,19,FOLLOW_6); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      						newLeafNode(otherlv_4, grammarAccess.getIfAccess().getIfKeyword_3_0_0_1());
            	      					
            	    }

            	    }


            	    }

            	    // InternalMms.g:815:4: ( (lv_conditions_5_0= ruleExpression ) )
            	    // InternalMms.g:816:5: (lv_conditions_5_0= ruleExpression )
            	    {
            	    // InternalMms.g:816:5: (lv_conditions_5_0= ruleExpression )
            	    // InternalMms.g:817:6: lv_conditions_5_0= ruleExpression
            	    {
            	    if ( state.backtracking==0 ) {

            	      						newCompositeNode(grammarAccess.getIfAccess().getConditionsExpressionParserRuleCall_3_1_0());
            	      					
            	    }
            	    pushFollow(FOLLOW_12);
            	    lv_conditions_5_0=ruleExpression();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      						if (current==null) {
            	      							current = createModelElementForParent(grammarAccess.getIfRule());
            	      						}
            	      						add(
            	      							current,
            	      							"conditions",
            	      							lv_conditions_5_0,
            	      							"org.pagewalk.scenario.Mms.Expression");
            	      						afterParserOrEnumRuleCall();
            	      					
            	    }

            	    }


            	    }

            	    // InternalMms.g:834:4: ( (lv_bodies_6_0= ruleBlock ) )
            	    // InternalMms.g:835:5: (lv_bodies_6_0= ruleBlock )
            	    {
            	    // InternalMms.g:835:5: (lv_bodies_6_0= ruleBlock )
            	    // InternalMms.g:836:6: lv_bodies_6_0= ruleBlock
            	    {
            	    if ( state.backtracking==0 ) {

            	      						newCompositeNode(grammarAccess.getIfAccess().getBodiesBlockParserRuleCall_3_2_0());
            	      					
            	    }
            	    pushFollow(FOLLOW_13);
            	    lv_bodies_6_0=ruleBlock();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      						if (current==null) {
            	      							current = createModelElementForParent(grammarAccess.getIfRule());
            	      						}
            	      						add(
            	      							current,
            	      							"bodies",
            	      							lv_bodies_6_0,
            	      							"org.pagewalk.scenario.Mms.Block");
            	      						afterParserOrEnumRuleCall();
            	      					
            	    }

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop8;
                }
            } while (true);

            // InternalMms.g:854:3: ( ( ( 'else' )=>otherlv_7= 'else' ) ( (lv_otherwise_8_0= ruleBlock ) ) )?
            int alt9=2;
            alt9 = dfa9.predict(input);
            switch (alt9) {
                case 1 :
                    // InternalMms.g:855:4: ( ( 'else' )=>otherlv_7= 'else' ) ( (lv_otherwise_8_0= ruleBlock ) )
                    {
                    // InternalMms.g:855:4: ( ( 'else' )=>otherlv_7= 'else' )
                    // InternalMms.g:856:5: ( 'else' )=>otherlv_7= 'else'
                    {
                    otherlv_7=(Token)match(input,20,FOLLOW_12); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(otherlv_7, grammarAccess.getIfAccess().getElseKeyword_4_0());
                      				
                    }

                    }

                    // InternalMms.g:862:4: ( (lv_otherwise_8_0= ruleBlock ) )
                    // InternalMms.g:863:5: (lv_otherwise_8_0= ruleBlock )
                    {
                    // InternalMms.g:863:5: (lv_otherwise_8_0= ruleBlock )
                    // InternalMms.g:864:6: lv_otherwise_8_0= ruleBlock
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getIfAccess().getOtherwiseBlockParserRuleCall_4_1_0());
                      					
                    }
                    pushFollow(FOLLOW_2);
                    lv_otherwise_8_0=ruleBlock();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getIfRule());
                      						}
                      						set(
                      							current,
                      							"otherwise",
                      							lv_otherwise_8_0,
                      							"org.pagewalk.scenario.Mms.Block");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }


                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleIf"


    // $ANTLR start "entryRuleWhile"
    // InternalMms.g:886:1: entryRuleWhile returns [EObject current=null] : iv_ruleWhile= ruleWhile EOF ;
    public final EObject entryRuleWhile() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleWhile = null;


        try {
            // InternalMms.g:886:46: (iv_ruleWhile= ruleWhile EOF )
            // InternalMms.g:887:2: iv_ruleWhile= ruleWhile EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getWhileRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleWhile=ruleWhile();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleWhile; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleWhile"


    // $ANTLR start "ruleWhile"
    // InternalMms.g:893:1: ruleWhile returns [EObject current=null] : (otherlv_0= 'while' ( (lv_condition_1_0= ruleExpression ) ) ( (lv_body_2_0= ruleBlock ) ) ) ;
    public final EObject ruleWhile() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_condition_1_0 = null;

        EObject lv_body_2_0 = null;



        	enterRule();

        try {
            // InternalMms.g:899:2: ( (otherlv_0= 'while' ( (lv_condition_1_0= ruleExpression ) ) ( (lv_body_2_0= ruleBlock ) ) ) )
            // InternalMms.g:900:2: (otherlv_0= 'while' ( (lv_condition_1_0= ruleExpression ) ) ( (lv_body_2_0= ruleBlock ) ) )
            {
            // InternalMms.g:900:2: (otherlv_0= 'while' ( (lv_condition_1_0= ruleExpression ) ) ( (lv_body_2_0= ruleBlock ) ) )
            // InternalMms.g:901:3: otherlv_0= 'while' ( (lv_condition_1_0= ruleExpression ) ) ( (lv_body_2_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,21,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getWhileAccess().getWhileKeyword_0());
              		
            }
            // InternalMms.g:905:3: ( (lv_condition_1_0= ruleExpression ) )
            // InternalMms.g:906:4: (lv_condition_1_0= ruleExpression )
            {
            // InternalMms.g:906:4: (lv_condition_1_0= ruleExpression )
            // InternalMms.g:907:5: lv_condition_1_0= ruleExpression
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getWhileAccess().getConditionExpressionParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_12);
            lv_condition_1_0=ruleExpression();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getWhileRule());
              					}
              					set(
              						current,
              						"condition",
              						lv_condition_1_0,
              						"org.pagewalk.scenario.Mms.Expression");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            // InternalMms.g:924:3: ( (lv_body_2_0= ruleBlock ) )
            // InternalMms.g:925:4: (lv_body_2_0= ruleBlock )
            {
            // InternalMms.g:925:4: (lv_body_2_0= ruleBlock )
            // InternalMms.g:926:5: lv_body_2_0= ruleBlock
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getWhileAccess().getBodyBlockParserRuleCall_2_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_body_2_0=ruleBlock();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getWhileRule());
              					}
              					set(
              						current,
              						"body",
              						lv_body_2_0,
              						"org.pagewalk.scenario.Mms.Block");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleWhile"


    // $ANTLR start "entryRuleFor"
    // InternalMms.g:947:1: entryRuleFor returns [EObject current=null] : iv_ruleFor= ruleFor EOF ;
    public final EObject entryRuleFor() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleFor = null;


        try {
            // InternalMms.g:947:44: (iv_ruleFor= ruleFor EOF )
            // InternalMms.g:948:2: iv_ruleFor= ruleFor EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getForRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleFor=ruleFor();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleFor; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleFor"


    // $ANTLR start "ruleFor"
    // InternalMms.g:954:1: ruleFor returns [EObject current=null] : (otherlv_0= 'for' ( (lv_name_1_0= ruleName ) ) otherlv_2= 'in' ( (lv_range_3_0= ruleExpression ) ) ( (lv_body_4_0= ruleBlock ) ) ) ;
    public final EObject ruleFor() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        AntlrDatatypeRuleToken lv_name_1_0 = null;

        EObject lv_range_3_0 = null;

        EObject lv_body_4_0 = null;



        	enterRule();

        try {
            // InternalMms.g:960:2: ( (otherlv_0= 'for' ( (lv_name_1_0= ruleName ) ) otherlv_2= 'in' ( (lv_range_3_0= ruleExpression ) ) ( (lv_body_4_0= ruleBlock ) ) ) )
            // InternalMms.g:961:2: (otherlv_0= 'for' ( (lv_name_1_0= ruleName ) ) otherlv_2= 'in' ( (lv_range_3_0= ruleExpression ) ) ( (lv_body_4_0= ruleBlock ) ) )
            {
            // InternalMms.g:961:2: (otherlv_0= 'for' ( (lv_name_1_0= ruleName ) ) otherlv_2= 'in' ( (lv_range_3_0= ruleExpression ) ) ( (lv_body_4_0= ruleBlock ) ) )
            // InternalMms.g:962:3: otherlv_0= 'for' ( (lv_name_1_0= ruleName ) ) otherlv_2= 'in' ( (lv_range_3_0= ruleExpression ) ) ( (lv_body_4_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,22,FOLLOW_10); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getForAccess().getForKeyword_0());
              		
            }
            // InternalMms.g:966:3: ( (lv_name_1_0= ruleName ) )
            // InternalMms.g:967:4: (lv_name_1_0= ruleName )
            {
            // InternalMms.g:967:4: (lv_name_1_0= ruleName )
            // InternalMms.g:968:5: lv_name_1_0= ruleName
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getForAccess().getNameNameParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_15);
            lv_name_1_0=ruleName();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getForRule());
              					}
              					set(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.pagewalk.scenario.Mms.Name");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            otherlv_2=(Token)match(input,23,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_2, grammarAccess.getForAccess().getInKeyword_2());
              		
            }
            // InternalMms.g:989:3: ( (lv_range_3_0= ruleExpression ) )
            // InternalMms.g:990:4: (lv_range_3_0= ruleExpression )
            {
            // InternalMms.g:990:4: (lv_range_3_0= ruleExpression )
            // InternalMms.g:991:5: lv_range_3_0= ruleExpression
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getForAccess().getRangeExpressionParserRuleCall_3_0());
              				
            }
            pushFollow(FOLLOW_12);
            lv_range_3_0=ruleExpression();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getForRule());
              					}
              					set(
              						current,
              						"range",
              						lv_range_3_0,
              						"org.pagewalk.scenario.Mms.Expression");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            // InternalMms.g:1008:3: ( (lv_body_4_0= ruleBlock ) )
            // InternalMms.g:1009:4: (lv_body_4_0= ruleBlock )
            {
            // InternalMms.g:1009:4: (lv_body_4_0= ruleBlock )
            // InternalMms.g:1010:5: lv_body_4_0= ruleBlock
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getForAccess().getBodyBlockParserRuleCall_4_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_body_4_0=ruleBlock();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getForRule());
              					}
              					set(
              						current,
              						"body",
              						lv_body_4_0,
              						"org.pagewalk.scenario.Mms.Block");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleFor"


    // $ANTLR start "entryRuleRepeat"
    // InternalMms.g:1031:1: entryRuleRepeat returns [EObject current=null] : iv_ruleRepeat= ruleRepeat EOF ;
    public final EObject entryRuleRepeat() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleRepeat = null;


        try {
            // InternalMms.g:1031:47: (iv_ruleRepeat= ruleRepeat EOF )
            // InternalMms.g:1032:2: iv_ruleRepeat= ruleRepeat EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getRepeatRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleRepeat=ruleRepeat();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleRepeat; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleRepeat"


    // $ANTLR start "ruleRepeat"
    // InternalMms.g:1038:1: ruleRepeat returns [EObject current=null] : (otherlv_0= 'repeat' ( (lv_count_1_0= ruleExpression ) ) ( (lv_body_2_0= ruleBlock ) ) ) ;
    public final EObject ruleRepeat() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_count_1_0 = null;

        EObject lv_body_2_0 = null;



        	enterRule();

        try {
            // InternalMms.g:1044:2: ( (otherlv_0= 'repeat' ( (lv_count_1_0= ruleExpression ) ) ( (lv_body_2_0= ruleBlock ) ) ) )
            // InternalMms.g:1045:2: (otherlv_0= 'repeat' ( (lv_count_1_0= ruleExpression ) ) ( (lv_body_2_0= ruleBlock ) ) )
            {
            // InternalMms.g:1045:2: (otherlv_0= 'repeat' ( (lv_count_1_0= ruleExpression ) ) ( (lv_body_2_0= ruleBlock ) ) )
            // InternalMms.g:1046:3: otherlv_0= 'repeat' ( (lv_count_1_0= ruleExpression ) ) ( (lv_body_2_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,24,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getRepeatAccess().getRepeatKeyword_0());
              		
            }
            // InternalMms.g:1050:3: ( (lv_count_1_0= ruleExpression ) )
            // InternalMms.g:1051:4: (lv_count_1_0= ruleExpression )
            {
            // InternalMms.g:1051:4: (lv_count_1_0= ruleExpression )
            // InternalMms.g:1052:5: lv_count_1_0= ruleExpression
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getRepeatAccess().getCountExpressionParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_12);
            lv_count_1_0=ruleExpression();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getRepeatRule());
              					}
              					set(
              						current,
              						"count",
              						lv_count_1_0,
              						"org.pagewalk.scenario.Mms.Expression");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            // InternalMms.g:1069:3: ( (lv_body_2_0= ruleBlock ) )
            // InternalMms.g:1070:4: (lv_body_2_0= ruleBlock )
            {
            // InternalMms.g:1070:4: (lv_body_2_0= ruleBlock )
            // InternalMms.g:1071:5: lv_body_2_0= ruleBlock
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getRepeatAccess().getBodyBlockParserRuleCall_2_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_body_2_0=ruleBlock();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getRepeatRule());
              					}
              					set(
              						current,
              						"body",
              						lv_body_2_0,
              						"org.pagewalk.scenario.Mms.Block");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleRepeat"


    // $ANTLR start "entryRuleDef"
    // InternalMms.g:1092:1: entryRuleDef returns [EObject current=null] : iv_ruleDef= ruleDef EOF ;
    public final EObject entryRuleDef() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleDef = null;


        try {
            // InternalMms.g:1092:44: (iv_ruleDef= ruleDef EOF )
            // InternalMms.g:1093:2: iv_ruleDef= ruleDef EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getDefRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleDef=ruleDef();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleDef; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleDef"


    // $ANTLR start "ruleDef"
    // InternalMms.g:1099:1: ruleDef returns [EObject current=null] : (otherlv_0= 'def' ( (lv_name_1_0= ruleName ) ) otherlv_2= '(' ( ( (lv_parameters_3_0= ruleName ) ) (otherlv_4= ',' ( (lv_parameters_5_0= ruleName ) ) )* )? otherlv_6= ')' ( (lv_body_7_0= ruleBlock ) ) ) ;
    public final EObject ruleDef() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        Token otherlv_4=null;
        Token otherlv_6=null;
        AntlrDatatypeRuleToken lv_name_1_0 = null;

        AntlrDatatypeRuleToken lv_parameters_3_0 = null;

        AntlrDatatypeRuleToken lv_parameters_5_0 = null;

        EObject lv_body_7_0 = null;



        	enterRule();

        try {
            // InternalMms.g:1105:2: ( (otherlv_0= 'def' ( (lv_name_1_0= ruleName ) ) otherlv_2= '(' ( ( (lv_parameters_3_0= ruleName ) ) (otherlv_4= ',' ( (lv_parameters_5_0= ruleName ) ) )* )? otherlv_6= ')' ( (lv_body_7_0= ruleBlock ) ) ) )
            // InternalMms.g:1106:2: (otherlv_0= 'def' ( (lv_name_1_0= ruleName ) ) otherlv_2= '(' ( ( (lv_parameters_3_0= ruleName ) ) (otherlv_4= ',' ( (lv_parameters_5_0= ruleName ) ) )* )? otherlv_6= ')' ( (lv_body_7_0= ruleBlock ) ) )
            {
            // InternalMms.g:1106:2: (otherlv_0= 'def' ( (lv_name_1_0= ruleName ) ) otherlv_2= '(' ( ( (lv_parameters_3_0= ruleName ) ) (otherlv_4= ',' ( (lv_parameters_5_0= ruleName ) ) )* )? otherlv_6= ')' ( (lv_body_7_0= ruleBlock ) ) )
            // InternalMms.g:1107:3: otherlv_0= 'def' ( (lv_name_1_0= ruleName ) ) otherlv_2= '(' ( ( (lv_parameters_3_0= ruleName ) ) (otherlv_4= ',' ( (lv_parameters_5_0= ruleName ) ) )* )? otherlv_6= ')' ( (lv_body_7_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,25,FOLLOW_10); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getDefAccess().getDefKeyword_0());
              		
            }
            // InternalMms.g:1111:3: ( (lv_name_1_0= ruleName ) )
            // InternalMms.g:1112:4: (lv_name_1_0= ruleName )
            {
            // InternalMms.g:1112:4: (lv_name_1_0= ruleName )
            // InternalMms.g:1113:5: lv_name_1_0= ruleName
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getDefAccess().getNameNameParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_16);
            lv_name_1_0=ruleName();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getDefRule());
              					}
              					set(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.pagewalk.scenario.Mms.Name");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            otherlv_2=(Token)match(input,26,FOLLOW_17); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_2, grammarAccess.getDefAccess().getLeftParenthesisKeyword_2());
              		
            }
            // InternalMms.g:1134:3: ( ( (lv_parameters_3_0= ruleName ) ) (otherlv_4= ',' ( (lv_parameters_5_0= ruleName ) ) )* )?
            int alt11=2;
            int LA11_0 = input.LA(1);

            if ( (LA11_0==RULE_ID||LA11_0==16||LA11_0==24||(LA11_0>=30 && LA11_0<=40)||(LA11_0>=42 && LA11_0<=55)) ) {
                alt11=1;
            }
            switch (alt11) {
                case 1 :
                    // InternalMms.g:1135:4: ( (lv_parameters_3_0= ruleName ) ) (otherlv_4= ',' ( (lv_parameters_5_0= ruleName ) ) )*
                    {
                    // InternalMms.g:1135:4: ( (lv_parameters_3_0= ruleName ) )
                    // InternalMms.g:1136:5: (lv_parameters_3_0= ruleName )
                    {
                    // InternalMms.g:1136:5: (lv_parameters_3_0= ruleName )
                    // InternalMms.g:1137:6: lv_parameters_3_0= ruleName
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getDefAccess().getParametersNameParserRuleCall_3_0_0());
                      					
                    }
                    pushFollow(FOLLOW_18);
                    lv_parameters_3_0=ruleName();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getDefRule());
                      						}
                      						add(
                      							current,
                      							"parameters",
                      							lv_parameters_3_0,
                      							"org.pagewalk.scenario.Mms.Name");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }

                    // InternalMms.g:1154:4: (otherlv_4= ',' ( (lv_parameters_5_0= ruleName ) ) )*
                    loop10:
                    do {
                        int alt10=2;
                        int LA10_0 = input.LA(1);

                        if ( (LA10_0==27) ) {
                            alt10=1;
                        }


                        switch (alt10) {
                    	case 1 :
                    	    // InternalMms.g:1155:5: otherlv_4= ',' ( (lv_parameters_5_0= ruleName ) )
                    	    {
                    	    otherlv_4=(Token)match(input,27,FOLLOW_10); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      					newLeafNode(otherlv_4, grammarAccess.getDefAccess().getCommaKeyword_3_1_0());
                    	      				
                    	    }
                    	    // InternalMms.g:1159:5: ( (lv_parameters_5_0= ruleName ) )
                    	    // InternalMms.g:1160:6: (lv_parameters_5_0= ruleName )
                    	    {
                    	    // InternalMms.g:1160:6: (lv_parameters_5_0= ruleName )
                    	    // InternalMms.g:1161:7: lv_parameters_5_0= ruleName
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      							newCompositeNode(grammarAccess.getDefAccess().getParametersNameParserRuleCall_3_1_1_0());
                    	      						
                    	    }
                    	    pushFollow(FOLLOW_18);
                    	    lv_parameters_5_0=ruleName();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      							if (current==null) {
                    	      								current = createModelElementForParent(grammarAccess.getDefRule());
                    	      							}
                    	      							add(
                    	      								current,
                    	      								"parameters",
                    	      								lv_parameters_5_0,
                    	      								"org.pagewalk.scenario.Mms.Name");
                    	      							afterParserOrEnumRuleCall();
                    	      						
                    	    }

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop10;
                        }
                    } while (true);


                    }
                    break;

            }

            otherlv_6=(Token)match(input,28,FOLLOW_12); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_6, grammarAccess.getDefAccess().getRightParenthesisKeyword_4());
              		
            }
            // InternalMms.g:1184:3: ( (lv_body_7_0= ruleBlock ) )
            // InternalMms.g:1185:4: (lv_body_7_0= ruleBlock )
            {
            // InternalMms.g:1185:4: (lv_body_7_0= ruleBlock )
            // InternalMms.g:1186:5: lv_body_7_0= ruleBlock
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getDefAccess().getBodyBlockParserRuleCall_5_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_body_7_0=ruleBlock();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getDefRule());
              					}
              					set(
              						current,
              						"body",
              						lv_body_7_0,
              						"org.pagewalk.scenario.Mms.Block");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleDef"


    // $ANTLR start "entryRuleReturn"
    // InternalMms.g:1207:1: entryRuleReturn returns [EObject current=null] : iv_ruleReturn= ruleReturn EOF ;
    public final EObject entryRuleReturn() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleReturn = null;


        try {
            // InternalMms.g:1207:47: (iv_ruleReturn= ruleReturn EOF )
            // InternalMms.g:1208:2: iv_ruleReturn= ruleReturn EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getReturnRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleReturn=ruleReturn();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleReturn; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleReturn"


    // $ANTLR start "ruleReturn"
    // InternalMms.g:1214:1: ruleReturn returns [EObject current=null] : ( () otherlv_1= 'return' ( ( '-' | '!' | '~' | '[' | 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '(' | RULE_INT | RULE_HEX | RULE_STRING | RULE_ID )=> (lv_value_2_0= ruleExpression ) )? ) ;
    public final EObject ruleReturn() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        EObject lv_value_2_0 = null;



        	enterRule();

        try {
            // InternalMms.g:1220:2: ( ( () otherlv_1= 'return' ( ( '-' | '!' | '~' | '[' | 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '(' | RULE_INT | RULE_HEX | RULE_STRING | RULE_ID )=> (lv_value_2_0= ruleExpression ) )? ) )
            // InternalMms.g:1221:2: ( () otherlv_1= 'return' ( ( '-' | '!' | '~' | '[' | 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '(' | RULE_INT | RULE_HEX | RULE_STRING | RULE_ID )=> (lv_value_2_0= ruleExpression ) )? )
            {
            // InternalMms.g:1221:2: ( () otherlv_1= 'return' ( ( '-' | '!' | '~' | '[' | 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '(' | RULE_INT | RULE_HEX | RULE_STRING | RULE_ID )=> (lv_value_2_0= ruleExpression ) )? )
            // InternalMms.g:1222:3: () otherlv_1= 'return' ( ( '-' | '!' | '~' | '[' | 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '(' | RULE_INT | RULE_HEX | RULE_STRING | RULE_ID )=> (lv_value_2_0= ruleExpression ) )?
            {
            // InternalMms.g:1222:3: ()
            // InternalMms.g:1223:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getReturnAccess().getReturnAction_0(),
              					current);
              			
            }

            }

            otherlv_1=(Token)match(input,29,FOLLOW_19); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_1, grammarAccess.getReturnAccess().getReturnKeyword_1());
              		
            }
            // InternalMms.g:1233:3: ( ( '-' | '!' | '~' | '[' | 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '(' | RULE_INT | RULE_HEX | RULE_STRING | RULE_ID )=> (lv_value_2_0= ruleExpression ) )?
            int alt12=2;
            alt12 = dfa12.predict(input);
            switch (alt12) {
                case 1 :
                    // InternalMms.g:1234:4: ( '-' | '!' | '~' | '[' | 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '(' | RULE_INT | RULE_HEX | RULE_STRING | RULE_ID )=> (lv_value_2_0= ruleExpression )
                    {
                    // InternalMms.g:1235:4: (lv_value_2_0= ruleExpression )
                    // InternalMms.g:1236:5: lv_value_2_0= ruleExpression
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getReturnAccess().getValueExpressionParserRuleCall_2_0());
                      				
                    }
                    pushFollow(FOLLOW_2);
                    lv_value_2_0=ruleExpression();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getReturnRule());
                      					}
                      					set(
                      						current,
                      						"value",
                      						lv_value_2_0,
                      						"org.pagewalk.scenario.Mms.Expression");
                      					afterParserOrEnumRuleCall();
                      				
                    }

                    }


                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleReturn"


    // $ANTLR start "entryRuleSection"
    // InternalMms.g:1257:1: entryRuleSection returns [EObject current=null] : iv_ruleSection= ruleSection EOF ;
    public final EObject entryRuleSection() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSection = null;


        try {
            // InternalMms.g:1257:48: (iv_ruleSection= ruleSection EOF )
            // InternalMms.g:1258:2: iv_ruleSection= ruleSection EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getSectionRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleSection=ruleSection();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleSection; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleSection"


    // $ANTLR start "ruleSection"
    // InternalMms.g:1264:1: ruleSection returns [EObject current=null] : (otherlv_0= 'section' ( (lv_name_1_0= RULE_STRING ) ) ( (lv_body_2_0= ruleBlock ) ) ) ;
    public final EObject ruleSection() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_name_1_0=null;
        EObject lv_body_2_0 = null;



        	enterRule();

        try {
            // InternalMms.g:1270:2: ( (otherlv_0= 'section' ( (lv_name_1_0= RULE_STRING ) ) ( (lv_body_2_0= ruleBlock ) ) ) )
            // InternalMms.g:1271:2: (otherlv_0= 'section' ( (lv_name_1_0= RULE_STRING ) ) ( (lv_body_2_0= ruleBlock ) ) )
            {
            // InternalMms.g:1271:2: (otherlv_0= 'section' ( (lv_name_1_0= RULE_STRING ) ) ( (lv_body_2_0= ruleBlock ) ) )
            // InternalMms.g:1272:3: otherlv_0= 'section' ( (lv_name_1_0= RULE_STRING ) ) ( (lv_body_2_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,30,FOLLOW_20); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getSectionAccess().getSectionKeyword_0());
              		
            }
            // InternalMms.g:1276:3: ( (lv_name_1_0= RULE_STRING ) )
            // InternalMms.g:1277:4: (lv_name_1_0= RULE_STRING )
            {
            // InternalMms.g:1277:4: (lv_name_1_0= RULE_STRING )
            // InternalMms.g:1278:5: lv_name_1_0= RULE_STRING
            {
            lv_name_1_0=(Token)match(input,RULE_STRING,FOLLOW_12); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_name_1_0, grammarAccess.getSectionAccess().getNameSTRINGTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getSectionRule());
              					}
              					setWithLastConsumed(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.pagewalk.scenario.Mms.STRING");
              				
            }

            }


            }

            // InternalMms.g:1294:3: ( (lv_body_2_0= ruleBlock ) )
            // InternalMms.g:1295:4: (lv_body_2_0= ruleBlock )
            {
            // InternalMms.g:1295:4: (lv_body_2_0= ruleBlock )
            // InternalMms.g:1296:5: lv_body_2_0= ruleBlock
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getSectionAccess().getBodyBlockParserRuleCall_2_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_body_2_0=ruleBlock();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getSectionRule());
              					}
              					set(
              						current,
              						"body",
              						lv_body_2_0,
              						"org.pagewalk.scenario.Mms.Block");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleSection"


    // $ANTLR start "entryRuleImport"
    // InternalMms.g:1317:1: entryRuleImport returns [EObject current=null] : iv_ruleImport= ruleImport EOF ;
    public final EObject entryRuleImport() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleImport = null;


        try {
            // InternalMms.g:1317:47: (iv_ruleImport= ruleImport EOF )
            // InternalMms.g:1318:2: iv_ruleImport= ruleImport EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getImportRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleImport=ruleImport();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleImport; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleImport"


    // $ANTLR start "ruleImport"
    // InternalMms.g:1324:1: ruleImport returns [EObject current=null] : (otherlv_0= 'import' ( (lv_file_1_0= RULE_STRING ) ) ) ;
    public final EObject ruleImport() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_file_1_0=null;


        	enterRule();

        try {
            // InternalMms.g:1330:2: ( (otherlv_0= 'import' ( (lv_file_1_0= RULE_STRING ) ) ) )
            // InternalMms.g:1331:2: (otherlv_0= 'import' ( (lv_file_1_0= RULE_STRING ) ) )
            {
            // InternalMms.g:1331:2: (otherlv_0= 'import' ( (lv_file_1_0= RULE_STRING ) ) )
            // InternalMms.g:1332:3: otherlv_0= 'import' ( (lv_file_1_0= RULE_STRING ) )
            {
            otherlv_0=(Token)match(input,31,FOLLOW_20); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getImportAccess().getImportKeyword_0());
              		
            }
            // InternalMms.g:1336:3: ( (lv_file_1_0= RULE_STRING ) )
            // InternalMms.g:1337:4: (lv_file_1_0= RULE_STRING )
            {
            // InternalMms.g:1337:4: (lv_file_1_0= RULE_STRING )
            // InternalMms.g:1338:5: lv_file_1_0= RULE_STRING
            {
            lv_file_1_0=(Token)match(input,RULE_STRING,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_file_1_0, grammarAccess.getImportAccess().getFileSTRINGTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getImportRule());
              					}
              					setWithLastConsumed(
              						current,
              						"file",
              						lv_file_1_0,
              						"org.pagewalk.scenario.Mms.STRING");
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleImport"


    // $ANTLR start "entryRulePrint"
    // InternalMms.g:1358:1: entryRulePrint returns [EObject current=null] : iv_rulePrint= rulePrint EOF ;
    public final EObject entryRulePrint() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePrint = null;


        try {
            // InternalMms.g:1358:46: (iv_rulePrint= rulePrint EOF )
            // InternalMms.g:1359:2: iv_rulePrint= rulePrint EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getPrintRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_rulePrint=rulePrint();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_rulePrint; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRulePrint"


    // $ANTLR start "rulePrint"
    // InternalMms.g:1365:1: rulePrint returns [EObject current=null] : (otherlv_0= 'print' ( (lv_value_1_0= ruleExpression ) ) ) ;
    public final EObject rulePrint() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_value_1_0 = null;



        	enterRule();

        try {
            // InternalMms.g:1371:2: ( (otherlv_0= 'print' ( (lv_value_1_0= ruleExpression ) ) ) )
            // InternalMms.g:1372:2: (otherlv_0= 'print' ( (lv_value_1_0= ruleExpression ) ) )
            {
            // InternalMms.g:1372:2: (otherlv_0= 'print' ( (lv_value_1_0= ruleExpression ) ) )
            // InternalMms.g:1373:3: otherlv_0= 'print' ( (lv_value_1_0= ruleExpression ) )
            {
            otherlv_0=(Token)match(input,32,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getPrintAccess().getPrintKeyword_0());
              		
            }
            // InternalMms.g:1377:3: ( (lv_value_1_0= ruleExpression ) )
            // InternalMms.g:1378:4: (lv_value_1_0= ruleExpression )
            {
            // InternalMms.g:1378:4: (lv_value_1_0= ruleExpression )
            // InternalMms.g:1379:5: lv_value_1_0= ruleExpression
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getPrintAccess().getValueExpressionParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_value_1_0=ruleExpression();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getPrintRule());
              					}
              					set(
              						current,
              						"value",
              						lv_value_1_0,
              						"org.pagewalk.scenario.Mms.Expression");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "rulePrint"


    // $ANTLR start "entryRuleExpect"
    // InternalMms.g:1400:1: entryRuleExpect returns [EObject current=null] : iv_ruleExpect= ruleExpect EOF ;
    public final EObject entryRuleExpect() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExpect = null;


        try {
            // InternalMms.g:1400:47: (iv_ruleExpect= ruleExpect EOF )
            // InternalMms.g:1401:2: iv_ruleExpect= ruleExpect EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getExpectRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleExpect=ruleExpect();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleExpect; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleExpect"


    // $ANTLR start "ruleExpect"
    // InternalMms.g:1407:1: ruleExpect returns [EObject current=null] : (otherlv_0= 'expect' ( ( ( ( ( ( ( 'no' ) )? 'event' ( ( ruleName ) ) ) )=> ( ( (lv_absent_1_0= 'no' ) )? otherlv_2= 'event' ( (lv_event_3_0= ruleName ) ) ) ) ( ( ( 'where' )=>otherlv_4= 'where' ) ( (lv_where_5_0= ruleExpression ) ) )? ) | ( ( ( ( 'signal' ( ( ruleName ) ) ) )=> (otherlv_6= 'signal' ( (lv_signal_7_0= ruleName ) ) ) ) ( (lv_body_8_0= ruleBlock ) ) ) | ( ( ( ( 'error' ( ( ruleName ) ) ) )=> (otherlv_9= 'error' ( (lv_error_10_0= ruleName ) ) ) ) ( (lv_body_11_0= ruleBlock ) ) ) | ( ( ( 'bug' )=> (lv_bug_12_0= 'bug' ) ) ( (lv_body_13_0= ruleBlock ) ) ) | ( (lv_condition_14_0= ruleExpression ) ) ) ( ( ( RULE_STRING ) )=> (lv_message_15_0= RULE_STRING ) )? ) ;
    public final EObject ruleExpect() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_absent_1_0=null;
        Token otherlv_2=null;
        Token otherlv_4=null;
        Token otherlv_6=null;
        Token otherlv_9=null;
        Token lv_bug_12_0=null;
        Token lv_message_15_0=null;
        AntlrDatatypeRuleToken lv_event_3_0 = null;

        EObject lv_where_5_0 = null;

        AntlrDatatypeRuleToken lv_signal_7_0 = null;

        EObject lv_body_8_0 = null;

        AntlrDatatypeRuleToken lv_error_10_0 = null;

        EObject lv_body_11_0 = null;

        EObject lv_body_13_0 = null;

        EObject lv_condition_14_0 = null;



        	enterRule();

        try {
            // InternalMms.g:1413:2: ( (otherlv_0= 'expect' ( ( ( ( ( ( ( 'no' ) )? 'event' ( ( ruleName ) ) ) )=> ( ( (lv_absent_1_0= 'no' ) )? otherlv_2= 'event' ( (lv_event_3_0= ruleName ) ) ) ) ( ( ( 'where' )=>otherlv_4= 'where' ) ( (lv_where_5_0= ruleExpression ) ) )? ) | ( ( ( ( 'signal' ( ( ruleName ) ) ) )=> (otherlv_6= 'signal' ( (lv_signal_7_0= ruleName ) ) ) ) ( (lv_body_8_0= ruleBlock ) ) ) | ( ( ( ( 'error' ( ( ruleName ) ) ) )=> (otherlv_9= 'error' ( (lv_error_10_0= ruleName ) ) ) ) ( (lv_body_11_0= ruleBlock ) ) ) | ( ( ( 'bug' )=> (lv_bug_12_0= 'bug' ) ) ( (lv_body_13_0= ruleBlock ) ) ) | ( (lv_condition_14_0= ruleExpression ) ) ) ( ( ( RULE_STRING ) )=> (lv_message_15_0= RULE_STRING ) )? ) )
            // InternalMms.g:1414:2: (otherlv_0= 'expect' ( ( ( ( ( ( ( 'no' ) )? 'event' ( ( ruleName ) ) ) )=> ( ( (lv_absent_1_0= 'no' ) )? otherlv_2= 'event' ( (lv_event_3_0= ruleName ) ) ) ) ( ( ( 'where' )=>otherlv_4= 'where' ) ( (lv_where_5_0= ruleExpression ) ) )? ) | ( ( ( ( 'signal' ( ( ruleName ) ) ) )=> (otherlv_6= 'signal' ( (lv_signal_7_0= ruleName ) ) ) ) ( (lv_body_8_0= ruleBlock ) ) ) | ( ( ( ( 'error' ( ( ruleName ) ) ) )=> (otherlv_9= 'error' ( (lv_error_10_0= ruleName ) ) ) ) ( (lv_body_11_0= ruleBlock ) ) ) | ( ( ( 'bug' )=> (lv_bug_12_0= 'bug' ) ) ( (lv_body_13_0= ruleBlock ) ) ) | ( (lv_condition_14_0= ruleExpression ) ) ) ( ( ( RULE_STRING ) )=> (lv_message_15_0= RULE_STRING ) )? )
            {
            // InternalMms.g:1414:2: (otherlv_0= 'expect' ( ( ( ( ( ( ( 'no' ) )? 'event' ( ( ruleName ) ) ) )=> ( ( (lv_absent_1_0= 'no' ) )? otherlv_2= 'event' ( (lv_event_3_0= ruleName ) ) ) ) ( ( ( 'where' )=>otherlv_4= 'where' ) ( (lv_where_5_0= ruleExpression ) ) )? ) | ( ( ( ( 'signal' ( ( ruleName ) ) ) )=> (otherlv_6= 'signal' ( (lv_signal_7_0= ruleName ) ) ) ) ( (lv_body_8_0= ruleBlock ) ) ) | ( ( ( ( 'error' ( ( ruleName ) ) ) )=> (otherlv_9= 'error' ( (lv_error_10_0= ruleName ) ) ) ) ( (lv_body_11_0= ruleBlock ) ) ) | ( ( ( 'bug' )=> (lv_bug_12_0= 'bug' ) ) ( (lv_body_13_0= ruleBlock ) ) ) | ( (lv_condition_14_0= ruleExpression ) ) ) ( ( ( RULE_STRING ) )=> (lv_message_15_0= RULE_STRING ) )? )
            // InternalMms.g:1415:3: otherlv_0= 'expect' ( ( ( ( ( ( ( 'no' ) )? 'event' ( ( ruleName ) ) ) )=> ( ( (lv_absent_1_0= 'no' ) )? otherlv_2= 'event' ( (lv_event_3_0= ruleName ) ) ) ) ( ( ( 'where' )=>otherlv_4= 'where' ) ( (lv_where_5_0= ruleExpression ) ) )? ) | ( ( ( ( 'signal' ( ( ruleName ) ) ) )=> (otherlv_6= 'signal' ( (lv_signal_7_0= ruleName ) ) ) ) ( (lv_body_8_0= ruleBlock ) ) ) | ( ( ( ( 'error' ( ( ruleName ) ) ) )=> (otherlv_9= 'error' ( (lv_error_10_0= ruleName ) ) ) ) ( (lv_body_11_0= ruleBlock ) ) ) | ( ( ( 'bug' )=> (lv_bug_12_0= 'bug' ) ) ( (lv_body_13_0= ruleBlock ) ) ) | ( (lv_condition_14_0= ruleExpression ) ) ) ( ( ( RULE_STRING ) )=> (lv_message_15_0= RULE_STRING ) )?
            {
            otherlv_0=(Token)match(input,33,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getExpectAccess().getExpectKeyword_0());
              		
            }
            // InternalMms.g:1419:3: ( ( ( ( ( ( ( 'no' ) )? 'event' ( ( ruleName ) ) ) )=> ( ( (lv_absent_1_0= 'no' ) )? otherlv_2= 'event' ( (lv_event_3_0= ruleName ) ) ) ) ( ( ( 'where' )=>otherlv_4= 'where' ) ( (lv_where_5_0= ruleExpression ) ) )? ) | ( ( ( ( 'signal' ( ( ruleName ) ) ) )=> (otherlv_6= 'signal' ( (lv_signal_7_0= ruleName ) ) ) ) ( (lv_body_8_0= ruleBlock ) ) ) | ( ( ( ( 'error' ( ( ruleName ) ) ) )=> (otherlv_9= 'error' ( (lv_error_10_0= ruleName ) ) ) ) ( (lv_body_11_0= ruleBlock ) ) ) | ( ( ( 'bug' )=> (lv_bug_12_0= 'bug' ) ) ( (lv_body_13_0= ruleBlock ) ) ) | ( (lv_condition_14_0= ruleExpression ) ) )
            int alt15=5;
            alt15 = dfa15.predict(input);
            switch (alt15) {
                case 1 :
                    // InternalMms.g:1420:4: ( ( ( ( ( ( 'no' ) )? 'event' ( ( ruleName ) ) ) )=> ( ( (lv_absent_1_0= 'no' ) )? otherlv_2= 'event' ( (lv_event_3_0= ruleName ) ) ) ) ( ( ( 'where' )=>otherlv_4= 'where' ) ( (lv_where_5_0= ruleExpression ) ) )? )
                    {
                    // InternalMms.g:1420:4: ( ( ( ( ( ( 'no' ) )? 'event' ( ( ruleName ) ) ) )=> ( ( (lv_absent_1_0= 'no' ) )? otherlv_2= 'event' ( (lv_event_3_0= ruleName ) ) ) ) ( ( ( 'where' )=>otherlv_4= 'where' ) ( (lv_where_5_0= ruleExpression ) ) )? )
                    // InternalMms.g:1421:5: ( ( ( ( ( 'no' ) )? 'event' ( ( ruleName ) ) ) )=> ( ( (lv_absent_1_0= 'no' ) )? otherlv_2= 'event' ( (lv_event_3_0= ruleName ) ) ) ) ( ( ( 'where' )=>otherlv_4= 'where' ) ( (lv_where_5_0= ruleExpression ) ) )?
                    {
                    // InternalMms.g:1421:5: ( ( ( ( ( 'no' ) )? 'event' ( ( ruleName ) ) ) )=> ( ( (lv_absent_1_0= 'no' ) )? otherlv_2= 'event' ( (lv_event_3_0= ruleName ) ) ) )
                    // InternalMms.g:1422:6: ( ( ( ( 'no' ) )? 'event' ( ( ruleName ) ) ) )=> ( ( (lv_absent_1_0= 'no' ) )? otherlv_2= 'event' ( (lv_event_3_0= ruleName ) ) )
                    {
                    // InternalMms.g:1436:6: ( ( (lv_absent_1_0= 'no' ) )? otherlv_2= 'event' ( (lv_event_3_0= ruleName ) ) )
                    // InternalMms.g:1437:7: ( (lv_absent_1_0= 'no' ) )? otherlv_2= 'event' ( (lv_event_3_0= ruleName ) )
                    {
                    // InternalMms.g:1437:7: ( (lv_absent_1_0= 'no' ) )?
                    int alt13=2;
                    int LA13_0 = input.LA(1);

                    if ( (LA13_0==34) ) {
                        alt13=1;
                    }
                    switch (alt13) {
                        case 1 :
                            // InternalMms.g:1438:8: (lv_absent_1_0= 'no' )
                            {
                            // InternalMms.g:1438:8: (lv_absent_1_0= 'no' )
                            // InternalMms.g:1439:9: lv_absent_1_0= 'no'
                            {
                            lv_absent_1_0=(Token)match(input,34,FOLLOW_21); if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              									newLeafNode(lv_absent_1_0, grammarAccess.getExpectAccess().getAbsentNoKeyword_1_0_0_0_0_0());
                              								
                            }
                            if ( state.backtracking==0 ) {

                              									if (current==null) {
                              										current = createModelElement(grammarAccess.getExpectRule());
                              									}
                              									setWithLastConsumed(current, "absent", lv_absent_1_0 != null, "no");
                              								
                            }

                            }


                            }
                            break;

                    }

                    otherlv_2=(Token)match(input,35,FOLLOW_10); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      							newLeafNode(otherlv_2, grammarAccess.getExpectAccess().getEventKeyword_1_0_0_0_1());
                      						
                    }
                    // InternalMms.g:1455:7: ( (lv_event_3_0= ruleName ) )
                    // InternalMms.g:1456:8: (lv_event_3_0= ruleName )
                    {
                    // InternalMms.g:1456:8: (lv_event_3_0= ruleName )
                    // InternalMms.g:1457:9: lv_event_3_0= ruleName
                    {
                    if ( state.backtracking==0 ) {

                      									newCompositeNode(grammarAccess.getExpectAccess().getEventNameParserRuleCall_1_0_0_0_2_0());
                      								
                    }
                    pushFollow(FOLLOW_22);
                    lv_event_3_0=ruleName();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      									if (current==null) {
                      										current = createModelElementForParent(grammarAccess.getExpectRule());
                      									}
                      									set(
                      										current,
                      										"event",
                      										lv_event_3_0,
                      										"org.pagewalk.scenario.Mms.Name");
                      									afterParserOrEnumRuleCall();
                      								
                    }

                    }


                    }


                    }


                    }

                    // InternalMms.g:1476:5: ( ( ( 'where' )=>otherlv_4= 'where' ) ( (lv_where_5_0= ruleExpression ) ) )?
                    int alt14=2;
                    alt14 = dfa14.predict(input);
                    switch (alt14) {
                        case 1 :
                            // InternalMms.g:1477:6: ( ( 'where' )=>otherlv_4= 'where' ) ( (lv_where_5_0= ruleExpression ) )
                            {
                            // InternalMms.g:1477:6: ( ( 'where' )=>otherlv_4= 'where' )
                            // InternalMms.g:1478:7: ( 'where' )=>otherlv_4= 'where'
                            {
                            otherlv_4=(Token)match(input,36,FOLLOW_6); if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              							newLeafNode(otherlv_4, grammarAccess.getExpectAccess().getWhereKeyword_1_0_1_0());
                              						
                            }

                            }

                            // InternalMms.g:1484:6: ( (lv_where_5_0= ruleExpression ) )
                            // InternalMms.g:1485:7: (lv_where_5_0= ruleExpression )
                            {
                            // InternalMms.g:1485:7: (lv_where_5_0= ruleExpression )
                            // InternalMms.g:1486:8: lv_where_5_0= ruleExpression
                            {
                            if ( state.backtracking==0 ) {

                              								newCompositeNode(grammarAccess.getExpectAccess().getWhereExpressionParserRuleCall_1_0_1_1_0());
                              							
                            }
                            pushFollow(FOLLOW_23);
                            lv_where_5_0=ruleExpression();

                            state._fsp--;
                            if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              								if (current==null) {
                              									current = createModelElementForParent(grammarAccess.getExpectRule());
                              								}
                              								set(
                              									current,
                              									"where",
                              									lv_where_5_0,
                              									"org.pagewalk.scenario.Mms.Expression");
                              								afterParserOrEnumRuleCall();
                              							
                            }

                            }


                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalMms.g:1506:4: ( ( ( ( 'signal' ( ( ruleName ) ) ) )=> (otherlv_6= 'signal' ( (lv_signal_7_0= ruleName ) ) ) ) ( (lv_body_8_0= ruleBlock ) ) )
                    {
                    // InternalMms.g:1506:4: ( ( ( ( 'signal' ( ( ruleName ) ) ) )=> (otherlv_6= 'signal' ( (lv_signal_7_0= ruleName ) ) ) ) ( (lv_body_8_0= ruleBlock ) ) )
                    // InternalMms.g:1507:5: ( ( ( 'signal' ( ( ruleName ) ) ) )=> (otherlv_6= 'signal' ( (lv_signal_7_0= ruleName ) ) ) ) ( (lv_body_8_0= ruleBlock ) )
                    {
                    // InternalMms.g:1507:5: ( ( ( 'signal' ( ( ruleName ) ) ) )=> (otherlv_6= 'signal' ( (lv_signal_7_0= ruleName ) ) ) )
                    // InternalMms.g:1508:6: ( ( 'signal' ( ( ruleName ) ) ) )=> (otherlv_6= 'signal' ( (lv_signal_7_0= ruleName ) ) )
                    {
                    // InternalMms.g:1517:6: (otherlv_6= 'signal' ( (lv_signal_7_0= ruleName ) ) )
                    // InternalMms.g:1518:7: otherlv_6= 'signal' ( (lv_signal_7_0= ruleName ) )
                    {
                    otherlv_6=(Token)match(input,37,FOLLOW_10); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      							newLeafNode(otherlv_6, grammarAccess.getExpectAccess().getSignalKeyword_1_1_0_0_0());
                      						
                    }
                    // InternalMms.g:1522:7: ( (lv_signal_7_0= ruleName ) )
                    // InternalMms.g:1523:8: (lv_signal_7_0= ruleName )
                    {
                    // InternalMms.g:1523:8: (lv_signal_7_0= ruleName )
                    // InternalMms.g:1524:9: lv_signal_7_0= ruleName
                    {
                    if ( state.backtracking==0 ) {

                      									newCompositeNode(grammarAccess.getExpectAccess().getSignalNameParserRuleCall_1_1_0_0_1_0());
                      								
                    }
                    pushFollow(FOLLOW_12);
                    lv_signal_7_0=ruleName();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      									if (current==null) {
                      										current = createModelElementForParent(grammarAccess.getExpectRule());
                      									}
                      									set(
                      										current,
                      										"signal",
                      										lv_signal_7_0,
                      										"org.pagewalk.scenario.Mms.Name");
                      									afterParserOrEnumRuleCall();
                      								
                    }

                    }


                    }


                    }


                    }

                    // InternalMms.g:1543:5: ( (lv_body_8_0= ruleBlock ) )
                    // InternalMms.g:1544:6: (lv_body_8_0= ruleBlock )
                    {
                    // InternalMms.g:1544:6: (lv_body_8_0= ruleBlock )
                    // InternalMms.g:1545:7: lv_body_8_0= ruleBlock
                    {
                    if ( state.backtracking==0 ) {

                      							newCompositeNode(grammarAccess.getExpectAccess().getBodyBlockParserRuleCall_1_1_1_0());
                      						
                    }
                    pushFollow(FOLLOW_23);
                    lv_body_8_0=ruleBlock();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      							if (current==null) {
                      								current = createModelElementForParent(grammarAccess.getExpectRule());
                      							}
                      							set(
                      								current,
                      								"body",
                      								lv_body_8_0,
                      								"org.pagewalk.scenario.Mms.Block");
                      							afterParserOrEnumRuleCall();
                      						
                    }

                    }


                    }


                    }


                    }
                    break;
                case 3 :
                    // InternalMms.g:1564:4: ( ( ( ( 'error' ( ( ruleName ) ) ) )=> (otherlv_9= 'error' ( (lv_error_10_0= ruleName ) ) ) ) ( (lv_body_11_0= ruleBlock ) ) )
                    {
                    // InternalMms.g:1564:4: ( ( ( ( 'error' ( ( ruleName ) ) ) )=> (otherlv_9= 'error' ( (lv_error_10_0= ruleName ) ) ) ) ( (lv_body_11_0= ruleBlock ) ) )
                    // InternalMms.g:1565:5: ( ( ( 'error' ( ( ruleName ) ) ) )=> (otherlv_9= 'error' ( (lv_error_10_0= ruleName ) ) ) ) ( (lv_body_11_0= ruleBlock ) )
                    {
                    // InternalMms.g:1565:5: ( ( ( 'error' ( ( ruleName ) ) ) )=> (otherlv_9= 'error' ( (lv_error_10_0= ruleName ) ) ) )
                    // InternalMms.g:1566:6: ( ( 'error' ( ( ruleName ) ) ) )=> (otherlv_9= 'error' ( (lv_error_10_0= ruleName ) ) )
                    {
                    // InternalMms.g:1575:6: (otherlv_9= 'error' ( (lv_error_10_0= ruleName ) ) )
                    // InternalMms.g:1576:7: otherlv_9= 'error' ( (lv_error_10_0= ruleName ) )
                    {
                    otherlv_9=(Token)match(input,38,FOLLOW_10); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      							newLeafNode(otherlv_9, grammarAccess.getExpectAccess().getErrorKeyword_1_2_0_0_0());
                      						
                    }
                    // InternalMms.g:1580:7: ( (lv_error_10_0= ruleName ) )
                    // InternalMms.g:1581:8: (lv_error_10_0= ruleName )
                    {
                    // InternalMms.g:1581:8: (lv_error_10_0= ruleName )
                    // InternalMms.g:1582:9: lv_error_10_0= ruleName
                    {
                    if ( state.backtracking==0 ) {

                      									newCompositeNode(grammarAccess.getExpectAccess().getErrorNameParserRuleCall_1_2_0_0_1_0());
                      								
                    }
                    pushFollow(FOLLOW_12);
                    lv_error_10_0=ruleName();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      									if (current==null) {
                      										current = createModelElementForParent(grammarAccess.getExpectRule());
                      									}
                      									set(
                      										current,
                      										"error",
                      										lv_error_10_0,
                      										"org.pagewalk.scenario.Mms.Name");
                      									afterParserOrEnumRuleCall();
                      								
                    }

                    }


                    }


                    }


                    }

                    // InternalMms.g:1601:5: ( (lv_body_11_0= ruleBlock ) )
                    // InternalMms.g:1602:6: (lv_body_11_0= ruleBlock )
                    {
                    // InternalMms.g:1602:6: (lv_body_11_0= ruleBlock )
                    // InternalMms.g:1603:7: lv_body_11_0= ruleBlock
                    {
                    if ( state.backtracking==0 ) {

                      							newCompositeNode(grammarAccess.getExpectAccess().getBodyBlockParserRuleCall_1_2_1_0());
                      						
                    }
                    pushFollow(FOLLOW_23);
                    lv_body_11_0=ruleBlock();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      							if (current==null) {
                      								current = createModelElementForParent(grammarAccess.getExpectRule());
                      							}
                      							set(
                      								current,
                      								"body",
                      								lv_body_11_0,
                      								"org.pagewalk.scenario.Mms.Block");
                      							afterParserOrEnumRuleCall();
                      						
                    }

                    }


                    }


                    }


                    }
                    break;
                case 4 :
                    // InternalMms.g:1622:4: ( ( ( 'bug' )=> (lv_bug_12_0= 'bug' ) ) ( (lv_body_13_0= ruleBlock ) ) )
                    {
                    // InternalMms.g:1622:4: ( ( ( 'bug' )=> (lv_bug_12_0= 'bug' ) ) ( (lv_body_13_0= ruleBlock ) ) )
                    // InternalMms.g:1623:5: ( ( 'bug' )=> (lv_bug_12_0= 'bug' ) ) ( (lv_body_13_0= ruleBlock ) )
                    {
                    // InternalMms.g:1623:5: ( ( 'bug' )=> (lv_bug_12_0= 'bug' ) )
                    // InternalMms.g:1624:6: ( 'bug' )=> (lv_bug_12_0= 'bug' )
                    {
                    // InternalMms.g:1625:6: (lv_bug_12_0= 'bug' )
                    // InternalMms.g:1626:7: lv_bug_12_0= 'bug'
                    {
                    lv_bug_12_0=(Token)match(input,39,FOLLOW_12); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      							newLeafNode(lv_bug_12_0, grammarAccess.getExpectAccess().getBugBugKeyword_1_3_0_0());
                      						
                    }
                    if ( state.backtracking==0 ) {

                      							if (current==null) {
                      								current = createModelElement(grammarAccess.getExpectRule());
                      							}
                      							setWithLastConsumed(current, "bug", lv_bug_12_0 != null, "bug");
                      						
                    }

                    }


                    }

                    // InternalMms.g:1638:5: ( (lv_body_13_0= ruleBlock ) )
                    // InternalMms.g:1639:6: (lv_body_13_0= ruleBlock )
                    {
                    // InternalMms.g:1639:6: (lv_body_13_0= ruleBlock )
                    // InternalMms.g:1640:7: lv_body_13_0= ruleBlock
                    {
                    if ( state.backtracking==0 ) {

                      							newCompositeNode(grammarAccess.getExpectAccess().getBodyBlockParserRuleCall_1_3_1_0());
                      						
                    }
                    pushFollow(FOLLOW_23);
                    lv_body_13_0=ruleBlock();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      							if (current==null) {
                      								current = createModelElementForParent(grammarAccess.getExpectRule());
                      							}
                      							set(
                      								current,
                      								"body",
                      								lv_body_13_0,
                      								"org.pagewalk.scenario.Mms.Block");
                      							afterParserOrEnumRuleCall();
                      						
                    }

                    }


                    }


                    }


                    }
                    break;
                case 5 :
                    // InternalMms.g:1659:4: ( (lv_condition_14_0= ruleExpression ) )
                    {
                    // InternalMms.g:1659:4: ( (lv_condition_14_0= ruleExpression ) )
                    // InternalMms.g:1660:5: (lv_condition_14_0= ruleExpression )
                    {
                    // InternalMms.g:1660:5: (lv_condition_14_0= ruleExpression )
                    // InternalMms.g:1661:6: lv_condition_14_0= ruleExpression
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getExpectAccess().getConditionExpressionParserRuleCall_1_4_0());
                      					
                    }
                    pushFollow(FOLLOW_23);
                    lv_condition_14_0=ruleExpression();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getExpectRule());
                      						}
                      						set(
                      							current,
                      							"condition",
                      							lv_condition_14_0,
                      							"org.pagewalk.scenario.Mms.Expression");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }


                    }
                    break;

            }

            // InternalMms.g:1679:3: ( ( ( RULE_STRING ) )=> (lv_message_15_0= RULE_STRING ) )?
            int alt16=2;
            int LA16_0 = input.LA(1);

            if ( (LA16_0==RULE_STRING) ) {
                int LA16_1 = input.LA(2);

                if ( (synpred28_InternalMms()) ) {
                    alt16=1;
                }
            }
            switch (alt16) {
                case 1 :
                    // InternalMms.g:1680:4: ( ( RULE_STRING ) )=> (lv_message_15_0= RULE_STRING )
                    {
                    // InternalMms.g:1684:4: (lv_message_15_0= RULE_STRING )
                    // InternalMms.g:1685:5: lv_message_15_0= RULE_STRING
                    {
                    lv_message_15_0=(Token)match(input,RULE_STRING,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_message_15_0, grammarAccess.getExpectAccess().getMessageSTRINGTerminalRuleCall_2_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getExpectRule());
                      					}
                      					setWithLastConsumed(
                      						current,
                      						"message",
                      						lv_message_15_0,
                      						"org.pagewalk.scenario.Mms.STRING");
                      				
                    }

                    }


                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleExpect"


    // $ANTLR start "entryRulePredict"
    // InternalMms.g:1705:1: entryRulePredict returns [EObject current=null] : iv_rulePredict= rulePredict EOF ;
    public final EObject entryRulePredict() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePredict = null;


        try {
            // InternalMms.g:1705:48: (iv_rulePredict= rulePredict EOF )
            // InternalMms.g:1706:2: iv_rulePredict= rulePredict EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getPredictRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_rulePredict=rulePredict();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_rulePredict; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRulePredict"


    // $ANTLR start "rulePredict"
    // InternalMms.g:1712:1: rulePredict returns [EObject current=null] : (otherlv_0= 'predict' ( (lv_question_1_0= RULE_STRING ) ) ( (lv_value_2_0= ruleExpression ) ) otherlv_3= '=' ( ( (lv_open_4_0= '?' ) ) | ( (lv_answer_5_0= ruleExpression ) ) ) ) ;
    public final EObject rulePredict() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_question_1_0=null;
        Token otherlv_3=null;
        Token lv_open_4_0=null;
        EObject lv_value_2_0 = null;

        EObject lv_answer_5_0 = null;



        	enterRule();

        try {
            // InternalMms.g:1718:2: ( (otherlv_0= 'predict' ( (lv_question_1_0= RULE_STRING ) ) ( (lv_value_2_0= ruleExpression ) ) otherlv_3= '=' ( ( (lv_open_4_0= '?' ) ) | ( (lv_answer_5_0= ruleExpression ) ) ) ) )
            // InternalMms.g:1719:2: (otherlv_0= 'predict' ( (lv_question_1_0= RULE_STRING ) ) ( (lv_value_2_0= ruleExpression ) ) otherlv_3= '=' ( ( (lv_open_4_0= '?' ) ) | ( (lv_answer_5_0= ruleExpression ) ) ) )
            {
            // InternalMms.g:1719:2: (otherlv_0= 'predict' ( (lv_question_1_0= RULE_STRING ) ) ( (lv_value_2_0= ruleExpression ) ) otherlv_3= '=' ( ( (lv_open_4_0= '?' ) ) | ( (lv_answer_5_0= ruleExpression ) ) ) )
            // InternalMms.g:1720:3: otherlv_0= 'predict' ( (lv_question_1_0= RULE_STRING ) ) ( (lv_value_2_0= ruleExpression ) ) otherlv_3= '=' ( ( (lv_open_4_0= '?' ) ) | ( (lv_answer_5_0= ruleExpression ) ) )
            {
            otherlv_0=(Token)match(input,40,FOLLOW_20); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getPredictAccess().getPredictKeyword_0());
              		
            }
            // InternalMms.g:1724:3: ( (lv_question_1_0= RULE_STRING ) )
            // InternalMms.g:1725:4: (lv_question_1_0= RULE_STRING )
            {
            // InternalMms.g:1725:4: (lv_question_1_0= RULE_STRING )
            // InternalMms.g:1726:5: lv_question_1_0= RULE_STRING
            {
            lv_question_1_0=(Token)match(input,RULE_STRING,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_question_1_0, grammarAccess.getPredictAccess().getQuestionSTRINGTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getPredictRule());
              					}
              					setWithLastConsumed(
              						current,
              						"question",
              						lv_question_1_0,
              						"org.pagewalk.scenario.Mms.STRING");
              				
            }

            }


            }

            // InternalMms.g:1742:3: ( (lv_value_2_0= ruleExpression ) )
            // InternalMms.g:1743:4: (lv_value_2_0= ruleExpression )
            {
            // InternalMms.g:1743:4: (lv_value_2_0= ruleExpression )
            // InternalMms.g:1744:5: lv_value_2_0= ruleExpression
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getPredictAccess().getValueExpressionParserRuleCall_2_0());
              				
            }
            pushFollow(FOLLOW_11);
            lv_value_2_0=ruleExpression();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getPredictRule());
              					}
              					set(
              						current,
              						"value",
              						lv_value_2_0,
              						"org.pagewalk.scenario.Mms.Expression");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            otherlv_3=(Token)match(input,18,FOLLOW_24); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_3, grammarAccess.getPredictAccess().getEqualsSignKeyword_3());
              		
            }
            // InternalMms.g:1765:3: ( ( (lv_open_4_0= '?' ) ) | ( (lv_answer_5_0= ruleExpression ) ) )
            int alt17=2;
            int LA17_0 = input.LA(1);

            if ( (LA17_0==41) ) {
                alt17=1;
            }
            else if ( ((LA17_0>=RULE_ID && LA17_0<=RULE_HEX)||LA17_0==16||LA17_0==24||LA17_0==26||(LA17_0>=30 && LA17_0<=40)||(LA17_0>=42 && LA17_0<=55)||LA17_0==58||LA17_0==76||(LA17_0>=80 && LA17_0<=81)) ) {
                alt17=2;
            }
            else {
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 17, 0, input);

                throw nvae;
            }
            switch (alt17) {
                case 1 :
                    // InternalMms.g:1766:4: ( (lv_open_4_0= '?' ) )
                    {
                    // InternalMms.g:1766:4: ( (lv_open_4_0= '?' ) )
                    // InternalMms.g:1767:5: (lv_open_4_0= '?' )
                    {
                    // InternalMms.g:1767:5: (lv_open_4_0= '?' )
                    // InternalMms.g:1768:6: lv_open_4_0= '?'
                    {
                    lv_open_4_0=(Token)match(input,41,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						newLeafNode(lv_open_4_0, grammarAccess.getPredictAccess().getOpenQuestionMarkKeyword_4_0_0());
                      					
                    }
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElement(grammarAccess.getPredictRule());
                      						}
                      						setWithLastConsumed(current, "open", lv_open_4_0 != null, "?");
                      					
                    }

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalMms.g:1781:4: ( (lv_answer_5_0= ruleExpression ) )
                    {
                    // InternalMms.g:1781:4: ( (lv_answer_5_0= ruleExpression ) )
                    // InternalMms.g:1782:5: (lv_answer_5_0= ruleExpression )
                    {
                    // InternalMms.g:1782:5: (lv_answer_5_0= ruleExpression )
                    // InternalMms.g:1783:6: lv_answer_5_0= ruleExpression
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getPredictAccess().getAnswerExpressionParserRuleCall_4_1_0());
                      					
                    }
                    pushFollow(FOLLOW_2);
                    lv_answer_5_0=ruleExpression();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getPredictRule());
                      						}
                      						set(
                      							current,
                      							"answer",
                      							lv_answer_5_0,
                      							"org.pagewalk.scenario.Mms.Expression");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }


                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "rulePredict"


    // $ANTLR start "entryRuleCheck"
    // InternalMms.g:1805:1: entryRuleCheck returns [EObject current=null] : iv_ruleCheck= ruleCheck EOF ;
    public final EObject entryRuleCheck() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleCheck = null;


        try {
            // InternalMms.g:1805:46: (iv_ruleCheck= ruleCheck EOF )
            // InternalMms.g:1806:2: iv_ruleCheck= ruleCheck EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getCheckRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleCheck=ruleCheck();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleCheck; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleCheck"


    // $ANTLR start "ruleCheck"
    // InternalMms.g:1812:1: ruleCheck returns [EObject current=null] : ( () otherlv_1= 'check' otherlv_2= 'invariants' ) ;
    public final EObject ruleCheck() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token otherlv_2=null;


        	enterRule();

        try {
            // InternalMms.g:1818:2: ( ( () otherlv_1= 'check' otherlv_2= 'invariants' ) )
            // InternalMms.g:1819:2: ( () otherlv_1= 'check' otherlv_2= 'invariants' )
            {
            // InternalMms.g:1819:2: ( () otherlv_1= 'check' otherlv_2= 'invariants' )
            // InternalMms.g:1820:3: () otherlv_1= 'check' otherlv_2= 'invariants'
            {
            // InternalMms.g:1820:3: ()
            // InternalMms.g:1821:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getCheckAccess().getCheckAction_0(),
              					current);
              			
            }

            }

            otherlv_1=(Token)match(input,42,FOLLOW_25); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_1, grammarAccess.getCheckAccess().getCheckKeyword_1());
              		
            }
            otherlv_2=(Token)match(input,43,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_2, grammarAccess.getCheckAccess().getInvariantsKeyword_2());
              		
            }

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleCheck"


    // $ANTLR start "entryRuleSnapshot"
    // InternalMms.g:1839:1: entryRuleSnapshot returns [EObject current=null] : iv_ruleSnapshot= ruleSnapshot EOF ;
    public final EObject entryRuleSnapshot() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSnapshot = null;


        try {
            // InternalMms.g:1839:49: (iv_ruleSnapshot= ruleSnapshot EOF )
            // InternalMms.g:1840:2: iv_ruleSnapshot= ruleSnapshot EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getSnapshotRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleSnapshot=ruleSnapshot();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleSnapshot; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleSnapshot"


    // $ANTLR start "ruleSnapshot"
    // InternalMms.g:1846:1: ruleSnapshot returns [EObject current=null] : (otherlv_0= 'snapshot' ( (lv_name_1_0= ruleName ) ) ) ;
    public final EObject ruleSnapshot() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        AntlrDatatypeRuleToken lv_name_1_0 = null;



        	enterRule();

        try {
            // InternalMms.g:1852:2: ( (otherlv_0= 'snapshot' ( (lv_name_1_0= ruleName ) ) ) )
            // InternalMms.g:1853:2: (otherlv_0= 'snapshot' ( (lv_name_1_0= ruleName ) ) )
            {
            // InternalMms.g:1853:2: (otherlv_0= 'snapshot' ( (lv_name_1_0= ruleName ) ) )
            // InternalMms.g:1854:3: otherlv_0= 'snapshot' ( (lv_name_1_0= ruleName ) )
            {
            otherlv_0=(Token)match(input,44,FOLLOW_10); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getSnapshotAccess().getSnapshotKeyword_0());
              		
            }
            // InternalMms.g:1858:3: ( (lv_name_1_0= ruleName ) )
            // InternalMms.g:1859:4: (lv_name_1_0= ruleName )
            {
            // InternalMms.g:1859:4: (lv_name_1_0= ruleName )
            // InternalMms.g:1860:5: lv_name_1_0= ruleName
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getSnapshotAccess().getNameNameParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_name_1_0=ruleName();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getSnapshotRule());
              					}
              					set(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.pagewalk.scenario.Mms.Name");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleSnapshot"


    // $ANTLR start "entryRuleCompare"
    // InternalMms.g:1881:1: entryRuleCompare returns [EObject current=null] : iv_ruleCompare= ruleCompare EOF ;
    public final EObject entryRuleCompare() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleCompare = null;


        try {
            // InternalMms.g:1881:48: (iv_ruleCompare= ruleCompare EOF )
            // InternalMms.g:1882:2: iv_ruleCompare= ruleCompare EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getCompareRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleCompare=ruleCompare();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleCompare; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleCompare"


    // $ANTLR start "ruleCompare"
    // InternalMms.g:1888:1: ruleCompare returns [EObject current=null] : (otherlv_0= 'compare' ( (lv_left_1_0= ruleName ) ) ( (lv_right_2_0= ruleName ) ) ) ;
    public final EObject ruleCompare() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        AntlrDatatypeRuleToken lv_left_1_0 = null;

        AntlrDatatypeRuleToken lv_right_2_0 = null;



        	enterRule();

        try {
            // InternalMms.g:1894:2: ( (otherlv_0= 'compare' ( (lv_left_1_0= ruleName ) ) ( (lv_right_2_0= ruleName ) ) ) )
            // InternalMms.g:1895:2: (otherlv_0= 'compare' ( (lv_left_1_0= ruleName ) ) ( (lv_right_2_0= ruleName ) ) )
            {
            // InternalMms.g:1895:2: (otherlv_0= 'compare' ( (lv_left_1_0= ruleName ) ) ( (lv_right_2_0= ruleName ) ) )
            // InternalMms.g:1896:3: otherlv_0= 'compare' ( (lv_left_1_0= ruleName ) ) ( (lv_right_2_0= ruleName ) )
            {
            otherlv_0=(Token)match(input,45,FOLLOW_10); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getCompareAccess().getCompareKeyword_0());
              		
            }
            // InternalMms.g:1900:3: ( (lv_left_1_0= ruleName ) )
            // InternalMms.g:1901:4: (lv_left_1_0= ruleName )
            {
            // InternalMms.g:1901:4: (lv_left_1_0= ruleName )
            // InternalMms.g:1902:5: lv_left_1_0= ruleName
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getCompareAccess().getLeftNameParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_10);
            lv_left_1_0=ruleName();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getCompareRule());
              					}
              					set(
              						current,
              						"left",
              						lv_left_1_0,
              						"org.pagewalk.scenario.Mms.Name");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            // InternalMms.g:1919:3: ( (lv_right_2_0= ruleName ) )
            // InternalMms.g:1920:4: (lv_right_2_0= ruleName )
            {
            // InternalMms.g:1920:4: (lv_right_2_0= ruleName )
            // InternalMms.g:1921:5: lv_right_2_0= ruleName
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getCompareAccess().getRightNameParserRuleCall_2_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_right_2_0=ruleName();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getCompareRule());
              					}
              					set(
              						current,
              						"right",
              						lv_right_2_0,
              						"org.pagewalk.scenario.Mms.Name");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleCompare"


    // $ANTLR start "entryRuleFail"
    // InternalMms.g:1942:1: entryRuleFail returns [EObject current=null] : iv_ruleFail= ruleFail EOF ;
    public final EObject entryRuleFail() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleFail = null;


        try {
            // InternalMms.g:1942:45: (iv_ruleFail= ruleFail EOF )
            // InternalMms.g:1943:2: iv_ruleFail= ruleFail EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getFailRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleFail=ruleFail();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleFail; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleFail"


    // $ANTLR start "ruleFail"
    // InternalMms.g:1949:1: ruleFail returns [EObject current=null] : (otherlv_0= 'fail' ( (lv_function_1_0= ruleName ) ) otherlv_2= 'after' ( (lv_count_3_0= ruleExpression ) ) ) ;
    public final EObject ruleFail() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        AntlrDatatypeRuleToken lv_function_1_0 = null;

        EObject lv_count_3_0 = null;



        	enterRule();

        try {
            // InternalMms.g:1955:2: ( (otherlv_0= 'fail' ( (lv_function_1_0= ruleName ) ) otherlv_2= 'after' ( (lv_count_3_0= ruleExpression ) ) ) )
            // InternalMms.g:1956:2: (otherlv_0= 'fail' ( (lv_function_1_0= ruleName ) ) otherlv_2= 'after' ( (lv_count_3_0= ruleExpression ) ) )
            {
            // InternalMms.g:1956:2: (otherlv_0= 'fail' ( (lv_function_1_0= ruleName ) ) otherlv_2= 'after' ( (lv_count_3_0= ruleExpression ) ) )
            // InternalMms.g:1957:3: otherlv_0= 'fail' ( (lv_function_1_0= ruleName ) ) otherlv_2= 'after' ( (lv_count_3_0= ruleExpression ) )
            {
            otherlv_0=(Token)match(input,46,FOLLOW_10); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getFailAccess().getFailKeyword_0());
              		
            }
            // InternalMms.g:1961:3: ( (lv_function_1_0= ruleName ) )
            // InternalMms.g:1962:4: (lv_function_1_0= ruleName )
            {
            // InternalMms.g:1962:4: (lv_function_1_0= ruleName )
            // InternalMms.g:1963:5: lv_function_1_0= ruleName
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getFailAccess().getFunctionNameParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_26);
            lv_function_1_0=ruleName();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getFailRule());
              					}
              					set(
              						current,
              						"function",
              						lv_function_1_0,
              						"org.pagewalk.scenario.Mms.Name");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            otherlv_2=(Token)match(input,47,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_2, grammarAccess.getFailAccess().getAfterKeyword_2());
              		
            }
            // InternalMms.g:1984:3: ( (lv_count_3_0= ruleExpression ) )
            // InternalMms.g:1985:4: (lv_count_3_0= ruleExpression )
            {
            // InternalMms.g:1985:4: (lv_count_3_0= ruleExpression )
            // InternalMms.g:1986:5: lv_count_3_0= ruleExpression
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getFailAccess().getCountExpressionParserRuleCall_3_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_count_3_0=ruleExpression();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getFailRule());
              					}
              					set(
              						current,
              						"count",
              						lv_count_3_0,
              						"org.pagewalk.scenario.Mms.Expression");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleFail"


    // $ANTLR start "entryRuleWait"
    // InternalMms.g:2007:1: entryRuleWait returns [EObject current=null] : iv_ruleWait= ruleWait EOF ;
    public final EObject entryRuleWait() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleWait = null;


        try {
            // InternalMms.g:2007:45: (iv_ruleWait= ruleWait EOF )
            // InternalMms.g:2008:2: iv_ruleWait= ruleWait EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getWaitRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleWait=ruleWait();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleWait; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleWait"


    // $ANTLR start "ruleWait"
    // InternalMms.g:2014:1: ruleWait returns [EObject current=null] : (otherlv_0= 'wait' ( (lv_duration_1_0= ruleExpression ) ) ) ;
    public final EObject ruleWait() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_duration_1_0 = null;



        	enterRule();

        try {
            // InternalMms.g:2020:2: ( (otherlv_0= 'wait' ( (lv_duration_1_0= ruleExpression ) ) ) )
            // InternalMms.g:2021:2: (otherlv_0= 'wait' ( (lv_duration_1_0= ruleExpression ) ) )
            {
            // InternalMms.g:2021:2: (otherlv_0= 'wait' ( (lv_duration_1_0= ruleExpression ) ) )
            // InternalMms.g:2022:3: otherlv_0= 'wait' ( (lv_duration_1_0= ruleExpression ) )
            {
            otherlv_0=(Token)match(input,48,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getWaitAccess().getWaitKeyword_0());
              		
            }
            // InternalMms.g:2026:3: ( (lv_duration_1_0= ruleExpression ) )
            // InternalMms.g:2027:4: (lv_duration_1_0= ruleExpression )
            {
            // InternalMms.g:2027:4: (lv_duration_1_0= ruleExpression )
            // InternalMms.g:2028:5: lv_duration_1_0= ruleExpression
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getWaitAccess().getDurationExpressionParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_duration_1_0=ruleExpression();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getWaitRule());
              					}
              					set(
              						current,
              						"duration",
              						lv_duration_1_0,
              						"org.pagewalk.scenario.Mms.Expression");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleWait"


    // $ANTLR start "entryRuleTask"
    // InternalMms.g:2049:1: entryRuleTask returns [EObject current=null] : iv_ruleTask= ruleTask EOF ;
    public final EObject entryRuleTask() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleTask = null;


        try {
            // InternalMms.g:2049:45: (iv_ruleTask= ruleTask EOF )
            // InternalMms.g:2050:2: iv_ruleTask= ruleTask EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getTaskRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleTask=ruleTask();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleTask; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleTask"


    // $ANTLR start "ruleTask"
    // InternalMms.g:2056:1: ruleTask returns [EObject current=null] : (otherlv_0= 'task' ( (lv_name_1_0= ruleName ) ) ( (lv_body_2_0= ruleBlock ) ) ) ;
    public final EObject ruleTask() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        AntlrDatatypeRuleToken lv_name_1_0 = null;

        EObject lv_body_2_0 = null;



        	enterRule();

        try {
            // InternalMms.g:2062:2: ( (otherlv_0= 'task' ( (lv_name_1_0= ruleName ) ) ( (lv_body_2_0= ruleBlock ) ) ) )
            // InternalMms.g:2063:2: (otherlv_0= 'task' ( (lv_name_1_0= ruleName ) ) ( (lv_body_2_0= ruleBlock ) ) )
            {
            // InternalMms.g:2063:2: (otherlv_0= 'task' ( (lv_name_1_0= ruleName ) ) ( (lv_body_2_0= ruleBlock ) ) )
            // InternalMms.g:2064:3: otherlv_0= 'task' ( (lv_name_1_0= ruleName ) ) ( (lv_body_2_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,49,FOLLOW_10); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getTaskAccess().getTaskKeyword_0());
              		
            }
            // InternalMms.g:2068:3: ( (lv_name_1_0= ruleName ) )
            // InternalMms.g:2069:4: (lv_name_1_0= ruleName )
            {
            // InternalMms.g:2069:4: (lv_name_1_0= ruleName )
            // InternalMms.g:2070:5: lv_name_1_0= ruleName
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getTaskAccess().getNameNameParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_12);
            lv_name_1_0=ruleName();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getTaskRule());
              					}
              					set(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.pagewalk.scenario.Mms.Name");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            // InternalMms.g:2087:3: ( (lv_body_2_0= ruleBlock ) )
            // InternalMms.g:2088:4: (lv_body_2_0= ruleBlock )
            {
            // InternalMms.g:2088:4: (lv_body_2_0= ruleBlock )
            // InternalMms.g:2089:5: lv_body_2_0= ruleBlock
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getTaskAccess().getBodyBlockParserRuleCall_2_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_body_2_0=ruleBlock();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getTaskRule());
              					}
              					set(
              						current,
              						"body",
              						lv_body_2_0,
              						"org.pagewalk.scenario.Mms.Block");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleTask"


    // $ANTLR start "entryRuleAs"
    // InternalMms.g:2110:1: entryRuleAs returns [EObject current=null] : iv_ruleAs= ruleAs EOF ;
    public final EObject entryRuleAs() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleAs = null;


        try {
            // InternalMms.g:2110:43: (iv_ruleAs= ruleAs EOF )
            // InternalMms.g:2111:2: iv_ruleAs= ruleAs EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getAsRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleAs=ruleAs();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleAs; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleAs"


    // $ANTLR start "ruleAs"
    // InternalMms.g:2117:1: ruleAs returns [EObject current=null] : (otherlv_0= 'as' ( (lv_task_1_0= ruleExpression ) ) ( (lv_body_2_0= ruleBlock ) ) ) ;
    public final EObject ruleAs() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_task_1_0 = null;

        EObject lv_body_2_0 = null;



        	enterRule();

        try {
            // InternalMms.g:2123:2: ( (otherlv_0= 'as' ( (lv_task_1_0= ruleExpression ) ) ( (lv_body_2_0= ruleBlock ) ) ) )
            // InternalMms.g:2124:2: (otherlv_0= 'as' ( (lv_task_1_0= ruleExpression ) ) ( (lv_body_2_0= ruleBlock ) ) )
            {
            // InternalMms.g:2124:2: (otherlv_0= 'as' ( (lv_task_1_0= ruleExpression ) ) ( (lv_body_2_0= ruleBlock ) ) )
            // InternalMms.g:2125:3: otherlv_0= 'as' ( (lv_task_1_0= ruleExpression ) ) ( (lv_body_2_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,50,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getAsAccess().getAsKeyword_0());
              		
            }
            // InternalMms.g:2129:3: ( (lv_task_1_0= ruleExpression ) )
            // InternalMms.g:2130:4: (lv_task_1_0= ruleExpression )
            {
            // InternalMms.g:2130:4: (lv_task_1_0= ruleExpression )
            // InternalMms.g:2131:5: lv_task_1_0= ruleExpression
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getAsAccess().getTaskExpressionParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_12);
            lv_task_1_0=ruleExpression();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getAsRule());
              					}
              					set(
              						current,
              						"task",
              						lv_task_1_0,
              						"org.pagewalk.scenario.Mms.Expression");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            // InternalMms.g:2148:3: ( (lv_body_2_0= ruleBlock ) )
            // InternalMms.g:2149:4: (lv_body_2_0= ruleBlock )
            {
            // InternalMms.g:2149:4: (lv_body_2_0= ruleBlock )
            // InternalMms.g:2150:5: lv_body_2_0= ruleBlock
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getAsAccess().getBodyBlockParserRuleCall_2_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_body_2_0=ruleBlock();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getAsRule());
              					}
              					set(
              						current,
              						"body",
              						lv_body_2_0,
              						"org.pagewalk.scenario.Mms.Block");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleAs"


    // $ANTLR start "entryRuleKernel"
    // InternalMms.g:2171:1: entryRuleKernel returns [EObject current=null] : iv_ruleKernel= ruleKernel EOF ;
    public final EObject entryRuleKernel() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleKernel = null;


        try {
            // InternalMms.g:2171:47: (iv_ruleKernel= ruleKernel EOF )
            // InternalMms.g:2172:2: iv_ruleKernel= ruleKernel EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getKernelRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleKernel=ruleKernel();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleKernel; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleKernel"


    // $ANTLR start "ruleKernel"
    // InternalMms.g:2178:1: ruleKernel returns [EObject current=null] : (otherlv_0= 'kernel' ( (lv_body_1_0= ruleBlock ) ) ) ;
    public final EObject ruleKernel() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_body_1_0 = null;



        	enterRule();

        try {
            // InternalMms.g:2184:2: ( (otherlv_0= 'kernel' ( (lv_body_1_0= ruleBlock ) ) ) )
            // InternalMms.g:2185:2: (otherlv_0= 'kernel' ( (lv_body_1_0= ruleBlock ) ) )
            {
            // InternalMms.g:2185:2: (otherlv_0= 'kernel' ( (lv_body_1_0= ruleBlock ) ) )
            // InternalMms.g:2186:3: otherlv_0= 'kernel' ( (lv_body_1_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,51,FOLLOW_12); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getKernelAccess().getKernelKeyword_0());
              		
            }
            // InternalMms.g:2190:3: ( (lv_body_1_0= ruleBlock ) )
            // InternalMms.g:2191:4: (lv_body_1_0= ruleBlock )
            {
            // InternalMms.g:2191:4: (lv_body_1_0= ruleBlock )
            // InternalMms.g:2192:5: lv_body_1_0= ruleBlock
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getKernelAccess().getBodyBlockParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_body_1_0=ruleBlock();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getKernelRule());
              					}
              					set(
              						current,
              						"body",
              						lv_body_1_0,
              						"org.pagewalk.scenario.Mms.Block");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleKernel"


    // $ANTLR start "entryRuleInterrupt"
    // InternalMms.g:2213:1: entryRuleInterrupt returns [EObject current=null] : iv_ruleInterrupt= ruleInterrupt EOF ;
    public final EObject entryRuleInterrupt() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleInterrupt = null;


        try {
            // InternalMms.g:2213:50: (iv_ruleInterrupt= ruleInterrupt EOF )
            // InternalMms.g:2214:2: iv_ruleInterrupt= ruleInterrupt EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getInterruptRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleInterrupt=ruleInterrupt();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleInterrupt; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleInterrupt"


    // $ANTLR start "ruleInterrupt"
    // InternalMms.g:2220:1: ruleInterrupt returns [EObject current=null] : (otherlv_0= 'interrupt' ( (lv_body_1_0= ruleBlock ) ) ) ;
    public final EObject ruleInterrupt() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_body_1_0 = null;



        	enterRule();

        try {
            // InternalMms.g:2226:2: ( (otherlv_0= 'interrupt' ( (lv_body_1_0= ruleBlock ) ) ) )
            // InternalMms.g:2227:2: (otherlv_0= 'interrupt' ( (lv_body_1_0= ruleBlock ) ) )
            {
            // InternalMms.g:2227:2: (otherlv_0= 'interrupt' ( (lv_body_1_0= ruleBlock ) ) )
            // InternalMms.g:2228:3: otherlv_0= 'interrupt' ( (lv_body_1_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,52,FOLLOW_12); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getInterruptAccess().getInterruptKeyword_0());
              		
            }
            // InternalMms.g:2232:3: ( (lv_body_1_0= ruleBlock ) )
            // InternalMms.g:2233:4: (lv_body_1_0= ruleBlock )
            {
            // InternalMms.g:2233:4: (lv_body_1_0= ruleBlock )
            // InternalMms.g:2234:5: lv_body_1_0= ruleBlock
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getInterruptAccess().getBodyBlockParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_body_1_0=ruleBlock();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getInterruptRule());
              					}
              					set(
              						current,
              						"body",
              						lv_body_1_0,
              						"org.pagewalk.scenario.Mms.Block");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleInterrupt"


    // $ANTLR start "entryRuleBoot"
    // InternalMms.g:2255:1: entryRuleBoot returns [EObject current=null] : iv_ruleBoot= ruleBoot EOF ;
    public final EObject entryRuleBoot() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBoot = null;


        try {
            // InternalMms.g:2255:45: (iv_ruleBoot= ruleBoot EOF )
            // InternalMms.g:2256:2: iv_ruleBoot= ruleBoot EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getBootRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleBoot=ruleBoot();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleBoot; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleBoot"


    // $ANTLR start "ruleBoot"
    // InternalMms.g:2262:1: ruleBoot returns [EObject current=null] : (otherlv_0= 'boot' ( (lv_body_1_0= ruleBlock ) ) ) ;
    public final EObject ruleBoot() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_body_1_0 = null;



        	enterRule();

        try {
            // InternalMms.g:2268:2: ( (otherlv_0= 'boot' ( (lv_body_1_0= ruleBlock ) ) ) )
            // InternalMms.g:2269:2: (otherlv_0= 'boot' ( (lv_body_1_0= ruleBlock ) ) )
            {
            // InternalMms.g:2269:2: (otherlv_0= 'boot' ( (lv_body_1_0= ruleBlock ) ) )
            // InternalMms.g:2270:3: otherlv_0= 'boot' ( (lv_body_1_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,53,FOLLOW_12); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getBootAccess().getBootKeyword_0());
              		
            }
            // InternalMms.g:2274:3: ( (lv_body_1_0= ruleBlock ) )
            // InternalMms.g:2275:4: (lv_body_1_0= ruleBlock )
            {
            // InternalMms.g:2275:4: (lv_body_1_0= ruleBlock )
            // InternalMms.g:2276:5: lv_body_1_0= ruleBlock
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getBootAccess().getBodyBlockParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_body_1_0=ruleBlock();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getBootRule());
              					}
              					set(
              						current,
              						"body",
              						lv_body_1_0,
              						"org.pagewalk.scenario.Mms.Block");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleBoot"


    // $ANTLR start "entryRuleOnCpu"
    // InternalMms.g:2297:1: entryRuleOnCpu returns [EObject current=null] : iv_ruleOnCpu= ruleOnCpu EOF ;
    public final EObject entryRuleOnCpu() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleOnCpu = null;


        try {
            // InternalMms.g:2297:46: (iv_ruleOnCpu= ruleOnCpu EOF )
            // InternalMms.g:2298:2: iv_ruleOnCpu= ruleOnCpu EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getOnCpuRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleOnCpu=ruleOnCpu();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleOnCpu; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleOnCpu"


    // $ANTLR start "ruleOnCpu"
    // InternalMms.g:2304:1: ruleOnCpu returns [EObject current=null] : (otherlv_0= 'on' otherlv_1= 'cpu' ( (lv_cpu_2_0= ruleExpression ) ) ( (lv_body_3_0= ruleBlock ) ) ) ;
    public final EObject ruleOnCpu() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_1=null;
        EObject lv_cpu_2_0 = null;

        EObject lv_body_3_0 = null;



        	enterRule();

        try {
            // InternalMms.g:2310:2: ( (otherlv_0= 'on' otherlv_1= 'cpu' ( (lv_cpu_2_0= ruleExpression ) ) ( (lv_body_3_0= ruleBlock ) ) ) )
            // InternalMms.g:2311:2: (otherlv_0= 'on' otherlv_1= 'cpu' ( (lv_cpu_2_0= ruleExpression ) ) ( (lv_body_3_0= ruleBlock ) ) )
            {
            // InternalMms.g:2311:2: (otherlv_0= 'on' otherlv_1= 'cpu' ( (lv_cpu_2_0= ruleExpression ) ) ( (lv_body_3_0= ruleBlock ) ) )
            // InternalMms.g:2312:3: otherlv_0= 'on' otherlv_1= 'cpu' ( (lv_cpu_2_0= ruleExpression ) ) ( (lv_body_3_0= ruleBlock ) )
            {
            otherlv_0=(Token)match(input,54,FOLLOW_27); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getOnCpuAccess().getOnKeyword_0());
              		
            }
            otherlv_1=(Token)match(input,55,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_1, grammarAccess.getOnCpuAccess().getCpuKeyword_1());
              		
            }
            // InternalMms.g:2320:3: ( (lv_cpu_2_0= ruleExpression ) )
            // InternalMms.g:2321:4: (lv_cpu_2_0= ruleExpression )
            {
            // InternalMms.g:2321:4: (lv_cpu_2_0= ruleExpression )
            // InternalMms.g:2322:5: lv_cpu_2_0= ruleExpression
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getOnCpuAccess().getCpuExpressionParserRuleCall_2_0());
              				
            }
            pushFollow(FOLLOW_12);
            lv_cpu_2_0=ruleExpression();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getOnCpuRule());
              					}
              					set(
              						current,
              						"cpu",
              						lv_cpu_2_0,
              						"org.pagewalk.scenario.Mms.Expression");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            // InternalMms.g:2339:3: ( (lv_body_3_0= ruleBlock ) )
            // InternalMms.g:2340:4: (lv_body_3_0= ruleBlock )
            {
            // InternalMms.g:2340:4: (lv_body_3_0= ruleBlock )
            // InternalMms.g:2341:5: lv_body_3_0= ruleBlock
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getOnCpuAccess().getBodyBlockParserRuleCall_3_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_body_3_0=ruleBlock();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getOnCpuRule());
              					}
              					set(
              						current,
              						"body",
              						lv_body_3_0,
              						"org.pagewalk.scenario.Mms.Block");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleOnCpu"


    // $ANTLR start "entryRuleEntry"
    // InternalMms.g:2362:1: entryRuleEntry returns [EObject current=null] : iv_ruleEntry= ruleEntry EOF ;
    public final EObject entryRuleEntry() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleEntry = null;


        try {
            // InternalMms.g:2362:46: (iv_ruleEntry= ruleEntry EOF )
            // InternalMms.g:2363:2: iv_ruleEntry= ruleEntry EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getEntryRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleEntry=ruleEntry();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleEntry; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleEntry"


    // $ANTLR start "ruleEntry"
    // InternalMms.g:2369:1: ruleEntry returns [EObject current=null] : ( ( ( (lv_key_0_0= ruleKey ) ) ( ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '-' | '!' | '~' | '[' | '(' | RULE_ID | RULE_INT | RULE_HEX | RULE_STRING )=> (lv_value_1_0= ruleValue ) )? ( ( '{' )=> (lv_group_2_0= ruleGroup ) )? ) | ( (lv_stray_3_0= ruleStrayText ) ) | ( (lv_group_4_0= ruleGroup ) ) ) ;
    public final EObject ruleEntry() throws RecognitionException {
        EObject current = null;

        AntlrDatatypeRuleToken lv_key_0_0 = null;

        EObject lv_value_1_0 = null;

        EObject lv_group_2_0 = null;

        AntlrDatatypeRuleToken lv_stray_3_0 = null;

        EObject lv_group_4_0 = null;



        	enterRule();

        try {
            // InternalMms.g:2375:2: ( ( ( ( (lv_key_0_0= ruleKey ) ) ( ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '-' | '!' | '~' | '[' | '(' | RULE_ID | RULE_INT | RULE_HEX | RULE_STRING )=> (lv_value_1_0= ruleValue ) )? ( ( '{' )=> (lv_group_2_0= ruleGroup ) )? ) | ( (lv_stray_3_0= ruleStrayText ) ) | ( (lv_group_4_0= ruleGroup ) ) ) )
            // InternalMms.g:2376:2: ( ( ( (lv_key_0_0= ruleKey ) ) ( ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '-' | '!' | '~' | '[' | '(' | RULE_ID | RULE_INT | RULE_HEX | RULE_STRING )=> (lv_value_1_0= ruleValue ) )? ( ( '{' )=> (lv_group_2_0= ruleGroup ) )? ) | ( (lv_stray_3_0= ruleStrayText ) ) | ( (lv_group_4_0= ruleGroup ) ) )
            {
            // InternalMms.g:2376:2: ( ( ( (lv_key_0_0= ruleKey ) ) ( ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '-' | '!' | '~' | '[' | '(' | RULE_ID | RULE_INT | RULE_HEX | RULE_STRING )=> (lv_value_1_0= ruleValue ) )? ( ( '{' )=> (lv_group_2_0= ruleGroup ) )? ) | ( (lv_stray_3_0= ruleStrayText ) ) | ( (lv_group_4_0= ruleGroup ) ) )
            int alt20=3;
            switch ( input.LA(1) ) {
            case RULE_ID:
            case 16:
            case 24:
            case 30:
            case 31:
            case 32:
            case 33:
            case 34:
            case 35:
            case 36:
            case 37:
            case 38:
            case 39:
            case 40:
            case 42:
            case 43:
            case 44:
            case 45:
            case 46:
            case 47:
            case 48:
            case 49:
            case 50:
            case 51:
            case 52:
            case 53:
            case 54:
            case 55:
                {
                alt20=1;
                }
                break;
            case RULE_STRING:
            case RULE_INT:
            case RULE_HEX:
            case RULE_UNIT:
            case RULE_ANY_OTHER:
            case 18:
            case 20:
            case 23:
            case 26:
            case 27:
            case 28:
            case 41:
            case 56:
            case 57:
            case 58:
            case 59:
            case 60:
            case 61:
            case 62:
            case 63:
            case 64:
            case 65:
            case 66:
            case 67:
            case 68:
            case 69:
            case 70:
            case 71:
            case 72:
            case 73:
            case 74:
            case 75:
            case 76:
            case 77:
            case 78:
            case 79:
            case 80:
            case 81:
                {
                alt20=2;
                }
                break;
            case 14:
                {
                alt20=3;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 20, 0, input);

                throw nvae;
            }

            switch (alt20) {
                case 1 :
                    // InternalMms.g:2377:3: ( ( (lv_key_0_0= ruleKey ) ) ( ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '-' | '!' | '~' | '[' | '(' | RULE_ID | RULE_INT | RULE_HEX | RULE_STRING )=> (lv_value_1_0= ruleValue ) )? ( ( '{' )=> (lv_group_2_0= ruleGroup ) )? )
                    {
                    // InternalMms.g:2377:3: ( ( (lv_key_0_0= ruleKey ) ) ( ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '-' | '!' | '~' | '[' | '(' | RULE_ID | RULE_INT | RULE_HEX | RULE_STRING )=> (lv_value_1_0= ruleValue ) )? ( ( '{' )=> (lv_group_2_0= ruleGroup ) )? )
                    // InternalMms.g:2378:4: ( (lv_key_0_0= ruleKey ) ) ( ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '-' | '!' | '~' | '[' | '(' | RULE_ID | RULE_INT | RULE_HEX | RULE_STRING )=> (lv_value_1_0= ruleValue ) )? ( ( '{' )=> (lv_group_2_0= ruleGroup ) )?
                    {
                    // InternalMms.g:2378:4: ( (lv_key_0_0= ruleKey ) )
                    // InternalMms.g:2379:5: (lv_key_0_0= ruleKey )
                    {
                    // InternalMms.g:2379:5: (lv_key_0_0= ruleKey )
                    // InternalMms.g:2380:6: lv_key_0_0= ruleKey
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getEntryAccess().getKeyKeyParserRuleCall_0_0_0());
                      					
                    }
                    pushFollow(FOLLOW_28);
                    lv_key_0_0=ruleKey();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getEntryRule());
                      						}
                      						set(
                      							current,
                      							"key",
                      							lv_key_0_0,
                      							"org.pagewalk.scenario.Mms.Key");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }

                    // InternalMms.g:2397:4: ( ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '-' | '!' | '~' | '[' | '(' | RULE_ID | RULE_INT | RULE_HEX | RULE_STRING )=> (lv_value_1_0= ruleValue ) )?
                    int alt18=2;
                    alt18 = dfa18.predict(input);
                    switch (alt18) {
                        case 1 :
                            // InternalMms.g:2398:5: ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '-' | '!' | '~' | '[' | '(' | RULE_ID | RULE_INT | RULE_HEX | RULE_STRING )=> (lv_value_1_0= ruleValue )
                            {
                            // InternalMms.g:2399:5: (lv_value_1_0= ruleValue )
                            // InternalMms.g:2400:6: lv_value_1_0= ruleValue
                            {
                            if ( state.backtracking==0 ) {

                              						newCompositeNode(grammarAccess.getEntryAccess().getValueValueParserRuleCall_0_1_0());
                              					
                            }
                            pushFollow(FOLLOW_28);
                            lv_value_1_0=ruleValue();

                            state._fsp--;
                            if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              						if (current==null) {
                              							current = createModelElementForParent(grammarAccess.getEntryRule());
                              						}
                              						set(
                              							current,
                              							"value",
                              							lv_value_1_0,
                              							"org.pagewalk.scenario.Mms.Value");
                              						afterParserOrEnumRuleCall();
                              					
                            }

                            }


                            }
                            break;

                    }

                    // InternalMms.g:2417:4: ( ( '{' )=> (lv_group_2_0= ruleGroup ) )?
                    int alt19=2;
                    alt19 = dfa19.predict(input);
                    switch (alt19) {
                        case 1 :
                            // InternalMms.g:2418:5: ( '{' )=> (lv_group_2_0= ruleGroup )
                            {
                            // InternalMms.g:2419:5: (lv_group_2_0= ruleGroup )
                            // InternalMms.g:2420:6: lv_group_2_0= ruleGroup
                            {
                            if ( state.backtracking==0 ) {

                              						newCompositeNode(grammarAccess.getEntryAccess().getGroupGroupParserRuleCall_0_2_0());
                              					
                            }
                            pushFollow(FOLLOW_2);
                            lv_group_2_0=ruleGroup();

                            state._fsp--;
                            if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              						if (current==null) {
                              							current = createModelElementForParent(grammarAccess.getEntryRule());
                              						}
                              						set(
                              							current,
                              							"group",
                              							lv_group_2_0,
                              							"org.pagewalk.scenario.Mms.Group");
                              						afterParserOrEnumRuleCall();
                              					
                            }

                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalMms.g:2439:3: ( (lv_stray_3_0= ruleStrayText ) )
                    {
                    // InternalMms.g:2439:3: ( (lv_stray_3_0= ruleStrayText ) )
                    // InternalMms.g:2440:4: (lv_stray_3_0= ruleStrayText )
                    {
                    // InternalMms.g:2440:4: (lv_stray_3_0= ruleStrayText )
                    // InternalMms.g:2441:5: lv_stray_3_0= ruleStrayText
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getEntryAccess().getStrayStrayTextParserRuleCall_1_0());
                      				
                    }
                    pushFollow(FOLLOW_2);
                    lv_stray_3_0=ruleStrayText();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getEntryRule());
                      					}
                      					set(
                      						current,
                      						"stray",
                      						lv_stray_3_0,
                      						"org.pagewalk.scenario.Mms.StrayText");
                      					afterParserOrEnumRuleCall();
                      				
                    }

                    }


                    }


                    }
                    break;
                case 3 :
                    // InternalMms.g:2459:3: ( (lv_group_4_0= ruleGroup ) )
                    {
                    // InternalMms.g:2459:3: ( (lv_group_4_0= ruleGroup ) )
                    // InternalMms.g:2460:4: (lv_group_4_0= ruleGroup )
                    {
                    // InternalMms.g:2460:4: (lv_group_4_0= ruleGroup )
                    // InternalMms.g:2461:5: lv_group_4_0= ruleGroup
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getEntryAccess().getGroupGroupParserRuleCall_2_0());
                      				
                    }
                    pushFollow(FOLLOW_2);
                    lv_group_4_0=ruleGroup();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getEntryRule());
                      					}
                      					set(
                      						current,
                      						"group",
                      						lv_group_4_0,
                      						"org.pagewalk.scenario.Mms.Group");
                      					afterParserOrEnumRuleCall();
                      				
                    }

                    }


                    }


                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleEntry"


    // $ANTLR start "entryRuleGroup"
    // InternalMms.g:2482:1: entryRuleGroup returns [EObject current=null] : iv_ruleGroup= ruleGroup EOF ;
    public final EObject entryRuleGroup() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleGroup = null;


        try {
            // InternalMms.g:2482:46: (iv_ruleGroup= ruleGroup EOF )
            // InternalMms.g:2483:2: iv_ruleGroup= ruleGroup EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getGroupRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleGroup=ruleGroup();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleGroup; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleGroup"


    // $ANTLR start "ruleGroup"
    // InternalMms.g:2489:1: ruleGroup returns [EObject current=null] : ( () otherlv_1= '{' ( (lv_entries_2_0= ruleEntry ) )* otherlv_3= '}' ) ;
    public final EObject ruleGroup() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token otherlv_3=null;
        EObject lv_entries_2_0 = null;



        	enterRule();

        try {
            // InternalMms.g:2495:2: ( ( () otherlv_1= '{' ( (lv_entries_2_0= ruleEntry ) )* otherlv_3= '}' ) )
            // InternalMms.g:2496:2: ( () otherlv_1= '{' ( (lv_entries_2_0= ruleEntry ) )* otherlv_3= '}' )
            {
            // InternalMms.g:2496:2: ( () otherlv_1= '{' ( (lv_entries_2_0= ruleEntry ) )* otherlv_3= '}' )
            // InternalMms.g:2497:3: () otherlv_1= '{' ( (lv_entries_2_0= ruleEntry ) )* otherlv_3= '}'
            {
            // InternalMms.g:2497:3: ()
            // InternalMms.g:2498:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getGroupAccess().getGroupAction_0(),
              					current);
              			
            }

            }

            otherlv_1=(Token)match(input,14,FOLLOW_8); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_1, grammarAccess.getGroupAccess().getLeftCurlyBracketKeyword_1());
              		
            }
            // InternalMms.g:2508:3: ( (lv_entries_2_0= ruleEntry ) )*
            loop21:
            do {
                int alt21=2;
                int LA21_0 = input.LA(1);

                if ( ((LA21_0>=RULE_ID && LA21_0<=RULE_ANY_OTHER)||LA21_0==14||LA21_0==16||LA21_0==18||LA21_0==20||(LA21_0>=23 && LA21_0<=24)||(LA21_0>=26 && LA21_0<=28)||(LA21_0>=30 && LA21_0<=81)) ) {
                    alt21=1;
                }


                switch (alt21) {
            	case 1 :
            	    // InternalMms.g:2509:4: (lv_entries_2_0= ruleEntry )
            	    {
            	    // InternalMms.g:2509:4: (lv_entries_2_0= ruleEntry )
            	    // InternalMms.g:2510:5: lv_entries_2_0= ruleEntry
            	    {
            	    if ( state.backtracking==0 ) {

            	      					newCompositeNode(grammarAccess.getGroupAccess().getEntriesEntryParserRuleCall_2_0());
            	      				
            	    }
            	    pushFollow(FOLLOW_8);
            	    lv_entries_2_0=ruleEntry();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      					if (current==null) {
            	      						current = createModelElementForParent(grammarAccess.getGroupRule());
            	      					}
            	      					add(
            	      						current,
            	      						"entries",
            	      						lv_entries_2_0,
            	      						"org.pagewalk.scenario.Mms.Entry");
            	      					afterParserOrEnumRuleCall();
            	      				
            	    }

            	    }


            	    }
            	    break;

            	default :
            	    break loop21;
                }
            } while (true);

            otherlv_3=(Token)match(input,15,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_3, grammarAccess.getGroupAccess().getRightCurlyBracketKeyword_3());
              		
            }

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleGroup"


    // $ANTLR start "entryRuleValue"
    // InternalMms.g:2535:1: entryRuleValue returns [EObject current=null] : iv_ruleValue= ruleValue EOF ;
    public final EObject entryRuleValue() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleValue = null;


        try {
            // InternalMms.g:2535:46: (iv_ruleValue= ruleValue EOF )
            // InternalMms.g:2536:2: iv_ruleValue= ruleValue EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getValueRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleValue=ruleValue();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleValue; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleValue"


    // $ANTLR start "ruleValue"
    // InternalMms.g:2542:1: ruleValue returns [EObject current=null] : ( ( ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | RULE_ID )=>this_Word_0= ruleWord ) | this_Expression_1= ruleExpression ) ;
    public final EObject ruleValue() throws RecognitionException {
        EObject current = null;

        EObject this_Word_0 = null;

        EObject this_Expression_1 = null;



        	enterRule();

        try {
            // InternalMms.g:2548:2: ( ( ( ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | RULE_ID )=>this_Word_0= ruleWord ) | this_Expression_1= ruleExpression ) )
            // InternalMms.g:2549:2: ( ( ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | RULE_ID )=>this_Word_0= ruleWord ) | this_Expression_1= ruleExpression )
            {
            // InternalMms.g:2549:2: ( ( ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | RULE_ID )=>this_Word_0= ruleWord ) | this_Expression_1= ruleExpression )
            int alt22=2;
            alt22 = dfa22.predict(input);
            switch (alt22) {
                case 1 :
                    // InternalMms.g:2550:3: ( ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | RULE_ID )=>this_Word_0= ruleWord )
                    {
                    // InternalMms.g:2550:3: ( ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | RULE_ID )=>this_Word_0= ruleWord )
                    // InternalMms.g:2551:4: ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | RULE_ID )=>this_Word_0= ruleWord
                    {
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getValueAccess().getWordParserRuleCall_0());
                      			
                    }
                    pushFollow(FOLLOW_2);
                    this_Word_0=ruleWord();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Word_0;
                      				afterParserOrEnumRuleCall();
                      			
                    }

                    }


                    }
                    break;
                case 2 :
                    // InternalMms.g:2562:3: this_Expression_1= ruleExpression
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getValueAccess().getExpressionParserRuleCall_1());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Expression_1=ruleExpression();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Expression_1;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleValue"


    // $ANTLR start "entryRuleWord"
    // InternalMms.g:2574:1: entryRuleWord returns [EObject current=null] : iv_ruleWord= ruleWord EOF ;
    public final EObject entryRuleWord() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleWord = null;


        try {
            // InternalMms.g:2574:45: (iv_ruleWord= ruleWord EOF )
            // InternalMms.g:2575:2: iv_ruleWord= ruleWord EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getWordRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleWord=ruleWord();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleWord; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleWord"


    // $ANTLR start "ruleWord"
    // InternalMms.g:2581:1: ruleWord returns [EObject current=null] : ( (lv_text_0_0= ruleWordText ) ) ;
    public final EObject ruleWord() throws RecognitionException {
        EObject current = null;

        AntlrDatatypeRuleToken lv_text_0_0 = null;



        	enterRule();

        try {
            // InternalMms.g:2587:2: ( ( (lv_text_0_0= ruleWordText ) ) )
            // InternalMms.g:2588:2: ( (lv_text_0_0= ruleWordText ) )
            {
            // InternalMms.g:2588:2: ( (lv_text_0_0= ruleWordText ) )
            // InternalMms.g:2589:3: (lv_text_0_0= ruleWordText )
            {
            // InternalMms.g:2589:3: (lv_text_0_0= ruleWordText )
            // InternalMms.g:2590:4: lv_text_0_0= ruleWordText
            {
            if ( state.backtracking==0 ) {

              				newCompositeNode(grammarAccess.getWordAccess().getTextWordTextParserRuleCall_0());
              			
            }
            pushFollow(FOLLOW_2);
            lv_text_0_0=ruleWordText();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              				if (current==null) {
              					current = createModelElementForParent(grammarAccess.getWordRule());
              				}
              				set(
              					current,
              					"text",
              					lv_text_0_0,
              					"org.pagewalk.scenario.Mms.WordText");
              				afterParserOrEnumRuleCall();
              			
            }

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleWord"


    // $ANTLR start "entryRuleAction"
    // InternalMms.g:2610:1: entryRuleAction returns [EObject current=null] : iv_ruleAction= ruleAction EOF ;
    public final EObject entryRuleAction() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleAction = null;


        try {
            // InternalMms.g:2610:47: (iv_ruleAction= ruleAction EOF )
            // InternalMms.g:2611:2: iv_ruleAction= ruleAction EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getActionRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleAction=ruleAction();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleAction; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleAction"


    // $ANTLR start "ruleAction"
    // InternalMms.g:2617:1: ruleAction returns [EObject current=null] : ( ( (lv_target_0_0= ruleNamedPath ) ) ( ( ( '=' | '+=' )=> ( (lv_operator_1_1= '=' | lv_operator_1_2= '+=' ) ) ) ( (lv_value_2_0= ruleExpression ) ) )? ) ;
    public final EObject ruleAction() throws RecognitionException {
        EObject current = null;

        Token lv_operator_1_1=null;
        Token lv_operator_1_2=null;
        EObject lv_target_0_0 = null;

        EObject lv_value_2_0 = null;



        	enterRule();

        try {
            // InternalMms.g:2623:2: ( ( ( (lv_target_0_0= ruleNamedPath ) ) ( ( ( '=' | '+=' )=> ( (lv_operator_1_1= '=' | lv_operator_1_2= '+=' ) ) ) ( (lv_value_2_0= ruleExpression ) ) )? ) )
            // InternalMms.g:2624:2: ( ( (lv_target_0_0= ruleNamedPath ) ) ( ( ( '=' | '+=' )=> ( (lv_operator_1_1= '=' | lv_operator_1_2= '+=' ) ) ) ( (lv_value_2_0= ruleExpression ) ) )? )
            {
            // InternalMms.g:2624:2: ( ( (lv_target_0_0= ruleNamedPath ) ) ( ( ( '=' | '+=' )=> ( (lv_operator_1_1= '=' | lv_operator_1_2= '+=' ) ) ) ( (lv_value_2_0= ruleExpression ) ) )? )
            // InternalMms.g:2625:3: ( (lv_target_0_0= ruleNamedPath ) ) ( ( ( '=' | '+=' )=> ( (lv_operator_1_1= '=' | lv_operator_1_2= '+=' ) ) ) ( (lv_value_2_0= ruleExpression ) ) )?
            {
            // InternalMms.g:2625:3: ( (lv_target_0_0= ruleNamedPath ) )
            // InternalMms.g:2626:4: (lv_target_0_0= ruleNamedPath )
            {
            // InternalMms.g:2626:4: (lv_target_0_0= ruleNamedPath )
            // InternalMms.g:2627:5: lv_target_0_0= ruleNamedPath
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getActionAccess().getTargetNamedPathParserRuleCall_0_0());
              				
            }
            pushFollow(FOLLOW_29);
            lv_target_0_0=ruleNamedPath();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getActionRule());
              					}
              					set(
              						current,
              						"target",
              						lv_target_0_0,
              						"org.pagewalk.scenario.Mms.NamedPath");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            // InternalMms.g:2644:3: ( ( ( '=' | '+=' )=> ( (lv_operator_1_1= '=' | lv_operator_1_2= '+=' ) ) ) ( (lv_value_2_0= ruleExpression ) ) )?
            int alt24=2;
            alt24 = dfa24.predict(input);
            switch (alt24) {
                case 1 :
                    // InternalMms.g:2645:4: ( ( '=' | '+=' )=> ( (lv_operator_1_1= '=' | lv_operator_1_2= '+=' ) ) ) ( (lv_value_2_0= ruleExpression ) )
                    {
                    // InternalMms.g:2645:4: ( ( '=' | '+=' )=> ( (lv_operator_1_1= '=' | lv_operator_1_2= '+=' ) ) )
                    // InternalMms.g:2646:5: ( '=' | '+=' )=> ( (lv_operator_1_1= '=' | lv_operator_1_2= '+=' ) )
                    {
                    // InternalMms.g:2647:5: ( (lv_operator_1_1= '=' | lv_operator_1_2= '+=' ) )
                    // InternalMms.g:2648:6: (lv_operator_1_1= '=' | lv_operator_1_2= '+=' )
                    {
                    // InternalMms.g:2648:6: (lv_operator_1_1= '=' | lv_operator_1_2= '+=' )
                    int alt23=2;
                    int LA23_0 = input.LA(1);

                    if ( (LA23_0==18) ) {
                        alt23=1;
                    }
                    else if ( (LA23_0==56) ) {
                        alt23=2;
                    }
                    else {
                        if (state.backtracking>0) {state.failed=true; return current;}
                        NoViableAltException nvae =
                            new NoViableAltException("", 23, 0, input);

                        throw nvae;
                    }
                    switch (alt23) {
                        case 1 :
                            // InternalMms.g:2649:7: lv_operator_1_1= '='
                            {
                            lv_operator_1_1=(Token)match(input,18,FOLLOW_6); if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              							newLeafNode(lv_operator_1_1, grammarAccess.getActionAccess().getOperatorEqualsSignKeyword_1_0_0_0());
                              						
                            }
                            if ( state.backtracking==0 ) {

                              							if (current==null) {
                              								current = createModelElement(grammarAccess.getActionRule());
                              							}
                              							setWithLastConsumed(current, "operator", lv_operator_1_1, null);
                              						
                            }

                            }
                            break;
                        case 2 :
                            // InternalMms.g:2660:7: lv_operator_1_2= '+='
                            {
                            lv_operator_1_2=(Token)match(input,56,FOLLOW_6); if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              							newLeafNode(lv_operator_1_2, grammarAccess.getActionAccess().getOperatorPlusSignEqualsSignKeyword_1_0_0_1());
                              						
                            }
                            if ( state.backtracking==0 ) {

                              							if (current==null) {
                              								current = createModelElement(grammarAccess.getActionRule());
                              							}
                              							setWithLastConsumed(current, "operator", lv_operator_1_2, null);
                              						
                            }

                            }
                            break;

                    }


                    }


                    }

                    // InternalMms.g:2673:4: ( (lv_value_2_0= ruleExpression ) )
                    // InternalMms.g:2674:5: (lv_value_2_0= ruleExpression )
                    {
                    // InternalMms.g:2674:5: (lv_value_2_0= ruleExpression )
                    // InternalMms.g:2675:6: lv_value_2_0= ruleExpression
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getActionAccess().getValueExpressionParserRuleCall_1_1_0());
                      					
                    }
                    pushFollow(FOLLOW_2);
                    lv_value_2_0=ruleExpression();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getActionRule());
                      						}
                      						set(
                      							current,
                      							"value",
                      							lv_value_2_0,
                      							"org.pagewalk.scenario.Mms.Expression");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }


                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleAction"


    // $ANTLR start "entryRuleStray"
    // InternalMms.g:2697:1: entryRuleStray returns [EObject current=null] : iv_ruleStray= ruleStray EOF ;
    public final EObject entryRuleStray() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleStray = null;


        try {
            // InternalMms.g:2697:46: (iv_ruleStray= ruleStray EOF )
            // InternalMms.g:2698:2: iv_ruleStray= ruleStray EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getStrayRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleStray=ruleStray();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleStray; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleStray"


    // $ANTLR start "ruleStray"
    // InternalMms.g:2704:1: ruleStray returns [EObject current=null] : ( ( (lv_text_0_0= ruleStrayText ) ) | ( (lv_block_1_0= ruleBlock ) ) ) ;
    public final EObject ruleStray() throws RecognitionException {
        EObject current = null;

        AntlrDatatypeRuleToken lv_text_0_0 = null;

        EObject lv_block_1_0 = null;



        	enterRule();

        try {
            // InternalMms.g:2710:2: ( ( ( (lv_text_0_0= ruleStrayText ) ) | ( (lv_block_1_0= ruleBlock ) ) ) )
            // InternalMms.g:2711:2: ( ( (lv_text_0_0= ruleStrayText ) ) | ( (lv_block_1_0= ruleBlock ) ) )
            {
            // InternalMms.g:2711:2: ( ( (lv_text_0_0= ruleStrayText ) ) | ( (lv_block_1_0= ruleBlock ) ) )
            int alt25=2;
            int LA25_0 = input.LA(1);

            if ( ((LA25_0>=RULE_STRING && LA25_0<=RULE_ANY_OTHER)||LA25_0==18||LA25_0==20||LA25_0==23||(LA25_0>=26 && LA25_0<=28)||LA25_0==41||(LA25_0>=56 && LA25_0<=81)) ) {
                alt25=1;
            }
            else if ( (LA25_0==14) ) {
                alt25=2;
            }
            else {
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 25, 0, input);

                throw nvae;
            }
            switch (alt25) {
                case 1 :
                    // InternalMms.g:2712:3: ( (lv_text_0_0= ruleStrayText ) )
                    {
                    // InternalMms.g:2712:3: ( (lv_text_0_0= ruleStrayText ) )
                    // InternalMms.g:2713:4: (lv_text_0_0= ruleStrayText )
                    {
                    // InternalMms.g:2713:4: (lv_text_0_0= ruleStrayText )
                    // InternalMms.g:2714:5: lv_text_0_0= ruleStrayText
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getStrayAccess().getTextStrayTextParserRuleCall_0_0());
                      				
                    }
                    pushFollow(FOLLOW_2);
                    lv_text_0_0=ruleStrayText();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getStrayRule());
                      					}
                      					set(
                      						current,
                      						"text",
                      						lv_text_0_0,
                      						"org.pagewalk.scenario.Mms.StrayText");
                      					afterParserOrEnumRuleCall();
                      				
                    }

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalMms.g:2732:3: ( (lv_block_1_0= ruleBlock ) )
                    {
                    // InternalMms.g:2732:3: ( (lv_block_1_0= ruleBlock ) )
                    // InternalMms.g:2733:4: (lv_block_1_0= ruleBlock )
                    {
                    // InternalMms.g:2733:4: (lv_block_1_0= ruleBlock )
                    // InternalMms.g:2734:5: lv_block_1_0= ruleBlock
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getStrayAccess().getBlockBlockParserRuleCall_1_0());
                      				
                    }
                    pushFollow(FOLLOW_2);
                    lv_block_1_0=ruleBlock();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getStrayRule());
                      					}
                      					set(
                      						current,
                      						"block",
                      						lv_block_1_0,
                      						"org.pagewalk.scenario.Mms.Block");
                      					afterParserOrEnumRuleCall();
                      				
                    }

                    }


                    }


                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleStray"


    // $ANTLR start "entryRuleStrayBrace"
    // InternalMms.g:2755:1: entryRuleStrayBrace returns [EObject current=null] : iv_ruleStrayBrace= ruleStrayBrace EOF ;
    public final EObject entryRuleStrayBrace() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleStrayBrace = null;


        try {
            // InternalMms.g:2755:51: (iv_ruleStrayBrace= ruleStrayBrace EOF )
            // InternalMms.g:2756:2: iv_ruleStrayBrace= ruleStrayBrace EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getStrayBraceRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleStrayBrace=ruleStrayBrace();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleStrayBrace; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleStrayBrace"


    // $ANTLR start "ruleStrayBrace"
    // InternalMms.g:2762:1: ruleStrayBrace returns [EObject current=null] : ( (lv_text_0_0= '}' ) ) ;
    public final EObject ruleStrayBrace() throws RecognitionException {
        EObject current = null;

        Token lv_text_0_0=null;


        	enterRule();

        try {
            // InternalMms.g:2768:2: ( ( (lv_text_0_0= '}' ) ) )
            // InternalMms.g:2769:2: ( (lv_text_0_0= '}' ) )
            {
            // InternalMms.g:2769:2: ( (lv_text_0_0= '}' ) )
            // InternalMms.g:2770:3: (lv_text_0_0= '}' )
            {
            // InternalMms.g:2770:3: (lv_text_0_0= '}' )
            // InternalMms.g:2771:4: lv_text_0_0= '}'
            {
            lv_text_0_0=(Token)match(input,15,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              				newLeafNode(lv_text_0_0, grammarAccess.getStrayBraceAccess().getTextRightCurlyBracketKeyword_0());
              			
            }
            if ( state.backtracking==0 ) {

              				if (current==null) {
              					current = createModelElement(grammarAccess.getStrayBraceRule());
              				}
              				setWithLastConsumed(current, "text", lv_text_0_0, "}");
              			
            }

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleStrayBrace"


    // $ANTLR start "entryRuleExpression"
    // InternalMms.g:2786:1: entryRuleExpression returns [EObject current=null] : iv_ruleExpression= ruleExpression EOF ;
    public final EObject entryRuleExpression() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleExpression = null;


        try {
            // InternalMms.g:2786:51: (iv_ruleExpression= ruleExpression EOF )
            // InternalMms.g:2787:2: iv_ruleExpression= ruleExpression EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getExpressionRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleExpression=ruleExpression();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleExpression; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleExpression"


    // $ANTLR start "ruleExpression"
    // InternalMms.g:2793:1: ruleExpression returns [EObject current=null] : (this_Operand_0= ruleOperand ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> ( () ( (lv_operators_2_0= ruleOperator ) ) ) ) ( (lv_operands_3_0= ruleOperand ) ) ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> (lv_operators_4_0= ruleOperator ) ) ( (lv_operands_5_0= ruleOperand ) ) )* )? ) ;
    public final EObject ruleExpression() throws RecognitionException {
        EObject current = null;

        EObject this_Operand_0 = null;

        AntlrDatatypeRuleToken lv_operators_2_0 = null;

        EObject lv_operands_3_0 = null;

        AntlrDatatypeRuleToken lv_operators_4_0 = null;

        EObject lv_operands_5_0 = null;



        	enterRule();

        try {
            // InternalMms.g:2799:2: ( (this_Operand_0= ruleOperand ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> ( () ( (lv_operators_2_0= ruleOperator ) ) ) ) ( (lv_operands_3_0= ruleOperand ) ) ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> (lv_operators_4_0= ruleOperator ) ) ( (lv_operands_5_0= ruleOperand ) ) )* )? ) )
            // InternalMms.g:2800:2: (this_Operand_0= ruleOperand ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> ( () ( (lv_operators_2_0= ruleOperator ) ) ) ) ( (lv_operands_3_0= ruleOperand ) ) ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> (lv_operators_4_0= ruleOperator ) ) ( (lv_operands_5_0= ruleOperand ) ) )* )? )
            {
            // InternalMms.g:2800:2: (this_Operand_0= ruleOperand ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> ( () ( (lv_operators_2_0= ruleOperator ) ) ) ) ( (lv_operands_3_0= ruleOperand ) ) ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> (lv_operators_4_0= ruleOperator ) ) ( (lv_operands_5_0= ruleOperand ) ) )* )? )
            // InternalMms.g:2801:3: this_Operand_0= ruleOperand ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> ( () ( (lv_operators_2_0= ruleOperator ) ) ) ) ( (lv_operands_3_0= ruleOperand ) ) ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> (lv_operators_4_0= ruleOperator ) ) ( (lv_operands_5_0= ruleOperand ) ) )* )?
            {
            if ( state.backtracking==0 ) {

              			newCompositeNode(grammarAccess.getExpressionAccess().getOperandParserRuleCall_0());
              		
            }
            pushFollow(FOLLOW_30);
            this_Operand_0=ruleOperand();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			current = this_Operand_0;
              			afterParserOrEnumRuleCall();
              		
            }
            // InternalMms.g:2809:3: ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> ( () ( (lv_operators_2_0= ruleOperator ) ) ) ) ( (lv_operands_3_0= ruleOperand ) ) ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> (lv_operators_4_0= ruleOperator ) ) ( (lv_operands_5_0= ruleOperand ) ) )* )?
            int alt27=2;
            alt27 = dfa27.predict(input);
            switch (alt27) {
                case 1 :
                    // InternalMms.g:2810:4: ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> ( () ( (lv_operators_2_0= ruleOperator ) ) ) ) ( (lv_operands_3_0= ruleOperand ) ) ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> (lv_operators_4_0= ruleOperator ) ) ( (lv_operands_5_0= ruleOperand ) ) )*
                    {
                    // InternalMms.g:2810:4: ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> ( () ( (lv_operators_2_0= ruleOperator ) ) ) )
                    // InternalMms.g:2811:5: ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> ( () ( (lv_operators_2_0= ruleOperator ) ) )
                    {
                    // InternalMms.g:2812:5: ( () ( (lv_operators_2_0= ruleOperator ) ) )
                    // InternalMms.g:2813:6: () ( (lv_operators_2_0= ruleOperator ) )
                    {
                    // InternalMms.g:2813:6: ()
                    // InternalMms.g:2814:7: 
                    {
                    if ( state.backtracking==0 ) {

                      							current = forceCreateModelElementAndAdd(
                      								grammarAccess.getExpressionAccess().getChainOperandsAction_1_0_0_0(),
                      								current);
                      						
                    }

                    }

                    // InternalMms.g:2820:6: ( (lv_operators_2_0= ruleOperator ) )
                    // InternalMms.g:2821:7: (lv_operators_2_0= ruleOperator )
                    {
                    // InternalMms.g:2821:7: (lv_operators_2_0= ruleOperator )
                    // InternalMms.g:2822:8: lv_operators_2_0= ruleOperator
                    {
                    if ( state.backtracking==0 ) {

                      								newCompositeNode(grammarAccess.getExpressionAccess().getOperatorsOperatorParserRuleCall_1_0_0_1_0());
                      							
                    }
                    pushFollow(FOLLOW_6);
                    lv_operators_2_0=ruleOperator();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      								if (current==null) {
                      									current = createModelElementForParent(grammarAccess.getExpressionRule());
                      								}
                      								add(
                      									current,
                      									"operators",
                      									lv_operators_2_0,
                      									"org.pagewalk.scenario.Mms.Operator");
                      								afterParserOrEnumRuleCall();
                      							
                    }

                    }


                    }


                    }


                    }

                    // InternalMms.g:2841:4: ( (lv_operands_3_0= ruleOperand ) )
                    // InternalMms.g:2842:5: (lv_operands_3_0= ruleOperand )
                    {
                    // InternalMms.g:2842:5: (lv_operands_3_0= ruleOperand )
                    // InternalMms.g:2843:6: lv_operands_3_0= ruleOperand
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getExpressionAccess().getOperandsOperandParserRuleCall_1_1_0());
                      					
                    }
                    pushFollow(FOLLOW_30);
                    lv_operands_3_0=ruleOperand();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getExpressionRule());
                      						}
                      						add(
                      							current,
                      							"operands",
                      							lv_operands_3_0,
                      							"org.pagewalk.scenario.Mms.Operand");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }

                    // InternalMms.g:2860:4: ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> (lv_operators_4_0= ruleOperator ) ) ( (lv_operands_5_0= ruleOperand ) ) )*
                    loop26:
                    do {
                        int alt26=2;
                        alt26 = dfa26.predict(input);
                        switch (alt26) {
                    	case 1 :
                    	    // InternalMms.g:2861:5: ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> (lv_operators_4_0= ruleOperator ) ) ( (lv_operands_5_0= ruleOperand ) )
                    	    {
                    	    // InternalMms.g:2861:5: ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> (lv_operators_4_0= ruleOperator ) )
                    	    // InternalMms.g:2862:6: ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> (lv_operators_4_0= ruleOperator )
                    	    {
                    	    // InternalMms.g:2863:6: (lv_operators_4_0= ruleOperator )
                    	    // InternalMms.g:2864:7: lv_operators_4_0= ruleOperator
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      							newCompositeNode(grammarAccess.getExpressionAccess().getOperatorsOperatorParserRuleCall_1_2_0_0());
                    	      						
                    	    }
                    	    pushFollow(FOLLOW_6);
                    	    lv_operators_4_0=ruleOperator();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      							if (current==null) {
                    	      								current = createModelElementForParent(grammarAccess.getExpressionRule());
                    	      							}
                    	      							add(
                    	      								current,
                    	      								"operators",
                    	      								lv_operators_4_0,
                    	      								"org.pagewalk.scenario.Mms.Operator");
                    	      							afterParserOrEnumRuleCall();
                    	      						
                    	    }

                    	    }


                    	    }

                    	    // InternalMms.g:2881:5: ( (lv_operands_5_0= ruleOperand ) )
                    	    // InternalMms.g:2882:6: (lv_operands_5_0= ruleOperand )
                    	    {
                    	    // InternalMms.g:2882:6: (lv_operands_5_0= ruleOperand )
                    	    // InternalMms.g:2883:7: lv_operands_5_0= ruleOperand
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      							newCompositeNode(grammarAccess.getExpressionAccess().getOperandsOperandParserRuleCall_1_2_1_0());
                    	      						
                    	    }
                    	    pushFollow(FOLLOW_30);
                    	    lv_operands_5_0=ruleOperand();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      							if (current==null) {
                    	      								current = createModelElementForParent(grammarAccess.getExpressionRule());
                    	      							}
                    	      							add(
                    	      								current,
                    	      								"operands",
                    	      								lv_operands_5_0,
                    	      								"org.pagewalk.scenario.Mms.Operand");
                    	      							afterParserOrEnumRuleCall();
                    	      						
                    	    }

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop26;
                        }
                    } while (true);


                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleExpression"


    // $ANTLR start "entryRuleOperand"
    // InternalMms.g:2906:1: entryRuleOperand returns [EObject current=null] : iv_ruleOperand= ruleOperand EOF ;
    public final EObject entryRuleOperand() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleOperand = null;


        try {
            // InternalMms.g:2906:48: (iv_ruleOperand= ruleOperand EOF )
            // InternalMms.g:2907:2: iv_ruleOperand= ruleOperand EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getOperandRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleOperand=ruleOperand();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleOperand; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleOperand"


    // $ANTLR start "ruleOperand"
    // InternalMms.g:2913:1: ruleOperand returns [EObject current=null] : ( ( () ( (lv_operators_1_0= rulePrefixOperator ) )+ ( (lv_operand_2_0= rulePath ) ) ) | this_Path_3= rulePath ) ;
    public final EObject ruleOperand() throws RecognitionException {
        EObject current = null;

        AntlrDatatypeRuleToken lv_operators_1_0 = null;

        EObject lv_operand_2_0 = null;

        EObject this_Path_3 = null;



        	enterRule();

        try {
            // InternalMms.g:2919:2: ( ( ( () ( (lv_operators_1_0= rulePrefixOperator ) )+ ( (lv_operand_2_0= rulePath ) ) ) | this_Path_3= rulePath ) )
            // InternalMms.g:2920:2: ( ( () ( (lv_operators_1_0= rulePrefixOperator ) )+ ( (lv_operand_2_0= rulePath ) ) ) | this_Path_3= rulePath )
            {
            // InternalMms.g:2920:2: ( ( () ( (lv_operators_1_0= rulePrefixOperator ) )+ ( (lv_operand_2_0= rulePath ) ) ) | this_Path_3= rulePath )
            int alt29=2;
            int LA29_0 = input.LA(1);

            if ( (LA29_0==76||(LA29_0>=80 && LA29_0<=81)) ) {
                alt29=1;
            }
            else if ( ((LA29_0>=RULE_ID && LA29_0<=RULE_HEX)||LA29_0==16||LA29_0==24||LA29_0==26||(LA29_0>=30 && LA29_0<=40)||(LA29_0>=42 && LA29_0<=55)||LA29_0==58) ) {
                alt29=2;
            }
            else {
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 29, 0, input);

                throw nvae;
            }
            switch (alt29) {
                case 1 :
                    // InternalMms.g:2921:3: ( () ( (lv_operators_1_0= rulePrefixOperator ) )+ ( (lv_operand_2_0= rulePath ) ) )
                    {
                    // InternalMms.g:2921:3: ( () ( (lv_operators_1_0= rulePrefixOperator ) )+ ( (lv_operand_2_0= rulePath ) ) )
                    // InternalMms.g:2922:4: () ( (lv_operators_1_0= rulePrefixOperator ) )+ ( (lv_operand_2_0= rulePath ) )
                    {
                    // InternalMms.g:2922:4: ()
                    // InternalMms.g:2923:5: 
                    {
                    if ( state.backtracking==0 ) {

                      					current = forceCreateModelElement(
                      						grammarAccess.getOperandAccess().getPrefixedAction_0_0(),
                      						current);
                      				
                    }

                    }

                    // InternalMms.g:2929:4: ( (lv_operators_1_0= rulePrefixOperator ) )+
                    int cnt28=0;
                    loop28:
                    do {
                        int alt28=2;
                        int LA28_0 = input.LA(1);

                        if ( (LA28_0==76||(LA28_0>=80 && LA28_0<=81)) ) {
                            alt28=1;
                        }


                        switch (alt28) {
                    	case 1 :
                    	    // InternalMms.g:2930:5: (lv_operators_1_0= rulePrefixOperator )
                    	    {
                    	    // InternalMms.g:2930:5: (lv_operators_1_0= rulePrefixOperator )
                    	    // InternalMms.g:2931:6: lv_operators_1_0= rulePrefixOperator
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      						newCompositeNode(grammarAccess.getOperandAccess().getOperatorsPrefixOperatorParserRuleCall_0_1_0());
                    	      					
                    	    }
                    	    pushFollow(FOLLOW_6);
                    	    lv_operators_1_0=rulePrefixOperator();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						if (current==null) {
                    	      							current = createModelElementForParent(grammarAccess.getOperandRule());
                    	      						}
                    	      						add(
                    	      							current,
                    	      							"operators",
                    	      							lv_operators_1_0,
                    	      							"org.pagewalk.scenario.Mms.PrefixOperator");
                    	      						afterParserOrEnumRuleCall();
                    	      					
                    	    }

                    	    }


                    	    }
                    	    break;

                    	default :
                    	    if ( cnt28 >= 1 ) break loop28;
                    	    if (state.backtracking>0) {state.failed=true; return current;}
                                EarlyExitException eee =
                                    new EarlyExitException(28, input);
                                throw eee;
                        }
                        cnt28++;
                    } while (true);

                    // InternalMms.g:2948:4: ( (lv_operand_2_0= rulePath ) )
                    // InternalMms.g:2949:5: (lv_operand_2_0= rulePath )
                    {
                    // InternalMms.g:2949:5: (lv_operand_2_0= rulePath )
                    // InternalMms.g:2950:6: lv_operand_2_0= rulePath
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getOperandAccess().getOperandPathParserRuleCall_0_2_0());
                      					
                    }
                    pushFollow(FOLLOW_2);
                    lv_operand_2_0=rulePath();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getOperandRule());
                      						}
                      						set(
                      							current,
                      							"operand",
                      							lv_operand_2_0,
                      							"org.pagewalk.scenario.Mms.Path");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalMms.g:2969:3: this_Path_3= rulePath
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getOperandAccess().getPathParserRuleCall_1());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Path_3=rulePath();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Path_3;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleOperand"


    // $ANTLR start "entryRulePath"
    // InternalMms.g:2981:1: entryRulePath returns [EObject current=null] : iv_rulePath= rulePath EOF ;
    public final EObject entryRulePath() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePath = null;


        try {
            // InternalMms.g:2981:45: (iv_rulePath= rulePath EOF )
            // InternalMms.g:2982:2: iv_rulePath= rulePath EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getPathRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_rulePath=rulePath();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_rulePath; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRulePath"


    // $ANTLR start "rulePath"
    // InternalMms.g:2988:1: rulePath returns [EObject current=null] : (this_Primary_0= rulePrimary ( ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) ) ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )* )? ) ;
    public final EObject rulePath() throws RecognitionException {
        EObject current = null;

        EObject this_Primary_0 = null;

        EObject lv_steps_2_0 = null;

        EObject lv_steps_3_0 = null;



        	enterRule();

        try {
            // InternalMms.g:2994:2: ( (this_Primary_0= rulePrimary ( ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) ) ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )* )? ) )
            // InternalMms.g:2995:2: (this_Primary_0= rulePrimary ( ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) ) ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )* )? )
            {
            // InternalMms.g:2995:2: (this_Primary_0= rulePrimary ( ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) ) ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )* )? )
            // InternalMms.g:2996:3: this_Primary_0= rulePrimary ( ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) ) ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )* )?
            {
            if ( state.backtracking==0 ) {

              			newCompositeNode(grammarAccess.getPathAccess().getPrimaryParserRuleCall_0());
              		
            }
            pushFollow(FOLLOW_31);
            this_Primary_0=rulePrimary();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			current = this_Primary_0;
              			afterParserOrEnumRuleCall();
              		
            }
            // InternalMms.g:3004:3: ( ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) ) ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )* )?
            int alt31=2;
            alt31 = dfa31.predict(input);
            switch (alt31) {
                case 1 :
                    // InternalMms.g:3005:4: ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) ) ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )*
                    {
                    // InternalMms.g:3005:4: ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) )
                    // InternalMms.g:3006:5: ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) )
                    {
                    // InternalMms.g:3007:5: ( () ( (lv_steps_2_0= ruleStep ) ) )
                    // InternalMms.g:3008:6: () ( (lv_steps_2_0= ruleStep ) )
                    {
                    // InternalMms.g:3008:6: ()
                    // InternalMms.g:3009:7: 
                    {
                    if ( state.backtracking==0 ) {

                      							current = forceCreateModelElementAndSet(
                      								grammarAccess.getPathAccess().getPathHeadAction_1_0_0_0(),
                      								current);
                      						
                    }

                    }

                    // InternalMms.g:3015:6: ( (lv_steps_2_0= ruleStep ) )
                    // InternalMms.g:3016:7: (lv_steps_2_0= ruleStep )
                    {
                    // InternalMms.g:3016:7: (lv_steps_2_0= ruleStep )
                    // InternalMms.g:3017:8: lv_steps_2_0= ruleStep
                    {
                    if ( state.backtracking==0 ) {

                      								newCompositeNode(grammarAccess.getPathAccess().getStepsStepParserRuleCall_1_0_0_1_0());
                      							
                    }
                    pushFollow(FOLLOW_31);
                    lv_steps_2_0=ruleStep();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      								if (current==null) {
                      									current = createModelElementForParent(grammarAccess.getPathRule());
                      								}
                      								add(
                      									current,
                      									"steps",
                      									lv_steps_2_0,
                      									"org.pagewalk.scenario.Mms.Step");
                      								afterParserOrEnumRuleCall();
                      							
                    }

                    }


                    }


                    }


                    }

                    // InternalMms.g:3036:4: ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )*
                    loop30:
                    do {
                        int alt30=2;
                        alt30 = dfa30.predict(input);
                        switch (alt30) {
                    	case 1 :
                    	    // InternalMms.g:3037:5: ( '.' | '[' )=> (lv_steps_3_0= ruleStep )
                    	    {
                    	    // InternalMms.g:3038:5: (lv_steps_3_0= ruleStep )
                    	    // InternalMms.g:3039:6: lv_steps_3_0= ruleStep
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      						newCompositeNode(grammarAccess.getPathAccess().getStepsStepParserRuleCall_1_1_0());
                    	      					
                    	    }
                    	    pushFollow(FOLLOW_31);
                    	    lv_steps_3_0=ruleStep();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						if (current==null) {
                    	      							current = createModelElementForParent(grammarAccess.getPathRule());
                    	      						}
                    	      						add(
                    	      							current,
                    	      							"steps",
                    	      							lv_steps_3_0,
                    	      							"org.pagewalk.scenario.Mms.Step");
                    	      						afterParserOrEnumRuleCall();
                    	      					
                    	    }

                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop30;
                        }
                    } while (true);


                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "rulePath"


    // $ANTLR start "entryRuleNamedPath"
    // InternalMms.g:3061:1: entryRuleNamedPath returns [EObject current=null] : iv_ruleNamedPath= ruleNamedPath EOF ;
    public final EObject entryRuleNamedPath() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleNamedPath = null;


        try {
            // InternalMms.g:3061:50: (iv_ruleNamedPath= ruleNamedPath EOF )
            // InternalMms.g:3062:2: iv_ruleNamedPath= ruleNamedPath EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getNamedPathRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleNamedPath=ruleNamedPath();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleNamedPath; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleNamedPath"


    // $ANTLR start "ruleNamedPath"
    // InternalMms.g:3068:1: ruleNamedPath returns [EObject current=null] : (this_NameUse_0= ruleNameUse ( ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) ) ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )* )? ) ;
    public final EObject ruleNamedPath() throws RecognitionException {
        EObject current = null;

        EObject this_NameUse_0 = null;

        EObject lv_steps_2_0 = null;

        EObject lv_steps_3_0 = null;



        	enterRule();

        try {
            // InternalMms.g:3074:2: ( (this_NameUse_0= ruleNameUse ( ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) ) ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )* )? ) )
            // InternalMms.g:3075:2: (this_NameUse_0= ruleNameUse ( ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) ) ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )* )? )
            {
            // InternalMms.g:3075:2: (this_NameUse_0= ruleNameUse ( ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) ) ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )* )? )
            // InternalMms.g:3076:3: this_NameUse_0= ruleNameUse ( ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) ) ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )* )?
            {
            if ( state.backtracking==0 ) {

              			newCompositeNode(grammarAccess.getNamedPathAccess().getNameUseParserRuleCall_0());
              		
            }
            pushFollow(FOLLOW_31);
            this_NameUse_0=ruleNameUse();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			current = this_NameUse_0;
              			afterParserOrEnumRuleCall();
              		
            }
            // InternalMms.g:3084:3: ( ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) ) ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )* )?
            int alt33=2;
            alt33 = dfa33.predict(input);
            switch (alt33) {
                case 1 :
                    // InternalMms.g:3085:4: ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) ) ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )*
                    {
                    // InternalMms.g:3085:4: ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) )
                    // InternalMms.g:3086:5: ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) )
                    {
                    // InternalMms.g:3087:5: ( () ( (lv_steps_2_0= ruleStep ) ) )
                    // InternalMms.g:3088:6: () ( (lv_steps_2_0= ruleStep ) )
                    {
                    // InternalMms.g:3088:6: ()
                    // InternalMms.g:3089:7: 
                    {
                    if ( state.backtracking==0 ) {

                      							current = forceCreateModelElementAndSet(
                      								grammarAccess.getNamedPathAccess().getPathHeadAction_1_0_0_0(),
                      								current);
                      						
                    }

                    }

                    // InternalMms.g:3095:6: ( (lv_steps_2_0= ruleStep ) )
                    // InternalMms.g:3096:7: (lv_steps_2_0= ruleStep )
                    {
                    // InternalMms.g:3096:7: (lv_steps_2_0= ruleStep )
                    // InternalMms.g:3097:8: lv_steps_2_0= ruleStep
                    {
                    if ( state.backtracking==0 ) {

                      								newCompositeNode(grammarAccess.getNamedPathAccess().getStepsStepParserRuleCall_1_0_0_1_0());
                      							
                    }
                    pushFollow(FOLLOW_31);
                    lv_steps_2_0=ruleStep();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      								if (current==null) {
                      									current = createModelElementForParent(grammarAccess.getNamedPathRule());
                      								}
                      								add(
                      									current,
                      									"steps",
                      									lv_steps_2_0,
                      									"org.pagewalk.scenario.Mms.Step");
                      								afterParserOrEnumRuleCall();
                      							
                    }

                    }


                    }


                    }


                    }

                    // InternalMms.g:3116:4: ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )*
                    loop32:
                    do {
                        int alt32=2;
                        alt32 = dfa32.predict(input);
                        switch (alt32) {
                    	case 1 :
                    	    // InternalMms.g:3117:5: ( '.' | '[' )=> (lv_steps_3_0= ruleStep )
                    	    {
                    	    // InternalMms.g:3118:5: (lv_steps_3_0= ruleStep )
                    	    // InternalMms.g:3119:6: lv_steps_3_0= ruleStep
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      						newCompositeNode(grammarAccess.getNamedPathAccess().getStepsStepParserRuleCall_1_1_0());
                    	      					
                    	    }
                    	    pushFollow(FOLLOW_31);
                    	    lv_steps_3_0=ruleStep();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						if (current==null) {
                    	      							current = createModelElementForParent(grammarAccess.getNamedPathRule());
                    	      						}
                    	      						add(
                    	      							current,
                    	      							"steps",
                    	      							lv_steps_3_0,
                    	      							"org.pagewalk.scenario.Mms.Step");
                    	      						afterParserOrEnumRuleCall();
                    	      					
                    	    }

                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop32;
                        }
                    } while (true);


                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleNamedPath"


    // $ANTLR start "entryRuleStep"
    // InternalMms.g:3141:1: entryRuleStep returns [EObject current=null] : iv_ruleStep= ruleStep EOF ;
    public final EObject entryRuleStep() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleStep = null;


        try {
            // InternalMms.g:3141:45: (iv_ruleStep= ruleStep EOF )
            // InternalMms.g:3142:2: iv_ruleStep= ruleStep EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getStepRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleStep=ruleStep();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleStep; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleStep"


    // $ANTLR start "ruleStep"
    // InternalMms.g:3148:1: ruleStep returns [EObject current=null] : ( ( () otherlv_1= '.' ( ( RULE_ID )=> (lv_name_2_0= RULE_ID ) )? ) | ( () otherlv_4= '[' ( (lv_index_5_0= ruleExpression ) ) otherlv_6= ']' ) ) ;
    public final EObject ruleStep() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token lv_name_2_0=null;
        Token otherlv_4=null;
        Token otherlv_6=null;
        EObject lv_index_5_0 = null;



        	enterRule();

        try {
            // InternalMms.g:3154:2: ( ( ( () otherlv_1= '.' ( ( RULE_ID )=> (lv_name_2_0= RULE_ID ) )? ) | ( () otherlv_4= '[' ( (lv_index_5_0= ruleExpression ) ) otherlv_6= ']' ) ) )
            // InternalMms.g:3155:2: ( ( () otherlv_1= '.' ( ( RULE_ID )=> (lv_name_2_0= RULE_ID ) )? ) | ( () otherlv_4= '[' ( (lv_index_5_0= ruleExpression ) ) otherlv_6= ']' ) )
            {
            // InternalMms.g:3155:2: ( ( () otherlv_1= '.' ( ( RULE_ID )=> (lv_name_2_0= RULE_ID ) )? ) | ( () otherlv_4= '[' ( (lv_index_5_0= ruleExpression ) ) otherlv_6= ']' ) )
            int alt35=2;
            int LA35_0 = input.LA(1);

            if ( (LA35_0==57) ) {
                alt35=1;
            }
            else if ( (LA35_0==58) ) {
                alt35=2;
            }
            else {
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 35, 0, input);

                throw nvae;
            }
            switch (alt35) {
                case 1 :
                    // InternalMms.g:3156:3: ( () otherlv_1= '.' ( ( RULE_ID )=> (lv_name_2_0= RULE_ID ) )? )
                    {
                    // InternalMms.g:3156:3: ( () otherlv_1= '.' ( ( RULE_ID )=> (lv_name_2_0= RULE_ID ) )? )
                    // InternalMms.g:3157:4: () otherlv_1= '.' ( ( RULE_ID )=> (lv_name_2_0= RULE_ID ) )?
                    {
                    // InternalMms.g:3157:4: ()
                    // InternalMms.g:3158:5: 
                    {
                    if ( state.backtracking==0 ) {

                      					current = forceCreateModelElement(
                      						grammarAccess.getStepAccess().getFieldAction_0_0(),
                      						current);
                      				
                    }

                    }

                    otherlv_1=(Token)match(input,57,FOLLOW_32); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_1, grammarAccess.getStepAccess().getFullStopKeyword_0_1());
                      			
                    }
                    // InternalMms.g:3168:4: ( ( RULE_ID )=> (lv_name_2_0= RULE_ID ) )?
                    int alt34=2;
                    int LA34_0 = input.LA(1);

                    if ( (LA34_0==RULE_ID) ) {
                        int LA34_1 = input.LA(2);

                        if ( (synpred39_InternalMms()) ) {
                            alt34=1;
                        }
                    }
                    switch (alt34) {
                        case 1 :
                            // InternalMms.g:3169:5: ( RULE_ID )=> (lv_name_2_0= RULE_ID )
                            {
                            // InternalMms.g:3170:5: (lv_name_2_0= RULE_ID )
                            // InternalMms.g:3171:6: lv_name_2_0= RULE_ID
                            {
                            lv_name_2_0=(Token)match(input,RULE_ID,FOLLOW_2); if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              						newLeafNode(lv_name_2_0, grammarAccess.getStepAccess().getNameIDTerminalRuleCall_0_2_0());
                              					
                            }
                            if ( state.backtracking==0 ) {

                              						if (current==null) {
                              							current = createModelElement(grammarAccess.getStepRule());
                              						}
                              						setWithLastConsumed(
                              							current,
                              							"name",
                              							lv_name_2_0,
                              							"org.pagewalk.scenario.Mms.ID");
                              					
                            }

                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalMms.g:3189:3: ( () otherlv_4= '[' ( (lv_index_5_0= ruleExpression ) ) otherlv_6= ']' )
                    {
                    // InternalMms.g:3189:3: ( () otherlv_4= '[' ( (lv_index_5_0= ruleExpression ) ) otherlv_6= ']' )
                    // InternalMms.g:3190:4: () otherlv_4= '[' ( (lv_index_5_0= ruleExpression ) ) otherlv_6= ']'
                    {
                    // InternalMms.g:3190:4: ()
                    // InternalMms.g:3191:5: 
                    {
                    if ( state.backtracking==0 ) {

                      					current = forceCreateModelElement(
                      						grammarAccess.getStepAccess().getIndexAction_1_0(),
                      						current);
                      				
                    }

                    }

                    otherlv_4=(Token)match(input,58,FOLLOW_6); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_4, grammarAccess.getStepAccess().getLeftSquareBracketKeyword_1_1());
                      			
                    }
                    // InternalMms.g:3201:4: ( (lv_index_5_0= ruleExpression ) )
                    // InternalMms.g:3202:5: (lv_index_5_0= ruleExpression )
                    {
                    // InternalMms.g:3202:5: (lv_index_5_0= ruleExpression )
                    // InternalMms.g:3203:6: lv_index_5_0= ruleExpression
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getStepAccess().getIndexExpressionParserRuleCall_1_2_0());
                      					
                    }
                    pushFollow(FOLLOW_33);
                    lv_index_5_0=ruleExpression();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getStepRule());
                      						}
                      						set(
                      							current,
                      							"index",
                      							lv_index_5_0,
                      							"org.pagewalk.scenario.Mms.Expression");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }

                    otherlv_6=(Token)match(input,59,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_6, grammarAccess.getStepAccess().getRightSquareBracketKeyword_1_3());
                      			
                    }

                    }


                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleStep"


    // $ANTLR start "entryRulePrimary"
    // InternalMms.g:3229:1: entryRulePrimary returns [EObject current=null] : iv_rulePrimary= rulePrimary EOF ;
    public final EObject entryRulePrimary() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePrimary = null;


        try {
            // InternalMms.g:3229:48: (iv_rulePrimary= rulePrimary EOF )
            // InternalMms.g:3230:2: iv_rulePrimary= rulePrimary EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getPrimaryRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_rulePrimary=rulePrimary();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_rulePrimary; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRulePrimary"


    // $ANTLR start "rulePrimary"
    // InternalMms.g:3236:1: rulePrimary returns [EObject current=null] : (this_Number_0= ruleNumber | this_Text_1= ruleText | this_ItemList_2= ruleItemList | this_NameUse_3= ruleNameUse | (otherlv_4= '(' this_Expression_5= ruleExpression otherlv_6= ')' ) ) ;
    public final EObject rulePrimary() throws RecognitionException {
        EObject current = null;

        Token otherlv_4=null;
        Token otherlv_6=null;
        EObject this_Number_0 = null;

        EObject this_Text_1 = null;

        EObject this_ItemList_2 = null;

        EObject this_NameUse_3 = null;

        EObject this_Expression_5 = null;



        	enterRule();

        try {
            // InternalMms.g:3242:2: ( (this_Number_0= ruleNumber | this_Text_1= ruleText | this_ItemList_2= ruleItemList | this_NameUse_3= ruleNameUse | (otherlv_4= '(' this_Expression_5= ruleExpression otherlv_6= ')' ) ) )
            // InternalMms.g:3243:2: (this_Number_0= ruleNumber | this_Text_1= ruleText | this_ItemList_2= ruleItemList | this_NameUse_3= ruleNameUse | (otherlv_4= '(' this_Expression_5= ruleExpression otherlv_6= ')' ) )
            {
            // InternalMms.g:3243:2: (this_Number_0= ruleNumber | this_Text_1= ruleText | this_ItemList_2= ruleItemList | this_NameUse_3= ruleNameUse | (otherlv_4= '(' this_Expression_5= ruleExpression otherlv_6= ')' ) )
            int alt36=5;
            switch ( input.LA(1) ) {
            case RULE_INT:
            case RULE_HEX:
                {
                alt36=1;
                }
                break;
            case RULE_STRING:
                {
                alt36=2;
                }
                break;
            case 58:
                {
                alt36=3;
                }
                break;
            case RULE_ID:
            case 16:
            case 24:
            case 30:
            case 31:
            case 32:
            case 33:
            case 34:
            case 35:
            case 36:
            case 37:
            case 38:
            case 39:
            case 40:
            case 42:
            case 43:
            case 44:
            case 45:
            case 46:
            case 47:
            case 48:
            case 49:
            case 50:
            case 51:
            case 52:
            case 53:
            case 54:
            case 55:
                {
                alt36=4;
                }
                break;
            case 26:
                {
                alt36=5;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 36, 0, input);

                throw nvae;
            }

            switch (alt36) {
                case 1 :
                    // InternalMms.g:3244:3: this_Number_0= ruleNumber
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getPrimaryAccess().getNumberParserRuleCall_0());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Number_0=ruleNumber();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Number_0;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalMms.g:3253:3: this_Text_1= ruleText
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getPrimaryAccess().getTextParserRuleCall_1());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Text_1=ruleText();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Text_1;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalMms.g:3262:3: this_ItemList_2= ruleItemList
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getPrimaryAccess().getItemListParserRuleCall_2());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_ItemList_2=ruleItemList();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_ItemList_2;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalMms.g:3271:3: this_NameUse_3= ruleNameUse
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getPrimaryAccess().getNameUseParserRuleCall_3());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_NameUse_3=ruleNameUse();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_NameUse_3;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 5 :
                    // InternalMms.g:3280:3: (otherlv_4= '(' this_Expression_5= ruleExpression otherlv_6= ')' )
                    {
                    // InternalMms.g:3280:3: (otherlv_4= '(' this_Expression_5= ruleExpression otherlv_6= ')' )
                    // InternalMms.g:3281:4: otherlv_4= '(' this_Expression_5= ruleExpression otherlv_6= ')'
                    {
                    otherlv_4=(Token)match(input,26,FOLLOW_6); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_4, grammarAccess.getPrimaryAccess().getLeftParenthesisKeyword_4_0());
                      			
                    }
                    if ( state.backtracking==0 ) {

                      				newCompositeNode(grammarAccess.getPrimaryAccess().getExpressionParserRuleCall_4_1());
                      			
                    }
                    pushFollow(FOLLOW_34);
                    this_Expression_5=ruleExpression();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				current = this_Expression_5;
                      				afterParserOrEnumRuleCall();
                      			
                    }
                    otherlv_6=(Token)match(input,28,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_6, grammarAccess.getPrimaryAccess().getRightParenthesisKeyword_4_2());
                      			
                    }

                    }


                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "rulePrimary"


    // $ANTLR start "entryRuleNumber"
    // InternalMms.g:3302:1: entryRuleNumber returns [EObject current=null] : iv_ruleNumber= ruleNumber EOF ;
    public final EObject entryRuleNumber() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleNumber = null;


        try {
            // InternalMms.g:3302:47: (iv_ruleNumber= ruleNumber EOF )
            // InternalMms.g:3303:2: iv_ruleNumber= ruleNumber EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getNumberRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleNumber=ruleNumber();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleNumber; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleNumber"


    // $ANTLR start "ruleNumber"
    // InternalMms.g:3309:1: ruleNumber returns [EObject current=null] : ( ( ( (lv_digits_0_1= RULE_INT | lv_digits_0_2= RULE_HEX ) ) ) ( ( RULE_UNIT )=> (lv_unit_1_0= RULE_UNIT ) )? ) ;
    public final EObject ruleNumber() throws RecognitionException {
        EObject current = null;

        Token lv_digits_0_1=null;
        Token lv_digits_0_2=null;
        Token lv_unit_1_0=null;


        	enterRule();

        try {
            // InternalMms.g:3315:2: ( ( ( ( (lv_digits_0_1= RULE_INT | lv_digits_0_2= RULE_HEX ) ) ) ( ( RULE_UNIT )=> (lv_unit_1_0= RULE_UNIT ) )? ) )
            // InternalMms.g:3316:2: ( ( ( (lv_digits_0_1= RULE_INT | lv_digits_0_2= RULE_HEX ) ) ) ( ( RULE_UNIT )=> (lv_unit_1_0= RULE_UNIT ) )? )
            {
            // InternalMms.g:3316:2: ( ( ( (lv_digits_0_1= RULE_INT | lv_digits_0_2= RULE_HEX ) ) ) ( ( RULE_UNIT )=> (lv_unit_1_0= RULE_UNIT ) )? )
            // InternalMms.g:3317:3: ( ( (lv_digits_0_1= RULE_INT | lv_digits_0_2= RULE_HEX ) ) ) ( ( RULE_UNIT )=> (lv_unit_1_0= RULE_UNIT ) )?
            {
            // InternalMms.g:3317:3: ( ( (lv_digits_0_1= RULE_INT | lv_digits_0_2= RULE_HEX ) ) )
            // InternalMms.g:3318:4: ( (lv_digits_0_1= RULE_INT | lv_digits_0_2= RULE_HEX ) )
            {
            // InternalMms.g:3318:4: ( (lv_digits_0_1= RULE_INT | lv_digits_0_2= RULE_HEX ) )
            // InternalMms.g:3319:5: (lv_digits_0_1= RULE_INT | lv_digits_0_2= RULE_HEX )
            {
            // InternalMms.g:3319:5: (lv_digits_0_1= RULE_INT | lv_digits_0_2= RULE_HEX )
            int alt37=2;
            int LA37_0 = input.LA(1);

            if ( (LA37_0==RULE_INT) ) {
                alt37=1;
            }
            else if ( (LA37_0==RULE_HEX) ) {
                alt37=2;
            }
            else {
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 37, 0, input);

                throw nvae;
            }
            switch (alt37) {
                case 1 :
                    // InternalMms.g:3320:6: lv_digits_0_1= RULE_INT
                    {
                    lv_digits_0_1=(Token)match(input,RULE_INT,FOLLOW_35); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						newLeafNode(lv_digits_0_1, grammarAccess.getNumberAccess().getDigitsINTTerminalRuleCall_0_0_0());
                      					
                    }
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElement(grammarAccess.getNumberRule());
                      						}
                      						setWithLastConsumed(
                      							current,
                      							"digits",
                      							lv_digits_0_1,
                      							"org.pagewalk.scenario.Mms.INT");
                      					
                    }

                    }
                    break;
                case 2 :
                    // InternalMms.g:3335:6: lv_digits_0_2= RULE_HEX
                    {
                    lv_digits_0_2=(Token)match(input,RULE_HEX,FOLLOW_35); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						newLeafNode(lv_digits_0_2, grammarAccess.getNumberAccess().getDigitsHEXTerminalRuleCall_0_0_1());
                      					
                    }
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElement(grammarAccess.getNumberRule());
                      						}
                      						setWithLastConsumed(
                      							current,
                      							"digits",
                      							lv_digits_0_2,
                      							"org.pagewalk.scenario.Mms.HEX");
                      					
                    }

                    }
                    break;

            }


            }


            }

            // InternalMms.g:3352:3: ( ( RULE_UNIT )=> (lv_unit_1_0= RULE_UNIT ) )?
            int alt38=2;
            int LA38_0 = input.LA(1);

            if ( (LA38_0==RULE_UNIT) ) {
                int LA38_1 = input.LA(2);

                if ( (synpred40_InternalMms()) ) {
                    alt38=1;
                }
            }
            switch (alt38) {
                case 1 :
                    // InternalMms.g:3353:4: ( RULE_UNIT )=> (lv_unit_1_0= RULE_UNIT )
                    {
                    // InternalMms.g:3354:4: (lv_unit_1_0= RULE_UNIT )
                    // InternalMms.g:3355:5: lv_unit_1_0= RULE_UNIT
                    {
                    lv_unit_1_0=(Token)match(input,RULE_UNIT,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_unit_1_0, grammarAccess.getNumberAccess().getUnitUNITTerminalRuleCall_1_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getNumberRule());
                      					}
                      					setWithLastConsumed(
                      						current,
                      						"unit",
                      						lv_unit_1_0,
                      						"org.pagewalk.scenario.Mms.UNIT");
                      				
                    }

                    }


                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleNumber"


    // $ANTLR start "entryRuleText"
    // InternalMms.g:3375:1: entryRuleText returns [EObject current=null] : iv_ruleText= ruleText EOF ;
    public final EObject entryRuleText() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleText = null;


        try {
            // InternalMms.g:3375:45: (iv_ruleText= ruleText EOF )
            // InternalMms.g:3376:2: iv_ruleText= ruleText EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getTextRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleText=ruleText();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleText; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleText"


    // $ANTLR start "ruleText"
    // InternalMms.g:3382:1: ruleText returns [EObject current=null] : ( (lv_literal_0_0= RULE_STRING ) ) ;
    public final EObject ruleText() throws RecognitionException {
        EObject current = null;

        Token lv_literal_0_0=null;


        	enterRule();

        try {
            // InternalMms.g:3388:2: ( ( (lv_literal_0_0= RULE_STRING ) ) )
            // InternalMms.g:3389:2: ( (lv_literal_0_0= RULE_STRING ) )
            {
            // InternalMms.g:3389:2: ( (lv_literal_0_0= RULE_STRING ) )
            // InternalMms.g:3390:3: (lv_literal_0_0= RULE_STRING )
            {
            // InternalMms.g:3390:3: (lv_literal_0_0= RULE_STRING )
            // InternalMms.g:3391:4: lv_literal_0_0= RULE_STRING
            {
            lv_literal_0_0=(Token)match(input,RULE_STRING,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              				newLeafNode(lv_literal_0_0, grammarAccess.getTextAccess().getLiteralSTRINGTerminalRuleCall_0());
              			
            }
            if ( state.backtracking==0 ) {

              				if (current==null) {
              					current = createModelElement(grammarAccess.getTextRule());
              				}
              				setWithLastConsumed(
              					current,
              					"literal",
              					lv_literal_0_0,
              					"org.pagewalk.scenario.Mms.STRING");
              			
            }

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleText"


    // $ANTLR start "entryRuleItemList"
    // InternalMms.g:3410:1: entryRuleItemList returns [EObject current=null] : iv_ruleItemList= ruleItemList EOF ;
    public final EObject entryRuleItemList() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleItemList = null;


        try {
            // InternalMms.g:3410:49: (iv_ruleItemList= ruleItemList EOF )
            // InternalMms.g:3411:2: iv_ruleItemList= ruleItemList EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getItemListRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleItemList=ruleItemList();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleItemList; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleItemList"


    // $ANTLR start "ruleItemList"
    // InternalMms.g:3417:1: ruleItemList returns [EObject current=null] : ( () otherlv_1= '[' ( ( (lv_items_2_0= ruleExpression ) ) (otherlv_3= ',' ( (lv_items_4_0= ruleExpression ) ) )* )? otherlv_5= ']' ) ;
    public final EObject ruleItemList() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token otherlv_3=null;
        Token otherlv_5=null;
        EObject lv_items_2_0 = null;

        EObject lv_items_4_0 = null;



        	enterRule();

        try {
            // InternalMms.g:3423:2: ( ( () otherlv_1= '[' ( ( (lv_items_2_0= ruleExpression ) ) (otherlv_3= ',' ( (lv_items_4_0= ruleExpression ) ) )* )? otherlv_5= ']' ) )
            // InternalMms.g:3424:2: ( () otherlv_1= '[' ( ( (lv_items_2_0= ruleExpression ) ) (otherlv_3= ',' ( (lv_items_4_0= ruleExpression ) ) )* )? otherlv_5= ']' )
            {
            // InternalMms.g:3424:2: ( () otherlv_1= '[' ( ( (lv_items_2_0= ruleExpression ) ) (otherlv_3= ',' ( (lv_items_4_0= ruleExpression ) ) )* )? otherlv_5= ']' )
            // InternalMms.g:3425:3: () otherlv_1= '[' ( ( (lv_items_2_0= ruleExpression ) ) (otherlv_3= ',' ( (lv_items_4_0= ruleExpression ) ) )* )? otherlv_5= ']'
            {
            // InternalMms.g:3425:3: ()
            // InternalMms.g:3426:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getItemListAccess().getItemListAction_0(),
              					current);
              			
            }

            }

            otherlv_1=(Token)match(input,58,FOLLOW_36); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_1, grammarAccess.getItemListAccess().getLeftSquareBracketKeyword_1());
              		
            }
            // InternalMms.g:3436:3: ( ( (lv_items_2_0= ruleExpression ) ) (otherlv_3= ',' ( (lv_items_4_0= ruleExpression ) ) )* )?
            int alt40=2;
            int LA40_0 = input.LA(1);

            if ( ((LA40_0>=RULE_ID && LA40_0<=RULE_HEX)||LA40_0==16||LA40_0==24||LA40_0==26||(LA40_0>=30 && LA40_0<=40)||(LA40_0>=42 && LA40_0<=55)||LA40_0==58||LA40_0==76||(LA40_0>=80 && LA40_0<=81)) ) {
                alt40=1;
            }
            switch (alt40) {
                case 1 :
                    // InternalMms.g:3437:4: ( (lv_items_2_0= ruleExpression ) ) (otherlv_3= ',' ( (lv_items_4_0= ruleExpression ) ) )*
                    {
                    // InternalMms.g:3437:4: ( (lv_items_2_0= ruleExpression ) )
                    // InternalMms.g:3438:5: (lv_items_2_0= ruleExpression )
                    {
                    // InternalMms.g:3438:5: (lv_items_2_0= ruleExpression )
                    // InternalMms.g:3439:6: lv_items_2_0= ruleExpression
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getItemListAccess().getItemsExpressionParserRuleCall_2_0_0());
                      					
                    }
                    pushFollow(FOLLOW_37);
                    lv_items_2_0=ruleExpression();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getItemListRule());
                      						}
                      						add(
                      							current,
                      							"items",
                      							lv_items_2_0,
                      							"org.pagewalk.scenario.Mms.Expression");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }

                    // InternalMms.g:3456:4: (otherlv_3= ',' ( (lv_items_4_0= ruleExpression ) ) )*
                    loop39:
                    do {
                        int alt39=2;
                        int LA39_0 = input.LA(1);

                        if ( (LA39_0==27) ) {
                            alt39=1;
                        }


                        switch (alt39) {
                    	case 1 :
                    	    // InternalMms.g:3457:5: otherlv_3= ',' ( (lv_items_4_0= ruleExpression ) )
                    	    {
                    	    otherlv_3=(Token)match(input,27,FOLLOW_6); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      					newLeafNode(otherlv_3, grammarAccess.getItemListAccess().getCommaKeyword_2_1_0());
                    	      				
                    	    }
                    	    // InternalMms.g:3461:5: ( (lv_items_4_0= ruleExpression ) )
                    	    // InternalMms.g:3462:6: (lv_items_4_0= ruleExpression )
                    	    {
                    	    // InternalMms.g:3462:6: (lv_items_4_0= ruleExpression )
                    	    // InternalMms.g:3463:7: lv_items_4_0= ruleExpression
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      							newCompositeNode(grammarAccess.getItemListAccess().getItemsExpressionParserRuleCall_2_1_1_0());
                    	      						
                    	    }
                    	    pushFollow(FOLLOW_37);
                    	    lv_items_4_0=ruleExpression();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      							if (current==null) {
                    	      								current = createModelElementForParent(grammarAccess.getItemListRule());
                    	      							}
                    	      							add(
                    	      								current,
                    	      								"items",
                    	      								lv_items_4_0,
                    	      								"org.pagewalk.scenario.Mms.Expression");
                    	      							afterParserOrEnumRuleCall();
                    	      						
                    	    }

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop39;
                        }
                    } while (true);


                    }
                    break;

            }

            otherlv_5=(Token)match(input,59,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_5, grammarAccess.getItemListAccess().getRightSquareBracketKeyword_3());
              		
            }

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleItemList"


    // $ANTLR start "entryRuleNameUse"
    // InternalMms.g:3490:1: entryRuleNameUse returns [EObject current=null] : iv_ruleNameUse= ruleNameUse EOF ;
    public final EObject entryRuleNameUse() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleNameUse = null;


        try {
            // InternalMms.g:3490:48: (iv_ruleNameUse= ruleNameUse EOF )
            // InternalMms.g:3491:2: iv_ruleNameUse= ruleNameUse EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getNameUseRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleNameUse=ruleNameUse();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleNameUse; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleNameUse"


    // $ANTLR start "ruleNameUse"
    // InternalMms.g:3497:1: ruleNameUse returns [EObject current=null] : ( ( ( ( ( () ( ( ruleName ) ) '(' ) )=> ( () ( (lv_function_1_0= ruleName ) ) otherlv_2= '(' ) ) ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= ',' ( (lv_arguments_5_0= ruleArgument ) ) )* )? otherlv_6= ')' ) | ( () ( (lv_name_8_0= ruleName ) ) ) ) ;
    public final EObject ruleNameUse() throws RecognitionException {
        EObject current = null;

        Token otherlv_2=null;
        Token otherlv_4=null;
        Token otherlv_6=null;
        AntlrDatatypeRuleToken lv_function_1_0 = null;

        EObject lv_arguments_3_0 = null;

        EObject lv_arguments_5_0 = null;

        AntlrDatatypeRuleToken lv_name_8_0 = null;



        	enterRule();

        try {
            // InternalMms.g:3503:2: ( ( ( ( ( ( () ( ( ruleName ) ) '(' ) )=> ( () ( (lv_function_1_0= ruleName ) ) otherlv_2= '(' ) ) ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= ',' ( (lv_arguments_5_0= ruleArgument ) ) )* )? otherlv_6= ')' ) | ( () ( (lv_name_8_0= ruleName ) ) ) ) )
            // InternalMms.g:3504:2: ( ( ( ( ( () ( ( ruleName ) ) '(' ) )=> ( () ( (lv_function_1_0= ruleName ) ) otherlv_2= '(' ) ) ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= ',' ( (lv_arguments_5_0= ruleArgument ) ) )* )? otherlv_6= ')' ) | ( () ( (lv_name_8_0= ruleName ) ) ) )
            {
            // InternalMms.g:3504:2: ( ( ( ( ( () ( ( ruleName ) ) '(' ) )=> ( () ( (lv_function_1_0= ruleName ) ) otherlv_2= '(' ) ) ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= ',' ( (lv_arguments_5_0= ruleArgument ) ) )* )? otherlv_6= ')' ) | ( () ( (lv_name_8_0= ruleName ) ) ) )
            int alt43=2;
            alt43 = dfa43.predict(input);
            switch (alt43) {
                case 1 :
                    // InternalMms.g:3505:3: ( ( ( ( () ( ( ruleName ) ) '(' ) )=> ( () ( (lv_function_1_0= ruleName ) ) otherlv_2= '(' ) ) ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= ',' ( (lv_arguments_5_0= ruleArgument ) ) )* )? otherlv_6= ')' )
                    {
                    // InternalMms.g:3505:3: ( ( ( ( () ( ( ruleName ) ) '(' ) )=> ( () ( (lv_function_1_0= ruleName ) ) otherlv_2= '(' ) ) ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= ',' ( (lv_arguments_5_0= ruleArgument ) ) )* )? otherlv_6= ')' )
                    // InternalMms.g:3506:4: ( ( ( () ( ( ruleName ) ) '(' ) )=> ( () ( (lv_function_1_0= ruleName ) ) otherlv_2= '(' ) ) ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= ',' ( (lv_arguments_5_0= ruleArgument ) ) )* )? otherlv_6= ')'
                    {
                    // InternalMms.g:3506:4: ( ( ( () ( ( ruleName ) ) '(' ) )=> ( () ( (lv_function_1_0= ruleName ) ) otherlv_2= '(' ) )
                    // InternalMms.g:3507:5: ( ( () ( ( ruleName ) ) '(' ) )=> ( () ( (lv_function_1_0= ruleName ) ) otherlv_2= '(' )
                    {
                    // InternalMms.g:3518:5: ( () ( (lv_function_1_0= ruleName ) ) otherlv_2= '(' )
                    // InternalMms.g:3519:6: () ( (lv_function_1_0= ruleName ) ) otherlv_2= '('
                    {
                    // InternalMms.g:3519:6: ()
                    // InternalMms.g:3520:7: 
                    {
                    if ( state.backtracking==0 ) {

                      							current = forceCreateModelElement(
                      								grammarAccess.getNameUseAccess().getCallAction_0_0_0_0(),
                      								current);
                      						
                    }

                    }

                    // InternalMms.g:3526:6: ( (lv_function_1_0= ruleName ) )
                    // InternalMms.g:3527:7: (lv_function_1_0= ruleName )
                    {
                    // InternalMms.g:3527:7: (lv_function_1_0= ruleName )
                    // InternalMms.g:3528:8: lv_function_1_0= ruleName
                    {
                    if ( state.backtracking==0 ) {

                      								newCompositeNode(grammarAccess.getNameUseAccess().getFunctionNameParserRuleCall_0_0_0_1_0());
                      							
                    }
                    pushFollow(FOLLOW_16);
                    lv_function_1_0=ruleName();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      								if (current==null) {
                      									current = createModelElementForParent(grammarAccess.getNameUseRule());
                      								}
                      								set(
                      									current,
                      									"function",
                      									lv_function_1_0,
                      									"org.pagewalk.scenario.Mms.Name");
                      								afterParserOrEnumRuleCall();
                      							
                    }

                    }


                    }

                    otherlv_2=(Token)match(input,26,FOLLOW_38); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						newLeafNode(otherlv_2, grammarAccess.getNameUseAccess().getLeftParenthesisKeyword_0_0_0_2());
                      					
                    }

                    }


                    }

                    // InternalMms.g:3551:4: ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= ',' ( (lv_arguments_5_0= ruleArgument ) ) )* )?
                    int alt42=2;
                    int LA42_0 = input.LA(1);

                    if ( ((LA42_0>=RULE_ID && LA42_0<=RULE_HEX)||LA42_0==16||LA42_0==24||LA42_0==26||(LA42_0>=30 && LA42_0<=40)||(LA42_0>=42 && LA42_0<=55)||LA42_0==58||LA42_0==76||(LA42_0>=80 && LA42_0<=81)) ) {
                        alt42=1;
                    }
                    switch (alt42) {
                        case 1 :
                            // InternalMms.g:3552:5: ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= ',' ( (lv_arguments_5_0= ruleArgument ) ) )*
                            {
                            // InternalMms.g:3552:5: ( (lv_arguments_3_0= ruleArgument ) )
                            // InternalMms.g:3553:6: (lv_arguments_3_0= ruleArgument )
                            {
                            // InternalMms.g:3553:6: (lv_arguments_3_0= ruleArgument )
                            // InternalMms.g:3554:7: lv_arguments_3_0= ruleArgument
                            {
                            if ( state.backtracking==0 ) {

                              							newCompositeNode(grammarAccess.getNameUseAccess().getArgumentsArgumentParserRuleCall_0_1_0_0());
                              						
                            }
                            pushFollow(FOLLOW_18);
                            lv_arguments_3_0=ruleArgument();

                            state._fsp--;
                            if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              							if (current==null) {
                              								current = createModelElementForParent(grammarAccess.getNameUseRule());
                              							}
                              							add(
                              								current,
                              								"arguments",
                              								lv_arguments_3_0,
                              								"org.pagewalk.scenario.Mms.Argument");
                              							afterParserOrEnumRuleCall();
                              						
                            }

                            }


                            }

                            // InternalMms.g:3571:5: (otherlv_4= ',' ( (lv_arguments_5_0= ruleArgument ) ) )*
                            loop41:
                            do {
                                int alt41=2;
                                int LA41_0 = input.LA(1);

                                if ( (LA41_0==27) ) {
                                    alt41=1;
                                }


                                switch (alt41) {
                            	case 1 :
                            	    // InternalMms.g:3572:6: otherlv_4= ',' ( (lv_arguments_5_0= ruleArgument ) )
                            	    {
                            	    otherlv_4=(Token)match(input,27,FOLLOW_6); if (state.failed) return current;
                            	    if ( state.backtracking==0 ) {

                            	      						newLeafNode(otherlv_4, grammarAccess.getNameUseAccess().getCommaKeyword_0_1_1_0());
                            	      					
                            	    }
                            	    // InternalMms.g:3576:6: ( (lv_arguments_5_0= ruleArgument ) )
                            	    // InternalMms.g:3577:7: (lv_arguments_5_0= ruleArgument )
                            	    {
                            	    // InternalMms.g:3577:7: (lv_arguments_5_0= ruleArgument )
                            	    // InternalMms.g:3578:8: lv_arguments_5_0= ruleArgument
                            	    {
                            	    if ( state.backtracking==0 ) {

                            	      								newCompositeNode(grammarAccess.getNameUseAccess().getArgumentsArgumentParserRuleCall_0_1_1_1_0());
                            	      							
                            	    }
                            	    pushFollow(FOLLOW_18);
                            	    lv_arguments_5_0=ruleArgument();

                            	    state._fsp--;
                            	    if (state.failed) return current;
                            	    if ( state.backtracking==0 ) {

                            	      								if (current==null) {
                            	      									current = createModelElementForParent(grammarAccess.getNameUseRule());
                            	      								}
                            	      								add(
                            	      									current,
                            	      									"arguments",
                            	      									lv_arguments_5_0,
                            	      									"org.pagewalk.scenario.Mms.Argument");
                            	      								afterParserOrEnumRuleCall();
                            	      							
                            	    }

                            	    }


                            	    }


                            	    }
                            	    break;

                            	default :
                            	    break loop41;
                                }
                            } while (true);


                            }
                            break;

                    }

                    otherlv_6=(Token)match(input,28,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_6, grammarAccess.getNameUseAccess().getRightParenthesisKeyword_0_2());
                      			
                    }

                    }


                    }
                    break;
                case 2 :
                    // InternalMms.g:3603:3: ( () ( (lv_name_8_0= ruleName ) ) )
                    {
                    // InternalMms.g:3603:3: ( () ( (lv_name_8_0= ruleName ) ) )
                    // InternalMms.g:3604:4: () ( (lv_name_8_0= ruleName ) )
                    {
                    // InternalMms.g:3604:4: ()
                    // InternalMms.g:3605:5: 
                    {
                    if ( state.backtracking==0 ) {

                      					current = forceCreateModelElement(
                      						grammarAccess.getNameUseAccess().getReferenceAction_1_0(),
                      						current);
                      				
                    }

                    }

                    // InternalMms.g:3611:4: ( (lv_name_8_0= ruleName ) )
                    // InternalMms.g:3612:5: (lv_name_8_0= ruleName )
                    {
                    // InternalMms.g:3612:5: (lv_name_8_0= ruleName )
                    // InternalMms.g:3613:6: lv_name_8_0= ruleName
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getNameUseAccess().getNameNameParserRuleCall_1_1_0());
                      					
                    }
                    pushFollow(FOLLOW_2);
                    lv_name_8_0=ruleName();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getNameUseRule());
                      						}
                      						set(
                      							current,
                      							"name",
                      							lv_name_8_0,
                      							"org.pagewalk.scenario.Mms.Name");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }


                    }


                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleNameUse"


    // $ANTLR start "entryRuleArgument"
    // InternalMms.g:3635:1: entryRuleArgument returns [EObject current=null] : iv_ruleArgument= ruleArgument EOF ;
    public final EObject entryRuleArgument() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleArgument = null;


        try {
            // InternalMms.g:3635:49: (iv_ruleArgument= ruleArgument EOF )
            // InternalMms.g:3636:2: iv_ruleArgument= ruleArgument EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getArgumentRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleArgument=ruleArgument();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleArgument; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleArgument"


    // $ANTLR start "ruleArgument"
    // InternalMms.g:3642:1: ruleArgument returns [EObject current=null] : ( ( ( ( 'event' ( ( ruleName ) ) ) )=> (otherlv_0= 'event' ( (lv_event_1_0= ruleName ) ) ) ) | ( ( ( ( ( ( ruleName ) ) ':' ) )=> ( ( (lv_name_2_0= ruleName ) ) otherlv_3= ':' ) )? ( (lv_value_4_0= ruleExpression ) ) ) ) ;
    public final EObject ruleArgument() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_3=null;
        AntlrDatatypeRuleToken lv_event_1_0 = null;

        AntlrDatatypeRuleToken lv_name_2_0 = null;

        EObject lv_value_4_0 = null;



        	enterRule();

        try {
            // InternalMms.g:3648:2: ( ( ( ( ( 'event' ( ( ruleName ) ) ) )=> (otherlv_0= 'event' ( (lv_event_1_0= ruleName ) ) ) ) | ( ( ( ( ( ( ruleName ) ) ':' ) )=> ( ( (lv_name_2_0= ruleName ) ) otherlv_3= ':' ) )? ( (lv_value_4_0= ruleExpression ) ) ) ) )
            // InternalMms.g:3649:2: ( ( ( ( 'event' ( ( ruleName ) ) ) )=> (otherlv_0= 'event' ( (lv_event_1_0= ruleName ) ) ) ) | ( ( ( ( ( ( ruleName ) ) ':' ) )=> ( ( (lv_name_2_0= ruleName ) ) otherlv_3= ':' ) )? ( (lv_value_4_0= ruleExpression ) ) ) )
            {
            // InternalMms.g:3649:2: ( ( ( ( 'event' ( ( ruleName ) ) ) )=> (otherlv_0= 'event' ( (lv_event_1_0= ruleName ) ) ) ) | ( ( ( ( ( ( ruleName ) ) ':' ) )=> ( ( (lv_name_2_0= ruleName ) ) otherlv_3= ':' ) )? ( (lv_value_4_0= ruleExpression ) ) ) )
            int alt45=2;
            alt45 = dfa45.predict(input);
            switch (alt45) {
                case 1 :
                    // InternalMms.g:3650:3: ( ( ( 'event' ( ( ruleName ) ) ) )=> (otherlv_0= 'event' ( (lv_event_1_0= ruleName ) ) ) )
                    {
                    // InternalMms.g:3650:3: ( ( ( 'event' ( ( ruleName ) ) ) )=> (otherlv_0= 'event' ( (lv_event_1_0= ruleName ) ) ) )
                    // InternalMms.g:3651:4: ( ( 'event' ( ( ruleName ) ) ) )=> (otherlv_0= 'event' ( (lv_event_1_0= ruleName ) ) )
                    {
                    // InternalMms.g:3660:4: (otherlv_0= 'event' ( (lv_event_1_0= ruleName ) ) )
                    // InternalMms.g:3661:5: otherlv_0= 'event' ( (lv_event_1_0= ruleName ) )
                    {
                    otherlv_0=(Token)match(input,35,FOLLOW_10); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(otherlv_0, grammarAccess.getArgumentAccess().getEventKeyword_0_0_0());
                      				
                    }
                    // InternalMms.g:3665:5: ( (lv_event_1_0= ruleName ) )
                    // InternalMms.g:3666:6: (lv_event_1_0= ruleName )
                    {
                    // InternalMms.g:3666:6: (lv_event_1_0= ruleName )
                    // InternalMms.g:3667:7: lv_event_1_0= ruleName
                    {
                    if ( state.backtracking==0 ) {

                      							newCompositeNode(grammarAccess.getArgumentAccess().getEventNameParserRuleCall_0_0_1_0());
                      						
                    }
                    pushFollow(FOLLOW_2);
                    lv_event_1_0=ruleName();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      							if (current==null) {
                      								current = createModelElementForParent(grammarAccess.getArgumentRule());
                      							}
                      							set(
                      								current,
                      								"event",
                      								lv_event_1_0,
                      								"org.pagewalk.scenario.Mms.Name");
                      							afterParserOrEnumRuleCall();
                      						
                    }

                    }


                    }


                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalMms.g:3687:3: ( ( ( ( ( ( ruleName ) ) ':' ) )=> ( ( (lv_name_2_0= ruleName ) ) otherlv_3= ':' ) )? ( (lv_value_4_0= ruleExpression ) ) )
                    {
                    // InternalMms.g:3687:3: ( ( ( ( ( ( ruleName ) ) ':' ) )=> ( ( (lv_name_2_0= ruleName ) ) otherlv_3= ':' ) )? ( (lv_value_4_0= ruleExpression ) ) )
                    // InternalMms.g:3688:4: ( ( ( ( ( ruleName ) ) ':' ) )=> ( ( (lv_name_2_0= ruleName ) ) otherlv_3= ':' ) )? ( (lv_value_4_0= ruleExpression ) )
                    {
                    // InternalMms.g:3688:4: ( ( ( ( ( ruleName ) ) ':' ) )=> ( ( (lv_name_2_0= ruleName ) ) otherlv_3= ':' ) )?
                    int alt44=2;
                    alt44 = dfa44.predict(input);
                    switch (alt44) {
                        case 1 :
                            // InternalMms.g:3689:5: ( ( ( ( ruleName ) ) ':' ) )=> ( ( (lv_name_2_0= ruleName ) ) otherlv_3= ':' )
                            {
                            // InternalMms.g:3698:5: ( ( (lv_name_2_0= ruleName ) ) otherlv_3= ':' )
                            // InternalMms.g:3699:6: ( (lv_name_2_0= ruleName ) ) otherlv_3= ':'
                            {
                            // InternalMms.g:3699:6: ( (lv_name_2_0= ruleName ) )
                            // InternalMms.g:3700:7: (lv_name_2_0= ruleName )
                            {
                            // InternalMms.g:3700:7: (lv_name_2_0= ruleName )
                            // InternalMms.g:3701:8: lv_name_2_0= ruleName
                            {
                            if ( state.backtracking==0 ) {

                              								newCompositeNode(grammarAccess.getArgumentAccess().getNameNameParserRuleCall_1_0_0_0_0());
                              							
                            }
                            pushFollow(FOLLOW_39);
                            lv_name_2_0=ruleName();

                            state._fsp--;
                            if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              								if (current==null) {
                              									current = createModelElementForParent(grammarAccess.getArgumentRule());
                              								}
                              								set(
                              									current,
                              									"name",
                              									lv_name_2_0,
                              									"org.pagewalk.scenario.Mms.Name");
                              								afterParserOrEnumRuleCall();
                              							
                            }

                            }


                            }

                            otherlv_3=(Token)match(input,60,FOLLOW_6); if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              						newLeafNode(otherlv_3, grammarAccess.getArgumentAccess().getColonKeyword_1_0_0_1());
                              					
                            }

                            }


                            }
                            break;

                    }

                    // InternalMms.g:3724:4: ( (lv_value_4_0= ruleExpression ) )
                    // InternalMms.g:3725:5: (lv_value_4_0= ruleExpression )
                    {
                    // InternalMms.g:3725:5: (lv_value_4_0= ruleExpression )
                    // InternalMms.g:3726:6: lv_value_4_0= ruleExpression
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getArgumentAccess().getValueExpressionParserRuleCall_1_1_0());
                      					
                    }
                    pushFollow(FOLLOW_2);
                    lv_value_4_0=ruleExpression();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getArgumentRule());
                      						}
                      						set(
                      							current,
                      							"value",
                      							lv_value_4_0,
                      							"org.pagewalk.scenario.Mms.Expression");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }


                    }


                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleArgument"


    // $ANTLR start "entryRuleOperator"
    // InternalMms.g:3748:1: entryRuleOperator returns [String current=null] : iv_ruleOperator= ruleOperator EOF ;
    public final String entryRuleOperator() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleOperator = null;


        try {
            // InternalMms.g:3748:48: (iv_ruleOperator= ruleOperator EOF )
            // InternalMms.g:3749:2: iv_ruleOperator= ruleOperator EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getOperatorRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleOperator=ruleOperator();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleOperator.getText(); 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleOperator"


    // $ANTLR start "ruleOperator"
    // InternalMms.g:3755:1: ruleOperator returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (kw= '..' | kw= '||' | kw= '&&' | kw= '|' | kw= '^' | kw= '&' | kw= '==' | kw= '!=' | kw= '<' | kw= '<=' | kw= '>' | kw= '>=' | kw= '<<' | kw= '>>' | kw= '+' | kw= '-' | kw= '*' | kw= '/' | kw= '%' ) ;
    public final AntlrDatatypeRuleToken ruleOperator() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token kw=null;


        	enterRule();

        try {
            // InternalMms.g:3761:2: ( (kw= '..' | kw= '||' | kw= '&&' | kw= '|' | kw= '^' | kw= '&' | kw= '==' | kw= '!=' | kw= '<' | kw= '<=' | kw= '>' | kw= '>=' | kw= '<<' | kw= '>>' | kw= '+' | kw= '-' | kw= '*' | kw= '/' | kw= '%' ) )
            // InternalMms.g:3762:2: (kw= '..' | kw= '||' | kw= '&&' | kw= '|' | kw= '^' | kw= '&' | kw= '==' | kw= '!=' | kw= '<' | kw= '<=' | kw= '>' | kw= '>=' | kw= '<<' | kw= '>>' | kw= '+' | kw= '-' | kw= '*' | kw= '/' | kw= '%' )
            {
            // InternalMms.g:3762:2: (kw= '..' | kw= '||' | kw= '&&' | kw= '|' | kw= '^' | kw= '&' | kw= '==' | kw= '!=' | kw= '<' | kw= '<=' | kw= '>' | kw= '>=' | kw= '<<' | kw= '>>' | kw= '+' | kw= '-' | kw= '*' | kw= '/' | kw= '%' )
            int alt46=19;
            switch ( input.LA(1) ) {
            case 61:
                {
                alt46=1;
                }
                break;
            case 62:
                {
                alt46=2;
                }
                break;
            case 63:
                {
                alt46=3;
                }
                break;
            case 64:
                {
                alt46=4;
                }
                break;
            case 65:
                {
                alt46=5;
                }
                break;
            case 66:
                {
                alt46=6;
                }
                break;
            case 67:
                {
                alt46=7;
                }
                break;
            case 68:
                {
                alt46=8;
                }
                break;
            case 69:
                {
                alt46=9;
                }
                break;
            case 70:
                {
                alt46=10;
                }
                break;
            case 71:
                {
                alt46=11;
                }
                break;
            case 72:
                {
                alt46=12;
                }
                break;
            case 73:
                {
                alt46=13;
                }
                break;
            case 74:
                {
                alt46=14;
                }
                break;
            case 75:
                {
                alt46=15;
                }
                break;
            case 76:
                {
                alt46=16;
                }
                break;
            case 77:
                {
                alt46=17;
                }
                break;
            case 78:
                {
                alt46=18;
                }
                break;
            case 79:
                {
                alt46=19;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 46, 0, input);

                throw nvae;
            }

            switch (alt46) {
                case 1 :
                    // InternalMms.g:3763:3: kw= '..'
                    {
                    kw=(Token)match(input,61,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getFullStopFullStopKeyword_0());
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalMms.g:3769:3: kw= '||'
                    {
                    kw=(Token)match(input,62,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getVerticalLineVerticalLineKeyword_1());
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalMms.g:3775:3: kw= '&&'
                    {
                    kw=(Token)match(input,63,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getAmpersandAmpersandKeyword_2());
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalMms.g:3781:3: kw= '|'
                    {
                    kw=(Token)match(input,64,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getVerticalLineKeyword_3());
                      		
                    }

                    }
                    break;
                case 5 :
                    // InternalMms.g:3787:3: kw= '^'
                    {
                    kw=(Token)match(input,65,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getCircumflexAccentKeyword_4());
                      		
                    }

                    }
                    break;
                case 6 :
                    // InternalMms.g:3793:3: kw= '&'
                    {
                    kw=(Token)match(input,66,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getAmpersandKeyword_5());
                      		
                    }

                    }
                    break;
                case 7 :
                    // InternalMms.g:3799:3: kw= '=='
                    {
                    kw=(Token)match(input,67,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getEqualsSignEqualsSignKeyword_6());
                      		
                    }

                    }
                    break;
                case 8 :
                    // InternalMms.g:3805:3: kw= '!='
                    {
                    kw=(Token)match(input,68,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getExclamationMarkEqualsSignKeyword_7());
                      		
                    }

                    }
                    break;
                case 9 :
                    // InternalMms.g:3811:3: kw= '<'
                    {
                    kw=(Token)match(input,69,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getLessThanSignKeyword_8());
                      		
                    }

                    }
                    break;
                case 10 :
                    // InternalMms.g:3817:3: kw= '<='
                    {
                    kw=(Token)match(input,70,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getLessThanSignEqualsSignKeyword_9());
                      		
                    }

                    }
                    break;
                case 11 :
                    // InternalMms.g:3823:3: kw= '>'
                    {
                    kw=(Token)match(input,71,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getGreaterThanSignKeyword_10());
                      		
                    }

                    }
                    break;
                case 12 :
                    // InternalMms.g:3829:3: kw= '>='
                    {
                    kw=(Token)match(input,72,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getGreaterThanSignEqualsSignKeyword_11());
                      		
                    }

                    }
                    break;
                case 13 :
                    // InternalMms.g:3835:3: kw= '<<'
                    {
                    kw=(Token)match(input,73,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getLessThanSignLessThanSignKeyword_12());
                      		
                    }

                    }
                    break;
                case 14 :
                    // InternalMms.g:3841:3: kw= '>>'
                    {
                    kw=(Token)match(input,74,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getGreaterThanSignGreaterThanSignKeyword_13());
                      		
                    }

                    }
                    break;
                case 15 :
                    // InternalMms.g:3847:3: kw= '+'
                    {
                    kw=(Token)match(input,75,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getPlusSignKeyword_14());
                      		
                    }

                    }
                    break;
                case 16 :
                    // InternalMms.g:3853:3: kw= '-'
                    {
                    kw=(Token)match(input,76,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getHyphenMinusKeyword_15());
                      		
                    }

                    }
                    break;
                case 17 :
                    // InternalMms.g:3859:3: kw= '*'
                    {
                    kw=(Token)match(input,77,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getAsteriskKeyword_16());
                      		
                    }

                    }
                    break;
                case 18 :
                    // InternalMms.g:3865:3: kw= '/'
                    {
                    kw=(Token)match(input,78,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getSolidusKeyword_17());
                      		
                    }

                    }
                    break;
                case 19 :
                    // InternalMms.g:3871:3: kw= '%'
                    {
                    kw=(Token)match(input,79,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getOperatorAccess().getPercentSignKeyword_18());
                      		
                    }

                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleOperator"


    // $ANTLR start "entryRulePrefixOperator"
    // InternalMms.g:3880:1: entryRulePrefixOperator returns [String current=null] : iv_rulePrefixOperator= rulePrefixOperator EOF ;
    public final String entryRulePrefixOperator() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_rulePrefixOperator = null;


        try {
            // InternalMms.g:3880:54: (iv_rulePrefixOperator= rulePrefixOperator EOF )
            // InternalMms.g:3881:2: iv_rulePrefixOperator= rulePrefixOperator EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getPrefixOperatorRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_rulePrefixOperator=rulePrefixOperator();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_rulePrefixOperator.getText(); 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRulePrefixOperator"


    // $ANTLR start "rulePrefixOperator"
    // InternalMms.g:3887:1: rulePrefixOperator returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (kw= '-' | kw= '!' | kw= '~' ) ;
    public final AntlrDatatypeRuleToken rulePrefixOperator() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token kw=null;


        	enterRule();

        try {
            // InternalMms.g:3893:2: ( (kw= '-' | kw= '!' | kw= '~' ) )
            // InternalMms.g:3894:2: (kw= '-' | kw= '!' | kw= '~' )
            {
            // InternalMms.g:3894:2: (kw= '-' | kw= '!' | kw= '~' )
            int alt47=3;
            switch ( input.LA(1) ) {
            case 76:
                {
                alt47=1;
                }
                break;
            case 80:
                {
                alt47=2;
                }
                break;
            case 81:
                {
                alt47=3;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 47, 0, input);

                throw nvae;
            }

            switch (alt47) {
                case 1 :
                    // InternalMms.g:3895:3: kw= '-'
                    {
                    kw=(Token)match(input,76,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getPrefixOperatorAccess().getHyphenMinusKeyword_0());
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalMms.g:3901:3: kw= '!'
                    {
                    kw=(Token)match(input,80,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getPrefixOperatorAccess().getExclamationMarkKeyword_1());
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalMms.g:3907:3: kw= '~'
                    {
                    kw=(Token)match(input,81,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getPrefixOperatorAccess().getTildeKeyword_2());
                      		
                    }

                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "rulePrefixOperator"


    // $ANTLR start "entryRuleName"
    // InternalMms.g:3916:1: entryRuleName returns [String current=null] : iv_ruleName= ruleName EOF ;
    public final String entryRuleName() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleName = null;


        try {
            // InternalMms.g:3916:44: (iv_ruleName= ruleName EOF )
            // InternalMms.g:3917:2: iv_ruleName= ruleName EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getNameRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleName=ruleName();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleName.getText(); 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleName"


    // $ANTLR start "ruleName"
    // InternalMms.g:3923:1: ruleName returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (this_ID_0= RULE_ID | kw= 'repeat' | kw= 'section' | kw= 'import' | kw= 'print' | kw= 'expect' | kw= 'predict' | kw= 'check' | kw= 'snapshot' | kw= 'compare' | kw= 'fail' | kw= 'wait' | kw= 'task' | kw= 'as' | kw= 'kernel' | kw= 'interrupt' | kw= 'boot' | kw= 'on' | kw= 'cpu' | kw= 'no' | kw= 'event' | kw= 'where' | kw= 'signal' | kw= 'error' | kw= 'bug' | kw= 'after' | kw= 'invariants' | kw= 'from' ) ;
    public final AntlrDatatypeRuleToken ruleName() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token this_ID_0=null;
        Token kw=null;


        	enterRule();

        try {
            // InternalMms.g:3929:2: ( (this_ID_0= RULE_ID | kw= 'repeat' | kw= 'section' | kw= 'import' | kw= 'print' | kw= 'expect' | kw= 'predict' | kw= 'check' | kw= 'snapshot' | kw= 'compare' | kw= 'fail' | kw= 'wait' | kw= 'task' | kw= 'as' | kw= 'kernel' | kw= 'interrupt' | kw= 'boot' | kw= 'on' | kw= 'cpu' | kw= 'no' | kw= 'event' | kw= 'where' | kw= 'signal' | kw= 'error' | kw= 'bug' | kw= 'after' | kw= 'invariants' | kw= 'from' ) )
            // InternalMms.g:3930:2: (this_ID_0= RULE_ID | kw= 'repeat' | kw= 'section' | kw= 'import' | kw= 'print' | kw= 'expect' | kw= 'predict' | kw= 'check' | kw= 'snapshot' | kw= 'compare' | kw= 'fail' | kw= 'wait' | kw= 'task' | kw= 'as' | kw= 'kernel' | kw= 'interrupt' | kw= 'boot' | kw= 'on' | kw= 'cpu' | kw= 'no' | kw= 'event' | kw= 'where' | kw= 'signal' | kw= 'error' | kw= 'bug' | kw= 'after' | kw= 'invariants' | kw= 'from' )
            {
            // InternalMms.g:3930:2: (this_ID_0= RULE_ID | kw= 'repeat' | kw= 'section' | kw= 'import' | kw= 'print' | kw= 'expect' | kw= 'predict' | kw= 'check' | kw= 'snapshot' | kw= 'compare' | kw= 'fail' | kw= 'wait' | kw= 'task' | kw= 'as' | kw= 'kernel' | kw= 'interrupt' | kw= 'boot' | kw= 'on' | kw= 'cpu' | kw= 'no' | kw= 'event' | kw= 'where' | kw= 'signal' | kw= 'error' | kw= 'bug' | kw= 'after' | kw= 'invariants' | kw= 'from' )
            int alt48=28;
            switch ( input.LA(1) ) {
            case RULE_ID:
                {
                alt48=1;
                }
                break;
            case 24:
                {
                alt48=2;
                }
                break;
            case 30:
                {
                alt48=3;
                }
                break;
            case 31:
                {
                alt48=4;
                }
                break;
            case 32:
                {
                alt48=5;
                }
                break;
            case 33:
                {
                alt48=6;
                }
                break;
            case 40:
                {
                alt48=7;
                }
                break;
            case 42:
                {
                alt48=8;
                }
                break;
            case 44:
                {
                alt48=9;
                }
                break;
            case 45:
                {
                alt48=10;
                }
                break;
            case 46:
                {
                alt48=11;
                }
                break;
            case 48:
                {
                alt48=12;
                }
                break;
            case 49:
                {
                alt48=13;
                }
                break;
            case 50:
                {
                alt48=14;
                }
                break;
            case 51:
                {
                alt48=15;
                }
                break;
            case 52:
                {
                alt48=16;
                }
                break;
            case 53:
                {
                alt48=17;
                }
                break;
            case 54:
                {
                alt48=18;
                }
                break;
            case 55:
                {
                alt48=19;
                }
                break;
            case 34:
                {
                alt48=20;
                }
                break;
            case 35:
                {
                alt48=21;
                }
                break;
            case 36:
                {
                alt48=22;
                }
                break;
            case 37:
                {
                alt48=23;
                }
                break;
            case 38:
                {
                alt48=24;
                }
                break;
            case 39:
                {
                alt48=25;
                }
                break;
            case 47:
                {
                alt48=26;
                }
                break;
            case 43:
                {
                alt48=27;
                }
                break;
            case 16:
                {
                alt48=28;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 48, 0, input);

                throw nvae;
            }

            switch (alt48) {
                case 1 :
                    // InternalMms.g:3931:3: this_ID_0= RULE_ID
                    {
                    this_ID_0=(Token)match(input,RULE_ID,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_ID_0);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_ID_0, grammarAccess.getNameAccess().getIDTerminalRuleCall_0());
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalMms.g:3939:3: kw= 'repeat'
                    {
                    kw=(Token)match(input,24,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getRepeatKeyword_1());
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalMms.g:3945:3: kw= 'section'
                    {
                    kw=(Token)match(input,30,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getSectionKeyword_2());
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalMms.g:3951:3: kw= 'import'
                    {
                    kw=(Token)match(input,31,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getImportKeyword_3());
                      		
                    }

                    }
                    break;
                case 5 :
                    // InternalMms.g:3957:3: kw= 'print'
                    {
                    kw=(Token)match(input,32,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getPrintKeyword_4());
                      		
                    }

                    }
                    break;
                case 6 :
                    // InternalMms.g:3963:3: kw= 'expect'
                    {
                    kw=(Token)match(input,33,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getExpectKeyword_5());
                      		
                    }

                    }
                    break;
                case 7 :
                    // InternalMms.g:3969:3: kw= 'predict'
                    {
                    kw=(Token)match(input,40,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getPredictKeyword_6());
                      		
                    }

                    }
                    break;
                case 8 :
                    // InternalMms.g:3975:3: kw= 'check'
                    {
                    kw=(Token)match(input,42,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getCheckKeyword_7());
                      		
                    }

                    }
                    break;
                case 9 :
                    // InternalMms.g:3981:3: kw= 'snapshot'
                    {
                    kw=(Token)match(input,44,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getSnapshotKeyword_8());
                      		
                    }

                    }
                    break;
                case 10 :
                    // InternalMms.g:3987:3: kw= 'compare'
                    {
                    kw=(Token)match(input,45,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getCompareKeyword_9());
                      		
                    }

                    }
                    break;
                case 11 :
                    // InternalMms.g:3993:3: kw= 'fail'
                    {
                    kw=(Token)match(input,46,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getFailKeyword_10());
                      		
                    }

                    }
                    break;
                case 12 :
                    // InternalMms.g:3999:3: kw= 'wait'
                    {
                    kw=(Token)match(input,48,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getWaitKeyword_11());
                      		
                    }

                    }
                    break;
                case 13 :
                    // InternalMms.g:4005:3: kw= 'task'
                    {
                    kw=(Token)match(input,49,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getTaskKeyword_12());
                      		
                    }

                    }
                    break;
                case 14 :
                    // InternalMms.g:4011:3: kw= 'as'
                    {
                    kw=(Token)match(input,50,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getAsKeyword_13());
                      		
                    }

                    }
                    break;
                case 15 :
                    // InternalMms.g:4017:3: kw= 'kernel'
                    {
                    kw=(Token)match(input,51,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getKernelKeyword_14());
                      		
                    }

                    }
                    break;
                case 16 :
                    // InternalMms.g:4023:3: kw= 'interrupt'
                    {
                    kw=(Token)match(input,52,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getInterruptKeyword_15());
                      		
                    }

                    }
                    break;
                case 17 :
                    // InternalMms.g:4029:3: kw= 'boot'
                    {
                    kw=(Token)match(input,53,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getBootKeyword_16());
                      		
                    }

                    }
                    break;
                case 18 :
                    // InternalMms.g:4035:3: kw= 'on'
                    {
                    kw=(Token)match(input,54,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getOnKeyword_17());
                      		
                    }

                    }
                    break;
                case 19 :
                    // InternalMms.g:4041:3: kw= 'cpu'
                    {
                    kw=(Token)match(input,55,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getCpuKeyword_18());
                      		
                    }

                    }
                    break;
                case 20 :
                    // InternalMms.g:4047:3: kw= 'no'
                    {
                    kw=(Token)match(input,34,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getNoKeyword_19());
                      		
                    }

                    }
                    break;
                case 21 :
                    // InternalMms.g:4053:3: kw= 'event'
                    {
                    kw=(Token)match(input,35,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getEventKeyword_20());
                      		
                    }

                    }
                    break;
                case 22 :
                    // InternalMms.g:4059:3: kw= 'where'
                    {
                    kw=(Token)match(input,36,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getWhereKeyword_21());
                      		
                    }

                    }
                    break;
                case 23 :
                    // InternalMms.g:4065:3: kw= 'signal'
                    {
                    kw=(Token)match(input,37,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getSignalKeyword_22());
                      		
                    }

                    }
                    break;
                case 24 :
                    // InternalMms.g:4071:3: kw= 'error'
                    {
                    kw=(Token)match(input,38,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getErrorKeyword_23());
                      		
                    }

                    }
                    break;
                case 25 :
                    // InternalMms.g:4077:3: kw= 'bug'
                    {
                    kw=(Token)match(input,39,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getBugKeyword_24());
                      		
                    }

                    }
                    break;
                case 26 :
                    // InternalMms.g:4083:3: kw= 'after'
                    {
                    kw=(Token)match(input,47,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getAfterKeyword_25());
                      		
                    }

                    }
                    break;
                case 27 :
                    // InternalMms.g:4089:3: kw= 'invariants'
                    {
                    kw=(Token)match(input,43,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getInvariantsKeyword_26());
                      		
                    }

                    }
                    break;
                case 28 :
                    // InternalMms.g:4095:3: kw= 'from'
                    {
                    kw=(Token)match(input,16,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getFromKeyword_27());
                      		
                    }

                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleName"


    // $ANTLR start "entryRuleKey"
    // InternalMms.g:4104:1: entryRuleKey returns [String current=null] : iv_ruleKey= ruleKey EOF ;
    public final String entryRuleKey() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleKey = null;


        try {
            // InternalMms.g:4104:43: (iv_ruleKey= ruleKey EOF )
            // InternalMms.g:4105:2: iv_ruleKey= ruleKey EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getKeyRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleKey=ruleKey();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleKey.getText(); 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleKey"


    // $ANTLR start "ruleKey"
    // InternalMms.g:4111:1: ruleKey returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (this_Name_0= ruleName ( ( ( '.' )=>kw= '.' ) this_ID_2= RULE_ID )* ) ;
    public final AntlrDatatypeRuleToken ruleKey() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token kw=null;
        Token this_ID_2=null;
        AntlrDatatypeRuleToken this_Name_0 = null;



        	enterRule();

        try {
            // InternalMms.g:4117:2: ( (this_Name_0= ruleName ( ( ( '.' )=>kw= '.' ) this_ID_2= RULE_ID )* ) )
            // InternalMms.g:4118:2: (this_Name_0= ruleName ( ( ( '.' )=>kw= '.' ) this_ID_2= RULE_ID )* )
            {
            // InternalMms.g:4118:2: (this_Name_0= ruleName ( ( ( '.' )=>kw= '.' ) this_ID_2= RULE_ID )* )
            // InternalMms.g:4119:3: this_Name_0= ruleName ( ( ( '.' )=>kw= '.' ) this_ID_2= RULE_ID )*
            {
            if ( state.backtracking==0 ) {

              			newCompositeNode(grammarAccess.getKeyAccess().getNameParserRuleCall_0());
              		
            }
            pushFollow(FOLLOW_40);
            this_Name_0=ruleName();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			current.merge(this_Name_0);
              		
            }
            if ( state.backtracking==0 ) {

              			afterParserOrEnumRuleCall();
              		
            }
            // InternalMms.g:4129:3: ( ( ( '.' )=>kw= '.' ) this_ID_2= RULE_ID )*
            loop49:
            do {
                int alt49=2;
                int LA49_0 = input.LA(1);

                if ( (LA49_0==57) ) {
                    int LA49_2 = input.LA(2);

                    if ( (LA49_2==RULE_ID) ) {
                        int LA49_3 = input.LA(3);

                        if ( (synpred44_InternalMms()) ) {
                            alt49=1;
                        }


                    }


                }


                switch (alt49) {
            	case 1 :
            	    // InternalMms.g:4130:4: ( ( '.' )=>kw= '.' ) this_ID_2= RULE_ID
            	    {
            	    // InternalMms.g:4130:4: ( ( '.' )=>kw= '.' )
            	    // InternalMms.g:4131:5: ( '.' )=>kw= '.'
            	    {
            	    kw=(Token)match(input,57,FOLLOW_41); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      					current.merge(kw);
            	      					newLeafNode(kw, grammarAccess.getKeyAccess().getFullStopKeyword_1_0());
            	      				
            	    }

            	    }

            	    this_ID_2=(Token)match(input,RULE_ID,FOLLOW_40); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      				current.merge(this_ID_2);
            	      			
            	    }
            	    if ( state.backtracking==0 ) {

            	      				newLeafNode(this_ID_2, grammarAccess.getKeyAccess().getIDTerminalRuleCall_1_1());
            	      			
            	    }

            	    }
            	    break;

            	default :
            	    break loop49;
                }
            } while (true);


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleKey"


    // $ANTLR start "entryRuleWordText"
    // InternalMms.g:4150:1: entryRuleWordText returns [String current=null] : iv_ruleWordText= ruleWordText EOF ;
    public final String entryRuleWordText() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleWordText = null;



        	HiddenTokens myHiddenTokenState = ((XtextTokenStream)input).setHiddenTokens();

        try {
            // InternalMms.g:4152:2: (iv_ruleWordText= ruleWordText EOF )
            // InternalMms.g:4153:2: iv_ruleWordText= ruleWordText EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getWordTextRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleWordText=ruleWordText();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleWordText.getText(); 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {

            	myHiddenTokenState.restore();

        }
        return current;
    }
    // $ANTLR end "entryRuleWordText"


    // $ANTLR start "ruleWordText"
    // InternalMms.g:4162:1: ruleWordText returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (this_Name_0= ruleName ( ( ( '-' | '.' )=> (kw= '-' | kw= '.' ) ) (this_ID_3= RULE_ID | (this_INT_4= RULE_INT ( ( RULE_ID | RULE_UNIT )=> (this_ID_5= RULE_ID | this_UNIT_6= RULE_UNIT ) )? ) ) )* ) ;
    public final AntlrDatatypeRuleToken ruleWordText() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token kw=null;
        Token this_ID_3=null;
        Token this_INT_4=null;
        Token this_ID_5=null;
        Token this_UNIT_6=null;
        AntlrDatatypeRuleToken this_Name_0 = null;



        	enterRule();
        	HiddenTokens myHiddenTokenState = ((XtextTokenStream)input).setHiddenTokens();

        try {
            // InternalMms.g:4169:2: ( (this_Name_0= ruleName ( ( ( '-' | '.' )=> (kw= '-' | kw= '.' ) ) (this_ID_3= RULE_ID | (this_INT_4= RULE_INT ( ( RULE_ID | RULE_UNIT )=> (this_ID_5= RULE_ID | this_UNIT_6= RULE_UNIT ) )? ) ) )* ) )
            // InternalMms.g:4170:2: (this_Name_0= ruleName ( ( ( '-' | '.' )=> (kw= '-' | kw= '.' ) ) (this_ID_3= RULE_ID | (this_INT_4= RULE_INT ( ( RULE_ID | RULE_UNIT )=> (this_ID_5= RULE_ID | this_UNIT_6= RULE_UNIT ) )? ) ) )* )
            {
            // InternalMms.g:4170:2: (this_Name_0= ruleName ( ( ( '-' | '.' )=> (kw= '-' | kw= '.' ) ) (this_ID_3= RULE_ID | (this_INT_4= RULE_INT ( ( RULE_ID | RULE_UNIT )=> (this_ID_5= RULE_ID | this_UNIT_6= RULE_UNIT ) )? ) ) )* )
            // InternalMms.g:4171:3: this_Name_0= ruleName ( ( ( '-' | '.' )=> (kw= '-' | kw= '.' ) ) (this_ID_3= RULE_ID | (this_INT_4= RULE_INT ( ( RULE_ID | RULE_UNIT )=> (this_ID_5= RULE_ID | this_UNIT_6= RULE_UNIT ) )? ) ) )*
            {
            if ( state.backtracking==0 ) {

              			newCompositeNode(grammarAccess.getWordTextAccess().getNameParserRuleCall_0());
              		
            }
            pushFollow(FOLLOW_42);
            this_Name_0=ruleName();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			current.merge(this_Name_0);
              		
            }
            if ( state.backtracking==0 ) {

              			afterParserOrEnumRuleCall();
              		
            }
            // InternalMms.g:4181:3: ( ( ( '-' | '.' )=> (kw= '-' | kw= '.' ) ) (this_ID_3= RULE_ID | (this_INT_4= RULE_INT ( ( RULE_ID | RULE_UNIT )=> (this_ID_5= RULE_ID | this_UNIT_6= RULE_UNIT ) )? ) ) )*
            loop54:
            do {
                int alt54=2;
                int LA54_0 = input.LA(1);

                if ( (LA54_0==57) ) {
                    int LA54_2 = input.LA(2);

                    if ( (LA54_2==RULE_ID) ) {
                        int LA54_4 = input.LA(3);

                        if ( (synpred45_InternalMms()) ) {
                            alt54=1;
                        }


                    }
                    else if ( (LA54_2==RULE_INT) ) {
                        int LA54_5 = input.LA(3);

                        if ( (synpred45_InternalMms()) ) {
                            alt54=1;
                        }


                    }


                }
                else if ( (LA54_0==76) ) {
                    int LA54_3 = input.LA(2);

                    if ( (LA54_3==RULE_ID) ) {
                        int LA54_4 = input.LA(3);

                        if ( (synpred45_InternalMms()) ) {
                            alt54=1;
                        }


                    }
                    else if ( (LA54_3==RULE_INT) ) {
                        int LA54_5 = input.LA(3);

                        if ( (synpred45_InternalMms()) ) {
                            alt54=1;
                        }


                    }


                }


                switch (alt54) {
            	case 1 :
            	    // InternalMms.g:4182:4: ( ( '-' | '.' )=> (kw= '-' | kw= '.' ) ) (this_ID_3= RULE_ID | (this_INT_4= RULE_INT ( ( RULE_ID | RULE_UNIT )=> (this_ID_5= RULE_ID | this_UNIT_6= RULE_UNIT ) )? ) )
            	    {
            	    // InternalMms.g:4182:4: ( ( '-' | '.' )=> (kw= '-' | kw= '.' ) )
            	    // InternalMms.g:4183:5: ( '-' | '.' )=> (kw= '-' | kw= '.' )
            	    {
            	    // InternalMms.g:4184:5: (kw= '-' | kw= '.' )
            	    int alt50=2;
            	    int LA50_0 = input.LA(1);

            	    if ( (LA50_0==76) ) {
            	        alt50=1;
            	    }
            	    else if ( (LA50_0==57) ) {
            	        alt50=2;
            	    }
            	    else {
            	        if (state.backtracking>0) {state.failed=true; return current;}
            	        NoViableAltException nvae =
            	            new NoViableAltException("", 50, 0, input);

            	        throw nvae;
            	    }
            	    switch (alt50) {
            	        case 1 :
            	            // InternalMms.g:4185:6: kw= '-'
            	            {
            	            kw=(Token)match(input,76,FOLLOW_43); if (state.failed) return current;
            	            if ( state.backtracking==0 ) {

            	              						current.merge(kw);
            	              						newLeafNode(kw, grammarAccess.getWordTextAccess().getHyphenMinusKeyword_1_0_0_0());
            	              					
            	            }

            	            }
            	            break;
            	        case 2 :
            	            // InternalMms.g:4191:6: kw= '.'
            	            {
            	            kw=(Token)match(input,57,FOLLOW_43); if (state.failed) return current;
            	            if ( state.backtracking==0 ) {

            	              						current.merge(kw);
            	              						newLeafNode(kw, grammarAccess.getWordTextAccess().getFullStopKeyword_1_0_0_1());
            	              					
            	            }

            	            }
            	            break;

            	    }


            	    }

            	    // InternalMms.g:4198:4: (this_ID_3= RULE_ID | (this_INT_4= RULE_INT ( ( RULE_ID | RULE_UNIT )=> (this_ID_5= RULE_ID | this_UNIT_6= RULE_UNIT ) )? ) )
            	    int alt53=2;
            	    int LA53_0 = input.LA(1);

            	    if ( (LA53_0==RULE_ID) ) {
            	        alt53=1;
            	    }
            	    else if ( (LA53_0==RULE_INT) ) {
            	        alt53=2;
            	    }
            	    else {
            	        if (state.backtracking>0) {state.failed=true; return current;}
            	        NoViableAltException nvae =
            	            new NoViableAltException("", 53, 0, input);

            	        throw nvae;
            	    }
            	    switch (alt53) {
            	        case 1 :
            	            // InternalMms.g:4199:5: this_ID_3= RULE_ID
            	            {
            	            this_ID_3=(Token)match(input,RULE_ID,FOLLOW_42); if (state.failed) return current;
            	            if ( state.backtracking==0 ) {

            	              					current.merge(this_ID_3);
            	              				
            	            }
            	            if ( state.backtracking==0 ) {

            	              					newLeafNode(this_ID_3, grammarAccess.getWordTextAccess().getIDTerminalRuleCall_1_1_0());
            	              				
            	            }

            	            }
            	            break;
            	        case 2 :
            	            // InternalMms.g:4207:5: (this_INT_4= RULE_INT ( ( RULE_ID | RULE_UNIT )=> (this_ID_5= RULE_ID | this_UNIT_6= RULE_UNIT ) )? )
            	            {
            	            // InternalMms.g:4207:5: (this_INT_4= RULE_INT ( ( RULE_ID | RULE_UNIT )=> (this_ID_5= RULE_ID | this_UNIT_6= RULE_UNIT ) )? )
            	            // InternalMms.g:4208:6: this_INT_4= RULE_INT ( ( RULE_ID | RULE_UNIT )=> (this_ID_5= RULE_ID | this_UNIT_6= RULE_UNIT ) )?
            	            {
            	            this_INT_4=(Token)match(input,RULE_INT,FOLLOW_44); if (state.failed) return current;
            	            if ( state.backtracking==0 ) {

            	              						current.merge(this_INT_4);
            	              					
            	            }
            	            if ( state.backtracking==0 ) {

            	              						newLeafNode(this_INT_4, grammarAccess.getWordTextAccess().getINTTerminalRuleCall_1_1_1_0());
            	              					
            	            }
            	            // InternalMms.g:4215:6: ( ( RULE_ID | RULE_UNIT )=> (this_ID_5= RULE_ID | this_UNIT_6= RULE_UNIT ) )?
            	            int alt52=2;
            	            int LA52_0 = input.LA(1);

            	            if ( (LA52_0==RULE_ID) ) {
            	                int LA52_1 = input.LA(2);

            	                if ( (synpred46_InternalMms()) ) {
            	                    alt52=1;
            	                }
            	            }
            	            else if ( (LA52_0==RULE_UNIT) ) {
            	                int LA52_2 = input.LA(2);

            	                if ( (synpred46_InternalMms()) ) {
            	                    alt52=1;
            	                }
            	            }
            	            switch (alt52) {
            	                case 1 :
            	                    // InternalMms.g:4216:7: ( RULE_ID | RULE_UNIT )=> (this_ID_5= RULE_ID | this_UNIT_6= RULE_UNIT )
            	                    {
            	                    // InternalMms.g:4217:7: (this_ID_5= RULE_ID | this_UNIT_6= RULE_UNIT )
            	                    int alt51=2;
            	                    int LA51_0 = input.LA(1);

            	                    if ( (LA51_0==RULE_ID) ) {
            	                        alt51=1;
            	                    }
            	                    else if ( (LA51_0==RULE_UNIT) ) {
            	                        alt51=2;
            	                    }
            	                    else {
            	                        if (state.backtracking>0) {state.failed=true; return current;}
            	                        NoViableAltException nvae =
            	                            new NoViableAltException("", 51, 0, input);

            	                        throw nvae;
            	                    }
            	                    switch (alt51) {
            	                        case 1 :
            	                            // InternalMms.g:4218:8: this_ID_5= RULE_ID
            	                            {
            	                            this_ID_5=(Token)match(input,RULE_ID,FOLLOW_42); if (state.failed) return current;
            	                            if ( state.backtracking==0 ) {

            	                              								current.merge(this_ID_5);
            	                              							
            	                            }
            	                            if ( state.backtracking==0 ) {

            	                              								newLeafNode(this_ID_5, grammarAccess.getWordTextAccess().getIDTerminalRuleCall_1_1_1_1_0_0());
            	                              							
            	                            }

            	                            }
            	                            break;
            	                        case 2 :
            	                            // InternalMms.g:4226:8: this_UNIT_6= RULE_UNIT
            	                            {
            	                            this_UNIT_6=(Token)match(input,RULE_UNIT,FOLLOW_42); if (state.failed) return current;
            	                            if ( state.backtracking==0 ) {

            	                              								current.merge(this_UNIT_6);
            	                              							
            	                            }
            	                            if ( state.backtracking==0 ) {

            	                              								newLeafNode(this_UNIT_6, grammarAccess.getWordTextAccess().getUNITTerminalRuleCall_1_1_1_1_0_1());
            	                              							
            	                            }

            	                            }
            	                            break;

            	                    }


            	                    }
            	                    break;

            	            }


            	            }


            	            }
            	            break;

            	    }


            	    }
            	    break;

            	default :
            	    break loop54;
                }
            } while (true);


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {

            	myHiddenTokenState.restore();

        }
        return current;
    }
    // $ANTLR end "ruleWordText"


    // $ANTLR start "entryRuleStrayText"
    // InternalMms.g:4245:1: entryRuleStrayText returns [String current=null] : iv_ruleStrayText= ruleStrayText EOF ;
    public final String entryRuleStrayText() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleStrayText = null;


        try {
            // InternalMms.g:4245:49: (iv_ruleStrayText= ruleStrayText EOF )
            // InternalMms.g:4246:2: iv_ruleStrayText= ruleStrayText EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getStrayTextRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleStrayText=ruleStrayText();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleStrayText.getText(); 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleStrayText"


    // $ANTLR start "ruleStrayText"
    // InternalMms.g:4252:1: ruleStrayText returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (kw= '=' | kw= '+=' | kw= ',' | kw= ':' | kw= '?' | kw= ')' | kw= ']' | kw= '(' | kw= '[' | kw= '.' | kw= 'else' | kw= 'in' | this_UNIT_12= RULE_UNIT | this_INT_13= RULE_INT | this_HEX_14= RULE_HEX | this_STRING_15= RULE_STRING | this_ANY_OTHER_16= RULE_ANY_OTHER | kw= '..' | kw= '||' | kw= '&&' | kw= '|' | kw= '^' | kw= '&' | kw= '==' | kw= '!=' | kw= '<' | kw= '<=' | kw= '>' | kw= '>=' | kw= '<<' | kw= '>>' | kw= '+' | kw= '-' | kw= '*' | kw= '/' | kw= '%' | kw= '!' | kw= '~' ) ;
    public final AntlrDatatypeRuleToken ruleStrayText() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token kw=null;
        Token this_UNIT_12=null;
        Token this_INT_13=null;
        Token this_HEX_14=null;
        Token this_STRING_15=null;
        Token this_ANY_OTHER_16=null;


        	enterRule();

        try {
            // InternalMms.g:4258:2: ( (kw= '=' | kw= '+=' | kw= ',' | kw= ':' | kw= '?' | kw= ')' | kw= ']' | kw= '(' | kw= '[' | kw= '.' | kw= 'else' | kw= 'in' | this_UNIT_12= RULE_UNIT | this_INT_13= RULE_INT | this_HEX_14= RULE_HEX | this_STRING_15= RULE_STRING | this_ANY_OTHER_16= RULE_ANY_OTHER | kw= '..' | kw= '||' | kw= '&&' | kw= '|' | kw= '^' | kw= '&' | kw= '==' | kw= '!=' | kw= '<' | kw= '<=' | kw= '>' | kw= '>=' | kw= '<<' | kw= '>>' | kw= '+' | kw= '-' | kw= '*' | kw= '/' | kw= '%' | kw= '!' | kw= '~' ) )
            // InternalMms.g:4259:2: (kw= '=' | kw= '+=' | kw= ',' | kw= ':' | kw= '?' | kw= ')' | kw= ']' | kw= '(' | kw= '[' | kw= '.' | kw= 'else' | kw= 'in' | this_UNIT_12= RULE_UNIT | this_INT_13= RULE_INT | this_HEX_14= RULE_HEX | this_STRING_15= RULE_STRING | this_ANY_OTHER_16= RULE_ANY_OTHER | kw= '..' | kw= '||' | kw= '&&' | kw= '|' | kw= '^' | kw= '&' | kw= '==' | kw= '!=' | kw= '<' | kw= '<=' | kw= '>' | kw= '>=' | kw= '<<' | kw= '>>' | kw= '+' | kw= '-' | kw= '*' | kw= '/' | kw= '%' | kw= '!' | kw= '~' )
            {
            // InternalMms.g:4259:2: (kw= '=' | kw= '+=' | kw= ',' | kw= ':' | kw= '?' | kw= ')' | kw= ']' | kw= '(' | kw= '[' | kw= '.' | kw= 'else' | kw= 'in' | this_UNIT_12= RULE_UNIT | this_INT_13= RULE_INT | this_HEX_14= RULE_HEX | this_STRING_15= RULE_STRING | this_ANY_OTHER_16= RULE_ANY_OTHER | kw= '..' | kw= '||' | kw= '&&' | kw= '|' | kw= '^' | kw= '&' | kw= '==' | kw= '!=' | kw= '<' | kw= '<=' | kw= '>' | kw= '>=' | kw= '<<' | kw= '>>' | kw= '+' | kw= '-' | kw= '*' | kw= '/' | kw= '%' | kw= '!' | kw= '~' )
            int alt55=38;
            switch ( input.LA(1) ) {
            case 18:
                {
                alt55=1;
                }
                break;
            case 56:
                {
                alt55=2;
                }
                break;
            case 27:
                {
                alt55=3;
                }
                break;
            case 60:
                {
                alt55=4;
                }
                break;
            case 41:
                {
                alt55=5;
                }
                break;
            case 28:
                {
                alt55=6;
                }
                break;
            case 59:
                {
                alt55=7;
                }
                break;
            case 26:
                {
                alt55=8;
                }
                break;
            case 58:
                {
                alt55=9;
                }
                break;
            case 57:
                {
                alt55=10;
                }
                break;
            case 20:
                {
                alt55=11;
                }
                break;
            case 23:
                {
                alt55=12;
                }
                break;
            case RULE_UNIT:
                {
                alt55=13;
                }
                break;
            case RULE_INT:
                {
                alt55=14;
                }
                break;
            case RULE_HEX:
                {
                alt55=15;
                }
                break;
            case RULE_STRING:
                {
                alt55=16;
                }
                break;
            case RULE_ANY_OTHER:
                {
                alt55=17;
                }
                break;
            case 61:
                {
                alt55=18;
                }
                break;
            case 62:
                {
                alt55=19;
                }
                break;
            case 63:
                {
                alt55=20;
                }
                break;
            case 64:
                {
                alt55=21;
                }
                break;
            case 65:
                {
                alt55=22;
                }
                break;
            case 66:
                {
                alt55=23;
                }
                break;
            case 67:
                {
                alt55=24;
                }
                break;
            case 68:
                {
                alt55=25;
                }
                break;
            case 69:
                {
                alt55=26;
                }
                break;
            case 70:
                {
                alt55=27;
                }
                break;
            case 71:
                {
                alt55=28;
                }
                break;
            case 72:
                {
                alt55=29;
                }
                break;
            case 73:
                {
                alt55=30;
                }
                break;
            case 74:
                {
                alt55=31;
                }
                break;
            case 75:
                {
                alt55=32;
                }
                break;
            case 76:
                {
                alt55=33;
                }
                break;
            case 77:
                {
                alt55=34;
                }
                break;
            case 78:
                {
                alt55=35;
                }
                break;
            case 79:
                {
                alt55=36;
                }
                break;
            case 80:
                {
                alt55=37;
                }
                break;
            case 81:
                {
                alt55=38;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 55, 0, input);

                throw nvae;
            }

            switch (alt55) {
                case 1 :
                    // InternalMms.g:4260:3: kw= '='
                    {
                    kw=(Token)match(input,18,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getEqualsSignKeyword_0());
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalMms.g:4266:3: kw= '+='
                    {
                    kw=(Token)match(input,56,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getPlusSignEqualsSignKeyword_1());
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalMms.g:4272:3: kw= ','
                    {
                    kw=(Token)match(input,27,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getCommaKeyword_2());
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalMms.g:4278:3: kw= ':'
                    {
                    kw=(Token)match(input,60,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getColonKeyword_3());
                      		
                    }

                    }
                    break;
                case 5 :
                    // InternalMms.g:4284:3: kw= '?'
                    {
                    kw=(Token)match(input,41,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getQuestionMarkKeyword_4());
                      		
                    }

                    }
                    break;
                case 6 :
                    // InternalMms.g:4290:3: kw= ')'
                    {
                    kw=(Token)match(input,28,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getRightParenthesisKeyword_5());
                      		
                    }

                    }
                    break;
                case 7 :
                    // InternalMms.g:4296:3: kw= ']'
                    {
                    kw=(Token)match(input,59,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getRightSquareBracketKeyword_6());
                      		
                    }

                    }
                    break;
                case 8 :
                    // InternalMms.g:4302:3: kw= '('
                    {
                    kw=(Token)match(input,26,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getLeftParenthesisKeyword_7());
                      		
                    }

                    }
                    break;
                case 9 :
                    // InternalMms.g:4308:3: kw= '['
                    {
                    kw=(Token)match(input,58,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getLeftSquareBracketKeyword_8());
                      		
                    }

                    }
                    break;
                case 10 :
                    // InternalMms.g:4314:3: kw= '.'
                    {
                    kw=(Token)match(input,57,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getFullStopKeyword_9());
                      		
                    }

                    }
                    break;
                case 11 :
                    // InternalMms.g:4320:3: kw= 'else'
                    {
                    kw=(Token)match(input,20,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getElseKeyword_10());
                      		
                    }

                    }
                    break;
                case 12 :
                    // InternalMms.g:4326:3: kw= 'in'
                    {
                    kw=(Token)match(input,23,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getInKeyword_11());
                      		
                    }

                    }
                    break;
                case 13 :
                    // InternalMms.g:4332:3: this_UNIT_12= RULE_UNIT
                    {
                    this_UNIT_12=(Token)match(input,RULE_UNIT,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_UNIT_12);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_UNIT_12, grammarAccess.getStrayTextAccess().getUNITTerminalRuleCall_12());
                      		
                    }

                    }
                    break;
                case 14 :
                    // InternalMms.g:4340:3: this_INT_13= RULE_INT
                    {
                    this_INT_13=(Token)match(input,RULE_INT,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_INT_13);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_INT_13, grammarAccess.getStrayTextAccess().getINTTerminalRuleCall_13());
                      		
                    }

                    }
                    break;
                case 15 :
                    // InternalMms.g:4348:3: this_HEX_14= RULE_HEX
                    {
                    this_HEX_14=(Token)match(input,RULE_HEX,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_HEX_14);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_HEX_14, grammarAccess.getStrayTextAccess().getHEXTerminalRuleCall_14());
                      		
                    }

                    }
                    break;
                case 16 :
                    // InternalMms.g:4356:3: this_STRING_15= RULE_STRING
                    {
                    this_STRING_15=(Token)match(input,RULE_STRING,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_STRING_15);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_STRING_15, grammarAccess.getStrayTextAccess().getSTRINGTerminalRuleCall_15());
                      		
                    }

                    }
                    break;
                case 17 :
                    // InternalMms.g:4364:3: this_ANY_OTHER_16= RULE_ANY_OTHER
                    {
                    this_ANY_OTHER_16=(Token)match(input,RULE_ANY_OTHER,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_ANY_OTHER_16);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_ANY_OTHER_16, grammarAccess.getStrayTextAccess().getANY_OTHERTerminalRuleCall_16());
                      		
                    }

                    }
                    break;
                case 18 :
                    // InternalMms.g:4372:3: kw= '..'
                    {
                    kw=(Token)match(input,61,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getFullStopFullStopKeyword_17());
                      		
                    }

                    }
                    break;
                case 19 :
                    // InternalMms.g:4378:3: kw= '||'
                    {
                    kw=(Token)match(input,62,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getVerticalLineVerticalLineKeyword_18());
                      		
                    }

                    }
                    break;
                case 20 :
                    // InternalMms.g:4384:3: kw= '&&'
                    {
                    kw=(Token)match(input,63,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getAmpersandAmpersandKeyword_19());
                      		
                    }

                    }
                    break;
                case 21 :
                    // InternalMms.g:4390:3: kw= '|'
                    {
                    kw=(Token)match(input,64,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getVerticalLineKeyword_20());
                      		
                    }

                    }
                    break;
                case 22 :
                    // InternalMms.g:4396:3: kw= '^'
                    {
                    kw=(Token)match(input,65,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getCircumflexAccentKeyword_21());
                      		
                    }

                    }
                    break;
                case 23 :
                    // InternalMms.g:4402:3: kw= '&'
                    {
                    kw=(Token)match(input,66,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getAmpersandKeyword_22());
                      		
                    }

                    }
                    break;
                case 24 :
                    // InternalMms.g:4408:3: kw= '=='
                    {
                    kw=(Token)match(input,67,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getEqualsSignEqualsSignKeyword_23());
                      		
                    }

                    }
                    break;
                case 25 :
                    // InternalMms.g:4414:3: kw= '!='
                    {
                    kw=(Token)match(input,68,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getExclamationMarkEqualsSignKeyword_24());
                      		
                    }

                    }
                    break;
                case 26 :
                    // InternalMms.g:4420:3: kw= '<'
                    {
                    kw=(Token)match(input,69,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getLessThanSignKeyword_25());
                      		
                    }

                    }
                    break;
                case 27 :
                    // InternalMms.g:4426:3: kw= '<='
                    {
                    kw=(Token)match(input,70,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getLessThanSignEqualsSignKeyword_26());
                      		
                    }

                    }
                    break;
                case 28 :
                    // InternalMms.g:4432:3: kw= '>'
                    {
                    kw=(Token)match(input,71,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getGreaterThanSignKeyword_27());
                      		
                    }

                    }
                    break;
                case 29 :
                    // InternalMms.g:4438:3: kw= '>='
                    {
                    kw=(Token)match(input,72,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getGreaterThanSignEqualsSignKeyword_28());
                      		
                    }

                    }
                    break;
                case 30 :
                    // InternalMms.g:4444:3: kw= '<<'
                    {
                    kw=(Token)match(input,73,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getLessThanSignLessThanSignKeyword_29());
                      		
                    }

                    }
                    break;
                case 31 :
                    // InternalMms.g:4450:3: kw= '>>'
                    {
                    kw=(Token)match(input,74,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getGreaterThanSignGreaterThanSignKeyword_30());
                      		
                    }

                    }
                    break;
                case 32 :
                    // InternalMms.g:4456:3: kw= '+'
                    {
                    kw=(Token)match(input,75,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getPlusSignKeyword_31());
                      		
                    }

                    }
                    break;
                case 33 :
                    // InternalMms.g:4462:3: kw= '-'
                    {
                    kw=(Token)match(input,76,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getHyphenMinusKeyword_32());
                      		
                    }

                    }
                    break;
                case 34 :
                    // InternalMms.g:4468:3: kw= '*'
                    {
                    kw=(Token)match(input,77,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getAsteriskKeyword_33());
                      		
                    }

                    }
                    break;
                case 35 :
                    // InternalMms.g:4474:3: kw= '/'
                    {
                    kw=(Token)match(input,78,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getSolidusKeyword_34());
                      		
                    }

                    }
                    break;
                case 36 :
                    // InternalMms.g:4480:3: kw= '%'
                    {
                    kw=(Token)match(input,79,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getPercentSignKeyword_35());
                      		
                    }

                    }
                    break;
                case 37 :
                    // InternalMms.g:4486:3: kw= '!'
                    {
                    kw=(Token)match(input,80,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getExclamationMarkKeyword_36());
                      		
                    }

                    }
                    break;
                case 38 :
                    // InternalMms.g:4492:3: kw= '~'
                    {
                    kw=(Token)match(input,81,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayTextAccess().getTildeKeyword_37());
                      		
                    }

                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleStrayText"

    // $ANTLR start synpred1_InternalMms
    public final void synpred1_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:264:4: ( 'repeat' )
        // InternalMms.g:264:5: 'repeat'
        {
        match(input,24,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred1_InternalMms

    // $ANTLR start synpred2_InternalMms
    public final void synpred2_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:276:4: ( 'section' )
        // InternalMms.g:276:5: 'section'
        {
        match(input,30,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred2_InternalMms

    // $ANTLR start synpred3_InternalMms
    public final void synpred3_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:288:4: ( 'import' )
        // InternalMms.g:288:5: 'import'
        {
        match(input,31,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred3_InternalMms

    // $ANTLR start synpred4_InternalMms
    public final void synpred4_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:300:4: ( 'print' )
        // InternalMms.g:300:5: 'print'
        {
        match(input,32,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred4_InternalMms

    // $ANTLR start synpred5_InternalMms
    public final void synpred5_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:312:4: ( 'expect' )
        // InternalMms.g:312:5: 'expect'
        {
        match(input,33,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred5_InternalMms

    // $ANTLR start synpred6_InternalMms
    public final void synpred6_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:324:4: ( 'predict' )
        // InternalMms.g:324:5: 'predict'
        {
        match(input,40,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred6_InternalMms

    // $ANTLR start synpred7_InternalMms
    public final void synpred7_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:336:4: ( 'check' )
        // InternalMms.g:336:5: 'check'
        {
        match(input,42,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred7_InternalMms

    // $ANTLR start synpred8_InternalMms
    public final void synpred8_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:348:4: ( 'snapshot' )
        // InternalMms.g:348:5: 'snapshot'
        {
        match(input,44,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred8_InternalMms

    // $ANTLR start synpred9_InternalMms
    public final void synpred9_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:360:4: ( 'compare' )
        // InternalMms.g:360:5: 'compare'
        {
        match(input,45,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred9_InternalMms

    // $ANTLR start synpred10_InternalMms
    public final void synpred10_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:372:4: ( 'fail' )
        // InternalMms.g:372:5: 'fail'
        {
        match(input,46,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred10_InternalMms

    // $ANTLR start synpred11_InternalMms
    public final void synpred11_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:384:4: ( 'wait' )
        // InternalMms.g:384:5: 'wait'
        {
        match(input,48,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred11_InternalMms

    // $ANTLR start synpred12_InternalMms
    public final void synpred12_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:396:4: ( 'task' )
        // InternalMms.g:396:5: 'task'
        {
        match(input,49,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred12_InternalMms

    // $ANTLR start synpred13_InternalMms
    public final void synpred13_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:408:4: ( 'as' )
        // InternalMms.g:408:5: 'as'
        {
        match(input,50,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred13_InternalMms

    // $ANTLR start synpred14_InternalMms
    public final void synpred14_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:420:4: ( 'kernel' )
        // InternalMms.g:420:5: 'kernel'
        {
        match(input,51,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred14_InternalMms

    // $ANTLR start synpred15_InternalMms
    public final void synpred15_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:432:4: ( 'interrupt' )
        // InternalMms.g:432:5: 'interrupt'
        {
        match(input,52,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred15_InternalMms

    // $ANTLR start synpred16_InternalMms
    public final void synpred16_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:444:4: ( 'boot' )
        // InternalMms.g:444:5: 'boot'
        {
        match(input,53,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred16_InternalMms

    // $ANTLR start synpred17_InternalMms
    public final void synpred17_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:456:4: ( 'on' )
        // InternalMms.g:456:5: 'on'
        {
        match(input,54,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred17_InternalMms

    // $ANTLR start synpred18_InternalMms
    public final void synpred18_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:469:5: ( ( () ( ( RULE_ID ) ) 'from' ) )
        // InternalMms.g:469:6: ( () ( ( RULE_ID ) ) 'from' )
        {
        // InternalMms.g:469:6: ( () ( ( RULE_ID ) ) 'from' )
        // InternalMms.g:470:6: () ( ( RULE_ID ) ) 'from'
        {
        // InternalMms.g:470:6: ()
        // InternalMms.g:471:6: 
        {
        }

        // InternalMms.g:472:6: ( ( RULE_ID ) )
        // InternalMms.g:473:7: ( RULE_ID )
        {
        // InternalMms.g:473:7: ( RULE_ID )
        // InternalMms.g:474:8: RULE_ID
        {
        match(input,RULE_ID,FOLLOW_5); if (state.failed) return ;

        }


        }

        match(input,16,FOLLOW_2); if (state.failed) return ;

        }


        }
    }
    // $ANTLR end synpred18_InternalMms

    // $ANTLR start synpred19_InternalMms
    public final void synpred19_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:562:5: ( ( () ( ( RULE_ID ) ) ( ( ruleName ) )? '{' ) )
        // InternalMms.g:562:6: ( () ( ( RULE_ID ) ) ( ( ruleName ) )? '{' )
        {
        // InternalMms.g:562:6: ( () ( ( RULE_ID ) ) ( ( ruleName ) )? '{' )
        // InternalMms.g:563:6: () ( ( RULE_ID ) ) ( ( ruleName ) )? '{'
        {
        // InternalMms.g:563:6: ()
        // InternalMms.g:564:6: 
        {
        }

        // InternalMms.g:565:6: ( ( RULE_ID ) )
        // InternalMms.g:566:7: ( RULE_ID )
        {
        // InternalMms.g:566:7: ( RULE_ID )
        // InternalMms.g:567:8: RULE_ID
        {
        match(input,RULE_ID,FOLLOW_9); if (state.failed) return ;

        }


        }

        // InternalMms.g:570:6: ( ( ruleName ) )?
        int alt56=2;
        int LA56_0 = input.LA(1);

        if ( (LA56_0==RULE_ID||LA56_0==16||LA56_0==24||(LA56_0>=30 && LA56_0<=40)||(LA56_0>=42 && LA56_0<=55)) ) {
            alt56=1;
        }
        switch (alt56) {
            case 1 :
                // InternalMms.g:571:7: ( ruleName )
                {
                // InternalMms.g:571:7: ( ruleName )
                // InternalMms.g:572:8: ruleName
                {
                pushFollow(FOLLOW_7);
                ruleName();

                state._fsp--;
                if (state.failed) return ;

                }


                }
                break;

        }

        match(input,14,FOLLOW_2); if (state.failed) return ;

        }


        }
    }
    // $ANTLR end synpred19_InternalMms

    // $ANTLR start synpred20_InternalMms
    public final void synpred20_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:799:5: ( ( 'else' 'if' ) )
        // InternalMms.g:799:6: ( 'else' 'if' )
        {
        // InternalMms.g:799:6: ( 'else' 'if' )
        // InternalMms.g:800:6: 'else' 'if'
        {
        match(input,20,FOLLOW_14); if (state.failed) return ;
        match(input,19,FOLLOW_2); if (state.failed) return ;

        }


        }
    }
    // $ANTLR end synpred20_InternalMms

    // $ANTLR start synpred21_InternalMms
    public final void synpred21_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:856:5: ( 'else' )
        // InternalMms.g:856:6: 'else'
        {
        match(input,20,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred21_InternalMms

    // $ANTLR start synpred22_InternalMms
    public final void synpred22_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:1234:4: ( '-' | '!' | '~' | '[' | 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '(' | RULE_INT | RULE_HEX | RULE_STRING | RULE_ID )
        // InternalMms.g:
        {
        if ( (input.LA(1)>=RULE_ID && input.LA(1)<=RULE_HEX)||input.LA(1)==16||input.LA(1)==24||input.LA(1)==26||(input.LA(1)>=30 && input.LA(1)<=40)||(input.LA(1)>=42 && input.LA(1)<=55)||input.LA(1)==58||input.LA(1)==76||(input.LA(1)>=80 && input.LA(1)<=81) ) {
            input.consume();
            state.errorRecovery=false;state.failed=false;
        }
        else {
            if (state.backtracking>0) {state.failed=true; return ;}
            MismatchedSetException mse = new MismatchedSetException(null,input);
            throw mse;
        }


        }
    }
    // $ANTLR end synpred22_InternalMms

    // $ANTLR start synpred23_InternalMms
    public final void synpred23_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:1422:6: ( ( ( ( 'no' ) )? 'event' ( ( ruleName ) ) ) )
        // InternalMms.g:1422:7: ( ( ( 'no' ) )? 'event' ( ( ruleName ) ) )
        {
        // InternalMms.g:1422:7: ( ( ( 'no' ) )? 'event' ( ( ruleName ) ) )
        // InternalMms.g:1423:7: ( ( 'no' ) )? 'event' ( ( ruleName ) )
        {
        // InternalMms.g:1423:7: ( ( 'no' ) )?
        int alt57=2;
        int LA57_0 = input.LA(1);

        if ( (LA57_0==34) ) {
            alt57=1;
        }
        switch (alt57) {
            case 1 :
                // InternalMms.g:1424:8: ( 'no' )
                {
                // InternalMms.g:1424:8: ( 'no' )
                // InternalMms.g:1425:9: 'no'
                {
                match(input,34,FOLLOW_21); if (state.failed) return ;

                }


                }
                break;

        }

        match(input,35,FOLLOW_10); if (state.failed) return ;
        // InternalMms.g:1429:7: ( ( ruleName ) )
        // InternalMms.g:1430:8: ( ruleName )
        {
        // InternalMms.g:1430:8: ( ruleName )
        // InternalMms.g:1431:9: ruleName
        {
        pushFollow(FOLLOW_2);
        ruleName();

        state._fsp--;
        if (state.failed) return ;

        }


        }


        }


        }
    }
    // $ANTLR end synpred23_InternalMms

    // $ANTLR start synpred24_InternalMms
    public final void synpred24_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:1478:7: ( 'where' )
        // InternalMms.g:1478:8: 'where'
        {
        match(input,36,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred24_InternalMms

    // $ANTLR start synpred25_InternalMms
    public final void synpred25_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:1508:6: ( ( 'signal' ( ( ruleName ) ) ) )
        // InternalMms.g:1508:7: ( 'signal' ( ( ruleName ) ) )
        {
        // InternalMms.g:1508:7: ( 'signal' ( ( ruleName ) ) )
        // InternalMms.g:1509:7: 'signal' ( ( ruleName ) )
        {
        match(input,37,FOLLOW_10); if (state.failed) return ;
        // InternalMms.g:1510:7: ( ( ruleName ) )
        // InternalMms.g:1511:8: ( ruleName )
        {
        // InternalMms.g:1511:8: ( ruleName )
        // InternalMms.g:1512:9: ruleName
        {
        pushFollow(FOLLOW_2);
        ruleName();

        state._fsp--;
        if (state.failed) return ;

        }


        }


        }


        }
    }
    // $ANTLR end synpred25_InternalMms

    // $ANTLR start synpred26_InternalMms
    public final void synpred26_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:1566:6: ( ( 'error' ( ( ruleName ) ) ) )
        // InternalMms.g:1566:7: ( 'error' ( ( ruleName ) ) )
        {
        // InternalMms.g:1566:7: ( 'error' ( ( ruleName ) ) )
        // InternalMms.g:1567:7: 'error' ( ( ruleName ) )
        {
        match(input,38,FOLLOW_10); if (state.failed) return ;
        // InternalMms.g:1568:7: ( ( ruleName ) )
        // InternalMms.g:1569:8: ( ruleName )
        {
        // InternalMms.g:1569:8: ( ruleName )
        // InternalMms.g:1570:9: ruleName
        {
        pushFollow(FOLLOW_2);
        ruleName();

        state._fsp--;
        if (state.failed) return ;

        }


        }


        }


        }
    }
    // $ANTLR end synpred26_InternalMms

    // $ANTLR start synpred27_InternalMms
    public final void synpred27_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:1624:6: ( 'bug' )
        // InternalMms.g:1624:7: 'bug'
        {
        match(input,39,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred27_InternalMms

    // $ANTLR start synpred28_InternalMms
    public final void synpred28_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:1680:4: ( ( RULE_STRING ) )
        // InternalMms.g:1680:5: ( RULE_STRING )
        {
        // InternalMms.g:1680:5: ( RULE_STRING )
        // InternalMms.g:1681:5: RULE_STRING
        {
        match(input,RULE_STRING,FOLLOW_2); if (state.failed) return ;

        }


        }
    }
    // $ANTLR end synpred28_InternalMms

    // $ANTLR start synpred29_InternalMms
    public final void synpred29_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:2398:5: ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '-' | '!' | '~' | '[' | '(' | RULE_ID | RULE_INT | RULE_HEX | RULE_STRING )
        // InternalMms.g:
        {
        if ( (input.LA(1)>=RULE_ID && input.LA(1)<=RULE_HEX)||input.LA(1)==16||input.LA(1)==24||input.LA(1)==26||(input.LA(1)>=30 && input.LA(1)<=40)||(input.LA(1)>=42 && input.LA(1)<=55)||input.LA(1)==58||input.LA(1)==76||(input.LA(1)>=80 && input.LA(1)<=81) ) {
            input.consume();
            state.errorRecovery=false;state.failed=false;
        }
        else {
            if (state.backtracking>0) {state.failed=true; return ;}
            MismatchedSetException mse = new MismatchedSetException(null,input);
            throw mse;
        }


        }
    }
    // $ANTLR end synpred29_InternalMms

    // $ANTLR start synpred30_InternalMms
    public final void synpred30_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:2418:5: ( '{' )
        // InternalMms.g:2418:6: '{'
        {
        match(input,14,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred30_InternalMms

    // $ANTLR start synpred31_InternalMms
    public final void synpred31_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:2551:4: ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | RULE_ID )
        // InternalMms.g:
        {
        if ( input.LA(1)==RULE_ID||input.LA(1)==16||input.LA(1)==24||(input.LA(1)>=30 && input.LA(1)<=40)||(input.LA(1)>=42 && input.LA(1)<=55) ) {
            input.consume();
            state.errorRecovery=false;state.failed=false;
        }
        else {
            if (state.backtracking>0) {state.failed=true; return ;}
            MismatchedSetException mse = new MismatchedSetException(null,input);
            throw mse;
        }


        }
    }
    // $ANTLR end synpred31_InternalMms

    // $ANTLR start synpred32_InternalMms
    public final void synpred32_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:2646:5: ( '=' | '+=' )
        // InternalMms.g:
        {
        if ( input.LA(1)==18||input.LA(1)==56 ) {
            input.consume();
            state.errorRecovery=false;state.failed=false;
        }
        else {
            if (state.backtracking>0) {state.failed=true; return ;}
            MismatchedSetException mse = new MismatchedSetException(null,input);
            throw mse;
        }


        }
    }
    // $ANTLR end synpred32_InternalMms

    // $ANTLR start synpred33_InternalMms
    public final void synpred33_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:2811:5: ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )
        // InternalMms.g:
        {
        if ( (input.LA(1)>=61 && input.LA(1)<=79) ) {
            input.consume();
            state.errorRecovery=false;state.failed=false;
        }
        else {
            if (state.backtracking>0) {state.failed=true; return ;}
            MismatchedSetException mse = new MismatchedSetException(null,input);
            throw mse;
        }


        }
    }
    // $ANTLR end synpred33_InternalMms

    // $ANTLR start synpred34_InternalMms
    public final void synpred34_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:2862:6: ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )
        // InternalMms.g:
        {
        if ( (input.LA(1)>=61 && input.LA(1)<=79) ) {
            input.consume();
            state.errorRecovery=false;state.failed=false;
        }
        else {
            if (state.backtracking>0) {state.failed=true; return ;}
            MismatchedSetException mse = new MismatchedSetException(null,input);
            throw mse;
        }


        }
    }
    // $ANTLR end synpred34_InternalMms

    // $ANTLR start synpred35_InternalMms
    public final void synpred35_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:3006:5: ( '.' | '[' )
        // InternalMms.g:
        {
        if ( (input.LA(1)>=57 && input.LA(1)<=58) ) {
            input.consume();
            state.errorRecovery=false;state.failed=false;
        }
        else {
            if (state.backtracking>0) {state.failed=true; return ;}
            MismatchedSetException mse = new MismatchedSetException(null,input);
            throw mse;
        }


        }
    }
    // $ANTLR end synpred35_InternalMms

    // $ANTLR start synpred36_InternalMms
    public final void synpred36_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:3037:5: ( '.' | '[' )
        // InternalMms.g:
        {
        if ( (input.LA(1)>=57 && input.LA(1)<=58) ) {
            input.consume();
            state.errorRecovery=false;state.failed=false;
        }
        else {
            if (state.backtracking>0) {state.failed=true; return ;}
            MismatchedSetException mse = new MismatchedSetException(null,input);
            throw mse;
        }


        }
    }
    // $ANTLR end synpred36_InternalMms

    // $ANTLR start synpred37_InternalMms
    public final void synpred37_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:3086:5: ( '.' | '[' )
        // InternalMms.g:
        {
        if ( (input.LA(1)>=57 && input.LA(1)<=58) ) {
            input.consume();
            state.errorRecovery=false;state.failed=false;
        }
        else {
            if (state.backtracking>0) {state.failed=true; return ;}
            MismatchedSetException mse = new MismatchedSetException(null,input);
            throw mse;
        }


        }
    }
    // $ANTLR end synpred37_InternalMms

    // $ANTLR start synpred38_InternalMms
    public final void synpred38_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:3117:5: ( '.' | '[' )
        // InternalMms.g:
        {
        if ( (input.LA(1)>=57 && input.LA(1)<=58) ) {
            input.consume();
            state.errorRecovery=false;state.failed=false;
        }
        else {
            if (state.backtracking>0) {state.failed=true; return ;}
            MismatchedSetException mse = new MismatchedSetException(null,input);
            throw mse;
        }


        }
    }
    // $ANTLR end synpred38_InternalMms

    // $ANTLR start synpred39_InternalMms
    public final void synpred39_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:3169:5: ( RULE_ID )
        // InternalMms.g:3169:6: RULE_ID
        {
        match(input,RULE_ID,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred39_InternalMms

    // $ANTLR start synpred40_InternalMms
    public final void synpred40_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:3353:4: ( RULE_UNIT )
        // InternalMms.g:3353:5: RULE_UNIT
        {
        match(input,RULE_UNIT,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred40_InternalMms

    // $ANTLR start synpred41_InternalMms
    public final void synpred41_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:3507:5: ( ( () ( ( ruleName ) ) '(' ) )
        // InternalMms.g:3507:6: ( () ( ( ruleName ) ) '(' )
        {
        // InternalMms.g:3507:6: ( () ( ( ruleName ) ) '(' )
        // InternalMms.g:3508:6: () ( ( ruleName ) ) '('
        {
        // InternalMms.g:3508:6: ()
        // InternalMms.g:3509:6: 
        {
        }

        // InternalMms.g:3510:6: ( ( ruleName ) )
        // InternalMms.g:3511:7: ( ruleName )
        {
        // InternalMms.g:3511:7: ( ruleName )
        // InternalMms.g:3512:8: ruleName
        {
        pushFollow(FOLLOW_16);
        ruleName();

        state._fsp--;
        if (state.failed) return ;

        }


        }

        match(input,26,FOLLOW_2); if (state.failed) return ;

        }


        }
    }
    // $ANTLR end synpred41_InternalMms

    // $ANTLR start synpred42_InternalMms
    public final void synpred42_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:3651:4: ( ( 'event' ( ( ruleName ) ) ) )
        // InternalMms.g:3651:5: ( 'event' ( ( ruleName ) ) )
        {
        // InternalMms.g:3651:5: ( 'event' ( ( ruleName ) ) )
        // InternalMms.g:3652:5: 'event' ( ( ruleName ) )
        {
        match(input,35,FOLLOW_10); if (state.failed) return ;
        // InternalMms.g:3653:5: ( ( ruleName ) )
        // InternalMms.g:3654:6: ( ruleName )
        {
        // InternalMms.g:3654:6: ( ruleName )
        // InternalMms.g:3655:7: ruleName
        {
        pushFollow(FOLLOW_2);
        ruleName();

        state._fsp--;
        if (state.failed) return ;

        }


        }


        }


        }
    }
    // $ANTLR end synpred42_InternalMms

    // $ANTLR start synpred43_InternalMms
    public final void synpred43_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:3689:5: ( ( ( ( ruleName ) ) ':' ) )
        // InternalMms.g:3689:6: ( ( ( ruleName ) ) ':' )
        {
        // InternalMms.g:3689:6: ( ( ( ruleName ) ) ':' )
        // InternalMms.g:3690:6: ( ( ruleName ) ) ':'
        {
        // InternalMms.g:3690:6: ( ( ruleName ) )
        // InternalMms.g:3691:7: ( ruleName )
        {
        // InternalMms.g:3691:7: ( ruleName )
        // InternalMms.g:3692:8: ruleName
        {
        pushFollow(FOLLOW_39);
        ruleName();

        state._fsp--;
        if (state.failed) return ;

        }


        }

        match(input,60,FOLLOW_2); if (state.failed) return ;

        }


        }
    }
    // $ANTLR end synpred43_InternalMms

    // $ANTLR start synpred44_InternalMms
    public final void synpred44_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:4131:5: ( '.' )
        // InternalMms.g:4131:6: '.'
        {
        match(input,57,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred44_InternalMms

    // $ANTLR start synpred45_InternalMms
    public final void synpred45_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:4183:5: ( '-' | '.' )
        // InternalMms.g:
        {
        if ( input.LA(1)==57||input.LA(1)==76 ) {
            input.consume();
            state.errorRecovery=false;state.failed=false;
        }
        else {
            if (state.backtracking>0) {state.failed=true; return ;}
            MismatchedSetException mse = new MismatchedSetException(null,input);
            throw mse;
        }


        }
    }
    // $ANTLR end synpred45_InternalMms

    // $ANTLR start synpred46_InternalMms
    public final void synpred46_InternalMms_fragment() throws RecognitionException {   
        // InternalMms.g:4216:7: ( RULE_ID | RULE_UNIT )
        // InternalMms.g:
        {
        if ( input.LA(1)==RULE_ID||input.LA(1)==RULE_UNIT ) {
            input.consume();
            state.errorRecovery=false;state.failed=false;
        }
        else {
            if (state.backtracking>0) {state.failed=true; return ;}
            MismatchedSetException mse = new MismatchedSetException(null,input);
            throw mse;
        }


        }
    }
    // $ANTLR end synpred46_InternalMms

    // Delegated rules

    public final boolean synpred24_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred24_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred45_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred45_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred34_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred34_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred35_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred35_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred13_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred13_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred15_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred15_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred43_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred43_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred32_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred32_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred36_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred36_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred21_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred21_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred25_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred25_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred42_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred42_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred46_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred46_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred9_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred9_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred10_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred10_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred14_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred14_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred17_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred17_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred20_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred20_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred28_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred28_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred41_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred41_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred30_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred30_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred31_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred31_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred38_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred38_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred39_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred39_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred26_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred26_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred37_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred37_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred16_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred16_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred27_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred27_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred40_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred40_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred18_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred18_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred29_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred29_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred1_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred1_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred19_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred19_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred2_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred2_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred3_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred3_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred4_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred4_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred6_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred6_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred5_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred5_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred8_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred8_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred11_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred11_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred22_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred22_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred33_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred33_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred23_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred23_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred44_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred44_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred7_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred7_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred12_InternalMms() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred12_InternalMms_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }


    protected DFA7 dfa7 = new DFA7(this);
    protected DFA8 dfa8 = new DFA8(this);
    protected DFA9 dfa9 = new DFA9(this);
    protected DFA12 dfa12 = new DFA12(this);
    protected DFA15 dfa15 = new DFA15(this);
    protected DFA14 dfa14 = new DFA14(this);
    protected DFA18 dfa18 = new DFA18(this);
    protected DFA19 dfa19 = new DFA19(this);
    protected DFA22 dfa22 = new DFA22(this);
    protected DFA24 dfa24 = new DFA24(this);
    protected DFA27 dfa27 = new DFA27(this);
    protected DFA26 dfa26 = new DFA26(this);
    protected DFA31 dfa31 = new DFA31(this);
    protected DFA30 dfa30 = new DFA30(this);
    protected DFA33 dfa33 = new DFA33(this);
    protected DFA32 dfa32 = new DFA32(this);
    protected DFA43 dfa43 = new DFA43(this);
    protected DFA45 dfa45 = new DFA45(this);
    protected DFA44 dfa44 = new DFA44(this);
    static final String dfa_1s = "\135\uffff";
    static final String dfa_2s = "\1\4\6\uffff\22\0\104\uffff";
    static final String dfa_3s = "\1\121\6\uffff\22\0\104\uffff";
    static final String dfa_4s = "\1\uffff\1\1\1\2\1\3\1\4\1\5\1\6\22\uffff\1\32\11\uffff\1\33\46\uffff\1\7\1\10\1\11\1\12\1\13\1\14\1\15\1\16\1\17\1\20\1\21\1\22\1\23\1\24\1\25\1\26\1\27\1\30\1\31";
    static final String dfa_5s = "\7\uffff\1\0\1\1\1\2\1\3\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\15\1\16\1\17\1\20\1\21\104\uffff}>";
    static final String[] dfa_6s = {
            "\1\30\5\43\4\uffff\1\43\1\uffff\1\31\1\1\1\43\1\2\1\43\1\3\1\4\1\43\1\7\1\5\3\43\1\6\1\10\1\11\1\12\1\13\6\31\1\14\1\43\1\15\1\31\1\16\1\17\1\20\1\31\1\21\1\22\1\23\1\24\1\25\1\26\1\27\1\31\32\43",
            "",
            "",
            "",
            "",
            "",
            "",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
    };

    static final short[] dfa_1 = DFA.unpackEncodedString(dfa_1s);
    static final char[] dfa_2 = DFA.unpackEncodedStringToUnsignedChars(dfa_2s);
    static final char[] dfa_3 = DFA.unpackEncodedStringToUnsignedChars(dfa_3s);
    static final short[] dfa_4 = DFA.unpackEncodedString(dfa_4s);
    static final short[] dfa_5 = DFA.unpackEncodedString(dfa_5s);
    static final short[][] dfa_6 = unpackEncodedStringArray(dfa_6s);

    class DFA7 extends DFA {

        public DFA7(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 7;
            this.eot = dfa_1;
            this.eof = dfa_1;
            this.min = dfa_2;
            this.max = dfa_3;
            this.accept = dfa_4;
            this.special = dfa_5;
            this.transition = dfa_6;
        }
        public String getDescription() {
            return "208:2: (this_Let_0= ruleLet | this_If_1= ruleIf | this_While_2= ruleWhile | this_For_3= ruleFor | this_Def_4= ruleDef | this_Return_5= ruleReturn | ( ( 'repeat' )=>this_Repeat_6= ruleRepeat ) | ( ( 'section' )=>this_Section_7= ruleSection ) | ( ( 'import' )=>this_Import_8= ruleImport ) | ( ( 'print' )=>this_Print_9= rulePrint ) | ( ( 'expect' )=>this_Expect_10= ruleExpect ) | ( ( 'predict' )=>this_Predict_11= rulePredict ) | ( ( 'check' )=>this_Check_12= ruleCheck ) | ( ( 'snapshot' )=>this_Snapshot_13= ruleSnapshot ) | ( ( 'compare' )=>this_Compare_14= ruleCompare ) | ( ( 'fail' )=>this_Fail_15= ruleFail ) | ( ( 'wait' )=>this_Wait_16= ruleWait ) | ( ( 'task' )=>this_Task_17= ruleTask ) | ( ( 'as' )=>this_As_18= ruleAs ) | ( ( 'kernel' )=>this_Kernel_19= ruleKernel ) | ( ( 'interrupt' )=>this_Interrupt_20= ruleInterrupt ) | ( ( 'boot' )=>this_Boot_21= ruleBoot ) | ( ( 'on' )=>this_OnCpu_22= ruleOnCpu ) | ( ( ( ( () ( ( RULE_ID ) ) 'from' ) )=> ( () ( (lv_kind_24_0= RULE_ID ) ) otherlv_25= 'from' ) ) ( (lv_base_26_0= ruleExpression ) ) otherlv_27= '{' ( (lv_entries_28_0= ruleEntry ) )* otherlv_29= '}' ) | ( ( ( ( () ( ( RULE_ID ) ) ( ( ruleName ) )? '{' ) )=> ( () ( (lv_kind_31_0= RULE_ID ) ) ( (lv_name_32_0= ruleName ) )? otherlv_33= '{' ) ) ( (lv_entries_34_0= ruleEntry ) )* otherlv_35= '}' ) | this_Action_36= ruleAction | this_Stray_37= ruleStray )";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA7_7 = input.LA(1);

                         
                        int index7_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalMms()) ) {s = 74;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_7);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA7_8 = input.LA(1);

                         
                        int index7_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred2_InternalMms()) ) {s = 75;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_8);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA7_9 = input.LA(1);

                         
                        int index7_9 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred3_InternalMms()) ) {s = 76;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_9);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA7_10 = input.LA(1);

                         
                        int index7_10 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred4_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_10);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA7_11 = input.LA(1);

                         
                        int index7_11 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred5_InternalMms()) ) {s = 78;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_11);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA7_12 = input.LA(1);

                         
                        int index7_12 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred6_InternalMms()) ) {s = 79;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_12);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA7_13 = input.LA(1);

                         
                        int index7_13 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred7_InternalMms()) ) {s = 80;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_13);
                        if ( s>=0 ) return s;
                        break;
                    case 7 : 
                        int LA7_14 = input.LA(1);

                         
                        int index7_14 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred8_InternalMms()) ) {s = 81;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_14);
                        if ( s>=0 ) return s;
                        break;
                    case 8 : 
                        int LA7_15 = input.LA(1);

                         
                        int index7_15 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred9_InternalMms()) ) {s = 82;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_15);
                        if ( s>=0 ) return s;
                        break;
                    case 9 : 
                        int LA7_16 = input.LA(1);

                         
                        int index7_16 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred10_InternalMms()) ) {s = 83;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_16);
                        if ( s>=0 ) return s;
                        break;
                    case 10 : 
                        int LA7_17 = input.LA(1);

                         
                        int index7_17 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred11_InternalMms()) ) {s = 84;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_17);
                        if ( s>=0 ) return s;
                        break;
                    case 11 : 
                        int LA7_18 = input.LA(1);

                         
                        int index7_18 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred12_InternalMms()) ) {s = 85;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_18);
                        if ( s>=0 ) return s;
                        break;
                    case 12 : 
                        int LA7_19 = input.LA(1);

                         
                        int index7_19 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred13_InternalMms()) ) {s = 86;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_19);
                        if ( s>=0 ) return s;
                        break;
                    case 13 : 
                        int LA7_20 = input.LA(1);

                         
                        int index7_20 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred14_InternalMms()) ) {s = 87;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_20);
                        if ( s>=0 ) return s;
                        break;
                    case 14 : 
                        int LA7_21 = input.LA(1);

                         
                        int index7_21 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred15_InternalMms()) ) {s = 88;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_21);
                        if ( s>=0 ) return s;
                        break;
                    case 15 : 
                        int LA7_22 = input.LA(1);

                         
                        int index7_22 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred16_InternalMms()) ) {s = 89;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_22);
                        if ( s>=0 ) return s;
                        break;
                    case 16 : 
                        int LA7_23 = input.LA(1);

                         
                        int index7_23 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred17_InternalMms()) ) {s = 90;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_23);
                        if ( s>=0 ) return s;
                        break;
                    case 17 : 
                        int LA7_24 = input.LA(1);

                         
                        int index7_24 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred18_InternalMms()) ) {s = 91;}

                        else if ( (synpred19_InternalMms()) ) {s = 92;}

                        else if ( (true) ) {s = 25;}

                         
                        input.seek(index7_24);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 7, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String dfa_7s = "\116\uffff";
    static final String dfa_8s = "\1\2\115\uffff";
    static final String dfa_9s = "\1\4\1\0\114\uffff";
    static final String dfa_10s = "\1\121\1\0\114\uffff";
    static final String dfa_11s = "\2\uffff\1\2\112\uffff\1\1";
    static final String dfa_12s = "\1\uffff\1\0\114\uffff}>";
    static final String[] dfa_13s = {
            "\6\2\3\uffff\7\2\1\1\75\2",
            "\1\uffff",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
    };

    static final short[] dfa_7 = DFA.unpackEncodedString(dfa_7s);
    static final short[] dfa_8 = DFA.unpackEncodedString(dfa_8s);
    static final char[] dfa_9 = DFA.unpackEncodedStringToUnsignedChars(dfa_9s);
    static final char[] dfa_10 = DFA.unpackEncodedStringToUnsignedChars(dfa_10s);
    static final short[] dfa_11 = DFA.unpackEncodedString(dfa_11s);
    static final short[] dfa_12 = DFA.unpackEncodedString(dfa_12s);
    static final short[][] dfa_13 = unpackEncodedStringArray(dfa_13s);

    class DFA8 extends DFA {

        public DFA8(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 8;
            this.eot = dfa_7;
            this.eof = dfa_8;
            this.min = dfa_9;
            this.max = dfa_10;
            this.accept = dfa_11;
            this.special = dfa_12;
            this.transition = dfa_13;
        }
        public String getDescription() {
            return "()* loopback of 797:3: ( ( ( ( 'else' 'if' ) )=> (otherlv_3= 'else' otherlv_4= 'if' ) ) ( (lv_conditions_5_0= ruleExpression ) ) ( (lv_bodies_6_0= ruleBlock ) ) )*";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA8_1 = input.LA(1);

                         
                        int index8_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred20_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 2;}

                         
                        input.seek(index8_1);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 8, _s, input);
            error(nvae);
            throw nvae;
        }
    }

    class DFA9 extends DFA {

        public DFA9(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 9;
            this.eot = dfa_7;
            this.eof = dfa_8;
            this.min = dfa_9;
            this.max = dfa_10;
            this.accept = dfa_11;
            this.special = dfa_12;
            this.transition = dfa_13;
        }
        public String getDescription() {
            return "854:3: ( ( ( 'else' )=>otherlv_7= 'else' ) ( (lv_otherwise_8_0= ruleBlock ) ) )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA9_1 = input.LA(1);

                         
                        int index9_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred21_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 2;}

                         
                        input.seek(index9_1);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 9, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String dfa_14s = "\1\45\115\uffff";
    static final String dfa_15s = "\1\4\44\0\51\uffff";
    static final String dfa_16s = "\1\121\44\0\51\uffff";
    static final String dfa_17s = "\45\uffff\1\2\47\uffff\1\1";
    static final String dfa_18s = "\1\uffff\1\0\1\1\1\2\1\3\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\15\1\16\1\17\1\20\1\21\1\22\1\23\1\24\1\25\1\26\1\27\1\30\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\42\1\43\51\uffff}>";
    static final String[] dfa_19s = {
            "\1\10\1\6\1\4\1\5\2\45\3\uffff\3\45\1\43\7\45\1\11\1\45\1\44\3\45\1\12\1\13\1\14\1\15\1\33\1\34\1\35\1\36\1\37\1\40\1\16\1\45\1\17\1\42\1\20\1\21\1\22\1\41\1\23\1\24\1\25\1\26\1\27\1\30\1\31\1\32\2\45\1\7\21\45\1\1\3\45\1\2\1\3",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
    };
    static final short[] dfa_14 = DFA.unpackEncodedString(dfa_14s);
    static final char[] dfa_15 = DFA.unpackEncodedStringToUnsignedChars(dfa_15s);
    static final char[] dfa_16 = DFA.unpackEncodedStringToUnsignedChars(dfa_16s);
    static final short[] dfa_17 = DFA.unpackEncodedString(dfa_17s);
    static final short[] dfa_18 = DFA.unpackEncodedString(dfa_18s);
    static final short[][] dfa_19 = unpackEncodedStringArray(dfa_19s);

    class DFA12 extends DFA {

        public DFA12(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 12;
            this.eot = dfa_7;
            this.eof = dfa_14;
            this.min = dfa_15;
            this.max = dfa_16;
            this.accept = dfa_17;
            this.special = dfa_18;
            this.transition = dfa_19;
        }
        public String getDescription() {
            return "1233:3: ( ( '-' | '!' | '~' | '[' | 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '(' | RULE_INT | RULE_HEX | RULE_STRING | RULE_ID )=> (lv_value_2_0= ruleExpression ) )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA12_1 = input.LA(1);

                         
                        int index12_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_1);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA12_2 = input.LA(1);

                         
                        int index12_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_2);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA12_3 = input.LA(1);

                         
                        int index12_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_3);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA12_4 = input.LA(1);

                         
                        int index12_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_4);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA12_5 = input.LA(1);

                         
                        int index12_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_5);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA12_6 = input.LA(1);

                         
                        int index12_6 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_6);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA12_7 = input.LA(1);

                         
                        int index12_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_7);
                        if ( s>=0 ) return s;
                        break;
                    case 7 : 
                        int LA12_8 = input.LA(1);

                         
                        int index12_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_8);
                        if ( s>=0 ) return s;
                        break;
                    case 8 : 
                        int LA12_9 = input.LA(1);

                         
                        int index12_9 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_9);
                        if ( s>=0 ) return s;
                        break;
                    case 9 : 
                        int LA12_10 = input.LA(1);

                         
                        int index12_10 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_10);
                        if ( s>=0 ) return s;
                        break;
                    case 10 : 
                        int LA12_11 = input.LA(1);

                         
                        int index12_11 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_11);
                        if ( s>=0 ) return s;
                        break;
                    case 11 : 
                        int LA12_12 = input.LA(1);

                         
                        int index12_12 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_12);
                        if ( s>=0 ) return s;
                        break;
                    case 12 : 
                        int LA12_13 = input.LA(1);

                         
                        int index12_13 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_13);
                        if ( s>=0 ) return s;
                        break;
                    case 13 : 
                        int LA12_14 = input.LA(1);

                         
                        int index12_14 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_14);
                        if ( s>=0 ) return s;
                        break;
                    case 14 : 
                        int LA12_15 = input.LA(1);

                         
                        int index12_15 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_15);
                        if ( s>=0 ) return s;
                        break;
                    case 15 : 
                        int LA12_16 = input.LA(1);

                         
                        int index12_16 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_16);
                        if ( s>=0 ) return s;
                        break;
                    case 16 : 
                        int LA12_17 = input.LA(1);

                         
                        int index12_17 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_17);
                        if ( s>=0 ) return s;
                        break;
                    case 17 : 
                        int LA12_18 = input.LA(1);

                         
                        int index12_18 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_18);
                        if ( s>=0 ) return s;
                        break;
                    case 18 : 
                        int LA12_19 = input.LA(1);

                         
                        int index12_19 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_19);
                        if ( s>=0 ) return s;
                        break;
                    case 19 : 
                        int LA12_20 = input.LA(1);

                         
                        int index12_20 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_20);
                        if ( s>=0 ) return s;
                        break;
                    case 20 : 
                        int LA12_21 = input.LA(1);

                         
                        int index12_21 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_21);
                        if ( s>=0 ) return s;
                        break;
                    case 21 : 
                        int LA12_22 = input.LA(1);

                         
                        int index12_22 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_22);
                        if ( s>=0 ) return s;
                        break;
                    case 22 : 
                        int LA12_23 = input.LA(1);

                         
                        int index12_23 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_23);
                        if ( s>=0 ) return s;
                        break;
                    case 23 : 
                        int LA12_24 = input.LA(1);

                         
                        int index12_24 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_24);
                        if ( s>=0 ) return s;
                        break;
                    case 24 : 
                        int LA12_25 = input.LA(1);

                         
                        int index12_25 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_25);
                        if ( s>=0 ) return s;
                        break;
                    case 25 : 
                        int LA12_26 = input.LA(1);

                         
                        int index12_26 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_26);
                        if ( s>=0 ) return s;
                        break;
                    case 26 : 
                        int LA12_27 = input.LA(1);

                         
                        int index12_27 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_27);
                        if ( s>=0 ) return s;
                        break;
                    case 27 : 
                        int LA12_28 = input.LA(1);

                         
                        int index12_28 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_28);
                        if ( s>=0 ) return s;
                        break;
                    case 28 : 
                        int LA12_29 = input.LA(1);

                         
                        int index12_29 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_29);
                        if ( s>=0 ) return s;
                        break;
                    case 29 : 
                        int LA12_30 = input.LA(1);

                         
                        int index12_30 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_30);
                        if ( s>=0 ) return s;
                        break;
                    case 30 : 
                        int LA12_31 = input.LA(1);

                         
                        int index12_31 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_31);
                        if ( s>=0 ) return s;
                        break;
                    case 31 : 
                        int LA12_32 = input.LA(1);

                         
                        int index12_32 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_32);
                        if ( s>=0 ) return s;
                        break;
                    case 32 : 
                        int LA12_33 = input.LA(1);

                         
                        int index12_33 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_33);
                        if ( s>=0 ) return s;
                        break;
                    case 33 : 
                        int LA12_34 = input.LA(1);

                         
                        int index12_34 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_34);
                        if ( s>=0 ) return s;
                        break;
                    case 34 : 
                        int LA12_35 = input.LA(1);

                         
                        int index12_35 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_35);
                        if ( s>=0 ) return s;
                        break;
                    case 35 : 
                        int LA12_36 = input.LA(1);

                         
                        int index12_36 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred22_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index12_36);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 12, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String dfa_20s = "\51\uffff";
    static final String dfa_21s = "\1\4\5\0\43\uffff";
    static final String dfa_22s = "\1\121\5\0\43\uffff";
    static final String dfa_23s = "\6\uffff\1\5\36\uffff\1\1\1\2\1\3\1\4";
    static final String dfa_24s = "\1\uffff\1\0\1\1\1\2\1\3\1\4\43\uffff}>";
    static final String[] dfa_25s = {
            "\4\6\10\uffff\1\6\7\uffff\1\6\1\uffff\1\6\3\uffff\4\6\1\1\1\2\1\6\1\3\1\4\1\5\1\6\1\uffff\16\6\2\uffff\1\6\21\uffff\1\6\3\uffff\2\6",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
    };

    static final short[] dfa_20 = DFA.unpackEncodedString(dfa_20s);
    static final char[] dfa_21 = DFA.unpackEncodedStringToUnsignedChars(dfa_21s);
    static final char[] dfa_22 = DFA.unpackEncodedStringToUnsignedChars(dfa_22s);
    static final short[] dfa_23 = DFA.unpackEncodedString(dfa_23s);
    static final short[] dfa_24 = DFA.unpackEncodedString(dfa_24s);
    static final short[][] dfa_25 = unpackEncodedStringArray(dfa_25s);

    class DFA15 extends DFA {

        public DFA15(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 15;
            this.eot = dfa_20;
            this.eof = dfa_20;
            this.min = dfa_21;
            this.max = dfa_22;
            this.accept = dfa_23;
            this.special = dfa_24;
            this.transition = dfa_25;
        }
        public String getDescription() {
            return "1419:3: ( ( ( ( ( ( ( 'no' ) )? 'event' ( ( ruleName ) ) ) )=> ( ( (lv_absent_1_0= 'no' ) )? otherlv_2= 'event' ( (lv_event_3_0= ruleName ) ) ) ) ( ( ( 'where' )=>otherlv_4= 'where' ) ( (lv_where_5_0= ruleExpression ) ) )? ) | ( ( ( ( 'signal' ( ( ruleName ) ) ) )=> (otherlv_6= 'signal' ( (lv_signal_7_0= ruleName ) ) ) ) ( (lv_body_8_0= ruleBlock ) ) ) | ( ( ( ( 'error' ( ( ruleName ) ) ) )=> (otherlv_9= 'error' ( (lv_error_10_0= ruleName ) ) ) ) ( (lv_body_11_0= ruleBlock ) ) ) | ( ( ( 'bug' )=> (lv_bug_12_0= 'bug' ) ) ( (lv_body_13_0= ruleBlock ) ) ) | ( (lv_condition_14_0= ruleExpression ) ) )";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA15_1 = input.LA(1);

                         
                        int index15_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred23_InternalMms()) ) {s = 37;}

                        else if ( (true) ) {s = 6;}

                         
                        input.seek(index15_1);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA15_2 = input.LA(1);

                         
                        int index15_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred23_InternalMms()) ) {s = 37;}

                        else if ( (true) ) {s = 6;}

                         
                        input.seek(index15_2);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA15_3 = input.LA(1);

                         
                        int index15_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred25_InternalMms()) ) {s = 38;}

                        else if ( (true) ) {s = 6;}

                         
                        input.seek(index15_3);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA15_4 = input.LA(1);

                         
                        int index15_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred26_InternalMms()) ) {s = 39;}

                        else if ( (true) ) {s = 6;}

                         
                        input.seek(index15_4);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA15_5 = input.LA(1);

                         
                        int index15_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred27_InternalMms()) ) {s = 40;}

                        else if ( (true) ) {s = 6;}

                         
                        input.seek(index15_5);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 15, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String[] dfa_26s = {
            "\6\2\3\uffff\27\2\1\1\55\2",
            "\1\uffff",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
    };
    static final short[][] dfa_26 = unpackEncodedStringArray(dfa_26s);

    class DFA14 extends DFA {

        public DFA14(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 14;
            this.eot = dfa_7;
            this.eof = dfa_8;
            this.min = dfa_9;
            this.max = dfa_10;
            this.accept = dfa_11;
            this.special = dfa_12;
            this.transition = dfa_26;
        }
        public String getDescription() {
            return "1476:5: ( ( ( 'where' )=>otherlv_4= 'where' ) ( (lv_where_5_0= ruleExpression ) ) )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA14_1 = input.LA(1);

                         
                        int index14_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred24_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 2;}

                         
                        input.seek(index14_1);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 14, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String dfa_27s = "\107\uffff";
    static final String dfa_28s = "\1\45\106\uffff";
    static final String dfa_29s = "\1\4\44\0\42\uffff";
    static final String dfa_30s = "\1\121\44\0\42\uffff";
    static final String dfa_31s = "\45\uffff\1\2\40\uffff\1\1";
    static final String dfa_32s = "\1\uffff\1\0\1\1\1\2\1\3\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\15\1\16\1\17\1\20\1\21\1\22\1\23\1\24\1\25\1\26\1\27\1\30\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\42\1\43\42\uffff}>";
    static final String[] dfa_33s = {
            "\1\1\1\42\1\40\1\41\2\45\4\uffff\2\45\1\34\1\uffff\1\45\1\uffff\1\45\2\uffff\1\45\1\2\1\uffff\1\44\2\45\1\uffff\1\3\1\4\1\5\1\6\1\24\1\25\1\26\1\27\1\30\1\31\1\7\1\45\1\10\1\33\1\11\1\12\1\13\1\32\1\14\1\15\1\16\1\17\1\20\1\21\1\22\1\23\2\45\1\43\21\45\1\35\3\45\1\36\1\37",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
    };

    static final short[] dfa_27 = DFA.unpackEncodedString(dfa_27s);
    static final short[] dfa_28 = DFA.unpackEncodedString(dfa_28s);
    static final char[] dfa_29 = DFA.unpackEncodedStringToUnsignedChars(dfa_29s);
    static final char[] dfa_30 = DFA.unpackEncodedStringToUnsignedChars(dfa_30s);
    static final short[] dfa_31 = DFA.unpackEncodedString(dfa_31s);
    static final short[] dfa_32 = DFA.unpackEncodedString(dfa_32s);
    static final short[][] dfa_33 = unpackEncodedStringArray(dfa_33s);

    class DFA18 extends DFA {

        public DFA18(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 18;
            this.eot = dfa_27;
            this.eof = dfa_28;
            this.min = dfa_29;
            this.max = dfa_30;
            this.accept = dfa_31;
            this.special = dfa_32;
            this.transition = dfa_33;
        }
        public String getDescription() {
            return "2397:4: ( ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | '-' | '!' | '~' | '[' | '(' | RULE_ID | RULE_INT | RULE_HEX | RULE_STRING )=> (lv_value_1_0= ruleValue ) )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA18_1 = input.LA(1);

                         
                        int index18_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_1);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA18_2 = input.LA(1);

                         
                        int index18_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_2);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA18_3 = input.LA(1);

                         
                        int index18_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_3);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA18_4 = input.LA(1);

                         
                        int index18_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_4);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA18_5 = input.LA(1);

                         
                        int index18_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_5);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA18_6 = input.LA(1);

                         
                        int index18_6 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_6);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA18_7 = input.LA(1);

                         
                        int index18_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_7);
                        if ( s>=0 ) return s;
                        break;
                    case 7 : 
                        int LA18_8 = input.LA(1);

                         
                        int index18_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_8);
                        if ( s>=0 ) return s;
                        break;
                    case 8 : 
                        int LA18_9 = input.LA(1);

                         
                        int index18_9 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_9);
                        if ( s>=0 ) return s;
                        break;
                    case 9 : 
                        int LA18_10 = input.LA(1);

                         
                        int index18_10 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_10);
                        if ( s>=0 ) return s;
                        break;
                    case 10 : 
                        int LA18_11 = input.LA(1);

                         
                        int index18_11 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_11);
                        if ( s>=0 ) return s;
                        break;
                    case 11 : 
                        int LA18_12 = input.LA(1);

                         
                        int index18_12 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_12);
                        if ( s>=0 ) return s;
                        break;
                    case 12 : 
                        int LA18_13 = input.LA(1);

                         
                        int index18_13 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_13);
                        if ( s>=0 ) return s;
                        break;
                    case 13 : 
                        int LA18_14 = input.LA(1);

                         
                        int index18_14 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_14);
                        if ( s>=0 ) return s;
                        break;
                    case 14 : 
                        int LA18_15 = input.LA(1);

                         
                        int index18_15 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_15);
                        if ( s>=0 ) return s;
                        break;
                    case 15 : 
                        int LA18_16 = input.LA(1);

                         
                        int index18_16 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_16);
                        if ( s>=0 ) return s;
                        break;
                    case 16 : 
                        int LA18_17 = input.LA(1);

                         
                        int index18_17 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_17);
                        if ( s>=0 ) return s;
                        break;
                    case 17 : 
                        int LA18_18 = input.LA(1);

                         
                        int index18_18 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_18);
                        if ( s>=0 ) return s;
                        break;
                    case 18 : 
                        int LA18_19 = input.LA(1);

                         
                        int index18_19 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_19);
                        if ( s>=0 ) return s;
                        break;
                    case 19 : 
                        int LA18_20 = input.LA(1);

                         
                        int index18_20 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_20);
                        if ( s>=0 ) return s;
                        break;
                    case 20 : 
                        int LA18_21 = input.LA(1);

                         
                        int index18_21 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_21);
                        if ( s>=0 ) return s;
                        break;
                    case 21 : 
                        int LA18_22 = input.LA(1);

                         
                        int index18_22 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_22);
                        if ( s>=0 ) return s;
                        break;
                    case 22 : 
                        int LA18_23 = input.LA(1);

                         
                        int index18_23 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_23);
                        if ( s>=0 ) return s;
                        break;
                    case 23 : 
                        int LA18_24 = input.LA(1);

                         
                        int index18_24 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_24);
                        if ( s>=0 ) return s;
                        break;
                    case 24 : 
                        int LA18_25 = input.LA(1);

                         
                        int index18_25 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_25);
                        if ( s>=0 ) return s;
                        break;
                    case 25 : 
                        int LA18_26 = input.LA(1);

                         
                        int index18_26 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_26);
                        if ( s>=0 ) return s;
                        break;
                    case 26 : 
                        int LA18_27 = input.LA(1);

                         
                        int index18_27 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_27);
                        if ( s>=0 ) return s;
                        break;
                    case 27 : 
                        int LA18_28 = input.LA(1);

                         
                        int index18_28 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_28);
                        if ( s>=0 ) return s;
                        break;
                    case 28 : 
                        int LA18_29 = input.LA(1);

                         
                        int index18_29 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_29);
                        if ( s>=0 ) return s;
                        break;
                    case 29 : 
                        int LA18_30 = input.LA(1);

                         
                        int index18_30 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_30);
                        if ( s>=0 ) return s;
                        break;
                    case 30 : 
                        int LA18_31 = input.LA(1);

                         
                        int index18_31 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_31);
                        if ( s>=0 ) return s;
                        break;
                    case 31 : 
                        int LA18_32 = input.LA(1);

                         
                        int index18_32 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_32);
                        if ( s>=0 ) return s;
                        break;
                    case 32 : 
                        int LA18_33 = input.LA(1);

                         
                        int index18_33 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_33);
                        if ( s>=0 ) return s;
                        break;
                    case 33 : 
                        int LA18_34 = input.LA(1);

                         
                        int index18_34 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_34);
                        if ( s>=0 ) return s;
                        break;
                    case 34 : 
                        int LA18_35 = input.LA(1);

                         
                        int index18_35 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_35);
                        if ( s>=0 ) return s;
                        break;
                    case 35 : 
                        int LA18_36 = input.LA(1);

                         
                        int index18_36 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 37;}

                         
                        input.seek(index18_36);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 18, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String dfa_34s = "\1\2\106\uffff";
    static final String dfa_35s = "\1\4\1\0\105\uffff";
    static final String dfa_36s = "\1\121\1\0\105\uffff";
    static final String dfa_37s = "\2\uffff\1\2\103\uffff\1\1";
    static final String dfa_38s = "\1\uffff\1\0\105\uffff}>";
    static final String[] dfa_39s = {
            "\6\2\4\uffff\1\1\2\2\1\uffff\1\2\1\uffff\1\2\2\uffff\2\2\1\uffff\3\2\1\uffff\64\2",
            "\1\uffff",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
    };
    static final short[] dfa_34 = DFA.unpackEncodedString(dfa_34s);
    static final char[] dfa_35 = DFA.unpackEncodedStringToUnsignedChars(dfa_35s);
    static final char[] dfa_36 = DFA.unpackEncodedStringToUnsignedChars(dfa_36s);
    static final short[] dfa_37 = DFA.unpackEncodedString(dfa_37s);
    static final short[] dfa_38 = DFA.unpackEncodedString(dfa_38s);
    static final short[][] dfa_39 = unpackEncodedStringArray(dfa_39s);

    class DFA19 extends DFA {

        public DFA19(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 19;
            this.eot = dfa_27;
            this.eof = dfa_34;
            this.min = dfa_35;
            this.max = dfa_36;
            this.accept = dfa_37;
            this.special = dfa_38;
            this.transition = dfa_39;
        }
        public String getDescription() {
            return "2417:4: ( ( '{' )=> (lv_group_2_0= ruleGroup ) )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA19_1 = input.LA(1);

                         
                        int index19_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred30_InternalMms()) ) {s = 70;}

                        else if ( (true) ) {s = 2;}

                         
                        input.seek(index19_1);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 19, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String dfa_40s = "\37\uffff";
    static final String dfa_41s = "\1\4\34\0\2\uffff";
    static final String dfa_42s = "\1\121\34\0\2\uffff";
    static final String dfa_43s = "\35\uffff\1\2\1\1";
    static final String dfa_44s = "\1\uffff\1\15\1\0\1\21\1\25\1\12\1\16\1\4\1\7\1\31\1\1\1\22\1\26\1\13\1\17\1\5\1\10\1\32\1\2\1\23\1\27\1\14\1\20\1\6\1\11\1\33\1\3\1\24\1\30\2\uffff}>";
    static final String[] dfa_45s = {
            "\1\1\3\35\10\uffff\1\34\7\uffff\1\2\1\uffff\1\35\3\uffff\1\3\1\4\1\5\1\6\1\24\1\25\1\26\1\27\1\30\1\31\1\7\1\uffff\1\10\1\33\1\11\1\12\1\13\1\32\1\14\1\15\1\16\1\17\1\20\1\21\1\22\1\23\2\uffff\1\35\21\uffff\1\35\3\uffff\2\35",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "",
            ""
    };

    static final short[] dfa_40 = DFA.unpackEncodedString(dfa_40s);
    static final char[] dfa_41 = DFA.unpackEncodedStringToUnsignedChars(dfa_41s);
    static final char[] dfa_42 = DFA.unpackEncodedStringToUnsignedChars(dfa_42s);
    static final short[] dfa_43 = DFA.unpackEncodedString(dfa_43s);
    static final short[] dfa_44 = DFA.unpackEncodedString(dfa_44s);
    static final short[][] dfa_45 = unpackEncodedStringArray(dfa_45s);

    class DFA22 extends DFA {

        public DFA22(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 22;
            this.eot = dfa_40;
            this.eof = dfa_40;
            this.min = dfa_41;
            this.max = dfa_42;
            this.accept = dfa_43;
            this.special = dfa_44;
            this.transition = dfa_45;
        }
        public String getDescription() {
            return "2549:2: ( ( ( 'repeat' | 'section' | 'import' | 'print' | 'expect' | 'predict' | 'check' | 'snapshot' | 'compare' | 'fail' | 'wait' | 'task' | 'as' | 'kernel' | 'interrupt' | 'boot' | 'on' | 'cpu' | 'no' | 'event' | 'where' | 'signal' | 'error' | 'bug' | 'after' | 'invariants' | 'from' | RULE_ID )=>this_Word_0= ruleWord ) | this_Expression_1= ruleExpression )";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA22_2 = input.LA(1);

                         
                        int index22_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_2);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA22_10 = input.LA(1);

                         
                        int index22_10 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_10);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA22_18 = input.LA(1);

                         
                        int index22_18 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_18);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA22_26 = input.LA(1);

                         
                        int index22_26 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_26);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA22_7 = input.LA(1);

                         
                        int index22_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_7);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA22_15 = input.LA(1);

                         
                        int index22_15 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_15);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA22_23 = input.LA(1);

                         
                        int index22_23 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_23);
                        if ( s>=0 ) return s;
                        break;
                    case 7 : 
                        int LA22_8 = input.LA(1);

                         
                        int index22_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_8);
                        if ( s>=0 ) return s;
                        break;
                    case 8 : 
                        int LA22_16 = input.LA(1);

                         
                        int index22_16 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_16);
                        if ( s>=0 ) return s;
                        break;
                    case 9 : 
                        int LA22_24 = input.LA(1);

                         
                        int index22_24 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_24);
                        if ( s>=0 ) return s;
                        break;
                    case 10 : 
                        int LA22_5 = input.LA(1);

                         
                        int index22_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_5);
                        if ( s>=0 ) return s;
                        break;
                    case 11 : 
                        int LA22_13 = input.LA(1);

                         
                        int index22_13 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_13);
                        if ( s>=0 ) return s;
                        break;
                    case 12 : 
                        int LA22_21 = input.LA(1);

                         
                        int index22_21 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_21);
                        if ( s>=0 ) return s;
                        break;
                    case 13 : 
                        int LA22_1 = input.LA(1);

                         
                        int index22_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_1);
                        if ( s>=0 ) return s;
                        break;
                    case 14 : 
                        int LA22_6 = input.LA(1);

                         
                        int index22_6 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_6);
                        if ( s>=0 ) return s;
                        break;
                    case 15 : 
                        int LA22_14 = input.LA(1);

                         
                        int index22_14 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_14);
                        if ( s>=0 ) return s;
                        break;
                    case 16 : 
                        int LA22_22 = input.LA(1);

                         
                        int index22_22 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_22);
                        if ( s>=0 ) return s;
                        break;
                    case 17 : 
                        int LA22_3 = input.LA(1);

                         
                        int index22_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_3);
                        if ( s>=0 ) return s;
                        break;
                    case 18 : 
                        int LA22_11 = input.LA(1);

                         
                        int index22_11 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_11);
                        if ( s>=0 ) return s;
                        break;
                    case 19 : 
                        int LA22_19 = input.LA(1);

                         
                        int index22_19 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_19);
                        if ( s>=0 ) return s;
                        break;
                    case 20 : 
                        int LA22_27 = input.LA(1);

                         
                        int index22_27 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_27);
                        if ( s>=0 ) return s;
                        break;
                    case 21 : 
                        int LA22_4 = input.LA(1);

                         
                        int index22_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_4);
                        if ( s>=0 ) return s;
                        break;
                    case 22 : 
                        int LA22_12 = input.LA(1);

                         
                        int index22_12 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_12);
                        if ( s>=0 ) return s;
                        break;
                    case 23 : 
                        int LA22_20 = input.LA(1);

                         
                        int index22_20 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_20);
                        if ( s>=0 ) return s;
                        break;
                    case 24 : 
                        int LA22_28 = input.LA(1);

                         
                        int index22_28 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_28);
                        if ( s>=0 ) return s;
                        break;
                    case 25 : 
                        int LA22_9 = input.LA(1);

                         
                        int index22_9 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_9);
                        if ( s>=0 ) return s;
                        break;
                    case 26 : 
                        int LA22_17 = input.LA(1);

                         
                        int index22_17 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_17);
                        if ( s>=0 ) return s;
                        break;
                    case 27 : 
                        int LA22_25 = input.LA(1);

                         
                        int index22_25 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred31_InternalMms()) ) {s = 30;}

                        else if ( (true) ) {s = 29;}

                         
                        input.seek(index22_25);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 22, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String dfa_46s = "\1\3\115\uffff";
    static final String dfa_47s = "\1\4\2\0\113\uffff";
    static final String dfa_48s = "\1\121\2\0\113\uffff";
    static final String dfa_49s = "\3\uffff\1\2\111\uffff\1\1";
    static final String dfa_50s = "\1\uffff\1\0\1\1\113\uffff}>";
    static final String[] dfa_51s = {
            "\6\3\3\uffff\5\3\1\1\45\3\1\2\31\3",
            "\1\uffff",
            "\1\uffff",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
    };
    static final short[] dfa_46 = DFA.unpackEncodedString(dfa_46s);
    static final char[] dfa_47 = DFA.unpackEncodedStringToUnsignedChars(dfa_47s);
    static final char[] dfa_48 = DFA.unpackEncodedStringToUnsignedChars(dfa_48s);
    static final short[] dfa_49 = DFA.unpackEncodedString(dfa_49s);
    static final short[] dfa_50 = DFA.unpackEncodedString(dfa_50s);
    static final short[][] dfa_51 = unpackEncodedStringArray(dfa_51s);

    class DFA24 extends DFA {

        public DFA24(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 24;
            this.eot = dfa_7;
            this.eof = dfa_46;
            this.min = dfa_47;
            this.max = dfa_48;
            this.accept = dfa_49;
            this.special = dfa_50;
            this.transition = dfa_51;
        }
        public String getDescription() {
            return "2644:3: ( ( ( '=' | '+=' )=> ( (lv_operator_1_1= '=' | lv_operator_1_2= '+=' ) ) ) ( (lv_value_2_0= ruleExpression ) ) )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA24_1 = input.LA(1);

                         
                        int index24_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred32_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 3;}

                         
                        input.seek(index24_1);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA24_2 = input.LA(1);

                         
                        int index24_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred32_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 3;}

                         
                        input.seek(index24_2);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 24, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String dfa_52s = "\1\24\115\uffff";
    static final String dfa_53s = "\1\4\23\0\72\uffff";
    static final String dfa_54s = "\1\121\23\0\72\uffff";
    static final String dfa_55s = "\24\uffff\1\2\70\uffff\1\1";
    static final String dfa_56s = "\1\uffff\1\0\1\1\1\2\1\3\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\15\1\16\1\17\1\20\1\21\1\22\72\uffff}>";
    static final String[] dfa_57s = {
            "\6\24\3\uffff\60\24\1\1\1\2\1\3\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\15\1\16\1\17\1\20\1\21\1\22\1\23\2\24",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
    };
    static final short[] dfa_52 = DFA.unpackEncodedString(dfa_52s);
    static final char[] dfa_53 = DFA.unpackEncodedStringToUnsignedChars(dfa_53s);
    static final char[] dfa_54 = DFA.unpackEncodedStringToUnsignedChars(dfa_54s);
    static final short[] dfa_55 = DFA.unpackEncodedString(dfa_55s);
    static final short[] dfa_56 = DFA.unpackEncodedString(dfa_56s);
    static final short[][] dfa_57 = unpackEncodedStringArray(dfa_57s);

    class DFA27 extends DFA {

        public DFA27(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 27;
            this.eot = dfa_7;
            this.eof = dfa_52;
            this.min = dfa_53;
            this.max = dfa_54;
            this.accept = dfa_55;
            this.special = dfa_56;
            this.transition = dfa_57;
        }
        public String getDescription() {
            return "2809:3: ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> ( () ( (lv_operators_2_0= ruleOperator ) ) ) ) ( (lv_operands_3_0= ruleOperand ) ) ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> (lv_operators_4_0= ruleOperator ) ) ( (lv_operands_5_0= ruleOperand ) ) )* )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA27_1 = input.LA(1);

                         
                        int index27_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_1);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA27_2 = input.LA(1);

                         
                        int index27_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_2);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA27_3 = input.LA(1);

                         
                        int index27_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_3);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA27_4 = input.LA(1);

                         
                        int index27_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_4);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA27_5 = input.LA(1);

                         
                        int index27_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_5);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA27_6 = input.LA(1);

                         
                        int index27_6 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_6);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA27_7 = input.LA(1);

                         
                        int index27_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_7);
                        if ( s>=0 ) return s;
                        break;
                    case 7 : 
                        int LA27_8 = input.LA(1);

                         
                        int index27_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_8);
                        if ( s>=0 ) return s;
                        break;
                    case 8 : 
                        int LA27_9 = input.LA(1);

                         
                        int index27_9 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_9);
                        if ( s>=0 ) return s;
                        break;
                    case 9 : 
                        int LA27_10 = input.LA(1);

                         
                        int index27_10 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_10);
                        if ( s>=0 ) return s;
                        break;
                    case 10 : 
                        int LA27_11 = input.LA(1);

                         
                        int index27_11 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_11);
                        if ( s>=0 ) return s;
                        break;
                    case 11 : 
                        int LA27_12 = input.LA(1);

                         
                        int index27_12 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_12);
                        if ( s>=0 ) return s;
                        break;
                    case 12 : 
                        int LA27_13 = input.LA(1);

                         
                        int index27_13 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_13);
                        if ( s>=0 ) return s;
                        break;
                    case 13 : 
                        int LA27_14 = input.LA(1);

                         
                        int index27_14 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_14);
                        if ( s>=0 ) return s;
                        break;
                    case 14 : 
                        int LA27_15 = input.LA(1);

                         
                        int index27_15 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_15);
                        if ( s>=0 ) return s;
                        break;
                    case 15 : 
                        int LA27_16 = input.LA(1);

                         
                        int index27_16 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_16);
                        if ( s>=0 ) return s;
                        break;
                    case 16 : 
                        int LA27_17 = input.LA(1);

                         
                        int index27_17 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_17);
                        if ( s>=0 ) return s;
                        break;
                    case 17 : 
                        int LA27_18 = input.LA(1);

                         
                        int index27_18 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_18);
                        if ( s>=0 ) return s;
                        break;
                    case 18 : 
                        int LA27_19 = input.LA(1);

                         
                        int index27_19 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred33_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 20;}

                         
                        input.seek(index27_19);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 27, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String dfa_58s = "\1\1\115\uffff";
    static final String dfa_59s = "\1\4\65\uffff\23\0\5\uffff";
    static final String dfa_60s = "\1\121\65\uffff\23\0\5\uffff";
    static final String dfa_61s = "\1\uffff\1\2\113\uffff\1\1";
    static final String dfa_62s = "\66\uffff\1\0\1\1\1\2\1\3\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\15\1\16\1\17\1\20\1\21\1\22\5\uffff}>";
    static final String[] dfa_63s = {
            "\6\1\3\uffff\60\1\1\66\1\67\1\70\1\71\1\72\1\73\1\74\1\75\1\76\1\77\1\100\1\101\1\102\1\103\1\104\1\105\1\106\1\107\1\110\2\1",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "",
            "",
            "",
            "",
            ""
    };
    static final short[] dfa_58 = DFA.unpackEncodedString(dfa_58s);
    static final char[] dfa_59 = DFA.unpackEncodedStringToUnsignedChars(dfa_59s);
    static final char[] dfa_60 = DFA.unpackEncodedStringToUnsignedChars(dfa_60s);
    static final short[] dfa_61 = DFA.unpackEncodedString(dfa_61s);
    static final short[] dfa_62 = DFA.unpackEncodedString(dfa_62s);
    static final short[][] dfa_63 = unpackEncodedStringArray(dfa_63s);

    class DFA26 extends DFA {

        public DFA26(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 26;
            this.eot = dfa_7;
            this.eof = dfa_58;
            this.min = dfa_59;
            this.max = dfa_60;
            this.accept = dfa_61;
            this.special = dfa_62;
            this.transition = dfa_63;
        }
        public String getDescription() {
            return "()* loopback of 2860:4: ( ( ( '..' | '||' | '&&' | '|' | '^' | '&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>' | '+' | '-' | '*' | '/' | '%' )=> (lv_operators_4_0= ruleOperator ) ) ( (lv_operands_5_0= ruleOperand ) ) )*";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA26_54 = input.LA(1);

                         
                        int index26_54 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_54);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA26_55 = input.LA(1);

                         
                        int index26_55 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_55);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA26_56 = input.LA(1);

                         
                        int index26_56 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_56);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA26_57 = input.LA(1);

                         
                        int index26_57 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_57);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA26_58 = input.LA(1);

                         
                        int index26_58 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_58);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA26_59 = input.LA(1);

                         
                        int index26_59 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_59);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA26_60 = input.LA(1);

                         
                        int index26_60 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_60);
                        if ( s>=0 ) return s;
                        break;
                    case 7 : 
                        int LA26_61 = input.LA(1);

                         
                        int index26_61 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_61);
                        if ( s>=0 ) return s;
                        break;
                    case 8 : 
                        int LA26_62 = input.LA(1);

                         
                        int index26_62 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_62);
                        if ( s>=0 ) return s;
                        break;
                    case 9 : 
                        int LA26_63 = input.LA(1);

                         
                        int index26_63 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_63);
                        if ( s>=0 ) return s;
                        break;
                    case 10 : 
                        int LA26_64 = input.LA(1);

                         
                        int index26_64 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_64);
                        if ( s>=0 ) return s;
                        break;
                    case 11 : 
                        int LA26_65 = input.LA(1);

                         
                        int index26_65 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_65);
                        if ( s>=0 ) return s;
                        break;
                    case 12 : 
                        int LA26_66 = input.LA(1);

                         
                        int index26_66 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_66);
                        if ( s>=0 ) return s;
                        break;
                    case 13 : 
                        int LA26_67 = input.LA(1);

                         
                        int index26_67 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_67);
                        if ( s>=0 ) return s;
                        break;
                    case 14 : 
                        int LA26_68 = input.LA(1);

                         
                        int index26_68 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_68);
                        if ( s>=0 ) return s;
                        break;
                    case 15 : 
                        int LA26_69 = input.LA(1);

                         
                        int index26_69 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_69);
                        if ( s>=0 ) return s;
                        break;
                    case 16 : 
                        int LA26_70 = input.LA(1);

                         
                        int index26_70 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_70);
                        if ( s>=0 ) return s;
                        break;
                    case 17 : 
                        int LA26_71 = input.LA(1);

                         
                        int index26_71 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_71);
                        if ( s>=0 ) return s;
                        break;
                    case 18 : 
                        int LA26_72 = input.LA(1);

                         
                        int index26_72 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred34_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index26_72);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 26, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String[] dfa_64s = {
            "\6\3\3\uffff\54\3\1\1\1\2\27\3",
            "\1\uffff",
            "\1\uffff",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
    };
    static final short[][] dfa_64 = unpackEncodedStringArray(dfa_64s);

    class DFA31 extends DFA {

        public DFA31(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 31;
            this.eot = dfa_7;
            this.eof = dfa_46;
            this.min = dfa_47;
            this.max = dfa_48;
            this.accept = dfa_49;
            this.special = dfa_50;
            this.transition = dfa_64;
        }
        public String getDescription() {
            return "3004:3: ( ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) ) ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )* )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA31_1 = input.LA(1);

                         
                        int index31_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred35_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 3;}

                         
                        input.seek(index31_1);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA31_2 = input.LA(1);

                         
                        int index31_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred35_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 3;}

                         
                        input.seek(index31_2);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 31, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String dfa_65s = "\1\4\77\uffff\2\0\14\uffff";
    static final String dfa_66s = "\1\121\77\uffff\2\0\14\uffff";
    static final String dfa_67s = "\100\uffff\1\0\1\1\14\uffff}>";
    static final String[] dfa_68s = {
            "\6\1\3\uffff\54\1\1\101\1\100\27\1",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "\1\uffff",
            "\1\uffff",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
    };
    static final char[] dfa_65 = DFA.unpackEncodedStringToUnsignedChars(dfa_65s);
    static final char[] dfa_66 = DFA.unpackEncodedStringToUnsignedChars(dfa_66s);
    static final short[] dfa_67 = DFA.unpackEncodedString(dfa_67s);
    static final short[][] dfa_68 = unpackEncodedStringArray(dfa_68s);

    class DFA30 extends DFA {

        public DFA30(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 30;
            this.eot = dfa_7;
            this.eof = dfa_58;
            this.min = dfa_65;
            this.max = dfa_66;
            this.accept = dfa_61;
            this.special = dfa_67;
            this.transition = dfa_68;
        }
        public String getDescription() {
            return "()* loopback of 3036:4: ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )*";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA30_64 = input.LA(1);

                         
                        int index30_64 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred36_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index30_64);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA30_65 = input.LA(1);

                         
                        int index30_65 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred36_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index30_65);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 30, _s, input);
            error(nvae);
            throw nvae;
        }
    }

    class DFA33 extends DFA {

        public DFA33(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 33;
            this.eot = dfa_7;
            this.eof = dfa_46;
            this.min = dfa_47;
            this.max = dfa_48;
            this.accept = dfa_49;
            this.special = dfa_50;
            this.transition = dfa_64;
        }
        public String getDescription() {
            return "3084:3: ( ( ( '.' | '[' )=> ( () ( (lv_steps_2_0= ruleStep ) ) ) ) ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )* )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA33_1 = input.LA(1);

                         
                        int index33_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred37_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 3;}

                         
                        input.seek(index33_1);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA33_2 = input.LA(1);

                         
                        int index33_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred37_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 3;}

                         
                        input.seek(index33_2);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 33, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String dfa_69s = "\1\4\53\uffff\2\0\40\uffff";
    static final String dfa_70s = "\1\121\53\uffff\2\0\40\uffff";
    static final String dfa_71s = "\54\uffff\1\0\1\1\40\uffff}>";
    static final String[] dfa_72s = {
            "\6\1\3\uffff\54\1\1\55\1\54\27\1",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "\1\uffff",
            "\1\uffff",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
    };
    static final char[] dfa_69 = DFA.unpackEncodedStringToUnsignedChars(dfa_69s);
    static final char[] dfa_70 = DFA.unpackEncodedStringToUnsignedChars(dfa_70s);
    static final short[] dfa_71 = DFA.unpackEncodedString(dfa_71s);
    static final short[][] dfa_72 = unpackEncodedStringArray(dfa_72s);

    class DFA32 extends DFA {

        public DFA32(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 32;
            this.eot = dfa_7;
            this.eof = dfa_58;
            this.min = dfa_69;
            this.max = dfa_70;
            this.accept = dfa_61;
            this.special = dfa_71;
            this.transition = dfa_72;
        }
        public String getDescription() {
            return "()* loopback of 3116:4: ( ( '.' | '[' )=> (lv_steps_3_0= ruleStep ) )*";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA32_44 = input.LA(1);

                         
                        int index32_44 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred38_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index32_44);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA32_45 = input.LA(1);

                         
                        int index32_45 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred38_InternalMms()) ) {s = 77;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index32_45);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 32, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String dfa_73s = "\1\67\34\0\2\uffff";
    static final String dfa_74s = "\35\uffff\1\1\1\2";
    static final String dfa_75s = "\1\uffff\1\0\1\1\1\2\1\3\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\15\1\16\1\17\1\20\1\21\1\22\1\23\1\24\1\25\1\26\1\27\1\30\1\31\1\32\1\33\2\uffff}>";
    static final String[] dfa_76s = {
            "\1\1\13\uffff\1\34\7\uffff\1\2\5\uffff\1\3\1\4\1\5\1\6\1\24\1\25\1\26\1\27\1\30\1\31\1\7\1\uffff\1\10\1\33\1\11\1\12\1\13\1\32\1\14\1\15\1\16\1\17\1\20\1\21\1\22\1\23",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "",
            ""
    };
    static final char[] dfa_73 = DFA.unpackEncodedStringToUnsignedChars(dfa_73s);
    static final short[] dfa_74 = DFA.unpackEncodedString(dfa_74s);
    static final short[] dfa_75 = DFA.unpackEncodedString(dfa_75s);
    static final short[][] dfa_76 = unpackEncodedStringArray(dfa_76s);

    class DFA43 extends DFA {

        public DFA43(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 43;
            this.eot = dfa_40;
            this.eof = dfa_40;
            this.min = dfa_41;
            this.max = dfa_73;
            this.accept = dfa_74;
            this.special = dfa_75;
            this.transition = dfa_76;
        }
        public String getDescription() {
            return "3504:2: ( ( ( ( ( () ( ( ruleName ) ) '(' ) )=> ( () ( (lv_function_1_0= ruleName ) ) otherlv_2= '(' ) ) ( ( (lv_arguments_3_0= ruleArgument ) ) (otherlv_4= ',' ( (lv_arguments_5_0= ruleArgument ) ) )* )? otherlv_6= ')' ) | ( () ( (lv_name_8_0= ruleName ) ) ) )";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA43_1 = input.LA(1);

                         
                        int index43_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_1);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA43_2 = input.LA(1);

                         
                        int index43_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_2);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA43_3 = input.LA(1);

                         
                        int index43_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_3);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA43_4 = input.LA(1);

                         
                        int index43_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_4);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA43_5 = input.LA(1);

                         
                        int index43_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_5);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA43_6 = input.LA(1);

                         
                        int index43_6 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_6);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA43_7 = input.LA(1);

                         
                        int index43_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_7);
                        if ( s>=0 ) return s;
                        break;
                    case 7 : 
                        int LA43_8 = input.LA(1);

                         
                        int index43_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_8);
                        if ( s>=0 ) return s;
                        break;
                    case 8 : 
                        int LA43_9 = input.LA(1);

                         
                        int index43_9 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_9);
                        if ( s>=0 ) return s;
                        break;
                    case 9 : 
                        int LA43_10 = input.LA(1);

                         
                        int index43_10 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_10);
                        if ( s>=0 ) return s;
                        break;
                    case 10 : 
                        int LA43_11 = input.LA(1);

                         
                        int index43_11 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_11);
                        if ( s>=0 ) return s;
                        break;
                    case 11 : 
                        int LA43_12 = input.LA(1);

                         
                        int index43_12 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_12);
                        if ( s>=0 ) return s;
                        break;
                    case 12 : 
                        int LA43_13 = input.LA(1);

                         
                        int index43_13 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_13);
                        if ( s>=0 ) return s;
                        break;
                    case 13 : 
                        int LA43_14 = input.LA(1);

                         
                        int index43_14 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_14);
                        if ( s>=0 ) return s;
                        break;
                    case 14 : 
                        int LA43_15 = input.LA(1);

                         
                        int index43_15 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_15);
                        if ( s>=0 ) return s;
                        break;
                    case 15 : 
                        int LA43_16 = input.LA(1);

                         
                        int index43_16 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_16);
                        if ( s>=0 ) return s;
                        break;
                    case 16 : 
                        int LA43_17 = input.LA(1);

                         
                        int index43_17 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_17);
                        if ( s>=0 ) return s;
                        break;
                    case 17 : 
                        int LA43_18 = input.LA(1);

                         
                        int index43_18 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_18);
                        if ( s>=0 ) return s;
                        break;
                    case 18 : 
                        int LA43_19 = input.LA(1);

                         
                        int index43_19 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_19);
                        if ( s>=0 ) return s;
                        break;
                    case 19 : 
                        int LA43_20 = input.LA(1);

                         
                        int index43_20 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_20);
                        if ( s>=0 ) return s;
                        break;
                    case 20 : 
                        int LA43_21 = input.LA(1);

                         
                        int index43_21 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_21);
                        if ( s>=0 ) return s;
                        break;
                    case 21 : 
                        int LA43_22 = input.LA(1);

                         
                        int index43_22 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_22);
                        if ( s>=0 ) return s;
                        break;
                    case 22 : 
                        int LA43_23 = input.LA(1);

                         
                        int index43_23 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_23);
                        if ( s>=0 ) return s;
                        break;
                    case 23 : 
                        int LA43_24 = input.LA(1);

                         
                        int index43_24 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_24);
                        if ( s>=0 ) return s;
                        break;
                    case 24 : 
                        int LA43_25 = input.LA(1);

                         
                        int index43_25 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_25);
                        if ( s>=0 ) return s;
                        break;
                    case 25 : 
                        int LA43_26 = input.LA(1);

                         
                        int index43_26 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_26);
                        if ( s>=0 ) return s;
                        break;
                    case 26 : 
                        int LA43_27 = input.LA(1);

                         
                        int index43_27 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_27);
                        if ( s>=0 ) return s;
                        break;
                    case 27 : 
                        int LA43_28 = input.LA(1);

                         
                        int index43_28 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred41_InternalMms()) ) {s = 29;}

                        else if ( (true) ) {s = 30;}

                         
                        input.seek(index43_28);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 43, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String dfa_77s = "\1\uffff\1\2\35\uffff";
    static final String dfa_78s = "\2\4\35\uffff";
    static final String dfa_79s = "\1\121\1\117\35\uffff";
    static final String dfa_80s = "\2\uffff\1\2\34\1";
    static final String dfa_81s = "\1\uffff\1\0\35\uffff}>";
    static final String[] dfa_82s = {
            "\4\2\10\uffff\1\2\7\uffff\1\2\1\uffff\1\2\3\uffff\5\2\1\1\5\2\1\uffff\16\2\2\uffff\1\2\21\uffff\1\2\3\uffff\2\2",
            "\1\3\13\uffff\1\36\7\uffff\1\4\1\uffff\3\2\1\uffff\1\5\1\6\1\7\1\10\1\26\1\27\1\30\1\31\1\32\1\33\1\11\1\uffff\1\12\1\35\1\13\1\14\1\15\1\34\1\16\1\17\1\20\1\21\1\22\1\23\1\24\1\25\1\uffff\2\2\1\uffff\24\2",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
    };
    static final short[] dfa_77 = DFA.unpackEncodedString(dfa_77s);
    static final char[] dfa_78 = DFA.unpackEncodedStringToUnsignedChars(dfa_78s);
    static final char[] dfa_79 = DFA.unpackEncodedStringToUnsignedChars(dfa_79s);
    static final short[] dfa_80 = DFA.unpackEncodedString(dfa_80s);
    static final short[] dfa_81 = DFA.unpackEncodedString(dfa_81s);
    static final short[][] dfa_82 = unpackEncodedStringArray(dfa_82s);

    class DFA45 extends DFA {

        public DFA45(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 45;
            this.eot = dfa_40;
            this.eof = dfa_77;
            this.min = dfa_78;
            this.max = dfa_79;
            this.accept = dfa_80;
            this.special = dfa_81;
            this.transition = dfa_82;
        }
        public String getDescription() {
            return "3649:2: ( ( ( ( 'event' ( ( ruleName ) ) ) )=> (otherlv_0= 'event' ( (lv_event_1_0= ruleName ) ) ) ) | ( ( ( ( ( ( ruleName ) ) ':' ) )=> ( ( (lv_name_2_0= ruleName ) ) otherlv_3= ':' ) )? ( (lv_value_4_0= ruleExpression ) ) ) )";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA45_1 = input.LA(1);

                         
                        int index45_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA45_1==EOF||(LA45_1>=26 && LA45_1<=28)||(LA45_1>=57 && LA45_1<=58)||(LA45_1>=60 && LA45_1<=79)) ) {s = 2;}

                        else if ( (LA45_1==RULE_ID) && (synpred42_InternalMms())) {s = 3;}

                        else if ( (LA45_1==24) && (synpred42_InternalMms())) {s = 4;}

                        else if ( (LA45_1==30) && (synpred42_InternalMms())) {s = 5;}

                        else if ( (LA45_1==31) && (synpred42_InternalMms())) {s = 6;}

                        else if ( (LA45_1==32) && (synpred42_InternalMms())) {s = 7;}

                        else if ( (LA45_1==33) && (synpred42_InternalMms())) {s = 8;}

                        else if ( (LA45_1==40) && (synpred42_InternalMms())) {s = 9;}

                        else if ( (LA45_1==42) && (synpred42_InternalMms())) {s = 10;}

                        else if ( (LA45_1==44) && (synpred42_InternalMms())) {s = 11;}

                        else if ( (LA45_1==45) && (synpred42_InternalMms())) {s = 12;}

                        else if ( (LA45_1==46) && (synpred42_InternalMms())) {s = 13;}

                        else if ( (LA45_1==48) && (synpred42_InternalMms())) {s = 14;}

                        else if ( (LA45_1==49) && (synpred42_InternalMms())) {s = 15;}

                        else if ( (LA45_1==50) && (synpred42_InternalMms())) {s = 16;}

                        else if ( (LA45_1==51) && (synpred42_InternalMms())) {s = 17;}

                        else if ( (LA45_1==52) && (synpred42_InternalMms())) {s = 18;}

                        else if ( (LA45_1==53) && (synpred42_InternalMms())) {s = 19;}

                        else if ( (LA45_1==54) && (synpred42_InternalMms())) {s = 20;}

                        else if ( (LA45_1==55) && (synpred42_InternalMms())) {s = 21;}

                        else if ( (LA45_1==34) && (synpred42_InternalMms())) {s = 22;}

                        else if ( (LA45_1==35) && (synpred42_InternalMms())) {s = 23;}

                        else if ( (LA45_1==36) && (synpred42_InternalMms())) {s = 24;}

                        else if ( (LA45_1==37) && (synpred42_InternalMms())) {s = 25;}

                        else if ( (LA45_1==38) && (synpred42_InternalMms())) {s = 26;}

                        else if ( (LA45_1==39) && (synpred42_InternalMms())) {s = 27;}

                        else if ( (LA45_1==47) && (synpred42_InternalMms())) {s = 28;}

                        else if ( (LA45_1==43) && (synpred42_InternalMms())) {s = 29;}

                        else if ( (LA45_1==16) && (synpred42_InternalMms())) {s = 30;}

                         
                        input.seek(index45_1);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 45, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String dfa_83s = "\1\uffff\34\35\2\uffff";
    static final String dfa_84s = "\1\4\34\32\2\uffff";
    static final String dfa_85s = "\1\121\34\117\2\uffff";
    static final String dfa_86s = "\1\uffff\1\4\1\0\1\13\1\25\1\5\1\17\1\31\1\10\1\22\1\1\1\14\1\26\1\6\1\20\1\32\1\11\1\23\1\2\1\15\1\27\1\7\1\21\1\33\1\12\1\24\1\3\1\16\1\30\2\uffff}>";
    static final String[] dfa_87s = {
            "\1\1\3\35\10\uffff\1\34\7\uffff\1\2\1\uffff\1\35\3\uffff\1\3\1\4\1\5\1\6\1\24\1\25\1\26\1\27\1\30\1\31\1\7\1\uffff\1\10\1\33\1\11\1\12\1\13\1\32\1\14\1\15\1\16\1\17\1\20\1\21\1\22\1\23\2\uffff\1\35\21\uffff\1\35\3\uffff\2\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "\3\35\34\uffff\2\35\1\uffff\1\36\23\35",
            "",
            ""
    };
    static final short[] dfa_83 = DFA.unpackEncodedString(dfa_83s);
    static final char[] dfa_84 = DFA.unpackEncodedStringToUnsignedChars(dfa_84s);
    static final char[] dfa_85 = DFA.unpackEncodedStringToUnsignedChars(dfa_85s);
    static final short[] dfa_86 = DFA.unpackEncodedString(dfa_86s);
    static final short[][] dfa_87 = unpackEncodedStringArray(dfa_87s);

    class DFA44 extends DFA {

        public DFA44(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 44;
            this.eot = dfa_40;
            this.eof = dfa_83;
            this.min = dfa_84;
            this.max = dfa_85;
            this.accept = dfa_43;
            this.special = dfa_86;
            this.transition = dfa_87;
        }
        public String getDescription() {
            return "3688:4: ( ( ( ( ( ruleName ) ) ':' ) )=> ( ( (lv_name_2_0= ruleName ) ) otherlv_3= ':' ) )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA44_2 = input.LA(1);

                         
                        int index44_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_2==EOF||(LA44_2>=26 && LA44_2<=28)||(LA44_2>=57 && LA44_2<=58)||(LA44_2>=61 && LA44_2<=79)) ) {s = 29;}

                        else if ( (LA44_2==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_2);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA44_10 = input.LA(1);

                         
                        int index44_10 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_10==EOF||(LA44_10>=26 && LA44_10<=28)||(LA44_10>=57 && LA44_10<=58)||(LA44_10>=61 && LA44_10<=79)) ) {s = 29;}

                        else if ( (LA44_10==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_10);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA44_18 = input.LA(1);

                         
                        int index44_18 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_18==EOF||(LA44_18>=26 && LA44_18<=28)||(LA44_18>=57 && LA44_18<=58)||(LA44_18>=61 && LA44_18<=79)) ) {s = 29;}

                        else if ( (LA44_18==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_18);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA44_26 = input.LA(1);

                         
                        int index44_26 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_26==EOF||(LA44_26>=26 && LA44_26<=28)||(LA44_26>=57 && LA44_26<=58)||(LA44_26>=61 && LA44_26<=79)) ) {s = 29;}

                        else if ( (LA44_26==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_26);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA44_1 = input.LA(1);

                         
                        int index44_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_1==EOF||(LA44_1>=26 && LA44_1<=28)||(LA44_1>=57 && LA44_1<=58)||(LA44_1>=61 && LA44_1<=79)) ) {s = 29;}

                        else if ( (LA44_1==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_1);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA44_5 = input.LA(1);

                         
                        int index44_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_5==EOF||(LA44_5>=26 && LA44_5<=28)||(LA44_5>=57 && LA44_5<=58)||(LA44_5>=61 && LA44_5<=79)) ) {s = 29;}

                        else if ( (LA44_5==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_5);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA44_13 = input.LA(1);

                         
                        int index44_13 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_13==EOF||(LA44_13>=26 && LA44_13<=28)||(LA44_13>=57 && LA44_13<=58)||(LA44_13>=61 && LA44_13<=79)) ) {s = 29;}

                        else if ( (LA44_13==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_13);
                        if ( s>=0 ) return s;
                        break;
                    case 7 : 
                        int LA44_21 = input.LA(1);

                         
                        int index44_21 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_21==EOF||(LA44_21>=26 && LA44_21<=28)||(LA44_21>=57 && LA44_21<=58)||(LA44_21>=61 && LA44_21<=79)) ) {s = 29;}

                        else if ( (LA44_21==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_21);
                        if ( s>=0 ) return s;
                        break;
                    case 8 : 
                        int LA44_8 = input.LA(1);

                         
                        int index44_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_8==EOF||(LA44_8>=26 && LA44_8<=28)||(LA44_8>=57 && LA44_8<=58)||(LA44_8>=61 && LA44_8<=79)) ) {s = 29;}

                        else if ( (LA44_8==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_8);
                        if ( s>=0 ) return s;
                        break;
                    case 9 : 
                        int LA44_16 = input.LA(1);

                         
                        int index44_16 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_16==EOF||(LA44_16>=26 && LA44_16<=28)||(LA44_16>=57 && LA44_16<=58)||(LA44_16>=61 && LA44_16<=79)) ) {s = 29;}

                        else if ( (LA44_16==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_16);
                        if ( s>=0 ) return s;
                        break;
                    case 10 : 
                        int LA44_24 = input.LA(1);

                         
                        int index44_24 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_24==EOF||(LA44_24>=26 && LA44_24<=28)||(LA44_24>=57 && LA44_24<=58)||(LA44_24>=61 && LA44_24<=79)) ) {s = 29;}

                        else if ( (LA44_24==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_24);
                        if ( s>=0 ) return s;
                        break;
                    case 11 : 
                        int LA44_3 = input.LA(1);

                         
                        int index44_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_3==EOF||(LA44_3>=26 && LA44_3<=28)||(LA44_3>=57 && LA44_3<=58)||(LA44_3>=61 && LA44_3<=79)) ) {s = 29;}

                        else if ( (LA44_3==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_3);
                        if ( s>=0 ) return s;
                        break;
                    case 12 : 
                        int LA44_11 = input.LA(1);

                         
                        int index44_11 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_11==EOF||(LA44_11>=26 && LA44_11<=28)||(LA44_11>=57 && LA44_11<=58)||(LA44_11>=61 && LA44_11<=79)) ) {s = 29;}

                        else if ( (LA44_11==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_11);
                        if ( s>=0 ) return s;
                        break;
                    case 13 : 
                        int LA44_19 = input.LA(1);

                         
                        int index44_19 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_19==EOF||(LA44_19>=26 && LA44_19<=28)||(LA44_19>=57 && LA44_19<=58)||(LA44_19>=61 && LA44_19<=79)) ) {s = 29;}

                        else if ( (LA44_19==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_19);
                        if ( s>=0 ) return s;
                        break;
                    case 14 : 
                        int LA44_27 = input.LA(1);

                         
                        int index44_27 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_27==EOF||(LA44_27>=26 && LA44_27<=28)||(LA44_27>=57 && LA44_27<=58)||(LA44_27>=61 && LA44_27<=79)) ) {s = 29;}

                        else if ( (LA44_27==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_27);
                        if ( s>=0 ) return s;
                        break;
                    case 15 : 
                        int LA44_6 = input.LA(1);

                         
                        int index44_6 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_6==EOF||(LA44_6>=26 && LA44_6<=28)||(LA44_6>=57 && LA44_6<=58)||(LA44_6>=61 && LA44_6<=79)) ) {s = 29;}

                        else if ( (LA44_6==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_6);
                        if ( s>=0 ) return s;
                        break;
                    case 16 : 
                        int LA44_14 = input.LA(1);

                         
                        int index44_14 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_14==EOF||(LA44_14>=26 && LA44_14<=28)||(LA44_14>=57 && LA44_14<=58)||(LA44_14>=61 && LA44_14<=79)) ) {s = 29;}

                        else if ( (LA44_14==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_14);
                        if ( s>=0 ) return s;
                        break;
                    case 17 : 
                        int LA44_22 = input.LA(1);

                         
                        int index44_22 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_22==EOF||(LA44_22>=26 && LA44_22<=28)||(LA44_22>=57 && LA44_22<=58)||(LA44_22>=61 && LA44_22<=79)) ) {s = 29;}

                        else if ( (LA44_22==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_22);
                        if ( s>=0 ) return s;
                        break;
                    case 18 : 
                        int LA44_9 = input.LA(1);

                         
                        int index44_9 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_9==EOF||(LA44_9>=26 && LA44_9<=28)||(LA44_9>=57 && LA44_9<=58)||(LA44_9>=61 && LA44_9<=79)) ) {s = 29;}

                        else if ( (LA44_9==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_9);
                        if ( s>=0 ) return s;
                        break;
                    case 19 : 
                        int LA44_17 = input.LA(1);

                         
                        int index44_17 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_17==EOF||(LA44_17>=26 && LA44_17<=28)||(LA44_17>=57 && LA44_17<=58)||(LA44_17>=61 && LA44_17<=79)) ) {s = 29;}

                        else if ( (LA44_17==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_17);
                        if ( s>=0 ) return s;
                        break;
                    case 20 : 
                        int LA44_25 = input.LA(1);

                         
                        int index44_25 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_25==EOF||(LA44_25>=26 && LA44_25<=28)||(LA44_25>=57 && LA44_25<=58)||(LA44_25>=61 && LA44_25<=79)) ) {s = 29;}

                        else if ( (LA44_25==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_25);
                        if ( s>=0 ) return s;
                        break;
                    case 21 : 
                        int LA44_4 = input.LA(1);

                         
                        int index44_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_4==EOF||(LA44_4>=26 && LA44_4<=28)||(LA44_4>=57 && LA44_4<=58)||(LA44_4>=61 && LA44_4<=79)) ) {s = 29;}

                        else if ( (LA44_4==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_4);
                        if ( s>=0 ) return s;
                        break;
                    case 22 : 
                        int LA44_12 = input.LA(1);

                         
                        int index44_12 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_12==EOF||(LA44_12>=26 && LA44_12<=28)||(LA44_12>=57 && LA44_12<=58)||(LA44_12>=61 && LA44_12<=79)) ) {s = 29;}

                        else if ( (LA44_12==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_12);
                        if ( s>=0 ) return s;
                        break;
                    case 23 : 
                        int LA44_20 = input.LA(1);

                         
                        int index44_20 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_20==EOF||(LA44_20>=26 && LA44_20<=28)||(LA44_20>=57 && LA44_20<=58)||(LA44_20>=61 && LA44_20<=79)) ) {s = 29;}

                        else if ( (LA44_20==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_20);
                        if ( s>=0 ) return s;
                        break;
                    case 24 : 
                        int LA44_28 = input.LA(1);

                         
                        int index44_28 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_28==EOF||(LA44_28>=26 && LA44_28<=28)||(LA44_28>=57 && LA44_28<=58)||(LA44_28>=61 && LA44_28<=79)) ) {s = 29;}

                        else if ( (LA44_28==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_28);
                        if ( s>=0 ) return s;
                        break;
                    case 25 : 
                        int LA44_7 = input.LA(1);

                         
                        int index44_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_7==EOF||(LA44_7>=26 && LA44_7<=28)||(LA44_7>=57 && LA44_7<=58)||(LA44_7>=61 && LA44_7<=79)) ) {s = 29;}

                        else if ( (LA44_7==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_7);
                        if ( s>=0 ) return s;
                        break;
                    case 26 : 
                        int LA44_15 = input.LA(1);

                         
                        int index44_15 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_15==EOF||(LA44_15>=26 && LA44_15<=28)||(LA44_15>=57 && LA44_15<=58)||(LA44_15>=61 && LA44_15<=79)) ) {s = 29;}

                        else if ( (LA44_15==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_15);
                        if ( s>=0 ) return s;
                        break;
                    case 27 : 
                        int LA44_23 = input.LA(1);

                         
                        int index44_23 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA44_23==EOF||(LA44_23>=26 && LA44_23<=28)||(LA44_23>=57 && LA44_23<=58)||(LA44_23>=61 && LA44_23<=79)) ) {s = 29;}

                        else if ( (LA44_23==60) && (synpred43_InternalMms())) {s = 30;}

                         
                        input.seek(index44_23);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 44, _s, input);
            error(nvae);
            throw nvae;
        }
    }
 

    public static final BitSet FOLLOW_1 = new BitSet(new long[]{0x0000000000000000L});
    public static final BitSet FOLLOW_2 = new BitSet(new long[]{0x0000000000000002L});
    public static final BitSet FOLLOW_3 = new BitSet(new long[]{0xFFFFFFFFFFFFE3F2L,0x000000000003FFFFL});
    public static final BitSet FOLLOW_4 = new BitSet(new long[]{0xFFFFFFFFFFFFE3F0L,0x000000000003FFFFL});
    public static final BitSet FOLLOW_5 = new BitSet(new long[]{0x0000000000010000L});
    public static final BitSet FOLLOW_6 = new BitSet(new long[]{0x04FFFDFFC50100F0L,0x0000000000031000L});
    public static final BitSet FOLLOW_7 = new BitSet(new long[]{0x0000000000004000L});
    public static final BitSet FOLLOW_8 = new BitSet(new long[]{0xFFFFFFFFDD95C3F0L,0x000000000003FFFFL});
    public static final BitSet FOLLOW_9 = new BitSet(new long[]{0x00FFFDFFC1014010L});
    public static final BitSet FOLLOW_10 = new BitSet(new long[]{0x00FFFDFFC1010010L});
    public static final BitSet FOLLOW_11 = new BitSet(new long[]{0x0000000000040000L});
    public static final BitSet FOLLOW_12 = new BitSet(new long[]{0xFFFFFFFFFFFF43F0L,0x000000000003FFFFL});
    public static final BitSet FOLLOW_13 = new BitSet(new long[]{0x0000000000100002L});
    public static final BitSet FOLLOW_14 = new BitSet(new long[]{0x0000000000080000L});
    public static final BitSet FOLLOW_15 = new BitSet(new long[]{0x0000000000800000L});
    public static final BitSet FOLLOW_16 = new BitSet(new long[]{0x0000000004000000L});
    public static final BitSet FOLLOW_17 = new BitSet(new long[]{0x00FFFDFFD1010010L});
    public static final BitSet FOLLOW_18 = new BitSet(new long[]{0x0000000018000000L});
    public static final BitSet FOLLOW_19 = new BitSet(new long[]{0x04FFFDFFC50100F2L,0x0000000000031000L});
    public static final BitSet FOLLOW_20 = new BitSet(new long[]{0x0000000000000020L});
    public static final BitSet FOLLOW_21 = new BitSet(new long[]{0x0000000800000000L});
    public static final BitSet FOLLOW_22 = new BitSet(new long[]{0x0000001000000022L});
    public static final BitSet FOLLOW_23 = new BitSet(new long[]{0x0000000000000022L});
    public static final BitSet FOLLOW_24 = new BitSet(new long[]{0x04FFFFFFC50100F0L,0x0000000000031000L});
    public static final BitSet FOLLOW_25 = new BitSet(new long[]{0x0000080000000000L});
    public static final BitSet FOLLOW_26 = new BitSet(new long[]{0x0000800000000000L});
    public static final BitSet FOLLOW_27 = new BitSet(new long[]{0x0080000000000000L});
    public static final BitSet FOLLOW_28 = new BitSet(new long[]{0xFFFFFFFFDD9543F2L,0x000000000003FFFFL});
    public static final BitSet FOLLOW_29 = new BitSet(new long[]{0x0100000000040002L});
    public static final BitSet FOLLOW_30 = new BitSet(new long[]{0xE000000000000002L,0x000000000000FFFFL});
    public static final BitSet FOLLOW_31 = new BitSet(new long[]{0x0600000000000002L});
    public static final BitSet FOLLOW_32 = new BitSet(new long[]{0x0000000000000012L});
    public static final BitSet FOLLOW_33 = new BitSet(new long[]{0x0800000000000000L});
    public static final BitSet FOLLOW_34 = new BitSet(new long[]{0x0000000010000000L});
    public static final BitSet FOLLOW_35 = new BitSet(new long[]{0x0000000000000102L});
    public static final BitSet FOLLOW_36 = new BitSet(new long[]{0x0CFFFDFFC50100F0L,0x0000000000031000L});
    public static final BitSet FOLLOW_37 = new BitSet(new long[]{0x0800000008000000L});
    public static final BitSet FOLLOW_38 = new BitSet(new long[]{0x04FFFDFFD50100F0L,0x0000000000031000L});
    public static final BitSet FOLLOW_39 = new BitSet(new long[]{0x1000000000000000L});
    public static final BitSet FOLLOW_40 = new BitSet(new long[]{0x0200000000000002L});
    public static final BitSet FOLLOW_41 = new BitSet(new long[]{0x0000000000000010L});
    public static final BitSet FOLLOW_42 = new BitSet(new long[]{0x0200000000000002L,0x0000000000001000L});
    public static final BitSet FOLLOW_43 = new BitSet(new long[]{0x0000000000000050L});
    public static final BitSet FOLLOW_44 = new BitSet(new long[]{0x0200000000000112L,0x0000000000001000L});

}