/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.replacement.PolicyKind;

/** LRU lists, reclaim and policies, at random. */
final class ReclaimCalls {
    private static final int POLICIES_MAX = 20;
    private static final int PAGES = 30;

    private final Kernel kernel;
    private final DeclarationKind kind;
    private final List<Value> policies = new ArrayList<>();

    ReclaimCalls(Kernel kernel, DeclarationKind kind) {
        this.kernel = kernel;
        this.kind = kind;
    }

    /** @param pages pages that may come onto the lists */
    void anything(Random random, List<Value> pages) {
        switch (random.nextInt(6)) {
            case 0 -> reclaim(random);
            case 1, 2, 3 -> {
                if (!pages.isEmpty()) {
                    String[] names = {"lru_cache_add", "mark_page_accessed", "mark_page_accessed", "activate_page", "lru_cache_del"};
                    kernel.call(names[random.nextInt(names.length)], pages.get(random.nextInt(pages.size())));
                }
            }
            default -> reference(random);
        }
    }

    private void reclaim(Random random) {
        Value zone = kernel.call("zone", new Value.Text("Normal"), Value.Nothing.NULL);
        Value gfp = Kernel.number(random.nextBoolean() ? Gfp.GFP_KSWAPD : Gfp.GFP_NOFS);
        switch (random.nextInt(4)) {
            case 0 -> kernel.call("refill_inactive", Kernel.number(random.nextInt(5)));
            case 1 -> kernel.call("shrink_cache", Kernel.number(1 + random.nextInt(9)), zone, gfp, Kernel.number(1 + random.nextInt(6)));
            case 2 -> kernel.call("shrink_caches", zone, Kernel.number(1 + random.nextInt(6)), gfp, Kernel.number(1 + random.nextInt(9)));
            default -> kernel.call("try_to_free_pages_zone", zone, gfp);
        }
    }

    private void reference(Random random) {
        if (policies.isEmpty() || policies.size() < POLICIES_MAX && random.nextInt(4) == 0) {
            PolicyKind one = PolicyKind.values()[random.nextInt(PolicyKind.values().length)];
            boolean watches = !one.needsFuture() && random.nextBoolean();
            policies.add(kernel.run.call(kind.maker(), new Value.Text("policy " + policies.size()), new Value.Text(one.word()),
                    Kernel.number(1 + random.nextInt(8)), new Value.Text(watches ? "accesses" : "nothing")));
            if (one.needsFuture()) {
                kernel.call("policy_references", policies.getLast(), kernel.call("uniform", Kernel.number(40), Kernel.number(PAGES)));
                policies.removeLast();
            }
        } else {
            kernel.call("policy_reference", policies.get(random.nextInt(policies.size())), Kernel.number(random.nextInt(PAGES)));
        }
    }
}
