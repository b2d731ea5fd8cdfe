/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolTest {
    private static final String INITIALIZE = message("{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'capabilities':{}}}");
    private static final String SHUTDOWN = message("{'jsonrpc':'2.0','id':99,'method':'shutdown'}");
    private static final String EXIT = message("{'jsonrpc':'2.0','method':'exit'}");

    /** What a server did with everything that it was sent. */
    private record Served(boolean well, String answers) {
        Served says(String... parts) {
            for (String part : parts) {
                assertTrue(answers.contains(part.replace('\'', '"')), () -> part + " in " + answers);
            }
            return this;
        }
    }

    @Test
    void exitAfterShutdownIsWellAndAnythingElseIsNot() {
        assertTrue(serve(INITIALIZE, SHUTDOWN, EXIT).says("'id':1,'result'", "'id':99,'result':null").well());
        assertFalse(serve(INITIALIZE, EXIT).well());
        assertFalse(serve(EXIT).well());
        assertFalse(serve("").well());
        assertFalse(serve(INITIALIZE).well(), "the input ends");
        assertTrue(serve(INITIALIZE, SHUTDOWN).well(), "the input ends after shutdown");
        assertFalse(serve(INITIALIZE, SHUTDOWN.substring(0, SHUTDOWN.length() - 5)).well(), "the input ends inside a message");
    }

    @Test
    void nothingIsDoneBeforeInitializeNorAfterShutdown() {
        String open = message("{'jsonrpc':'2.0','method':'textDocument/didOpen','params':{'textDocument':{'uri':'a','languageId':'mms','version':1,'text':'x'}}}");
        String symbols = message("{'jsonrpc':'2.0','id':7,'method':'textDocument/documentSymbol','params':{'textDocument':{'uri':'a'}}}");
        serve(open, symbols).says("'id':7,'error':{'code':-32002");
        serve(INITIALIZE, SHUTDOWN, symbols, EXIT).says("'id':7,'error':{'code':-32600");
        serve(INITIALIZE, INITIALIZE).says("'error':{'code':-32600");
        serve(SHUTDOWN).says("'id':99,'error':{'code':-32002");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "{'id':5,'method':", "[]", "5", "null", "{}", "\u0000\u0001\uD83D\uDE00", "", "{'jsonrpc':'2.0','id':{},'method':'shutdown'}",
            "{'jsonrpc':'2.0','id':99999999999999999999,'method':'shutdown'}", "{'id':1.5,'method':'x'}" })
    void whatIsNoMessageIsAnsweredAndTheNextOneIsRead(String garbage) {
        assertTrue(serve(INITIALIZE, message(garbage), SHUTDOWN, EXIT).says("'error':{'code':-32", "'id':99,'result':null").well());
    }

    @Test
    void deepNestingIsNoMessage() {
        for (String deep : List.of("[".repeat(100_000), "{'a':".repeat(100_000), "{'jsonrpc':'2.0','id':5,'method':'textDocument/hover','params':" + "[".repeat(50_000))) {
            assertTrue(serve(INITIALIZE, message(deep), SHUTDOWN, EXIT).says("'error':{'code':-32", "'id':99,'result':null").well());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "hello\n\n", "Content-Length: many\r\n\r\n{}", "Content-Length: -4\r\n\r\n{}", "\n\n\r\n", "Content-Type: x\r\n\r\n",
            "Content-Length: 99999999999999999999999\r\n\r\n" })
    void theNextMessageIsFoundBehindAWrongHeader(String garbage) {
        assertTrue(serve(INITIALIZE, garbage, SHUTDOWN, EXIT).says("'id':99,'result':null").well());
    }

    @Test
    void headersMayBeSmallAndHaveCompany() {
        String body = "{\"jsonrpc\":\"2.0\",\"id\":99,\"method\":\"shutdown\"}";
        assertTrue(serve(INITIALIZE, "content-type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:" + body.length() + "\r\nx: y\r\n\r\n" + body, EXIT)
                .says("'id':99,'result':null").well());
    }

    @Test
    void aMessageThatIsTooLongIsSkipped() {
        int length = MessageReader.MESSAGE_BYTES_MAX + 1;
        InputStream in = new SequenceInputStream(bytes(INITIALIZE + "Content-Length: " + length + "\r\n\r\n"),
                new SequenceInputStream(new Zeros(length), bytes(SHUTDOWN + EXIT)));
        assertTrue(serve(in).says("'code':-32600,'message':'the message has 33554433 bytes", "'id':99,'result':null").well());
    }

    @Test
    void endlessGarbageWithoutALineIsReadInBoundedMemory() {
        InputStream in = new SequenceInputStream(new Zeros(20_000_000), bytes(INITIALIZE + SHUTDOWN + EXIT));
        assertTrue(serve(in).says("'id':99,'result':null").well());
    }

    @Test
    void wrongParametersAreRefusedAndUnknownMethodsAreNot() {
        serve(INITIALIZE, message("{'jsonrpc':'2.0','id':5,'method':'textDocument/hover'}")).says("'id':5,'error':{'code':-32602");
        serve(INITIALIZE, message("{'jsonrpc':'2.0','id':5,'method':'textDocument/hover','params':{}}")).says("'id':5,'error':{'code':-32602");
        serve(INITIALIZE, message("{'jsonrpc':'2.0','id':5,'method':'textDocument/hover','params':7}")).says("'id':5,'error':{'code':-32602");
        serve(INITIALIZE, message("{'jsonrpc':'2.0','id':5,'method':'textDocument/hover','params':{'textDocument':{'uri':'a'},'position':{'line':'x'}}}"))
                .says("'id':5,'error':{'code':-32602");
        serve(INITIALIZE, message("{'jsonrpc':'2.0','id':'five','method':'no/such'}")).says("'id':'five','error':{'code':-32601");
        serve(INITIALIZE, message("{'jsonrpc':'2.0','id':5,'method':'$/no'}")).says("'id':5,'error':{'code':-32601");
        serve(INITIALIZE, message("{'jsonrpc':'2.0','method':'textDocument/didChange','params':{'textDocument':3}}")).says("window/logMessage", "didChange was not understood");
        assertTrue(serve(INITIALIZE, message("{'jsonrpc':'2.0','method':'no/such'}"), message("{'jsonrpc':'2.0','method':'textDocument/didOpen'}"),
                message("{'jsonrpc':'2.0','method':'$/cancelRequest','params':{'id':4}}"), message("{'jsonrpc':'2.0','id':4,'result':{}}"),
                message("{'jsonrpc':'2.0','method':'initialized','params':{}}"), message("{'jsonrpc':'2.0','method':'$/setTrace','params':{'value':'off'}}"),
                message("{'jsonrpc':'2.0','method':'workspace/didChangeConfiguration','params':{'settings':{}}}"), SHUTDOWN, EXIT).well());
    }

    @Test
    void randomBytesEndNothingAndShowNoStackTrace() {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        System.out.println("ProtocolTest: -Dpagewalk.seed=" + seed);
        Random random = new Random(seed);
        String messages = INITIALIZE + message("{'jsonrpc':'2.0','method':'textDocument/didOpen','params':{'textDocument':{'uri':'a','languageId':'mms','version':1,'text':'print 1'}}}")
                + message("{'jsonrpc':'2.0','id':7,'method':'textDocument/documentSymbol','params':{'textDocument':{'uri':'a'}}}");
        for (int i = 0; i < 200; i++) {
            byte[] bytes = messages.getBytes(StandardCharsets.UTF_8);
            for (int j = random.nextInt(20); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            // Whatever length the last header promises, the input ends then.
            serve(new ByteArrayInputStream(bytes));
        }
    }

    @Test
    void whatThisServerDoesNotOfferIsAnUnknownMethod() throws IOException {
        try (Session session = Session.with("let a = 1")) {
            var refusal = assertThrows(ResponseErrorException.class, () -> Session.answer(session.texts().inlayHint(
                    new InlayHintParams(Session.file(), new Range(new Position(0, 0), new Position(0, 0))))));
            assertEquals(ResponseErrorCode.MethodNotFound.getValue(), refusal.getResponseError().getCode());
        }
    }

    @Test
    void manyQuestionsAndTheirCancellationsAreSurvived() throws IOException {
        try (Session session = Session.with("section \"a\" { print 1 }\n".repeat(100))) {
            List<CompletableFuture<?>> asked = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                session.change(0, 0, 0, 0, " ");
                asked.add(session.texts().documentSymbol(new DocumentSymbolParams(Session.file())));
            }
            asked.subList(0, 499).forEach(question -> question.cancel(true));
            assertEquals(100, ((List<?>) Session.answer(asked.getLast())).size());
            assertTrue(session.end());
        }
    }

    private static String message(String json) {
        String body = json.replace('\'', '"');
        return "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Served serve(String... messages) {
        return serve(bytes(String.join("", messages)));
    }

    /** Serves all of an input, and makes sure that nothing appeared on standard error. */
    private static Served serve(InputStream in) {
        PrintStream err = System.err;
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            boolean well = PagewalkServer.serve(in, answers);
            assertEquals("", errors.toString(StandardCharsets.UTF_8));
            return new Served(well, answers.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(err);
        }
    }

    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }
    }
}
