/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.uaccess;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.BlockRole;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Subsystem;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;

/** What the kernel's way to memory of processes brings to the language (Gorman 9.6, table 9.5). */
public final class UserAccessDeclarations implements Subsystem {
    private static final String BEGIN = "task bash {\n  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)\n"
            + "  kernel {\n    let addr = __get_free_page(GFP_KERNEL)\n    ";
    private static final String END = "\n    free_page(addr)\n  }\n}";
    private static final Parameter TO_USER = new Parameter("to", Type.USER_ADDRESS, "", "the first address of the process");
    private static final Parameter FROM_USER = new Parameter("from", Type.USER_ADDRESS, "", "the first address of the process");
    private static final Parameter TO = new Parameter("to", Type.KERNEL_ADDRESS, "", "the first address of the kernel");
    private static final Parameter FROM = new Parameter("from", Type.KERNEL_ADDRESS, "", "the first address of the kernel");
    private static final Parameter LENGTH = new Parameter("n", Type.INT, "bytes", "how many bytes");
    private static final Parameter WIDTH = new Parameter("width", Type.INT, "bytes", "1, 2 or 4, for put_user 8 too; 4 if left out", true);
    private static final String COUNT = "How many bytes were not copied; 0 when all went well.";
    private static final String FAULT = "-EFAULT when the process may not use the address.";

    @Override
    public String title() {
        return "Memory of processes, used by the kernel";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return List.of(
                declare("copy_to_user", COUNT, "Copies bytes of the kernel into memory of the current process. A bad address is found out by a"
                        + " page fault, whose fix-up ends the copy.", "expect copy_to_user(p, addr, 100) == 0",
                        (m, a) -> new Value.Int(m.virtualMemory().userAccess().copyToUser(address(a[0]), address(a[1]), length(a[2]))),
                        new BlockRole.Uses(List.of("from")), TO_USER, FROM, LENGTH),
                declare("copy_from_user", COUNT, "Copies bytes of the current process into memory of the kernel, and fills what could not be"
                        + " copied with zeros.", "expect copy_from_user(addr, p, 100) == 0",
                        (m, a) -> new Value.Int(m.virtualMemory().userAccess().copyFromUser(address(a[0]), address(a[1]), length(a[2]))),
                        new BlockRole.Uses(List.of("to")), TO, FROM_USER, LENGTH),
                declare("get_user", FAULT, "Reads a number of the current process and writes it to an address of the kernel.",
                        "expect get_user(addr, p) == 0",
                        (m, a) -> new Value.Int(m.virtualMemory().userAccess().getUser(address(a[0]), address(a[1]), width(a[2], Integer.BYTES))),
                        new BlockRole.Uses(List.of("to")), TO, FROM_USER, WIDTH).failingWith(Errno.EFAULT),
                declare("put_user", FAULT, "Writes a number into memory of the current process.", "expect put_user(42, p) == 0",
                        (m, a) -> new Value.Int(m.virtualMemory().userAccess().putUser(((Value.Int) a[0]).value(), address(a[1]), width(a[2], Long.BYTES))),
                        BlockRole.NONE, new Parameter("value", Type.INT, "", "the number; its lowest bytes are taken"), TO_USER, WIDTH)
                        .failingWith(Errno.EFAULT),
                declare("strncpy_from_user", FAULT, "Copies a string of the current process, up to its 0, into memory of the kernel; gives its"
                        + " length without the 0, or n if it has no end so far.", "expect strncpy_from_user(addr, p, 100) == 0",
                        (m, a) -> new Value.Int(m.virtualMemory().userAccess().strncpyFromUser(address(a[0]), address(a[1]), length(a[2]))),
                        new BlockRole.Uses(List.of("to")), TO, FROM_USER, LENGTH).failingWith(Errno.EFAULT),
                declare("strlen_user", "0 when the process may not use the address.", "How long a string of the current process is, its 0"
                        + " counted.", "expect strlen_user(p) == 1",
                        (m, a) -> new Value.Int(m.virtualMemory().userAccess().strnlenUser(address(a[0]), Integer.MAX_VALUE)),
                        BlockRole.NONE, FROM_USER),
                declare("strnlen_user", "0 when the process may not use the address.", "How long a string of the current process is, its 0"
                        + " counted; more than n if no 0 comes so soon.", "expect strnlen_user(p, 100) == 1",
                        (m, a) -> new Value.Int(m.virtualMemory().userAccess().strnlenUser(address(a[0]), length(a[1]))),
                        BlockRole.NONE, FROM_USER, LENGTH));
    }

    private static FunctionDeclaration declare(String name, String errors, String explanation, String example,
            FunctionDeclaration.Body body, BlockRole role, Parameter... parameters) {
        Set<String> profiles = Profile.all().stream().map(Profile::name).collect(Collectors.toSet());
        return new FunctionDeclaration(name, List.of(parameters), Type.INT, errors, profiles, explanation, "Gorman 9.6, table 9.5",
                BEGIN + example + END, body).with(role);
    }

    private static long address(Value value) {
        if (value instanceof Value.Address address) {
            return address.value();
        }
        throw new KernelBug("NULL is used as an address of the kernel; look at what the allocation returned first");
    }

    private static long length(Value value) {
        long length = ((Value.Int) value).value();
        if (length < 0 || length > Integer.MAX_VALUE) {
            throw new WrongArgument("a copy has from 0 bytes to less than 2 GiB, not " + length);
        }
        return length;
    }

    private static int width(Value value, int most) {
        long width = value instanceof Value.Int(long given) ? given : Integer.BYTES;
        if (width < 1 || width > most || Long.bitCount(width) != 1) {
            throw new WrongArgument("a number here is 1, 2 or 4 bytes wide" + (most > Integer.BYTES ? ", or 8" : "") + ", not " + width);
        }
        return (int) width;
    }
}
