package org.pagewalk.lab.parser.antlr.internal;

import org.eclipse.xtext.*;
import org.eclipse.xtext.parser.*;
import org.eclipse.xtext.parser.impl.*;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.antlr.AbstractInternalAntlrParser;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.parser.antlr.XtextTokenStream.HiddenTokens;
import org.eclipse.xtext.parser.antlr.AntlrDatatypeRuleToken;
import org.pagewalk.lab.services.LabGrammarAccess;



import org.antlr.runtime.*;
import java.util.Stack;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.HashMap;
@SuppressWarnings("all")
public class InternalLabParser extends AbstractInternalAntlrParser {
    public static final String[] tokenNames = new String[] {
        "<invalid>", "<EOR>", "<DOWN>", "<UP>", "RULE_STRING", "RULE_INT", "RULE_ANY_OTHER", "RULE_ID", "RULE_ML_COMMENT", "RULE_SL_COMMENT", "RULE_WS", "'lab'", "'{'", "'}'", "'variant'", "'task'", "'check'", "'run'", "'mutant'", "'prediction'", "'number'", "'choice'", "'right'", "'points'", "'show'", "'partial'", "'hidden'", "'within'", "'hint'", "'at'", "'end'", "'section'", "'-'", "'B'", "'KiB'", "'MiB'", "'GiB'"
    };
    public static final int RULE_STRING=4;
    public static final int RULE_SL_COMMENT=9;
    public static final int T__19=19;
    public static final int T__15=15;
    public static final int T__16=16;
    public static final int T__17=17;
    public static final int T__18=18;
    public static final int T__11=11;
    public static final int T__33=33;
    public static final int T__12=12;
    public static final int T__34=34;
    public static final int T__13=13;
    public static final int T__35=35;
    public static final int T__14=14;
    public static final int T__36=36;
    public static final int EOF=-1;
    public static final int T__30=30;
    public static final int T__31=31;
    public static final int T__32=32;
    public static final int RULE_ID=7;
    public static final int RULE_WS=10;
    public static final int RULE_ANY_OTHER=6;
    public static final int T__26=26;
    public static final int T__27=27;
    public static final int T__28=28;
    public static final int RULE_INT=5;
    public static final int T__29=29;
    public static final int T__22=22;
    public static final int RULE_ML_COMMENT=8;
    public static final int T__23=23;
    public static final int T__24=24;
    public static final int T__25=25;
    public static final int T__20=20;
    public static final int T__21=21;

    // delegates
    // delegators


        public InternalLabParser(TokenStream input) {
            this(input, new RecognizerSharedState());
        }
        public InternalLabParser(TokenStream input, RecognizerSharedState state) {
            super(input, state);
             
        }
        

    public String[] getTokenNames() { return InternalLabParser.tokenNames; }
    public String getGrammarFileName() { return "InternalLab.g"; }



     	private LabGrammarAccess grammarAccess;

        public InternalLabParser(TokenStream input, LabGrammarAccess grammarAccess) {
            this(input);
            this.grammarAccess = grammarAccess;
            registerRules(grammarAccess.getGrammar());
        }

        @Override
        protected String getFirstRuleName() {
        	return "LabFile";
       	}

       	@Override
       	protected LabGrammarAccess getGrammarAccess() {
       		return grammarAccess;
       	}




    // $ANTLR start "entryRuleLabFile"
    // InternalLab.g:64:1: entryRuleLabFile returns [EObject current=null] : iv_ruleLabFile= ruleLabFile EOF ;
    public final EObject entryRuleLabFile() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleLabFile = null;


        try {
            // InternalLab.g:64:48: (iv_ruleLabFile= ruleLabFile EOF )
            // InternalLab.g:65:2: iv_ruleLabFile= ruleLabFile EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getLabFileRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleLabFile=ruleLabFile();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleLabFile; 
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
    // $ANTLR end "entryRuleLabFile"


    // $ANTLR start "ruleLabFile"
    // InternalLab.g:71:1: ruleLabFile returns [EObject current=null] : ( () ( (lv_parts_1_0= rulePart ) )* ) ;
    public final EObject ruleLabFile() throws RecognitionException {
        EObject current = null;

        EObject lv_parts_1_0 = null;



        	enterRule();

        try {
            // InternalLab.g:77:2: ( ( () ( (lv_parts_1_0= rulePart ) )* ) )
            // InternalLab.g:78:2: ( () ( (lv_parts_1_0= rulePart ) )* )
            {
            // InternalLab.g:78:2: ( () ( (lv_parts_1_0= rulePart ) )* )
            // InternalLab.g:79:3: () ( (lv_parts_1_0= rulePart ) )*
            {
            // InternalLab.g:79:3: ()
            // InternalLab.g:80:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getLabFileAccess().getLabFileAction_0(),
              					current);
              			
            }

            }

            // InternalLab.g:86:3: ( (lv_parts_1_0= rulePart ) )*
            loop1:
            do {
                int alt1=2;
                int LA1_0 = input.LA(1);

                if ( ((LA1_0>=RULE_STRING && LA1_0<=RULE_ID)||(LA1_0>=11 && LA1_0<=31)||(LA1_0>=33 && LA1_0<=36)) ) {
                    alt1=1;
                }


                switch (alt1) {
            	case 1 :
            	    // InternalLab.g:87:4: (lv_parts_1_0= rulePart )
            	    {
            	    // InternalLab.g:87:4: (lv_parts_1_0= rulePart )
            	    // InternalLab.g:88:5: lv_parts_1_0= rulePart
            	    {
            	    if ( state.backtracking==0 ) {

            	      					newCompositeNode(grammarAccess.getLabFileAccess().getPartsPartParserRuleCall_1_0());
            	      				
            	    }
            	    pushFollow(FOLLOW_3);
            	    lv_parts_1_0=rulePart();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      					if (current==null) {
            	      						current = createModelElementForParent(grammarAccess.getLabFileRule());
            	      					}
            	      					add(
            	      						current,
            	      						"parts",
            	      						lv_parts_1_0,
            	      						"org.pagewalk.lab.Lab.Part");
            	      					afterParserOrEnumRuleCall();
            	      				
            	    }

            	    }


            	    }
            	    break;

            	default :
            	    break loop1;
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
    // $ANTLR end "ruleLabFile"


    // $ANTLR start "entryRulePart"
    // InternalLab.g:109:1: entryRulePart returns [EObject current=null] : iv_rulePart= rulePart EOF ;
    public final EObject entryRulePart() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePart = null;


        try {
            // InternalLab.g:109:45: (iv_rulePart= rulePart EOF )
            // InternalLab.g:110:2: iv_rulePart= rulePart EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getPartRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_rulePart=rulePart();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_rulePart; 
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
    // $ANTLR end "entryRulePart"


    // $ANTLR start "rulePart"
    // InternalLab.g:116:1: rulePart returns [EObject current=null] : (this_Heading_0= ruleHeading | this_VariantPart_1= ruleVariantPart | this_TaskPart_2= ruleTaskPart | this_StrayPart_3= ruleStrayPart ) ;
    public final EObject rulePart() throws RecognitionException {
        EObject current = null;

        EObject this_Heading_0 = null;

        EObject this_VariantPart_1 = null;

        EObject this_TaskPart_2 = null;

        EObject this_StrayPart_3 = null;



        	enterRule();

        try {
            // InternalLab.g:122:2: ( (this_Heading_0= ruleHeading | this_VariantPart_1= ruleVariantPart | this_TaskPart_2= ruleTaskPart | this_StrayPart_3= ruleStrayPart ) )
            // InternalLab.g:123:2: (this_Heading_0= ruleHeading | this_VariantPart_1= ruleVariantPart | this_TaskPart_2= ruleTaskPart | this_StrayPart_3= ruleStrayPart )
            {
            // InternalLab.g:123:2: (this_Heading_0= ruleHeading | this_VariantPart_1= ruleVariantPart | this_TaskPart_2= ruleTaskPart | this_StrayPart_3= ruleStrayPart )
            int alt2=4;
            switch ( input.LA(1) ) {
            case 11:
                {
                alt2=1;
                }
                break;
            case 14:
                {
                alt2=2;
                }
                break;
            case 15:
                {
                alt2=3;
                }
                break;
            case RULE_STRING:
            case RULE_INT:
            case RULE_ANY_OTHER:
            case RULE_ID:
            case 12:
            case 13:
            case 16:
            case 17:
            case 18:
            case 19:
            case 20:
            case 21:
            case 22:
            case 23:
            case 24:
            case 25:
            case 26:
            case 27:
            case 28:
            case 29:
            case 30:
            case 31:
            case 33:
            case 34:
            case 35:
            case 36:
                {
                alt2=4;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 2, 0, input);

                throw nvae;
            }

            switch (alt2) {
                case 1 :
                    // InternalLab.g:124:3: this_Heading_0= ruleHeading
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getPartAccess().getHeadingParserRuleCall_0());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Heading_0=ruleHeading();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Heading_0;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalLab.g:133:3: this_VariantPart_1= ruleVariantPart
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getPartAccess().getVariantPartParserRuleCall_1());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_VariantPart_1=ruleVariantPart();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_VariantPart_1;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalLab.g:142:3: this_TaskPart_2= ruleTaskPart
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getPartAccess().getTaskPartParserRuleCall_2());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_TaskPart_2=ruleTaskPart();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_TaskPart_2;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalLab.g:151:3: this_StrayPart_3= ruleStrayPart
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getPartAccess().getStrayPartParserRuleCall_3());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_StrayPart_3=ruleStrayPart();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_StrayPart_3;
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
    // $ANTLR end "rulePart"


    // $ANTLR start "entryRuleHeading"
    // InternalLab.g:163:1: entryRuleHeading returns [EObject current=null] : iv_ruleHeading= ruleHeading EOF ;
    public final EObject entryRuleHeading() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleHeading = null;


        try {
            // InternalLab.g:163:48: (iv_ruleHeading= ruleHeading EOF )
            // InternalLab.g:164:2: iv_ruleHeading= ruleHeading EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getHeadingRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleHeading=ruleHeading();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleHeading; 
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
    // $ANTLR end "entryRuleHeading"


    // $ANTLR start "ruleHeading"
    // InternalLab.g:170:1: ruleHeading returns [EObject current=null] : ( () otherlv_1= 'lab' ( (lv_title_2_0= RULE_STRING ) )? otherlv_3= '{' ( ( (lv_entries_4_0= ruleEntry ) ) | ( (lv_items_5_0= ruleItem ) ) )* otherlv_6= '}' ) ;
    public final EObject ruleHeading() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token lv_title_2_0=null;
        Token otherlv_3=null;
        Token otherlv_6=null;
        EObject lv_entries_4_0 = null;

        EObject lv_items_5_0 = null;



        	enterRule();

        try {
            // InternalLab.g:176:2: ( ( () otherlv_1= 'lab' ( (lv_title_2_0= RULE_STRING ) )? otherlv_3= '{' ( ( (lv_entries_4_0= ruleEntry ) ) | ( (lv_items_5_0= ruleItem ) ) )* otherlv_6= '}' ) )
            // InternalLab.g:177:2: ( () otherlv_1= 'lab' ( (lv_title_2_0= RULE_STRING ) )? otherlv_3= '{' ( ( (lv_entries_4_0= ruleEntry ) ) | ( (lv_items_5_0= ruleItem ) ) )* otherlv_6= '}' )
            {
            // InternalLab.g:177:2: ( () otherlv_1= 'lab' ( (lv_title_2_0= RULE_STRING ) )? otherlv_3= '{' ( ( (lv_entries_4_0= ruleEntry ) ) | ( (lv_items_5_0= ruleItem ) ) )* otherlv_6= '}' )
            // InternalLab.g:178:3: () otherlv_1= 'lab' ( (lv_title_2_0= RULE_STRING ) )? otherlv_3= '{' ( ( (lv_entries_4_0= ruleEntry ) ) | ( (lv_items_5_0= ruleItem ) ) )* otherlv_6= '}'
            {
            // InternalLab.g:178:3: ()
            // InternalLab.g:179:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getHeadingAccess().getHeadingAction_0(),
              					current);
              			
            }

            }

            otherlv_1=(Token)match(input,11,FOLLOW_4); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_1, grammarAccess.getHeadingAccess().getLabKeyword_1());
              		
            }
            // InternalLab.g:189:3: ( (lv_title_2_0= RULE_STRING ) )?
            int alt3=2;
            int LA3_0 = input.LA(1);

            if ( (LA3_0==RULE_STRING) ) {
                alt3=1;
            }
            switch (alt3) {
                case 1 :
                    // InternalLab.g:190:4: (lv_title_2_0= RULE_STRING )
                    {
                    // InternalLab.g:190:4: (lv_title_2_0= RULE_STRING )
                    // InternalLab.g:191:5: lv_title_2_0= RULE_STRING
                    {
                    lv_title_2_0=(Token)match(input,RULE_STRING,FOLLOW_5); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_title_2_0, grammarAccess.getHeadingAccess().getTitleSTRINGTerminalRuleCall_2_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getHeadingRule());
                      					}
                      					setWithLastConsumed(
                      						current,
                      						"title",
                      						lv_title_2_0,
                      						"org.pagewalk.lab.Lab.STRING");
                      				
                    }

                    }


                    }
                    break;

            }

