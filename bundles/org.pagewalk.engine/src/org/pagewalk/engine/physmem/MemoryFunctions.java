/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.physmem;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.BlockRole;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;

/** How kernel code of a scenario reads and writes memory. */
public final class MemoryFunctions {
    private static final String BAD_ADDRESS = "A kernel BUG for an address outside directly mapped memory.";
    private static final Parameter ADDR =
            new Parameter("addr", Type.KERNEL_ADDRESS, "", "the kernel address of the first byte");
    private static final Parameter PAGE_ADDR = new Parameter("addr", Type.KERNEL_ADDRESS, "", "an address in the page");
    private static final Parameter VALUE = new Parameter("value", Type.INT, "", "the number; its lowest bytes are taken");
    private static final Parameter WIDTH =
            new Parameter("width", Type.INT, "bytes", "1, 2, 4 or 8; if left out, that of the kernel's long", true);
    private static final Parameter LENGTH = new Parameter("n", Type.INT, "bytes", "how many bytes");

    private MemoryFunctions() {
    }

    /** All of them. */
    public static List<FunctionDeclaration> functions() {
        return List.of(
                declare("load", Type.INT, "The number that stands at an address, lowest byte first.",
                        "let addr = __get_free_page(GFP_KERNEL)\nprint load(addr)", MemoryFunctions::load, ADDR, WIDTH)
                        .asQuestion(),
                declare("store", Type.VOID, "Writes a number to an address, lowest byte first.",
                        "let addr = __get_free_page(GFP_KERNEL)\nstore(addr, 42)", MemoryFunctions::store, ADDR, VALUE,
                        WIDTH),
                declare("memset", Type.VOID, "Writes the same byte over and over.",
                        "let addr = __get_free_page(GFP_KERNEL)\nmemset(addr, 0x5a, 100)", MemoryFunctions::memset, ADDR,
                        new Parameter("byte", Type.INT, "", "the byte, from 0 to 255"), LENGTH),
                declare("memcpy", Type.VOID, "Copies bytes from one address to another; the two runs may overlap.",
                        "let addr = __get_free_page(GFP_KERNEL)\nmemcpy(addr + 64, addr, 16)", MemoryFunctions::memcpy,
                        new Parameter("to", Type.KERNEL_ADDRESS, "", "where the first byte goes"),
                        new Parameter("from", Type.KERNEL_ADDRESS, "", "where the first byte comes from"), LENGTH),
                declare("clear_page", Type.VOID, "Fills the page in which an address lies with zeros.",
                        "let addr = __get_free_page(GFP_KERNEL)\nclear_page(addr)", (m, a) -> {
                            m.memory().clearPage(m.memory().virtToPage(address(a[0])));
                            return Value.Nothing.NULL;
                        }, PAGE_ADDR));
    }

    private static FunctionDeclaration declare(String name, Type result, String explanation, String example,
            FunctionDeclaration.Body body, Parameter... parameters) {
        Set<String> profiles = Profile.all().stream().map(Profile::name).collect(Collectors.toSet());
        List<String> addresses = Stream.of(parameters).filter(each -> each.type() == Type.KERNEL_ADDRESS).map(Parameter::name).toList();
        return new FunctionDeclaration(name, List.of(parameters), result, BAD_ADDRESS, profiles, explanation,
                "the kernel's string.h and page.h", example, body).with(new BlockRole.Uses(addresses)).atBoot();
    }

    private static Value load(Machine machine, Value[] arguments) {
        int width = width(machine, arguments[1]);
        return new Value.Int(machine.memory().read(machine.memory().physical(address(arguments[0]), width), width));
    }

    private static Value store(Machine machine, Value[] arguments) {
        int width = width(machine, arguments[2]);
        machine.memory().write(machine.memory().physical(address(arguments[0]), width), width, number(arguments[1]));
        return Value.Nothing.NULL;
    }

    private static Value memset(Machine machine, Value[] arguments) {
        long length = number(arguments[2]);
        machine.memory().fill(machine.memory().physical(address(arguments[0]), length), length,
                (byte) number(arguments[1]));
        return Value.Nothing.NULL;
    }

    private static Value memcpy(Machine machine, Value[] arguments) {
        long length = number(arguments[2]);
        machine.memory().copy(machine.memory().physical(address(arguments[0]), length),
                machine.memory().physical(address(arguments[1]), length), length);
        return Value.Nothing.NULL;
    }

    private static int width(Machine machine, Value value) {
        if (!(value instanceof Value.Int(long width))) {
            return machine.architecture().bitsPerLong() / Byte.SIZE;
        }
        if (width != 1 && width != 2 && width != 4 && width != 8) {
            throw new WrongArgument("a number in memory is 1, 2, 4 or 8 bytes wide, not " + width);
        }
        return (int) width;
    }

    private static long number(Value value) {
        return ((Value.Int) value).value();
    }

    private static long address(Value value) {
        if (value instanceof Value.Address address) {
            return address.value();
        }
        throw new KernelBug("NULL is used as an address; look at what the allocation returned first");
    }
}
