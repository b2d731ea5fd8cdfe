/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;

/** The kind of declaration that makes a policy. */
final class PolicyDeclaration {
    private static final String KIND = "kind";
    private static final String FRAMES = "frames";
    private static final String WATCH = "watch";
    private static final String WATCH_NOTHING = "nothing";
    private static final String WATCH_ACCESSES = "accesses";
    private static final int FRAMES_USUAL = 3;

    private PolicyDeclaration() {
    }

    static DeclarationKind kind() {
        String rules = Stream.of(PolicyKind.values()).map(kind -> kind.word() + ": " + kind.rule()).collect(Collectors.joining("; "));
        return new DeclarationKind("policy", true, Type.POLICY, List.of(
                new DeclarationKey(KIND, Type.STRING, "", PolicyKind.LRU.word(), PolicyKind.words(), "Which page gives way. " + rules + "."),
                new DeclarationKey(FRAMES, Type.INT, "frames", Integer.toString(FRAMES_USUAL), List.of(), "How many pages there is room for."),
                new DeclarationKey(WATCH, Type.STRING, "", WATCH_NOTHING, List.of(WATCH_NOTHING, WATCH_ACCESSES),
                        "With accesses the policy is given each page that the kernel marks as used (mark_page_accessed), as it happens: a "
                                + "page of a file by the number of its mapping, times 1,000,000, and its place in the file.")),
                "Declares a replacement policy: frames of its own, and a rule by which a page gives way when a new one wants a frame. "
                        + "It is none of the machine's memory.",
                "Gorman 11.2", "policy cache {\n  kind lru\n  frames 3\n}\nexpect policy_references(cache, [1, 2, 3, 1, 4, 1]) == 2",
                PolicyDeclaration::check, PolicyDeclaration::make);
    }

    private static void check(Map<String, Value> values) throws ConfigurationException {
        long frames = frames(values.getOrDefault(FRAMES, Value.Nothing.NULL));
        if (frames < 1 || frames > Policies.FRAMES_MAX) {
            throw new ConfigurationException(FRAMES, "a policy has from 1 to " + Policies.FRAMES_MAX + " frames, not " + frames
                    + "; write, for example, frames " + FRAMES_USUAL);
        }
        PolicyKind kind = policy(values.getOrDefault(KIND, Value.Nothing.NULL));
        if (kind.needsFuture() && watches(values.getOrDefault(WATCH, Value.Nothing.NULL))) {
            throw new ConfigurationException(WATCH, kind.word() + " must know all references beforehand, so it cannot watch them come; let "
                    + "another policy watch, and give this one its string: policy_references(best, references_of(other))");
        }
    }

    /** The arguments are the name and then the keys, in their order. */
    private static Value make(Machine machine, Value[] arguments) {
        int policy = machine.policies().declare(((Value.Text) arguments[0]).value(), policy(arguments[1]), (int) frames(arguments[2]),
                watches(arguments[3]));
        return new Value.Row(machine.tables().replacementPolicy, policy, machine.tables().replacementPolicy.generation(policy));
    }

    private static PolicyKind policy(Value value) {
        return value instanceof Value.Text(String word) ? PolicyKind.named(word).orElseThrow() : PolicyKind.LRU;
    }

    private static long frames(Value value) {
        return value instanceof Value.Int(long number) ? number : FRAMES_USUAL;
    }

    private static boolean watches(Value value) {
        return value instanceof Value.Text(String word) && word.equals(WATCH_ACCESSES);
    }
}
