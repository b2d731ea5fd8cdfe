/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.engine.random.RandomNumbers;

/** What a scenario may do with policies, and how it gets strings of references. */
final class ReplacementFunctions {
    private static final int LENGTH_MAX = 1_000_000;
    private static final int EXPONENT_MAX = 1000;
    private static final double HUNDREDTHS = 100;
    private static final String SOURCE = "Gorman 11.2";
    private static final String CACHE = "policy cache {\n  kind lru\n  frames 3\n}\n";
    private static final Parameter POLICY = new Parameter("policy", Type.POLICY, "", "the policy, as it was declared");
    private static final Parameter N = new Parameter("n", Type.INT, "", "how many references, at most 1,000,000");
    private static final Parameter PAGES = new Parameter("pages", Type.INT, "pages", "how many pages there are, numbered from 1");

    private ReplacementFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                function("policy_reference", Type.BOOLEAN, "Nothing: a policy that must know the future is a mistake in the scenario.",
                        "Uses a page: true when it was in a frame. If not, it is loaded, and another page may give way.", SOURCE,
                        CACHE + "expect !policy_reference(cache, 7)\nexpect policy_reference(cache, 7)", ReplacementFunctions::reference, POLICY,
                        new Parameter("page", Type.INT, "", "which page is used, any number")),
                function("policy_references", Type.INT, "Nothing: what is no list of numbers is a mistake in the scenario.",
                        "Uses the pages of a list one after the other, and gives how many were in a frame.", SOURCE,
                        CACHE + "expect policy_references(cache, [1, 2, 3, 1, 4, 1]) == 2\nexpect cache.faults == 4",
                        ReplacementFunctions::references, POLICY,
                        new Parameter("list", Type.LIST, "", "the pages, numbers")),
                function("references_of", Type.LIST, "None.", "The pages that a policy was given, as a list for another: with watch accesses "
                        + "these are the pages that the kernel used.", SOURCE,
                        CACHE + "policy_references(cache, [1, 2, 1])\npolicy best {\n  kind opt\n  frames 1\n}\n"
                                + "policy_references(best, references_of(cache))\nexpect best.references == 3",
                        ReplacementFunctions::referencesOf, POLICY).asQuestion(),
                function("uniform", Type.LIST, BOUNDS, "A string of references in which each page is as likely as any other. The same seed of "
                        + "the machine gives the same string.", "Pagewalk", CACHE + "policy_references(cache, uniform(1000, 10))\n"
                                + "expect cache.references == 1000", ReplacementFunctions::uniform, N, PAGES).atBoot(),
                function("zipf", Type.LIST, BOUNDS, "A string of references by Zipf's law, as uses of files and pages often are: page k as "
                        + "likely as 1 to k raised to s. The same seed of the machine gives the same string.", "Zipf 1949",
                        CACHE + "policy_references(cache, zipf(1000, 10, 100))\nexpect cache.hits > 400", ReplacementFunctions::zipf, N, PAGES,
                        new Parameter("s", Type.INT, "hundredths", "how unequal the pages are, in hundredths: 100 stands for 1, 0 for all alike")).atBoot(),
                function("loop", Type.LIST, BOUNDS, "A string of references to pages 1 to so many, again and again, as a loop over an array "
                        + "makes it.", "Pagewalk", CACHE + "expect policy_references(cache, loop(20, 4)) == 0", ReplacementFunctions::loop, N, PAGES)
                        .asQuestion());
    }

    private static final String BOUNDS = "Nothing: a length below 0 or above 1,000,000, or no page at all, is a mistake in the scenario.";

    private static FunctionDeclaration function(String name, Type result, String errors, String explanation, String source, String example,
            FunctionDeclaration.Body body, Parameter... parameters) {
        Set<String> everywhere = Profile.all().stream().map(Profile::name).collect(Collectors.toSet());
        return new FunctionDeclaration(name, List.of(parameters), result, errors, everywhere, explanation, source, example, body);
    }

    private static Value reference(Machine machine, Value[] arguments) {
        int policy = policy(arguments[0]);
        if (machine.policies().kind(policy).needsFuture()) {
            throw new WrongArgument(name(machine, policy) + " is a policy of kind opt, which must know all references beforehand; give it the "
                    + "whole string at once: policy_references(" + name(machine, policy) + ", [1, 2, 3, 1])");
        }
        mayGrow(machine, policy, 1);
        return new Value.Bool(machine.policies().reference(policy, ((Value.Int) arguments[1]).value()));
    }

    private static Value references(Machine machine, Value[] arguments) {
        int policy = policy(arguments[0]);
        List<Value> items = ((Value.Items) arguments[1]).items();
        long[] string = new long[items.size()];
        for (int i = 0; i < string.length; i++) {
            if (!(items.get(i) instanceof Value.Int(long page))) {
                throw new WrongArgument("a string of references is a list of numbers, and item " + i + " is none; write, for example, [1, 2, 3, 1]");
            }
            string[i] = page;
        }
        if (machine.policies().kind(policy).needsFuture() && machine.tables().replacementPolicy.references(policy) > 0) {
            throw new WrongArgument(name(machine, policy) + " is a policy of kind opt, which must know all references beforehand, and it was "
                    + "given some already; declare another for another string");
        }
        mayGrow(machine, policy, string.length);
        return new Value.Int(machine.policies().reference(policy, string));
    }

    private static void mayGrow(Machine machine, int policy, int length) {
        if (machine.tables().replacementPolicy.references(policy) + (long) length > Policies.REFERENCES_MAX) {
            throw new WrongArgument(name(machine, policy) + " was given " + machine.tables().replacementPolicy.references(policy)
                    + " references already, and a policy takes " + Policies.REFERENCES_MAX + " at most; declare another");
        }
    }

    private static Value referencesOf(Machine machine, Value[] arguments) {
        return items(Replacement.string(machine.tables(), policy(arguments[0])));
    }

    private static Value uniform(Machine machine, Value[] arguments) {
        return items(ReferenceStrings.uniform(length(arguments), pages(arguments), random(machine)::below));
    }

    private static Value zipf(Machine machine, Value[] arguments) {
        long exponent = ((Value.Int) arguments[2]).value();
        if (exponent < 0 || exponent > EXPONENT_MAX) {
            throw new WrongArgument("s is from 0 to " + EXPONENT_MAX + " hundredths, not " + exponent + "; write 100 for Zipf's law");
        }
        return items(ReferenceStrings.zipf(length(arguments), pages(arguments), exponent / HUNDREDTHS, random(machine)::below));
    }

    private static Value loop(Machine machine, Value[] arguments) {
        return items(ReferenceStrings.loop(length(arguments), pages(arguments)));
    }

    private static RandomNumbers random(Machine machine) {
        return new RandomNumbers(machine.tables().machine);
    }

    private static int length(Value... arguments) {
        return bounded("a string of references has from 0 to %d references, not %d", 0, ((Value.Int) arguments[0]).value());
    }

    private static int pages(Value... arguments) {
        return bounded("a string of references is to at least 1 and at most %d pages, not %d", 1, ((Value.Int) arguments[1]).value());
    }

    private static int bounded(String words, int least, long number) {
        if (number < least || number > LENGTH_MAX) {
            throw new WrongArgument(words.formatted(LENGTH_MAX, number));
        }
        return (int) number;
    }

    private static Value items(long... string) {
        List<Value> items = new ArrayList<>(string.length);
        for (long page : string) {
            items.add(new Value.Int(page));
        }
        return new Value.Items(items);
    }

    private static int policy(Value value) {
        if (value instanceof Value.Row row) {
            return row.row();
        }
        throw new KernelBug("NULL is used as a policy; declare one: policy cache { kind lru  frames 3 }");
    }

    private static String name(Machine machine, int policy) {
        return machine.tables().replacementPolicy.name(policy);
    }
}
