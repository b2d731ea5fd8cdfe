/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Keeps to the order that the protocol wants: initialize, then anything, then shutdown, then exit. Refuses what comes too early or too
 * late, so that the server behind it need not think of that. Used by the reading thread alone.
 */
final class Lifecycle implements Endpoint {
    /** The first request. */
    static final String INITIALIZE = "initialize";

    private enum Phase {
        NEW, RUNNING, SHUT_DOWN
    }

    private final Map<String, JsonRpcMethod> methods;
    private Endpoint server;
    private Phase phase = Phase.NEW;
    private boolean over;

    /** @param methods what the protocol has */
    Lifecycle(Map<String, JsonRpcMethod> methods) {
        this.methods = methods;
    }

    /** Sets the server to which goes what comes at the right time; before the first message. */
    void lead(Endpoint to) {
        server = to;
    }

    /** Whether the client said exit. */
    boolean isOver() {
        return over;
    }

    /** Whether the client said shutdown. */
    boolean wasShutDown() {
        return phase == Phase.SHUT_DOWN;
    }

    @Override
    public CompletableFuture<?> request(String method, Object parameters) {
        boolean initialize = method.equals(INITIALIZE);
        if (phase == Phase.NEW && !initialize) {
            return refusal(ResponseErrorCode.ServerNotInitialized, "the first request is initialize");
        }
        if (phase == Phase.RUNNING && initialize) {
            return refusal(ResponseErrorCode.InvalidRequest, "the server is initialized already");
        }
        if (phase == Phase.SHUT_DOWN) {
            return refusal(ResponseErrorCode.InvalidRequest, "the server is shut down: say exit");
        }
        if (method.startsWith("$/")) {
            return refusal(ResponseErrorCode.MethodNotFound, "there is no " + method);
        }
        if (parameters == null && needsParameters(method)) {
            return refusal(ResponseErrorCode.InvalidParams, method + " needs parameters");
        }
        CompletableFuture<?> answer = server.request(method, parameters);
        if (initialize) {
            phase = Phase.RUNNING;
        } else if (method.equals("shutdown")) {
            phase = Phase.SHUT_DOWN;
        }
        return answer;
    }

    @Override
    public void notify(String method, Object parameters) {
        if (method.equals("exit")) {
            over = true;
        } else if (phase == Phase.RUNNING && (parameters != null || !needsParameters(method))) {
            server.notify(method, parameters);
        }
    }

    private boolean needsParameters(String method) {
        return methods.containsKey(method) && methods.get(method).getParameterTypes().length > 0;
    }

    private static CompletableFuture<?> refusal(ResponseErrorCode code, String message) {
        return CompletableFuture.failedFuture(new ResponseErrorException(new ResponseError(code, message, null)));
    }
}
