package org.pagewalk.scenario.parser.antlr.internal;

// Hack: Use our own Lexer superclass by means of import. 
// Currently there is no other way to specify the superclass for the lexer.
import org.eclipse.xtext.parser.antlr.Lexer;


import org.antlr.runtime.*;
import java.util.Stack;
import java.util.List;
import java.util.ArrayList;

@SuppressWarnings("all")
public class InternalMmsLexer extends Lexer {
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

    public InternalMmsLexer() {;} 
    public InternalMmsLexer(CharStream input) {
        this(input, new RecognizerSharedState());
    }
    public InternalMmsLexer(CharStream input, RecognizerSharedState state) {
        super(input,state);

    }
    public String getGrammarFileName() { return "InternalMms.g"; }

    // $ANTLR start "T__13"
    public final void mT__13() throws RecognitionException {
        try {
            int _type = T__13;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:11:7: ( ';' )
            // InternalMms.g:11:9: ';'
            {
            match(';'); 

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
            // InternalMms.g:12:7: ( '{' )
            // InternalMms.g:12:9: '{'
            {
            match('{'); 

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
            // InternalMms.g:13:7: ( '}' )
            // InternalMms.g:13:9: '}'
            {
            match('}'); 

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
            // InternalMms.g:14:7: ( 'from' )
            // InternalMms.g:14:9: 'from'
            {
            match("from"); 


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
            // InternalMms.g:15:7: ( 'let' )
            // InternalMms.g:15:9: 'let'
            {
            match("let"); 


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
            // InternalMms.g:16:7: ( '=' )
            // InternalMms.g:16:9: '='
            {
            match('='); 

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
            // InternalMms.g:17:7: ( 'if' )
            // InternalMms.g:17:9: 'if'
            {
            match("if"); 


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
            // InternalMms.g:18:7: ( 'else' )
            // InternalMms.g:18:9: 'else'
            {
            match("else"); 


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
            // InternalMms.g:19:7: ( 'while' )
            // InternalMms.g:19:9: 'while'
            {
            match("while"); 


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
            // InternalMms.g:20:7: ( 'for' )
            // InternalMms.g:20:9: 'for'
            {
            match("for"); 


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
            // InternalMms.g:21:7: ( 'in' )
            // InternalMms.g:21:9: 'in'
            {
            match("in"); 


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
            // InternalMms.g:22:7: ( 'repeat' )
            // InternalMms.g:22:9: 'repeat'
            {
            match("repeat"); 


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
            // InternalMms.g:23:7: ( 'def' )
            // InternalMms.g:23:9: 'def'
            {
            match("def"); 


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
            // InternalMms.g:24:7: ( '(' )
            // InternalMms.g:24:9: '('
            {
            match('('); 

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
            // InternalMms.g:25:7: ( ',' )
            // InternalMms.g:25:9: ','
            {
            match(','); 

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
            // InternalMms.g:26:7: ( ')' )
            // InternalMms.g:26:9: ')'
            {
            match(')'); 

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
            // InternalMms.g:27:7: ( 'return' )
            // InternalMms.g:27:9: 'return'
            {
            match("return"); 


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
            // InternalMms.g:28:7: ( 'section' )
            // InternalMms.g:28:9: 'section'
            {
            match("section"); 


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
            // InternalMms.g:29:7: ( 'import' )
            // InternalMms.g:29:9: 'import'
            {
            match("import"); 


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
            // InternalMms.g:30:7: ( 'print' )
            // InternalMms.g:30:9: 'print'
            {
            match("print"); 


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
            // InternalMms.g:31:7: ( 'expect' )
            // InternalMms.g:31:9: 'expect'
            {
            match("expect"); 


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
            // InternalMms.g:32:7: ( 'no' )
            // InternalMms.g:32:9: 'no'
            {
            match("no"); 


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
            // InternalMms.g:33:7: ( 'event' )
            // InternalMms.g:33:9: 'event'
            {
            match("event"); 


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
            // InternalMms.g:34:7: ( 'where' )
            // InternalMms.g:34:9: 'where'
            {
            match("where"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__36"

    // $ANTLR start "T__37"
    public final void mT__37() throws RecognitionException {
        try {
            int _type = T__37;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:35:7: ( 'signal' )
            // InternalMms.g:35:9: 'signal'
            {
            match("signal"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__37"

    // $ANTLR start "T__38"
    public final void mT__38() throws RecognitionException {
        try {
            int _type = T__38;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:36:7: ( 'error' )
            // InternalMms.g:36:9: 'error'
            {
            match("error"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__38"

    // $ANTLR start "T__39"
    public final void mT__39() throws RecognitionException {
        try {
            int _type = T__39;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:37:7: ( 'bug' )
            // InternalMms.g:37:9: 'bug'
            {
            match("bug"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__39"

    // $ANTLR start "T__40"
    public final void mT__40() throws RecognitionException {
        try {
            int _type = T__40;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:38:7: ( 'predict' )
            // InternalMms.g:38:9: 'predict'
            {
            match("predict"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__40"

    // $ANTLR start "T__41"
    public final void mT__41() throws RecognitionException {
        try {
            int _type = T__41;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:39:7: ( '?' )
            // InternalMms.g:39:9: '?'
            {
            match('?'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__41"

    // $ANTLR start "T__42"
    public final void mT__42() throws RecognitionException {
        try {
            int _type = T__42;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:40:7: ( 'check' )
            // InternalMms.g:40:9: 'check'
            {
            match("check"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__42"

    // $ANTLR start "T__43"
    public final void mT__43() throws RecognitionException {
        try {
            int _type = T__43;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:41:7: ( 'invariants' )
            // InternalMms.g:41:9: 'invariants'
            {
            match("invariants"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__43"

    // $ANTLR start "T__44"
    public final void mT__44() throws RecognitionException {
        try {
            int _type = T__44;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:42:7: ( 'snapshot' )
            // InternalMms.g:42:9: 'snapshot'
            {
            match("snapshot"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__44"

    // $ANTLR start "T__45"
    public final void mT__45() throws RecognitionException {
        try {
            int _type = T__45;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:43:7: ( 'compare' )
            // InternalMms.g:43:9: 'compare'
            {
            match("compare"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__45"

    // $ANTLR start "T__46"
    public final void mT__46() throws RecognitionException {
        try {
            int _type = T__46;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:44:7: ( 'fail' )
            // InternalMms.g:44:9: 'fail'
            {
            match("fail"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__46"

    // $ANTLR start "T__47"
    public final void mT__47() throws RecognitionException {
        try {
            int _type = T__47;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:45:7: ( 'after' )
            // InternalMms.g:45:9: 'after'
            {
            match("after"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__47"

    // $ANTLR start "T__48"
    public final void mT__48() throws RecognitionException {
        try {
            int _type = T__48;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:46:7: ( 'wait' )
            // InternalMms.g:46:9: 'wait'
            {
            match("wait"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__48"

    // $ANTLR start "T__49"
    public final void mT__49() throws RecognitionException {
        try {
            int _type = T__49;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:47:7: ( 'task' )
            // InternalMms.g:47:9: 'task'
            {
            match("task"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__49"

    // $ANTLR start "T__50"
    public final void mT__50() throws RecognitionException {
        try {
            int _type = T__50;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:48:7: ( 'as' )
            // InternalMms.g:48:9: 'as'
            {
            match("as"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__50"

    // $ANTLR start "T__51"
    public final void mT__51() throws RecognitionException {
        try {
            int _type = T__51;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:49:7: ( 'kernel' )
            // InternalMms.g:49:9: 'kernel'
            {
            match("kernel"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__51"

    // $ANTLR start "T__52"
    public final void mT__52() throws RecognitionException {
        try {
            int _type = T__52;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:50:7: ( 'interrupt' )
            // InternalMms.g:50:9: 'interrupt'
            {
            match("interrupt"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__52"

    // $ANTLR start "T__53"
    public final void mT__53() throws RecognitionException {
        try {
            int _type = T__53;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:51:7: ( 'boot' )
            // InternalMms.g:51:9: 'boot'
            {
            match("boot"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__53"

    // $ANTLR start "T__54"
    public final void mT__54() throws RecognitionException {
        try {
            int _type = T__54;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:52:7: ( 'on' )
            // InternalMms.g:52:9: 'on'
            {
            match("on"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__54"

    // $ANTLR start "T__55"
    public final void mT__55() throws RecognitionException {
        try {
            int _type = T__55;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:53:7: ( 'cpu' )
            // InternalMms.g:53:9: 'cpu'
            {
            match("cpu"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__55"

    // $ANTLR start "T__56"
    public final void mT__56() throws RecognitionException {
        try {
            int _type = T__56;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:54:7: ( '+=' )
            // InternalMms.g:54:9: '+='
            {
            match("+="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__56"

    // $ANTLR start "T__57"
    public final void mT__57() throws RecognitionException {
        try {
            int _type = T__57;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:55:7: ( '.' )
            // InternalMms.g:55:9: '.'
            {
            match('.'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__57"

    // $ANTLR start "T__58"
    public final void mT__58() throws RecognitionException {
        try {
            int _type = T__58;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:56:7: ( '[' )
            // InternalMms.g:56:9: '['
            {
            match('['); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__58"

    // $ANTLR start "T__59"
    public final void mT__59() throws RecognitionException {
        try {
            int _type = T__59;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:57:7: ( ']' )
            // InternalMms.g:57:9: ']'
            {
            match(']'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__59"

    // $ANTLR start "T__60"
    public final void mT__60() throws RecognitionException {
        try {
            int _type = T__60;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:58:7: ( ':' )
            // InternalMms.g:58:9: ':'
            {
            match(':'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__60"

    // $ANTLR start "T__61"
    public final void mT__61() throws RecognitionException {
        try {
            int _type = T__61;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:59:7: ( '..' )
            // InternalMms.g:59:9: '..'
            {
            match(".."); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__61"

    // $ANTLR start "T__62"
    public final void mT__62() throws RecognitionException {
        try {
            int _type = T__62;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:60:7: ( '||' )
            // InternalMms.g:60:9: '||'
            {
            match("||"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__62"

    // $ANTLR start "T__63"
    public final void mT__63() throws RecognitionException {
        try {
            int _type = T__63;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:61:7: ( '&&' )
            // InternalMms.g:61:9: '&&'
            {
            match("&&"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__63"

    // $ANTLR start "T__64"
    public final void mT__64() throws RecognitionException {
        try {
            int _type = T__64;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:62:7: ( '|' )
            // InternalMms.g:62:9: '|'
            {
            match('|'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__64"

    // $ANTLR start "T__65"
    public final void mT__65() throws RecognitionException {
        try {
            int _type = T__65;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:63:7: ( '^' )
            // InternalMms.g:63:9: '^'
            {
            match('^'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__65"

    // $ANTLR start "T__66"
    public final void mT__66() throws RecognitionException {
        try {
            int _type = T__66;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:64:7: ( '&' )
            // InternalMms.g:64:9: '&'
            {
            match('&'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__66"

    // $ANTLR start "T__67"
    public final void mT__67() throws RecognitionException {
        try {
            int _type = T__67;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:65:7: ( '==' )
            // InternalMms.g:65:9: '=='
            {
            match("=="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__67"

    // $ANTLR start "T__68"
    public final void mT__68() throws RecognitionException {
        try {
            int _type = T__68;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:66:7: ( '!=' )
            // InternalMms.g:66:9: '!='
            {
            match("!="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__68"

    // $ANTLR start "T__69"
    public final void mT__69() throws RecognitionException {
        try {
            int _type = T__69;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:67:7: ( '<' )
            // InternalMms.g:67:9: '<'
            {
            match('<'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__69"

    // $ANTLR start "T__70"
    public final void mT__70() throws RecognitionException {
        try {
            int _type = T__70;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:68:7: ( '<=' )
            // InternalMms.g:68:9: '<='
            {
            match("<="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__70"

    // $ANTLR start "T__71"
    public final void mT__71() throws RecognitionException {
        try {
            int _type = T__71;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:69:7: ( '>' )
            // InternalMms.g:69:9: '>'
            {
            match('>'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__71"

    // $ANTLR start "T__72"
    public final void mT__72() throws RecognitionException {
        try {
            int _type = T__72;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:70:7: ( '>=' )
            // InternalMms.g:70:9: '>='
            {
            match(">="); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__72"

    // $ANTLR start "T__73"
    public final void mT__73() throws RecognitionException {
        try {
            int _type = T__73;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:71:7: ( '<<' )
            // InternalMms.g:71:9: '<<'
            {
            match("<<"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__73"

    // $ANTLR start "T__74"
    public final void mT__74() throws RecognitionException {
        try {
            int _type = T__74;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:72:7: ( '>>' )
            // InternalMms.g:72:9: '>>'
            {
            match(">>"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__74"

    // $ANTLR start "T__75"
    public final void mT__75() throws RecognitionException {
        try {
            int _type = T__75;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:73:7: ( '+' )
            // InternalMms.g:73:9: '+'
            {
            match('+'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__75"

    // $ANTLR start "T__76"
    public final void mT__76() throws RecognitionException {
        try {
            int _type = T__76;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:74:7: ( '-' )
            // InternalMms.g:74:9: '-'
            {
            match('-'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__76"

    // $ANTLR start "T__77"
    public final void mT__77() throws RecognitionException {
        try {
            int _type = T__77;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:75:7: ( '*' )
            // InternalMms.g:75:9: '*'
            {
            match('*'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__77"

    // $ANTLR start "T__78"
    public final void mT__78() throws RecognitionException {
        try {
            int _type = T__78;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:76:7: ( '/' )
            // InternalMms.g:76:9: '/'
            {
            match('/'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__78"

    // $ANTLR start "T__79"
    public final void mT__79() throws RecognitionException {
        try {
            int _type = T__79;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:77:7: ( '%' )
            // InternalMms.g:77:9: '%'
            {
            match('%'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__79"

    // $ANTLR start "T__80"
    public final void mT__80() throws RecognitionException {
        try {
            int _type = T__80;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:78:7: ( '!' )
            // InternalMms.g:78:9: '!'
            {
            match('!'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__80"

    // $ANTLR start "T__81"
    public final void mT__81() throws RecognitionException {
        try {
            int _type = T__81;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:79:7: ( '~' )
            // InternalMms.g:79:9: '~'
            {
            match('~'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__81"

    // $ANTLR start "RULE_ID"
    public final void mRULE_ID() throws RecognitionException {
        try {
            int _type = RULE_ID;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:4500:9: ( ( 'a' .. 'z' | 'A' .. 'Z' | '_' ) ( 'a' .. 'z' | 'A' .. 'Z' | '_' | '0' .. '9' )* )
            // InternalMms.g:4500:11: ( 'a' .. 'z' | 'A' .. 'Z' | '_' ) ( 'a' .. 'z' | 'A' .. 'Z' | '_' | '0' .. '9' )*
            {
            if ( (input.LA(1)>='A' && input.LA(1)<='Z')||input.LA(1)=='_'||(input.LA(1)>='a' && input.LA(1)<='z') ) {
                input.consume();

            }
            else {
                MismatchedSetException mse = new MismatchedSetException(null,input);
                recover(mse);
                throw mse;}

            // InternalMms.g:4500:35: ( 'a' .. 'z' | 'A' .. 'Z' | '_' | '0' .. '9' )*
            loop1:
            do {
                int alt1=2;
                int LA1_0 = input.LA(1);

                if ( ((LA1_0>='0' && LA1_0<='9')||(LA1_0>='A' && LA1_0<='Z')||LA1_0=='_'||(LA1_0>='a' && LA1_0<='z')) ) {
                    alt1=1;
                }


                switch (alt1) {
            	case 1 :
            	    // InternalMms.g:
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

    // $ANTLR start "RULE_HEX"
    public final void mRULE_HEX() throws RecognitionException {
        try {
            int _type = RULE_HEX;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:4502:10: ( '0' ( 'x' | 'X' ) ( '0' .. '9' | 'a' .. 'f' | 'A' .. 'F' )+ )
            // InternalMms.g:4502:12: '0' ( 'x' | 'X' ) ( '0' .. '9' | 'a' .. 'f' | 'A' .. 'F' )+
            {
            match('0'); 
            if ( input.LA(1)=='X'||input.LA(1)=='x' ) {
                input.consume();

            }
            else {
                MismatchedSetException mse = new MismatchedSetException(null,input);
                recover(mse);
                throw mse;}

            // InternalMms.g:4502:26: ( '0' .. '9' | 'a' .. 'f' | 'A' .. 'F' )+
            int cnt2=0;
            loop2:
            do {
                int alt2=2;
                int LA2_0 = input.LA(1);

                if ( ((LA2_0>='0' && LA2_0<='9')||(LA2_0>='A' && LA2_0<='F')||(LA2_0>='a' && LA2_0<='f')) ) {
                    alt2=1;
                }


                switch (alt2) {
            	case 1 :
            	    // InternalMms.g:
            	    {
            	    if ( (input.LA(1)>='0' && input.LA(1)<='9')||(input.LA(1)>='A' && input.LA(1)<='F')||(input.LA(1)>='a' && input.LA(1)<='f') ) {
            	        input.consume();

            	    }
            	    else {
            	        MismatchedSetException mse = new MismatchedSetException(null,input);
            	        recover(mse);
            	        throw mse;}


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
    // $ANTLR end "RULE_HEX"

    // $ANTLR start "RULE_INT"
    public final void mRULE_INT() throws RecognitionException {
        try {
            int _type = RULE_INT;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:4504:10: ( ( '0' .. '9' )+ )
            // InternalMms.g:4504:12: ( '0' .. '9' )+
            {
            // InternalMms.g:4504:12: ( '0' .. '9' )+
            int cnt3=0;
            loop3:
            do {
                int alt3=2;
                int LA3_0 = input.LA(1);

                if ( ((LA3_0>='0' && LA3_0<='9')) ) {
                    alt3=1;
                }


                switch (alt3) {
            	case 1 :
            	    // InternalMms.g:4504:13: '0' .. '9'
            	    {
            	    matchRange('0','9'); 

            	    }
            	    break;

            	default :
            	    if ( cnt3 >= 1 ) break loop3;
                        EarlyExitException eee =
                            new EarlyExitException(3, input);
                        throw eee;
                }
                cnt3++;
            } while (true);


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_INT"

    // $ANTLR start "RULE_UNIT"
    public final void mRULE_UNIT() throws RecognitionException {
        try {
            int _type = RULE_UNIT;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:4506:11: ( '\\u0001' 'unit' )
            // InternalMms.g:4506:13: '\\u0001' 'unit'
            {
            match('\u0001'); 
            match("unit"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_UNIT"

    // $ANTLR start "RULE_STRING"
    public final void mRULE_STRING() throws RecognitionException {
        try {
            int _type = RULE_STRING;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalMms.g:4508:13: ( '\"' ( '\\\\' ~ ( ( '\\n' | '\\r' ) ) | ~ ( ( '\\\\' | '\"' | '\\n' | '\\r' ) ) )* ( '\"' )? )
            // InternalMms.g:4508:15: '\"' ( '\\\\' ~ ( ( '\\n' | '\\r' ) ) | ~ ( ( '\\\\' | '\"' | '\\n' | '\\r' ) ) )* ( '\"' )?
            {
            match('\"'); 
            // InternalMms.g:4508:19: ( '\\\\' ~ ( ( '\\n' | '\\r' ) ) | ~ ( ( '\\\\' | '\"' | '\\n' | '\\r' ) ) )*
            loop4:
            do {
                int alt4=3;
                int LA4_0 = input.LA(1);

                if ( (LA4_0=='\\') ) {
                    alt4=1;
                }
                else if ( ((LA4_0>='\u0000' && LA4_0<='\t')||(LA4_0>='\u000B' && LA4_0<='\f')||(LA4_0>='\u000E' && LA4_0<='!')||(LA4_0>='#' && LA4_0<='[')||(LA4_0>=']' && LA4_0<='\uFFFF')) ) {
                    alt4=2;
                }


                switch (alt4) {
            	case 1 :
            	    // InternalMms.g:4508:20: '\\\\' ~ ( ( '\\n' | '\\r' ) )
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
            	    // InternalMms.g:4508:40: ~ ( ( '\\\\' | '\"' | '\\n' | '\\r' ) )
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
            	    break loop4;
                }
            } while (true);

            // InternalMms.g:4508:66: ( '\"' )?
            int alt5=2;
            int LA5_0 = input.LA(1);

            if ( (LA5_0=='\"') ) {
                alt5=1;
            }
            switch (alt5) {
                case 1 :
                    // InternalMms.g:4508:66: '\"'
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
            // InternalMms.g:4510:17: ( '/*' ( options {greedy=false; } : . )* '*/' )
            // InternalMms.g:4510:19: '/*' ( options {greedy=false; } : . )* '*/'
            {
            match("/*"); 

            // InternalMms.g:4510:24: ( options {greedy=false; } : . )*
            loop6:
            do {
                int alt6=2;
                int LA6_0 = input.LA(1);

                if ( (LA6_0=='*') ) {
                    int LA6_1 = input.LA(2);

                    if ( (LA6_1=='/') ) {
                        alt6=2;
                    }
                    else if ( ((LA6_1>='\u0000' && LA6_1<='.')||(LA6_1>='0' && LA6_1<='\uFFFF')) ) {
                        alt6=1;
                    }


                }
                else if ( ((LA6_0>='\u0000' && LA6_0<=')')||(LA6_0>='+' && LA6_0<='\uFFFF')) ) {
                    alt6=1;
                }


                switch (alt6) {
            	case 1 :
            	    // InternalMms.g:4510:52: .
            	    {
            	    matchAny(); 

            	    }
            	    break;

            	default :
            	    break loop6;
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
            // InternalMms.g:4512:17: ( '//' (~ ( ( '\\n' | '\\r' ) ) )* )
            // InternalMms.g:4512:19: '//' (~ ( ( '\\n' | '\\r' ) ) )*
            {
            match("//"); 

            // InternalMms.g:4512:24: (~ ( ( '\\n' | '\\r' ) ) )*
            loop7:
            do {
                int alt7=2;
                int LA7_0 = input.LA(1);

                if ( ((LA7_0>='\u0000' && LA7_0<='\t')||(LA7_0>='\u000B' && LA7_0<='\f')||(LA7_0>='\u000E' && LA7_0<='\uFFFF')) ) {
                    alt7=1;
                }


                switch (alt7) {
            	case 1 :
            	    // InternalMms.g:4512:24: ~ ( ( '\\n' | '\\r' ) )
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
            	    break loop7;
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
            // InternalMms.g:4514:9: ( ( ' ' | '\\t' | '\\r' | '\\n' | '\\u00A0' | '\\uFEFF' )+ )
            // InternalMms.g:4514:11: ( ' ' | '\\t' | '\\r' | '\\n' | '\\u00A0' | '\\uFEFF' )+
            {
            // InternalMms.g:4514:11: ( ' ' | '\\t' | '\\r' | '\\n' | '\\u00A0' | '\\uFEFF' )+
            int cnt8=0;
            loop8:
            do {
                int alt8=2;
                int LA8_0 = input.LA(1);

                if ( ((LA8_0>='\t' && LA8_0<='\n')||LA8_0=='\r'||LA8_0==' '||LA8_0=='\u00A0'||LA8_0=='\uFEFF') ) {
                    alt8=1;
                }


                switch (alt8) {
            	case 1 :
            	    // InternalMms.g:
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
            	    if ( cnt8 >= 1 ) break loop8;
                        EarlyExitException eee =
                            new EarlyExitException(8, input);
                        throw eee;
                }
                cnt8++;
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
            // InternalMms.g:4516:16: ( . )
            // InternalMms.g:4516:18: .
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
        // InternalMms.g:1:8: ( T__13 | T__14 | T__15 | T__16 | T__17 | T__18 | T__19 | T__20 | T__21 | T__22 | T__23 | T__24 | T__25 | T__26 | T__27 | T__28 | T__29 | T__30 | T__31 | T__32 | T__33 | T__34 | T__35 | T__36 | T__37 | T__38 | T__39 | T__40 | T__41 | T__42 | T__43 | T__44 | T__45 | T__46 | T__47 | T__48 | T__49 | T__50 | T__51 | T__52 | T__53 | T__54 | T__55 | T__56 | T__57 | T__58 | T__59 | T__60 | T__61 | T__62 | T__63 | T__64 | T__65 | T__66 | T__67 | T__68 | T__69 | T__70 | T__71 | T__72 | T__73 | T__74 | T__75 | T__76 | T__77 | T__78 | T__79 | T__80 | T__81 | RULE_ID | RULE_HEX | RULE_INT | RULE_UNIT | RULE_STRING | RULE_ML_COMMENT | RULE_SL_COMMENT | RULE_WS | RULE_ANY_OTHER )
        int alt9=78;
        alt9 = dfa9.predict(input);
        switch (alt9) {
            case 1 :
                // InternalMms.g:1:10: T__13
                {
                mT__13(); 

                }
                break;
            case 2 :
                // InternalMms.g:1:16: T__14
                {
                mT__14(); 

                }
                break;
            case 3 :
                // InternalMms.g:1:22: T__15
                {
                mT__15(); 

                }
                break;
            case 4 :
                // InternalMms.g:1:28: T__16
                {
                mT__16(); 

                }
                break;
            case 5 :
                // InternalMms.g:1:34: T__17
                {
                mT__17(); 

                }
                break;
            case 6 :
                // InternalMms.g:1:40: T__18
                {
                mT__18(); 

                }
                break;
            case 7 :
                // InternalMms.g:1:46: T__19
                {
                mT__19(); 

                }
                break;
            case 8 :
                // InternalMms.g:1:52: T__20
                {
                mT__20(); 

                }
                break;
            case 9 :
                // InternalMms.g:1:58: T__21
                {
                mT__21(); 

                }
                break;
            case 10 :
                // InternalMms.g:1:64: T__22
                {
                mT__22(); 

                }
                break;
            case 11 :
                // InternalMms.g:1:70: T__23
                {
                mT__23(); 

                }
                break;
            case 12 :
                // InternalMms.g:1:76: T__24
                {
                mT__24(); 

                }
                break;
            case 13 :
                // InternalMms.g:1:82: T__25
                {
                mT__25(); 

                }
                break;
            case 14 :
                // InternalMms.g:1:88: T__26
                {
                mT__26(); 

                }
                break;
            case 15 :
                // InternalMms.g:1:94: T__27
                {
                mT__27(); 

                }
                break;
            case 16 :
                // InternalMms.g:1:100: T__28
                {
                mT__28(); 

                }
                break;
            case 17 :
                // InternalMms.g:1:106: T__29
                {
                mT__29(); 

                }
                break;
            case 18 :
                // InternalMms.g:1:112: T__30
                {
                mT__30(); 

                }
                break;
            case 19 :
                // InternalMms.g:1:118: T__31
                {
                mT__31(); 

                }
                break;
            case 20 :
                // InternalMms.g:1:124: T__32
                {
                mT__32(); 

                }
                break;
            case 21 :
                // InternalMms.g:1:130: T__33
                {
                mT__33(); 

                }
                break;
            case 22 :
                // InternalMms.g:1:136: T__34
                {
                mT__34(); 

                }
                break;
            case 23 :
                // InternalMms.g:1:142: T__35
                {
                mT__35(); 

                }
                break;
            case 24 :
                // InternalMms.g:1:148: T__36
                {
                mT__36(); 

                }
                break;
            case 25 :
                // InternalMms.g:1:154: T__37
                {
                mT__37(); 

                }
                break;
            case 26 :
                // InternalMms.g:1:160: T__38
                {
                mT__38(); 

                }
                break;
            case 27 :
                // InternalMms.g:1:166: T__39
                {
                mT__39(); 

                }
                break;
            case 28 :
                // InternalMms.g:1:172: T__40
                {
                mT__40(); 

                }
                break;
            case 29 :
                // InternalMms.g:1:178: T__41
                {
                mT__41(); 

                }
                break;
            case 30 :
                // InternalMms.g:1:184: T__42
                {
                mT__42(); 

                }
                break;
            case 31 :
                // InternalMms.g:1:190: T__43
                {
                mT__43(); 

                }
                break;
            case 32 :
                // InternalMms.g:1:196: T__44
                {
                mT__44(); 

                }
                break;
            case 33 :
                // InternalMms.g:1:202: T__45
                {
                mT__45(); 

                }
                break;
            case 34 :
                // InternalMms.g:1:208: T__46
                {
                mT__46(); 

                }
                break;
            case 35 :
                // InternalMms.g:1:214: T__47
                {
                mT__47(); 

                }
                break;
            case 36 :
                // InternalMms.g:1:220: T__48
                {
                mT__48(); 

                }
                break;
            case 37 :
                // InternalMms.g:1:226: T__49
                {
                mT__49(); 

                }
                break;
            case 38 :
                // InternalMms.g:1:232: T__50
                {
                mT__50(); 

                }
                break;
            case 39 :
                // InternalMms.g:1:238: T__51
                {
                mT__51(); 

                }
                break;
            case 40 :
                // InternalMms.g:1:244: T__52
                {
                mT__52(); 

                }
                break;
            case 41 :
                // InternalMms.g:1:250: T__53
                {
                mT__53(); 

                }
                break;
            case 42 :
                // InternalMms.g:1:256: T__54
                {
                mT__54(); 

                }
                break;
            case 43 :
                // InternalMms.g:1:262: T__55
                {
                mT__55(); 

                }
                break;
            case 44 :
                // InternalMms.g:1:268: T__56
                {
                mT__56(); 

                }
                break;
            case 45 :
                // InternalMms.g:1:274: T__57
                {
                mT__57(); 

                }
                break;
            case 46 :
                // InternalMms.g:1:280: T__58
                {
                mT__58(); 

                }
                break;
            case 47 :
                // InternalMms.g:1:286: T__59
                {
                mT__59(); 

                }
                break;
            case 48 :
                // InternalMms.g:1:292: T__60
                {
                mT__60(); 

                }
                break;
            case 49 :
                // InternalMms.g:1:298: T__61
                {
                mT__61(); 

                }
                break;
            case 50 :
                // InternalMms.g:1:304: T__62
                {
                mT__62(); 

                }
                break;
            case 51 :
                // InternalMms.g:1:310: T__63
                {
                mT__63(); 

                }
                break;
            case 52 :
                // InternalMms.g:1:316: T__64
                {
                mT__64(); 

                }
                break;
            case 53 :
                // InternalMms.g:1:322: T__65
                {
                mT__65(); 

                }
                break;
            case 54 :
                // InternalMms.g:1:328: T__66
                {
                mT__66(); 

                }
                break;
            case 55 :
                // InternalMms.g:1:334: T__67
                {
                mT__67(); 

                }
                break;
            case 56 :
                // InternalMms.g:1:340: T__68
                {
                mT__68(); 

                }
                break;
            case 57 :
                // InternalMms.g:1:346: T__69
                {
                mT__69(); 

                }
                break;
            case 58 :
                // InternalMms.g:1:352: T__70
                {
                mT__70(); 

                }
                break;
            case 59 :
                // InternalMms.g:1:358: T__71
                {
                mT__71(); 

                }
                break;
            case 60 :
                // InternalMms.g:1:364: T__72
                {
                mT__72(); 

                }
                break;
            case 61 :
                // InternalMms.g:1:370: T__73
                {
                mT__73(); 

                }
                break;
            case 62 :
                // InternalMms.g:1:376: T__74
                {
                mT__74(); 

                }
                break;
            case 63 :
                // InternalMms.g:1:382: T__75
                {
                mT__75(); 

                }
                break;
            case 64 :
                // InternalMms.g:1:388: T__76
                {
                mT__76(); 

                }
                break;
            case 65 :
                // InternalMms.g:1:394: T__77
                {
                mT__77(); 

                }
                break;
            case 66 :
                // InternalMms.g:1:400: T__78
                {
                mT__78(); 

                }
                break;
            case 67 :
                // InternalMms.g:1:406: T__79
                {
                mT__79(); 

                }
                break;
            case 68 :
                // InternalMms.g:1:412: T__80
                {
                mT__80(); 

                }
                break;
            case 69 :
                // InternalMms.g:1:418: T__81
                {
                mT__81(); 

                }
                break;
            case 70 :
                // InternalMms.g:1:424: RULE_ID
                {
                mRULE_ID(); 

                }
                break;
            case 71 :
                // InternalMms.g:1:432: RULE_HEX
                {
                mRULE_HEX(); 

                }
                break;
            case 72 :
                // InternalMms.g:1:441: RULE_INT
                {
                mRULE_INT(); 

                }
                break;
            case 73 :
                // InternalMms.g:1:450: RULE_UNIT
                {
                mRULE_UNIT(); 

                }
                break;
            case 74 :
                // InternalMms.g:1:460: RULE_STRING
                {
                mRULE_STRING(); 

                }
                break;
            case 75 :
                // InternalMms.g:1:472: RULE_ML_COMMENT
                {
                mRULE_ML_COMMENT(); 

                }
                break;
            case 76 :
                // InternalMms.g:1:488: RULE_SL_COMMENT
                {
                mRULE_SL_COMMENT(); 

                }
                break;
            case 77 :
                // InternalMms.g:1:504: RULE_WS
                {
                mRULE_WS(); 

                }
                break;
            case 78 :
                // InternalMms.g:1:512: RULE_ANY_OTHER
                {
                mRULE_ANY_OTHER(); 

                }
                break;

        }

    }


    protected DFA9 dfa9 = new DFA9(this);
    static final String DFA9_eotS =
        "\4\uffff\2\66\1\71\5\66\3\uffff\4\66\1\uffff\5\66\1\131\1\133\3\uffff\1\140\1\142\1\uffff\1\145\1\150\1\153\2\uffff\1\160\3\uffff\1\164\1\uffff\1\57\6\uffff\3\66\1\uffff\1\66\2\uffff\1\174\1\177\11\66\3\uffff\4\66\1\u0090\2\66\1\uffff\4\66\1\u0097\2\66\1\u009a\40\uffff\1\66\1\u009c\1\66\1\u009e\1\uffff\2\66\1\uffff\12\66\1\u00ab\5\66\1\uffff\1\u00b1\3\66\1\u00b5\1\66\1\uffff\2\66\1\uffff\1\u00b9\1\uffff\1\u00ba\1\uffff\3\66\1\u00be\5\66\1\u00c4\2\66\1\uffff\5\66\1\uffff\1\u00cc\2\66\1\uffff\1\66\1\u00d0\1\66\2\uffff\3\66\1\uffff\1\66\1\u00d6\1\u00d7\1\u00d8\1\u00d9\1\uffff\5\66\1\u00df\1\66\1\uffff\1\u00e1\1\66\1\u00e3\1\uffff\3\66\1\u00e7\1\u00e8\4\uffff\1\u00e9\1\u00ea\1\66\1\u00ec\1\66\1\uffff\1\66\1\uffff\1\66\1\uffff\1\u00f0\2\66\4\uffff\1\u00f3\1\uffff\1\66\1\u00f5\1\u00f6\1\uffff\2\66\1\uffff\1\u00f9\2\uffff\1\66\1\u00fb\1\uffff\1\u00fc\2\uffff";
    static final String DFA9_eofS =
        "\u00fd\uffff";
    static final String DFA9_minS =
        "\1\0\3\uffff\1\141\1\145\1\75\1\146\1\154\1\141\2\145\3\uffff\1\145\1\162\2\157\1\uffff\1\150\1\146\1\141\1\145\1\156\1\75\1\56\3\uffff\1\174\1\46\1\uffff\1\75\1\74\1\75\2\uffff\1\52\3\uffff\1\130\1\uffff\1\165\6\uffff\1\157\1\162\1\151\1\uffff\1\164\2\uffff\2\60\1\160\1\163\1\160\1\145\1\162\1\145\1\151\1\160\1\146\3\uffff\1\143\1\147\1\141\1\145\1\60\1\147\1\157\1\uffff\1\145\1\155\1\165\1\164\1\60\1\163\1\162\1\60\40\uffff\1\155\1\60\1\154\1\60\1\uffff\1\141\1\145\1\uffff\1\157\2\145\1\156\1\157\1\154\1\162\1\164\1\145\1\165\1\60\1\164\1\156\1\160\1\156\1\144\1\uffff\1\60\1\164\1\143\1\160\1\60\1\145\1\uffff\1\153\1\156\1\uffff\1\60\1\uffff\1\60\1\uffff\3\162\1\60\1\143\1\164\1\162\2\145\1\60\1\141\1\162\1\uffff\1\151\1\141\1\163\1\164\1\151\1\uffff\1\60\1\153\1\141\1\uffff\1\162\1\60\1\145\2\uffff\1\151\1\162\1\164\1\uffff\1\164\4\60\1\uffff\1\164\1\156\1\157\1\154\1\150\1\60\1\143\1\uffff\1\60\1\162\1\60\1\uffff\1\154\1\141\1\165\2\60\4\uffff\2\60\1\156\1\60\1\157\1\uffff\1\164\1\uffff\1\145\1\uffff\1\60\1\156\1\160\4\uffff\1\60\1\uffff\1\164\2\60\1\uffff\2\164\1\uffff\1\60\2\uffff\1\163\1\60\1\uffff\1\60\2\uffff";
    static final String DFA9_maxS =
        "\1\uffff\3\uffff\1\162\1\145\1\75\1\156\1\170\1\150\2\145\3\uffff\1\156\1\162\1\157\1\165\1\uffff\1\160\1\163\1\141\1\145\1\156\1\75\1\56\3\uffff\1\174\1\46\1\uffff\2\75\1\76\2\uffff\1\57\3\uffff\1\170\1\uffff\1\165\6\uffff\1\157\1\162\1\151\1\uffff\1\164\2\uffff\2\172\1\160\1\163\1\160\1\145\1\162\2\151\1\164\1\146\3\uffff\1\143\1\147\1\141\1\151\1\172\1\147\1\157\1\uffff\1\145\1\155\1\165\1\164\1\172\1\163\1\162\1\172\40\uffff\1\155\1\172\1\154\1\172\1\uffff\1\141\1\145\1\uffff\1\157\2\145\1\156\1\157\1\154\1\162\1\164\1\145\1\165\1\172\1\164\1\156\1\160\1\156\1\144\1\uffff\1\172\1\164\1\143\1\160\1\172\1\145\1\uffff\1\153\1\156\1\uffff\1\172\1\uffff\1\172\1\uffff\3\162\1\172\1\143\1\164\1\162\2\145\1\172\1\141\1\162\1\uffff\1\151\1\141\1\163\1\164\1\151\1\uffff\1\172\1\153\1\141\1\uffff\1\162\1\172\1\145\2\uffff\1\151\1\162\1\164\1\uffff\1\164\4\172\1\uffff\1\164\1\156\1\157\1\154\1\150\1\172\1\143\1\uffff\1\172\1\162\1\172\1\uffff\1\154\1\141\1\165\2\172\4\uffff\2\172\1\156\1\172\1\157\1\uffff\1\164\1\uffff\1\145\1\uffff\1\172\1\156\1\160\4\uffff\1\172\1\uffff\1\164\2\172\1\uffff\2\164\1\uffff\1\172\2\uffff\1\163\1\172\1\uffff\1\172\2\uffff";
    static final String DFA9_acceptS =
        "\1\uffff\1\1\1\2\1\3\10\uffff\1\16\1\17\1\20\4\uffff\1\35\7\uffff\1\56\1\57\1\60\2\uffff\1\65\3\uffff\1\100\1\101\1\uffff\1\103\1\105\1\106\1\uffff\1\110\1\uffff\1\112\1\115\1\116\1\1\1\2\1\3\3\uffff\1\106\1\uffff\1\67\1\6\13\uffff\1\16\1\17\1\20\7\uffff\1\35\10\uffff\1\54\1\77\1\61\1\55\1\56\1\57\1\60\1\62\1\64\1\63\1\66\1\65\1\70\1\104\1\72\1\75\1\71\1\74\1\76\1\73\1\100\1\101\1\113\1\114\1\102\1\103\1\105\1\107\1\110\1\111\1\112\1\115\4\uffff\1\7\2\uffff\1\13\20\uffff\1\26\6\uffff\1\46\2\uffff\1\52\1\uffff\1\12\1\uffff\1\5\14\uffff\1\15\5\uffff\1\33\3\uffff\1\53\3\uffff\1\4\1\42\3\uffff\1\10\5\uffff\1\44\7\uffff\1\51\3\uffff\1\45\5\uffff\1\27\1\32\1\11\1\30\5\uffff\1\24\1\uffff\1\36\1\uffff\1\43\3\uffff\1\23\1\25\1\14\1\21\1\uffff\1\31\3\uffff\1\47\2\uffff\1\22\1\uffff\1\34\1\41\2\uffff\1\40\1\uffff\1\50\1\37";
    static final String DFA9_specialS =
        "\1\0\u00fc\uffff}>";
    static final String[] DFA9_transitionS = {
            "\1\57\1\54\7\57\2\56\2\57\1\56\22\57\1\56\1\41\1\55\2\57\1\47\1\37\1\57\1\14\1\16\1\45\1\31\1\15\1\44\1\32\1\46\1\52\11\53\1\35\1\1\1\42\1\6\1\43\1\23\1\57\32\51\1\33\1\57\1\34\1\40\1\51\1\57\1\25\1\22\1\24\1\13\1\10\1\4\2\51\1\7\1\51\1\27\1\5\1\51\1\21\1\30\1\20\1\51\1\12\1\17\1\26\2\51\1\11\3\51\1\2\1\36\1\3\1\50\41\57\1\56\ufe5e\57\1\56\u0100\57",
            "",
            "",
            "",
            "\1\65\15\uffff\1\64\2\uffff\1\63",
            "\1\67",
            "\1\70",
            "\1\72\6\uffff\1\74\1\73",
            "\1\75\5\uffff\1\100\3\uffff\1\77\1\uffff\1\76",
            "\1\102\6\uffff\1\101",
            "\1\103",
            "\1\104",
            "",
            "",
            "",
            "\1\110\3\uffff\1\111\4\uffff\1\112",
            "\1\113",
            "\1\114",
            "\1\116\5\uffff\1\115",
            "",
            "\1\120\6\uffff\1\121\1\122",
            "\1\123\14\uffff\1\124",
            "\1\125",
            "\1\126",
            "\1\127",
            "\1\130",
            "\1\132",
            "",
            "",
            "",
            "\1\137",
            "\1\141",
            "",
            "\1\144",
            "\1\147\1\146",
            "\1\151\1\152",
            "",
            "",
            "\1\156\4\uffff\1\157",
            "",
            "",
            "",
            "\1\163\37\uffff\1\163",
            "",
            "\1\165",
            "",
            "",
            "",
            "",
            "",
            "",
            "\1\170",
            "\1\171",
            "\1\172",
            "",
            "\1\173",
            "",
            "",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\23\66\1\176\1\66\1\175\4\66",
            "\1\u0080",
            "\1\u0081",
            "\1\u0082",
            "\1\u0083",
            "\1\u0084",
            "\1\u0086\3\uffff\1\u0085",
            "\1\u0087",
            "\1\u0088\3\uffff\1\u0089",
            "\1\u008a",
            "",
            "",
            "",
            "\1\u008b",
            "\1\u008c",
            "\1\u008d",
            "\1\u008f\3\uffff\1\u008e",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\1\u0091",
            "\1\u0092",
            "",
            "\1\u0093",
            "\1\u0094",
            "\1\u0095",
            "\1\u0096",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\1\u0098",
            "\1\u0099",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "\1\u009b",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\1\u009d",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "",
            "\1\u009f",
            "\1\u00a0",
            "",
            "\1\u00a1",
            "\1\u00a2",
            "\1\u00a3",
            "\1\u00a4",
            "\1\u00a5",
            "\1\u00a6",
            "\1\u00a7",
            "\1\u00a8",
            "\1\u00a9",
            "\1\u00aa",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\1\u00ac",
            "\1\u00ad",
            "\1\u00ae",
            "\1\u00af",
            "\1\u00b0",
            "",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\1\u00b2",
            "\1\u00b3",
            "\1\u00b4",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\1\u00b6",
            "",
            "\1\u00b7",
            "\1\u00b8",
            "",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "",
            "\1\u00bb",
            "\1\u00bc",
            "\1\u00bd",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\1\u00bf",
            "\1\u00c0",
            "\1\u00c1",
            "\1\u00c2",
            "\1\u00c3",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\1\u00c5",
            "\1\u00c6",
            "",
            "\1\u00c7",
            "\1\u00c8",
            "\1\u00c9",
            "\1\u00ca",
            "\1\u00cb",
            "",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\1\u00cd",
            "\1\u00ce",
            "",
            "\1\u00cf",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\1\u00d1",
            "",
            "",
            "\1\u00d2",
            "\1\u00d3",
            "\1\u00d4",
            "",
            "\1\u00d5",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "",
            "\1\u00da",
            "\1\u00db",
            "\1\u00dc",
            "\1\u00dd",
            "\1\u00de",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\1\u00e0",
            "",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\1\u00e2",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "",
            "\1\u00e4",
            "\1\u00e5",
            "\1\u00e6",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "",
            "",
            "",
            "",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\1\u00eb",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\1\u00ed",
            "",
            "\1\u00ee",
            "",
            "\1\u00ef",
            "",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\1\u00f1",
            "\1\u00f2",
            "",
            "",
            "",
            "",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "",
            "\1\u00f4",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "",
            "\1\u00f7",
            "\1\u00f8",
            "",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "",
            "",
            "\1\u00fa",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "",
            "\12\66\7\uffff\32\66\4\uffff\1\66\1\uffff\32\66",
            "",
            ""
    };

    static final short[] DFA9_eot = DFA.unpackEncodedString(DFA9_eotS);
    static final short[] DFA9_eof = DFA.unpackEncodedString(DFA9_eofS);
    static final char[] DFA9_min = DFA.unpackEncodedStringToUnsignedChars(DFA9_minS);
    static final char[] DFA9_max = DFA.unpackEncodedStringToUnsignedChars(DFA9_maxS);
    static final short[] DFA9_accept = DFA.unpackEncodedString(DFA9_acceptS);
    static final short[] DFA9_special = DFA.unpackEncodedString(DFA9_specialS);
    static final short[][] DFA9_transition;

    static {
        int numStates = DFA9_transitionS.length;
        DFA9_transition = new short[numStates][];
        for (int i=0; i<numStates; i++) {
            DFA9_transition[i] = DFA.unpackEncodedString(DFA9_transitionS[i]);
        }
    }

    class DFA9 extends DFA {

        public DFA9(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 9;
            this.eot = DFA9_eot;
            this.eof = DFA9_eof;
            this.min = DFA9_min;
            this.max = DFA9_max;
            this.accept = DFA9_accept;
            this.special = DFA9_special;
            this.transition = DFA9_transition;
        }
        public String getDescription() {
            return "1:1: Tokens : ( T__13 | T__14 | T__15 | T__16 | T__17 | T__18 | T__19 | T__20 | T__21 | T__22 | T__23 | T__24 | T__25 | T__26 | T__27 | T__28 | T__29 | T__30 | T__31 | T__32 | T__33 | T__34 | T__35 | T__36 | T__37 | T__38 | T__39 | T__40 | T__41 | T__42 | T__43 | T__44 | T__45 | T__46 | T__47 | T__48 | T__49 | T__50 | T__51 | T__52 | T__53 | T__54 | T__55 | T__56 | T__57 | T__58 | T__59 | T__60 | T__61 | T__62 | T__63 | T__64 | T__65 | T__66 | T__67 | T__68 | T__69 | T__70 | T__71 | T__72 | T__73 | T__74 | T__75 | T__76 | T__77 | T__78 | T__79 | T__80 | T__81 | RULE_ID | RULE_HEX | RULE_INT | RULE_UNIT | RULE_STRING | RULE_ML_COMMENT | RULE_SL_COMMENT | RULE_WS | RULE_ANY_OTHER );";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            IntStream input = _input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA9_0 = input.LA(1);

                        s = -1;
                        if ( (LA9_0==';') ) {s = 1;}

                        else if ( (LA9_0=='{') ) {s = 2;}

                        else if ( (LA9_0=='}') ) {s = 3;}

                        else if ( (LA9_0=='f') ) {s = 4;}

                        else if ( (LA9_0=='l') ) {s = 5;}

                        else if ( (LA9_0=='=') ) {s = 6;}

                        else if ( (LA9_0=='i') ) {s = 7;}

                        else if ( (LA9_0=='e') ) {s = 8;}

                        else if ( (LA9_0=='w') ) {s = 9;}

                        else if ( (LA9_0=='r') ) {s = 10;}

                        else if ( (LA9_0=='d') ) {s = 11;}

                        else if ( (LA9_0=='(') ) {s = 12;}

                        else if ( (LA9_0==',') ) {s = 13;}

                        else if ( (LA9_0==')') ) {s = 14;}

                        else if ( (LA9_0=='s') ) {s = 15;}

                        else if ( (LA9_0=='p') ) {s = 16;}

                        else if ( (LA9_0=='n') ) {s = 17;}

                        else if ( (LA9_0=='b') ) {s = 18;}

                        else if ( (LA9_0=='?') ) {s = 19;}

                        else if ( (LA9_0=='c') ) {s = 20;}

                        else if ( (LA9_0=='a') ) {s = 21;}

                        else if ( (LA9_0=='t') ) {s = 22;}

                        else if ( (LA9_0=='k') ) {s = 23;}

                        else if ( (LA9_0=='o') ) {s = 24;}

                        else if ( (LA9_0=='+') ) {s = 25;}

                        else if ( (LA9_0=='.') ) {s = 26;}

                        else if ( (LA9_0=='[') ) {s = 27;}

                        else if ( (LA9_0==']') ) {s = 28;}

                        else if ( (LA9_0==':') ) {s = 29;}

                        else if ( (LA9_0=='|') ) {s = 30;}

                        else if ( (LA9_0=='&') ) {s = 31;}

                        else if ( (LA9_0=='^') ) {s = 32;}

                        else if ( (LA9_0=='!') ) {s = 33;}

                        else if ( (LA9_0=='<') ) {s = 34;}

                        else if ( (LA9_0=='>') ) {s = 35;}

                        else if ( (LA9_0=='-') ) {s = 36;}

                        else if ( (LA9_0=='*') ) {s = 37;}

                        else if ( (LA9_0=='/') ) {s = 38;}

                        else if ( (LA9_0=='%') ) {s = 39;}

                        else if ( (LA9_0=='~') ) {s = 40;}

                        else if ( ((LA9_0>='A' && LA9_0<='Z')||LA9_0=='_'||(LA9_0>='g' && LA9_0<='h')||LA9_0=='j'||LA9_0=='m'||LA9_0=='q'||(LA9_0>='u' && LA9_0<='v')||(LA9_0>='x' && LA9_0<='z')) ) {s = 41;}

                        else if ( (LA9_0=='0') ) {s = 42;}

                        else if ( ((LA9_0>='1' && LA9_0<='9')) ) {s = 43;}

                        else if ( (LA9_0=='\u0001') ) {s = 44;}

                        else if ( (LA9_0=='\"') ) {s = 45;}

                        else if ( ((LA9_0>='\t' && LA9_0<='\n')||LA9_0=='\r'||LA9_0==' '||LA9_0=='\u00A0'||LA9_0=='\uFEFF') ) {s = 46;}

                        else if ( (LA9_0=='\u0000'||(LA9_0>='\u0002' && LA9_0<='\b')||(LA9_0>='\u000B' && LA9_0<='\f')||(LA9_0>='\u000E' && LA9_0<='\u001F')||(LA9_0>='#' && LA9_0<='$')||LA9_0=='\''||LA9_0=='@'||LA9_0=='\\'||LA9_0=='`'||(LA9_0>='\u007F' && LA9_0<='\u009F')||(LA9_0>='\u00A1' && LA9_0<='\uFEFE')||(LA9_0>='\uFF00' && LA9_0<='\uFFFF')) ) {s = 47;}

                        if ( s>=0 ) return s;
                        break;
            }
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 9, _s, input);
            error(nvae);
            throw nvae;
        }
    }
 

}