/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.block.BlockNote;
import org.pagewalk.engine.ext2.Ext2Note;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Subsystem;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.engine.narrative.Note;

/** What disks bring to the language: what happens on them, and what is left when the power fails. */
public final class DiskDeclarations implements Subsystem {
    private static final String BLOCKS = "the kernel's ll_rw_blk.c";
    private static final String BUFFER = "the kernel's buffer.c";
    private static final String EXT2 = "the kernel's ext2/inode.c";
    private static final String READ = FileSystemCalls.example("read(data, p, 100)");
    private static final String WRITE = FileSystemCalls.example("write(data, p, 100)");
    private static final String SYNCED = FileSystemCalls.example("write(data, p, 100)", "fsync(data)");

    @Override
    public String title() {
        return "Disks";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        Set<String> everywhere = Profile.all().stream().map(Profile::name).collect(Collectors.toSet());
        return List.of(new FunctionDeclaration("crash", List.of(), Type.VOID, "Within a task it is refused.", everywhere, "Lets the power fail"
                + " and come back: all processes end, and of files there is what disks hold. What was only in the page cache, in buffers, or on its way is lost. What"
                + " the kernel's own code has allocated stays.", "000, \"dirty pages must be flushed\"",
                FileSystemCalls.example("write(data, p, 5)", "expect load(p, 1) == 0") + "\ncrash()\nexpect read_text(data, 0, 5) == \"hello\"",
                DiskDeclarations::crash));
    }

    private static Value crash(Machine machine, Value[] arguments) {
        if (machine.tables().task.mm(machine.scheduler().current()) != NULL) {
            throw new WrongArgument("crash() ends all processes, this one too: call it outside of tasks, behind the block");
        }
        machine.virtualMemory().writing().crash().crash();
        return Value.Nothing.NULL;
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                event(BlockNote.UNPLUGGED, "An idle disk begins with what has gathered in its queue, since somebody waits for it.", BLOCKS, READ),
                event(BlockNote.READ_STARTED, "A disk begins to read blocks that follow each other.", BLOCKS, READ),
                event(BlockNote.WRITE_STARTED, "A disk begins to write blocks that follow each other.", BLOCKS, SYNCED),
                event(BlockNote.TRANSFER_OVER, "A disk interrupts: it has read or written what it was asked for.", BLOCKS, READ),
                event(BlockNote.BUFFER_DIRTIED, "A block in memory was changed, and has to reach its disk one day.", BUFFER, WRITE),
                event(Ext2Note.BLOCK_GIVEN, "A file gets another block of its disk.", EXT2,
                        FileSystemCalls.example("pwrite(data, p, 100, 8 pages)")),
                event(Ext2Note.BLOCK_FREED, "A file gives a block of its disk back.", EXT2, FileSystemCalls.example("ftruncate(data, 0)")),
                event(WriteNote.FILE_TRUNCATED, "A file ends somewhere else now.", "the kernel's memory.c",
                        FileSystemCalls.example("ftruncate(data, 0)")),
                event(WriteNote.CRASHED, "The power fails.", "000, \"dirty pages must be flushed\"", "crash()"));
    }

    private static EventDeclaration event(Note note, String explanation, String source, String example) {
        return new EventDeclaration(note, explanation, source, example + "\nexpect event " + note.shape().word());
    }
}
