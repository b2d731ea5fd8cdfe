/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Architecture;
import org.pagewalk.store.Table;

/** Entries mean what the processors' manuals say. */
class PteFormatTest {
    private static String set(PteFormat format, long entry, int level) {
        return format.kind(entry, level) + " " + format.decode(entry, level).stream().filter(EntryField::isSet).map(EntryField::name)
                .collect(Collectors.joining(" "));
    }

    @Test
    void theX86sBitsAreThoseOfTable4_1() {
        PteFormat format = PteFormat.of(Architecture.X86);
        assertEquals("page DIRTY ACCESSED USER RW PRESENT", set(format, 0x0012_3067, 1));
        assertEquals("table DIRTY ACCESSED USER RW PRESENT", set(format, 0x0012_3067, 0));
        assertEquals("large GLOBAL PSE DIRTY ACCESSED RW PRESENT", set(format, 0x0040_01E3, 0));
        assertEquals("page PCD PWT PRESENT", set(format, 0x019, 1));
        assertEquals("protnone PROTNONE ACCESSED", set(format, 0x0012_30A0, 1));
        assertEquals("none ", set(format, 0, 1));
        EntryField address = format.decode(0x0012_3067, 1).getFirst();
        assertEquals(new EntryField("ADDRESS", 31, 12, 0x12_3000, "the physical address to which the entry leads"), address);
        assertEquals("was written to", format.decode(0x67, 1).stream().filter(field -> field.name().equals("DIRTY")).findFirst().orElseThrow()
                .meaning());
    }

    @Test
    void armHasTablesBlocksPagesAndFaults() {
        PteFormat format = PteFormat.of(Architecture.AARCH64_4K);
        assertEquals("table", format.kind(0x4000_0003L, 0));
        assertEquals("table", format.kind(0x4000_0003L, 2));
        assertEquals("block", format.kind(0x4000_0701L, 1));
        assertEquals("fault", format.kind(0x4000_0701L, 0), "no blocks at level 0");
        assertEquals("fault", format.kind(0x4000_0701L, 3), "nor at level 3");
        assertEquals("page UXN PXN nG AF AP2 AP1", set(format, format.mkPte(5, format.protection(1)), 3));
        assertEquals("fault", format.kind(0x1000L, 3));
        assertEquals("block", PteFormat.of(Architecture.AARCH64_64K).kind(0x2000_0701L, 1), "512 MiB");
        for (Architecture architecture : List.of(Architecture.AARCH64_4K, Architecture.AARCH64_16K, Architecture.AARCH64_64K)) {
            EntryField address = PteFormat.of(architecture).decode(3, 0).stream().filter(field -> field.name().equals("ADDRESS")).findFirst()
                    .orElseThrow();
            assertEquals(architecture.pageShift(), address.low());
        }
    }

    @Test
    void riscvHasItsEightBitsAndTheFrameFromBit10() {
        PteFormat format = PteFormat.of(Architecture.RISCV_SV39);
        assertEquals("page D A G U X W R V", set(format, 0x123 << 10 | 0xFF, 2));
        assertEquals("table V", set(format, 0x123 << 10 | 1, 1));
        assertEquals("large A R V", set(format, 0x43, 1));
        assertEquals(0x12_3000, format.physical(0x123 << 10 | 1));
        assertEquals(0x123 << 10 | 1, format.mkTable(0x12_3000, 0, false));
        assertTrue(format.tableBad(0x43));
    }

    /** What every format must hold, whatever the entry. */
    @Test
    void makingAndAskingGoTogetherOnEveryArchitecture() {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        Random random = new Random(seed);
        for (Architecture architecture : Architecture.all()) {
            PteFormat format = PteFormat.of(architecture);
            for (int round = 0; round < 500; round++) {
                String where = architecture.name() + ", seed " + seed + ", round " + round;
                int page = random.nextInt(architecture.maxPages());
                long pte = format.mkPte(page, format.protection(random.nextInt(16)));
                for (int change = random.nextInt(4); change > 0; change--) {
                    pte = switch (random.nextInt(6)) {
                        case 0 -> format.mkdirty(pte);
                        case 1 -> format.mkclean(pte);
                        case 2 -> format.mkyoung(pte);
                        case 3 -> format.mkold(pte);
                        case 4 -> format.mkwrite(pte);
                        default -> format.wrprotect(pte);
                    };
                }
                assertEquals(page, format.page(pte), where);
                assertTrue(format.present(pte), where);
                long rights = format.ofTlbFlags(format.tlbFlags(pte));
                assertEquals(pte, architecture == Architecture.RISCV_SV39 ? format.mkPte(page, rights) : rights | format.mkPte(page, 0), where);
                assertTrue(format.dirty(format.mkdirty(pte)), where);
                assertFalse(format.dirty(format.mkclean(pte)), where);
                assertTrue(format.young(format.mkyoung(pte)) && !format.young(format.mkold(pte)), where);
                assertTrue(format.write(format.mkwrite(pte)) && !format.write(format.wrprotect(pte)), where);
                assertTrue(format.read(format.mkread(pte)) && !format.read(format.rdprotect(pte)), where);
                assertTrue(format.exec(format.mkexec(pte)) && !format.exec(format.exprotect(pte)), where);
                assertEquals(format.dirty(pte), format.dirty(format.mkwrite(format.wrprotect(pte))), where);
                long other = format.modify(pte, format.protection(random.nextInt(16)));
                assertEquals(page, format.page(other), where);
                assertEquals(format.dirty(pte), format.dirty(other), where);
                assertTrue(!format.young(pte) || format.young(other), where);
                int last = Geometry.of(architecture).levels() - 1;
                haveTheirOwnBitsAndWords(format.decode(pte, last), where);
                haveTheirOwnBitsAndWords(format.decode(random.nextLong(), random.nextInt(last + 1)), where);
            }
            if (architecture != Architecture.X86) {
                assertEquals(Table.NULL, format.page(format.mkPte(architecture.maxPages(), 1)), architecture.name());
            }
        }
    }

    private static void haveTheirOwnBitsAndWords(List<EntryField> fields, String where) {
        long bits = 0;
        for (EntryField field : fields) {
            long mask = -1L >>> Long.SIZE - 1 - (field.high() - field.low()) << field.low();
            assertEquals(0, bits & mask, where + ": " + field);
            assertFalse(field.meaning().isBlank(), where + ": " + field);
            bits |= mask;
        }
        assertTrue(fields.size() > 3, where);
    }
}
