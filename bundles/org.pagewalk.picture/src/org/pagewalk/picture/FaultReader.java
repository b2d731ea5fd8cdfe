/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.pagefault.FaultPathNote;
import org.pagewalk.engine.run.Cursor;
import org.pagewalk.engine.run.Narration;
import org.pagewalk.engine.run.Run;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.picture.FaultPath.Access;
import org.pagewalk.picture.FaultPath.Step;
import org.pagewalk.store.Journal;
import org.pagewalk.store.Table;

/** Reads from the narrative of a run how the last page fault up to the present moment went, to its end. */
final class FaultReader {
    /** The boxes that a note tells of, in the order in which the fault came through them; the note's words belong to the last. */
    private static final Map<Note, List<FaultBox>> BOXES = new HashMap<>();
    /** Where a fault has been that was found to be bad, when it then is no longer the process's. */
    private static final Set<FaultBox> NOT_BAD_AREA = Set.of(FaultBox.VMALLOC, FaultBox.NO_MM, FaultBox.SIGBUS, FaultBox.OUT_OF_MEMORY, FaultBox.BAD_AREA);

    private static final Pattern AREA = Pattern.compile("area (\\d{1,9})\\b(?!-)");

    static {
        BOXES.put(FaultPathNote.IS_VMALLOC, List.of(FaultBox.VMALLOC));
        BOXES.put(FaultPathNote.NO_CONTEXT, List.of(FaultBox.NO_MM));
        BOXES.put(FaultPathNote.NO_VMA, List.of(FaultBox.NO_MM, FaultBox.FIND_VMA));
        BOXES.put(FaultPathNote.IN_VMA, List.of(FaultBox.NO_MM, FaultBox.FIND_VMA, FaultBox.IN_AREA));
        BOXES.put(FaultPathNote.NOT_GROWSDOWN, List.of(FaultBox.NO_MM, FaultBox.FIND_VMA, FaultBox.IN_AREA, FaultBox.GROWS_DOWN));
        BOXES.put(FaultPathNote.BELOW_ESP, List.of(FaultBox.NO_MM, FaultBox.FIND_VMA, FaultBox.IN_AREA, FaultBox.GROWS_DOWN, FaultBox.BELOW_STACK));
        BOXES.put(FaultPathNote.STACK_GREW, List.of(FaultBox.NO_MM, FaultBox.FIND_VMA, FaultBox.IN_AREA, FaultBox.GROWS_DOWN, FaultBox.BELOW_STACK,
                FaultBox.EXPAND_STACK));
        BOXES.put(FaultPathNote.STACK_LIMIT, BOXES.get(FaultPathNote.STACK_GREW));
        BOXES.put(FaultPathNote.MAY_WRITE, List.of(FaultBox.GOOD_AREA, FaultBox.MAY_WRITE));
        BOXES.put(FaultPathNote.MAY_NOT_WRITE, BOXES.get(FaultPathNote.MAY_WRITE));
        BOXES.put(FaultPathNote.READ_PROTECTED, List.of(FaultBox.GOOD_AREA, FaultBox.PRESENT));
        BOXES.put(FaultPathNote.MAY_READ, List.of(FaultBox.GOOD_AREA, FaultBox.PRESENT, FaultBox.MAY_READ));
        BOXES.put(FaultPathNote.MAY_NOT_READ, BOXES.get(FaultPathNote.MAY_READ));
        for (FaultPathNote inside : List.of(FaultPathNote.HANDLE_MM_FAULT, FaultPathNote.DO_NO_PAGE, FaultPathNote.DO_ANONYMOUS_PAGE,
                FaultPathNote.DO_SWAP_PAGE, FaultPathNote.DO_WP_PAGE, FaultPathNote.NOT_PRESENT_NONE, FaultPathNote.NOT_PRESENT_SWAPPED,
                FaultPathNote.WRITE_PROTECTED, FaultPathNote.MAPS_ZERO_PAGE, FaultPathNote.EARLY_COW_BREAK, FaultPathNote.REUSES_PAGE,
                FaultPathNote.COPIES_PAGE, FaultPathNote.COW_BREAK)) {
            BOXES.put(inside, List.of(FaultBox.HANDLE_MM_FAULT));
        }
        BOXES.put(FaultPathNote.IS_MINOR, List.of(FaultBox.MINOR));
        BOXES.put(FaultPathNote.IS_MAJOR, List.of(FaultBox.MAJOR));
        BOXES.put(FaultPathNote.IS_SIGBUS, List.of(FaultBox.SIGBUS));
        BOXES.put(FaultPathNote.IS_OUT_OF_MEMORY, List.of(FaultBox.OUT_OF_MEMORY));
        BOXES.put(FaultPathNote.SEGV_MAPERR, List.of(FaultBox.BAD_AREA, FaultBox.SIGSEGV));
        BOXES.put(FaultPathNote.SEGV_ACCERR, BOXES.get(FaultPathNote.SEGV_MAPERR));
        BOXES.put(FaultPathNote.FIXED_UP, List.of(FaultBox.NO_CONTEXT, FaultBox.FIXUP));
        BOXES.put(FaultPathNote.NO_FIXUP, List.of(FaultBox.NO_CONTEXT, FaultBox.OOPS));
    }

