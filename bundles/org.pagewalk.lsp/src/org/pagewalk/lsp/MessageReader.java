/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/**
 * Takes messages from a stream. Unlike the library's own reader it bounds what it keeps, answers what it cannot read, and finds the
 * next message behind anything: a header is looked for where it stands, also at the end of a line of garbage, and a message that is
 * no JSON is read to its end.
 */
final class MessageReader implements MessageProducer {
    /** The longest message; the longest text that is kept is well below. */
    static final int MESSAGE_BYTES_MAX = 32 << 20;
    private static final int HEADER_BYTES_MAX = 1 << 12;
    private static final String CONTENT_LENGTH = "content-length:";

    private final InputStream in;
    private final MessageJsonHandler json;
    private final MessageConsumer answers;
    private final BooleanSupplier over;

    /**
     * @param answers where refusals go
     * @param over whether no further message is wanted
     */
    MessageReader(InputStream in, MessageJsonHandler json, MessageConsumer answers, BooleanSupplier over) {
        this.in = in;
        this.json = json;
        this.answers = answers;
        this.over = over;
    }

    /** Reads until the last wanted message or the end of the stream; that the other side is gone is an end too. */
    @Override
    public void listen(MessageConsumer consumer) {
        try {
            while (!over.getAsBoolean()) {
                long length = header();
                if (length < 0) {
                    return;
                }
                if (length > MESSAGE_BYTES_MAX) {
                    in.skipNBytes(length);
                    refuse(null, ResponseErrorCode.InvalidRequest, "the message has " + length + " bytes; it may have " + MESSAGE_BYTES_MAX);
                    continue;
                }
                byte[] message = in.readNBytes((int) length);
                if (message.length < length) {
                    return;
                }
                take(new String(message, StandardCharsets.UTF_8), consumer);
            }
        } catch (IOException | JsonRpcException e) {
            // the client is gone
        }
    }

    /** Reads the lines of a header; returns the length of its message in bytes, or -1 at the end of the stream. */
    private long header() throws IOException {
        long length = -1;
        boolean empty = true;
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            int at = line.get().toLowerCase(Locale.ROOT).lastIndexOf(CONTENT_LENGTH);
            if (at >= 0) {
                length = number(line.get().substring(at + CONTENT_LENGTH.length()).strip());
            } else if (line.get().isEmpty() && length >= 0) {
                return length;
            } else if (line.get().isEmpty() && !empty) {
                refuse(null, ResponseErrorCode.ParseError, "a message begins with Content-Length: and the number of its bytes");
            }
            empty = line.get().isEmpty();
        }
        return -1;
    }

    private static long number(String digits) {
        return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : -1;
    }

    /** A line without its end; of a long one the end, where a header may be; nothing at the end of the stream. */
    private Optional<String> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                String text = line.toString(StandardCharsets.ISO_8859_1);
                return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
            }
            if (line.size() == HEADER_BYTES_MAX) {
                byte[] bytes = line.toByteArray();
                line.reset();
                line.write(bytes, HEADER_BYTES_MAX / 2, HEADER_BYTES_MAX / 2);
            }
            line.write(c);
        }
        return Optional.empty();
    }

    private void take(String text, MessageConsumer consumer) {
        try {
            Message message = json.parseMessage(text);
            if (message == null) {
                refuse(null, ResponseErrorCode.InvalidRequest, "null is no message");
            } else {
                consumer.consume(message);
            }
        } catch (MessageIssueException e) {
            refuse(e);
        } catch (JsonRpcException e) {
            throw e;
        } catch (RuntimeException e) {
            refuse(null, ResponseErrorCode.ParseError, "this is no message of JSON-RPC");
        }
    }

    /** Answers a request that is wrong; a notification has no answer, so the client is told by another. */
    private void refuse(MessageIssueException wrong) {
        String why = wrong.getIssues().getFirst().getText();
        switch (wrong.getRpcMessage()) {
        case RequestMessage request -> refuse(request.getRawId(), ResponseErrorCode.InvalidParams, request.getMethod() + ": " + why);
        case NotificationMessage notification -> {
            NotificationMessage warning = new NotificationMessage();
            warning.setJsonHandler(json);
            warning.setMethod("window/logMessage");
            warning.setParams(new MessageParams(MessageType.Warning, notification.getMethod() + " was not understood: " + why));
            answers.consume(warning);
        }
        default -> refuse(null, ResponseErrorCode.ParseError, why);
        }
    }

    private void refuse(Either<String, Number> id, ResponseErrorCode code, String message) {
        ResponseMessage answer = new ResponseMessage();
        answer.setJsonHandler(json);
        answer.setRawId(id);
        answer.setError(new ResponseError(code, message, null));
        answers.consume(answer);
    }
}
