/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** The variables of nested blocks while blocks of memory are followed through them. */
final class BlockScope {
    private final Deque<Map<String, BlockState.Variable>> blocks = new ArrayDeque<>();
    private final Deque<EObject> homes = new ArrayDeque<>();
    private final Set<String> foreign = new HashSet<>();
    private final boolean sharesAll;

    /** @param sharesAll whether there may be functions that are not known, which use any variable of the scenario */
    BlockScope(boolean sharesAll) {
        this.sharesAll = sharesAll;
    }

    /** @param home the block, or the scenario, to the end of which its names are known */
    void begin(EObject home) {
        blocks.push(new HashMap<>());
        homes.push(home);
    }

    Collection<BlockState.Variable> end() {
        homes.pop();
        return blocks.pop().values();
    }

    /** A variable of the innermost block. What functions use of the outermost one is shared with them. */
    BlockState.Variable bind(String name) {
        BlockState.Variable variable = new BlockState.Variable(name, homes.peek(), blocks.size() == 1 && (sharesAll || foreign.contains(name)));
        blocks.peek().put(name, variable);
        return variable;
    }

    /** The variable that a name means here; one that is not bound so far is not this function's own. */
    Optional<BlockState.Variable> find(String name) {
        Optional<BlockState.Variable> variable = look(name);
        if (variable.isEmpty()) {
            foreign.add(name);
        }
        return variable;
    }

    /** The same, of a name that may be bound further inside. */
    Optional<BlockState.Variable> look(String name) {
        return blocks.stream().map(block -> block.get(name)).filter(Objects::nonNull).findFirst();
    }
}
