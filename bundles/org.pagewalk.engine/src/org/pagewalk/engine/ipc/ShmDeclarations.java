/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.ipc;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Subsystem;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;

/** What System V shared memory brings to the language (Gorman 9.1, table 9.1). */
public final class ShmDeclarations implements Subsystem {
    private static final String SHM_C = "Gorman 9.1, the kernel's shm.c";
    private static final String HEADERS = "the kernel's ipc.h and shm.h";
    private static final Parameter ID = new Parameter("shmid", Type.INT, "", "the number that shmget gave");
    private static final String GET = "task bash {\n  let id = shmget(IPC_PRIVATE, 4 pages, 0)\n  ";
    private static final String AT = GET + "let p = shmat(id, 0, 0)\n  ";

    @Override
    public String title() {
        return "System V shared memory";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return List.of(
                declare("shmget", Type.INT, "-EINVAL for a size that is none or above 32 MiB, or above that of the segment; -ENOENT without"
                        + " IPC_CREAT when there is none; -EEXIST with IPC_EXCL when there is one; -ENOSPC when there are 4096.",
                        "The number of a segment of shared memory, which is made if there is none of this key.",
                        "task bash {\n  let id = shmget(1234, 4 pages, IPC_CREAT)\n  expect shmget(1234, 4 pages, 0) == id\n}",
                        (m, a) -> new Value.Int(m.shm().sysShmget((int) number(a[0]), number(a[1]), (int) number(a[2]))),
                        new Parameter("key", Type.INT, "", "by which processes find it; IPC_PRIVATE for one that nobody finds"),
                        new Parameter("size", Type.INT, "bytes", "how large it is to be"),
                        new Parameter("flags", Type.INT, "IPC_ flags", "IPC_CREAT, IPC_EXCL, or 0"))
                        .failingWith(Errno.EINVAL, Errno.ENOENT, Errno.EEXIST, Errno.ENOSPC),
                declare("shmat", Type.USER_ADDRESS, "-EINVAL when there is no such segment, for an address in a page, and when something is there"
                        + " already; -ENOMEM.", "Attaches a segment to this process: an area of which others see what is written.",
                        AT + "store(p, 42)\n}", ShmDeclarations::shmat, ID,
                        new Parameter("addr", Type.USER_ADDRESS, "", "where; 0 anywhere"),
                        new Parameter("flags", Type.INT, "SHM_ flags", "SHM_RDONLY, SHM_RND, SHM_REMAP, or 0"))
                        .failingWith(Errno.EINVAL, Errno.ENOMEM),
                declare("shmdt", Type.INT, "-EINVAL when none is attached there.", "Detaches the segment that was attached at an address.",
                        AT + "shmdt(p)\n  expect machine().shm_segments[0].shm_nattch == 0\n}",
                        (m, a) -> new Value.Int(m.shm().sysShmdt(m.addressSpaces(), address(m, a[0]))),
                        new Parameter("addr", Type.USER_ADDRESS, "", "where shmat attached it")).failingWith(Errno.EINVAL),
                declare("shmctl", Type.INT, "-EINVAL when there is no such segment, and for other commands, which are not emulated.",
                        "With IPC_RMID lets a segment go, with its last area if it is attached.", GET + "shmctl(id, IPC_RMID)\n}",
                        (m, a) -> new Value.Int(m.shm().sysShmctl((int) number(a[0]), (int) number(a[1]))), ID,
                        new Parameter("cmd", Type.INT, "IPC_ command", "IPC_RMID")).failingWith(Errno.EINVAL));
    }

    @Override
    public List<ConstantDeclaration> constants() {
        return List.of(
                constant("IPC_PRIVATE", Shm.IPC_PRIVATE, "A key for a segment of one's own.", GET + "print id\n}"),
                constant("IPC_CREAT", Shm.IPC_CREAT, "Make a segment if there is none of this key.",
                        "task bash { shmget(1234, 1 page, IPC_CREAT) }"),
                constant("IPC_EXCL", Shm.IPC_EXCL, "With IPC_CREAT: fail if there is one.",
                        "task bash { shmget(1234, 1 page, IPC_CREAT | IPC_EXCL) }"),
                constant("IPC_RMID", Shm.IPC_RMID, "Let the segment go.", GET + "shmctl(id, IPC_RMID)\n}"),
                constant("SHM_RDONLY", Shm.SHM_RDONLY, "Attach it to be read only.", GET + "shmat(id, 0, SHM_RDONLY)\n}"),
                constant("SHM_RND", Shm.SHM_RND, "Round the address down to a page.", GET + "shmat(id, 0x50000123, SHM_RND)\n}"),
                constant("SHM_REMAP", Shm.SHM_REMAP, "Unmap what is there.", GET + "shmat(id, 0x50000000, SHM_REMAP)\n}"));
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                event(ShmNote.SHM_CREATED, "A segment of shared memory comes to be.", GET + "print id\n}"),
                event(ShmNote.SHM_ATTACHED, "A process attaches a segment.", AT + "print p\n}"),
                event(ShmNote.SHM_DETACHED, "A process detaches a segment.", AT + "shmdt(p)\n}"),
                event(ShmNote.SHM_DESTROYED, "A segment of shared memory is no more.", GET + "shmctl(id, IPC_RMID)\n}"));
    }

    private static Value shmat(Machine machine, Value[] arguments) {
        return Errno.orUserAddress(machine.shm().sysShmat(machine.addressSpaces(), (int) number(arguments[0]), address(machine, arguments[1]),
                (int) number(arguments[2])));
    }

    private static long number(Value value) {
        return value instanceof Value.Int(long number) ? number : 0;
    }

    private static long address(Machine machine, Value value) {
        return machine.addressSpaces().space().wrap(value instanceof Value.Address address ? address.value() : number(value));
    }

    private static FunctionDeclaration declare(String name, Type result, String errors, String explanation, String example,
            FunctionDeclaration.Body body, Parameter... parameters) {
        Set<String> profiles = Profile.all().stream().map(Profile::name).collect(Collectors.toSet());
        return new FunctionDeclaration(name, List.of(parameters), result, errors, profiles, explanation, SHM_C, example, body).asSystemCall();
    }

    private static ConstantDeclaration constant(String name, int value, String explanation, String example) {
        return new ConstantDeclaration(name, Type.INT, value, explanation, HEADERS, example);
    }

    private static EventDeclaration event(ShmNote note, String explanation, String example) {
        return new EventDeclaration(note, explanation, SHM_C, example + "\nexpect event " + note.word());
    }
}
