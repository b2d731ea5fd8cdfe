/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.vmscan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.Reclaim;
import org.pagewalk.engine.replacement.Policy;
import org.pagewalk.engine.replacement.PolicyKind;

/** The policy of Linux's two lists chooses as the emulated kernel does that is asked for one page at a time. */
class TwoListsPolicyTest {
    private static final int NORMAL = 1;
    private static final int ROUNDS = 60;
    private static final int LENGTH = 400;

    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void itChoosesAsTheKernelDoes() {
        System.out.println("TwoListsPolicyTest: -Dpagewalk.seed=" + seed);
        for (int round = 0; round < ROUNDS; round++) {
            int frames = 1 + random.nextInt(40);
            int pages = 1 + random.nextInt(80);
            Policy policy = PolicyKind.LINUX.make(frames, pages, 0);
            ScriptedFile file = new ScriptedFile(Machine.ofZones(new int[] {0, 2048, 0}, new BitSet(), Reclaim.NONE));
            Map<Integer, Integer> frameOf = new HashMap<>();
            for (int i = 0; i < LENGTH; i++) {
                int page = random.nextInt(1 + random.nextInt(pages));
                assertEquals(policy.reference(page), reference(file, frameOf, frames, page), "seed " + seed + ", round " + round + ", " + i);
            }
        }
    }

    private static int reference(ScriptedFile file, Map<Integer, Integer> frameOf, int frames, int page) {
        int result = Policy.HIT;
        if (!frameOf.containsKey(page)) {
            result = frameOf.size() < frames ? Policy.NO_VICTIM : reclaim(file, frameOf);
            frameOf.put(page, file.add(NORMAL));
        }
        file.machine.pageAllocator().lru().markPageAccessed(frameOf.get(page));
        return result;
    }

    private static int reclaim(ScriptedFile file, Map<Integer, Integer> frameOf) {
        while (file.vmscan.shrinkCaches(NORMAL, 1, Gfp.GFP_KSWAPD, 1) > 0) {
            file.vmscan.refillInactive(1);
        }
        int frame = Integer.parseInt(file.asked.stream().filter(each -> each.startsWith("remove")).toList().getLast().split(" ")[1]);
        int victim = frameOf.entrySet().stream().filter(each -> each.getValue() == frame).findFirst().orElseThrow().getKey();
        frameOf.remove(victim);
        return victim;
    }
}
