/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.fault.FaultDeclarations;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.ProcessFlags;
import org.pagewalk.engine.pagealloc.Reclaim;
import org.pagewalk.engine.sched.SchedFunctions;
import org.pagewalk.engine.sched.Signal;

/** Kernel functions by their names, as a scenario calls them, for tests. */
final class Kernel {
    private static final int[] GFP = {Gfp.GFP_KERNEL, Gfp.GFP_ATOMIC, Gfp.GFP_DMA, Gfp.GFP_HIGHUSER, Gfp.GFP_USER};

    /** So many pages, from the first, are the kernel's own and can be locked. */
    private static final int RESERVED = 8;
    private static final int WAITERS_MAX = 10;

    /** A block that is held. */
    private record Block(Value where, int order) {
    }

    final Run run;
    private final Declarations declarations;
    private final List<Block> held = new ArrayList<>();
    private final Regions regions;
    private final Trees trees;
    private final ProcessCalls processes = new ProcessCalls(this);
    private final ReclaimCalls reclaim;
    private final List<Value> waiters = new ArrayList<>();

    Kernel(Run run) {
        this.run = run;
        declarations = Declarations.of(run.machine().profile());
        reclaim = new ReclaimCalls(this, declarations.kind("policy").orElseThrow());
        regions = new Regions(this, declarations.kind("region").orElseThrow());
        trees = new Trees(this, declarations.kind("radix_tree").orElseThrow(), declarations.kind("trie").orElseThrow());
    }

    static Value number(long number) {
        return new Value.Int(number);
    }

    Value call(String function, Value... arguments) {
        return run.call(declarations.function(function).orElseThrow(), arguments);
    }

    /** The same for what means something else in a process. */
    Value processCall(String function, Value... arguments) {
        return run.call(declarations.function(function).orElseThrow().inUserMode(), arguments);
    }

    Value allocPages(int gfpMask, int order) {
        return call("alloc_pages", number(gfpMask), number(order));
    }

    void freePages(Value page, int order) {
        call("__free_pages", page, number(order));
    }

    /** Does something at random: allocates, frees, writes into memory; or comes to another line. */
    void anything(Random random) {
        int what = random.nextInt(100);
        if (what < 7) {
            run.line(1 + random.nextInt(50));
        } else if (what < 8) {
            run.call(SchedFunctions.WAIT, number(random.nextInt(100)));
        } else if (what < 9) {
            processes.another("task " + random.nextInt(5));
            if (random.nextInt(4) == 0) {
                call("send_sig", number(Signal.values()[random.nextInt(Signal.values().length)].number()), call("current"), number(1));
                run.call(SchedFunctions.DO_SIGNAL);
                processes.another("next");
            }
        } else if (what < 10) {
            if (random.nextInt(4) == 0) {
                run.call(FaultDeclarations.FAIL, new Value.Text("alloc_pages"), number(random.nextInt(9)));
                run.call(FaultDeclarations.OTHERS, number(random.nextInt(2)));
            }
            call("schedule_timeout", number(random.nextInt(20)));
        } else if (what < 11) {
            lockOrUnlock(random);
        } else if (what < 14 && random.nextInt(3) == 0) {
            regions.anything(random);
        } else if (what < 14 && random.nextInt(2) == 0) {
            trees.anything(random);
        } else if (what < 18) {
            processes.anything(random);
        } else if (what < 20) {
            reclaim.anything(random, held.stream().filter(block -> block.order == 0).map(Block::where).filter(Value.PageRef.class::isInstance).toList());
        } else if (what < 14 && !held.isEmpty() && held.getFirst().where instanceof Value.Address address) {
            call("memset", address, number(random.nextInt(256)), number(random.nextInt(5000) % 4096));
        } else if (held.isEmpty() || what < (held.size() < 300 ? 65 : 45)) {
            allocate(random);
        } else {
            Block block = held.remove(random.nextInt(held.size()));
            if (block.where instanceof Value.Address) {
                call("free_pages", block.where, number(block.order));
            } else {
                freePages(block.where, block.order);
            }
            checkAround(block);
        }
    }

    /** Makes a process, if there is memory for it; NULL if not. */
    Value create(String comm) {
        try {
            return run.call(SchedFunctions.CREATE, new Value.Text(comm));
        } catch (KernelBug noMemory) {
            assertTrue(noMemory.getMessage().contains("there is no memory for the process"), noMemory.getMessage());
            return Value.Nothing.NULL;
        }
    }

    /** Locks one of a few reserved pages, has a new task wait for one that is locked, or unlocks it; and sets a process flag. */
    private void lockOrUnlock(Random random) {
        call(random.nextBoolean() ? "set_process_flags" : "clear_process_flags", number(ProcessFlags.PF_MEMALLOC));
        Value page = new Value.PageRef(random.nextInt(RESERVED));
        boolean isLocked = run.machine().tables().page.PageLocked(((Value.PageRef) page).pfn());
        Value task = random.nextInt(3) == 0 ? Value.Nothing.NULL : waiter();
        if (!isLocked) {
            call("lock_page", page, task);
        } else if (random.nextBoolean()) {
            call("unlock_page", page);
        } else if (task != Value.Nothing.NULL) {
            call(random.nextBoolean() ? "lock_page" : "wait_on_page", page, task);
        }
    }

    /** A task that waits for nothing. */
    private Value waiter() {
        for (Value waiter : waiters) {
            if (!run.machine().tables().task.wait.isOn(((Value.Row) waiter).row())) {
                return waiter;
            }
        }
        if (waiters.size() < WAITERS_MAX) {
            Value waiter = create("waiter");
            if (waiter != Value.Nothing.NULL) {
                waiters.add(waiter);
            }
            return waiter;
        }
        return Value.Nothing.NULL;
    }

    /** Looks at what the last operation touched. */
    private void checkAround(Block block) {
        int page = block.where instanceof Value.Address address ? run.machine().memory().virtToPage(address.value())
                : ((Value.PageRef) block.where).pfn();
        assertEquals(List.of(), run.machine().pageAllocator().checkAround(page, block.order), "input " + run.inputs());
    }

    private void allocate(Random random) {
        int order = Math.min(9, Integer.numberOfTrailingZeros(random.nextInt() | 1024));
        Value gfp = number(GFP[random.nextInt(GFP.length)] & ~Gfp.__GFP_WAIT);
        Value where = switch (random.nextInt(3)) {
            case 0 -> call("get_zeroed_page", gfp);
            default -> call("alloc_pages", gfp, number(order));
        };
        if (where instanceof Value.Address address) {
            held.add(random.nextInt(held.size() + 1), new Block(address, 0));
            checkAround(new Block(address, 0));
            call("store", new Value.Address(Type.KERNEL_ADDRESS, address.value() + random.nextInt(1000)),
                    number(random.nextLong()), Value.Nothing.NULL);
        } else if (where instanceof Value.PageRef) {
            held.add(new Block(where, order));
            checkAround(held.getLast());
        }
    }

    /** A machine with all three zones, small. */
    static Machine smallMachine() {
        BitSet reserved = new BitSet();
        reserved.set(0, RESERVED);
        return Machine.ofZones(new int[] {1024, 3000, 1500}, reserved, Reclaim.NONE);
    }
}
