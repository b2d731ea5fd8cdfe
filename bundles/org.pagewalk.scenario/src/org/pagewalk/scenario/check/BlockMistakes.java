/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pagewalk.engine.functions.BlockRole;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Argument;
import org.pagewalk.scenario.mms.Block;
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
    private final BlockPaths paths;
    private final Lines lines;
    private final List<Allocation> blocks = new ArrayList<>();
    private final List<Pending> impossible = new ArrayList<>();
    private int loops;
    private int wanted;

    BlockMistakes(Source source, Problems problems, Declarations declarations, BlockPaths paths) {
        this.paths = paths;
        lines = new Lines(source);
        this.source = source;
        this.problems = problems;
        this.declarations = declarations;
    }

    /** How many blocks of impossible order are to be told so far. */
    int impossible() {
        return impossible.size();
    }

    /** Of those that came since, nothing is told: a call was expected to fail. */
    void acceptImpossible(int before) {
        impossible.subList(before, impossible.size()).clear();
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
            Place place = source.place(call);
            problems.warning(place, "double-free", source.words(what.getValue()) + " was freed in " + source.lineWords(before.offset())
                    + " already" + (before.isReused() ? ", and its memory may be somebody else's since: free each block once"
                            : ": this is a kernel BUG, free each block once" + OR_SHOW),
                    () -> {
                        Remedy remove = Remedy.remove(lines.whole(place), source.text(place));
                        return before.isReused() ? List.of(remove) : List.of(remove, show(call));
                    });
        }
    }

    void usedAfterFree(Argument what, BlockState.Freed before, BlockState state) {
        if (isHeard(state)) {
            problems.warning(source.place(what), "use-after-free", source.words(what.getValue()) + " was freed in "
                    + source.lineWords(before.offset()) + ": what lies there is nobody's, or somebody else's; do this before the block is freed");
        }
    }

    void otherOrder(Call call, FunctionDeclaration function, Argument what, Optional<Argument> order, Allocation block, BlockState state) {
        if (isHeard(state)) {
            String name = source.words(what.getValue());
            String right = Long.toString(block.order().getAsLong());
            Place place = order.map(each -> source.place(each.getValue())).orElseGet(() -> source.place(call));
            boolean isSister = function.name().equals(block.gives().freedBy()) || order.isEmpty() && declarations.function(block.gives().freedBy())
                    .filter(each -> each.parameters().getFirst().type() == function.parameters().getFirst().type()).isPresent();
            Optional<String> written = order.isPresent() ? Optional.of(right)
                    : Optional.of(freeing(block, name)).filter(each -> isSister);
            problems.warning(place, "wrong-order", name + " was allocated with order " + right + " in " + line(block.call())
                    + ", and is freed with another: this is a kernel BUG, " + written.map(each -> "write " + each).orElse("free it with order " + right)
                    + OR_SHOW, () -> Stream.concat(written.map(each -> Remedy.write(place, each)).stream(), Stream.of(show(call))).toList());
        }
    }

    private Remedy show(Call call) {
        Place place = source.place(call);
        return Remedy.as("Expect the bug", place, "expect bug { " + source.text(place) + " }");
    }

    /** The only name of a block is given to something else. */
    void overwritten(Allocation block, String name, Place place, BlockState state) {
        if (isHeard(state)) {
            block.loseAt(place, name);
        }
    }

    /** A function ends; what it allocated and did not give away is lost. */
    void functionEnds() {
        blocks.stream().filter(this::isLost).forEach(this::lost);
        blocks.clear();
    }

    /** The scenario ends; what it still holds it may go on to look at. */
    void scenarioEnds() {
        blocks.stream().filter(this::isLost).filter(block -> block.lost().isPresent()).forEach(this::lost);
        impossible.stream().filter(each -> !each.block().isCompared()).forEach(each -> each.tell().run());
    }

    /** Where calls are made to fail, who looks for NULL may know that there is no block to be lost. */
    private boolean isLost(Allocation block) {
        return block.isLost() && !(paths.isFailing() && block.isCompared());
    }

    private void lost(Allocation block) {
        if (block.lost().isPresent()) {
            Allocation.Loss loss = block.lost().get();
            String free = freeing(block, loss.name());
            problems.warning(loss.place(), "leak", loss.name() + " still holds the block of " + line(block.call())
                    + ", which nobody can free any more: write " + free + " before", () -> List.of(lines.before(loss.place(), free)));
        } else if (block.holder().isPresent()) {
            BlockState.Variable holder = block.holder().get();
            String free = freeing(block, holder.name());
            problems.warning(block.held(), "leak", "nobody frees this block, and its name ends with the function: write "
                    + free + " at its end, or return " + holder.name(), () -> List.of(lines.atEnd((Block) holder.home(), free)));
        } else if (block.isThrownAway()) {
            problems.warning(source.place(block.call()), "leak", "nothing keeps this block, so nobody can free it: write let NAME = "
                    + source.words(block.call()) + ", or return it");
        }
    }

    /** The call that frees a block. */
    private String freeing(Allocation block, String name) {
        boolean takesOrder = declarations.function(block.gives().freedBy()).filter(each -> each.blocks() instanceof BlockRole.Frees frees
                && !frees.order().isEmpty()).isPresent();
        String order = BlockCalls.argument(block.call(), block.allocator(), block.gives().order()).map(Argument::getValue)
                .map(source::words).orElse("0");
        return block.gives().freedBy() + "(" + name + (takesOrder ? ", " + order : "") + ")";
    }

    private String line(Call call) {
        return source.lineWords(offset(call));
    }

    private boolean isHeard(BlockState state) {
        return wanted == 0 && !state.isDead();
    }
}
