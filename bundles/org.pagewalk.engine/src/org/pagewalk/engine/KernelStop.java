/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The emulated kernel cannot go on. The message says in plain words what happened and what to do; the call chain
 * names the kernel functions that were running, outermost first.
 */
public abstract sealed class KernelStop extends RuntimeException permits KernelBug, Livelock, OutOfBudget {
    private static final long serialVersionUID = 1;

    private final transient List<String> callChain;

    KernelStop(String message) {
        super(message);
        callChain = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.map(KernelStop::kernelFunction).flatMap(Optional::stream).toList()).reversed();
    }

    /** The names of the kernel functions that were running, outermost first. */
    public List<String> callChain() {
        return callChain;
    }

    /** The kind of stop, as a heading: "kernel BUG", "livelock". */
    public abstract String kind();

    /** Everything in one text: kind, message, and the call chain. */
    public String report() {
        return kind() + ": " + getMessage() + callChain.stream().collect(Collectors.joining(" > ", "\n  in ", ""));
    }

    private static Optional<String> kernelFunction(StackFrame frame) {
        return Stream.of(frame.getDeclaringClass().getDeclaredMethods())
                .filter(method -> method.getName().equals(frame.getMethodName())
                        && frame.getDescriptor().equals(descriptor(method)))
                .map(method -> method.getAnnotation(KernelFunction.class))
                .flatMap(Stream::ofNullable).map(KernelFunction::value).findFirst();
    }

    private static String descriptor(java.lang.reflect.Method method) {
        return java.lang.invoke.MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .toMethodDescriptorString();
    }
}
