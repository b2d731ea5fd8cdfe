package org.pagewalk.lab.parser.antlr.internal;

// Hack: Use our own Lexer superclass by means of import. 
// Currently there is no other way to specify the superclass for the lexer.
import org.eclipse.xtext.parser.antlr.Lexer;


import org.antlr.runtime.*;
import java.util.Stack;
import java.util.List;
import java.util.ArrayList;

@SuppressWarnings("all")
public class InternalLabLexer extends Lexer {
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

    public InternalLabLexer() {;} 
    public InternalLabLexer(CharStream input) {
        this(input, new RecognizerSharedState());
    }
    public InternalLabLexer(CharStream input, RecognizerSharedState state) {
        super(input,state);

    }
    public String getGrammarFileName() { return "InternalLab.g"; }

    // $ANTLR start "T__11"
    public final void mT__11() throws RecognitionException {
        try {
            int _type = T__11;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:11:7: ( 'lab' )
            // InternalLab.g:11:9: 'lab'
            {
            match("lab"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__11"

    // $ANTLR start "T__12"
    public final void mT__12() throws RecognitionException {
        try {
            int _type = T__12;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:12:7: ( '{' )
            // InternalLab.g:12:9: '{'
            {
            match('{'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__12"

    // $ANTLR start "T__13"
    public final void mT__13() throws RecognitionException {
        try {
            int _type = T__13;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:13:7: ( '}' )
            // InternalLab.g:13:9: '}'
            {
            match('}'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__13"

    // $ANTLR start "T__14"
    public final void mT__14() throws RecognitionException {
        try {
            int _type = T__14;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:14:7: ( 'variant' )
            // InternalLab.g:14:9: 'variant'
            {
            match("variant"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__14"

    // $ANTLR start "T__15"
    public final void mT__15() throws RecognitionException {
        try {
            int _type = T__15;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:15:7: ( 'task' )
            // InternalLab.g:15:9: 'task'
            {
            match("task"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__15"

    // $ANTLR start "T__16"
    public final void mT__16() throws RecognitionException {
        try {
            int _type = T__16;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:16:7: ( 'check' )
            // InternalLab.g:16:9: 'check'
            {
            match("check"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__16"

    // $ANTLR start "T__17"
    public final void mT__17() throws RecognitionException {
        try {
            int _type = T__17;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:17:7: ( 'run' )
            // InternalLab.g:17:9: 'run'
            {
            match("run"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__17"

    // $ANTLR start "T__18"
    public final void mT__18() throws RecognitionException {
        try {
            int _type = T__18;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:18:7: ( 'mutant' )
            // InternalLab.g:18:9: 'mutant'
            {
            match("mutant"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__18"

    // $ANTLR start "T__19"
    public final void mT__19() throws RecognitionException {
        try {
            int _type = T__19;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:19:7: ( 'prediction' )
            // InternalLab.g:19:9: 'prediction'
            {
            match("prediction"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__19"

    // $ANTLR start "T__20"
    public final void mT__20() throws RecognitionException {
        try {
            int _type = T__20;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:20:7: ( 'number' )
            // InternalLab.g:20:9: 'number'
            {
            match("number"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__20"

    // $ANTLR start "T__21"
    public final void mT__21() throws RecognitionException {
        try {
            int _type = T__21;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:21:7: ( 'choice' )
            // InternalLab.g:21:9: 'choice'
            {
            match("choice"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__21"

    // $ANTLR start "T__22"
    public final void mT__22() throws RecognitionException {
        try {
            int _type = T__22;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:22:7: ( 'right' )
            // InternalLab.g:22:9: 'right'
            {
            match("right"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__22"

    // $ANTLR start "T__23"
    public final void mT__23() throws RecognitionException {
        try {
            int _type = T__23;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:23:7: ( 'points' )
            // InternalLab.g:23:9: 'points'
            {
            match("points"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__23"

    // $ANTLR start "T__24"
    public final void mT__24() throws RecognitionException {
        try {
            int _type = T__24;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:24:7: ( 'show' )
            // InternalLab.g:24:9: 'show'
            {
            match("show"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__24"

    // $ANTLR start "T__25"
    public final void mT__25() throws RecognitionException {
        try {
            int _type = T__25;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:25:7: ( 'partial' )
            // InternalLab.g:25:9: 'partial'
            {
            match("partial"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__25"

    // $ANTLR start "T__26"
    public final void mT__26() throws RecognitionException {
        try {
            int _type = T__26;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:26:7: ( 'hidden' )
            // InternalLab.g:26:9: 'hidden'
            {
            match("hidden"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__26"

    // $ANTLR start "T__27"
    public final void mT__27() throws RecognitionException {
        try {
            int _type = T__27;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:27:7: ( 'within' )
            // InternalLab.g:27:9: 'within'
            {
            match("within"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__27"

    // $ANTLR start "T__28"
    public final void mT__28() throws RecognitionException {
        try {
            int _type = T__28;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:28:7: ( 'hint' )
            // InternalLab.g:28:9: 'hint'
            {
            match("hint"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__28"

    // $ANTLR start "T__29"
    public final void mT__29() throws RecognitionException {
        try {
            int _type = T__29;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:29:7: ( 'at' )
            // InternalLab.g:29:9: 'at'
            {
            match("at"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__29"

    // $ANTLR start "T__30"
    public final void mT__30() throws RecognitionException {
        try {
            int _type = T__30;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:30:7: ( 'end' )
            // InternalLab.g:30:9: 'end'
            {
            match("end"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__30"

    // $ANTLR start "T__31"
    public final void mT__31() throws RecognitionException {
        try {
            int _type = T__31;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:31:7: ( 'section' )
            // InternalLab.g:31:9: 'section'
            {
            match("section"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__31"

    // $ANTLR start "T__32"
    public final void mT__32() throws RecognitionException {
        try {
            int _type = T__32;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:32:7: ( '-' )
            // InternalLab.g:32:9: '-'
            {
            match('-'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__32"

    // $ANTLR start "T__33"
    public final void mT__33() throws RecognitionException {
        try {
            int _type = T__33;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:33:7: ( 'B' )
            // InternalLab.g:33:9: 'B'
            {
            match('B'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__33"

    // $ANTLR start "T__34"
    public final void mT__34() throws RecognitionException {
        try {
            int _type = T__34;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:34:7: ( 'KiB' )
            // InternalLab.g:34:9: 'KiB'
            {
            match("KiB"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__34"

    // $ANTLR start "T__35"
    public final void mT__35() throws RecognitionException {
        try {
            int _type = T__35;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:35:7: ( 'MiB' )
            // InternalLab.g:35:9: 'MiB'
            {
            match("MiB"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__35"

    // $ANTLR start "T__36"
    public final void mT__36() throws RecognitionException {
        try {
            int _type = T__36;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:36:7: ( 'GiB' )
            // InternalLab.g:36:9: 'GiB'
            {
            match("GiB"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__36"

    // $ANTLR start "RULE_ID"
    public final void mRULE_ID() throws RecognitionException {
        try {
            int _type = RULE_ID;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:2661:9: ( ( 'a' .. 'z' | 'A' .. 'Z' | '_' ) ( 'a' .. 'z' | 'A' .. 'Z' | '_' | '0' .. '9' )* )
            // InternalLab.g:2661:11: ( 'a' .. 'z' | 'A' .. 'Z' | '_' ) ( 'a' .. 'z' | 'A' .. 'Z' | '_' | '0' .. '9' )*
            {
            if ( (input.LA(1)>='A' && input.LA(1)<='Z')||input.LA(1)=='_'||(input.LA(1)>='a' && input.LA(1)<='z') ) {
                input.consume();

            }
            else {
                MismatchedSetException mse = new MismatchedSetException(null,input);
                recover(mse);
                throw mse;}

            // InternalLab.g:2661:35: ( 'a' .. 'z' | 'A' .. 'Z' | '_' | '0' .. '9' )*
            loop1:
            do {
                int alt1=2;
                int LA1_0 = input.LA(1);

                if ( ((LA1_0>='0' && LA1_0<='9')||(LA1_0>='A' && LA1_0<='Z')||LA1_0=='_'||(LA1_0>='a' && LA1_0<='z')) ) {
                    alt1=1;
                }


                switch (alt1) {
            	case 1 :
            	    // InternalLab.g:
            	    {
            	    if ( (input.LA(1)>='0' && input.LA(1)<='9')||(input.LA(1)>='A' && input.LA(1)<='Z')||input.LA(1)=='_'||(input.LA(1)>='a' && input.LA(1)<='z') ) {
            	        input.consume();

            	    }
            	    else {
            	        MismatchedSetException mse = new MismatchedSetException(null,input);
            	        recover(mse);
            	        throw mse;}


            	    }
            	    break;

            	default :
            	    break loop1;
                }
            } while (true);


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_ID"

    // $ANTLR start "RULE_INT"
    public final void mRULE_INT() throws RecognitionException {
        try {
            int _type = RULE_INT;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:2663:10: ( ( '0' .. '9' )+ )
            // InternalLab.g:2663:12: ( '0' .. '9' )+
            {
            // InternalLab.g:2663:12: ( '0' .. '9' )+
            int cnt2=0;
            loop2:
            do {
                int alt2=2;
                int LA2_0 = input.LA(1);

                if ( ((LA2_0>='0' && LA2_0<='9')) ) {
                    alt2=1;
                }


                switch (alt2) {
            	case 1 :
            	    // InternalLab.g:2663:13: '0' .. '9'
            	    {
            	    matchRange('0','9'); 

            	    }
            	    break;

            	default :
            	    if ( cnt2 >= 1 ) break loop2;
                        EarlyExitException eee =
                            new EarlyExitException(2, input);
                        throw eee;
                }
                cnt2++;
            } while (true);


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_INT"

    // $ANTLR start "RULE_STRING"
    public final void mRULE_STRING() throws RecognitionException {
        try {
            int _type = RULE_STRING;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:2665:13: ( '\"' ( '\\\\' ~ ( ( '\\n' | '\\r' ) ) | ~ ( ( '\\\\' | '\"' | '\\n' | '\\r' ) ) )* ( '\"' )? )
            // InternalLab.g:2665:15: '\"' ( '\\\\' ~ ( ( '\\n' | '\\r' ) ) | ~ ( ( '\\\\' | '\"' | '\\n' | '\\r' ) ) )* ( '\"' )?
            {
            match('\"'); 
            // InternalLab.g:2665:19: ( '\\\\' ~ ( ( '\\n' | '\\r' ) ) | ~ ( ( '\\\\' | '\"' | '\\n' | '\\r' ) ) )*
            loop3:
            do {
                int alt3=3;
                int LA3_0 = input.LA(1);

                if ( (LA3_0=='\\') ) {
                    alt3=1;
                }
                else if ( ((LA3_0>='\u0000' && LA3_0<='\t')||(LA3_0>='\u000B' && LA3_0<='\f')||(LA3_0>='\u000E' && LA3_0<='!')||(LA3_0>='#' && LA3_0<='[')||(LA3_0>=']' && LA3_0<='\uFFFF')) ) {
                    alt3=2;
                }


                switch (alt3) {
            	case 1 :
            	    // InternalLab.g:2665:20: '\\\\' ~ ( ( '\\n' | '\\r' ) )
            	    {
            	    match('\\'); 
            	    if ( (input.LA(1)>='\u0000' && input.LA(1)<='\t')||(input.LA(1)>='\u000B' && input.LA(1)<='\f')||(input.LA(1)>='\u000E' && input.LA(1)<='\uFFFF') ) {
            	        input.consume();

            	    }
            	    else {
            	        MismatchedSetException mse = new MismatchedSetException(null,input);
            	        recover(mse);
            	        throw mse;}


            	    }
            	    break;
            	case 2 :
            	    // InternalLab.g:2665:40: ~ ( ( '\\\\' | '\"' | '\\n' | '\\r' ) )
            	    {
            	    if ( (input.LA(1)>='\u0000' && input.LA(1)<='\t')||(input.LA(1)>='\u000B' && input.LA(1)<='\f')||(input.LA(1)>='\u000E' && input.LA(1)<='!')||(input.LA(1)>='#' && input.LA(1)<='[')||(input.LA(1)>=']' && input.LA(1)<='\uFFFF') ) {
            	        input.consume();

            	    }
            	    else {
            	        MismatchedSetException mse = new MismatchedSetException(null,input);
            	        recover(mse);
            	        throw mse;}


            	    }
            	    break;

            	default :
            	    break loop3;
                }
            } while (true);

            // InternalLab.g:2665:66: ( '\"' )?
            int alt4=2;
            int LA4_0 = input.LA(1);

            if ( (LA4_0=='\"') ) {
                alt4=1;
            }
            switch (alt4) {
                case 1 :
                    // InternalLab.g:2665:66: '\"'
                    {
                    match('\"'); 

                    }
                    break;

            }


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_STRING"

    // $ANTLR start "RULE_ML_COMMENT"
    public final void mRULE_ML_COMMENT() throws RecognitionException {
        try {
            int _type = RULE_ML_COMMENT;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:2667:17: ( '/*' ( options {greedy=false; } : . )* '*/' )
            // InternalLab.g:2667:19: '/*' ( options {greedy=false; } : . )* '*/'
            {
            match("/*"); 

            // InternalLab.g:2667:24: ( options {greedy=false; } : . )*
            loop5:
            do {
                int alt5=2;
                int LA5_0 = input.LA(1);

                if ( (LA5_0=='*') ) {
                    int LA5_1 = input.LA(2);

                    if ( (LA5_1=='/') ) {
                        alt5=2;
                    }
                    else if ( ((LA5_1>='\u0000' && LA5_1<='.')||(LA5_1>='0' && LA5_1<='\uFFFF')) ) {
                        alt5=1;
                    }


                }
                else if ( ((LA5_0>='\u0000' && LA5_0<=')')||(LA5_0>='+' && LA5_0<='\uFFFF')) ) {
                    alt5=1;
                }


                switch (alt5) {
            	case 1 :
            	    // InternalLab.g:2667:52: .
            	    {
            	    matchAny(); 

            	    }
            	    break;

            	default :
            	    break loop5;
                }
            } while (true);

            match("*/"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_ML_COMMENT"

    // $ANTLR start "RULE_SL_COMMENT"
    public final void mRULE_SL_COMMENT() throws RecognitionException {
        try {
            int _type = RULE_SL_COMMENT;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:2669:17: ( '//' (~ ( ( '\\n' | '\\r' ) ) )* )
            // InternalLab.g:2669:19: '//' (~ ( ( '\\n' | '\\r' ) ) )*
            {
            match("//"); 

            // InternalLab.g:2669:24: (~ ( ( '\\n' | '\\r' ) ) )*
            loop6:
            do {
                int alt6=2;
                int LA6_0 = input.LA(1);

                if ( ((LA6_0>='\u0000' && LA6_0<='\t')||(LA6_0>='\u000B' && LA6_0<='\f')||(LA6_0>='\u000E' && LA6_0<='\uFFFF')) ) {
                    alt6=1;
                }


                switch (alt6) {
            	case 1 :
            	    // InternalLab.g:2669:24: ~ ( ( '\\n' | '\\r' ) )
            	    {
            	    if ( (input.LA(1)>='\u0000' && input.LA(1)<='\t')||(input.LA(1)>='\u000B' && input.LA(1)<='\f')||(input.LA(1)>='\u000E' && input.LA(1)<='\uFFFF') ) {
            	        input.consume();

            	    }
            	    else {
            	        MismatchedSetException mse = new MismatchedSetException(null,input);
            	        recover(mse);
            	        throw mse;}


            	    }
            	    break;

            	default :
            	    break loop6;
                }
            } while (true);


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_SL_COMMENT"

    // $ANTLR start "RULE_WS"
    public final void mRULE_WS() throws RecognitionException {
        try {
            int _type = RULE_WS;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:2671:9: ( ( ' ' | '\\t' | '\\r' | '\\n' | '\\u00A0' | '\\uFEFF' )+ )
            // InternalLab.g:2671:11: ( ' ' | '\\t' | '\\r' | '\\n' | '\\u00A0' | '\\uFEFF' )+
            {
            // InternalLab.g:2671:11: ( ' ' | '\\t' | '\\r' | '\\n' | '\\u00A0' | '\\uFEFF' )+
            int cnt7=0;
            loop7:
            do {
                int alt7=2;
                int LA7_0 = input.LA(1);

                if ( ((LA7_0>='\t' && LA7_0<='\n')||LA7_0=='\r'||LA7_0==' '||LA7_0=='\u00A0'||LA7_0=='\uFEFF') ) {
                    alt7=1;
                }


                switch (alt7) {
            	case 1 :
            	    // InternalLab.g:
            	    {
            	    if ( (input.LA(1)>='\t' && input.LA(1)<='\n')||input.LA(1)=='\r'||input.LA(1)==' '||input.LA(1)=='\u00A0'||input.LA(1)=='\uFEFF' ) {
            	        input.consume();

            	    }
            	    else {
            	        MismatchedSetException mse = new MismatchedSetException(null,input);
            	        recover(mse);
            	        throw mse;}


            	    }
            	    break;

            	default :
            	    if ( cnt7 >= 1 ) break loop7;
                        EarlyExitException eee =
                            new EarlyExitException(7, input);
                        throw eee;
                }
                cnt7++;
            } while (true);


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_WS"

    // $ANTLR start "RULE_ANY_OTHER"
    public final void mRULE_ANY_OTHER() throws RecognitionException {
        try {
            int _type = RULE_ANY_OTHER;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalLab.g:2673:16: ( . )
            // InternalLab.g:2673:18: .
            {
            matchAny(); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_ANY_OTHER"

    public void mTokens() throws RecognitionException {
        // InternalLab.g:1:8: ( T__11 | T__12 | T__13 | T__14 | T__15 | T__16 | T__17 | T__18 | T__19 | T__20 | T__21 | T__22 | T__23 | T__24 | T__25 | T__26 | T__27 | T__28 | T__29 | T__30 | T__31 | T__32 | T__33 | T__34 | T__35 | T__36 | RULE_ID | RULE_INT | RULE_STRING | RULE_ML_COMMENT | RULE_SL_COMMENT | RULE_WS | RULE_ANY_OTHER )
        int alt8=33;
        alt8 = dfa8.predict(input);
        switch (alt8) {
            case 1 :
                // InternalLab.g:1:10: T__11
                {
                mT__11(); 

                }
                break;
            case 2 :
                // InternalLab.g:1:16: T__12
                {
                mT__12(); 

                }
                break;
            case 3 :
                // InternalLab.g:1:22: T__13
                {
                mT__13(); 

                }
                break;
            case 4 :
                // InternalLab.g:1:28: T__14
                {
                mT__14(); 

                }
                break;
            case 5 :
                // InternalLab.g:1:34: T__15
                {
                mT__15(); 

                }
                break;
            case 6 :
                // InternalLab.g:1:40: T__16
                {
                mT__16(); 

                }
                break;
            case 7 :
                // InternalLab.g:1:46: T__17
                {
                mT__17(); 

                }
                break;
            case 8 :
                // InternalLab.g:1:52: T__18
                {
                mT__18(); 

                }
                break;
            case 9 :
                // InternalLab.g:1:58: T__19
                {
                mT__19(); 

                }
                break;
            case 10 :
                // InternalLab.g:1:64: T__20
                {
                mT__20(); 

                }
                break;
            case 11 :
                // InternalLab.g:1:70: T__21
                {
                mT__21(); 

                }
                break;
            case 12 :
                // InternalLab.g:1:76: T__22
                {
                mT__22(); 

                }
                break;
            case 13 :
                // InternalLab.g:1:82: T__23
                {
                mT__23(); 

                }
                break;
            case 14 :
                // InternalLab.g:1:88: T__24
                {
                mT__24(); 

                }
                break;
            case 15 :
                // InternalLab.g:1:94: T__25
                {
                mT__25(); 

                }
                break;
            case 16 :
                // InternalLab.g:1:100: T__26
                {
                mT__26(); 

                }
                break;
            case 17 :
                // InternalLab.g:1:106: T__27
                {
                mT__27(); 

                }
                break;
            case 18 :
                // InternalLab.g:1:112: T__28
                {
                mT__28(); 

                }
                break;
            case 19 :
                // InternalLab.g:1:118: T__29
                {
                mT__29(); 

                }
                break;
            case 20 :
                // InternalLab.g:1:124: T__30
                {
                mT__30(); 

                }
                break;
            case 21 :
                // InternalLab.g:1:130: T__31
                {
                mT__31(); 

                }
                break;
            case 22 :
                // InternalLab.g:1:136: T__32
                {
                mT__32(); 

                }
                break;
            case 23 :
                // InternalLab.g:1:142: T__33
                {
                mT__33(); 

                }
                break;
            case 24 :
                // InternalLab.g:1:148: T__34
                {
                mT__34(); 

                }
                break;
            case 25 :
                // InternalLab.g:1:154: T__35
                {
                mT__35(); 

                }
                break;
            case 26 :
                // InternalLab.g:1:160: T__36
                {
                mT__36(); 

                }
                break;
            case 27 :
                // InternalLab.g:1:166: RULE_ID
                {
                mRULE_ID(); 

                }
                break;
            case 28 :
                // InternalLab.g:1:174: RULE_INT
                {
                mRULE_INT(); 

                }
                break;
            case 29 :
                // InternalLab.g:1:183: RULE_STRING
                {
                mRULE_STRING(); 

                }
                break;
            case 30 :
                // InternalLab.g:1:195: RULE_ML_COMMENT
                {
                mRULE_ML_COMMENT(); 

                }
                break;
            case 31 :
                // InternalLab.g:1:211: RULE_SL_COMMENT
                {
                mRULE_SL_COMMENT(); 

                }
                break;
            case 32 :
                // InternalLab.g:1:227: RULE_WS
                {
                mRULE_WS(); 

                }
                break;
            case 33 :
                // InternalLab.g:1:235: RULE_ANY_OTHER
                {
                mRULE_ANY_OTHER(); 

                }
                break;

        }

    }


    protected DFA8 dfa8 = new DFA8(this);
    static final String DFA8_eotS =
        "\1\uffff\1\34\2\uffff\14\34\1\uffff\1\60\3\34\3\uffff\1\32\2\uffff\1\34\3\uffff\16\34\1\112\1\34\2\uffff\3\34\5\uffff\1\117\4\34\1\124\13\34\1\uffff\1\140\1\141\1\142\1\143\1\uffff\1\34\1\145\2\34\1\uffff\6\34\1\156\2\34\1\161\1\34\4\uffff\1\34\1\uffff\1\164\1\34\1\166\5\34\1\uffff\2\34\1\uffff\2\34\1\uffff\1\u0080\1\uffff\1\u0081\1\34\1\u0083\1\34\1\u0085\1\34\1\u0087\1\u0088\1\u0089\2\uffff\1\34\1\uffff\1\u008b\1\uffff\1\u008c\3\uffff\1\34\2\uffff\1\34\1\u008f\1\uffff";
    static final String DFA8_eofS =
        "\u0090\uffff";
    static final String DFA8_minS =
        "\1\0\1\141\2\uffff\2\141\1\150\1\151\1\165\1\141\1\165\1\145\2\151\1\164\1\156\1\uffff\1\60\3\151\3\uffff\1\52\2\uffff\1\142\3\uffff\1\162\1\163\1\145\1\156\1\147\1\164\1\145\1\151\1\162\1\155\1\157\1\143\1\144\1\164\1\60\1\144\2\uffff\3\102\5\uffff\1\60\1\151\1\153\1\143\1\151\1\60\1\150\1\141\1\144\1\156\1\164\1\142\1\167\1\164\1\144\1\164\1\150\1\uffff\4\60\1\uffff\1\141\1\60\1\153\1\143\1\uffff\1\164\1\156\1\151\1\164\1\151\1\145\1\60\1\151\1\145\1\60\1\151\4\uffff\1\156\1\uffff\1\60\1\145\1\60\1\164\1\143\1\163\1\141\1\162\1\uffff\1\157\1\156\1\uffff\1\156\1\164\1\uffff\1\60\1\uffff\1\60\1\164\1\60\1\154\1\60\1\156\3\60\2\uffff\1\151\1\uffff\1\60\1\uffff\1\60\3\uffff\1\157\2\uffff\1\156\1\60\1\uffff";
    static final String DFA8_maxS =
        "\1\uffff\1\141\2\uffff\2\141\1\150\2\165\1\162\1\165\1\150\2\151\1\164\1\156\1\uffff\1\172\3\151\3\uffff\1\57\2\uffff\1\142\3\uffff\1\162\1\163\1\157\1\156\1\147\1\164\1\145\1\151\1\162\1\155\1\157\1\143\1\156\1\164\1\172\1\144\2\uffff\3\102\5\uffff\1\172\1\151\1\153\1\143\1\151\1\172\1\150\1\141\1\144\1\156\1\164\1\142\1\167\1\164\1\144\1\164\1\150\1\uffff\4\172\1\uffff\1\141\1\172\1\153\1\143\1\uffff\1\164\1\156\1\151\1\164\1\151\1\145\1\172\1\151\1\145\1\172\1\151\4\uffff\1\156\1\uffff\1\172\1\145\1\172\1\164\1\143\1\163\1\141\1\162\1\uffff\1\157\1\156\1\uffff\1\156\1\164\1\uffff\1\172\1\uffff\1\172\1\164\1\172\1\154\1\172\1\156\3\172\2\uffff\1\151\1\uffff\1\172\1\uffff\1\172\3\uffff\1\157\2\uffff\1\156\1\172\1\uffff";
    static final String DFA8_acceptS =
        "\2\uffff\1\2\1\3\14\uffff\1\26\4\uffff\1\33\1\34\1\35\1\uffff\1\40\1\41\1\uffff\1\33\1\2\1\3\20\uffff\1\26\1\27\3\uffff\1\34\1\35\1\36\1\37\1\40\21\uffff\1\23\4\uffff\1\1\4\uffff\1\7\13\uffff\1\24\1\30\1\31\1\32\1\uffff\1\5\10\uffff\1\16\2\uffff\1\22\2\uffff\1\6\1\uffff\1\14\11\uffff\1\13\1\10\1\uffff\1\15\1\uffff\1\12\1\uffff\1\20\1\21\1\4\1\uffff\1\17\1\25\2\uffff\1\11";
    static final String DFA8_specialS =
        "\1\0\u008f\uffff}>";
    static final String[] DFA8_transitionS = {
            "\11\32\2\31\2\32\1\31\22\32\1\31\1\32\1\27\12\32\1\20\1\32\1\30\12\26\7\32\1\25\1\21\4\25\1\24\3\25\1\22\1\25\1\23\15\25\4\32\1\25\1\32\1\16\1\25\1\6\1\25\1\17\2\25\1\14\3\25\1\1\1\10\1\12\1\25\1\11\1\25\1\7\1\13\1\5\1\25\1\4\1\15\3\25\1\2\1\32\1\3\42\32\1\31\ufe5e\32\1\31\u0100\32",
            "\1\33",
            "",
            "",
            "\1\37",
            "\1\40",
            "\1\41",
            "\1\43\13\uffff\1\42",
            "\1\44",
            "\1\47\15\uffff\1\46\2\uffff\1\45",
            "\1\50",
            "\1\52\2\uffff\1\51",
            "\1\53",
            "\1\54",
            "\1\55",
            "\1\56",
            "",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\1\61",
            "\1\62",
            "\1\63",
            "",
            "",
            "",
            "\1\66\4\uffff\1\67",
            "",
            "",
            "\1\71",
            "",
            "",
            "",
            "\1\72",
            "\1\73",
            "\1\74\11\uffff\1\75",
            "\1\76",
            "\1\77",
            "\1\100",
            "\1\101",
            "\1\102",
            "\1\103",
            "\1\104",
            "\1\105",
            "\1\106",
            "\1\107\11\uffff\1\110",
            "\1\111",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\1\113",
            "",
            "",
            "\1\114",
            "\1\115",
            "\1\116",
            "",
            "",
            "",
            "",
            "",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\1\120",
            "\1\121",
            "\1\122",
            "\1\123",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\1\125",
            "\1\126",
            "\1\127",
            "\1\130",
            "\1\131",
            "\1\132",
            "\1\133",
            "\1\134",
            "\1\135",
            "\1\136",
            "\1\137",
            "",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "",
            "\1\144",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\1\146",
            "\1\147",
            "",
            "\1\150",
            "\1\151",
            "\1\152",
            "\1\153",
            "\1\154",
            "\1\155",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\1\157",
            "\1\160",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\1\162",
            "",
            "",
            "",
            "",
            "\1\163",
            "",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\1\165",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\1\167",
            "\1\170",
            "\1\171",
            "\1\172",
            "\1\173",
            "",
            "\1\174",
            "\1\175",
            "",
            "\1\176",
            "\1\177",
            "",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\1\u0082",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\1\u0084",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\1\u0086",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "",
            "",
            "\1\u008a",
            "",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            "",
            "",
            "",
            "\1\u008d",
            "",
            "",
            "\1\u008e",
            "\12\34\7\uffff\32\34\4\uffff\1\34\1\uffff\32\34",
            ""
    };

    static final short[] DFA8_eot = DFA.unpackEncodedString(DFA8_eotS);
    static final short[] DFA8_eof = DFA.unpackEncodedString(DFA8_eofS);
    static final char[] DFA8_min = DFA.unpackEncodedStringToUnsignedChars(DFA8_minS);
    static final char[] DFA8_max = DFA.unpackEncodedStringToUnsignedChars(DFA8_maxS);
    static final short[] DFA8_accept = DFA.unpackEncodedString(DFA8_acceptS);
    static final short[] DFA8_special = DFA.unpackEncodedString(DFA8_specialS);
    static final short[][] DFA8_transition;

    static {
        int numStates = DFA8_transitionS.length;
        DFA8_transition = new short[numStates][];
        for (int i=0; i<numStates; i++) {
            DFA8_transition[i] = DFA.unpackEncodedString(DFA8_transitionS[i]);
        }
    }

    class DFA8 extends DFA {

        public DFA8(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 8;
            this.eot = DFA8_eot;
            this.eof = DFA8_eof;
            this.min = DFA8_min;
            this.max = DFA8_max;
            this.accept = DFA8_accept;
            this.special = DFA8_special;
            this.transition = DFA8_transition;
        }
        public String getDescription() {
            return "1:1: Tokens : ( T__11 | T__12 | T__13 | T__14 | T__15 | T__16 | T__17 | T__18 | T__19 | T__20 | T__21 | T__22 | T__23 | T__24 | T__25 | T__26 | T__27 | T__28 | T__29 | T__30 | T__31 | T__32 | T__33 | T__34 | T__35 | T__36 | RULE_ID | RULE_INT | RULE_STRING | RULE_ML_COMMENT | RULE_SL_COMMENT | RULE_WS | RULE_ANY_OTHER );";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            IntStream input = _input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA8_0 = input.LA(1);

                        s = -1;
                        if ( (LA8_0=='l') ) {s = 1;}

                        else if ( (LA8_0=='{') ) {s = 2;}

                        else if ( (LA8_0=='}') ) {s = 3;}

                        else if ( (LA8_0=='v') ) {s = 4;}

                        else if ( (LA8_0=='t') ) {s = 5;}

                        else if ( (LA8_0=='c') ) {s = 6;}

                        else if ( (LA8_0=='r') ) {s = 7;}

                        else if ( (LA8_0=='m') ) {s = 8;}

                        else if ( (LA8_0=='p') ) {s = 9;}

                        else if ( (LA8_0=='n') ) {s = 10;}

                        else if ( (LA8_0=='s') ) {s = 11;}

                        else if ( (LA8_0=='h') ) {s = 12;}

                        else if ( (LA8_0=='w') ) {s = 13;}

                        else if ( (LA8_0=='a') ) {s = 14;}

                        else if ( (LA8_0=='e') ) {s = 15;}

                        else if ( (LA8_0=='-') ) {s = 16;}

                        else if ( (LA8_0=='B') ) {s = 17;}

                        else if ( (LA8_0=='K') ) {s = 18;}

                        else if ( (LA8_0=='M') ) {s = 19;}

                        else if ( (LA8_0=='G') ) {s = 20;}

                        else if ( (LA8_0=='A'||(LA8_0>='C' && LA8_0<='F')||(LA8_0>='H' && LA8_0<='J')||LA8_0=='L'||(LA8_0>='N' && LA8_0<='Z')||LA8_0=='_'||LA8_0=='b'||LA8_0=='d'||(LA8_0>='f' && LA8_0<='g')||(LA8_0>='i' && LA8_0<='k')||LA8_0=='o'||LA8_0=='q'||LA8_0=='u'||(LA8_0>='x' && LA8_0<='z')) ) {s = 21;}

                        else if ( ((LA8_0>='0' && LA8_0<='9')) ) {s = 22;}

                        else if ( (LA8_0=='\"') ) {s = 23;}

                        else if ( (LA8_0=='/') ) {s = 24;}

                        else if ( ((LA8_0>='\t' && LA8_0<='\n')||LA8_0=='\r'||LA8_0==' '||LA8_0=='\u00A0'||LA8_0=='\uFEFF') ) {s = 25;}

                        else if ( ((LA8_0>='\u0000' && LA8_0<='\b')||(LA8_0>='\u000B' && LA8_0<='\f')||(LA8_0>='\u000E' && LA8_0<='\u001F')||LA8_0=='!'||(LA8_0>='#' && LA8_0<=',')||LA8_0=='.'||(LA8_0>=':' && LA8_0<='@')||(LA8_0>='[' && LA8_0<='^')||LA8_0=='`'||LA8_0=='|'||(LA8_0>='~' && LA8_0<='\u009F')||(LA8_0>='\u00A1' && LA8_0<='\uFEFE')||(LA8_0>='\uFF00' && LA8_0<='\uFFFF')) ) {s = 26;}

                        if ( s>=0 ) return s;
                        break;
            }
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 8, _s, input);
            error(nvae);
            throw nvae;
        }
    }
 

}