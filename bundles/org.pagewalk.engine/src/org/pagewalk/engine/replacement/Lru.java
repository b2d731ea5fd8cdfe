/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.Arrays;
import java.util.List;

/** Least recently used: the page gives way whose last use is the longest ago. */
final class Lru implements Policy {
    private final UseLog uses;
    private int free;

    Lru(int frames, int pages) {
        free = frames;
        uses = new UseLog(Math.min(frames, pages), pages);
    }

    @Override
    public int reference(int page) {
        if (uses.has(page)) {
            uses.use(page);
            return HIT;
        }
        int victim = NO_VICTIM;
        if (free == 0) {
            victim = uses.removeLeast();
        } else {
            free--;
        }
        uses.use(page);
        return victim;
    }

    @Override
    public List<PolicyState.Part> parts(PageNames names) {
        return List.of(new PolicyState.Part("by last use", true, -1, "", Arrays.stream(uses.things())
                .mapToObj(page -> new PolicyState.Entry(names.name(page), false, PolicyState.NO_NUMBER)).toList()));
    }

    @Override
    public String why(PageNames names) {
        return "of all pages its last use was the longest ago";
    }
}
