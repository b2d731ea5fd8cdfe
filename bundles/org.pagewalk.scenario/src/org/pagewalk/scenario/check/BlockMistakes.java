/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.functions.BlockRole;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.scenario.mms.Argument;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Tells mistakes with blocks of memory, at once or, where the rest of the scenario must be seen first, at the end. */
final class BlockMistakes {
    private static final String OR_SHOW = "; if you mean to show that, write expect bug { } around it";

    /** A block of which something must be told unless the scenario turns out to know. */
    private record Pending(Allocation block, Runnable tell) {
    }

    private final Source source;
    private final Problems problems;
    private final Declarations declarations;
    private final List<Allocation> blocks = new ArrayList<>();
    private final List<Pending> impossible = new ArrayList<>();
    private int loops;
    private int wanted;

    BlockMistakes(Source source, Problems problems, Declarations declarations) {
        this.source = source;
        this.problems = problems;
        this.declarations = declarations;
    }

    /** A loop begins: what it takes and does not give back fills memory, as scenarios do on purpose. */
    void beginLoop() {
        loops++;
    }

    void endLoop() {
        loops--;
    }

    /** A bug is expected here: nothing is said about what leads to one. */
    void beginWanted() {
        wanted++;
    }

    void endWanted() {
        wanted--;
    }

    int offset(Call call) {
        return source.place(call).offset();
    }

    void allocated(Allocation block, BlockState state) {
        if (isHeard(state) && loops == 0) {
            blocks.add(block);
        }
    }

    void impossibleBlock(Allocation block, Argument order, BlockState state) {
        if (isHeard(state)) {
            impossible.add(new Pending(block, () -> impossible(block.allocator(), order, block.allocator().name() + " gives NULL")));
        }
    }

    void impossibleOrder(FunctionDeclaration function, Argument order, BlockState state) {
        if (isHeard(state)) {
            impossible(function, order, "this is a kernel BUG" + OR_SHOW);
        }
    }

    private void impossible(FunctionDeclaration function, Argument order, String consequence) {
        long max = declarations.constant("MAX_ORDER").orElseThrow().value();
        problems.warning(source.place(order.getValue()), "impossible-order", "no block has this order: " + function.name()
                + " knows orders 0 to " + (max - 1) + ", MAX_ORDER - 1; " + consequence);
    }

    void freedTwice(Call call, Argument what, BlockState.Freed before, BlockState state) {
        if (isHeard(state)) {
            String name = source.words(what.getValue());
            problems.warning(source.place(call), "double-free", name + " was freed in line " + source.line(before.offset())
                    + " already" + (before.isReused() ? ", and its memory may be somebody else's since: free each block once"
                            : ": this is a kernel BUG, free each block once" + OR_SHOW));
        }
    }

    void usedAfterFree(Argument what, BlockState.Freed before, BlockState state) {
        if (isHeard(state)) {
            problems.warning(source.place(what), "use-after-free", source.words(what.getValue()) + " was freed in line "
                    + source.line(before.offset()) + ": what lies there is nobody's, or somebody else's; do this before the block is freed");
        }
    }

    void otherOrder(Call call, Argument what, Optional<Argument> order, Allocation block, BlockState state) {
        if (isHeard(state)) {
            Place place = order.map(each -> source.place(each.getValue())).orElseGet(() -> source.place(call));
            problems.warning(place, "wrong-order", source.words(what.getValue()) + " was allocated with order "
                    + block.order().getAsLong() + " in line " + line(block.call()) + ", and is freed with another: this is a kernel BUG, write "
                    + freeing(block, source.words(what.getValue())) + OR_SHOW);
        }
    }

    /** The only name of a block is given to something else. */
    void overwritten(Allocation block, String name, Place place, BlockState state) {
        if (isHeard(state)) {
            block.loseAt(place, name);
        }
    }

    /** A function ends; what it allocated and did not give away is lost. */
    void functionEnds() {
        blocks.stream().filter(Allocation::isLost).forEach(this::lost);
        blocks.clear();
    }

    /** The scenario ends; what it still holds it may go on to look at. */
    void scenarioEnds() {
        blocks.stream().filter(Allocation::isLost).filter(block -> block.lost().isPresent()).forEach(this::lost);
        impossible.stream().filter(each -> !each.block().isCompared()).forEach(each -> each.tell().run());
    }

    private void lost(Allocation block) {
        int line = line(block.call());
        if (block.lost().isPresent()) {
            problems.warning(block.lost().get(), "leak", block.name() + " still holds the block of line " + line
                    + ", which nobody can free any more: write " + freeing(block, block.name()) + " before");
        } else if (!block.name().isEmpty()) {
            problems.warning(block.holder(), "leak", "nobody frees this block, and its name ends with the function: write "
                    + freeing(block, block.name()) + " at its end, or return " + block.name());
        } else if (block.isThrownAway()) {
            problems.warning(source.place(block.call()), "leak", "nothing keeps this block, so nobody can free it: write let NAME = "
                    + source.words(block.call()) + ", or return it");
        }
    }

    /** The call that frees a block. */
    private String freeing(Allocation block, String name) {
        BlockRole.Gives gives = (BlockRole.Gives) block.allocator().blocks();
        boolean takesOrder = declarations.function(gives.freedBy()).filter(each -> each.blocks() instanceof BlockRole.Frees frees
                && !frees.order().isEmpty()).isPresent();
        String order = BlockCalls.argument(block.call(), block.allocator(), gives.order()).map(Argument::getValue).map(source::words)
                .orElse("0");
        return gives.freedBy() + "(" + name + (takesOrder ? ", " + order : "") + ")";
    }

    private int line(Call call) {
        return source.line(offset(call));
    }

    private boolean isHeard(BlockState state) {
        return wanted == 0 && !state.isDead();
    }
}