    private final Journal journal;
    private final Narration narration;
    private final Access access;
    private final Tables tables;
    private final List<Told> heard = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private long end = Long.MAX_VALUE;

    private FaultReader(Run run, Access access) {
        this.access = access;
        tables = run.machine().tables();
        journal = run.machine().store().journal();
        narration = new Narration(run);
        steps.add(new Step(FaultBox.START, access.moment(), "do_page_fault: the address in cr2 is " + Words.hex(access.address()) + ", error code "
                + access.errorCode() + ": " + access.words()));
        step(FaultBox.KERNEL_ADDRESS, access.moment());
    }

    /** The last page fault that has begun by the present moment; the cursor stays. */
    static Optional<FaultPath> read(Subject subject) {
        Run run = subject.run();
        if (!run.isRecorded()) {
            return Optional.empty();
        }
        Cursor cursor = run.cursor();
        long here = cursor.moment();
        Optional<Told> found = cursor.findNote(false, note -> note == FaultPathNote.DO_PAGE_FAULT, subject.progress());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Told begin = found.get();
        cursor.moveTo(run.machine().store().journal().next(begin.moment()));
        FaultReader reader = new FaultReader(run, access(run, begin));
        cursor.tell(cursor.moment(), reader::hear, subject.progress());
        reader.heard.forEach(reader::take);
        cursor.moveTo(here);
        return Optional.of(new FaultPath(reader.access, List.copyOf(reader.steps), reader.end, here));
    }

    private static Access access(Run run, Told begin) {
        Tables tables = run.machine().tables();
        int task = run.machine().scheduler().current();
        int mm = task == Table.NULL ? Table.NULL : tables.task.mm(task);
        return new Access(begin.field("address").orElse(0), (int) begin.field("error_code").orElse(0), mm, task,
                task == Table.NULL ? "nobody" : new Spaces(run.machine()).name(task), run.cursor().where().line().orElse(0), run.cursor().moment());
    }

    /** Takes in what was told next; whether it goes on. */
    private boolean hear(Told told) {
        long moment = journal.next(told.moment());
        boolean isOver = told.note().kind() == Note.Kind.MARK || told.isLeave() && told.note() == FaultPathNote.DO_PAGE_FAULT;
        if (isOver) {
            end = moment;
        } else if (!told.isLeave() && BOXES.containsKey(told.note())) {
            heard.add(told);
        }
        return !isOver;
    }

    /** The machine is where the fault began, so names and areas are as they were then. */
    private void take(Told told) {
        long moment = journal.next(told.moment());
        List<FaultBox> boxes = BOXES.get(told.note());
        if (boxes.contains(FaultBox.FIND_VMA) && steps.stream().anyMatch(step -> step.box() == FaultBox.FIND_VMA)) {
            return; // said once more in other words
        }
        if (boxes.getFirst() == FaultBox.NO_CONTEXT && !NOT_BAD_AREA.contains(steps.getLast().box())) {
            step(FaultBox.BAD_AREA, moment);
        }
        boxes.subList(0, boxes.size() - 1).forEach(box -> step(box, moment));
        steps.add(new Step(boxes.getLast(), moment, areas(narration.words(told))));
    }

    /** Areas by their addresses instead of their numbers. */
    private String areas(String words) {
        return AREA.matcher(words).replaceAll(match -> {
            int row = Integer.parseInt(match.group(1));
            return tables.vmArea.exists(row) ? "area " + Words.hex(tables.vmArea.vm_start(row)) + "-" + Words.hex(tables.vmArea.vm_end(row))
                    : match.group();
        });
    }

    /** A box that a later one implies. */
    private void step(FaultBox box, long moment) {
        steps.add(new Step(box, moment, box.words()));
    }
}
