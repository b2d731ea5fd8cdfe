/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.SavedMachine.DamagedException;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.store.Table;

/** A saved state loads back exactly, and is refused when it is damaged. */
class SavedMachineTest {
    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Machine machine = worked();

    /** A machine on which all kinds of things have happened. */
    private Machine worked() {
        Machine fresh;
        try {
            fresh = Machine.boot(MachineSpec.defaults().withMemory(20 << 20).withSeed(7));
        } catch (ConfigurationException e) {
            throw new AssertionError(e);
        }
        work(fresh, new Random(seed));
        return fresh;
    }

    private static void work(Machine on, Random random) {
        for (int i = 0; i < 500; i++) {
            int page = on.pageAllocator().allocPages(Gfp.GFP_ATOMIC, random.nextInt(3));
            if (page != Table.NULL && random.nextBoolean()) {
                on.memory().write((long) page << 12 | random.nextInt(4000), 8, random.nextLong());
            } else if (page != Table.NULL) {
                on.pageAllocator().__freePages(page, on.pageAllocator().allocatedOrder(page));
            }
        }
    }

    private byte[] saved() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SavedMachine.write(machine, bytes);
        return bytes.toByteArray();
    }

    private static Machine load(byte[] bytes) throws IOException, DamagedException {
        return SavedMachine.read(new ByteArrayInputStream(bytes));
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(DamagedException.class, () -> load(bytes)).getMessage();
    }

    @Test
    void loadsBackExactlyAndWorksOnAlike() throws IOException, DamagedException {
        Machine back = load(saved());
        assertEquals(machine.spec(), back.spec());
        assertEquals(machine.store().digest(), back.store().digest(), "seed " + seed);
        assertEquals(List.of(), machine.store().differences(back.store(), 5));
        work(machine, new Random(seed + 1));
        work(back, new Random(seed + 1));
        assertEquals(machine.store().digest(), back.store().digest(), "seed " + seed);
        assertEquals(List.of(), back.checkInvariants());
    }

    @Test
    void aMachineWhosePageTablesSomebodyHasSpoiledIsLoadedAsItIs() throws IOException, DamagedException {
        int bash = machine.processes().start("bash");
        machine.scheduler().switchTo(bash);
        long at = machine.pageTables().pteOf(machine.tables().task.mm(bash), machine.tables().task.esp(bash));
        machine.pageTables().write(at, 0x1234_5067);
        assertTrue(!machine.checkInvariants().isEmpty(), "rss is wrong now");
        Machine back = load(saved());
        assertEquals(machine.store().digest(), back.store().digest());
        assertEquals(machine.checkInvariants(), back.checkInvariants());
    }

    @Test
    void isSmall() throws IOException {
        assertTrue(saved().length < 200_000, saved().length + " bytes for 20 MiB");
    }

    @Test
    void aBitThatFlippedOnTheWayIsNoticedUnlessItMeantNothing() throws IOException {
        byte[] bytes = saved();
        int refused = 0;
        for (int i = 0; i < 100; i++) {
            byte[] bad = bytes.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                // gzip's heading has bits without a meaning, and so has the end of what is compressed
                assertEquals(machine.store().digest(), load(bad).store().digest(), "seed " + seed);
            } catch (DamagedException e) {
                refused++;
                assertTrue(e.getMessage().contains("save it again") || e.getMessage().contains("no saved state"), e.getMessage() + ", seed " + seed);
            }
        }
        assertTrue(refused > 90, refused + " of 100, seed " + seed);
    }

    @Test
    void whatIsCutOffIsNoticed() throws IOException {
        byte[] bytes = saved();
        for (int length = 0; length < bytes.length; length += 1 + bytes.length / 40) {
            assertTrue(refusal(Arrays.copyOf(bytes, length)).contains("damaged"), "of " + length + " bytes");
        }
    }

    private static byte[] gzip(String heading, int version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(bytes))) {
            data.writeBytes(heading);
            data.writeInt(version);
        }
        return bytes.toByteArray();
    }

    @Test
    void otherFilesAreToldApart() throws IOException {
        assertEquals("this is no saved state; give a file that pagewalk run --state wrote", refusal(gzip("a letter", 1)));
        assertEquals("this state was saved in format 99, this version reads format 4; save it again with this version",
                refusal(gzip("pagewalk state\n", 99)));
        assertTrue(refusal(gzip("a letter that is longer than the heading", 1)).contains("no saved state"));
        assertTrue(refusal("machine { }".getBytes()).contains("damaged"));
        assertTrue(SavedMachine.looksLikeOne(saved()));
    }

    @Test
    void aStateThatContradictsItselfIsRefusedThoughItsChecksumIsRight() throws IOException {
        machine.tables().zone.free_pages(0, 5);
        assertTrue(refusal(saved()).contains("free_pages is 5"));
        machine.tables().zone.free_area.set(0, 1_000_000);
        assertTrue(refusal(saved()).contains("damaged"));
    }
}
