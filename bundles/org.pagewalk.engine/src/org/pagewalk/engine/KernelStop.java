/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The emulated kernel cannot go on. The message says in plain words what happened and what to do; the call chain
 * names the kernel functions that were running, outermost first.
 */
public abstract sealed class KernelStop extends RuntimeException permits KernelBug, Livelock, OutOfBudget {
    private static final long serialVersionUID = 1;

    /** The kernel functions that a class implements, by name and descriptor of the method: a scenario may expect many stops. */
    private static final ClassValue<Map<String, String>> FUNCTIONS = new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(KernelFunction.class))
                    .collect(Collectors.toMap(KernelStop::signature, method -> method.getAnnotation(KernelFunction.class).value()));
        }
    };

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
        return Optional.ofNullable(FUNCTIONS.get(frame.getDeclaringClass()).get(frame.getMethodName() + frame.getDescriptor()));
    }

    private static String signature(Method method) {
        return method.getName() + MethodType.methodType(method.getReturnType(), method.getParameterTypes()).descriptorString();
    }
}
