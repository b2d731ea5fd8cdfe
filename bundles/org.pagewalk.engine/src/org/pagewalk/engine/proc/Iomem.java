/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Range;
import org.pagewalk.engine.boot.Firmware;
import org.pagewalk.model.tables.E820EntryTable;
import org.pagewalk.model.tables.MachineTable;

/**
 * Who has which physical addresses below 4 GiB: what the firmware's map says, and within usable memory the kernel's code and
 * data. A PC also has its screen memory and its ROM, which the kernel enters whatever the firmware says; who comes later and
 * overlaps is left out.
 */
final class Iomem implements ProcFile {
    private static final long END = 1L << 32;

    private record Resource(Range range, String name) {
    }

    @Override
    public String name() {
        return "iomem";
    }

    @Override
    public String explanation() {
        return "What lies where in the physical addresses below 4 GiB: memory, the kernel's code and data in it, and what is reserved.";
    }

    @Override
    public String source() {
        return "the kernel's proc(5), register_memory(), resource.c";
    }

    @Override
    public String text(Machine machine) {
        StringBuilder text = new StringBuilder();
        List<Resource> inner = kernel(machine);
        for (Resource resource : resources(machine)) {
            line(text, "", resource);
            inner.stream().filter(each -> resource.range.start() <= each.range.start() && each.range.end() <= resource.range.end())
                    .forEach(each -> line(text, "  ", each));
        }
        return text.toString();
    }

    private static List<Resource> resources(Machine machine) {
        boolean isPc = machine.architecture().isPc() && !machine.spec().boot().bare();
        List<Resource> resources = new ArrayList<>();
        if (isPc) {
            resources.add(new Resource(new Range(0xF0000, 0x100000), "System ROM"));
        }
        E820EntryTable map = machine.tables().e820Entry;
        for (int entry = 0; entry < map.limit(); entry++) {
            Range range = new Range(map.addr(entry), map.addr(entry) + map.size(entry));
            if (range.end() <= END) {
                request(resources, new Resource(range, words(map.type(entry))));
            }
        }
        if (isPc) {
            request(resources, new Resource(new Range(0xA0000, 0xC0000), "Video RAM area"));
        }
        resources.sort(Comparator.comparingLong(each -> each.range.start()));
        return resources;
    }

    /** request_resource: enters what overlaps nothing that is there. */
    private static void request(List<Resource> resources, Resource wanted) {
        if (resources.stream().noneMatch(each -> each.range.meets(wanted.range))) {
            resources.add(wanted);
        }
    }

    private static String words(int type) {
        return switch (type) {
            case Firmware.E820_RAM -> "System RAM";
            case 3 -> "ACPI Tables";
            case 4 -> "ACPI Non-volatile Storage";
            default -> "reserved";
        };
    }

    /** The kernel's code and data, if boot has put a kernel into memory. */
    private static List<Resource> kernel(Machine machine) {
        MachineTable tables = machine.tables().machine;
        long offset = machine.architecture().pageOffset();
        return tables._text(0) == 0 ? List.of()
                : List.of(new Resource(new Range(tables._text(0) - offset, tables._etext(0) - offset), "Kernel code"),
                        new Resource(new Range(tables._etext(0) - offset, tables._edata(0) - offset), "Kernel data"));
    }

    private static void line(StringBuilder text, String indent, Resource resource) {
        text.append("%s%08x-%08x : %s\n".formatted(indent, resource.range.start(), resource.range.end() - 1, resource.name));
    }
}
