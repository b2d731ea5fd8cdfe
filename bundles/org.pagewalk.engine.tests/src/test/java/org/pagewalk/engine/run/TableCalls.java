/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.paging.PteFormat;

/** What the kernel does with page tables and TLBs, at random; for tests. */
record TableCalls(Kernel kernel) {
    /** Does something with the tables of the current process, at an address of its own. */
    void anything(Random random, long address) {
        switch (random.nextInt(6)) {
            case 0 -> giveBack("pgd_free", kernel.call("pgd_alloc"));
            case 1 -> giveBack("pte_free", kernel.call("pte_alloc_one"));
            case 2 -> assertEquals(List.of(), kernel.run.machine().pageTables().checkInvariants(), "input " + kernel.run.inputs());
            case 3 -> kernel.call(random.nextBoolean() ? "flush_tlb_all" : "check_pgt_cache");
            default -> change(random, address);
        }
    }

    /** Unless there was no memory for it. */
    private void giveBack(String function, Value table) {
        if (table != Value.Nothing.NULL) {
            kernel.call(function, table);
        }
    }

    /** Changes an entry that is present so that nothing is lost, and flushes, or forgets to. */
    private void change(Random random, long address) {
        Machine machine = kernel.run.machine();
        int row = machine.tables().task.mm(machine.scheduler().current());
        Value mm = new Value.Row(machine.tables().mmStruct, row, machine.tables().mmStruct.generation(row));
        Value at = new Value.Address(Type.USER_ADDRESS, address);
        Value pmd = kernel.call("pmd_alloc", mm, kernel.call("pgd_offset", mm, at), at);
        Value ptep = pmd == Value.Nothing.NULL ? pmd : kernel.call("pte_alloc", mm, pmd, at);
        if (ptep == Value.Nothing.NULL) {
            return;
        }
        long pte = ((Value.Int) kernel.call("pte_val", ptep)).value();
        PteFormat format = machine.pageTables().format();
        if (format.present(pte)) {
            long changed = random.nextBoolean() ? format.mkold(pte) : format.wrprotect(pte);
            kernel.call("set_pte", ptep, Kernel.number(changed));
            assertEquals(changed, machine.pageTables().read(machine.pageTables().pteOf(row, address)));
        }
        switch (random.nextInt(3)) {
            case 0 -> kernel.call("flush_tlb_mm", mm);
            case 1 -> kernel.call("flush_tlb_range", mm, at, new Value.Address(Type.USER_ADDRESS, address + 1));
            default -> {
                // forgotten
            }
        }
    }
}
