/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.Tables;

/** What a structure is called in messages and views: short, in the kernel's words. */
final class Label {
    private Label() {
    }

    static String of(Handle handle) {
        if (!handle.isAttached()) {
            return word(handle.eClass()) + " (a copy)";
        }
        return handle.isStale() ? word(handle) + " " + handle.row() + ", gone" : present(handle);
    }

    private static String present(Handle handle) {
        Tables tables = handle.home().model().tables();
        int row = handle.row();
        return switch (handle) {
            case Machine machine -> "machine " + tables.machine.kernel(row);
            case Zone zone -> "zone " + tables.zone.name(row);
            case FreeArea area when tables.zone.exists(tables.freeArea.zone(row)) ->
                    tables.zone.name(tables.freeArea.zone(row)) + " free_area[" + Derived.order(tables, row) + "]";
            case WaitQueueHead queue when tables.zone.exists(tables.waitQueueHead.zone(row)) -> tables.zone.name(tables.waitQueueHead.zone(row))
                    + " wait_table[" + (row - tables.zone.wait_table(tables.waitQueueHead.zone(row), 0)) + "]";
            case Task task -> tables.task.comm(row) + " (pid " + tables.task.pid(row) + ")";
            case File file -> "file " + Derived.fileName(tables, row);
            case Dentry name -> "dentry " + tables.dentry.d_name(row);
            case VmArea area -> "area " + Long.toHexString(tables.vmArea.vm_start(row)) + "-" + Long.toHexString(tables.vmArea.vm_end(row));
            case Program program -> "program " + tables.program.name(row);
            case Region region -> "region " + tables.region.name(row);
            case RegionBlock block when tables.region.exists(tables.regionBlock.region(row)) ->
                    (Derived.isFree(tables, row) ? "free " : "") + "block of " + tables.regionBlock.size(row) + " bytes at "
                    + tables.regionBlock.start(row) + " of " + tables.region.name(tables.regionBlock.region(row));
            case RegionOrder order when tables.region.exists(tables.regionOrder.region(row)) ->
                    tables.region.name(tables.regionOrder.region(row)) + " blocks of " + tables.regionOrder.size(row) + " bytes";
            case ListHead link -> word(handle) + " of " + word(handle.home().link().orElseThrow().getEContainingClass())
                    + " " + row;
            default -> word(handle) + " " + row;
        };
    }

    private static String word(Handle handle) {
        return handle.home().link().map(link -> link.getName()).orElseGet(() -> word(handle.eClass()));
    }

    /** The class name as the kernel would write it: BufferHead is a buffer_head. */
    private static String word(EClass eClass) {
        return eClass.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
