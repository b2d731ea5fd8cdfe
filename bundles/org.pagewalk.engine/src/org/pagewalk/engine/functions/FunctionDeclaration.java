/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pagewalk.engine.Machine;

/**
 * A function that a scenario may call, declared beside its implementation.
 *
 * @param errors what it gives when it fails, in words
 * @param traits what more is to be known of it
 */
public record FunctionDeclaration(String name, List<Parameter> parameters, Type result, String errors, Set<String> profiles,
        String explanation, String source, String example, Traits traits, Body body) {
    /** What most functions are not. */
    public enum Trait {
        /** It only looks: the machine is as it was after a call, so a run need not record it. */
        QUESTION,
        /** Processes call it, and not the kernel. */
        SYSTEM_CALL,
        /** It may be called while the machine boots, in {@code boot { }}. */
        AT_BOOT,
        /** It may be called nowhere else. */
        ONLY_AT_BOOT,
        /** It asks a point of {@link org.pagewalk.engine.fault.Faults}, so that {@code fail} knows it. */
        FAULT_POINT
    }

    /**
     * What more is to be known of a function.
     *
     * @param is what it is that most are not
     * @param failures the errors with which it can fail; one that gives a pointer gives NULL for the first
     * @param blocks what it does with blocks of memory
     * @param inUserMode what the same name does in a process, where that is something else
     * @param withUser for parameters that are a kernel address, the function that takes a user address in their place
     */
    public record Traits(Set<Trait> is, List<Errno> failures, BlockRole blocks, Optional<FunctionDeclaration> inUserMode,
            Map<String, String> withUser) {
        static final Traits NONE = new Traits(Set.of(), List.of(), BlockRole.NONE, Optional.empty(), Map.of());
    }

    /** What a call does. Arguments have been checked against the parameters' types. */
    @FunctionalInterface
    public interface Body {
        /** Runs the function; a broken rule of the kernel is a KernelStop. */
        Value call(Machine machine, Value[] arguments);
    }

    /** A function of the kernel that does something. */
    public FunctionDeclaration(String name, List<Parameter> parameters, Type result, String errors, Set<String> profiles,
            String explanation, String source, String example, Body body) {
        this(name, parameters, result, errors, profiles, explanation, source, example, Traits.NONE, body);
    }

    /** The same function, said to only look. */
    public FunctionDeclaration asQuestion() {
        return with(Trait.QUESTION);
    }

    /** The same function, called by processes. */
    public FunctionDeclaration asSystemCall() {
        return with(Trait.SYSTEM_CALL);
    }

    /** The same function, which may be called while the machine boots too. */
    public FunctionDeclaration atBoot() {
        return with(Trait.AT_BOOT);
    }

    /** The same function, which may be called while the machine boots, and never afterwards. */
    public FunctionDeclaration onlyAtBoot() {
        return atBoot().with(Trait.ONLY_AT_BOOT);
    }

    /** The same function, which can be made to fail. */
    public FunctionDeclaration withFaultPoint() {
        return with(Trait.FAULT_POINT);
    }

    private FunctionDeclaration with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits.is);
        return with(new Traits(Set.copyOf(more), traits.failures, traits.blocks, traits.inUserMode, traits.withUser));
    }

    /** The same function, which can fail with these errors. */
    public FunctionDeclaration failingWith(Errno... errors) {
        return with(new Traits(traits.is, List.of(errors), traits.blocks, traits.inUserMode, traits.withUser));
    }

    /** The same function, with what it does with blocks. */
    public FunctionDeclaration with(BlockRole blocks) {
        return with(new Traits(traits.is, traits.failures, blocks, traits.inUserMode, traits.withUser));
    }

    /** The same function in the kernel; a process that calls it calls the other, of the same name. */
    public FunctionDeclaration inUserMode(FunctionDeclaration process) {
        return with(new Traits(traits.is, traits.failures, traits.blocks, Optional.of(process.asSystemCall()), traits.withUser));
    }

    /** The same function; where a parameter is to be a user address, another does it. */
    public FunctionDeclaration withUser(Map<String, String> functions) {
        return with(new Traits(traits.is, traits.failures, traits.blocks, traits.inUserMode, Map.copyOf(functions)));
    }

    private FunctionDeclaration with(Traits newTraits) {
        return new FunctionDeclaration(name, parameters, result, errors, profiles, explanation, source, example, newTraits, body);
    }

    public boolean isQuestion() {
        return traits.is.contains(Trait.QUESTION);
    }

    public BlockRole blocks() {
        return traits.blocks;
    }

    /** What a process calls by this name: mostly the function itself. */
    public FunctionDeclaration inUserMode() {
        return traits.inUserMode.orElse(this);
    }

    public boolean isSystemCall() {
        return traits.is.contains(Trait.SYSTEM_CALL);
    }

    /** Whether it may be called while the machine boots. */
    public boolean isForBoot() {
        return isQuestion() || traits.is.contains(Trait.AT_BOOT);
    }

    /** Whether it must not be called once the machine has booted. */
    public boolean isOnlyForBoot() {
        return !isQuestion() && traits.is.contains(Trait.ONLY_AT_BOOT);
    }

    /** Whether {@code fail} can make it fail. */
    public boolean canBeFailed() {
        return traits.is.contains(Trait.FAULT_POINT);
    }

    /** The error that a result stands for, if it stands for one. */
    public Optional<Errno> error(Value value) {
        return switch (value) {
            case Value.Nothing nothing when result != Type.VOID -> traits.failures.stream().findFirst();
            case Value.Int(long number) when number < 0 -> traits.failures.stream().filter(each -> each.number() == -number).findFirst();
            default -> Optional.empty();
        };
    }
}
