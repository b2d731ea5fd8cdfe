/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.physmem;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.OutOfBudget;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.store.Journal;

/** What page frames hold. */
class PhysicalMemoryTest {
    private static final int PAGE = 4096;

    private final Machine machine = Machine.bareZone(1024);
    private final PhysicalMemory memory = machine.memory();
    private final Declarations declarations = Declarations.of(machine.profile());

    private Value call(String function, Value... arguments) {
        return declarations.function(function).orElseThrow().body().call(machine, arguments);
    }

    private static Value at(long address) {
        return new Value.Address(Type.KERNEL_ADDRESS, address);
    }

    private static Value number(long number) {
        return new Value.Int(number);
    }

    @Test
    void isZeroAtFirstAndTakesNothingUntilSomethingElseIsWritten() {
        assertEquals(0, memory.read(5 * PAGE + 100, 8));
        memory.write(5 * PAGE + 100, 8, 0);
        memory.fill(0, 10 * PAGE, (byte) 0);
        assertFalse(memory.contents().isWritten(5));
        memory.write(5 * PAGE + 100, 1, 1);
        assertTrue(memory.contents().isWritten(5));
        assertFalse(memory.contents().isWritten(6));
        memory.clearPage(5);
        assertEquals(0, memory.contents().writtenRows());
    }

    /** Whether a page of zeros takes memory depends on the way there, and by going back and forth one comes another way. */
    @Test
    void aPageThatIsZeroAgainIsCopiedLikeOneThatNobodyHasWritten() {
        Journal journal = machine.store().journal();
        journal.record(true);
        machine.narrator().listen(true);
        memory.write(5 * PAGE + 100, 4, 7);
        memory.write(5 * PAGE + 100, 4, 0);
        memory.copyPage(6, 5);
        Note last = null;
        for (long at = journal.oldest(); at < journal.newest(); at = journal.next(at)) {
            last = journal.isNote(at) ? machine.narrator().noteAt(at) : last;
        }
        assertEquals(MemoryNote.PAGE_CLEARED, last);
    }

    @Test
    void numbersOfEveryWidthLieLowestByteFirstAtAnyAddressAlsoAcrossFrames() {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        Random random = new Random(seed);
        byte[] plain = new byte[4 * PAGE];
        for (int i = 0; i < 20_000; i++) {
            int width = 1 << random.nextInt(4);
            int address = random.nextInt(10) == 0 ? PAGE * (1 + random.nextInt(3)) - random.nextInt(8)
                    : random.nextInt(plain.length - 8);
            long value = random.nextLong();
            memory.write(address, width, value);
            for (int b = 0; b < width; b++) {
                plain[address + b] = (byte) (value >>> b * Byte.SIZE);
            }
            assertEquals(width == 8 ? value : value & (1L << width * Byte.SIZE) - 1, memory.read(address, width),
                    "seed " + seed + ", width " + width + " at " + address);
        }
        byte[] read = new byte[plain.length];
        memory.read(0, read);
        assertArrayEquals(plain, read, "seed " + seed);
    }

    @Test
    void runsAreWrittenFilledAndMovedAlsoOntoThemselves() {
        Random random = new Random(3);
        byte[] run = new byte[3 * PAGE];
        random.nextBytes(run);
        memory.write(1000, run);
        byte[] back = new byte[run.length];
        memory.read(1000, back);
        assertArrayEquals(run, back);
        memory.copy(1000 + 333, 1000, run.length);
        memory.read(1000 + 333, back);
        assertArrayEquals(run, back, "moved up, onto itself");
        memory.copy(700, 1000 + 333, run.length);
        memory.read(700, back);
        assertArrayEquals(run, back, "moved down, onto itself");
        memory.fill(700, run.length, (byte) 0x5a);
        assertEquals(0x5a5a5a5aL, memory.read(700 + run.length - 4, 4));
        memory.fill(0, 8 * PAGE, (byte) 0);
        assertEquals(0, memory.contents().writtenRows());
    }

    @Test
    void aPageKeepsWhatItHeldUntilGetZeroedPageClearsIt() {
        Value first = call("__get_free_page", number(Gfp.GFP_KERNEL));
        call("store", first, number(42), Value.Nothing.NULL);
        call("free_page", first);
        Value again = call("__get_free_page", number(Gfp.GFP_KERNEL));
        assertEquals(first, again);
        assertEquals(number(42), call("load", again, Value.Nothing.NULL), "the last owner's number shines through");
        call("free_page", again);
        Value zeroed = call("get_zeroed_page", number(Gfp.GFP_KERNEL));
        assertEquals(first, zeroed);
        assertEquals(number(0), call("load", zeroed, number(8)));
    }

    @Test
    void addressesOutsideDirectlyMappedMemoryAreAKernelBug() {
        long end = 0xC000_0000L + 1024 * PAGE;
        memory.physical(end - 4, 4);
        for (Value wrong : new Value[] {at(end - 3), at(0x10), at(0xBFFF_FFFFL), Value.Nothing.NULL}) {
            assertThrows(KernelBug.class, () -> call("store", wrong, number(1), number(4)));
        }
        assertThrows(KernelBug.class, () -> call("memset", at(0xC000_0000L), number(1), number(-1)));
        assertThrows(KernelBug.class, () -> call("memcpy", at(0xC000_0000L), at(end - 10), number(11)));
        assertEquals(0, memory.contents().writtenRows());
    }

    @Test
    void aRunWritesNoMoreThanItsBudget() {
        Machine large = Machine.bareZone(200_000);
        OutOfBudget held = assertThrows(OutOfBudget.class,
                () -> large.memory().fill(0, 200_000L * PAGE, (byte) 1));
        assertTrue(held.getMessage().contains("256 MiB"), held.getMessage());
        large.memory().fill(0, 65_536L * PAGE, (byte) 0);
        OutOfBudget written = assertThrows(OutOfBudget.class, () -> {
            while (true) {
                large.memory().fill(0, 4000L * PAGE, (byte) 1);
            }
        });
        assertTrue(written.getMessage().contains("4 GiB"), written.getMessage());
    }
}