            otherlv_3=(Token)match(input,12,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_3, grammarAccess.getHeadingAccess().getLeftCurlyBracketKeyword_3());
              		
            }
            // InternalLab.g:211:3: ( ( (lv_entries_4_0= ruleEntry ) ) | ( (lv_items_5_0= ruleItem ) ) )*
            loop4:
            do {
                int alt4=3;
                int LA4_0 = input.LA(1);

                if ( ((LA4_0>=RULE_STRING && LA4_0<=RULE_ID)||LA4_0==12||(LA4_0>=22 && LA4_0<=31)||(LA4_0>=33 && LA4_0<=36)) ) {
                    alt4=1;
                }
                else if ( ((LA4_0>=16 && LA4_0<=21)) ) {
                    alt4=2;
                }


                switch (alt4) {
            	case 1 :
            	    // InternalLab.g:212:4: ( (lv_entries_4_0= ruleEntry ) )
            	    {
            	    // InternalLab.g:212:4: ( (lv_entries_4_0= ruleEntry ) )
            	    // InternalLab.g:213:5: (lv_entries_4_0= ruleEntry )
            	    {
            	    // InternalLab.g:213:5: (lv_entries_4_0= ruleEntry )
            	    // InternalLab.g:214:6: lv_entries_4_0= ruleEntry
            	    {
            	    if ( state.backtracking==0 ) {

            	      						newCompositeNode(grammarAccess.getHeadingAccess().getEntriesEntryParserRuleCall_4_0_0());
            	      					
            	    }
            	    pushFollow(FOLLOW_6);
            	    lv_entries_4_0=ruleEntry();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      						if (current==null) {
            	      							current = createModelElementForParent(grammarAccess.getHeadingRule());
            	      						}
            	      						add(
            	      							current,
            	      							"entries",
            	      							lv_entries_4_0,
            	      							"org.pagewalk.lab.Lab.Entry");
            	      						afterParserOrEnumRuleCall();
            	      					
            	    }

            	    }


            	    }


            	    }
            	    break;
            	case 2 :
            	    // InternalLab.g:232:4: ( (lv_items_5_0= ruleItem ) )
            	    {
            	    // InternalLab.g:232:4: ( (lv_items_5_0= ruleItem ) )
            	    // InternalLab.g:233:5: (lv_items_5_0= ruleItem )
            	    {
            	    // InternalLab.g:233:5: (lv_items_5_0= ruleItem )
            	    // InternalLab.g:234:6: lv_items_5_0= ruleItem
            	    {
            	    if ( state.backtracking==0 ) {

            	      						newCompositeNode(grammarAccess.getHeadingAccess().getItemsItemParserRuleCall_4_1_0());
            	      					
            	    }
            	    pushFollow(FOLLOW_6);
            	    lv_items_5_0=ruleItem();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      						if (current==null) {
            	      							current = createModelElementForParent(grammarAccess.getHeadingRule());
            	      						}
            	      						add(
            	      							current,
            	      							"items",
            	      							lv_items_5_0,
            	      							"org.pagewalk.lab.Lab.Item");
            	      						afterParserOrEnumRuleCall();
            	      					
            	    }

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop4;
                }
            } while (true);

            otherlv_6=(Token)match(input,13,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_6, grammarAccess.getHeadingAccess().getRightCurlyBracketKeyword_5());
              		
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
    // $ANTLR end "ruleHeading"


    // $ANTLR start "entryRuleVariantPart"
    // InternalLab.g:260:1: entryRuleVariantPart returns [EObject current=null] : iv_ruleVariantPart= ruleVariantPart EOF ;
    public final EObject entryRuleVariantPart() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleVariantPart = null;


        try {
            // InternalLab.g:260:52: (iv_ruleVariantPart= ruleVariantPart EOF )
            // InternalLab.g:261:2: iv_ruleVariantPart= ruleVariantPart EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getVariantPartRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleVariantPart=ruleVariantPart();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleVariantPart; 
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
    // $ANTLR end "entryRuleVariantPart"


    // $ANTLR start "ruleVariantPart"
    // InternalLab.g:267:1: ruleVariantPart returns [EObject current=null] : (otherlv_0= 'variant' ( (lv_code_1_0= ruleCodeBlock ) ) ) ;
    public final EObject ruleVariantPart() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_code_1_0 = null;



        	enterRule();

        try {
            // InternalLab.g:273:2: ( (otherlv_0= 'variant' ( (lv_code_1_0= ruleCodeBlock ) ) ) )
            // InternalLab.g:274:2: (otherlv_0= 'variant' ( (lv_code_1_0= ruleCodeBlock ) ) )
            {
            // InternalLab.g:274:2: (otherlv_0= 'variant' ( (lv_code_1_0= ruleCodeBlock ) ) )
            // InternalLab.g:275:3: otherlv_0= 'variant' ( (lv_code_1_0= ruleCodeBlock ) )
            {
            otherlv_0=(Token)match(input,14,FOLLOW_7); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getVariantPartAccess().getVariantKeyword_0());
              		
            }
            // InternalLab.g:279:3: ( (lv_code_1_0= ruleCodeBlock ) )
            // InternalLab.g:280:4: (lv_code_1_0= ruleCodeBlock )
            {
            // InternalLab.g:280:4: (lv_code_1_0= ruleCodeBlock )
            // InternalLab.g:281:5: lv_code_1_0= ruleCodeBlock
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getVariantPartAccess().getCodeCodeBlockParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_code_1_0=ruleCodeBlock();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getVariantPartRule());
              					}
              					set(
              						current,
              						"code",
              						lv_code_1_0,
              						"org.pagewalk.lab.Lab.CodeBlock");
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
    // $ANTLR end "ruleVariantPart"


    // $ANTLR start "entryRuleTaskPart"
    // InternalLab.g:302:1: entryRuleTaskPart returns [EObject current=null] : iv_ruleTaskPart= ruleTaskPart EOF ;
    public final EObject entryRuleTaskPart() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleTaskPart = null;


        try {
            // InternalLab.g:302:49: (iv_ruleTaskPart= ruleTaskPart EOF )
            // InternalLab.g:303:2: iv_ruleTaskPart= ruleTaskPart EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getTaskPartRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleTaskPart=ruleTaskPart();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleTaskPart; 
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
    // $ANTLR end "entryRuleTaskPart"


    // $ANTLR start "ruleTaskPart"
    // InternalLab.g:309:1: ruleTaskPart returns [EObject current=null] : (otherlv_0= 'task' ( (lv_name_1_0= ruleWord ) ) ( (lv_title_2_0= RULE_STRING ) )? otherlv_3= '{' ( ( (lv_entries_4_0= ruleEntry ) ) | ( (lv_items_5_0= ruleItem ) ) )* otherlv_6= '}' ) ;
    public final EObject ruleTaskPart() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_title_2_0=null;
        Token otherlv_3=null;
        Token otherlv_6=null;
        AntlrDatatypeRuleToken lv_name_1_0 = null;

        EObject lv_entries_4_0 = null;

        EObject lv_items_5_0 = null;



        	enterRule();

        try {
            // InternalLab.g:315:2: ( (otherlv_0= 'task' ( (lv_name_1_0= ruleWord ) ) ( (lv_title_2_0= RULE_STRING ) )? otherlv_3= '{' ( ( (lv_entries_4_0= ruleEntry ) ) | ( (lv_items_5_0= ruleItem ) ) )* otherlv_6= '}' ) )
            // InternalLab.g:316:2: (otherlv_0= 'task' ( (lv_name_1_0= ruleWord ) ) ( (lv_title_2_0= RULE_STRING ) )? otherlv_3= '{' ( ( (lv_entries_4_0= ruleEntry ) ) | ( (lv_items_5_0= ruleItem ) ) )* otherlv_6= '}' )
            {
            // InternalLab.g:316:2: (otherlv_0= 'task' ( (lv_name_1_0= ruleWord ) ) ( (lv_title_2_0= RULE_STRING ) )? otherlv_3= '{' ( ( (lv_entries_4_0= ruleEntry ) ) | ( (lv_items_5_0= ruleItem ) ) )* otherlv_6= '}' )
            // InternalLab.g:317:3: otherlv_0= 'task' ( (lv_name_1_0= ruleWord ) ) ( (lv_title_2_0= RULE_STRING ) )? otherlv_3= '{' ( ( (lv_entries_4_0= ruleEntry ) ) | ( (lv_items_5_0= ruleItem ) ) )* otherlv_6= '}'
            {
            otherlv_0=(Token)match(input,15,FOLLOW_8); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getTaskPartAccess().getTaskKeyword_0());
              		
            }
            // InternalLab.g:321:3: ( (lv_name_1_0= ruleWord ) )
            // InternalLab.g:322:4: (lv_name_1_0= ruleWord )
            {
            // InternalLab.g:322:4: (lv_name_1_0= ruleWord )
            // InternalLab.g:323:5: lv_name_1_0= ruleWord
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getTaskPartAccess().getNameWordParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_4);
            lv_name_1_0=ruleWord();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getTaskPartRule());
              					}
              					set(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.pagewalk.lab.Lab.Word");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            // InternalLab.g:340:3: ( (lv_title_2_0= RULE_STRING ) )?
            int alt5=2;
            int LA5_0 = input.LA(1);

            if ( (LA5_0==RULE_STRING) ) {
                alt5=1;
            }
            switch (alt5) {
                case 1 :
                    // InternalLab.g:341:4: (lv_title_2_0= RULE_STRING )
                    {
                    // InternalLab.g:341:4: (lv_title_2_0= RULE_STRING )
                    // InternalLab.g:342:5: lv_title_2_0= RULE_STRING
                    {
                    lv_title_2_0=(Token)match(input,RULE_STRING,FOLLOW_5); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_title_2_0, grammarAccess.getTaskPartAccess().getTitleSTRINGTerminalRuleCall_2_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getTaskPartRule());
                      					}
                      					setWithLastConsumed(
                      						current,
                      						"title",
                      						lv_title_2_0,
                      						"org.pagewalk.lab.Lab.STRING");
                      				
                    }

                    }


                    }
                    break;

            }

            otherlv_3=(Token)match(input,12,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_3, grammarAccess.getTaskPartAccess().getLeftCurlyBracketKeyword_3());
              		
            }
            // InternalLab.g:362:3: ( ( (lv_entries_4_0= ruleEntry ) ) | ( (lv_items_5_0= ruleItem ) ) )*
            loop6:
            do {
                int alt6=3;
                int LA6_0 = input.LA(1);

                if ( ((LA6_0>=RULE_STRING && LA6_0<=RULE_ID)||LA6_0==12||(LA6_0>=22 && LA6_0<=31)||(LA6_0>=33 && LA6_0<=36)) ) {
                    alt6=1;
                }
                else if ( ((LA6_0>=16 && LA6_0<=21)) ) {
                    alt6=2;
                }


                switch (alt6) {
            	case 1 :
            	    // InternalLab.g:363:4: ( (lv_entries_4_0= ruleEntry ) )
            	    {
            	    // InternalLab.g:363:4: ( (lv_entries_4_0= ruleEntry ) )
            	    // InternalLab.g:364:5: (lv_entries_4_0= ruleEntry )
            	    {
            	    // InternalLab.g:364:5: (lv_entries_4_0= ruleEntry )
            	    // InternalLab.g:365:6: lv_entries_4_0= ruleEntry
            	    {
            	    if ( state.backtracking==0 ) {

            	      						newCompositeNode(grammarAccess.getTaskPartAccess().getEntriesEntryParserRuleCall_4_0_0());
            	      					
            	    }
            	    pushFollow(FOLLOW_6);
            	    lv_entries_4_0=ruleEntry();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      						if (current==null) {
            	      							current = createModelElementForParent(grammarAccess.getTaskPartRule());
            	      						}
            	      						add(
            	      							current,
            	      							"entries",
            	      							lv_entries_4_0,
            	      							"org.pagewalk.lab.Lab.Entry");
            	      						afterParserOrEnumRuleCall();
            	      					
            	    }

            	    }


            	    }


            	    }
            	    break;
            	case 2 :
            	    // InternalLab.g:383:4: ( (lv_items_5_0= ruleItem ) )
            	    {
            	    // InternalLab.g:383:4: ( (lv_items_5_0= ruleItem ) )
            	    // InternalLab.g:384:5: (lv_items_5_0= ruleItem )
            	    {
            	    // InternalLab.g:384:5: (lv_items_5_0= ruleItem )
            	    // InternalLab.g:385:6: lv_items_5_0= ruleItem
            	    {
            	    if ( state.backtracking==0 ) {

            	      						newCompositeNode(grammarAccess.getTaskPartAccess().getItemsItemParserRuleCall_4_1_0());
            	      					
            	    }
            	    pushFollow(FOLLOW_6);
            	    lv_items_5_0=ruleItem();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      						if (current==null) {
            	      							current = createModelElementForParent(grammarAccess.getTaskPartRule());
            	      						}
            	      						add(
            	      							current,
            	      							"items",
            	      							lv_items_5_0,
            	      							"org.pagewalk.lab.Lab.Item");
            	      						afterParserOrEnumRuleCall();
            	      					
            	    }

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop6;
                }
            } while (true);

            otherlv_6=(Token)match(input,13,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_6, grammarAccess.getTaskPartAccess().getRightCurlyBracketKeyword_5());
              		
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
    // $ANTLR end "ruleTaskPart"


    // $ANTLR start "entryRuleEntry"
    // InternalLab.g:411:1: entryRuleEntry returns [EObject current=null] : iv_ruleEntry= ruleEntry EOF ;
    public final EObject entryRuleEntry() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleEntry = null;


        try {
            // InternalLab.g:411:46: (iv_ruleEntry= ruleEntry EOF )
            // InternalLab.g:412:2: iv_ruleEntry= ruleEntry EOF
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
    // InternalLab.g:418:1: ruleEntry returns [EObject current=null] : ( ( ( (lv_key_0_0= ruleName ) ) ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_INT | RULE_STRING | RULE_ID )=> (lv_value_1_0= ruleValue ) )? ( ( '{' )=> (lv_group_2_0= ruleGroup ) )? ) | ( (lv_stray_3_0= ruleStrayText ) ) | ( (lv_group_4_0= ruleGroup ) ) ) ;
    public final EObject ruleEntry() throws RecognitionException {
        EObject current = null;

        AntlrDatatypeRuleToken lv_key_0_0 = null;

        EObject lv_value_1_0 = null;

        EObject lv_group_2_0 = null;

        AntlrDatatypeRuleToken lv_stray_3_0 = null;

        EObject lv_group_4_0 = null;



        	enterRule();

        try {
            // InternalLab.g:424:2: ( ( ( ( (lv_key_0_0= ruleName ) ) ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_INT | RULE_STRING | RULE_ID )=> (lv_value_1_0= ruleValue ) )? ( ( '{' )=> (lv_group_2_0= ruleGroup ) )? ) | ( (lv_stray_3_0= ruleStrayText ) ) | ( (lv_group_4_0= ruleGroup ) ) ) )
            // InternalLab.g:425:2: ( ( ( (lv_key_0_0= ruleName ) ) ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_INT | RULE_STRING | RULE_ID )=> (lv_value_1_0= ruleValue ) )? ( ( '{' )=> (lv_group_2_0= ruleGroup ) )? ) | ( (lv_stray_3_0= ruleStrayText ) ) | ( (lv_group_4_0= ruleGroup ) ) )
            {
            // InternalLab.g:425:2: ( ( ( (lv_key_0_0= ruleName ) ) ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_INT | RULE_STRING | RULE_ID )=> (lv_value_1_0= ruleValue ) )? ( ( '{' )=> (lv_group_2_0= ruleGroup ) )? ) | ( (lv_stray_3_0= ruleStrayText ) ) | ( (lv_group_4_0= ruleGroup ) ) )
            int alt9=3;
            switch ( input.LA(1) ) {
            case RULE_ID:
            case 22:
            case 23:
            case 24:
            case 25:
            case 26:
            case 27:
            case 28:
            case 29:
            case 30:
            case 31:
            case 33:
            case 34:
            case 35:
            case 36:
                {
                alt9=1;
                }
                break;
            case RULE_STRING:
            case RULE_INT:
            case RULE_ANY_OTHER:
                {
                alt9=2;
                }
                break;
            case 12:
                {
                alt9=3;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 9, 0, input);

                throw nvae;
            }

            switch (alt9) {
                case 1 :
                    // InternalLab.g:426:3: ( ( (lv_key_0_0= ruleName ) ) ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_INT | RULE_STRING | RULE_ID )=> (lv_value_1_0= ruleValue ) )? ( ( '{' )=> (lv_group_2_0= ruleGroup ) )? )
                    {
                    // InternalLab.g:426:3: ( ( (lv_key_0_0= ruleName ) ) ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_INT | RULE_STRING | RULE_ID )=> (lv_value_1_0= ruleValue ) )? ( ( '{' )=> (lv_group_2_0= ruleGroup ) )? )
                    // InternalLab.g:427:4: ( (lv_key_0_0= ruleName ) ) ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_INT | RULE_STRING | RULE_ID )=> (lv_value_1_0= ruleValue ) )? ( ( '{' )=> (lv_group_2_0= ruleGroup ) )?
                    {
                    // InternalLab.g:427:4: ( (lv_key_0_0= ruleName ) )
                    // InternalLab.g:428:5: (lv_key_0_0= ruleName )
                    {
                    // InternalLab.g:428:5: (lv_key_0_0= ruleName )
                    // InternalLab.g:429:6: lv_key_0_0= ruleName
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getEntryAccess().getKeyNameParserRuleCall_0_0_0());
                      					
                    }
                    pushFollow(FOLLOW_9);
                    lv_key_0_0=ruleName();

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
                      							"org.pagewalk.lab.Lab.Name");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }

                    // InternalLab.g:446:4: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_INT | RULE_STRING | RULE_ID )=> (lv_value_1_0= ruleValue ) )?
                    int alt7=2;
                    alt7 = dfa7.predict(input);
                    switch (alt7) {
                        case 1 :
                            // InternalLab.g:447:5: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_INT | RULE_STRING | RULE_ID )=> (lv_value_1_0= ruleValue )
                            {
                            // InternalLab.g:448:5: (lv_value_1_0= ruleValue )
                            // InternalLab.g:449:6: lv_value_1_0= ruleValue
                            {
                            if ( state.backtracking==0 ) {

                              						newCompositeNode(grammarAccess.getEntryAccess().getValueValueParserRuleCall_0_1_0());
                              					
                            }
                            pushFollow(FOLLOW_9);
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
                              							"org.pagewalk.lab.Lab.Value");
                              						afterParserOrEnumRuleCall();
                              					
                            }

                            }


                            }
                            break;

                    }

                    // InternalLab.g:466:4: ( ( '{' )=> (lv_group_2_0= ruleGroup ) )?
                    int alt8=2;
                    alt8 = dfa8.predict(input);
                    switch (alt8) {
                        case 1 :
                            // InternalLab.g:467:5: ( '{' )=> (lv_group_2_0= ruleGroup )
                            {
                            // InternalLab.g:468:5: (lv_group_2_0= ruleGroup )
                            // InternalLab.g:469:6: lv_group_2_0= ruleGroup
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
                              							"org.pagewalk.lab.Lab.Group");
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
                    // InternalLab.g:488:3: ( (lv_stray_3_0= ruleStrayText ) )
                    {
                    // InternalLab.g:488:3: ( (lv_stray_3_0= ruleStrayText ) )
                    // InternalLab.g:489:4: (lv_stray_3_0= ruleStrayText )
                    {
                    // InternalLab.g:489:4: (lv_stray_3_0= ruleStrayText )
                    // InternalLab.g:490:5: lv_stray_3_0= ruleStrayText
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
                      						"org.pagewalk.lab.Lab.StrayText");
                      					afterParserOrEnumRuleCall();
                      				
                    }

                    }


                    }


                    }
                    break;
                case 3 :
                    // InternalLab.g:508:3: ( (lv_group_4_0= ruleGroup ) )
                    {
                    // InternalLab.g:508:3: ( (lv_group_4_0= ruleGroup ) )
                    // InternalLab.g:509:4: (lv_group_4_0= ruleGroup )
                    {
                    // InternalLab.g:509:4: (lv_group_4_0= ruleGroup )
                    // InternalLab.g:510:5: lv_group_4_0= ruleGroup
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
                      						"org.pagewalk.lab.Lab.Group");
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
    // InternalLab.g:531:1: entryRuleGroup returns [EObject current=null] : iv_ruleGroup= ruleGroup EOF ;
    public final EObject entryRuleGroup() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleGroup = null;


        try {
            // InternalLab.g:531:46: (iv_ruleGroup= ruleGroup EOF )
            // InternalLab.g:532:2: iv_ruleGroup= ruleGroup EOF
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
    // InternalLab.g:538:1: ruleGroup returns [EObject current=null] : ( () otherlv_1= '{' ( (lv_entries_2_0= ruleEntry ) )* otherlv_3= '}' ) ;
    public final EObject ruleGroup() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token otherlv_3=null;
        EObject lv_entries_2_0 = null;



        	enterRule();

        try {
            // InternalLab.g:544:2: ( ( () otherlv_1= '{' ( (lv_entries_2_0= ruleEntry ) )* otherlv_3= '}' ) )
            // InternalLab.g:545:2: ( () otherlv_1= '{' ( (lv_entries_2_0= ruleEntry ) )* otherlv_3= '}' )
            {
            // InternalLab.g:545:2: ( () otherlv_1= '{' ( (lv_entries_2_0= ruleEntry ) )* otherlv_3= '}' )
            // InternalLab.g:546:3: () otherlv_1= '{' ( (lv_entries_2_0= ruleEntry ) )* otherlv_3= '}'
            {
            // InternalLab.g:546:3: ()
            // InternalLab.g:547:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getGroupAccess().getGroupAction_0(),
              					current);
              			
            }

            }

            otherlv_1=(Token)match(input,12,FOLLOW_10); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_1, grammarAccess.getGroupAccess().getLeftCurlyBracketKeyword_1());
              		
            }
            // InternalLab.g:557:3: ( (lv_entries_2_0= ruleEntry ) )*
            loop10:
            do {
                int alt10=2;
                int LA10_0 = input.LA(1);

                if ( ((LA10_0>=RULE_STRING && LA10_0<=RULE_ID)||LA10_0==12||(LA10_0>=22 && LA10_0<=31)||(LA10_0>=33 && LA10_0<=36)) ) {
                    alt10=1;
                }


                switch (alt10) {
            	case 1 :
            	    // InternalLab.g:558:4: (lv_entries_2_0= ruleEntry )
            	    {
            	    // InternalLab.g:558:4: (lv_entries_2_0= ruleEntry )
            	    // InternalLab.g:559:5: lv_entries_2_0= ruleEntry
            	    {
            	    if ( state.backtracking==0 ) {

            	      					newCompositeNode(grammarAccess.getGroupAccess().getEntriesEntryParserRuleCall_2_0());
            	      				
            	    }
            	    pushFollow(FOLLOW_10);
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
            	      						"org.pagewalk.lab.Lab.Entry");
            	      					afterParserOrEnumRuleCall();
            	      				
            	    }

            	    }


            	    }
            	    break;

            	default :
            	    break loop10;
                }
            } while (true);

            otherlv_3=(Token)match(input,13,FOLLOW_2); if (state.failed) return current;
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
    // InternalLab.g:584:1: entryRuleValue returns [EObject current=null] : iv_ruleValue= ruleValue EOF ;
    public final EObject entryRuleValue() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleValue = null;


        try {
            // InternalLab.g:584:46: (iv_ruleValue= ruleValue EOF )
            // InternalLab.g:585:2: iv_ruleValue= ruleValue EOF
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
    // InternalLab.g:591:1: ruleValue returns [EObject current=null] : ( ( ( (lv_number_0_0= RULE_INT ) ) ( ( 'B' | 'KiB' | 'MiB' | 'GiB' )=> (lv_unit_1_0= ruleUnit ) )? ) | ( (lv_text_2_0= RULE_STRING ) ) | ( (lv_word_3_0= ruleWord ) ) ) ;
    public final EObject ruleValue() throws RecognitionException {
        EObject current = null;

        Token lv_number_0_0=null;
        Token lv_text_2_0=null;
        AntlrDatatypeRuleToken lv_unit_1_0 = null;

        AntlrDatatypeRuleToken lv_word_3_0 = null;



        	enterRule();

        try {
            // InternalLab.g:597:2: ( ( ( ( (lv_number_0_0= RULE_INT ) ) ( ( 'B' | 'KiB' | 'MiB' | 'GiB' )=> (lv_unit_1_0= ruleUnit ) )? ) | ( (lv_text_2_0= RULE_STRING ) ) | ( (lv_word_3_0= ruleWord ) ) ) )
            // InternalLab.g:598:2: ( ( ( (lv_number_0_0= RULE_INT ) ) ( ( 'B' | 'KiB' | 'MiB' | 'GiB' )=> (lv_unit_1_0= ruleUnit ) )? ) | ( (lv_text_2_0= RULE_STRING ) ) | ( (lv_word_3_0= ruleWord ) ) )
            {
            // InternalLab.g:598:2: ( ( ( (lv_number_0_0= RULE_INT ) ) ( ( 'B' | 'KiB' | 'MiB' | 'GiB' )=> (lv_unit_1_0= ruleUnit ) )? ) | ( (lv_text_2_0= RULE_STRING ) ) | ( (lv_word_3_0= ruleWord ) ) )
            int alt12=3;
            switch ( input.LA(1) ) {
            case RULE_INT:
                {
                alt12=1;
                }
                break;
            case RULE_STRING:
                {
                alt12=2;
                }
                break;
            case RULE_ID:
            case 22:
            case 23:
            case 24:
            case 25:
            case 26:
            case 27:
            case 28:
            case 29:
            case 30:
            case 31:
            case 33:
            case 34:
            case 35:
            case 36:
                {
                alt12=3;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 12, 0, input);

                throw nvae;
            }

            switch (alt12) {
                case 1 :
                    // InternalLab.g:599:3: ( ( (lv_number_0_0= RULE_INT ) ) ( ( 'B' | 'KiB' | 'MiB' | 'GiB' )=> (lv_unit_1_0= ruleUnit ) )? )
                    {
                    // InternalLab.g:599:3: ( ( (lv_number_0_0= RULE_INT ) ) ( ( 'B' | 'KiB' | 'MiB' | 'GiB' )=> (lv_unit_1_0= ruleUnit ) )? )
                    // InternalLab.g:600:4: ( (lv_number_0_0= RULE_INT ) ) ( ( 'B' | 'KiB' | 'MiB' | 'GiB' )=> (lv_unit_1_0= ruleUnit ) )?
                    {
                    // InternalLab.g:600:4: ( (lv_number_0_0= RULE_INT ) )
                    // InternalLab.g:601:5: (lv_number_0_0= RULE_INT )
                    {
                    // InternalLab.g:601:5: (lv_number_0_0= RULE_INT )
                    // InternalLab.g:602:6: lv_number_0_0= RULE_INT
                    {
                    lv_number_0_0=(Token)match(input,RULE_INT,FOLLOW_11); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						newLeafNode(lv_number_0_0, grammarAccess.getValueAccess().getNumberINTTerminalRuleCall_0_0_0());
                      					
                    }
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElement(grammarAccess.getValueRule());
                      						}
                      						setWithLastConsumed(
                      							current,
                      							"number",
                      							lv_number_0_0,
                      							"org.pagewalk.lab.Lab.INT");
                      					
                    }

                    }


                    }

                    // InternalLab.g:618:4: ( ( 'B' | 'KiB' | 'MiB' | 'GiB' )=> (lv_unit_1_0= ruleUnit ) )?
                    int alt11=2;
                    switch ( input.LA(1) ) {
                        case 33:
                            {
                            int LA11_1 = input.LA(2);

                            if ( (synpred3_InternalLab()) ) {
                                alt11=1;
                            }
                            }
                            break;
                        case 34:
                            {
                            int LA11_2 = input.LA(2);

                            if ( (synpred3_InternalLab()) ) {
                                alt11=1;
                            }
                            }
                            break;
                        case 35:
                            {
                            int LA11_3 = input.LA(2);

                            if ( (synpred3_InternalLab()) ) {
                                alt11=1;
                            }
                            }
                            break;
                        case 36:
                            {
                            int LA11_4 = input.LA(2);

                            if ( (synpred3_InternalLab()) ) {
                                alt11=1;
                            }
                            }
                            break;
                    }

                    switch (alt11) {
                        case 1 :
                            // InternalLab.g:619:5: ( 'B' | 'KiB' | 'MiB' | 'GiB' )=> (lv_unit_1_0= ruleUnit )
                            {
                            // InternalLab.g:620:5: (lv_unit_1_0= ruleUnit )
                            // InternalLab.g:621:6: lv_unit_1_0= ruleUnit
                            {
                            if ( state.backtracking==0 ) {

                              						newCompositeNode(grammarAccess.getValueAccess().getUnitUnitParserRuleCall_0_1_0());
                              					
                            }
                            pushFollow(FOLLOW_2);
                            lv_unit_1_0=ruleUnit();

                            state._fsp--;
                            if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              						if (current==null) {
                              							current = createModelElementForParent(grammarAccess.getValueRule());
                              						}
                              						set(
                              							current,
                              							"unit",
                              							lv_unit_1_0,
                              							"org.pagewalk.lab.Lab.Unit");
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
                    // InternalLab.g:640:3: ( (lv_text_2_0= RULE_STRING ) )
                    {
                    // InternalLab.g:640:3: ( (lv_text_2_0= RULE_STRING ) )
                    // InternalLab.g:641:4: (lv_text_2_0= RULE_STRING )
                    {
                    // InternalLab.g:641:4: (lv_text_2_0= RULE_STRING )
                    // InternalLab.g:642:5: lv_text_2_0= RULE_STRING
                    {
                    lv_text_2_0=(Token)match(input,RULE_STRING,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_text_2_0, grammarAccess.getValueAccess().getTextSTRINGTerminalRuleCall_1_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getValueRule());
                      					}
                      					setWithLastConsumed(
                      						current,
                      						"text",
                      						lv_text_2_0,
                      						"org.pagewalk.lab.Lab.STRING");
                      				
                    }

                    }


                    }


                    }
                    break;
                case 3 :
                    // InternalLab.g:659:3: ( (lv_word_3_0= ruleWord ) )
                    {
                    // InternalLab.g:659:3: ( (lv_word_3_0= ruleWord ) )
                    // InternalLab.g:660:4: (lv_word_3_0= ruleWord )
                    {
                    // InternalLab.g:660:4: (lv_word_3_0= ruleWord )
                    // InternalLab.g:661:5: lv_word_3_0= ruleWord
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getValueAccess().getWordWordParserRuleCall_2_0());
                      				
                    }
                    pushFollow(FOLLOW_2);
                    lv_word_3_0=ruleWord();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getValueRule());
                      					}
                      					set(
                      						current,
                      						"word",
                      						lv_word_3_0,
                      						"org.pagewalk.lab.Lab.Word");
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
    // $ANTLR end "ruleValue"


    // $ANTLR start "entryRuleItem"
    // InternalLab.g:682:1: entryRuleItem returns [EObject current=null] : iv_ruleItem= ruleItem EOF ;
    public final EObject entryRuleItem() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleItem = null;


        try {
            // InternalLab.g:682:45: (iv_ruleItem= ruleItem EOF )
            // InternalLab.g:683:2: iv_ruleItem= ruleItem EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getItemRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleItem=ruleItem();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleItem; 
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
    // $ANTLR end "entryRuleItem"


    // $ANTLR start "ruleItem"
    // InternalLab.g:689:1: ruleItem returns [EObject current=null] : (this_CheckItem_0= ruleCheckItem | this_RunItem_1= ruleRunItem | this_MutantItem_2= ruleMutantItem | this_PredictionItem_3= rulePredictionItem | this_NumberItem_4= ruleNumberItem | this_ChoiceItem_5= ruleChoiceItem ) ;
    public final EObject ruleItem() throws RecognitionException {
        EObject current = null;

        EObject this_CheckItem_0 = null;

        EObject this_RunItem_1 = null;

        EObject this_MutantItem_2 = null;

        EObject this_PredictionItem_3 = null;

        EObject this_NumberItem_4 = null;

        EObject this_ChoiceItem_5 = null;



        	enterRule();

        try {
            // InternalLab.g:695:2: ( (this_CheckItem_0= ruleCheckItem | this_RunItem_1= ruleRunItem | this_MutantItem_2= ruleMutantItem | this_PredictionItem_3= rulePredictionItem | this_NumberItem_4= ruleNumberItem | this_ChoiceItem_5= ruleChoiceItem ) )
            // InternalLab.g:696:2: (this_CheckItem_0= ruleCheckItem | this_RunItem_1= ruleRunItem | this_MutantItem_2= ruleMutantItem | this_PredictionItem_3= rulePredictionItem | this_NumberItem_4= ruleNumberItem | this_ChoiceItem_5= ruleChoiceItem )
            {
            // InternalLab.g:696:2: (this_CheckItem_0= ruleCheckItem | this_RunItem_1= ruleRunItem | this_MutantItem_2= ruleMutantItem | this_PredictionItem_3= rulePredictionItem | this_NumberItem_4= ruleNumberItem | this_ChoiceItem_5= ruleChoiceItem )
            int alt13=6;
            switch ( input.LA(1) ) {
            case 16:
                {
                alt13=1;
                }
                break;
            case 17:
                {
                alt13=2;
                }
                break;
            case 18:
                {
                alt13=3;
                }
                break;
            case 19:
                {
                alt13=4;
                }
                break;
            case 20:
                {
                alt13=5;
                }
                break;
            case 21:
                {
                alt13=6;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 13, 0, input);

                throw nvae;
            }

            switch (alt13) {
                case 1 :
                    // InternalLab.g:697:3: this_CheckItem_0= ruleCheckItem
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getItemAccess().getCheckItemParserRuleCall_0());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_CheckItem_0=ruleCheckItem();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_CheckItem_0;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalLab.g:706:3: this_RunItem_1= ruleRunItem
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getItemAccess().getRunItemParserRuleCall_1());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_RunItem_1=ruleRunItem();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_RunItem_1;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalLab.g:715:3: this_MutantItem_2= ruleMutantItem
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getItemAccess().getMutantItemParserRuleCall_2());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_MutantItem_2=ruleMutantItem();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_MutantItem_2;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalLab.g:724:3: this_PredictionItem_3= rulePredictionItem
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getItemAccess().getPredictionItemParserRuleCall_3());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_PredictionItem_3=rulePredictionItem();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_PredictionItem_3;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 5 :
                    // InternalLab.g:733:3: this_NumberItem_4= ruleNumberItem
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getItemAccess().getNumberItemParserRuleCall_4());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_NumberItem_4=ruleNumberItem();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_NumberItem_4;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 6 :
                    // InternalLab.g:742:3: this_ChoiceItem_5= ruleChoiceItem
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getItemAccess().getChoiceItemParserRuleCall_5());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_ChoiceItem_5=ruleChoiceItem();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_ChoiceItem_5;
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
    // $ANTLR end "ruleItem"


    // $ANTLR start "entryRuleCheckItem"
    // InternalLab.g:754:1: entryRuleCheckItem returns [EObject current=null] : iv_ruleCheckItem= ruleCheckItem EOF ;
    public final EObject entryRuleCheckItem() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleCheckItem = null;


        try {
            // InternalLab.g:754:50: (iv_ruleCheckItem= ruleCheckItem EOF )
            // InternalLab.g:755:2: iv_ruleCheckItem= ruleCheckItem EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getCheckItemRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleCheckItem=ruleCheckItem();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleCheckItem; 
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
    // $ANTLR end "entryRuleCheckItem"


    // $ANTLR start "ruleCheckItem"
    // InternalLab.g:761:1: ruleCheckItem returns [EObject current=null] : ( () otherlv_1= 'check' ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )* ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )? ) ;
    public final EObject ruleCheckItem() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token lv_title_2_0=null;
        EObject lv_settings_3_0 = null;

        EObject lv_code_4_0 = null;



        	enterRule();

        try {
            // InternalLab.g:767:2: ( ( () otherlv_1= 'check' ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )* ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )? ) )
            // InternalLab.g:768:2: ( () otherlv_1= 'check' ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )* ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )? )
            {
            // InternalLab.g:768:2: ( () otherlv_1= 'check' ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )* ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )? )
            // InternalLab.g:769:3: () otherlv_1= 'check' ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )* ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )?
            {
            // InternalLab.g:769:3: ()
            // InternalLab.g:770:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getCheckItemAccess().getCheckItemAction_0(),
              					current);
              			
            }

            }

            otherlv_1=(Token)match(input,16,FOLLOW_7); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_1, grammarAccess.getCheckItemAccess().getCheckKeyword_1());
              		
            }
            // InternalLab.g:780:3: ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )?
            int alt14=2;
            int LA14_0 = input.LA(1);

            if ( (LA14_0==RULE_STRING) ) {
                int LA14_1 = input.LA(2);

                if ( (synpred4_InternalLab()) ) {
                    alt14=1;
                }
            }
            switch (alt14) {
                case 1 :
                    // InternalLab.g:781:4: ( RULE_STRING )=> (lv_title_2_0= RULE_STRING )
                    {
                    // InternalLab.g:782:4: (lv_title_2_0= RULE_STRING )
                    // InternalLab.g:783:5: lv_title_2_0= RULE_STRING
                    {
                    lv_title_2_0=(Token)match(input,RULE_STRING,FOLLOW_7); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_title_2_0, grammarAccess.getCheckItemAccess().getTitleSTRINGTerminalRuleCall_2_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getCheckItemRule());
                      					}
                      					setWithLastConsumed(
                      						current,
                      						"title",
                      						lv_title_2_0,
                      						"org.pagewalk.lab.Lab.STRING");
                      				
                    }

                    }


                    }
                    break;

            }

            // InternalLab.g:799:3: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )*
            loop15:
            do {
                int alt15=2;
                alt15 = dfa15.predict(input);
                switch (alt15) {
            	case 1 :
            	    // InternalLab.g:800:4: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting )
            	    {
            	    // InternalLab.g:801:4: (lv_settings_3_0= ruleSetting )
            	    // InternalLab.g:802:5: lv_settings_3_0= ruleSetting
            	    {
            	    if ( state.backtracking==0 ) {

            	      					newCompositeNode(grammarAccess.getCheckItemAccess().getSettingsSettingParserRuleCall_3_0());
            	      				
            	    }
            	    pushFollow(FOLLOW_7);
            	    lv_settings_3_0=ruleSetting();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      					if (current==null) {
            	      						current = createModelElementForParent(grammarAccess.getCheckItemRule());
            	      					}
            	      					add(
            	      						current,
            	      						"settings",
            	      						lv_settings_3_0,
            	      						"org.pagewalk.lab.Lab.Setting");
            	      					afterParserOrEnumRuleCall();
            	      				
            	    }

            	    }


            	    }
            	    break;

            	default :
            	    break loop15;
                }
            } while (true);

            // InternalLab.g:819:3: ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )?
            int alt16=2;
            alt16 = dfa16.predict(input);
            switch (alt16) {
                case 1 :
                    // InternalLab.g:820:4: ( '{' )=> (lv_code_4_0= ruleCodeBlock )
                    {
                    // InternalLab.g:821:4: (lv_code_4_0= ruleCodeBlock )
                    // InternalLab.g:822:5: lv_code_4_0= ruleCodeBlock
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getCheckItemAccess().getCodeCodeBlockParserRuleCall_4_0());
                      				
                    }
                    pushFollow(FOLLOW_2);
                    lv_code_4_0=ruleCodeBlock();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getCheckItemRule());
                      					}
                      					set(
                      						current,
                      						"code",
                      						lv_code_4_0,
                      						"org.pagewalk.lab.Lab.CodeBlock");
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
    // $ANTLR end "ruleCheckItem"


    // $ANTLR start "entryRuleRunItem"
    // InternalLab.g:843:1: entryRuleRunItem returns [EObject current=null] : iv_ruleRunItem= ruleRunItem EOF ;
    public final EObject entryRuleRunItem() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleRunItem = null;


        try {
            // InternalLab.g:843:48: (iv_ruleRunItem= ruleRunItem EOF )
            // InternalLab.g:844:2: iv_ruleRunItem= ruleRunItem EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getRunItemRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleRunItem=ruleRunItem();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleRunItem; 
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
    // $ANTLR end "entryRuleRunItem"


    // $ANTLR start "ruleRunItem"
    // InternalLab.g:850:1: ruleRunItem returns [EObject current=null] : ( () otherlv_1= 'run' ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )* ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )? ) ;
    public final EObject ruleRunItem() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token lv_title_2_0=null;
        EObject lv_settings_3_0 = null;

        EObject lv_code_4_0 = null;



        	enterRule();

        try {
            // InternalLab.g:856:2: ( ( () otherlv_1= 'run' ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )* ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )? ) )
            // InternalLab.g:857:2: ( () otherlv_1= 'run' ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )* ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )? )
            {
            // InternalLab.g:857:2: ( () otherlv_1= 'run' ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )* ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )? )
            // InternalLab.g:858:3: () otherlv_1= 'run' ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )* ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )?
            {
            // InternalLab.g:858:3: ()
            // InternalLab.g:859:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getRunItemAccess().getRunItemAction_0(),
              					current);
              			
            }

            }

            otherlv_1=(Token)match(input,17,FOLLOW_7); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_1, grammarAccess.getRunItemAccess().getRunKeyword_1());
              		
            }
            // InternalLab.g:869:3: ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )?
            int alt17=2;
            int LA17_0 = input.LA(1);

            if ( (LA17_0==RULE_STRING) ) {
                int LA17_1 = input.LA(2);

                if ( (synpred7_InternalLab()) ) {
                    alt17=1;
                }
            }
            switch (alt17) {
                case 1 :
                    // InternalLab.g:870:4: ( RULE_STRING )=> (lv_title_2_0= RULE_STRING )
                    {
                    // InternalLab.g:871:4: (lv_title_2_0= RULE_STRING )
                    // InternalLab.g:872:5: lv_title_2_0= RULE_STRING
                    {
                    lv_title_2_0=(Token)match(input,RULE_STRING,FOLLOW_7); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_title_2_0, grammarAccess.getRunItemAccess().getTitleSTRINGTerminalRuleCall_2_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getRunItemRule());
                      					}
                      					setWithLastConsumed(
                      						current,
                      						"title",
                      						lv_title_2_0,
                      						"org.pagewalk.lab.Lab.STRING");
                      				
                    }

                    }


                    }
                    break;

            }

            // InternalLab.g:888:3: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )*
            loop18:
            do {
                int alt18=2;
                alt18 = dfa18.predict(input);
                switch (alt18) {
            	case 1 :
            	    // InternalLab.g:889:4: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting )
            	    {
            	    // InternalLab.g:890:4: (lv_settings_3_0= ruleSetting )
            	    // InternalLab.g:891:5: lv_settings_3_0= ruleSetting
            	    {
            	    if ( state.backtracking==0 ) {

            	      					newCompositeNode(grammarAccess.getRunItemAccess().getSettingsSettingParserRuleCall_3_0());
            	      				
            	    }
            	    pushFollow(FOLLOW_7);
            	    lv_settings_3_0=ruleSetting();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      					if (current==null) {
            	      						current = createModelElementForParent(grammarAccess.getRunItemRule());
            	      					}
            	      					add(
            	      						current,
            	      						"settings",
            	      						lv_settings_3_0,
            	      						"org.pagewalk.lab.Lab.Setting");
            	      					afterParserOrEnumRuleCall();
            	      				
            	    }

            	    }


            	    }
            	    break;

            	default :
            	    break loop18;
                }
            } while (true);

            // InternalLab.g:908:3: ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )?
            int alt19=2;
            alt19 = dfa19.predict(input);
            switch (alt19) {
                case 1 :
                    // InternalLab.g:909:4: ( '{' )=> (lv_code_4_0= ruleCodeBlock )
                    {
                    // InternalLab.g:910:4: (lv_code_4_0= ruleCodeBlock )
                    // InternalLab.g:911:5: lv_code_4_0= ruleCodeBlock
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getRunItemAccess().getCodeCodeBlockParserRuleCall_4_0());
                      				
                    }
                    pushFollow(FOLLOW_2);
                    lv_code_4_0=ruleCodeBlock();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getRunItemRule());
                      					}
                      					set(
                      						current,
                      						"code",
                      						lv_code_4_0,
                      						"org.pagewalk.lab.Lab.CodeBlock");
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
    // $ANTLR end "ruleRunItem"


    // $ANTLR start "entryRuleMutantItem"
    // InternalLab.g:932:1: entryRuleMutantItem returns [EObject current=null] : iv_ruleMutantItem= ruleMutantItem EOF ;
    public final EObject entryRuleMutantItem() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleMutantItem = null;


        try {
            // InternalLab.g:932:51: (iv_ruleMutantItem= ruleMutantItem EOF )
            // InternalLab.g:933:2: iv_ruleMutantItem= ruleMutantItem EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getMutantItemRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleMutantItem=ruleMutantItem();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleMutantItem; 
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
    // $ANTLR end "entryRuleMutantItem"


    // $ANTLR start "ruleMutantItem"
    // InternalLab.g:939:1: ruleMutantItem returns [EObject current=null] : ( () otherlv_1= 'mutant' ( ( RULE_ID )=> (lv_mutant_2_0= ruleItemName ) )? ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )* ( ( '{' )=> (lv_code_5_0= ruleCodeBlock ) )? ) ;
    public final EObject ruleMutantItem() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token lv_title_3_0=null;
        AntlrDatatypeRuleToken lv_mutant_2_0 = null;

        EObject lv_settings_4_0 = null;

        EObject lv_code_5_0 = null;



        	enterRule();

        try {
            // InternalLab.g:945:2: ( ( () otherlv_1= 'mutant' ( ( RULE_ID )=> (lv_mutant_2_0= ruleItemName ) )? ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )* ( ( '{' )=> (lv_code_5_0= ruleCodeBlock ) )? ) )
            // InternalLab.g:946:2: ( () otherlv_1= 'mutant' ( ( RULE_ID )=> (lv_mutant_2_0= ruleItemName ) )? ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )* ( ( '{' )=> (lv_code_5_0= ruleCodeBlock ) )? )
            {
            // InternalLab.g:946:2: ( () otherlv_1= 'mutant' ( ( RULE_ID )=> (lv_mutant_2_0= ruleItemName ) )? ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )* ( ( '{' )=> (lv_code_5_0= ruleCodeBlock ) )? )
            // InternalLab.g:947:3: () otherlv_1= 'mutant' ( ( RULE_ID )=> (lv_mutant_2_0= ruleItemName ) )? ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )* ( ( '{' )=> (lv_code_5_0= ruleCodeBlock ) )?
            {
            // InternalLab.g:947:3: ()
            // InternalLab.g:948:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getMutantItemAccess().getMutantItemAction_0(),
              					current);
              			
            }

            }

            otherlv_1=(Token)match(input,18,FOLLOW_7); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_1, grammarAccess.getMutantItemAccess().getMutantKeyword_1());
              		
            }
            // InternalLab.g:958:3: ( ( RULE_ID )=> (lv_mutant_2_0= ruleItemName ) )?
            int alt20=2;
            int LA20_0 = input.LA(1);

            if ( (LA20_0==RULE_ID) ) {
                int LA20_1 = input.LA(2);

                if ( (synpred10_InternalLab()) ) {
                    alt20=1;
                }
            }
            switch (alt20) {
                case 1 :
                    // InternalLab.g:959:4: ( RULE_ID )=> (lv_mutant_2_0= ruleItemName )
                    {
                    // InternalLab.g:960:4: (lv_mutant_2_0= ruleItemName )
                    // InternalLab.g:961:5: lv_mutant_2_0= ruleItemName
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getMutantItemAccess().getMutantItemNameParserRuleCall_2_0());
                      				
                    }
                    pushFollow(FOLLOW_7);
                    lv_mutant_2_0=ruleItemName();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getMutantItemRule());
                      					}
                      					set(
                      						current,
                      						"mutant",
                      						lv_mutant_2_0,
                      						"org.pagewalk.lab.Lab.ItemName");
                      					afterParserOrEnumRuleCall();
                      				
                    }

                    }


                    }
                    break;

            }

            // InternalLab.g:978:3: ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )?
            int alt21=2;
            int LA21_0 = input.LA(1);

            if ( (LA21_0==RULE_STRING) ) {
                int LA21_1 = input.LA(2);

                if ( (synpred11_InternalLab()) ) {
                    alt21=1;
                }
            }
            switch (alt21) {
                case 1 :
                    // InternalLab.g:979:4: ( RULE_STRING )=> (lv_title_3_0= RULE_STRING )
                    {
                    // InternalLab.g:980:4: (lv_title_3_0= RULE_STRING )
                    // InternalLab.g:981:5: lv_title_3_0= RULE_STRING
                    {
                    lv_title_3_0=(Token)match(input,RULE_STRING,FOLLOW_7); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_title_3_0, grammarAccess.getMutantItemAccess().getTitleSTRINGTerminalRuleCall_3_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getMutantItemRule());
                      					}
                      					setWithLastConsumed(
                      						current,
                      						"title",
                      						lv_title_3_0,
                      						"org.pagewalk.lab.Lab.STRING");
                      				
                    }

                    }


                    }
                    break;

            }

            // InternalLab.g:997:3: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )*
            loop22:
            do {
                int alt22=2;
                alt22 = dfa22.predict(input);
                switch (alt22) {
            	case 1 :
            	    // InternalLab.g:998:4: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting )
            	    {
            	    // InternalLab.g:999:4: (lv_settings_4_0= ruleSetting )
            	    // InternalLab.g:1000:5: lv_settings_4_0= ruleSetting
            	    {
            	    if ( state.backtracking==0 ) {

            	      					newCompositeNode(grammarAccess.getMutantItemAccess().getSettingsSettingParserRuleCall_4_0());
            	      				
            	    }
            	    pushFollow(FOLLOW_7);
            	    lv_settings_4_0=ruleSetting();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      					if (current==null) {
            	      						current = createModelElementForParent(grammarAccess.getMutantItemRule());
            	      					}
            	      					add(
            	      						current,
            	      						"settings",
            	      						lv_settings_4_0,
            	      						"org.pagewalk.lab.Lab.Setting");
            	      					afterParserOrEnumRuleCall();
            	      				
            	    }

            	    }


            	    }
            	    break;

            	default :
            	    break loop22;
                }
            } while (true);

            // InternalLab.g:1017:3: ( ( '{' )=> (lv_code_5_0= ruleCodeBlock ) )?
            int alt23=2;
            alt23 = dfa23.predict(input);
            switch (alt23) {
                case 1 :
                    // InternalLab.g:1018:4: ( '{' )=> (lv_code_5_0= ruleCodeBlock )
                    {
                    // InternalLab.g:1019:4: (lv_code_5_0= ruleCodeBlock )
                    // InternalLab.g:1020:5: lv_code_5_0= ruleCodeBlock
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getMutantItemAccess().getCodeCodeBlockParserRuleCall_5_0());
                      				
                    }
                    pushFollow(FOLLOW_2);
                    lv_code_5_0=ruleCodeBlock();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getMutantItemRule());
                      					}
                      					set(
                      						current,
                      						"code",
                      						lv_code_5_0,
                      						"org.pagewalk.lab.Lab.CodeBlock");
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
    // $ANTLR end "ruleMutantItem"


    // $ANTLR start "entryRulePredictionItem"
    // InternalLab.g:1041:1: entryRulePredictionItem returns [EObject current=null] : iv_rulePredictionItem= rulePredictionItem EOF ;
    public final EObject entryRulePredictionItem() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePredictionItem = null;


        try {
            // InternalLab.g:1041:55: (iv_rulePredictionItem= rulePredictionItem EOF )
            // InternalLab.g:1042:2: iv_rulePredictionItem= rulePredictionItem EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getPredictionItemRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_rulePredictionItem=rulePredictionItem();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_rulePredictionItem; 
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
    // $ANTLR end "entryRulePredictionItem"


    // $ANTLR start "rulePredictionItem"
    // InternalLab.g:1048:1: rulePredictionItem returns [EObject current=null] : ( () otherlv_1= 'prediction' ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )* ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )? ) ;
    public final EObject rulePredictionItem() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token lv_title_2_0=null;
        EObject lv_settings_3_0 = null;

        EObject lv_code_4_0 = null;



        	enterRule();

        try {
            // InternalLab.g:1054:2: ( ( () otherlv_1= 'prediction' ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )* ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )? ) )
            // InternalLab.g:1055:2: ( () otherlv_1= 'prediction' ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )* ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )? )
            {
            // InternalLab.g:1055:2: ( () otherlv_1= 'prediction' ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )* ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )? )
            // InternalLab.g:1056:3: () otherlv_1= 'prediction' ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )* ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )?
            {
            // InternalLab.g:1056:3: ()
            // InternalLab.g:1057:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getPredictionItemAccess().getPredictionItemAction_0(),
              					current);
              			
            }

            }

            otherlv_1=(Token)match(input,19,FOLLOW_7); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_1, grammarAccess.getPredictionItemAccess().getPredictionKeyword_1());
              		
            }
            // InternalLab.g:1067:3: ( ( RULE_STRING )=> (lv_title_2_0= RULE_STRING ) )?
            int alt24=2;
            int LA24_0 = input.LA(1);

            if ( (LA24_0==RULE_STRING) ) {
                int LA24_1 = input.LA(2);

                if ( (synpred14_InternalLab()) ) {
                    alt24=1;
                }
            }
            switch (alt24) {
                case 1 :
                    // InternalLab.g:1068:4: ( RULE_STRING )=> (lv_title_2_0= RULE_STRING )
                    {
                    // InternalLab.g:1069:4: (lv_title_2_0= RULE_STRING )
                    // InternalLab.g:1070:5: lv_title_2_0= RULE_STRING
                    {
                    lv_title_2_0=(Token)match(input,RULE_STRING,FOLLOW_7); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_title_2_0, grammarAccess.getPredictionItemAccess().getTitleSTRINGTerminalRuleCall_2_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getPredictionItemRule());
                      					}
                      					setWithLastConsumed(
                      						current,
                      						"title",
                      						lv_title_2_0,
                      						"org.pagewalk.lab.Lab.STRING");
                      				
                    }

                    }


                    }
                    break;

            }

            // InternalLab.g:1086:3: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )*
            loop25:
            do {
                int alt25=2;
                alt25 = dfa25.predict(input);
                switch (alt25) {
            	case 1 :
            	    // InternalLab.g:1087:4: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting )
            	    {
            	    // InternalLab.g:1088:4: (lv_settings_3_0= ruleSetting )
            	    // InternalLab.g:1089:5: lv_settings_3_0= ruleSetting
            	    {
            	    if ( state.backtracking==0 ) {

            	      					newCompositeNode(grammarAccess.getPredictionItemAccess().getSettingsSettingParserRuleCall_3_0());
            	      				
            	    }
            	    pushFollow(FOLLOW_7);
            	    lv_settings_3_0=ruleSetting();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      					if (current==null) {
            	      						current = createModelElementForParent(grammarAccess.getPredictionItemRule());
            	      					}
            	      					add(
            	      						current,
            	      						"settings",
            	      						lv_settings_3_0,
            	      						"org.pagewalk.lab.Lab.Setting");
            	      					afterParserOrEnumRuleCall();
            	      				
            	    }

            	    }


            	    }
            	    break;

            	default :
            	    break loop25;
                }
            } while (true);

            // InternalLab.g:1106:3: ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )?
            int alt26=2;
            alt26 = dfa26.predict(input);
            switch (alt26) {
                case 1 :
                    // InternalLab.g:1107:4: ( '{' )=> (lv_code_4_0= ruleCodeBlock )
                    {
                    // InternalLab.g:1108:4: (lv_code_4_0= ruleCodeBlock )
                    // InternalLab.g:1109:5: lv_code_4_0= ruleCodeBlock
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getPredictionItemAccess().getCodeCodeBlockParserRuleCall_4_0());
                      				
                    }
                    pushFollow(FOLLOW_2);
                    lv_code_4_0=ruleCodeBlock();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getPredictionItemRule());
                      					}
                      					set(
                      						current,
                      						"code",
                      						lv_code_4_0,
                      						"org.pagewalk.lab.Lab.CodeBlock");
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
    // $ANTLR end "rulePredictionItem"


    // $ANTLR start "entryRuleNumberItem"
    // InternalLab.g:1130:1: entryRuleNumberItem returns [EObject current=null] : iv_ruleNumberItem= ruleNumberItem EOF ;
    public final EObject entryRuleNumberItem() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleNumberItem = null;


        try {
            // InternalLab.g:1130:51: (iv_ruleNumberItem= ruleNumberItem EOF )
            // InternalLab.g:1131:2: iv_ruleNumberItem= ruleNumberItem EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getNumberItemRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleNumberItem=ruleNumberItem();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleNumberItem; 
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
    // $ANTLR end "entryRuleNumberItem"


    // $ANTLR start "ruleNumberItem"
    // InternalLab.g:1137:1: ruleNumberItem returns [EObject current=null] : ( () otherlv_1= 'number' ( ( RULE_ID )=> (lv_name_2_0= ruleItemName ) )? ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )* ( ( '{' )=> (lv_code_5_0= ruleCodeBlock ) )? ) ;
    public final EObject ruleNumberItem() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token lv_title_3_0=null;
        AntlrDatatypeRuleToken lv_name_2_0 = null;

        EObject lv_settings_4_0 = null;

        EObject lv_code_5_0 = null;



        	enterRule();

        try {
            // InternalLab.g:1143:2: ( ( () otherlv_1= 'number' ( ( RULE_ID )=> (lv_name_2_0= ruleItemName ) )? ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )* ( ( '{' )=> (lv_code_5_0= ruleCodeBlock ) )? ) )
            // InternalLab.g:1144:2: ( () otherlv_1= 'number' ( ( RULE_ID )=> (lv_name_2_0= ruleItemName ) )? ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )* ( ( '{' )=> (lv_code_5_0= ruleCodeBlock ) )? )
            {
            // InternalLab.g:1144:2: ( () otherlv_1= 'number' ( ( RULE_ID )=> (lv_name_2_0= ruleItemName ) )? ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )* ( ( '{' )=> (lv_code_5_0= ruleCodeBlock ) )? )
            // InternalLab.g:1145:3: () otherlv_1= 'number' ( ( RULE_ID )=> (lv_name_2_0= ruleItemName ) )? ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )* ( ( '{' )=> (lv_code_5_0= ruleCodeBlock ) )?
            {
            // InternalLab.g:1145:3: ()
            // InternalLab.g:1146:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getNumberItemAccess().getNumberItemAction_0(),
              					current);
              			
            }

            }

            otherlv_1=(Token)match(input,20,FOLLOW_7); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_1, grammarAccess.getNumberItemAccess().getNumberKeyword_1());
              		
            }
            // InternalLab.g:1156:3: ( ( RULE_ID )=> (lv_name_2_0= ruleItemName ) )?
            int alt27=2;
            int LA27_0 = input.LA(1);

            if ( (LA27_0==RULE_ID) ) {
                int LA27_1 = input.LA(2);

                if ( (synpred17_InternalLab()) ) {
                    alt27=1;
                }
            }
            switch (alt27) {
                case 1 :
                    // InternalLab.g:1157:4: ( RULE_ID )=> (lv_name_2_0= ruleItemName )
                    {
                    // InternalLab.g:1158:4: (lv_name_2_0= ruleItemName )
                    // InternalLab.g:1159:5: lv_name_2_0= ruleItemName
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getNumberItemAccess().getNameItemNameParserRuleCall_2_0());
                      				
                    }
                    pushFollow(FOLLOW_7);
                    lv_name_2_0=ruleItemName();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getNumberItemRule());
                      					}
                      					set(
                      						current,
                      						"name",
                      						lv_name_2_0,
                      						"org.pagewalk.lab.Lab.ItemName");
                      					afterParserOrEnumRuleCall();
                      				
                    }

                    }


                    }
                    break;

            }

            // InternalLab.g:1176:3: ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )?
            int alt28=2;
            int LA28_0 = input.LA(1);

            if ( (LA28_0==RULE_STRING) ) {
                int LA28_1 = input.LA(2);

                if ( (synpred18_InternalLab()) ) {
                    alt28=1;
                }
            }
            switch (alt28) {
                case 1 :
                    // InternalLab.g:1177:4: ( RULE_STRING )=> (lv_title_3_0= RULE_STRING )
                    {
                    // InternalLab.g:1178:4: (lv_title_3_0= RULE_STRING )
                    // InternalLab.g:1179:5: lv_title_3_0= RULE_STRING
                    {
                    lv_title_3_0=(Token)match(input,RULE_STRING,FOLLOW_7); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_title_3_0, grammarAccess.getNumberItemAccess().getTitleSTRINGTerminalRuleCall_3_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getNumberItemRule());
                      					}
                      					setWithLastConsumed(
                      						current,
                      						"title",
                      						lv_title_3_0,
                      						"org.pagewalk.lab.Lab.STRING");
                      				
                    }

                    }


                    }
                    break;

            }

            // InternalLab.g:1195:3: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )*
            loop29:
            do {
                int alt29=2;
                alt29 = dfa29.predict(input);
                switch (alt29) {
            	case 1 :
            	    // InternalLab.g:1196:4: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting )
            	    {
            	    // InternalLab.g:1197:4: (lv_settings_4_0= ruleSetting )
            	    // InternalLab.g:1198:5: lv_settings_4_0= ruleSetting
            	    {
            	    if ( state.backtracking==0 ) {

            	      					newCompositeNode(grammarAccess.getNumberItemAccess().getSettingsSettingParserRuleCall_4_0());
            	      				
            	    }
            	    pushFollow(FOLLOW_7);
            	    lv_settings_4_0=ruleSetting();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      					if (current==null) {
            	      						current = createModelElementForParent(grammarAccess.getNumberItemRule());
            	      					}
            	      					add(
            	      						current,
            	      						"settings",
            	      						lv_settings_4_0,
            	      						"org.pagewalk.lab.Lab.Setting");
            	      					afterParserOrEnumRuleCall();
            	      				
            	    }

            	    }


            	    }
            	    break;

            	default :
            	    break loop29;
                }
            } while (true);

            // InternalLab.g:1215:3: ( ( '{' )=> (lv_code_5_0= ruleCodeBlock ) )?
            int alt30=2;
            alt30 = dfa30.predict(input);
            switch (alt30) {
                case 1 :
                    // InternalLab.g:1216:4: ( '{' )=> (lv_code_5_0= ruleCodeBlock )
                    {
                    // InternalLab.g:1217:4: (lv_code_5_0= ruleCodeBlock )
                    // InternalLab.g:1218:5: lv_code_5_0= ruleCodeBlock
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getNumberItemAccess().getCodeCodeBlockParserRuleCall_5_0());
                      				
                    }
                    pushFollow(FOLLOW_2);
                    lv_code_5_0=ruleCodeBlock();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getNumberItemRule());
                      					}
                      					set(
                      						current,
                      						"code",
                      						lv_code_5_0,
                      						"org.pagewalk.lab.Lab.CodeBlock");
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
    // $ANTLR end "ruleNumberItem"


    // $ANTLR start "entryRuleChoiceItem"
    // InternalLab.g:1239:1: entryRuleChoiceItem returns [EObject current=null] : iv_ruleChoiceItem= ruleChoiceItem EOF ;
    public final EObject entryRuleChoiceItem() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleChoiceItem = null;


        try {
            // InternalLab.g:1239:51: (iv_ruleChoiceItem= ruleChoiceItem EOF )
            // InternalLab.g:1240:2: iv_ruleChoiceItem= ruleChoiceItem EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getChoiceItemRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleChoiceItem=ruleChoiceItem();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleChoiceItem; 
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
    // $ANTLR end "entryRuleChoiceItem"


    // $ANTLR start "ruleChoiceItem"
    // InternalLab.g:1246:1: ruleChoiceItem returns [EObject current=null] : ( () otherlv_1= 'choice' ( ( RULE_ID )=> (lv_name_2_0= ruleItemName ) )? ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )* ( ( '{' )=> (lv_options_5_0= ruleOptions ) )? ) ;
    public final EObject ruleChoiceItem() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token lv_title_3_0=null;
        AntlrDatatypeRuleToken lv_name_2_0 = null;

        EObject lv_settings_4_0 = null;

        EObject lv_options_5_0 = null;



        	enterRule();

        try {
            // InternalLab.g:1252:2: ( ( () otherlv_1= 'choice' ( ( RULE_ID )=> (lv_name_2_0= ruleItemName ) )? ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )* ( ( '{' )=> (lv_options_5_0= ruleOptions ) )? ) )
            // InternalLab.g:1253:2: ( () otherlv_1= 'choice' ( ( RULE_ID )=> (lv_name_2_0= ruleItemName ) )? ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )* ( ( '{' )=> (lv_options_5_0= ruleOptions ) )? )
            {
            // InternalLab.g:1253:2: ( () otherlv_1= 'choice' ( ( RULE_ID )=> (lv_name_2_0= ruleItemName ) )? ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )* ( ( '{' )=> (lv_options_5_0= ruleOptions ) )? )
            // InternalLab.g:1254:3: () otherlv_1= 'choice' ( ( RULE_ID )=> (lv_name_2_0= ruleItemName ) )? ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )? ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )* ( ( '{' )=> (lv_options_5_0= ruleOptions ) )?
            {
            // InternalLab.g:1254:3: ()
            // InternalLab.g:1255:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getChoiceItemAccess().getChoiceItemAction_0(),
              					current);
              			
            }

            }

            otherlv_1=(Token)match(input,21,FOLLOW_12); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_1, grammarAccess.getChoiceItemAccess().getChoiceKeyword_1());
              		
            }
            // InternalLab.g:1265:3: ( ( RULE_ID )=> (lv_name_2_0= ruleItemName ) )?
            int alt31=2;
            int LA31_0 = input.LA(1);

            if ( (LA31_0==RULE_ID) ) {
                int LA31_1 = input.LA(2);

                if ( (synpred21_InternalLab()) ) {
                    alt31=1;
                }
            }
            switch (alt31) {
                case 1 :
                    // InternalLab.g:1266:4: ( RULE_ID )=> (lv_name_2_0= ruleItemName )
                    {
                    // InternalLab.g:1267:4: (lv_name_2_0= ruleItemName )
                    // InternalLab.g:1268:5: lv_name_2_0= ruleItemName
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getChoiceItemAccess().getNameItemNameParserRuleCall_2_0());
                      				
                    }
                    pushFollow(FOLLOW_13);
                    lv_name_2_0=ruleItemName();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getChoiceItemRule());
                      					}
                      					set(
                      						current,
                      						"name",
                      						lv_name_2_0,
                      						"org.pagewalk.lab.Lab.ItemName");
                      					afterParserOrEnumRuleCall();
                      				
                    }

                    }


                    }
                    break;

            }

            // InternalLab.g:1285:3: ( ( RULE_STRING )=> (lv_title_3_0= RULE_STRING ) )?
            int alt32=2;
            int LA32_0 = input.LA(1);

            if ( (LA32_0==RULE_STRING) ) {
                int LA32_1 = input.LA(2);

                if ( (synpred22_InternalLab()) ) {
                    alt32=1;
                }
            }
            switch (alt32) {
                case 1 :
                    // InternalLab.g:1286:4: ( RULE_STRING )=> (lv_title_3_0= RULE_STRING )
                    {
                    // InternalLab.g:1287:4: (lv_title_3_0= RULE_STRING )
                    // InternalLab.g:1288:5: lv_title_3_0= RULE_STRING
                    {
                    lv_title_3_0=(Token)match(input,RULE_STRING,FOLLOW_14); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_title_3_0, grammarAccess.getChoiceItemAccess().getTitleSTRINGTerminalRuleCall_3_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getChoiceItemRule());
                      					}
                      					setWithLastConsumed(
                      						current,
                      						"title",
                      						lv_title_3_0,
                      						"org.pagewalk.lab.Lab.STRING");
                      				
                    }

                    }


                    }
                    break;

            }

            // InternalLab.g:1304:3: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )*
            loop33:
            do {
                int alt33=2;
                alt33 = dfa33.predict(input);
                switch (alt33) {
            	case 1 :
            	    // InternalLab.g:1305:4: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting )
            	    {
            	    // InternalLab.g:1306:4: (lv_settings_4_0= ruleSetting )
            	    // InternalLab.g:1307:5: lv_settings_4_0= ruleSetting
            	    {
            	    if ( state.backtracking==0 ) {

            	      					newCompositeNode(grammarAccess.getChoiceItemAccess().getSettingsSettingParserRuleCall_4_0());
            	      				
            	    }
            	    pushFollow(FOLLOW_14);
            	    lv_settings_4_0=ruleSetting();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      					if (current==null) {
            	      						current = createModelElementForParent(grammarAccess.getChoiceItemRule());
            	      					}
            	      					add(
            	      						current,
            	      						"settings",
            	      						lv_settings_4_0,
            	      						"org.pagewalk.lab.Lab.Setting");
            	      					afterParserOrEnumRuleCall();
            	      				
            	    }

            	    }


            	    }
            	    break;

            	default :
            	    break loop33;
                }
            } while (true);

            // InternalLab.g:1324:3: ( ( '{' )=> (lv_options_5_0= ruleOptions ) )?
            int alt34=2;
            alt34 = dfa34.predict(input);
            switch (alt34) {
                case 1 :
                    // InternalLab.g:1325:4: ( '{' )=> (lv_options_5_0= ruleOptions )
                    {
                    // InternalLab.g:1326:4: (lv_options_5_0= ruleOptions )
                    // InternalLab.g:1327:5: lv_options_5_0= ruleOptions
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getChoiceItemAccess().getOptionsOptionsParserRuleCall_5_0());
                      				
                    }
                    pushFollow(FOLLOW_2);
                    lv_options_5_0=ruleOptions();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getChoiceItemRule());
                      					}
                      					set(
                      						current,
                      						"options",
                      						lv_options_5_0,
                      						"org.pagewalk.lab.Lab.Options");
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
    // $ANTLR end "ruleChoiceItem"


    // $ANTLR start "entryRuleOptions"
    // InternalLab.g:1348:1: entryRuleOptions returns [EObject current=null] : iv_ruleOptions= ruleOptions EOF ;
    public final EObject entryRuleOptions() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleOptions = null;


        try {
            // InternalLab.g:1348:48: (iv_ruleOptions= ruleOptions EOF )
            // InternalLab.g:1349:2: iv_ruleOptions= ruleOptions EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getOptionsRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleOptions=ruleOptions();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleOptions; 
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
    // $ANTLR end "entryRuleOptions"


    // $ANTLR start "ruleOptions"
    // InternalLab.g:1355:1: ruleOptions returns [EObject current=null] : ( () otherlv_1= '{' ( (lv_options_2_0= ruleOption ) )* otherlv_3= '}' ) ;
    public final EObject ruleOptions() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token otherlv_3=null;
        EObject lv_options_2_0 = null;



        	enterRule();

        try {
            // InternalLab.g:1361:2: ( ( () otherlv_1= '{' ( (lv_options_2_0= ruleOption ) )* otherlv_3= '}' ) )
            // InternalLab.g:1362:2: ( () otherlv_1= '{' ( (lv_options_2_0= ruleOption ) )* otherlv_3= '}' )
            {
            // InternalLab.g:1362:2: ( () otherlv_1= '{' ( (lv_options_2_0= ruleOption ) )* otherlv_3= '}' )
            // InternalLab.g:1363:3: () otherlv_1= '{' ( (lv_options_2_0= ruleOption ) )* otherlv_3= '}'
            {
            // InternalLab.g:1363:3: ()
            // InternalLab.g:1364:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getOptionsAccess().getOptionsAction_0(),
              					current);
              			
            }

            }

            otherlv_1=(Token)match(input,12,FOLLOW_15); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_1, grammarAccess.getOptionsAccess().getLeftCurlyBracketKeyword_1());
              		
            }
            // InternalLab.g:1374:3: ( (lv_options_2_0= ruleOption ) )*
            loop35:
            do {
                int alt35=2;
                int LA35_0 = input.LA(1);

                if ( ((LA35_0>=RULE_STRING && LA35_0<=RULE_ID)||(LA35_0>=22 && LA35_0<=31)||(LA35_0>=33 && LA35_0<=36)) ) {
                    alt35=1;
                }


                switch (alt35) {
            	case 1 :
            	    // InternalLab.g:1375:4: (lv_options_2_0= ruleOption )
            	    {
            	    // InternalLab.g:1375:4: (lv_options_2_0= ruleOption )
            	    // InternalLab.g:1376:5: lv_options_2_0= ruleOption
            	    {
            	    if ( state.backtracking==0 ) {

            	      					newCompositeNode(grammarAccess.getOptionsAccess().getOptionsOptionParserRuleCall_2_0());
            	      				
            	    }
            	    pushFollow(FOLLOW_15);
            	    lv_options_2_0=ruleOption();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      					if (current==null) {
            	      						current = createModelElementForParent(grammarAccess.getOptionsRule());
            	      					}
            	      					add(
            	      						current,
            	      						"options",
            	      						lv_options_2_0,
            	      						"org.pagewalk.lab.Lab.Option");
            	      					afterParserOrEnumRuleCall();
            	      				
            	    }

            	    }


            	    }
            	    break;

            	default :
            	    break loop35;
                }
            } while (true);

            otherlv_3=(Token)match(input,13,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_3, grammarAccess.getOptionsAccess().getRightCurlyBracketKeyword_3());
              		
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
    // $ANTLR end "ruleOptions"


    // $ANTLR start "entryRuleOption"
    // InternalLab.g:1401:1: entryRuleOption returns [EObject current=null] : iv_ruleOption= ruleOption EOF ;
    public final EObject entryRuleOption() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleOption = null;


        try {
            // InternalLab.g:1401:47: (iv_ruleOption= ruleOption EOF )
            // InternalLab.g:1402:2: iv_ruleOption= ruleOption EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getOptionRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleOption=ruleOption();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleOption; 
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
    // $ANTLR end "entryRuleOption"


    // $ANTLR start "ruleOption"
    // InternalLab.g:1408:1: ruleOption returns [EObject current=null] : ( ( ( (lv_right_0_0= 'right' ) ) ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | RULE_ID )=> (lv_name_1_0= ruleOptionName ) )? ( ( RULE_STRING )=> (lv_text_2_0= RULE_STRING ) )? ) | ( ( (lv_name_3_0= ruleOptionName ) ) ( ( RULE_STRING )=> (lv_text_4_0= RULE_STRING ) )? ) | ( (lv_text_5_0= RULE_STRING ) ) | ( (lv_stray_6_0= ruleOptionStray ) ) ) ;
    public final EObject ruleOption() throws RecognitionException {
        EObject current = null;

        Token lv_right_0_0=null;
        Token lv_text_2_0=null;
        Token lv_text_4_0=null;
        Token lv_text_5_0=null;
        AntlrDatatypeRuleToken lv_name_1_0 = null;

        AntlrDatatypeRuleToken lv_name_3_0 = null;

        AntlrDatatypeRuleToken lv_stray_6_0 = null;



        	enterRule();

        try {
            // InternalLab.g:1414:2: ( ( ( ( (lv_right_0_0= 'right' ) ) ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | RULE_ID )=> (lv_name_1_0= ruleOptionName ) )? ( ( RULE_STRING )=> (lv_text_2_0= RULE_STRING ) )? ) | ( ( (lv_name_3_0= ruleOptionName ) ) ( ( RULE_STRING )=> (lv_text_4_0= RULE_STRING ) )? ) | ( (lv_text_5_0= RULE_STRING ) ) | ( (lv_stray_6_0= ruleOptionStray ) ) ) )
            // InternalLab.g:1415:2: ( ( ( (lv_right_0_0= 'right' ) ) ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | RULE_ID )=> (lv_name_1_0= ruleOptionName ) )? ( ( RULE_STRING )=> (lv_text_2_0= RULE_STRING ) )? ) | ( ( (lv_name_3_0= ruleOptionName ) ) ( ( RULE_STRING )=> (lv_text_4_0= RULE_STRING ) )? ) | ( (lv_text_5_0= RULE_STRING ) ) | ( (lv_stray_6_0= ruleOptionStray ) ) )
            {
            // InternalLab.g:1415:2: ( ( ( (lv_right_0_0= 'right' ) ) ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | RULE_ID )=> (lv_name_1_0= ruleOptionName ) )? ( ( RULE_STRING )=> (lv_text_2_0= RULE_STRING ) )? ) | ( ( (lv_name_3_0= ruleOptionName ) ) ( ( RULE_STRING )=> (lv_text_4_0= RULE_STRING ) )? ) | ( (lv_text_5_0= RULE_STRING ) ) | ( (lv_stray_6_0= ruleOptionStray ) ) )
            int alt39=4;
            switch ( input.LA(1) ) {
            case 22:
                {
                alt39=1;
                }
                break;
            case RULE_ID:
            case 23:
            case 24:
            case 25:
            case 26:
            case 27:
            case 28:
            case 29:
            case 30:
            case 31:
            case 33:
            case 34:
            case 35:
            case 36:
                {
                alt39=2;
                }
                break;
            case RULE_STRING:
                {
                alt39=3;
                }
                break;
            case RULE_INT:
            case RULE_ANY_OTHER:
                {
                alt39=4;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 39, 0, input);

                throw nvae;
            }

            switch (alt39) {
                case 1 :
                    // InternalLab.g:1416:3: ( ( (lv_right_0_0= 'right' ) ) ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | RULE_ID )=> (lv_name_1_0= ruleOptionName ) )? ( ( RULE_STRING )=> (lv_text_2_0= RULE_STRING ) )? )
                    {
                    // InternalLab.g:1416:3: ( ( (lv_right_0_0= 'right' ) ) ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | RULE_ID )=> (lv_name_1_0= ruleOptionName ) )? ( ( RULE_STRING )=> (lv_text_2_0= RULE_STRING ) )? )
                    // InternalLab.g:1417:4: ( (lv_right_0_0= 'right' ) ) ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | RULE_ID )=> (lv_name_1_0= ruleOptionName ) )? ( ( RULE_STRING )=> (lv_text_2_0= RULE_STRING ) )?
                    {
                    // InternalLab.g:1417:4: ( (lv_right_0_0= 'right' ) )
                    // InternalLab.g:1418:5: (lv_right_0_0= 'right' )
                    {
                    // InternalLab.g:1418:5: (lv_right_0_0= 'right' )
                    // InternalLab.g:1419:6: lv_right_0_0= 'right'
                    {
                    lv_right_0_0=(Token)match(input,22,FOLLOW_16); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						newLeafNode(lv_right_0_0, grammarAccess.getOptionAccess().getRightRightKeyword_0_0_0());
                      					
                    }
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElement(grammarAccess.getOptionRule());
                      						}
                      						setWithLastConsumed(current, "right", lv_right_0_0 != null, "right");
                      					
                    }

                    }


                    }

                    // InternalLab.g:1431:4: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | RULE_ID )=> (lv_name_1_0= ruleOptionName ) )?
                    int alt36=2;
                    alt36 = dfa36.predict(input);
                    switch (alt36) {
                        case 1 :
                            // InternalLab.g:1432:5: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | RULE_ID )=> (lv_name_1_0= ruleOptionName )
                            {
                            // InternalLab.g:1433:5: (lv_name_1_0= ruleOptionName )
                            // InternalLab.g:1434:6: lv_name_1_0= ruleOptionName
                            {
                            if ( state.backtracking==0 ) {

                              						newCompositeNode(grammarAccess.getOptionAccess().getNameOptionNameParserRuleCall_0_1_0());
                              					
                            }
                            pushFollow(FOLLOW_17);
                            lv_name_1_0=ruleOptionName();

                            state._fsp--;
                            if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              						if (current==null) {
                              							current = createModelElementForParent(grammarAccess.getOptionRule());
                              						}
                              						set(
                              							current,
                              							"name",
                              							lv_name_1_0,
                              							"org.pagewalk.lab.Lab.OptionName");
                              						afterParserOrEnumRuleCall();
                              					
                            }

                            }


                            }
                            break;

                    }

                    // InternalLab.g:1451:4: ( ( RULE_STRING )=> (lv_text_2_0= RULE_STRING ) )?
                    int alt37=2;
                    int LA37_0 = input.LA(1);

                    if ( (LA37_0==RULE_STRING) ) {
                        int LA37_1 = input.LA(2);

                        if ( (synpred26_InternalLab()) ) {
                            alt37=1;
                        }
                    }
                    switch (alt37) {
                        case 1 :
                            // InternalLab.g:1452:5: ( RULE_STRING )=> (lv_text_2_0= RULE_STRING )
                            {
                            // InternalLab.g:1453:5: (lv_text_2_0= RULE_STRING )
                            // InternalLab.g:1454:6: lv_text_2_0= RULE_STRING
                            {
                            lv_text_2_0=(Token)match(input,RULE_STRING,FOLLOW_2); if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              						newLeafNode(lv_text_2_0, grammarAccess.getOptionAccess().getTextSTRINGTerminalRuleCall_0_2_0());
                              					
                            }
                            if ( state.backtracking==0 ) {

                              						if (current==null) {
                              							current = createModelElement(grammarAccess.getOptionRule());
                              						}
                              						setWithLastConsumed(
                              							current,
                              							"text",
                              							lv_text_2_0,
                              							"org.pagewalk.lab.Lab.STRING");
                              					
                            }

                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalLab.g:1472:3: ( ( (lv_name_3_0= ruleOptionName ) ) ( ( RULE_STRING )=> (lv_text_4_0= RULE_STRING ) )? )
                    {
                    // InternalLab.g:1472:3: ( ( (lv_name_3_0= ruleOptionName ) ) ( ( RULE_STRING )=> (lv_text_4_0= RULE_STRING ) )? )
                    // InternalLab.g:1473:4: ( (lv_name_3_0= ruleOptionName ) ) ( ( RULE_STRING )=> (lv_text_4_0= RULE_STRING ) )?
                    {
                    // InternalLab.g:1473:4: ( (lv_name_3_0= ruleOptionName ) )
                    // InternalLab.g:1474:5: (lv_name_3_0= ruleOptionName )
                    {
                    // InternalLab.g:1474:5: (lv_name_3_0= ruleOptionName )
                    // InternalLab.g:1475:6: lv_name_3_0= ruleOptionName
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getOptionAccess().getNameOptionNameParserRuleCall_1_0_0());
                      					
                    }
                    pushFollow(FOLLOW_17);
                    lv_name_3_0=ruleOptionName();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getOptionRule());
                      						}
                      						set(
                      							current,
                      							"name",
                      							lv_name_3_0,
                      							"org.pagewalk.lab.Lab.OptionName");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }

                    // InternalLab.g:1492:4: ( ( RULE_STRING )=> (lv_text_4_0= RULE_STRING ) )?
                    int alt38=2;
                    int LA38_0 = input.LA(1);

                    if ( (LA38_0==RULE_STRING) ) {
                        int LA38_1 = input.LA(2);

                        if ( (synpred27_InternalLab()) ) {
                            alt38=1;
                        }
                    }
                    switch (alt38) {
                        case 1 :
                            // InternalLab.g:1493:5: ( RULE_STRING )=> (lv_text_4_0= RULE_STRING )
                            {
                            // InternalLab.g:1494:5: (lv_text_4_0= RULE_STRING )
                            // InternalLab.g:1495:6: lv_text_4_0= RULE_STRING
                            {
                            lv_text_4_0=(Token)match(input,RULE_STRING,FOLLOW_2); if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              						newLeafNode(lv_text_4_0, grammarAccess.getOptionAccess().getTextSTRINGTerminalRuleCall_1_1_0());
                              					
                            }
                            if ( state.backtracking==0 ) {

                              						if (current==null) {
                              							current = createModelElement(grammarAccess.getOptionRule());
                              						}
                              						setWithLastConsumed(
                              							current,
                              							"text",
                              							lv_text_4_0,
                              							"org.pagewalk.lab.Lab.STRING");
                              					
                            }

                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 3 :
                    // InternalLab.g:1513:3: ( (lv_text_5_0= RULE_STRING ) )
                    {
                    // InternalLab.g:1513:3: ( (lv_text_5_0= RULE_STRING ) )
                    // InternalLab.g:1514:4: (lv_text_5_0= RULE_STRING )
                    {
                    // InternalLab.g:1514:4: (lv_text_5_0= RULE_STRING )
                    // InternalLab.g:1515:5: lv_text_5_0= RULE_STRING
                    {
                    lv_text_5_0=(Token)match(input,RULE_STRING,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_text_5_0, grammarAccess.getOptionAccess().getTextSTRINGTerminalRuleCall_2_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getOptionRule());
                      					}
                      					setWithLastConsumed(
                      						current,
                      						"text",
                      						lv_text_5_0,
                      						"org.pagewalk.lab.Lab.STRING");
                      				
                    }

                    }


                    }


                    }
                    break;
                case 4 :
                    // InternalLab.g:1532:3: ( (lv_stray_6_0= ruleOptionStray ) )
                    {
                    // InternalLab.g:1532:3: ( (lv_stray_6_0= ruleOptionStray ) )
                    // InternalLab.g:1533:4: (lv_stray_6_0= ruleOptionStray )
                    {
                    // InternalLab.g:1533:4: (lv_stray_6_0= ruleOptionStray )
                    // InternalLab.g:1534:5: lv_stray_6_0= ruleOptionStray
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getOptionAccess().getStrayOptionStrayParserRuleCall_3_0());
                      				
                    }
                    pushFollow(FOLLOW_2);
                    lv_stray_6_0=ruleOptionStray();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getOptionRule());
                      					}
                      					set(
                      						current,
                      						"stray",
                      						lv_stray_6_0,
                      						"org.pagewalk.lab.Lab.OptionStray");
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
    // $ANTLR end "ruleOption"


    // $ANTLR start "entryRuleSetting"
    // InternalLab.g:1555:1: entryRuleSetting returns [EObject current=null] : iv_ruleSetting= ruleSetting EOF ;
    public final EObject entryRuleSetting() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSetting = null;


        try {
            // InternalLab.g:1555:48: (iv_ruleSetting= ruleSetting EOF )
            // InternalLab.g:1556:2: iv_ruleSetting= ruleSetting EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getSettingRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleSetting=ruleSetting();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleSetting; 
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
    // $ANTLR end "entryRuleSetting"


    // $ANTLR start "ruleSetting"
    // InternalLab.g:1562:1: ruleSetting returns [EObject current=null] : ( ( () otherlv_1= 'points' ( ( RULE_INT )=> (lv_points_2_0= RULE_INT ) )? ) | ( () otherlv_4= 'show' ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_ID )=> (lv_level_5_0= ruleWord ) )? ) | ( () otherlv_7= 'partial' ) | ( () otherlv_9= 'hidden' ) | ( () otherlv_11= 'within' ( ( RULE_INT )=> (lv_number_12_0= RULE_INT ) )? ) | ( () otherlv_14= 'hint' ( ( RULE_STRING )=> (lv_hint_15_0= RULE_STRING ) )? ) | ( () otherlv_17= 'at' ( ( ( 'end' )=> (lv_end_18_0= 'end' ) ) | ( ( ( 'section' )=> (lv_inSection_19_0= 'section' ) ) ( ( RULE_STRING )=> (lv_section_20_0= RULE_STRING ) )? ) | ( ( RULE_STRING )=> (lv_section_21_0= RULE_STRING ) ) )? ) ) ;
    public final EObject ruleSetting() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token lv_points_2_0=null;
        Token otherlv_4=null;
        Token otherlv_7=null;
        Token otherlv_9=null;
        Token otherlv_11=null;
        Token lv_number_12_0=null;
        Token otherlv_14=null;
        Token lv_hint_15_0=null;
        Token otherlv_17=null;
        Token lv_end_18_0=null;
        Token lv_inSection_19_0=null;
        Token lv_section_20_0=null;
        Token lv_section_21_0=null;
        AntlrDatatypeRuleToken lv_level_5_0 = null;



        	enterRule();

        try {
            // InternalLab.g:1568:2: ( ( ( () otherlv_1= 'points' ( ( RULE_INT )=> (lv_points_2_0= RULE_INT ) )? ) | ( () otherlv_4= 'show' ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_ID )=> (lv_level_5_0= ruleWord ) )? ) | ( () otherlv_7= 'partial' ) | ( () otherlv_9= 'hidden' ) | ( () otherlv_11= 'within' ( ( RULE_INT )=> (lv_number_12_0= RULE_INT ) )? ) | ( () otherlv_14= 'hint' ( ( RULE_STRING )=> (lv_hint_15_0= RULE_STRING ) )? ) | ( () otherlv_17= 'at' ( ( ( 'end' )=> (lv_end_18_0= 'end' ) ) | ( ( ( 'section' )=> (lv_inSection_19_0= 'section' ) ) ( ( RULE_STRING )=> (lv_section_20_0= RULE_STRING ) )? ) | ( ( RULE_STRING )=> (lv_section_21_0= RULE_STRING ) ) )? ) ) )
            // InternalLab.g:1569:2: ( ( () otherlv_1= 'points' ( ( RULE_INT )=> (lv_points_2_0= RULE_INT ) )? ) | ( () otherlv_4= 'show' ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_ID )=> (lv_level_5_0= ruleWord ) )? ) | ( () otherlv_7= 'partial' ) | ( () otherlv_9= 'hidden' ) | ( () otherlv_11= 'within' ( ( RULE_INT )=> (lv_number_12_0= RULE_INT ) )? ) | ( () otherlv_14= 'hint' ( ( RULE_STRING )=> (lv_hint_15_0= RULE_STRING ) )? ) | ( () otherlv_17= 'at' ( ( ( 'end' )=> (lv_end_18_0= 'end' ) ) | ( ( ( 'section' )=> (lv_inSection_19_0= 'section' ) ) ( ( RULE_STRING )=> (lv_section_20_0= RULE_STRING ) )? ) | ( ( RULE_STRING )=> (lv_section_21_0= RULE_STRING ) ) )? ) )
            {
            // InternalLab.g:1569:2: ( ( () otherlv_1= 'points' ( ( RULE_INT )=> (lv_points_2_0= RULE_INT ) )? ) | ( () otherlv_4= 'show' ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_ID )=> (lv_level_5_0= ruleWord ) )? ) | ( () otherlv_7= 'partial' ) | ( () otherlv_9= 'hidden' ) | ( () otherlv_11= 'within' ( ( RULE_INT )=> (lv_number_12_0= RULE_INT ) )? ) | ( () otherlv_14= 'hint' ( ( RULE_STRING )=> (lv_hint_15_0= RULE_STRING ) )? ) | ( () otherlv_17= 'at' ( ( ( 'end' )=> (lv_end_18_0= 'end' ) ) | ( ( ( 'section' )=> (lv_inSection_19_0= 'section' ) ) ( ( RULE_STRING )=> (lv_section_20_0= RULE_STRING ) )? ) | ( ( RULE_STRING )=> (lv_section_21_0= RULE_STRING ) ) )? ) )
            int alt46=7;
            switch ( input.LA(1) ) {
            case 23:
                {
                alt46=1;
                }
                break;
            case 24:
                {
                alt46=2;
                }
                break;
            case 25:
                {
                alt46=3;
                }
                break;
            case 26:
                {
                alt46=4;
                }
                break;
            case 27:
                {
                alt46=5;
                }
                break;
            case 28:
                {
                alt46=6;
                }
                break;
            case 29:
                {
                alt46=7;
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
                    // InternalLab.g:1570:3: ( () otherlv_1= 'points' ( ( RULE_INT )=> (lv_points_2_0= RULE_INT ) )? )
                    {
                    // InternalLab.g:1570:3: ( () otherlv_1= 'points' ( ( RULE_INT )=> (lv_points_2_0= RULE_INT ) )? )
                    // InternalLab.g:1571:4: () otherlv_1= 'points' ( ( RULE_INT )=> (lv_points_2_0= RULE_INT ) )?
                    {
                    // InternalLab.g:1571:4: ()
                    // InternalLab.g:1572:5: 
                    {
                    if ( state.backtracking==0 ) {

                      					current = forceCreateModelElement(
                      						grammarAccess.getSettingAccess().getPointsAction_0_0(),
                      						current);
                      				
                    }

                    }

                    otherlv_1=(Token)match(input,23,FOLLOW_18); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_1, grammarAccess.getSettingAccess().getPointsKeyword_0_1());
                      			
                    }
                    // InternalLab.g:1582:4: ( ( RULE_INT )=> (lv_points_2_0= RULE_INT ) )?
                    int alt40=2;
                    int LA40_0 = input.LA(1);

                    if ( (LA40_0==RULE_INT) ) {
                        int LA40_1 = input.LA(2);

                        if ( (synpred28_InternalLab()) ) {
                            alt40=1;
                        }
                    }
                    switch (alt40) {
                        case 1 :
                            // InternalLab.g:1583:5: ( RULE_INT )=> (lv_points_2_0= RULE_INT )
                            {
                            // InternalLab.g:1584:5: (lv_points_2_0= RULE_INT )
                            // InternalLab.g:1585:6: lv_points_2_0= RULE_INT
                            {
                            lv_points_2_0=(Token)match(input,RULE_INT,FOLLOW_2); if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              						newLeafNode(lv_points_2_0, grammarAccess.getSettingAccess().getPointsINTTerminalRuleCall_0_2_0());
                              					
                            }
                            if ( state.backtracking==0 ) {

                              						if (current==null) {
                              							current = createModelElement(grammarAccess.getSettingRule());
                              						}
                              						setWithLastConsumed(
                              							current,
                              							"points",
                              							lv_points_2_0,
                              							"org.pagewalk.lab.Lab.INT");
                              					
                            }

                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalLab.g:1603:3: ( () otherlv_4= 'show' ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_ID )=> (lv_level_5_0= ruleWord ) )? )
                    {
                    // InternalLab.g:1603:3: ( () otherlv_4= 'show' ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_ID )=> (lv_level_5_0= ruleWord ) )? )
                    // InternalLab.g:1604:4: () otherlv_4= 'show' ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_ID )=> (lv_level_5_0= ruleWord ) )?
                    {
                    // InternalLab.g:1604:4: ()
                    // InternalLab.g:1605:5: 
                    {
                    if ( state.backtracking==0 ) {

                      					current = forceCreateModelElement(
                      						grammarAccess.getSettingAccess().getShowAction_1_0(),
                      						current);
                      				
                    }

                    }

                    otherlv_4=(Token)match(input,24,FOLLOW_19); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_4, grammarAccess.getSettingAccess().getShowKeyword_1_1());
                      			
                    }
                    // InternalLab.g:1615:4: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_ID )=> (lv_level_5_0= ruleWord ) )?
                    int alt41=2;
                    alt41 = dfa41.predict(input);
                    switch (alt41) {
                        case 1 :
                            // InternalLab.g:1616:5: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_ID )=> (lv_level_5_0= ruleWord )
                            {
                            // InternalLab.g:1617:5: (lv_level_5_0= ruleWord )
                            // InternalLab.g:1618:6: lv_level_5_0= ruleWord
                            {
                            if ( state.backtracking==0 ) {

                              						newCompositeNode(grammarAccess.getSettingAccess().getLevelWordParserRuleCall_1_2_0());
                              					
                            }
                            pushFollow(FOLLOW_2);
                            lv_level_5_0=ruleWord();

                            state._fsp--;
                            if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              						if (current==null) {
                              							current = createModelElementForParent(grammarAccess.getSettingRule());
                              						}
                              						set(
                              							current,
                              							"level",
                              							lv_level_5_0,
                              							"org.pagewalk.lab.Lab.Word");
                              						afterParserOrEnumRuleCall();
                              					
                            }

                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 3 :
                    // InternalLab.g:1637:3: ( () otherlv_7= 'partial' )
                    {
                    // InternalLab.g:1637:3: ( () otherlv_7= 'partial' )
                    // InternalLab.g:1638:4: () otherlv_7= 'partial'
                    {
                    // InternalLab.g:1638:4: ()
                    // InternalLab.g:1639:5: 
                    {
                    if ( state.backtracking==0 ) {

                      					current = forceCreateModelElement(
                      						grammarAccess.getSettingAccess().getPartialAction_2_0(),
                      						current);
                      				
                    }

                    }

                    otherlv_7=(Token)match(input,25,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_7, grammarAccess.getSettingAccess().getPartialKeyword_2_1());
                      			
                    }

                    }


                    }
                    break;
                case 4 :
                    // InternalLab.g:1651:3: ( () otherlv_9= 'hidden' )
                    {
                    // InternalLab.g:1651:3: ( () otherlv_9= 'hidden' )
                    // InternalLab.g:1652:4: () otherlv_9= 'hidden'
                    {
                    // InternalLab.g:1652:4: ()
                    // InternalLab.g:1653:5: 
                    {
                    if ( state.backtracking==0 ) {

                      					current = forceCreateModelElement(
                      						grammarAccess.getSettingAccess().getHiddenAction_3_0(),
                      						current);
                      				
                    }

                    }

                    otherlv_9=(Token)match(input,26,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_9, grammarAccess.getSettingAccess().getHiddenKeyword_3_1());
                      			
                    }

                    }


                    }
                    break;
                case 5 :
                    // InternalLab.g:1665:3: ( () otherlv_11= 'within' ( ( RULE_INT )=> (lv_number_12_0= RULE_INT ) )? )
                    {
                    // InternalLab.g:1665:3: ( () otherlv_11= 'within' ( ( RULE_INT )=> (lv_number_12_0= RULE_INT ) )? )
                    // InternalLab.g:1666:4: () otherlv_11= 'within' ( ( RULE_INT )=> (lv_number_12_0= RULE_INT ) )?
                    {
                    // InternalLab.g:1666:4: ()
                    // InternalLab.g:1667:5: 
                    {
                    if ( state.backtracking==0 ) {

                      					current = forceCreateModelElement(
                      						grammarAccess.getSettingAccess().getWithinAction_4_0(),
                      						current);
                      				
                    }

                    }

                    otherlv_11=(Token)match(input,27,FOLLOW_18); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_11, grammarAccess.getSettingAccess().getWithinKeyword_4_1());
                      			
                    }
                    // InternalLab.g:1677:4: ( ( RULE_INT )=> (lv_number_12_0= RULE_INT ) )?
                    int alt42=2;
                    int LA42_0 = input.LA(1);

                    if ( (LA42_0==RULE_INT) ) {
                        int LA42_1 = input.LA(2);

                        if ( (synpred30_InternalLab()) ) {
                            alt42=1;
                        }
                    }
                    switch (alt42) {
                        case 1 :
                            // InternalLab.g:1678:5: ( RULE_INT )=> (lv_number_12_0= RULE_INT )
                            {
                            // InternalLab.g:1679:5: (lv_number_12_0= RULE_INT )
                            // InternalLab.g:1680:6: lv_number_12_0= RULE_INT
                            {
                            lv_number_12_0=(Token)match(input,RULE_INT,FOLLOW_2); if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              						newLeafNode(lv_number_12_0, grammarAccess.getSettingAccess().getNumberINTTerminalRuleCall_4_2_0());
                              					
                            }
                            if ( state.backtracking==0 ) {

                              						if (current==null) {
                              							current = createModelElement(grammarAccess.getSettingRule());
                              						}
                              						setWithLastConsumed(
                              							current,
                              							"number",
                              							lv_number_12_0,
                              							"org.pagewalk.lab.Lab.INT");
                              					
                            }

                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 6 :
                    // InternalLab.g:1698:3: ( () otherlv_14= 'hint' ( ( RULE_STRING )=> (lv_hint_15_0= RULE_STRING ) )? )
                    {
                    // InternalLab.g:1698:3: ( () otherlv_14= 'hint' ( ( RULE_STRING )=> (lv_hint_15_0= RULE_STRING ) )? )
                    // InternalLab.g:1699:4: () otherlv_14= 'hint' ( ( RULE_STRING )=> (lv_hint_15_0= RULE_STRING ) )?
                    {
                    // InternalLab.g:1699:4: ()
                    // InternalLab.g:1700:5: 
                    {
                    if ( state.backtracking==0 ) {

                      					current = forceCreateModelElement(
                      						grammarAccess.getSettingAccess().getHintAction_5_0(),
                      						current);
                      				
                    }

                    }

                    otherlv_14=(Token)match(input,28,FOLLOW_17); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_14, grammarAccess.getSettingAccess().getHintKeyword_5_1());
                      			
                    }
                    // InternalLab.g:1710:4: ( ( RULE_STRING )=> (lv_hint_15_0= RULE_STRING ) )?
                    int alt43=2;
                    int LA43_0 = input.LA(1);

                    if ( (LA43_0==RULE_STRING) ) {
                        int LA43_1 = input.LA(2);

                        if ( (synpred31_InternalLab()) ) {
                            alt43=1;
                        }
                    }
                    switch (alt43) {
                        case 1 :
                            // InternalLab.g:1711:5: ( RULE_STRING )=> (lv_hint_15_0= RULE_STRING )
                            {
                            // InternalLab.g:1712:5: (lv_hint_15_0= RULE_STRING )
                            // InternalLab.g:1713:6: lv_hint_15_0= RULE_STRING
                            {
                            lv_hint_15_0=(Token)match(input,RULE_STRING,FOLLOW_2); if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              						newLeafNode(lv_hint_15_0, grammarAccess.getSettingAccess().getHintSTRINGTerminalRuleCall_5_2_0());
                              					
                            }
                            if ( state.backtracking==0 ) {

                              						if (current==null) {
                              							current = createModelElement(grammarAccess.getSettingRule());
                              						}
                              						setWithLastConsumed(
                              							current,
                              							"hint",
                              							lv_hint_15_0,
                              							"org.pagewalk.lab.Lab.STRING");
                              					
                            }

                            }


                            }
                            break;

                    }


                    }


                    }
                    break;
                case 7 :
                    // InternalLab.g:1731:3: ( () otherlv_17= 'at' ( ( ( 'end' )=> (lv_end_18_0= 'end' ) ) | ( ( ( 'section' )=> (lv_inSection_19_0= 'section' ) ) ( ( RULE_STRING )=> (lv_section_20_0= RULE_STRING ) )? ) | ( ( RULE_STRING )=> (lv_section_21_0= RULE_STRING ) ) )? )
                    {
                    // InternalLab.g:1731:3: ( () otherlv_17= 'at' ( ( ( 'end' )=> (lv_end_18_0= 'end' ) ) | ( ( ( 'section' )=> (lv_inSection_19_0= 'section' ) ) ( ( RULE_STRING )=> (lv_section_20_0= RULE_STRING ) )? ) | ( ( RULE_STRING )=> (lv_section_21_0= RULE_STRING ) ) )? )
                    // InternalLab.g:1732:4: () otherlv_17= 'at' ( ( ( 'end' )=> (lv_end_18_0= 'end' ) ) | ( ( ( 'section' )=> (lv_inSection_19_0= 'section' ) ) ( ( RULE_STRING )=> (lv_section_20_0= RULE_STRING ) )? ) | ( ( RULE_STRING )=> (lv_section_21_0= RULE_STRING ) ) )?
                    {
                    // InternalLab.g:1732:4: ()
                    // InternalLab.g:1733:5: 
                    {
                    if ( state.backtracking==0 ) {

                      					current = forceCreateModelElement(
                      						grammarAccess.getSettingAccess().getAtAction_6_0(),
                      						current);
                      				
                    }

                    }

                    otherlv_17=(Token)match(input,29,FOLLOW_20); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_17, grammarAccess.getSettingAccess().getAtKeyword_6_1());
                      			
                    }
                    // InternalLab.g:1743:4: ( ( ( 'end' )=> (lv_end_18_0= 'end' ) ) | ( ( ( 'section' )=> (lv_inSection_19_0= 'section' ) ) ( ( RULE_STRING )=> (lv_section_20_0= RULE_STRING ) )? ) | ( ( RULE_STRING )=> (lv_section_21_0= RULE_STRING ) ) )?
                    int alt45=4;
                    switch ( input.LA(1) ) {
                        case 30:
                            {
                            int LA45_1 = input.LA(2);

                            if ( (synpred32_InternalLab()) ) {
                                alt45=1;
                            }
                            }
                            break;
                        case 31:
                            {
                            int LA45_2 = input.LA(2);

                            if ( (synpred33_InternalLab()) ) {
                                alt45=2;
                            }
                            }
                            break;
                        case RULE_STRING:
                            {
                            int LA45_3 = input.LA(2);

                            if ( (synpred35_InternalLab()) ) {
                                alt45=3;
                            }
                            }
                            break;
                    }

                    switch (alt45) {
                        case 1 :
                            // InternalLab.g:1744:5: ( ( 'end' )=> (lv_end_18_0= 'end' ) )
                            {
                            // InternalLab.g:1744:5: ( ( 'end' )=> (lv_end_18_0= 'end' ) )
                            // InternalLab.g:1745:6: ( 'end' )=> (lv_end_18_0= 'end' )
                            {
                            // InternalLab.g:1746:6: (lv_end_18_0= 'end' )
                            // InternalLab.g:1747:7: lv_end_18_0= 'end'
                            {
                            lv_end_18_0=(Token)match(input,30,FOLLOW_2); if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              							newLeafNode(lv_end_18_0, grammarAccess.getSettingAccess().getEndEndKeyword_6_2_0_0());
                              						
                            }
                            if ( state.backtracking==0 ) {

                              							if (current==null) {
                              								current = createModelElement(grammarAccess.getSettingRule());
                              							}
                              							setWithLastConsumed(current, "end", lv_end_18_0 != null, "end");
                              						
                            }

                            }


                            }


                            }
                            break;
                        case 2 :
                            // InternalLab.g:1760:5: ( ( ( 'section' )=> (lv_inSection_19_0= 'section' ) ) ( ( RULE_STRING )=> (lv_section_20_0= RULE_STRING ) )? )
                            {
                            // InternalLab.g:1760:5: ( ( ( 'section' )=> (lv_inSection_19_0= 'section' ) ) ( ( RULE_STRING )=> (lv_section_20_0= RULE_STRING ) )? )
                            // InternalLab.g:1761:6: ( ( 'section' )=> (lv_inSection_19_0= 'section' ) ) ( ( RULE_STRING )=> (lv_section_20_0= RULE_STRING ) )?
                            {
                            // InternalLab.g:1761:6: ( ( 'section' )=> (lv_inSection_19_0= 'section' ) )
                            // InternalLab.g:1762:7: ( 'section' )=> (lv_inSection_19_0= 'section' )
                            {
                            // InternalLab.g:1763:7: (lv_inSection_19_0= 'section' )
                            // InternalLab.g:1764:8: lv_inSection_19_0= 'section'
                            {
                            lv_inSection_19_0=(Token)match(input,31,FOLLOW_17); if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              								newLeafNode(lv_inSection_19_0, grammarAccess.getSettingAccess().getInSectionSectionKeyword_6_2_1_0_0());
                              							
                            }
                            if ( state.backtracking==0 ) {

                              								if (current==null) {
                              									current = createModelElement(grammarAccess.getSettingRule());
                              								}
                              								setWithLastConsumed(current, "inSection", lv_inSection_19_0 != null, "section");
                              							
                            }

                            }


                            }

                            // InternalLab.g:1776:6: ( ( RULE_STRING )=> (lv_section_20_0= RULE_STRING ) )?
                            int alt44=2;
                            int LA44_0 = input.LA(1);

                            if ( (LA44_0==RULE_STRING) ) {
                                int LA44_1 = input.LA(2);

                                if ( (synpred34_InternalLab()) ) {
                                    alt44=1;
                                }
                            }
                            switch (alt44) {
                                case 1 :
                                    // InternalLab.g:1777:7: ( RULE_STRING )=> (lv_section_20_0= RULE_STRING )
                                    {
                                    // InternalLab.g:1778:7: (lv_section_20_0= RULE_STRING )
                                    // InternalLab.g:1779:8: lv_section_20_0= RULE_STRING
                                    {
                                    lv_section_20_0=(Token)match(input,RULE_STRING,FOLLOW_2); if (state.failed) return current;
                                    if ( state.backtracking==0 ) {

                                      								newLeafNode(lv_section_20_0, grammarAccess.getSettingAccess().getSectionSTRINGTerminalRuleCall_6_2_1_1_0());
                                      							
                                    }
                                    if ( state.backtracking==0 ) {

                                      								if (current==null) {
                                      									current = createModelElement(grammarAccess.getSettingRule());
                                      								}
                                      								setWithLastConsumed(
                                      									current,
                                      									"section",
                                      									lv_section_20_0,
                                      									"org.pagewalk.lab.Lab.STRING");
                                      							
                                    }

                                    }


                                    }
                                    break;

                            }


                            }


                            }
                            break;
                        case 3 :
                            // InternalLab.g:1797:5: ( ( RULE_STRING )=> (lv_section_21_0= RULE_STRING ) )
                            {
                            // InternalLab.g:1797:5: ( ( RULE_STRING )=> (lv_section_21_0= RULE_STRING ) )
                            // InternalLab.g:1798:6: ( RULE_STRING )=> (lv_section_21_0= RULE_STRING )
                            {
                            // InternalLab.g:1799:6: (lv_section_21_0= RULE_STRING )
                            // InternalLab.g:1800:7: lv_section_21_0= RULE_STRING
                            {
                            lv_section_21_0=(Token)match(input,RULE_STRING,FOLLOW_2); if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              							newLeafNode(lv_section_21_0, grammarAccess.getSettingAccess().getSectionSTRINGTerminalRuleCall_6_2_2_0());
                              						
                            }
                            if ( state.backtracking==0 ) {

                              							if (current==null) {
                              								current = createModelElement(grammarAccess.getSettingRule());
                              							}
                              							setWithLastConsumed(
                              								current,
                              								"section",
                              								lv_section_21_0,
                              								"org.pagewalk.lab.Lab.STRING");
                              						
                            }

                            }


                            }


                            }
                            break;

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
    // $ANTLR end "ruleSetting"


    // $ANTLR start "entryRuleCodeBlock"
    // InternalLab.g:1822:1: entryRuleCodeBlock returns [EObject current=null] : iv_ruleCodeBlock= ruleCodeBlock EOF ;
    public final EObject entryRuleCodeBlock() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleCodeBlock = null;


        try {
            // InternalLab.g:1822:50: (iv_ruleCodeBlock= ruleCodeBlock EOF )
            // InternalLab.g:1823:2: iv_ruleCodeBlock= ruleCodeBlock EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getCodeBlockRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleCodeBlock=ruleCodeBlock();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleCodeBlock; 
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
    // $ANTLR end "entryRuleCodeBlock"


    // $ANTLR start "ruleCodeBlock"
    // InternalLab.g:1829:1: ruleCodeBlock returns [EObject current=null] : ( () otherlv_1= '{' ( ruleCodeToken | ( (lv_blocks_3_0= ruleCodeBlock ) ) )* otherlv_4= '}' ) ;
    public final EObject ruleCodeBlock() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token otherlv_4=null;
        EObject lv_blocks_3_0 = null;



        	enterRule();

        try {
            // InternalLab.g:1835:2: ( ( () otherlv_1= '{' ( ruleCodeToken | ( (lv_blocks_3_0= ruleCodeBlock ) ) )* otherlv_4= '}' ) )
            // InternalLab.g:1836:2: ( () otherlv_1= '{' ( ruleCodeToken | ( (lv_blocks_3_0= ruleCodeBlock ) ) )* otherlv_4= '}' )
            {
            // InternalLab.g:1836:2: ( () otherlv_1= '{' ( ruleCodeToken | ( (lv_blocks_3_0= ruleCodeBlock ) ) )* otherlv_4= '}' )
            // InternalLab.g:1837:3: () otherlv_1= '{' ( ruleCodeToken | ( (lv_blocks_3_0= ruleCodeBlock ) ) )* otherlv_4= '}'
            {
            // InternalLab.g:1837:3: ()
            // InternalLab.g:1838:4: 
            {
            if ( state.backtracking==0 ) {

              				current = forceCreateModelElement(
              					grammarAccess.getCodeBlockAccess().getCodeBlockAction_0(),
              					current);
              			
            }

            }

            otherlv_1=(Token)match(input,12,FOLLOW_21); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_1, grammarAccess.getCodeBlockAccess().getLeftCurlyBracketKeyword_1());
              		
            }
            // InternalLab.g:1848:3: ( ruleCodeToken | ( (lv_blocks_3_0= ruleCodeBlock ) ) )*
            loop47:
            do {
                int alt47=3;
                int LA47_0 = input.LA(1);

                if ( ((LA47_0>=RULE_STRING && LA47_0<=RULE_ID)||LA47_0==11||(LA47_0>=14 && LA47_0<=36)) ) {
                    alt47=1;
                }
                else if ( (LA47_0==12) ) {
                    alt47=2;
                }


                switch (alt47) {
            	case 1 :
            	    // InternalLab.g:1849:4: ruleCodeToken
            	    {
            	    if ( state.backtracking==0 ) {

            	      				newCompositeNode(grammarAccess.getCodeBlockAccess().getCodeTokenParserRuleCall_2_0());
            	      			
            	    }
            	    pushFollow(FOLLOW_21);
            	    ruleCodeToken();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      				afterParserOrEnumRuleCall();
            	      			
            	    }

            	    }
            	    break;
            	case 2 :
            	    // InternalLab.g:1857:4: ( (lv_blocks_3_0= ruleCodeBlock ) )
            	    {
            	    // InternalLab.g:1857:4: ( (lv_blocks_3_0= ruleCodeBlock ) )
            	    // InternalLab.g:1858:5: (lv_blocks_3_0= ruleCodeBlock )
            	    {
            	    // InternalLab.g:1858:5: (lv_blocks_3_0= ruleCodeBlock )
            	    // InternalLab.g:1859:6: lv_blocks_3_0= ruleCodeBlock
            	    {
            	    if ( state.backtracking==0 ) {

            	      						newCompositeNode(grammarAccess.getCodeBlockAccess().getBlocksCodeBlockParserRuleCall_2_1_0());
            	      					
            	    }
            	    pushFollow(FOLLOW_21);
            	    lv_blocks_3_0=ruleCodeBlock();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      						if (current==null) {
            	      							current = createModelElementForParent(grammarAccess.getCodeBlockRule());
            	      						}
            	      						add(
            	      							current,
            	      							"blocks",
            	      							lv_blocks_3_0,
            	      							"org.pagewalk.lab.Lab.CodeBlock");
            	      						afterParserOrEnumRuleCall();
            	      					
            	    }

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop47;
                }
            } while (true);

            otherlv_4=(Token)match(input,13,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_4, grammarAccess.getCodeBlockAccess().getRightCurlyBracketKeyword_3());
              		
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
    // $ANTLR end "ruleCodeBlock"


    // $ANTLR start "entryRuleCodeToken"
    // InternalLab.g:1885:1: entryRuleCodeToken returns [String current=null] : iv_ruleCodeToken= ruleCodeToken EOF ;
    public final String entryRuleCodeToken() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleCodeToken = null;


        try {
            // InternalLab.g:1885:49: (iv_ruleCodeToken= ruleCodeToken EOF )
            // InternalLab.g:1886:2: iv_ruleCodeToken= ruleCodeToken EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getCodeTokenRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleCodeToken=ruleCodeToken();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleCodeToken.getText(); 
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
    // $ANTLR end "entryRuleCodeToken"


    // $ANTLR start "ruleCodeToken"
    // InternalLab.g:1892:1: ruleCodeToken returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (this_Name_0= ruleName | this_Keyword_1= ruleKeyword | this_INT_2= RULE_INT | this_STRING_3= RULE_STRING | this_ANY_OTHER_4= RULE_ANY_OTHER | kw= '-' ) ;
    public final AntlrDatatypeRuleToken ruleCodeToken() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token this_INT_2=null;
        Token this_STRING_3=null;
        Token this_ANY_OTHER_4=null;
        Token kw=null;
        AntlrDatatypeRuleToken this_Name_0 = null;

        AntlrDatatypeRuleToken this_Keyword_1 = null;



        	enterRule();

        try {
            // InternalLab.g:1898:2: ( (this_Name_0= ruleName | this_Keyword_1= ruleKeyword | this_INT_2= RULE_INT | this_STRING_3= RULE_STRING | this_ANY_OTHER_4= RULE_ANY_OTHER | kw= '-' ) )
            // InternalLab.g:1899:2: (this_Name_0= ruleName | this_Keyword_1= ruleKeyword | this_INT_2= RULE_INT | this_STRING_3= RULE_STRING | this_ANY_OTHER_4= RULE_ANY_OTHER | kw= '-' )
            {
            // InternalLab.g:1899:2: (this_Name_0= ruleName | this_Keyword_1= ruleKeyword | this_INT_2= RULE_INT | this_STRING_3= RULE_STRING | this_ANY_OTHER_4= RULE_ANY_OTHER | kw= '-' )
            int alt48=6;
            switch ( input.LA(1) ) {
            case RULE_ID:
            case 22:
            case 23:
            case 24:
            case 25:
            case 26:
            case 27:
            case 28:
            case 29:
            case 30:
            case 31:
            case 33:
            case 34:
            case 35:
            case 36:
                {
                alt48=1;
                }
                break;
            case 11:
            case 14:
            case 15:
            case 16:
            case 17:
            case 18:
            case 19:
            case 20:
            case 21:
                {
                alt48=2;
                }
                break;
            case RULE_INT:
                {
                alt48=3;
                }
                break;
            case RULE_STRING:
                {
                alt48=4;
                }
                break;
            case RULE_ANY_OTHER:
                {
                alt48=5;
                }
                break;
            case 32:
                {
                alt48=6;
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
                    // InternalLab.g:1900:3: this_Name_0= ruleName
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getCodeTokenAccess().getNameParserRuleCall_0());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Name_0=ruleName();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_Name_0);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalLab.g:1911:3: this_Keyword_1= ruleKeyword
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getCodeTokenAccess().getKeywordParserRuleCall_1());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Keyword_1=ruleKeyword();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_Keyword_1);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalLab.g:1922:3: this_INT_2= RULE_INT
                    {
                    this_INT_2=(Token)match(input,RULE_INT,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_INT_2);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_INT_2, grammarAccess.getCodeTokenAccess().getINTTerminalRuleCall_2());
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalLab.g:1930:3: this_STRING_3= RULE_STRING
                    {
                    this_STRING_3=(Token)match(input,RULE_STRING,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_STRING_3);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_STRING_3, grammarAccess.getCodeTokenAccess().getSTRINGTerminalRuleCall_3());
                      		
                    }

                    }
                    break;
                case 5 :
                    // InternalLab.g:1938:3: this_ANY_OTHER_4= RULE_ANY_OTHER
                    {
                    this_ANY_OTHER_4=(Token)match(input,RULE_ANY_OTHER,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_ANY_OTHER_4);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_ANY_OTHER_4, grammarAccess.getCodeTokenAccess().getANY_OTHERTerminalRuleCall_4());
                      		
                    }

                    }
                    break;
                case 6 :
                    // InternalLab.g:1946:3: kw= '-'
                    {
                    kw=(Token)match(input,32,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getCodeTokenAccess().getHyphenMinusKeyword_5());
                      		
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
    // $ANTLR end "ruleCodeToken"


    // $ANTLR start "entryRuleStrayPart"
    // InternalLab.g:1955:1: entryRuleStrayPart returns [EObject current=null] : iv_ruleStrayPart= ruleStrayPart EOF ;
    public final EObject entryRuleStrayPart() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleStrayPart = null;


        try {
            // InternalLab.g:1955:50: (iv_ruleStrayPart= ruleStrayPart EOF )
            // InternalLab.g:1956:2: iv_ruleStrayPart= ruleStrayPart EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getStrayPartRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleStrayPart=ruleStrayPart();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleStrayPart; 
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
    // $ANTLR end "entryRuleStrayPart"


    // $ANTLR start "ruleStrayPart"
    // InternalLab.g:1962:1: ruleStrayPart returns [EObject current=null] : ( ( (lv_text_0_0= ruleStrayPartText ) ) | ( (lv_code_1_0= ruleCodeBlock ) ) ) ;
    public final EObject ruleStrayPart() throws RecognitionException {
        EObject current = null;

        AntlrDatatypeRuleToken lv_text_0_0 = null;

        EObject lv_code_1_0 = null;



        	enterRule();

        try {
            // InternalLab.g:1968:2: ( ( ( (lv_text_0_0= ruleStrayPartText ) ) | ( (lv_code_1_0= ruleCodeBlock ) ) ) )
            // InternalLab.g:1969:2: ( ( (lv_text_0_0= ruleStrayPartText ) ) | ( (lv_code_1_0= ruleCodeBlock ) ) )
            {
            // InternalLab.g:1969:2: ( ( (lv_text_0_0= ruleStrayPartText ) ) | ( (lv_code_1_0= ruleCodeBlock ) ) )
            int alt49=2;
            int LA49_0 = input.LA(1);

            if ( ((LA49_0>=RULE_STRING && LA49_0<=RULE_ID)||LA49_0==13||(LA49_0>=16 && LA49_0<=31)||(LA49_0>=33 && LA49_0<=36)) ) {
                alt49=1;
            }
            else if ( (LA49_0==12) ) {
                alt49=2;
            }
            else {
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 49, 0, input);

                throw nvae;
            }
            switch (alt49) {
                case 1 :
                    // InternalLab.g:1970:3: ( (lv_text_0_0= ruleStrayPartText ) )
                    {
                    // InternalLab.g:1970:3: ( (lv_text_0_0= ruleStrayPartText ) )
                    // InternalLab.g:1971:4: (lv_text_0_0= ruleStrayPartText )
                    {
                    // InternalLab.g:1971:4: (lv_text_0_0= ruleStrayPartText )
                    // InternalLab.g:1972:5: lv_text_0_0= ruleStrayPartText
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getStrayPartAccess().getTextStrayPartTextParserRuleCall_0_0());
                      				
                    }
                    pushFollow(FOLLOW_2);
                    lv_text_0_0=ruleStrayPartText();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getStrayPartRule());
                      					}
                      					set(
                      						current,
                      						"text",
                      						lv_text_0_0,
                      						"org.pagewalk.lab.Lab.StrayPartText");
                      					afterParserOrEnumRuleCall();
                      				
                    }

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalLab.g:1990:3: ( (lv_code_1_0= ruleCodeBlock ) )
                    {
                    // InternalLab.g:1990:3: ( (lv_code_1_0= ruleCodeBlock ) )
                    // InternalLab.g:1991:4: (lv_code_1_0= ruleCodeBlock )
                    {
                    // InternalLab.g:1991:4: (lv_code_1_0= ruleCodeBlock )
                    // InternalLab.g:1992:5: lv_code_1_0= ruleCodeBlock
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getStrayPartAccess().getCodeCodeBlockParserRuleCall_1_0());
                      				
                    }
                    pushFollow(FOLLOW_2);
                    lv_code_1_0=ruleCodeBlock();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getStrayPartRule());
                      					}
                      					set(
                      						current,
                      						"code",
                      						lv_code_1_0,
                      						"org.pagewalk.lab.Lab.CodeBlock");
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
    // $ANTLR end "ruleStrayPart"


    // $ANTLR start "entryRuleStrayPartText"
    // InternalLab.g:2013:1: entryRuleStrayPartText returns [String current=null] : iv_ruleStrayPartText= ruleStrayPartText EOF ;
    public final String entryRuleStrayPartText() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleStrayPartText = null;


        try {
            // InternalLab.g:2013:53: (iv_ruleStrayPartText= ruleStrayPartText EOF )
            // InternalLab.g:2014:2: iv_ruleStrayPartText= ruleStrayPartText EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getStrayPartTextRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleStrayPartText=ruleStrayPartText();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleStrayPartText.getText(); 
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
    // $ANTLR end "entryRuleStrayPartText"


    // $ANTLR start "ruleStrayPartText"
    // InternalLab.g:2020:1: ruleStrayPartText returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (this_Name_0= ruleName | kw= 'check' | kw= 'run' | kw= 'mutant' | kw= 'prediction' | kw= 'number' | kw= 'choice' | this_INT_7= RULE_INT | this_STRING_8= RULE_STRING | this_ANY_OTHER_9= RULE_ANY_OTHER | kw= '}' ) ;
    public final AntlrDatatypeRuleToken ruleStrayPartText() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token kw=null;
        Token this_INT_7=null;
        Token this_STRING_8=null;
        Token this_ANY_OTHER_9=null;
        AntlrDatatypeRuleToken this_Name_0 = null;



        	enterRule();

        try {
            // InternalLab.g:2026:2: ( (this_Name_0= ruleName | kw= 'check' | kw= 'run' | kw= 'mutant' | kw= 'prediction' | kw= 'number' | kw= 'choice' | this_INT_7= RULE_INT | this_STRING_8= RULE_STRING | this_ANY_OTHER_9= RULE_ANY_OTHER | kw= '}' ) )
            // InternalLab.g:2027:2: (this_Name_0= ruleName | kw= 'check' | kw= 'run' | kw= 'mutant' | kw= 'prediction' | kw= 'number' | kw= 'choice' | this_INT_7= RULE_INT | this_STRING_8= RULE_STRING | this_ANY_OTHER_9= RULE_ANY_OTHER | kw= '}' )
            {
            // InternalLab.g:2027:2: (this_Name_0= ruleName | kw= 'check' | kw= 'run' | kw= 'mutant' | kw= 'prediction' | kw= 'number' | kw= 'choice' | this_INT_7= RULE_INT | this_STRING_8= RULE_STRING | this_ANY_OTHER_9= RULE_ANY_OTHER | kw= '}' )
            int alt50=11;
            switch ( input.LA(1) ) {
            case RULE_ID:
            case 22:
            case 23:
            case 24:
            case 25:
            case 26:
            case 27:
            case 28:
            case 29:
            case 30:
            case 31:
            case 33:
            case 34:
            case 35:
            case 36:
                {
                alt50=1;
                }
                break;
            case 16:
                {
                alt50=2;
                }
                break;
            case 17:
                {
                alt50=3;
                }
                break;
            case 18:
                {
                alt50=4;
                }
                break;
            case 19:
                {
                alt50=5;
                }
                break;
            case 20:
                {
                alt50=6;
                }
                break;
            case 21:
                {
                alt50=7;
                }
                break;
            case RULE_INT:
                {
                alt50=8;
                }
                break;
            case RULE_STRING:
                {
                alt50=9;
                }
                break;
            case RULE_ANY_OTHER:
                {
                alt50=10;
                }
                break;
            case 13:
                {
                alt50=11;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 50, 0, input);

                throw nvae;
            }

            switch (alt50) {
                case 1 :
                    // InternalLab.g:2028:3: this_Name_0= ruleName
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getStrayPartTextAccess().getNameParserRuleCall_0());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Name_0=ruleName();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_Name_0);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalLab.g:2039:3: kw= 'check'
                    {
                    kw=(Token)match(input,16,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayPartTextAccess().getCheckKeyword_1());
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalLab.g:2045:3: kw= 'run'
                    {
                    kw=(Token)match(input,17,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayPartTextAccess().getRunKeyword_2());
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalLab.g:2051:3: kw= 'mutant'
                    {
                    kw=(Token)match(input,18,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayPartTextAccess().getMutantKeyword_3());
                      		
                    }

                    }
                    break;
                case 5 :
                    // InternalLab.g:2057:3: kw= 'prediction'
                    {
                    kw=(Token)match(input,19,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayPartTextAccess().getPredictionKeyword_4());
                      		
                    }

                    }
                    break;
                case 6 :
                    // InternalLab.g:2063:3: kw= 'number'
                    {
                    kw=(Token)match(input,20,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayPartTextAccess().getNumberKeyword_5());
                      		
                    }

                    }
                    break;
                case 7 :
                    // InternalLab.g:2069:3: kw= 'choice'
                    {
                    kw=(Token)match(input,21,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayPartTextAccess().getChoiceKeyword_6());
                      		
                    }

                    }
                    break;
                case 8 :
                    // InternalLab.g:2075:3: this_INT_7= RULE_INT
                    {
                    this_INT_7=(Token)match(input,RULE_INT,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_INT_7);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_INT_7, grammarAccess.getStrayPartTextAccess().getINTTerminalRuleCall_7());
                      		
                    }

                    }
                    break;
                case 9 :
                    // InternalLab.g:2083:3: this_STRING_8= RULE_STRING
                    {
                    this_STRING_8=(Token)match(input,RULE_STRING,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_STRING_8);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_STRING_8, grammarAccess.getStrayPartTextAccess().getSTRINGTerminalRuleCall_8());
                      		
                    }

                    }
                    break;
                case 10 :
                    // InternalLab.g:2091:3: this_ANY_OTHER_9= RULE_ANY_OTHER
                    {
                    this_ANY_OTHER_9=(Token)match(input,RULE_ANY_OTHER,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_ANY_OTHER_9);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_ANY_OTHER_9, grammarAccess.getStrayPartTextAccess().getANY_OTHERTerminalRuleCall_9());
                      		
                    }

                    }
                    break;
                case 11 :
                    // InternalLab.g:2099:3: kw= '}'
                    {
                    kw=(Token)match(input,13,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getStrayPartTextAccess().getRightCurlyBracketKeyword_10());
                      		
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
    // $ANTLR end "ruleStrayPartText"


    // $ANTLR start "entryRuleStrayText"
    // InternalLab.g:2108:1: entryRuleStrayText returns [String current=null] : iv_ruleStrayText= ruleStrayText EOF ;
    public final String entryRuleStrayText() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleStrayText = null;


        try {
            // InternalLab.g:2108:49: (iv_ruleStrayText= ruleStrayText EOF )
            // InternalLab.g:2109:2: iv_ruleStrayText= ruleStrayText EOF
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
    // InternalLab.g:2115:1: ruleStrayText returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (this_INT_0= RULE_INT | this_STRING_1= RULE_STRING | this_ANY_OTHER_2= RULE_ANY_OTHER ) ;
    public final AntlrDatatypeRuleToken ruleStrayText() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token this_INT_0=null;
        Token this_STRING_1=null;
        Token this_ANY_OTHER_2=null;


        	enterRule();

        try {
            // InternalLab.g:2121:2: ( (this_INT_0= RULE_INT | this_STRING_1= RULE_STRING | this_ANY_OTHER_2= RULE_ANY_OTHER ) )
            // InternalLab.g:2122:2: (this_INT_0= RULE_INT | this_STRING_1= RULE_STRING | this_ANY_OTHER_2= RULE_ANY_OTHER )
            {
            // InternalLab.g:2122:2: (this_INT_0= RULE_INT | this_STRING_1= RULE_STRING | this_ANY_OTHER_2= RULE_ANY_OTHER )
            int alt51=3;
            switch ( input.LA(1) ) {
            case RULE_INT:
                {
                alt51=1;
                }
                break;
            case RULE_STRING:
                {
                alt51=2;
                }
                break;
            case RULE_ANY_OTHER:
                {
                alt51=3;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 51, 0, input);

                throw nvae;
            }

            switch (alt51) {
                case 1 :
                    // InternalLab.g:2123:3: this_INT_0= RULE_INT
                    {
                    this_INT_0=(Token)match(input,RULE_INT,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_INT_0);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_INT_0, grammarAccess.getStrayTextAccess().getINTTerminalRuleCall_0());
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalLab.g:2131:3: this_STRING_1= RULE_STRING
                    {
                    this_STRING_1=(Token)match(input,RULE_STRING,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_STRING_1);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_STRING_1, grammarAccess.getStrayTextAccess().getSTRINGTerminalRuleCall_1());
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalLab.g:2139:3: this_ANY_OTHER_2= RULE_ANY_OTHER
                    {
                    this_ANY_OTHER_2=(Token)match(input,RULE_ANY_OTHER,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_ANY_OTHER_2);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_ANY_OTHER_2, grammarAccess.getStrayTextAccess().getANY_OTHERTerminalRuleCall_2());
                      		
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


    // $ANTLR start "entryRuleOptionStray"
    // InternalLab.g:2150:1: entryRuleOptionStray returns [String current=null] : iv_ruleOptionStray= ruleOptionStray EOF ;
    public final String entryRuleOptionStray() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleOptionStray = null;


        try {
            // InternalLab.g:2150:51: (iv_ruleOptionStray= ruleOptionStray EOF )
            // InternalLab.g:2151:2: iv_ruleOptionStray= ruleOptionStray EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getOptionStrayRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleOptionStray=ruleOptionStray();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleOptionStray.getText(); 
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
    // $ANTLR end "entryRuleOptionStray"


    // $ANTLR start "ruleOptionStray"
    // InternalLab.g:2157:1: ruleOptionStray returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (this_INT_0= RULE_INT | this_ANY_OTHER_1= RULE_ANY_OTHER ) ;
    public final AntlrDatatypeRuleToken ruleOptionStray() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token this_INT_0=null;
        Token this_ANY_OTHER_1=null;


        	enterRule();

        try {
            // InternalLab.g:2163:2: ( (this_INT_0= RULE_INT | this_ANY_OTHER_1= RULE_ANY_OTHER ) )
            // InternalLab.g:2164:2: (this_INT_0= RULE_INT | this_ANY_OTHER_1= RULE_ANY_OTHER )
            {
            // InternalLab.g:2164:2: (this_INT_0= RULE_INT | this_ANY_OTHER_1= RULE_ANY_OTHER )
            int alt52=2;
            int LA52_0 = input.LA(1);

            if ( (LA52_0==RULE_INT) ) {
                alt52=1;
            }
            else if ( (LA52_0==RULE_ANY_OTHER) ) {
                alt52=2;
            }
            else {
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 52, 0, input);

                throw nvae;
            }
            switch (alt52) {
                case 1 :
                    // InternalLab.g:2165:3: this_INT_0= RULE_INT
                    {
                    this_INT_0=(Token)match(input,RULE_INT,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_INT_0);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_INT_0, grammarAccess.getOptionStrayAccess().getINTTerminalRuleCall_0());
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalLab.g:2173:3: this_ANY_OTHER_1= RULE_ANY_OTHER
                    {
                    this_ANY_OTHER_1=(Token)match(input,RULE_ANY_OTHER,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_ANY_OTHER_1);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_ANY_OTHER_1, grammarAccess.getOptionStrayAccess().getANY_OTHERTerminalRuleCall_1());
                      		
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
    // $ANTLR end "ruleOptionStray"


    // $ANTLR start "entryRuleKeyword"
    // InternalLab.g:2184:1: entryRuleKeyword returns [String current=null] : iv_ruleKeyword= ruleKeyword EOF ;
    public final String entryRuleKeyword() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleKeyword = null;


        try {
            // InternalLab.g:2184:47: (iv_ruleKeyword= ruleKeyword EOF )
            // InternalLab.g:2185:2: iv_ruleKeyword= ruleKeyword EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getKeywordRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleKeyword=ruleKeyword();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleKeyword.getText(); 
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
    // $ANTLR end "entryRuleKeyword"


    // $ANTLR start "ruleKeyword"
    // InternalLab.g:2191:1: ruleKeyword returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (kw= 'lab' | kw= 'variant' | kw= 'task' | kw= 'check' | kw= 'run' | kw= 'mutant' | kw= 'prediction' | kw= 'number' | kw= 'choice' ) ;
    public final AntlrDatatypeRuleToken ruleKeyword() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token kw=null;


        	enterRule();

        try {
            // InternalLab.g:2197:2: ( (kw= 'lab' | kw= 'variant' | kw= 'task' | kw= 'check' | kw= 'run' | kw= 'mutant' | kw= 'prediction' | kw= 'number' | kw= 'choice' ) )
            // InternalLab.g:2198:2: (kw= 'lab' | kw= 'variant' | kw= 'task' | kw= 'check' | kw= 'run' | kw= 'mutant' | kw= 'prediction' | kw= 'number' | kw= 'choice' )
            {
            // InternalLab.g:2198:2: (kw= 'lab' | kw= 'variant' | kw= 'task' | kw= 'check' | kw= 'run' | kw= 'mutant' | kw= 'prediction' | kw= 'number' | kw= 'choice' )
            int alt53=9;
            switch ( input.LA(1) ) {
            case 11:
                {
                alt53=1;
                }
                break;
            case 14:
                {
                alt53=2;
                }
                break;
            case 15:
                {
                alt53=3;
                }
                break;
            case 16:
                {
                alt53=4;
                }
                break;
            case 17:
                {
                alt53=5;
                }
                break;
            case 18:
                {
                alt53=6;
                }
                break;
            case 19:
                {
                alt53=7;
                }
                break;
            case 20:
                {
                alt53=8;
                }
                break;
            case 21:
                {
                alt53=9;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 53, 0, input);

                throw nvae;
            }

            switch (alt53) {
                case 1 :
                    // InternalLab.g:2199:3: kw= 'lab'
                    {
                    kw=(Token)match(input,11,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getKeywordAccess().getLabKeyword_0());
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalLab.g:2205:3: kw= 'variant'
                    {
                    kw=(Token)match(input,14,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getKeywordAccess().getVariantKeyword_1());
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalLab.g:2211:3: kw= 'task'
                    {
                    kw=(Token)match(input,15,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getKeywordAccess().getTaskKeyword_2());
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalLab.g:2217:3: kw= 'check'
                    {
                    kw=(Token)match(input,16,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getKeywordAccess().getCheckKeyword_3());
                      		
                    }

                    }
                    break;
                case 5 :
                    // InternalLab.g:2223:3: kw= 'run'
                    {
                    kw=(Token)match(input,17,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getKeywordAccess().getRunKeyword_4());
                      		
                    }

                    }
                    break;
                case 6 :
                    // InternalLab.g:2229:3: kw= 'mutant'
                    {
                    kw=(Token)match(input,18,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getKeywordAccess().getMutantKeyword_5());
                      		
                    }

                    }
                    break;
                case 7 :
                    // InternalLab.g:2235:3: kw= 'prediction'
                    {
                    kw=(Token)match(input,19,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getKeywordAccess().getPredictionKeyword_6());
                      		
                    }

                    }
                    break;
                case 8 :
                    // InternalLab.g:2241:3: kw= 'number'
                    {
                    kw=(Token)match(input,20,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getKeywordAccess().getNumberKeyword_7());
                      		
                    }

                    }
                    break;
                case 9 :
                    // InternalLab.g:2247:3: kw= 'choice'
                    {
                    kw=(Token)match(input,21,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getKeywordAccess().getChoiceKeyword_8());
                      		
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
    // $ANTLR end "ruleKeyword"


    // $ANTLR start "entryRuleWord"
    // InternalLab.g:2256:1: entryRuleWord returns [String current=null] : iv_ruleWord= ruleWord EOF ;
    public final String entryRuleWord() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleWord = null;



        	HiddenTokens myHiddenTokenState = ((XtextTokenStream)input).setHiddenTokens();

        try {
            // InternalLab.g:2258:2: (iv_ruleWord= ruleWord EOF )
            // InternalLab.g:2259:2: iv_ruleWord= ruleWord EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getWordRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleWord=ruleWord();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleWord.getText(); 
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
    // $ANTLR end "entryRuleWord"


    // $ANTLR start "ruleWord"
    // InternalLab.g:2268:1: ruleWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (this_Name_0= ruleName (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )* ) ;
    public final AntlrDatatypeRuleToken ruleWord() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token kw=null;
        Token this_INT_4=null;
        AntlrDatatypeRuleToken this_Name_0 = null;

        AntlrDatatypeRuleToken this_Name_2 = null;

        AntlrDatatypeRuleToken this_Keyword_3 = null;



        	enterRule();
        	HiddenTokens myHiddenTokenState = ((XtextTokenStream)input).setHiddenTokens();

        try {
            // InternalLab.g:2275:2: ( (this_Name_0= ruleName (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )* ) )
            // InternalLab.g:2276:2: (this_Name_0= ruleName (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )* )
            {
            // InternalLab.g:2276:2: (this_Name_0= ruleName (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )* )
            // InternalLab.g:2277:3: this_Name_0= ruleName (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )*
            {
            if ( state.backtracking==0 ) {

              			newCompositeNode(grammarAccess.getWordAccess().getNameParserRuleCall_0());
              		
            }
            pushFollow(FOLLOW_22);
            this_Name_0=ruleName();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			current.merge(this_Name_0);
              		
            }
            if ( state.backtracking==0 ) {

              			afterParserOrEnumRuleCall();
              		
            }
            // InternalLab.g:2287:3: (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )*
            loop55:
            do {
                int alt55=2;
                int LA55_0 = input.LA(1);

                if ( (LA55_0==32) ) {
                    alt55=1;
                }


                switch (alt55) {
            	case 1 :
            	    // InternalLab.g:2288:4: kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT )
            	    {
            	    kw=(Token)match(input,32,FOLLOW_23); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      				current.merge(kw);
            	      				newLeafNode(kw, grammarAccess.getWordAccess().getHyphenMinusKeyword_1_0());
            	      			
            	    }
            	    // InternalLab.g:2293:4: (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT )
            	    int alt54=3;
            	    switch ( input.LA(1) ) {
            	    case RULE_ID:
            	    case 22:
            	    case 23:
            	    case 24:
            	    case 25:
            	    case 26:
            	    case 27:
            	    case 28:
            	    case 29:
            	    case 30:
            	    case 31:
            	    case 33:
            	    case 34:
            	    case 35:
            	    case 36:
            	        {
            	        alt54=1;
            	        }
            	        break;
            	    case 11:
            	    case 14:
            	    case 15:
            	    case 16:
            	    case 17:
            	    case 18:
            	    case 19:
            	    case 20:
            	    case 21:
            	        {
            	        alt54=2;
            	        }
            	        break;
            	    case RULE_INT:
            	        {
            	        alt54=3;
            	        }
            	        break;
            	    default:
            	        if (state.backtracking>0) {state.failed=true; return current;}
            	        NoViableAltException nvae =
            	            new NoViableAltException("", 54, 0, input);

            	        throw nvae;
            	    }

            	    switch (alt54) {
            	        case 1 :
            	            // InternalLab.g:2294:5: this_Name_2= ruleName
            	            {
            	            if ( state.backtracking==0 ) {

            	              					newCompositeNode(grammarAccess.getWordAccess().getNameParserRuleCall_1_1_0());
            	              				
            	            }
            	            pushFollow(FOLLOW_22);
            	            this_Name_2=ruleName();

            	            state._fsp--;
            	            if (state.failed) return current;
            	            if ( state.backtracking==0 ) {

            	              					current.merge(this_Name_2);
            	              				
            	            }
            	            if ( state.backtracking==0 ) {

            	              					afterParserOrEnumRuleCall();
            	              				
            	            }

            	            }
            	            break;
            	        case 2 :
            	            // InternalLab.g:2305:5: this_Keyword_3= ruleKeyword
            	            {
            	            if ( state.backtracking==0 ) {

            	              					newCompositeNode(grammarAccess.getWordAccess().getKeywordParserRuleCall_1_1_1());
            	              				
            	            }
            	            pushFollow(FOLLOW_22);
            	            this_Keyword_3=ruleKeyword();

            	            state._fsp--;
            	            if (state.failed) return current;
            	            if ( state.backtracking==0 ) {

            	              					current.merge(this_Keyword_3);
            	              				
            	            }
            	            if ( state.backtracking==0 ) {

            	              					afterParserOrEnumRuleCall();
            	              				
            	            }

            	            }
            	            break;
            	        case 3 :
            	            // InternalLab.g:2316:5: this_INT_4= RULE_INT
            	            {
            	            this_INT_4=(Token)match(input,RULE_INT,FOLLOW_22); if (state.failed) return current;
            	            if ( state.backtracking==0 ) {

            	              					current.merge(this_INT_4);
            	              				
            	            }
            	            if ( state.backtracking==0 ) {

            	              					newLeafNode(this_INT_4, grammarAccess.getWordAccess().getINTTerminalRuleCall_1_1_2());
            	              				
            	            }

            	            }
            	            break;

            	    }


            	    }
            	    break;

            	default :
            	    break loop55;
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
    // $ANTLR end "ruleWord"


    // $ANTLR start "entryRuleItemName"
    // InternalLab.g:2332:1: entryRuleItemName returns [String current=null] : iv_ruleItemName= ruleItemName EOF ;
    public final String entryRuleItemName() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleItemName = null;



        	HiddenTokens myHiddenTokenState = ((XtextTokenStream)input).setHiddenTokens();

        try {
            // InternalLab.g:2334:2: (iv_ruleItemName= ruleItemName EOF )
            // InternalLab.g:2335:2: iv_ruleItemName= ruleItemName EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getItemNameRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleItemName=ruleItemName();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleItemName.getText(); 
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
    // $ANTLR end "entryRuleItemName"


    // $ANTLR start "ruleItemName"
    // InternalLab.g:2344:1: ruleItemName returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (this_ID_0= RULE_ID (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )* ) ;
    public final AntlrDatatypeRuleToken ruleItemName() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token this_ID_0=null;
        Token kw=null;
        Token this_INT_4=null;
        AntlrDatatypeRuleToken this_Name_2 = null;

        AntlrDatatypeRuleToken this_Keyword_3 = null;



        	enterRule();
        	HiddenTokens myHiddenTokenState = ((XtextTokenStream)input).setHiddenTokens();

        try {
            // InternalLab.g:2351:2: ( (this_ID_0= RULE_ID (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )* ) )
            // InternalLab.g:2352:2: (this_ID_0= RULE_ID (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )* )
            {
            // InternalLab.g:2352:2: (this_ID_0= RULE_ID (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )* )
            // InternalLab.g:2353:3: this_ID_0= RULE_ID (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )*
            {
            this_ID_0=(Token)match(input,RULE_ID,FOLLOW_22); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			current.merge(this_ID_0);
              		
            }
            if ( state.backtracking==0 ) {

              			newLeafNode(this_ID_0, grammarAccess.getItemNameAccess().getIDTerminalRuleCall_0());
              		
            }
            // InternalLab.g:2360:3: (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )*
            loop57:
            do {
                int alt57=2;
                int LA57_0 = input.LA(1);

                if ( (LA57_0==32) ) {
                    alt57=1;
                }


                switch (alt57) {
            	case 1 :
            	    // InternalLab.g:2361:4: kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT )
            	    {
            	    kw=(Token)match(input,32,FOLLOW_23); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      				current.merge(kw);
            	      				newLeafNode(kw, grammarAccess.getItemNameAccess().getHyphenMinusKeyword_1_0());
            	      			
            	    }
            	    // InternalLab.g:2366:4: (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT )
            	    int alt56=3;
            	    switch ( input.LA(1) ) {
            	    case RULE_ID:
            	    case 22:
            	    case 23:
            	    case 24:
            	    case 25:
            	    case 26:
            	    case 27:
            	    case 28:
            	    case 29:
            	    case 30:
            	    case 31:
            	    case 33:
            	    case 34:
            	    case 35:
            	    case 36:
            	        {
            	        alt56=1;
            	        }
            	        break;
            	    case 11:
            	    case 14:
            	    case 15:
            	    case 16:
            	    case 17:
            	    case 18:
            	    case 19:
            	    case 20:
            	    case 21:
            	        {
            	        alt56=2;
            	        }
            	        break;
            	    case RULE_INT:
            	        {
            	        alt56=3;
            	        }
            	        break;
            	    default:
            	        if (state.backtracking>0) {state.failed=true; return current;}
            	        NoViableAltException nvae =
            	            new NoViableAltException("", 56, 0, input);

            	        throw nvae;
            	    }

            	    switch (alt56) {
            	        case 1 :
            	            // InternalLab.g:2367:5: this_Name_2= ruleName
            	            {
            	            if ( state.backtracking==0 ) {

            	              					newCompositeNode(grammarAccess.getItemNameAccess().getNameParserRuleCall_1_1_0());
            	              				
            	            }
            	            pushFollow(FOLLOW_22);
            	            this_Name_2=ruleName();

            	            state._fsp--;
            	            if (state.failed) return current;
            	            if ( state.backtracking==0 ) {

            	              					current.merge(this_Name_2);
            	              				
            	            }
            	            if ( state.backtracking==0 ) {

            	              					afterParserOrEnumRuleCall();
            	              				
            	            }

            	            }
            	            break;
            	        case 2 :
            	            // InternalLab.g:2378:5: this_Keyword_3= ruleKeyword
            	            {
            	            if ( state.backtracking==0 ) {

            	              					newCompositeNode(grammarAccess.getItemNameAccess().getKeywordParserRuleCall_1_1_1());
            	              				
            	            }
            	            pushFollow(FOLLOW_22);
            	            this_Keyword_3=ruleKeyword();

            	            state._fsp--;
            	            if (state.failed) return current;
            	            if ( state.backtracking==0 ) {

            	              					current.merge(this_Keyword_3);
            	              				
            	            }
            	            if ( state.backtracking==0 ) {

            	              					afterParserOrEnumRuleCall();
            	              				
            	            }

            	            }
            	            break;
            	        case 3 :
            	            // InternalLab.g:2389:5: this_INT_4= RULE_INT
            	            {
            	            this_INT_4=(Token)match(input,RULE_INT,FOLLOW_22); if (state.failed) return current;
            	            if ( state.backtracking==0 ) {

            	              					current.merge(this_INT_4);
            	              				
            	            }
            	            if ( state.backtracking==0 ) {

            	              					newLeafNode(this_INT_4, grammarAccess.getItemNameAccess().getINTTerminalRuleCall_1_1_2());
            	              				
            	            }

            	            }
            	            break;

            	    }


            	    }
            	    break;

            	default :
            	    break loop57;
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
    // $ANTLR end "ruleItemName"


    // $ANTLR start "entryRuleOptionName"
    // InternalLab.g:2405:1: entryRuleOptionName returns [String current=null] : iv_ruleOptionName= ruleOptionName EOF ;
    public final String entryRuleOptionName() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleOptionName = null;



        	HiddenTokens myHiddenTokenState = ((XtextTokenStream)input).setHiddenTokens();

        try {
            // InternalLab.g:2407:2: (iv_ruleOptionName= ruleOptionName EOF )
            // InternalLab.g:2408:2: iv_ruleOptionName= ruleOptionName EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getOptionNameRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleOptionName=ruleOptionName();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleOptionName.getText(); 
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
    // $ANTLR end "entryRuleOptionName"


    // $ANTLR start "ruleOptionName"
    // InternalLab.g:2417:1: ruleOptionName returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (this_PlainName_0= rulePlainName (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )* ) ;
    public final AntlrDatatypeRuleToken ruleOptionName() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token kw=null;
        Token this_INT_4=null;
        AntlrDatatypeRuleToken this_PlainName_0 = null;

        AntlrDatatypeRuleToken this_Name_2 = null;

        AntlrDatatypeRuleToken this_Keyword_3 = null;



        	enterRule();
        	HiddenTokens myHiddenTokenState = ((XtextTokenStream)input).setHiddenTokens();

        try {
            // InternalLab.g:2424:2: ( (this_PlainName_0= rulePlainName (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )* ) )
            // InternalLab.g:2425:2: (this_PlainName_0= rulePlainName (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )* )
            {
            // InternalLab.g:2425:2: (this_PlainName_0= rulePlainName (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )* )
            // InternalLab.g:2426:3: this_PlainName_0= rulePlainName (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )*
            {
            if ( state.backtracking==0 ) {

              			newCompositeNode(grammarAccess.getOptionNameAccess().getPlainNameParserRuleCall_0());
              		
            }
            pushFollow(FOLLOW_22);
            this_PlainName_0=rulePlainName();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			current.merge(this_PlainName_0);
              		
            }
            if ( state.backtracking==0 ) {

              			afterParserOrEnumRuleCall();
              		
            }
            // InternalLab.g:2436:3: (kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT ) )*
            loop59:
            do {
                int alt59=2;
                int LA59_0 = input.LA(1);

                if ( (LA59_0==32) ) {
                    alt59=1;
                }


                switch (alt59) {
            	case 1 :
            	    // InternalLab.g:2437:4: kw= '-' (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT )
            	    {
            	    kw=(Token)match(input,32,FOLLOW_23); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      				current.merge(kw);
            	      				newLeafNode(kw, grammarAccess.getOptionNameAccess().getHyphenMinusKeyword_1_0());
            	      			
            	    }
            	    // InternalLab.g:2442:4: (this_Name_2= ruleName | this_Keyword_3= ruleKeyword | this_INT_4= RULE_INT )
            	    int alt58=3;
            	    switch ( input.LA(1) ) {
            	    case RULE_ID:
            	    case 22:
            	    case 23:
            	    case 24:
            	    case 25:
            	    case 26:
            	    case 27:
            	    case 28:
            	    case 29:
            	    case 30:
            	    case 31:
            	    case 33:
            	    case 34:
            	    case 35:
            	    case 36:
            	        {
            	        alt58=1;
            	        }
            	        break;
            	    case 11:
            	    case 14:
            	    case 15:
            	    case 16:
            	    case 17:
            	    case 18:
            	    case 19:
            	    case 20:
            	    case 21:
            	        {
            	        alt58=2;
            	        }
            	        break;
            	    case RULE_INT:
            	        {
            	        alt58=3;
            	        }
            	        break;
            	    default:
            	        if (state.backtracking>0) {state.failed=true; return current;}
            	        NoViableAltException nvae =
            	            new NoViableAltException("", 58, 0, input);

            	        throw nvae;
            	    }

            	    switch (alt58) {
            	        case 1 :
            	            // InternalLab.g:2443:5: this_Name_2= ruleName
            	            {
            	            if ( state.backtracking==0 ) {

            	              					newCompositeNode(grammarAccess.getOptionNameAccess().getNameParserRuleCall_1_1_0());
            	              				
            	            }
            	            pushFollow(FOLLOW_22);
            	            this_Name_2=ruleName();

            	            state._fsp--;
            	            if (state.failed) return current;
            	            if ( state.backtracking==0 ) {

            	              					current.merge(this_Name_2);
            	              				
            	            }
            	            if ( state.backtracking==0 ) {

            	              					afterParserOrEnumRuleCall();
            	              				
            	            }

            	            }
            	            break;
            	        case 2 :
            	            // InternalLab.g:2454:5: this_Keyword_3= ruleKeyword
            	            {
            	            if ( state.backtracking==0 ) {

            	              					newCompositeNode(grammarAccess.getOptionNameAccess().getKeywordParserRuleCall_1_1_1());
            	              				
            	            }
            	            pushFollow(FOLLOW_22);
            	            this_Keyword_3=ruleKeyword();

            	            state._fsp--;
            	            if (state.failed) return current;
            	            if ( state.backtracking==0 ) {

            	              					current.merge(this_Keyword_3);
            	              				
            	            }
            	            if ( state.backtracking==0 ) {

            	              					afterParserOrEnumRuleCall();
            	              				
            	            }

            	            }
            	            break;
            	        case 3 :
            	            // InternalLab.g:2465:5: this_INT_4= RULE_INT
            	            {
            	            this_INT_4=(Token)match(input,RULE_INT,FOLLOW_22); if (state.failed) return current;
            	            if ( state.backtracking==0 ) {

            	              					current.merge(this_INT_4);
            	              				
            	            }
            	            if ( state.backtracking==0 ) {

            	              					newLeafNode(this_INT_4, grammarAccess.getOptionNameAccess().getINTTerminalRuleCall_1_1_2());
            	              				
            	            }

            	            }
            	            break;

            	    }


            	    }
            	    break;

            	default :
            	    break loop59;
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
    // $ANTLR end "ruleOptionName"


    // $ANTLR start "entryRuleUnit"
    // InternalLab.g:2481:1: entryRuleUnit returns [String current=null] : iv_ruleUnit= ruleUnit EOF ;
    public final String entryRuleUnit() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleUnit = null;


        try {
            // InternalLab.g:2481:44: (iv_ruleUnit= ruleUnit EOF )
            // InternalLab.g:2482:2: iv_ruleUnit= ruleUnit EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getUnitRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleUnit=ruleUnit();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleUnit.getText(); 
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
    // $ANTLR end "entryRuleUnit"


    // $ANTLR start "ruleUnit"
    // InternalLab.g:2488:1: ruleUnit returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (kw= 'B' | kw= 'KiB' | kw= 'MiB' | kw= 'GiB' ) ;
    public final AntlrDatatypeRuleToken ruleUnit() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token kw=null;


        	enterRule();

        try {
            // InternalLab.g:2494:2: ( (kw= 'B' | kw= 'KiB' | kw= 'MiB' | kw= 'GiB' ) )
            // InternalLab.g:2495:2: (kw= 'B' | kw= 'KiB' | kw= 'MiB' | kw= 'GiB' )
            {
            // InternalLab.g:2495:2: (kw= 'B' | kw= 'KiB' | kw= 'MiB' | kw= 'GiB' )
            int alt60=4;
            switch ( input.LA(1) ) {
            case 33:
                {
                alt60=1;
                }
                break;
            case 34:
                {
                alt60=2;
                }
                break;
            case 35:
                {
                alt60=3;
                }
                break;
            case 36:
                {
                alt60=4;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 60, 0, input);

                throw nvae;
            }

            switch (alt60) {
                case 1 :
                    // InternalLab.g:2496:3: kw= 'B'
                    {
                    kw=(Token)match(input,33,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getUnitAccess().getBKeyword_0());
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalLab.g:2502:3: kw= 'KiB'
                    {
                    kw=(Token)match(input,34,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getUnitAccess().getKiBKeyword_1());
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalLab.g:2508:3: kw= 'MiB'
                    {
                    kw=(Token)match(input,35,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getUnitAccess().getMiBKeyword_2());
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalLab.g:2514:3: kw= 'GiB'
                    {
                    kw=(Token)match(input,36,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getUnitAccess().getGiBKeyword_3());
                      		
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
    // $ANTLR end "ruleUnit"


    // $ANTLR start "entryRuleName"
    // InternalLab.g:2523:1: entryRuleName returns [String current=null] : iv_ruleName= ruleName EOF ;
    public final String entryRuleName() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleName = null;


        try {
            // InternalLab.g:2523:44: (iv_ruleName= ruleName EOF )
            // InternalLab.g:2524:2: iv_ruleName= ruleName EOF
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
    // InternalLab.g:2530:1: ruleName returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (this_PlainName_0= rulePlainName | kw= 'right' ) ;
    public final AntlrDatatypeRuleToken ruleName() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token kw=null;
        AntlrDatatypeRuleToken this_PlainName_0 = null;



        	enterRule();

        try {
            // InternalLab.g:2536:2: ( (this_PlainName_0= rulePlainName | kw= 'right' ) )
            // InternalLab.g:2537:2: (this_PlainName_0= rulePlainName | kw= 'right' )
            {
            // InternalLab.g:2537:2: (this_PlainName_0= rulePlainName | kw= 'right' )
            int alt61=2;
            int LA61_0 = input.LA(1);

            if ( (LA61_0==RULE_ID||(LA61_0>=23 && LA61_0<=31)||(LA61_0>=33 && LA61_0<=36)) ) {
                alt61=1;
            }
            else if ( (LA61_0==22) ) {
                alt61=2;
            }
            else {
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 61, 0, input);

                throw nvae;
            }
            switch (alt61) {
                case 1 :
                    // InternalLab.g:2538:3: this_PlainName_0= rulePlainName
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getNameAccess().getPlainNameParserRuleCall_0());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_PlainName_0=rulePlainName();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_PlainName_0);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalLab.g:2549:3: kw= 'right'
                    {
                    kw=(Token)match(input,22,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getNameAccess().getRightKeyword_1());
                      		
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


    // $ANTLR start "entryRulePlainName"
    // InternalLab.g:2558:1: entryRulePlainName returns [String current=null] : iv_rulePlainName= rulePlainName EOF ;
    public final String entryRulePlainName() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_rulePlainName = null;


        try {
            // InternalLab.g:2558:49: (iv_rulePlainName= rulePlainName EOF )
            // InternalLab.g:2559:2: iv_rulePlainName= rulePlainName EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getPlainNameRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_rulePlainName=rulePlainName();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_rulePlainName.getText(); 
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
    // $ANTLR end "entryRulePlainName"


    // $ANTLR start "rulePlainName"
    // InternalLab.g:2565:1: rulePlainName returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (this_ID_0= RULE_ID | kw= 'points' | kw= 'show' | kw= 'partial' | kw= 'hidden' | kw= 'within' | kw= 'hint' | kw= 'at' | kw= 'end' | kw= 'section' | kw= 'B' | kw= 'KiB' | kw= 'MiB' | kw= 'GiB' ) ;
    public final AntlrDatatypeRuleToken rulePlainName() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token this_ID_0=null;
        Token kw=null;


        	enterRule();

        try {
            // InternalLab.g:2571:2: ( (this_ID_0= RULE_ID | kw= 'points' | kw= 'show' | kw= 'partial' | kw= 'hidden' | kw= 'within' | kw= 'hint' | kw= 'at' | kw= 'end' | kw= 'section' | kw= 'B' | kw= 'KiB' | kw= 'MiB' | kw= 'GiB' ) )
            // InternalLab.g:2572:2: (this_ID_0= RULE_ID | kw= 'points' | kw= 'show' | kw= 'partial' | kw= 'hidden' | kw= 'within' | kw= 'hint' | kw= 'at' | kw= 'end' | kw= 'section' | kw= 'B' | kw= 'KiB' | kw= 'MiB' | kw= 'GiB' )
            {
            // InternalLab.g:2572:2: (this_ID_0= RULE_ID | kw= 'points' | kw= 'show' | kw= 'partial' | kw= 'hidden' | kw= 'within' | kw= 'hint' | kw= 'at' | kw= 'end' | kw= 'section' | kw= 'B' | kw= 'KiB' | kw= 'MiB' | kw= 'GiB' )
            int alt62=14;
            switch ( input.LA(1) ) {
            case RULE_ID:
                {
                alt62=1;
                }
                break;
            case 23:
                {
                alt62=2;
                }
                break;
            case 24:
                {
                alt62=3;
                }
                break;
            case 25:
                {
                alt62=4;
                }
                break;
            case 26:
                {
                alt62=5;
                }
                break;
            case 27:
                {
                alt62=6;
                }
                break;
            case 28:
                {
                alt62=7;
                }
                break;
            case 29:
                {
                alt62=8;
                }
                break;
            case 30:
                {
                alt62=9;
                }
                break;
            case 31:
                {
                alt62=10;
                }
                break;
            case 33:
                {
                alt62=11;
                }
                break;
            case 34:
                {
                alt62=12;
                }
                break;
            case 35:
                {
                alt62=13;
                }
                break;
            case 36:
                {
                alt62=14;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 62, 0, input);

                throw nvae;
            }

            switch (alt62) {
                case 1 :
                    // InternalLab.g:2573:3: this_ID_0= RULE_ID
                    {
                    this_ID_0=(Token)match(input,RULE_ID,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_ID_0);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_ID_0, grammarAccess.getPlainNameAccess().getIDTerminalRuleCall_0());
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalLab.g:2581:3: kw= 'points'
                    {
                    kw=(Token)match(input,23,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getPlainNameAccess().getPointsKeyword_1());
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalLab.g:2587:3: kw= 'show'
                    {
                    kw=(Token)match(input,24,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getPlainNameAccess().getShowKeyword_2());
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalLab.g:2593:3: kw= 'partial'
                    {
                    kw=(Token)match(input,25,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getPlainNameAccess().getPartialKeyword_3());
                      		
                    }

                    }
                    break;
                case 5 :
                    // InternalLab.g:2599:3: kw= 'hidden'
                    {
                    kw=(Token)match(input,26,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getPlainNameAccess().getHiddenKeyword_4());
                      		
                    }

                    }
                    break;
                case 6 :
                    // InternalLab.g:2605:3: kw= 'within'
                    {
                    kw=(Token)match(input,27,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getPlainNameAccess().getWithinKeyword_5());
                      		
                    }

                    }
                    break;
                case 7 :
                    // InternalLab.g:2611:3: kw= 'hint'
                    {
                    kw=(Token)match(input,28,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getPlainNameAccess().getHintKeyword_6());
                      		
                    }

                    }
                    break;
                case 8 :
                    // InternalLab.g:2617:3: kw= 'at'
                    {
                    kw=(Token)match(input,29,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getPlainNameAccess().getAtKeyword_7());
                      		
                    }

                    }
                    break;
                case 9 :
                    // InternalLab.g:2623:3: kw= 'end'
                    {
                    kw=(Token)match(input,30,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getPlainNameAccess().getEndKeyword_8());
                      		
                    }

                    }
                    break;
                case 10 :
                    // InternalLab.g:2629:3: kw= 'section'
                    {
                    kw=(Token)match(input,31,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getPlainNameAccess().getSectionKeyword_9());
                      		
                    }

                    }
                    break;
                case 11 :
                    // InternalLab.g:2635:3: kw= 'B'
                    {
                    kw=(Token)match(input,33,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getPlainNameAccess().getBKeyword_10());
                      		
                    }

                    }
                    break;
                case 12 :
                    // InternalLab.g:2641:3: kw= 'KiB'
                    {
                    kw=(Token)match(input,34,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getPlainNameAccess().getKiBKeyword_11());
                      		
                    }

                    }
                    break;
                case 13 :
                    // InternalLab.g:2647:3: kw= 'MiB'
                    {
                    kw=(Token)match(input,35,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getPlainNameAccess().getMiBKeyword_12());
                      		
                    }

                    }
                    break;
                case 14 :
                    // InternalLab.g:2653:3: kw= 'GiB'
                    {
                    kw=(Token)match(input,36,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(kw);
                      			newLeafNode(kw, grammarAccess.getPlainNameAccess().getGiBKeyword_13());
                      		
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
    // $ANTLR end "rulePlainName"

    // $ANTLR start synpred1_InternalLab
    public final void synpred1_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:447:5: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_INT | RULE_STRING | RULE_ID )
        // InternalLab.g:
        {
        if ( (input.LA(1)>=RULE_STRING && input.LA(1)<=RULE_INT)||input.LA(1)==RULE_ID||(input.LA(1)>=22 && input.LA(1)<=31)||(input.LA(1)>=33 && input.LA(1)<=36) ) {
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
    // $ANTLR end synpred1_InternalLab

    // $ANTLR start synpred2_InternalLab
    public final void synpred2_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:467:5: ( '{' )
        // InternalLab.g:467:6: '{'
        {
        match(input,12,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred2_InternalLab

    // $ANTLR start synpred3_InternalLab
    public final void synpred3_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:619:5: ( 'B' | 'KiB' | 'MiB' | 'GiB' )
        // InternalLab.g:
        {
        if ( (input.LA(1)>=33 && input.LA(1)<=36) ) {
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
    // $ANTLR end synpred3_InternalLab

    // $ANTLR start synpred4_InternalLab
    public final void synpred4_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:781:4: ( RULE_STRING )
        // InternalLab.g:781:5: RULE_STRING
        {
        match(input,RULE_STRING,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred4_InternalLab

    // $ANTLR start synpred5_InternalLab
    public final void synpred5_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:800:4: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )
        // InternalLab.g:
        {
        if ( (input.LA(1)>=23 && input.LA(1)<=29) ) {
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
    // $ANTLR end synpred5_InternalLab

    // $ANTLR start synpred6_InternalLab
    public final void synpred6_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:820:4: ( '{' )
        // InternalLab.g:820:5: '{'
        {
        match(input,12,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred6_InternalLab

    // $ANTLR start synpred7_InternalLab
    public final void synpred7_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:870:4: ( RULE_STRING )
        // InternalLab.g:870:5: RULE_STRING
        {
        match(input,RULE_STRING,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred7_InternalLab

    // $ANTLR start synpred8_InternalLab
    public final void synpred8_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:889:4: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )
        // InternalLab.g:
        {
        if ( (input.LA(1)>=23 && input.LA(1)<=29) ) {
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
    // $ANTLR end synpred8_InternalLab

    // $ANTLR start synpred9_InternalLab
    public final void synpred9_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:909:4: ( '{' )
        // InternalLab.g:909:5: '{'
        {
        match(input,12,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred9_InternalLab

    // $ANTLR start synpred10_InternalLab
    public final void synpred10_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:959:4: ( RULE_ID )
        // InternalLab.g:959:5: RULE_ID
        {
        match(input,RULE_ID,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred10_InternalLab

    // $ANTLR start synpred11_InternalLab
    public final void synpred11_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:979:4: ( RULE_STRING )
        // InternalLab.g:979:5: RULE_STRING
        {
        match(input,RULE_STRING,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred11_InternalLab

    // $ANTLR start synpred12_InternalLab
    public final void synpred12_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:998:4: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )
        // InternalLab.g:
        {
        if ( (input.LA(1)>=23 && input.LA(1)<=29) ) {
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
    // $ANTLR end synpred12_InternalLab

    // $ANTLR start synpred13_InternalLab
    public final void synpred13_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1018:4: ( '{' )
        // InternalLab.g:1018:5: '{'
        {
        match(input,12,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred13_InternalLab

    // $ANTLR start synpred14_InternalLab
    public final void synpred14_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1068:4: ( RULE_STRING )
        // InternalLab.g:1068:5: RULE_STRING
        {
        match(input,RULE_STRING,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred14_InternalLab

    // $ANTLR start synpred15_InternalLab
    public final void synpred15_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1087:4: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )
        // InternalLab.g:
        {
        if ( (input.LA(1)>=23 && input.LA(1)<=29) ) {
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
    // $ANTLR end synpred15_InternalLab

    // $ANTLR start synpred16_InternalLab
    public final void synpred16_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1107:4: ( '{' )
        // InternalLab.g:1107:5: '{'
        {
        match(input,12,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred16_InternalLab

    // $ANTLR start synpred17_InternalLab
    public final void synpred17_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1157:4: ( RULE_ID )
        // InternalLab.g:1157:5: RULE_ID
        {
        match(input,RULE_ID,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred17_InternalLab

    // $ANTLR start synpred18_InternalLab
    public final void synpred18_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1177:4: ( RULE_STRING )
        // InternalLab.g:1177:5: RULE_STRING
        {
        match(input,RULE_STRING,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred18_InternalLab

    // $ANTLR start synpred19_InternalLab
    public final void synpred19_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1196:4: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )
        // InternalLab.g:
        {
        if ( (input.LA(1)>=23 && input.LA(1)<=29) ) {
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
    // $ANTLR end synpred19_InternalLab

    // $ANTLR start synpred20_InternalLab
    public final void synpred20_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1216:4: ( '{' )
        // InternalLab.g:1216:5: '{'
        {
        match(input,12,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred20_InternalLab

    // $ANTLR start synpred21_InternalLab
    public final void synpred21_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1266:4: ( RULE_ID )
        // InternalLab.g:1266:5: RULE_ID
        {
        match(input,RULE_ID,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred21_InternalLab

    // $ANTLR start synpred22_InternalLab
    public final void synpred22_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1286:4: ( RULE_STRING )
        // InternalLab.g:1286:5: RULE_STRING
        {
        match(input,RULE_STRING,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred22_InternalLab

    // $ANTLR start synpred23_InternalLab
    public final void synpred23_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1305:4: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )
        // InternalLab.g:
        {
        if ( (input.LA(1)>=23 && input.LA(1)<=29) ) {
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
    // $ANTLR end synpred23_InternalLab

    // $ANTLR start synpred24_InternalLab
    public final void synpred24_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1325:4: ( '{' )
        // InternalLab.g:1325:5: '{'
        {
        match(input,12,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred24_InternalLab

    // $ANTLR start synpred25_InternalLab
    public final void synpred25_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1432:5: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | RULE_ID )
        // InternalLab.g:
        {
        if ( input.LA(1)==RULE_ID||(input.LA(1)>=23 && input.LA(1)<=31)||(input.LA(1)>=33 && input.LA(1)<=36) ) {
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
    // $ANTLR end synpred25_InternalLab

    // $ANTLR start synpred26_InternalLab
    public final void synpred26_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1452:5: ( RULE_STRING )
        // InternalLab.g:1452:6: RULE_STRING
        {
        match(input,RULE_STRING,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred26_InternalLab

    // $ANTLR start synpred27_InternalLab
    public final void synpred27_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1493:5: ( RULE_STRING )
        // InternalLab.g:1493:6: RULE_STRING
        {
        match(input,RULE_STRING,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred27_InternalLab

    // $ANTLR start synpred28_InternalLab
    public final void synpred28_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1583:5: ( RULE_INT )
        // InternalLab.g:1583:6: RULE_INT
        {
        match(input,RULE_INT,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred28_InternalLab

    // $ANTLR start synpred29_InternalLab
    public final void synpred29_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1616:5: ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_ID )
        // InternalLab.g:
        {
        if ( input.LA(1)==RULE_ID||(input.LA(1)>=22 && input.LA(1)<=31)||(input.LA(1)>=33 && input.LA(1)<=36) ) {
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
    // $ANTLR end synpred29_InternalLab

    // $ANTLR start synpred30_InternalLab
    public final void synpred30_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1678:5: ( RULE_INT )
        // InternalLab.g:1678:6: RULE_INT
        {
        match(input,RULE_INT,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred30_InternalLab

    // $ANTLR start synpred31_InternalLab
    public final void synpred31_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1711:5: ( RULE_STRING )
        // InternalLab.g:1711:6: RULE_STRING
        {
        match(input,RULE_STRING,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred31_InternalLab

    // $ANTLR start synpred32_InternalLab
    public final void synpred32_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1745:6: ( 'end' )
        // InternalLab.g:1745:7: 'end'
        {
        match(input,30,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred32_InternalLab

    // $ANTLR start synpred33_InternalLab
    public final void synpred33_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1762:7: ( 'section' )
        // InternalLab.g:1762:8: 'section'
        {
        match(input,31,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred33_InternalLab

    // $ANTLR start synpred34_InternalLab
    public final void synpred34_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1777:7: ( RULE_STRING )
        // InternalLab.g:1777:8: RULE_STRING
        {
        match(input,RULE_STRING,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred34_InternalLab

    // $ANTLR start synpred35_InternalLab
    public final void synpred35_InternalLab_fragment() throws RecognitionException {   
        // InternalLab.g:1798:6: ( RULE_STRING )
        // InternalLab.g:1798:7: RULE_STRING
        {
        match(input,RULE_STRING,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred35_InternalLab

    // Delegated rules

    public final boolean synpred21_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred21_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred9_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred9_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred10_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred10_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred11_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred11_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred30_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred30_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred32_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred32_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred23_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred23_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred7_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred7_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred12_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred12_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred22_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred22_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred33_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred33_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred5_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred5_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred6_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred6_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred4_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred4_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred17_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred17_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred20_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred20_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred28_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred28_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred31_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred31_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred18_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred18_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred29_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred29_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred1_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred1_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred2_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred2_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred3_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred3_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred19_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred19_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred27_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred27_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred16_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred16_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred26_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred26_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred25_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred25_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred14_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred14_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred15_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred15_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred34_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred34_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred8_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred8_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred13_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred13_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred24_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred24_InternalLab_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred35_InternalLab() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred35_InternalLab_fragment(); // can never throw exception
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
    protected DFA15 dfa15 = new DFA15(this);
    protected DFA16 dfa16 = new DFA16(this);
    protected DFA18 dfa18 = new DFA18(this);
    protected DFA19 dfa19 = new DFA19(this);
    protected DFA22 dfa22 = new DFA22(this);
    protected DFA23 dfa23 = new DFA23(this);
    protected DFA25 dfa25 = new DFA25(this);
    protected DFA26 dfa26 = new DFA26(this);
    protected DFA29 dfa29 = new DFA29(this);
    protected DFA30 dfa30 = new DFA30(this);
    protected DFA33 dfa33 = new DFA33(this);
    protected DFA34 dfa34 = new DFA34(this);
    protected DFA36 dfa36 = new DFA36(this);
    protected DFA41 dfa41 = new DFA41(this);
    static final String dfa_1s = "\24\uffff";
    static final String dfa_2s = "\1\22\23\uffff";
    static final String dfa_3s = "\1\4\21\0\2\uffff";
    static final String dfa_4s = "\1\44\21\0\2\uffff";
    static final String dfa_5s = "\22\uffff\1\2\1\1";
    static final String dfa_6s = "\1\uffff\1\7\1\10\1\12\1\0\1\13\1\1\1\14\1\2\1\15\1\3\1\16\1\4\1\17\1\5\1\20\1\6\1\11\2\uffff}>";
    static final String[] dfa_7s = {
            "\1\2\1\1\1\22\1\3\4\uffff\2\22\2\uffff\6\22\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\uffff\1\15\1\16\1\17\1\20",
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

    static final short[] dfa_1 = DFA.unpackEncodedString(dfa_1s);
    static final short[] dfa_2 = DFA.unpackEncodedString(dfa_2s);
    static final char[] dfa_3 = DFA.unpackEncodedStringToUnsignedChars(dfa_3s);
    static final char[] dfa_4 = DFA.unpackEncodedStringToUnsignedChars(dfa_4s);
    static final short[] dfa_5 = DFA.unpackEncodedString(dfa_5s);
    static final short[] dfa_6 = DFA.unpackEncodedString(dfa_6s);
    static final short[][] dfa_7 = unpackEncodedStringArray(dfa_7s);

    class DFA7 extends DFA {

        public DFA7(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 7;
            this.eot = dfa_1;
            this.eof = dfa_2;
            this.min = dfa_3;
            this.max = dfa_4;
            this.accept = dfa_5;
            this.special = dfa_6;
            this.transition = dfa_7;
        }
        public String getDescription() {
            return "446:4: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_INT | RULE_STRING | RULE_ID )=> (lv_value_1_0= ruleValue ) )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA7_4 = input.LA(1);

                         
                        int index7_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_4);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA7_6 = input.LA(1);

                         
                        int index7_6 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_6);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA7_8 = input.LA(1);

                         
                        int index7_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_8);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA7_10 = input.LA(1);

                         
                        int index7_10 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_10);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA7_12 = input.LA(1);

                         
                        int index7_12 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_12);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA7_14 = input.LA(1);

                         
                        int index7_14 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_14);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA7_16 = input.LA(1);

                         
                        int index7_16 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_16);
                        if ( s>=0 ) return s;
                        break;
                    case 7 : 
                        int LA7_1 = input.LA(1);

                         
                        int index7_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_1);
                        if ( s>=0 ) return s;
                        break;
                    case 8 : 
                        int LA7_2 = input.LA(1);

                         
                        int index7_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_2);
                        if ( s>=0 ) return s;
                        break;
                    case 9 : 
                        int LA7_17 = input.LA(1);

                         
                        int index7_17 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_17);
                        if ( s>=0 ) return s;
                        break;
                    case 10 : 
                        int LA7_3 = input.LA(1);

                         
                        int index7_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_3);
                        if ( s>=0 ) return s;
                        break;
                    case 11 : 
                        int LA7_5 = input.LA(1);

                         
                        int index7_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_5);
                        if ( s>=0 ) return s;
                        break;
                    case 12 : 
                        int LA7_7 = input.LA(1);

                         
                        int index7_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_7);
                        if ( s>=0 ) return s;
                        break;
                    case 13 : 
                        int LA7_9 = input.LA(1);

                         
                        int index7_9 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_9);
                        if ( s>=0 ) return s;
                        break;
                    case 14 : 
                        int LA7_11 = input.LA(1);

                         
                        int index7_11 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_11);
                        if ( s>=0 ) return s;
                        break;
                    case 15 : 
                        int LA7_13 = input.LA(1);

                         
                        int index7_13 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_13);
                        if ( s>=0 ) return s;
                        break;
                    case 16 : 
                        int LA7_15 = input.LA(1);

                         
                        int index7_15 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred1_InternalLab()) ) {s = 19;}

                        else if ( (true) ) {s = 18;}

                         
                        input.seek(index7_15);
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
    static final String dfa_8s = "\35\uffff";
    static final String dfa_9s = "\1\2\34\uffff";
    static final String dfa_10s = "\1\4\1\0\33\uffff";
    static final String dfa_11s = "\1\44\1\0\33\uffff";
    static final String dfa_12s = "\2\uffff\1\2\31\uffff\1\1";
    static final String dfa_13s = "\1\uffff\1\0\33\uffff}>";
    static final String[] dfa_14s = {
            "\4\2\4\uffff\1\1\1\2\2\uffff\20\2\1\uffff\4\2",
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
            ""
    };

    static final short[] dfa_8 = DFA.unpackEncodedString(dfa_8s);
    static final short[] dfa_9 = DFA.unpackEncodedString(dfa_9s);
    static final char[] dfa_10 = DFA.unpackEncodedStringToUnsignedChars(dfa_10s);
    static final char[] dfa_11 = DFA.unpackEncodedStringToUnsignedChars(dfa_11s);
    static final short[] dfa_12 = DFA.unpackEncodedString(dfa_12s);
    static final short[] dfa_13 = DFA.unpackEncodedString(dfa_13s);
    static final short[][] dfa_14 = unpackEncodedStringArray(dfa_14s);

    class DFA8 extends DFA {

        public DFA8(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 8;
            this.eot = dfa_8;
            this.eof = dfa_9;
            this.min = dfa_10;
            this.max = dfa_11;
            this.accept = dfa_12;
            this.special = dfa_13;
            this.transition = dfa_14;
        }
        public String getDescription() {
            return "466:4: ( ( '{' )=> (lv_group_2_0= ruleGroup ) )?";
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
                        if ( (synpred2_InternalLab()) ) {s = 28;}

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
    static final String dfa_15s = "\12\uffff";
    static final String dfa_16s = "\1\1\11\uffff";
    static final String dfa_17s = "\1\4\1\uffff\7\0\1\uffff";
    static final String dfa_18s = "\1\44\1\uffff\7\0\1\uffff";
    static final String dfa_19s = "\1\uffff\1\2\7\uffff\1\1";
    static final String dfa_20s = "\2\uffff\1\5\1\6\1\3\1\4\1\0\1\1\1\2\1\uffff}>";
    static final String[] dfa_21s = {
            "\4\1\4\uffff\2\1\2\uffff\7\1\1\2\1\3\1\4\1\5\1\6\1\7\1\10\2\1\1\uffff\4\1",
            "",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            "\1\uffff",
            ""
    };

    static final short[] dfa_15 = DFA.unpackEncodedString(dfa_15s);
    static final short[] dfa_16 = DFA.unpackEncodedString(dfa_16s);
    static final char[] dfa_17 = DFA.unpackEncodedStringToUnsignedChars(dfa_17s);
    static final char[] dfa_18 = DFA.unpackEncodedStringToUnsignedChars(dfa_18s);
    static final short[] dfa_19 = DFA.unpackEncodedString(dfa_19s);
    static final short[] dfa_20 = DFA.unpackEncodedString(dfa_20s);
    static final short[][] dfa_21 = unpackEncodedStringArray(dfa_21s);

    class DFA15 extends DFA {

        public DFA15(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 15;
            this.eot = dfa_15;
            this.eof = dfa_16;
            this.min = dfa_17;
            this.max = dfa_18;
            this.accept = dfa_19;
            this.special = dfa_20;
            this.transition = dfa_21;
        }
        public String getDescription() {
            return "()* loopback of 799:3: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )*";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA15_6 = input.LA(1);

                         
                        int index15_6 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred5_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index15_6);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA15_7 = input.LA(1);

                         
                        int index15_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred5_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index15_7);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA15_8 = input.LA(1);

                         
                        int index15_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred5_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index15_8);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA15_4 = input.LA(1);

                         
                        int index15_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred5_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index15_4);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA15_5 = input.LA(1);

                         
                        int index15_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred5_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index15_5);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA15_2 = input.LA(1);

                         
                        int index15_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred5_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index15_2);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA15_3 = input.LA(1);

                         
                        int index15_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred5_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index15_3);
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

    class DFA16 extends DFA {

        public DFA16(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 16;
            this.eot = dfa_8;
            this.eof = dfa_9;
            this.min = dfa_10;
            this.max = dfa_11;
            this.accept = dfa_12;
            this.special = dfa_13;
            this.transition = dfa_14;
        }
        public String getDescription() {
            return "819:3: ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA16_1 = input.LA(1);

                         
                        int index16_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred6_InternalLab()) ) {s = 28;}

                        else if ( (true) ) {s = 2;}

                         
                        input.seek(index16_1);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 16, _s, input);
            error(nvae);
            throw nvae;
        }
    }

    class DFA18 extends DFA {

        public DFA18(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 18;
            this.eot = dfa_15;
            this.eof = dfa_16;
            this.min = dfa_17;
            this.max = dfa_18;
            this.accept = dfa_19;
            this.special = dfa_20;
            this.transition = dfa_21;
        }
        public String getDescription() {
            return "()* loopback of 888:3: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )*";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA18_6 = input.LA(1);

                         
                        int index18_6 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred8_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index18_6);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA18_7 = input.LA(1);

                         
                        int index18_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred8_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index18_7);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA18_8 = input.LA(1);

                         
                        int index18_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred8_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index18_8);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA18_4 = input.LA(1);

                         
                        int index18_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred8_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index18_4);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA18_5 = input.LA(1);

                         
                        int index18_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred8_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index18_5);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA18_2 = input.LA(1);

                         
                        int index18_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred8_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index18_2);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA18_3 = input.LA(1);

                         
                        int index18_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred8_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index18_3);
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

    class DFA19 extends DFA {

        public DFA19(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 19;
            this.eot = dfa_8;
            this.eof = dfa_9;
            this.min = dfa_10;
            this.max = dfa_11;
            this.accept = dfa_12;
            this.special = dfa_13;
            this.transition = dfa_14;
        }
        public String getDescription() {
            return "908:3: ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )?";
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
                        if ( (synpred9_InternalLab()) ) {s = 28;}

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
    static final String dfa_22s = "\2\uffff\1\0\1\1\1\5\1\6\1\2\1\3\1\4\1\uffff}>";
    static final short[] dfa_22 = DFA.unpackEncodedString(dfa_22s);

    class DFA22 extends DFA {

        public DFA22(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 22;
            this.eot = dfa_15;
            this.eof = dfa_16;
            this.min = dfa_17;
            this.max = dfa_18;
            this.accept = dfa_19;
            this.special = dfa_22;
            this.transition = dfa_21;
        }
        public String getDescription() {
            return "()* loopback of 997:3: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )*";
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
                        if ( (synpred12_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index22_2);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA22_3 = input.LA(1);

                         
                        int index22_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred12_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index22_3);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA22_6 = input.LA(1);

                         
                        int index22_6 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred12_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index22_6);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA22_7 = input.LA(1);

                         
                        int index22_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred12_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index22_7);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA22_8 = input.LA(1);

                         
                        int index22_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred12_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index22_8);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA22_4 = input.LA(1);

                         
                        int index22_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred12_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index22_4);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA22_5 = input.LA(1);

                         
                        int index22_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred12_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index22_5);
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

    class DFA23 extends DFA {

        public DFA23(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 23;
            this.eot = dfa_8;
            this.eof = dfa_9;
            this.min = dfa_10;
            this.max = dfa_11;
            this.accept = dfa_12;
            this.special = dfa_13;
            this.transition = dfa_14;
        }
        public String getDescription() {
            return "1017:3: ( ( '{' )=> (lv_code_5_0= ruleCodeBlock ) )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA23_1 = input.LA(1);

                         
                        int index23_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred13_InternalLab()) ) {s = 28;}

                        else if ( (true) ) {s = 2;}

                         
                        input.seek(index23_1);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 23, _s, input);
            error(nvae);
            throw nvae;
        }
    }

    class DFA25 extends DFA {

        public DFA25(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 25;
            this.eot = dfa_15;
            this.eof = dfa_16;
            this.min = dfa_17;
            this.max = dfa_18;
            this.accept = dfa_19;
            this.special = dfa_20;
            this.transition = dfa_21;
        }
        public String getDescription() {
            return "()* loopback of 1086:3: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_3_0= ruleSetting ) )*";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA25_6 = input.LA(1);

                         
                        int index25_6 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred15_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index25_6);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA25_7 = input.LA(1);

                         
                        int index25_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred15_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index25_7);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA25_8 = input.LA(1);

                         
                        int index25_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred15_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index25_8);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA25_4 = input.LA(1);

                         
                        int index25_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred15_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index25_4);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA25_5 = input.LA(1);

                         
                        int index25_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred15_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index25_5);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA25_2 = input.LA(1);

                         
                        int index25_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred15_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index25_2);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA25_3 = input.LA(1);

                         
                        int index25_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred15_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index25_3);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 25, _s, input);
            error(nvae);
            throw nvae;
        }
    }

    class DFA26 extends DFA {

        public DFA26(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 26;
            this.eot = dfa_8;
            this.eof = dfa_9;
            this.min = dfa_10;
            this.max = dfa_11;
            this.accept = dfa_12;
            this.special = dfa_13;
            this.transition = dfa_14;
        }
        public String getDescription() {
            return "1106:3: ( ( '{' )=> (lv_code_4_0= ruleCodeBlock ) )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA26_1 = input.LA(1);

                         
                        int index26_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred16_InternalLab()) ) {s = 28;}

                        else if ( (true) ) {s = 2;}

                         
                        input.seek(index26_1);
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
    static final String dfa_23s = "\2\uffff\1\0\1\1\1\2\1\3\1\4\1\5\1\6\1\uffff}>";
    static final short[] dfa_23 = DFA.unpackEncodedString(dfa_23s);

    class DFA29 extends DFA {

        public DFA29(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 29;
            this.eot = dfa_15;
            this.eof = dfa_16;
            this.min = dfa_17;
            this.max = dfa_18;
            this.accept = dfa_19;
            this.special = dfa_23;
            this.transition = dfa_21;
        }
        public String getDescription() {
            return "()* loopback of 1195:3: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )*";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA29_2 = input.LA(1);

                         
                        int index29_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred19_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index29_2);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA29_3 = input.LA(1);

                         
                        int index29_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred19_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index29_3);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA29_4 = input.LA(1);

                         
                        int index29_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred19_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index29_4);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA29_5 = input.LA(1);

                         
                        int index29_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred19_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index29_5);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA29_6 = input.LA(1);

                         
                        int index29_6 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred19_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index29_6);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA29_7 = input.LA(1);

                         
                        int index29_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred19_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index29_7);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA29_8 = input.LA(1);

                         
                        int index29_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred19_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index29_8);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 29, _s, input);
            error(nvae);
            throw nvae;
        }
    }

    class DFA30 extends DFA {

        public DFA30(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 30;
            this.eot = dfa_8;
            this.eof = dfa_9;
            this.min = dfa_10;
            this.max = dfa_11;
            this.accept = dfa_12;
            this.special = dfa_13;
            this.transition = dfa_14;
        }
        public String getDescription() {
            return "1215:3: ( ( '{' )=> (lv_code_5_0= ruleCodeBlock ) )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA30_1 = input.LA(1);

                         
                        int index30_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred20_InternalLab()) ) {s = 28;}

                        else if ( (true) ) {s = 2;}

                         
                        input.seek(index30_1);
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
    static final String dfa_24s = "\2\uffff\1\5\1\6\1\0\1\1\1\2\1\3\1\4\1\uffff}>";
    static final short[] dfa_24 = DFA.unpackEncodedString(dfa_24s);

    class DFA33 extends DFA {

        public DFA33(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 33;
            this.eot = dfa_15;
            this.eof = dfa_16;
            this.min = dfa_17;
            this.max = dfa_18;
            this.accept = dfa_19;
            this.special = dfa_24;
            this.transition = dfa_21;
        }
        public String getDescription() {
            return "()* loopback of 1304:3: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' )=> (lv_settings_4_0= ruleSetting ) )*";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA33_4 = input.LA(1);

                         
                        int index33_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred23_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index33_4);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA33_5 = input.LA(1);

                         
                        int index33_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred23_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index33_5);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA33_6 = input.LA(1);

                         
                        int index33_6 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred23_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index33_6);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA33_7 = input.LA(1);

                         
                        int index33_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred23_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index33_7);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA33_8 = input.LA(1);

                         
                        int index33_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred23_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index33_8);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA33_2 = input.LA(1);

                         
                        int index33_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred23_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index33_2);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA33_3 = input.LA(1);

                         
                        int index33_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred23_InternalLab()) ) {s = 9;}

                        else if ( (true) ) {s = 1;}

                         
                        input.seek(index33_3);
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
    static final String dfa_25s = "\162\uffff";
    static final String dfa_26s = "\1\2\161\uffff";
    static final String dfa_27s = "\2\4\1\uffff\22\4\1\0\21\4\1\uffff\23\4\1\5\1\4\1\5\64\4";
    static final String dfa_28s = "\2\44\1\uffff\22\44\1\0\21\44\1\uffff\112\44";
    static final String dfa_29s = "\2\uffff\1\2\44\uffff\1\1\112\uffff";
    static final String dfa_30s = "\3\uffff\1\1\1\5\1\10\1\13\1\14\1\17\1\20\1\22\1\0\1\2\1\3\1\4\1\7\1\11\4\uffff\1\16\41\uffff\1\6\1\12\1\15\1\21\67\uffff}>";
    static final String[] dfa_31s = {
            "\4\2\4\uffff\1\1\1\2\2\uffff\20\2\1\uffff\4\2",
            "\1\23\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\uffff\1\15\1\16\1\17\1\20",
            "",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\50\1\26\1\24\1\51\4\uffff\1\2\1\25\10\uffff\1\46\1\52\1\53\1\54\1\55\1\56\1\57\1\60\1\61\1\62\1\uffff\1\63\1\64\1\65\1\66",
            "\1\23\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\uffff\1\15\1\16\1\17\1\20",
            "\1\23\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\uffff\1\15\1\16\1\17\1\20",
            "\1\23\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\uffff\1\15\1\16\1\17\1\20",
            "\1\uffff",
            "\1\23\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\uffff\1\67\1\70\1\71\1\72",
            "\1\23\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\uffff\1\15\1\16\1\17\1\20",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\73\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\73\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\73\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\73\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\73\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\73\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\73\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\73\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\73\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\73\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\73\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\73\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\73\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\73\1\42\1\43\1\44\1\45",
            "\1\50\1\26\1\24\1\51\4\uffff\1\2\1\25\10\uffff\1\46\1\52\1\53\1\54\1\55\1\56\1\57\1\60\1\61\1\62\1\2\1\63\1\64\1\65\1\66",
            "",
            "\1\23\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\uffff\1\15\1\16\1\17\1\20",
            "\1\74\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\75\1\42\1\43\1\44\1\45",
            "\1\74\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\75\1\42\1\43\1\44\1\45",
            "\1\74\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\75\1\42\1\43\1\44\1\45",
            "\1\74\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\75\1\42\1\43\1\44\1\45",
            "\1\74\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\75\1\42\1\43\1\44\1\45",
            "\1\74\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\75\1\42\1\43\1\44\1\45",
            "\1\74\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\75\1\42\1\43\1\44\1\45",
            "\1\74\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\75\1\42\1\43\1\44\1\45",
            "\1\74\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\75\1\42\1\43\1\44\1\45",
            "\1\74\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\75\1\42\1\43\1\44\1\45",
            "\1\74\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\75\1\42\1\43\1\44\1\45",
            "\1\74\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\75\1\42\1\43\1\44\1\45",
            "\1\74\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\75\1\42\1\43\1\44\1\45",
            "\1\74\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\75\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\27\1\26\1\24\1\30\4\uffff\1\2\1\25\10\uffff\1\46\1\31\1\32\1\33\1\34\1\35\1\36\1\37\1\40\1\41\1\47\1\42\1\43\1\44\1\45",
            "\1\126\1\uffff\1\76\3\uffff\1\115\2\uffff\1\116\1\117\1\120\1\121\1\122\1\123\1\124\1\125\1\114\1\77\1\100\1\101\1\102\1\103\1\104\1\105\1\106\1\107\1\uffff\1\110\1\111\1\112\1\113",
            "\1\23\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\uffff\1\15\1\16\1\17\1\20",
            "\1\157\1\uffff\1\127\3\uffff\1\146\2\uffff\1\147\1\150\1\151\1\152\1\153\1\154\1\155\1\156\1\145\1\130\1\131\1\132\1\133\1\134\1\135\1\136\1\137\1\140\1\uffff\1\141\1\142\1\143\1\144",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\160\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\73\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\161\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\75\1\15\1\16\1\17\1\20",
            "\1\23\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\uffff\1\15\1\16\1\17\1\20",
            "\1\23\1\22\1\24\1\3\4\uffff\1\2\1\25\10\uffff\1\21\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\13\1\14\1\uffff\1\15\1\16\1\17\1\20"
    };

    static final short[] dfa_25 = DFA.unpackEncodedString(dfa_25s);
    static final short[] dfa_26 = DFA.unpackEncodedString(dfa_26s);
    static final char[] dfa_27 = DFA.unpackEncodedStringToUnsignedChars(dfa_27s);
    static final char[] dfa_28 = DFA.unpackEncodedStringToUnsignedChars(dfa_28s);
    static final short[] dfa_29 = DFA.unpackEncodedString(dfa_29s);
    static final short[] dfa_30 = DFA.unpackEncodedString(dfa_30s);
    static final short[][] dfa_31 = unpackEncodedStringArray(dfa_31s);

    class DFA34 extends DFA {

        public DFA34(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 34;
            this.eot = dfa_25;
            this.eof = dfa_26;
            this.min = dfa_27;
            this.max = dfa_28;
            this.accept = dfa_29;
            this.special = dfa_30;
            this.transition = dfa_31;
        }
        public String getDescription() {
            return "1324:3: ( ( '{' )=> (lv_options_5_0= ruleOptions ) )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA34_11 = input.LA(1);

                         
                        int index34_11 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_11==RULE_INT) ) {s = 22;}

                        else if ( (LA34_11==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_11==RULE_ID) ) {s = 24;}

                        else if ( (LA34_11==23) ) {s = 25;}

                        else if ( (LA34_11==24) ) {s = 26;}

                        else if ( (LA34_11==25) ) {s = 27;}

                        else if ( (LA34_11==26) ) {s = 28;}

                        else if ( (LA34_11==27) ) {s = 29;}

                        else if ( (LA34_11==28) ) {s = 30;}

                        else if ( (LA34_11==29) ) {s = 31;}

                        else if ( (LA34_11==30) ) {s = 32;}

                        else if ( (LA34_11==31) ) {s = 33;}

                        else if ( (LA34_11==33) ) {s = 34;}

                        else if ( (LA34_11==34) ) {s = 35;}

                        else if ( (LA34_11==35) ) {s = 36;}

                        else if ( (LA34_11==36) ) {s = 37;}

                        else if ( (LA34_11==22) ) {s = 38;}

                        else if ( (LA34_11==12) ) {s = 2;}

                        else if ( (LA34_11==13) ) {s = 21;}

                        else if ( (LA34_11==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_11==32) && (synpred24_InternalLab())) {s = 39;}

                         
                        input.seek(index34_11);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA34_3 = input.LA(1);

                         
                        int index34_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_3==RULE_INT) ) {s = 22;}

                        else if ( (LA34_3==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_3==RULE_ID) ) {s = 24;}

                        else if ( (LA34_3==23) ) {s = 25;}

                        else if ( (LA34_3==24) ) {s = 26;}

                        else if ( (LA34_3==25) ) {s = 27;}

                        else if ( (LA34_3==26) ) {s = 28;}

                        else if ( (LA34_3==27) ) {s = 29;}

                        else if ( (LA34_3==28) ) {s = 30;}

                        else if ( (LA34_3==29) ) {s = 31;}

                        else if ( (LA34_3==30) ) {s = 32;}

                        else if ( (LA34_3==31) ) {s = 33;}

                        else if ( (LA34_3==33) ) {s = 34;}

                        else if ( (LA34_3==34) ) {s = 35;}

                        else if ( (LA34_3==35) ) {s = 36;}

                        else if ( (LA34_3==36) ) {s = 37;}

                        else if ( (LA34_3==22) ) {s = 38;}

                        else if ( (LA34_3==12) ) {s = 2;}

                        else if ( (LA34_3==13) ) {s = 21;}

                        else if ( (LA34_3==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_3==32) && (synpred24_InternalLab())) {s = 39;}

                         
                        input.seek(index34_3);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA34_12 = input.LA(1);

                         
                        int index34_12 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_12==RULE_INT) ) {s = 22;}

                        else if ( (LA34_12==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_12==RULE_ID) ) {s = 24;}

                        else if ( (LA34_12==23) ) {s = 25;}

                        else if ( (LA34_12==24) ) {s = 26;}

                        else if ( (LA34_12==25) ) {s = 27;}

                        else if ( (LA34_12==26) ) {s = 28;}

                        else if ( (LA34_12==27) ) {s = 29;}

                        else if ( (LA34_12==28) ) {s = 30;}

                        else if ( (LA34_12==29) ) {s = 31;}

                        else if ( (LA34_12==30) ) {s = 32;}

                        else if ( (LA34_12==31) ) {s = 33;}

                        else if ( (LA34_12==33) ) {s = 34;}

                        else if ( (LA34_12==34) ) {s = 35;}

                        else if ( (LA34_12==35) ) {s = 36;}

                        else if ( (LA34_12==36) ) {s = 37;}

                        else if ( (LA34_12==22) ) {s = 38;}

                        else if ( (LA34_12==12) ) {s = 2;}

                        else if ( (LA34_12==13) ) {s = 21;}

                        else if ( (LA34_12==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_12==32) && (synpred24_InternalLab())) {s = 39;}

                         
                        input.seek(index34_12);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA34_13 = input.LA(1);

                         
                        int index34_13 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_13==32) && (synpred24_InternalLab())) {s = 39;}

                        else if ( (LA34_13==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_13==13) ) {s = 21;}

                        else if ( (LA34_13==22) ) {s = 38;}

                        else if ( (LA34_13==RULE_ID) ) {s = 24;}

                        else if ( (LA34_13==23) ) {s = 25;}

                        else if ( (LA34_13==24) ) {s = 26;}

                        else if ( (LA34_13==25) ) {s = 27;}

                        else if ( (LA34_13==26) ) {s = 28;}

                        else if ( (LA34_13==27) ) {s = 29;}

                        else if ( (LA34_13==28) ) {s = 30;}

                        else if ( (LA34_13==29) ) {s = 31;}

                        else if ( (LA34_13==30) ) {s = 32;}

                        else if ( (LA34_13==31) ) {s = 33;}

                        else if ( (LA34_13==33) ) {s = 34;}

                        else if ( (LA34_13==34) ) {s = 35;}

                        else if ( (LA34_13==35) ) {s = 36;}

                        else if ( (LA34_13==36) ) {s = 37;}

                        else if ( (LA34_13==RULE_INT) ) {s = 22;}

                        else if ( (LA34_13==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_13==12) ) {s = 2;}

                         
                        input.seek(index34_13);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA34_14 = input.LA(1);

                         
                        int index34_14 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_14==RULE_INT) ) {s = 22;}

                        else if ( (LA34_14==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_14==RULE_ID) ) {s = 24;}

                        else if ( (LA34_14==23) ) {s = 25;}

                        else if ( (LA34_14==24) ) {s = 26;}

                        else if ( (LA34_14==25) ) {s = 27;}

                        else if ( (LA34_14==26) ) {s = 28;}

                        else if ( (LA34_14==27) ) {s = 29;}

                        else if ( (LA34_14==28) ) {s = 30;}

                        else if ( (LA34_14==29) ) {s = 31;}

                        else if ( (LA34_14==30) ) {s = 32;}

                        else if ( (LA34_14==31) ) {s = 33;}

                        else if ( (LA34_14==33) ) {s = 34;}

                        else if ( (LA34_14==34) ) {s = 35;}

                        else if ( (LA34_14==35) ) {s = 36;}

                        else if ( (LA34_14==36) ) {s = 37;}

                        else if ( (LA34_14==22) ) {s = 38;}

                        else if ( (LA34_14==12) ) {s = 2;}

                        else if ( (LA34_14==13) ) {s = 21;}

                        else if ( (LA34_14==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_14==32) && (synpred24_InternalLab())) {s = 39;}

                         
                        input.seek(index34_14);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA34_4 = input.LA(1);

                         
                        int index34_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_4==RULE_INT) ) {s = 22;}

                        else if ( (LA34_4==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_4==RULE_ID) ) {s = 24;}

                        else if ( (LA34_4==23) ) {s = 25;}

                        else if ( (LA34_4==24) ) {s = 26;}

                        else if ( (LA34_4==25) ) {s = 27;}

                        else if ( (LA34_4==26) ) {s = 28;}

                        else if ( (LA34_4==27) ) {s = 29;}

                        else if ( (LA34_4==28) ) {s = 30;}

                        else if ( (LA34_4==29) ) {s = 31;}

                        else if ( (LA34_4==30) ) {s = 32;}

                        else if ( (LA34_4==31) ) {s = 33;}

                        else if ( (LA34_4==33) ) {s = 34;}

                        else if ( (LA34_4==34) ) {s = 35;}

                        else if ( (LA34_4==35) ) {s = 36;}

                        else if ( (LA34_4==36) ) {s = 37;}

                        else if ( (LA34_4==22) ) {s = 38;}

                        else if ( (LA34_4==12) ) {s = 2;}

                        else if ( (LA34_4==13) ) {s = 21;}

                        else if ( (LA34_4==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_4==32) && (synpred24_InternalLab())) {s = 39;}

                         
                        input.seek(index34_4);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA34_55 = input.LA(1);

                         
                        int index34_55 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_55==32) && (synpred24_InternalLab())) {s = 39;}

                        else if ( (LA34_55==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_55==13) ) {s = 21;}

                        else if ( (LA34_55==22) ) {s = 38;}

                        else if ( (LA34_55==RULE_ID) ) {s = 24;}

                        else if ( (LA34_55==23) ) {s = 25;}

                        else if ( (LA34_55==24) ) {s = 26;}

                        else if ( (LA34_55==25) ) {s = 27;}

                        else if ( (LA34_55==26) ) {s = 28;}

                        else if ( (LA34_55==27) ) {s = 29;}

                        else if ( (LA34_55==28) ) {s = 30;}

                        else if ( (LA34_55==29) ) {s = 31;}

                        else if ( (LA34_55==30) ) {s = 32;}

                        else if ( (LA34_55==31) ) {s = 33;}

                        else if ( (LA34_55==33) ) {s = 34;}

                        else if ( (LA34_55==34) ) {s = 35;}

                        else if ( (LA34_55==35) ) {s = 36;}

                        else if ( (LA34_55==36) ) {s = 37;}

                        else if ( (LA34_55==RULE_INT) ) {s = 22;}

                        else if ( (LA34_55==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_55==12) ) {s = 2;}

                         
                        input.seek(index34_55);
                        if ( s>=0 ) return s;
                        break;
                    case 7 : 
                        int LA34_15 = input.LA(1);

                         
                        int index34_15 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_15==RULE_INT) ) {s = 22;}

                        else if ( (LA34_15==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_15==RULE_ID) ) {s = 24;}

                        else if ( (LA34_15==23) ) {s = 25;}

                        else if ( (LA34_15==24) ) {s = 26;}

                        else if ( (LA34_15==25) ) {s = 27;}

                        else if ( (LA34_15==26) ) {s = 28;}

                        else if ( (LA34_15==27) ) {s = 29;}

                        else if ( (LA34_15==28) ) {s = 30;}

                        else if ( (LA34_15==29) ) {s = 31;}

                        else if ( (LA34_15==30) ) {s = 32;}

                        else if ( (LA34_15==31) ) {s = 33;}

                        else if ( (LA34_15==33) ) {s = 34;}

                        else if ( (LA34_15==34) ) {s = 35;}

                        else if ( (LA34_15==35) ) {s = 36;}

                        else if ( (LA34_15==36) ) {s = 37;}

                        else if ( (LA34_15==22) ) {s = 38;}

                        else if ( (LA34_15==12) ) {s = 2;}

                        else if ( (LA34_15==13) ) {s = 21;}

                        else if ( (LA34_15==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_15==32) && (synpred24_InternalLab())) {s = 39;}

                         
                        input.seek(index34_15);
                        if ( s>=0 ) return s;
                        break;
                    case 8 : 
                        int LA34_5 = input.LA(1);

                         
                        int index34_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_5==32) && (synpred24_InternalLab())) {s = 39;}

                        else if ( (LA34_5==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_5==13) ) {s = 21;}

                        else if ( (LA34_5==22) ) {s = 38;}

                        else if ( (LA34_5==RULE_ID) ) {s = 24;}

                        else if ( (LA34_5==23) ) {s = 25;}

                        else if ( (LA34_5==24) ) {s = 26;}

                        else if ( (LA34_5==25) ) {s = 27;}

                        else if ( (LA34_5==26) ) {s = 28;}

                        else if ( (LA34_5==27) ) {s = 29;}

                        else if ( (LA34_5==28) ) {s = 30;}

                        else if ( (LA34_5==29) ) {s = 31;}

                        else if ( (LA34_5==30) ) {s = 32;}

                        else if ( (LA34_5==31) ) {s = 33;}

                        else if ( (LA34_5==33) ) {s = 34;}

                        else if ( (LA34_5==34) ) {s = 35;}

                        else if ( (LA34_5==35) ) {s = 36;}

                        else if ( (LA34_5==36) ) {s = 37;}

                        else if ( (LA34_5==RULE_INT) ) {s = 22;}

                        else if ( (LA34_5==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_5==12) ) {s = 2;}

                         
                        input.seek(index34_5);
                        if ( s>=0 ) return s;
                        break;
                    case 9 : 
                        int LA34_16 = input.LA(1);

                         
                        int index34_16 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_16==RULE_INT) ) {s = 22;}

                        else if ( (LA34_16==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_16==RULE_ID) ) {s = 24;}

                        else if ( (LA34_16==23) ) {s = 25;}

                        else if ( (LA34_16==24) ) {s = 26;}

                        else if ( (LA34_16==25) ) {s = 27;}

                        else if ( (LA34_16==26) ) {s = 28;}

                        else if ( (LA34_16==27) ) {s = 29;}

                        else if ( (LA34_16==28) ) {s = 30;}

                        else if ( (LA34_16==29) ) {s = 31;}

                        else if ( (LA34_16==30) ) {s = 32;}

                        else if ( (LA34_16==31) ) {s = 33;}

                        else if ( (LA34_16==33) ) {s = 34;}

                        else if ( (LA34_16==34) ) {s = 35;}

                        else if ( (LA34_16==35) ) {s = 36;}

                        else if ( (LA34_16==36) ) {s = 37;}

                        else if ( (LA34_16==22) ) {s = 38;}

                        else if ( (LA34_16==12) ) {s = 2;}

                        else if ( (LA34_16==13) ) {s = 21;}

                        else if ( (LA34_16==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_16==32) && (synpred24_InternalLab())) {s = 39;}

                         
                        input.seek(index34_16);
                        if ( s>=0 ) return s;
                        break;
                    case 10 : 
                        int LA34_56 = input.LA(1);

                         
                        int index34_56 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_56==RULE_INT) ) {s = 22;}

                        else if ( (LA34_56==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_56==RULE_ID) ) {s = 24;}

                        else if ( (LA34_56==23) ) {s = 25;}

                        else if ( (LA34_56==24) ) {s = 26;}

                        else if ( (LA34_56==25) ) {s = 27;}

                        else if ( (LA34_56==26) ) {s = 28;}

                        else if ( (LA34_56==27) ) {s = 29;}

                        else if ( (LA34_56==28) ) {s = 30;}

                        else if ( (LA34_56==29) ) {s = 31;}

                        else if ( (LA34_56==30) ) {s = 32;}

                        else if ( (LA34_56==31) ) {s = 33;}

                        else if ( (LA34_56==33) ) {s = 34;}

                        else if ( (LA34_56==34) ) {s = 35;}

                        else if ( (LA34_56==35) ) {s = 36;}

                        else if ( (LA34_56==36) ) {s = 37;}

                        else if ( (LA34_56==22) ) {s = 38;}

                        else if ( (LA34_56==12) ) {s = 2;}

                        else if ( (LA34_56==13) ) {s = 21;}

                        else if ( (LA34_56==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_56==32) && (synpred24_InternalLab())) {s = 39;}

                         
                        input.seek(index34_56);
                        if ( s>=0 ) return s;
                        break;
                    case 11 : 
                        int LA34_6 = input.LA(1);

                         
                        int index34_6 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_6==RULE_INT) ) {s = 22;}

                        else if ( (LA34_6==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_6==RULE_ID) ) {s = 24;}

                        else if ( (LA34_6==23) ) {s = 25;}

                        else if ( (LA34_6==24) ) {s = 26;}

                        else if ( (LA34_6==25) ) {s = 27;}

                        else if ( (LA34_6==26) ) {s = 28;}

                        else if ( (LA34_6==27) ) {s = 29;}

                        else if ( (LA34_6==28) ) {s = 30;}

                        else if ( (LA34_6==29) ) {s = 31;}

                        else if ( (LA34_6==30) ) {s = 32;}

                        else if ( (LA34_6==31) ) {s = 33;}

                        else if ( (LA34_6==33) ) {s = 34;}

                        else if ( (LA34_6==34) ) {s = 35;}

                        else if ( (LA34_6==35) ) {s = 36;}

                        else if ( (LA34_6==36) ) {s = 37;}

                        else if ( (LA34_6==22) ) {s = 38;}

                        else if ( (LA34_6==12) ) {s = 2;}

                        else if ( (LA34_6==13) ) {s = 21;}

                        else if ( (LA34_6==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_6==32) && (synpred24_InternalLab())) {s = 39;}

                         
                        input.seek(index34_6);
                        if ( s>=0 ) return s;
                        break;
                    case 12 : 
                        int LA34_7 = input.LA(1);

                         
                        int index34_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_7==RULE_INT) ) {s = 22;}

                        else if ( (LA34_7==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_7==RULE_ID) ) {s = 24;}

                        else if ( (LA34_7==23) ) {s = 25;}

                        else if ( (LA34_7==24) ) {s = 26;}

                        else if ( (LA34_7==25) ) {s = 27;}

                        else if ( (LA34_7==26) ) {s = 28;}

                        else if ( (LA34_7==27) ) {s = 29;}

                        else if ( (LA34_7==28) ) {s = 30;}

                        else if ( (LA34_7==29) ) {s = 31;}

                        else if ( (LA34_7==30) ) {s = 32;}

                        else if ( (LA34_7==31) ) {s = 33;}

                        else if ( (LA34_7==33) ) {s = 34;}

                        else if ( (LA34_7==34) ) {s = 35;}

                        else if ( (LA34_7==35) ) {s = 36;}

                        else if ( (LA34_7==36) ) {s = 37;}

                        else if ( (LA34_7==22) ) {s = 38;}

                        else if ( (LA34_7==12) ) {s = 2;}

                        else if ( (LA34_7==13) ) {s = 21;}

                        else if ( (LA34_7==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_7==32) && (synpred24_InternalLab())) {s = 39;}

                         
                        input.seek(index34_7);
                        if ( s>=0 ) return s;
                        break;
                    case 13 : 
                        int LA34_57 = input.LA(1);

                         
                        int index34_57 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_57==RULE_INT) ) {s = 22;}

                        else if ( (LA34_57==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_57==RULE_ID) ) {s = 24;}

                        else if ( (LA34_57==23) ) {s = 25;}

                        else if ( (LA34_57==24) ) {s = 26;}

                        else if ( (LA34_57==25) ) {s = 27;}

                        else if ( (LA34_57==26) ) {s = 28;}

                        else if ( (LA34_57==27) ) {s = 29;}

                        else if ( (LA34_57==28) ) {s = 30;}

                        else if ( (LA34_57==29) ) {s = 31;}

                        else if ( (LA34_57==30) ) {s = 32;}

                        else if ( (LA34_57==31) ) {s = 33;}

                        else if ( (LA34_57==33) ) {s = 34;}

                        else if ( (LA34_57==34) ) {s = 35;}

                        else if ( (LA34_57==35) ) {s = 36;}

                        else if ( (LA34_57==36) ) {s = 37;}

                        else if ( (LA34_57==22) ) {s = 38;}

                        else if ( (LA34_57==12) ) {s = 2;}

                        else if ( (LA34_57==13) ) {s = 21;}

                        else if ( (LA34_57==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_57==32) && (synpred24_InternalLab())) {s = 39;}

                         
                        input.seek(index34_57);
                        if ( s>=0 ) return s;
                        break;
                    case 14 : 
                        int LA34_21 = input.LA(1);

                         
                        int index34_21 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred24_InternalLab()) ) {s = 39;}

                        else if ( (true) ) {s = 2;}

                         
                        input.seek(index34_21);
                        if ( s>=0 ) return s;
                        break;
                    case 15 : 
                        int LA34_8 = input.LA(1);

                         
                        int index34_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_8==RULE_INT) ) {s = 22;}

                        else if ( (LA34_8==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_8==RULE_ID) ) {s = 24;}

                        else if ( (LA34_8==23) ) {s = 25;}

                        else if ( (LA34_8==24) ) {s = 26;}

                        else if ( (LA34_8==25) ) {s = 27;}

                        else if ( (LA34_8==26) ) {s = 28;}

                        else if ( (LA34_8==27) ) {s = 29;}

                        else if ( (LA34_8==28) ) {s = 30;}

                        else if ( (LA34_8==29) ) {s = 31;}

                        else if ( (LA34_8==30) ) {s = 32;}

                        else if ( (LA34_8==31) ) {s = 33;}

                        else if ( (LA34_8==33) ) {s = 34;}

                        else if ( (LA34_8==34) ) {s = 35;}

                        else if ( (LA34_8==35) ) {s = 36;}

                        else if ( (LA34_8==36) ) {s = 37;}

                        else if ( (LA34_8==22) ) {s = 38;}

                        else if ( (LA34_8==12) ) {s = 2;}

                        else if ( (LA34_8==13) ) {s = 21;}

                        else if ( (LA34_8==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_8==32) && (synpred24_InternalLab())) {s = 39;}

                         
                        input.seek(index34_8);
                        if ( s>=0 ) return s;
                        break;
                    case 16 : 
                        int LA34_9 = input.LA(1);

                         
                        int index34_9 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_9==32) && (synpred24_InternalLab())) {s = 39;}

                        else if ( (LA34_9==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_9==13) ) {s = 21;}

                        else if ( (LA34_9==22) ) {s = 38;}

                        else if ( (LA34_9==RULE_ID) ) {s = 24;}

                        else if ( (LA34_9==23) ) {s = 25;}

                        else if ( (LA34_9==24) ) {s = 26;}

                        else if ( (LA34_9==25) ) {s = 27;}

                        else if ( (LA34_9==26) ) {s = 28;}

                        else if ( (LA34_9==27) ) {s = 29;}

                        else if ( (LA34_9==28) ) {s = 30;}

                        else if ( (LA34_9==29) ) {s = 31;}

                        else if ( (LA34_9==30) ) {s = 32;}

                        else if ( (LA34_9==31) ) {s = 33;}

                        else if ( (LA34_9==33) ) {s = 34;}

                        else if ( (LA34_9==34) ) {s = 35;}

                        else if ( (LA34_9==35) ) {s = 36;}

                        else if ( (LA34_9==36) ) {s = 37;}

                        else if ( (LA34_9==RULE_INT) ) {s = 22;}

                        else if ( (LA34_9==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_9==12) ) {s = 2;}

                         
                        input.seek(index34_9);
                        if ( s>=0 ) return s;
                        break;
                    case 17 : 
                        int LA34_58 = input.LA(1);

                         
                        int index34_58 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_58==RULE_INT) ) {s = 22;}

                        else if ( (LA34_58==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_58==RULE_ID) ) {s = 24;}

                        else if ( (LA34_58==23) ) {s = 25;}

                        else if ( (LA34_58==24) ) {s = 26;}

                        else if ( (LA34_58==25) ) {s = 27;}

                        else if ( (LA34_58==26) ) {s = 28;}

                        else if ( (LA34_58==27) ) {s = 29;}

                        else if ( (LA34_58==28) ) {s = 30;}

                        else if ( (LA34_58==29) ) {s = 31;}

                        else if ( (LA34_58==30) ) {s = 32;}

                        else if ( (LA34_58==31) ) {s = 33;}

                        else if ( (LA34_58==33) ) {s = 34;}

                        else if ( (LA34_58==34) ) {s = 35;}

                        else if ( (LA34_58==35) ) {s = 36;}

                        else if ( (LA34_58==36) ) {s = 37;}

                        else if ( (LA34_58==22) ) {s = 38;}

                        else if ( (LA34_58==12) ) {s = 2;}

                        else if ( (LA34_58==13) ) {s = 21;}

                        else if ( (LA34_58==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_58==32) && (synpred24_InternalLab())) {s = 39;}

                         
                        input.seek(index34_58);
                        if ( s>=0 ) return s;
                        break;
                    case 18 : 
                        int LA34_10 = input.LA(1);

                         
                        int index34_10 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (LA34_10==RULE_INT) ) {s = 22;}

                        else if ( (LA34_10==RULE_STRING) ) {s = 23;}

                        else if ( (LA34_10==RULE_ID) ) {s = 24;}

                        else if ( (LA34_10==23) ) {s = 25;}

                        else if ( (LA34_10==24) ) {s = 26;}

                        else if ( (LA34_10==25) ) {s = 27;}

                        else if ( (LA34_10==26) ) {s = 28;}

                        else if ( (LA34_10==27) ) {s = 29;}

                        else if ( (LA34_10==28) ) {s = 30;}

                        else if ( (LA34_10==29) ) {s = 31;}

                        else if ( (LA34_10==30) ) {s = 32;}

                        else if ( (LA34_10==31) ) {s = 33;}

                        else if ( (LA34_10==33) ) {s = 34;}

                        else if ( (LA34_10==34) ) {s = 35;}

                        else if ( (LA34_10==35) ) {s = 36;}

                        else if ( (LA34_10==36) ) {s = 37;}

                        else if ( (LA34_10==22) ) {s = 38;}

                        else if ( (LA34_10==12) ) {s = 2;}

                        else if ( (LA34_10==13) ) {s = 21;}

                        else if ( (LA34_10==RULE_ANY_OTHER) ) {s = 20;}

                        else if ( (LA34_10==32) && (synpred24_InternalLab())) {s = 39;}

                         
                        input.seek(index34_10);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 34, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String dfa_32s = "\21\uffff";
    static final String dfa_33s = "\1\17\20\uffff";
    static final String dfa_34s = "\1\4\16\0\2\uffff";
    static final String dfa_35s = "\1\44\16\0\2\uffff";
    static final String dfa_36s = "\17\uffff\1\2\1\1";
    static final String dfa_37s = "\1\uffff\1\7\1\0\1\10\1\1\1\11\1\2\1\12\1\3\1\13\1\4\1\14\1\5\1\15\1\6\2\uffff}>";
    static final String[] dfa_38s = {
            "\3\17\1\1\5\uffff\1\17\10\uffff\1\17\1\2\1\3\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\uffff\1\13\1\14\1\15\1\16",
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

    static final short[] dfa_32 = DFA.unpackEncodedString(dfa_32s);
    static final short[] dfa_33 = DFA.unpackEncodedString(dfa_33s);
    static final char[] dfa_34 = DFA.unpackEncodedStringToUnsignedChars(dfa_34s);
    static final char[] dfa_35 = DFA.unpackEncodedStringToUnsignedChars(dfa_35s);
    static final short[] dfa_36 = DFA.unpackEncodedString(dfa_36s);
    static final short[] dfa_37 = DFA.unpackEncodedString(dfa_37s);
    static final short[][] dfa_38 = unpackEncodedStringArray(dfa_38s);

    class DFA36 extends DFA {

        public DFA36(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 36;
            this.eot = dfa_32;
            this.eof = dfa_33;
            this.min = dfa_34;
            this.max = dfa_35;
            this.accept = dfa_36;
            this.special = dfa_37;
            this.transition = dfa_38;
        }
        public String getDescription() {
            return "1431:4: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | RULE_ID )=> (lv_name_1_0= ruleOptionName ) )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA36_2 = input.LA(1);

                         
                        int index36_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred25_InternalLab()) ) {s = 16;}

                        else if ( (true) ) {s = 15;}

                         
                        input.seek(index36_2);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA36_4 = input.LA(1);

                         
                        int index36_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred25_InternalLab()) ) {s = 16;}

                        else if ( (true) ) {s = 15;}

                         
                        input.seek(index36_4);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA36_6 = input.LA(1);

                         
                        int index36_6 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred25_InternalLab()) ) {s = 16;}

                        else if ( (true) ) {s = 15;}

                         
                        input.seek(index36_6);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA36_8 = input.LA(1);

                         
                        int index36_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred25_InternalLab()) ) {s = 16;}

                        else if ( (true) ) {s = 15;}

                         
                        input.seek(index36_8);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA36_10 = input.LA(1);

                         
                        int index36_10 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred25_InternalLab()) ) {s = 16;}

                        else if ( (true) ) {s = 15;}

                         
                        input.seek(index36_10);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA36_12 = input.LA(1);

                         
                        int index36_12 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred25_InternalLab()) ) {s = 16;}

                        else if ( (true) ) {s = 15;}

                         
                        input.seek(index36_12);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA36_14 = input.LA(1);

                         
                        int index36_14 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred25_InternalLab()) ) {s = 16;}

                        else if ( (true) ) {s = 15;}

                         
                        input.seek(index36_14);
                        if ( s>=0 ) return s;
                        break;
                    case 7 : 
                        int LA36_1 = input.LA(1);

                         
                        int index36_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred25_InternalLab()) ) {s = 16;}

                        else if ( (true) ) {s = 15;}

                         
                        input.seek(index36_1);
                        if ( s>=0 ) return s;
                        break;
                    case 8 : 
                        int LA36_3 = input.LA(1);

                         
                        int index36_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred25_InternalLab()) ) {s = 16;}

                        else if ( (true) ) {s = 15;}

                         
                        input.seek(index36_3);
                        if ( s>=0 ) return s;
                        break;
                    case 9 : 
                        int LA36_5 = input.LA(1);

                         
                        int index36_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred25_InternalLab()) ) {s = 16;}

                        else if ( (true) ) {s = 15;}

                         
                        input.seek(index36_5);
                        if ( s>=0 ) return s;
                        break;
                    case 10 : 
                        int LA36_7 = input.LA(1);

                         
                        int index36_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred25_InternalLab()) ) {s = 16;}

                        else if ( (true) ) {s = 15;}

                         
                        input.seek(index36_7);
                        if ( s>=0 ) return s;
                        break;
                    case 11 : 
                        int LA36_9 = input.LA(1);

                         
                        int index36_9 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred25_InternalLab()) ) {s = 16;}

                        else if ( (true) ) {s = 15;}

                         
                        input.seek(index36_9);
                        if ( s>=0 ) return s;
                        break;
                    case 12 : 
                        int LA36_11 = input.LA(1);

                         
                        int index36_11 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred25_InternalLab()) ) {s = 16;}

                        else if ( (true) ) {s = 15;}

                         
                        input.seek(index36_11);
                        if ( s>=0 ) return s;
                        break;
                    case 13 : 
                        int LA36_13 = input.LA(1);

                         
                        int index36_13 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred25_InternalLab()) ) {s = 16;}

                        else if ( (true) ) {s = 15;}

                         
                        input.seek(index36_13);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 36, _s, input);
            error(nvae);
            throw nvae;
        }
    }
    static final String dfa_39s = "\22\uffff";
    static final String dfa_40s = "\1\20\21\uffff";
    static final String dfa_41s = "\1\4\17\0\2\uffff";
    static final String dfa_42s = "\1\44\17\0\2\uffff";
    static final String dfa_43s = "\20\uffff\1\2\1\1";
    static final String dfa_44s = "\1\uffff\1\16\1\4\1\3\1\7\1\2\1\12\1\10\1\15\1\0\1\5\1\11\1\13\1\1\1\6\1\14\2\uffff}>";
    static final String[] dfa_45s = {
            "\3\20\1\1\4\uffff\2\20\2\uffff\6\20\1\17\1\2\1\3\1\4\1\5\1\6\1\7\1\10\1\11\1\12\1\uffff\1\13\1\14\1\15\1\16",
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

    static final short[] dfa_39 = DFA.unpackEncodedString(dfa_39s);
    static final short[] dfa_40 = DFA.unpackEncodedString(dfa_40s);
    static final char[] dfa_41 = DFA.unpackEncodedStringToUnsignedChars(dfa_41s);
    static final char[] dfa_42 = DFA.unpackEncodedStringToUnsignedChars(dfa_42s);
    static final short[] dfa_43 = DFA.unpackEncodedString(dfa_43s);
    static final short[] dfa_44 = DFA.unpackEncodedString(dfa_44s);
    static final short[][] dfa_45 = unpackEncodedStringArray(dfa_45s);

    class DFA41 extends DFA {

        public DFA41(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 41;
            this.eot = dfa_39;
            this.eof = dfa_40;
            this.min = dfa_41;
            this.max = dfa_42;
            this.accept = dfa_43;
            this.special = dfa_44;
            this.transition = dfa_45;
        }
        public String getDescription() {
            return "1615:4: ( ( 'points' | 'show' | 'partial' | 'hidden' | 'within' | 'hint' | 'at' | 'end' | 'section' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'right' | RULE_ID )=> (lv_level_5_0= ruleWord ) )?";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            TokenStream input = (TokenStream)_input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA41_9 = input.LA(1);

                         
                        int index41_9 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalLab()) ) {s = 17;}

                        else if ( (true) ) {s = 16;}

                         
                        input.seek(index41_9);
                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA41_13 = input.LA(1);

                         
                        int index41_13 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalLab()) ) {s = 17;}

                        else if ( (true) ) {s = 16;}

                         
                        input.seek(index41_13);
                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA41_5 = input.LA(1);

                         
                        int index41_5 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalLab()) ) {s = 17;}

                        else if ( (true) ) {s = 16;}

                         
                        input.seek(index41_5);
                        if ( s>=0 ) return s;
                        break;
                    case 3 : 
                        int LA41_3 = input.LA(1);

                         
                        int index41_3 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalLab()) ) {s = 17;}

                        else if ( (true) ) {s = 16;}

                         
                        input.seek(index41_3);
                        if ( s>=0 ) return s;
                        break;
                    case 4 : 
                        int LA41_2 = input.LA(1);

                         
                        int index41_2 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalLab()) ) {s = 17;}

                        else if ( (true) ) {s = 16;}

                         
                        input.seek(index41_2);
                        if ( s>=0 ) return s;
                        break;
                    case 5 : 
                        int LA41_10 = input.LA(1);

                         
                        int index41_10 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalLab()) ) {s = 17;}

                        else if ( (true) ) {s = 16;}

                         
                        input.seek(index41_10);
                        if ( s>=0 ) return s;
                        break;
                    case 6 : 
                        int LA41_14 = input.LA(1);

                         
                        int index41_14 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalLab()) ) {s = 17;}

                        else if ( (true) ) {s = 16;}

                         
                        input.seek(index41_14);
                        if ( s>=0 ) return s;
                        break;
                    case 7 : 
                        int LA41_4 = input.LA(1);

                         
                        int index41_4 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalLab()) ) {s = 17;}

                        else if ( (true) ) {s = 16;}

                         
                        input.seek(index41_4);
                        if ( s>=0 ) return s;
                        break;
                    case 8 : 
                        int LA41_7 = input.LA(1);

                         
                        int index41_7 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalLab()) ) {s = 17;}

                        else if ( (true) ) {s = 16;}

                         
                        input.seek(index41_7);
                        if ( s>=0 ) return s;
                        break;
                    case 9 : 
                        int LA41_11 = input.LA(1);

                         
                        int index41_11 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalLab()) ) {s = 17;}

                        else if ( (true) ) {s = 16;}

                         
                        input.seek(index41_11);
                        if ( s>=0 ) return s;
                        break;
                    case 10 : 
                        int LA41_6 = input.LA(1);

                         
                        int index41_6 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalLab()) ) {s = 17;}

                        else if ( (true) ) {s = 16;}

                         
                        input.seek(index41_6);
                        if ( s>=0 ) return s;
                        break;
                    case 11 : 
                        int LA41_12 = input.LA(1);

                         
                        int index41_12 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalLab()) ) {s = 17;}

                        else if ( (true) ) {s = 16;}

                         
                        input.seek(index41_12);
                        if ( s>=0 ) return s;
                        break;
                    case 12 : 
                        int LA41_15 = input.LA(1);

                         
                        int index41_15 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalLab()) ) {s = 17;}

                        else if ( (true) ) {s = 16;}

                         
                        input.seek(index41_15);
                        if ( s>=0 ) return s;
                        break;
                    case 13 : 
                        int LA41_8 = input.LA(1);

                         
                        int index41_8 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalLab()) ) {s = 17;}

                        else if ( (true) ) {s = 16;}

                         
                        input.seek(index41_8);
                        if ( s>=0 ) return s;
                        break;
                    case 14 : 
                        int LA41_1 = input.LA(1);

                         
                        int index41_1 = input.index();
                        input.rewind();
                        s = -1;
                        if ( (synpred29_InternalLab()) ) {s = 17;}

                        else if ( (true) ) {s = 16;}

                         
                        input.seek(index41_1);
                        if ( s>=0 ) return s;
                        break;
            }
            if (state.backtracking>0) {state.failed=true; return -1;}
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 41, _s, input);
            error(nvae);
            throw nvae;
        }
    }
 

    public static final BitSet FOLLOW_1 = new BitSet(new long[]{0x0000000000000000L});
    public static final BitSet FOLLOW_2 = new BitSet(new long[]{0x0000000000000002L});
    public static final BitSet FOLLOW_3 = new BitSet(new long[]{0x0000001EFFFFF8F2L});
    public static final BitSet FOLLOW_4 = new BitSet(new long[]{0x0000000000001010L});
    public static final BitSet FOLLOW_5 = new BitSet(new long[]{0x0000000000001000L});
    public static final BitSet FOLLOW_6 = new BitSet(new long[]{0x0000001EFFFF30F0L});
    public static final BitSet FOLLOW_7 = new BitSet(new long[]{0x0000001EFFFFF8F0L});
    public static final BitSet FOLLOW_8 = new BitSet(new long[]{0x0000001EFFC00080L});
    public static final BitSet FOLLOW_9 = new BitSet(new long[]{0x0000001EFFC010F2L});
    public static final BitSet FOLLOW_10 = new BitSet(new long[]{0x0000001EFFC030F0L});
    public static final BitSet FOLLOW_11 = new BitSet(new long[]{0x0000001E00000002L});
    public static final BitSet FOLLOW_12 = new BitSet(new long[]{0x000000003F801092L});
    public static final BitSet FOLLOW_13 = new BitSet(new long[]{0x000000003F801012L});
    public static final BitSet FOLLOW_14 = new BitSet(new long[]{0x000000003F801002L});
    public static final BitSet FOLLOW_15 = new BitSet(new long[]{0x0000001EFFC020F0L});
    public static final BitSet FOLLOW_16 = new BitSet(new long[]{0x0000001EFF800092L});
    public static final BitSet FOLLOW_17 = new BitSet(new long[]{0x0000000000000012L});
    public static final BitSet FOLLOW_18 = new BitSet(new long[]{0x0000000000000022L});
    public static final BitSet FOLLOW_19 = new BitSet(new long[]{0x0000001EFFC00082L});
    public static final BitSet FOLLOW_20 = new BitSet(new long[]{0x00000000C0000012L});
    public static final BitSet FOLLOW_21 = new BitSet(new long[]{0x0000001FFFFFF8F0L});
    public static final BitSet FOLLOW_22 = new BitSet(new long[]{0x0000000100000002L});
    public static final BitSet FOLLOW_23 = new BitSet(new long[]{0x0000001EFFFFC8A0L});

}