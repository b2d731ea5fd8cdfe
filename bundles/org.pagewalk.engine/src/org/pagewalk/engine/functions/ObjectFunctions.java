/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.proc.ProcFile;
import org.pagewalk.engine.proc.ProcFiles;
import org.pagewalk.engine.sched.SchedFunctions;
import org.pagewalk.model.tables.FileTable;
import org.pagewalk.model.tables.VmAreaTable;
import org.pagewalk.store.Table;

/** How a scenario gets hold of the kernel's objects to look at them, and of the text of files under /proc. */
final class ObjectFunctions {
    private static final Parameter NODE = new Parameter("node", Type.INT, "", "the node's number, 0 if left out", true);

    private static final Parameter ADDRESS = new Parameter("addr", Type.USER_ADDRESS, "", "the address");
    private static final Parameter TASK = new Parameter("task", Type.TASK, "", "the process");

    private ObjectFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                declare("zone", Type.ZONE, "Nothing: a zone that is not there is a mistake in the scenario.",
                        "The zone of this name.", "Gorman 3.2", "expect zone(\"Normal\").free_pages > 0",
                        ObjectFunctions::zone,
                        new Parameter("name", Type.STRING, "", "\"DMA\", \"Normal\" or \"HighMem\" on the x86; also \"DMA32\" on others"), NODE),
                declare("page", Type.PAGE, "Nothing: a frame that is not there is a mistake in the scenario.",
                        "The struct page of a page frame.", "Gorman 3.3", "print page(4095).count",
                        ObjectFunctions::page,
                        new Parameter("pfn", Type.INT, "", "the number of the page frame, from 0")),
                declare("node", Type.NODE, "Nothing: a node that is not there is a mistake in the scenario.",
                        "The memory node of this number.", "Gorman 3.1", "print node(0).node_size",
                        ObjectFunctions::node, new Parameter("nid", Type.INT, "", "the node's number, from 0")),
                declare("machine", Type.MACHINE, "None.", "The machine, with the kernel's global variables as its fields.", "Gorman 5.2.1",
                        "print machine().max_low_pfn", (machine, arguments) -> row(machine.tables().machine, 0)),
                declare("mm", Type.MM, "NULL for a kernel thread and for a process that has ended.", "The address space of a task.",
                        "Gorman 9.2", "task bash { }\nexpect mm(bash).mm_users == 1", ObjectFunctions::mm, TASK),
                declare("vma", Type.VMA, "NULL where nothing is mapped.", "The area of a process in which an address lies. find_vma is the"
                        + " kernel's function; this one changes nothing, not even mmap_cache.", "Gorman 9.3",
                        "task bash {\n  let p = mmap(0, 2 pages, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS)\n  expect vma(bash, p + 1 page).vm_start == p\n}",
                        ObjectFunctions::vma, TASK, ADDRESS),
                declare("pte", Type.INT, "0 where nothing is mapped, or no table of pages is there.", "The entry of a process's page table for an"
                        + " address, as a number: which page frame, and which bits.", "Gorman 4.2",
                        "task bash {\n  let p = mmap(0, 1 page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS)\n  expect pte(bash, p) == 0\n  load(p)\n"
                                + "  expect pte(bash, p) != 0\n}", ObjectFunctions::pte, TASK, ADDRESS),
                declare("file", Type.FILE, "NULL when none is open under this name.", "An open file, by the name under which it was declared.",
                        "the kernel's fs.h", "file data { size 4 pages }\nexpect file(\"data\") == data", ObjectFunctions::file,
                        new Parameter("name", Type.STRING, "", "the name of the file")),
                declare("proc", Type.STRING, "Nothing: a file that is not there is a mistake in the scenario.",
                        "The text of a file under /proc, as the kernel would write it. " + files(),
                        "the kernel's proc(5)", "print proc(\"buddyinfo\")", ObjectFunctions::proc,
                        new Parameter("name", Type.STRING, "", "the name of the file, without /proc/"),
                        new Parameter("task", Type.TASK, "", "of which process, for a file that each has; the current one if left out", true)));
    }

    private static FunctionDeclaration declare(String name, Type result, String errors, String explanation,
            String source, String example, FunctionDeclaration.Body body, Parameter... parameters) {
        Set<String> profiles = Profile.all().stream().map(Profile::name).collect(Collectors.toSet());
        return new FunctionDeclaration(name, List.of(parameters), result, errors, profiles, explanation, source,
                example, body).asQuestion();
    }

    private static Value zone(Machine machine, Value[] arguments) {
        String name = ((Value.Text) arguments[0]).value();
        int node = arguments.length > 1 && arguments[1] instanceof Value.Int(long number) ? (int) number : 0;
        return machine.zone(name, node).map(row -> row(machine.tables().zone, row))
                .orElseThrow(() -> new WrongArgument("there is no zone \"" + name + "\" on node " + node
                        + "; this machine has " + String.join(", ", machine.zoneNames(node))));
    }

    private static Value page(Machine machine, Value[] arguments) {
        long pfn = ((Value.Int) arguments[0]).value();
        int limit = machine.tables().page.limit();
        if (pfn < 0 || pfn >= limit) {
            throw new WrongArgument("there is no page frame " + pfn + "; this machine has frames 0 to " + (limit - 1));
        }
        return new Value.PageRef((int) pfn);
    }

    private static Value node(Machine machine, Value[] arguments) {
        long nid = ((Value.Int) arguments[0]).value();
        int limit = machine.tables().node.limit();
        if (nid < 0 || nid >= limit) {
            throw new WrongArgument("there is no node " + nid + "; this machine has nodes 0 to " + (limit - 1));
        }
        return row(machine.tables().node, (int) nid);
    }

    private static Value mm(Machine machine, Value[] arguments) {
        return rowOrNull(machine.tables().mmStruct, machine.tables().task.mm(SchedFunctions.row(machine, arguments[0])));
    }

    /** Down the red-black tree, as find_vma does it. */
    private static Value vma(Machine machine, Value[] arguments) {
        VmAreaTable areas = machine.tables().vmArea;
        int mm = machine.tables().task.mm(SchedFunctions.row(machine, arguments[0]));
        long address = ((Value.Address) arguments[1]).value();
        int area = mm == Table.NULL ? Table.NULL : machine.tables().mmStruct.mm_rb(mm);
        while (area != Table.NULL) {
            if (Long.compareUnsigned(areas.vm_end(area), address) <= 0) {
                area = areas.rb_right(area);
            } else if (Long.compareUnsigned(areas.vm_start(area), address) <= 0) {
                return row(areas, area);
            } else {
                area = areas.rb_left(area);
            }
        }
        return Value.Nothing.NULL;
    }

    private static Value pte(Machine machine, Value[] arguments) {
        int mm = machine.tables().task.mm(SchedFunctions.row(machine, arguments[0]));
        long at = mm == Table.NULL ? 0 : machine.pageTables().pteOf(mm, ((Value.Address) arguments[1]).value());
        return new Value.Int(at == 0 ? 0 : machine.pageTables().read(at));
    }

    private static Value file(Machine machine, Value[] arguments) {
        FileTable files = machine.tables().file;
        String name = ((Value.Text) arguments[0]).value();
        return IntStream.range(0, files.limit())
                .filter(file -> files.exists(file) && machine.tables().dentry.d_name(files.f_dentry(file)).equals(name)).boxed().findFirst()
                .map(file -> row(files, file)).orElse(Value.Nothing.NULL);
    }

    private static Value proc(Machine machine, Value[] arguments) {
        String name = ((Value.Text) arguments[0]).value();
        ProcFile file = ProcFiles.named(name).orElseThrow(() -> new WrongArgument("there is no file /proc/" + name + " yet; there is "
                + String.join(", ", ProcFiles.names())));
        if (arguments.length == 1 || arguments[1] == Value.Nothing.NULL) {
            return new Value.Text(ProcFiles.text(name, machine).orElseThrow(() -> new WrongArgument("there is no process "
                    + name.substring(0, name.indexOf('/')) + "; name one by its number or its program, as in bash/maps")));
        }
        if (!file.isOfProcess()) {
            throw new WrongArgument("/proc/" + name + " is no file of a process: leave the process out");
        }
        return new Value.Text(file.text(machine, SchedFunctions.row(machine, arguments[1])));
    }

    private static String files() {
        return ProcFiles.all().stream().map(file -> file.name() + ": " + file.explanation()).collect(Collectors.joining(" "));
    }

    private static Value rowOrNull(Table table, int row) {
        return row == Table.NULL ? Value.Nothing.NULL : row(table, row);
    }

    private static Value row(Table table, int row) {
        return new Value.Row(table, row, table.generation(row));
    }
}
