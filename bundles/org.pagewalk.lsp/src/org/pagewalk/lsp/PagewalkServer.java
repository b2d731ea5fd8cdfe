/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** The language server of scenarios and labs, for one client. */
public final class PagewalkServer {
    /** The library logs with stack traces on standard error; what a client must know is sent to it instead. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("org.eclipse.lsp4j.jsonrpc");

    private PagewalkServer() {
    }

    /**
     * Serves a client until it says exit, or until its input ends.
     *
     * @param in what the client says
     * @param out what it is answered; nothing else may be written there
     * @return whether the client had asked for a shutdown before, as the protocol wants it
     */
    public static boolean serve(InputStream in, OutputStream out) {
        LIBRARY_LOG.setLevel(Level.OFF);
        try (Work work = new Work("work"); Work colouring = new Work("colouring")) {
            Map<String, JsonRpcMethod> methods = new HashMap<>(ServiceEndpoints.getSupportedMethods(LanguageServer.class));
            methods.putAll(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
            MessageJsonHandler json = new MessageJsonHandler(methods);
            StreamMessageConsumer answers = new StreamMessageConsumer(out, json);
            Lifecycle lifecycle = new Lifecycle(methods);
            RemoteEndpoint remote = new RemoteEndpoint(answers, lifecycle, PagewalkServer::error);
            json.setMethodProvider(remote);
            remote.setJsonHandler(json);
            LanguageClient client = ServiceEndpoints.toServiceObject(remote, LanguageClient.class);
            lifecycle.lead(ServiceEndpoints.toEndpoint(new PagewalkLanguageServer(new TextRequests(work, colouring, client), client)));
            new MessageReader(in, json, answers, lifecycle::isOver).listen(checked(remote));
            return lifecycle.wasShutDown();
        }
    }

    /** Refuses messages that lack something. Not the first: much of what a client says of itself concerns nobody here. */
    private static MessageConsumer checked(RemoteEndpoint remote) {
        MessageConsumer strict = new ReflectiveMessageValidator(remote);
        return message -> {
            boolean first = message instanceof RequestMessage request && request.getMethod().equals(Lifecycle.INITIALIZE);
            (first ? remote : strict).consume(message);
        };
    }

    private static ResponseError error(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return switch (cause) {
        case ResponseErrorException answer -> answer.getResponseError();
        case UnsupportedOperationException none -> new ResponseError(ResponseErrorCode.MethodNotFound, "this server does not do that", null);
        default -> new ResponseError(ResponseErrorCode.InternalError, "a fault of Pagewalk itself: " + cause, null);
        };
    }
}
