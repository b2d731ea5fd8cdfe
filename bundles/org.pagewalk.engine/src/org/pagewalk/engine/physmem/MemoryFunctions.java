/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.physmem;

import java.util.List;
import java.util.Map;
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

/**
 * How code of a scenario reads and writes memory. The kernel's own code has kernel addresses, which lead to memory directly; the
 * code of a process has addresses that go through the TLB, the page tables and, where these have nothing, page faults.
 */
public final class MemoryFunctions {
    private static final String BAD_ADDRESS = "A kernel BUG for an address outside directly mapped memory; a process gets SIGSEGV or SIGBUS for"
            + " an address that it may not use so.";
    private static final String ADDR = "addr";
    private static final String TO = "to";
    private static final String FROM = "from";
    private static final Parameter VALUE = new Parameter("value", Type.INT, "", "the number; its lowest bytes are taken");
    private static final Parameter WIDTH =
            new Parameter("width", Type.INT, "bytes", "1, 2, 4 or 8; if left out, that of the kernel's long", true);
    private static final Parameter LENGTH = new Parameter("n", Type.INT, "bytes", "how many bytes");
    private static final Parameter BYTE = new Parameter("byte", Type.INT, "", "the byte, from 0 to 255");

    private MemoryFunctions() {
    }

    /** All of them. */
    public static List<FunctionDeclaration> functions() {
        return List.of(
                declare("load", Type.INT, "The number that stands at an address, lowest byte first.",
                        "let addr = __get_free_page(GFP_KERNEL)\nprint load(addr)", MemoryFunctions::load, MemoryFunctions::loadByProcess,
                        Map.of(ADDR, "get_user"), addr(Type.KERNEL_ADDRESS), WIDTH),
                declare("store", Type.VOID, "Writes a number to an address, lowest byte first.",
                        "let addr = __get_free_page(GFP_KERNEL)\nstore(addr, 42)", MemoryFunctions::store, MemoryFunctions::storeByProcess,
                        Map.of(ADDR, "put_user"), addr(Type.KERNEL_ADDRESS), VALUE, WIDTH),
                declare("memset", Type.VOID, "Writes the same byte over and over.",
                        "let addr = __get_free_page(GFP_KERNEL)\nmemset(addr, 0x5a, 100)", MemoryFunctions::memset,
                        MemoryFunctions::memsetByProcess, Map.of(), addr(Type.KERNEL_ADDRESS), BYTE, LENGTH),
                declare("memcpy", Type.VOID, "Copies bytes from one address to another; the two runs may overlap.",
                        "let addr = __get_free_page(GFP_KERNEL)\nmemcpy(addr + 64, addr, 16)", MemoryFunctions::memcpy,
                        MemoryFunctions::memcpyByProcess, Map.of(TO, "copy_to_user", FROM, "copy_from_user"),
                        new Parameter(TO, Type.KERNEL_ADDRESS, "", "where the first byte goes"),
                        new Parameter(FROM, Type.KERNEL_ADDRESS, "", "where the first byte comes from"), LENGTH),
                function("clear_page", Type.VOID, "Fills the page in which an address lies with zeros.",
                        "let addr = __get_free_page(GFP_KERNEL)\nclear_page(addr)", (m, a) -> {
                            m.memory().clearPage(m.memory().virtToPage(address(a[0])));
                            return Value.Nothing.NULL;
                        }, List.of(new Parameter(ADDR, Type.KERNEL_ADDRESS, "", "an address in the page"))));
    }

    private static Parameter addr(Type type) {
        return new Parameter(ADDR, type, "", "the address of the first byte");
    }

    /** A function that the kernel and processes have, each for its own addresses. */
    private static FunctionDeclaration declare(String name, Type result, String explanation, String example,
            FunctionDeclaration.Body kernel, FunctionDeclaration.Body process, Map<String, String> withUser, Parameter... parameters) {
        List<Parameter> addresses = Stream.of(parameters).map(each -> each.type() != Type.KERNEL_ADDRESS ? each
                : new Parameter(each.name(), Type.VIRTUAL_ADDRESS, each.unit(), each.explanation())).toList();
        return function(name, result, explanation + " In the kernel the address is the kernel's own; in a process the access goes through"
                + " the TLB and the page tables, and may fault.", example, kernel, List.of(parameters)).withUser(withUser)
                .inUserMode(function(name, result, explanation, example, process, addresses));
    }

    private static FunctionDeclaration function(String name, Type result, String explanation, String example,
            FunctionDeclaration.Body body, List<Parameter> parameters) {
        Set<String> profiles = Profile.all().stream().map(Profile::name).collect(Collectors.toSet());
        List<String> addresses = parameters.stream().filter(each -> each.type() == Type.KERNEL_ADDRESS).map(Parameter::name).toList();
        return new FunctionDeclaration(name, parameters, result, BAD_ADDRESS, profiles, explanation,
                "the kernel's string.h and page.h", example, body).with(new BlockRole.Uses(addresses)).atBoot();
    }

    private static Value load(Machine machine, Value[] arguments) {
        int width = width(machine, arguments[1]);
        return new Value.Int(machine.memory().read(touched(machine, arguments[0], width), width));
    }

    private static Value loadByProcess(Machine machine, Value[] arguments) {
        return new Value.Int(machine.userMemory().load(address(arguments[0]), width(machine, arguments[1])));
    }

    private static Value store(Machine machine, Value[] arguments) {
        int width = width(machine, arguments[2]);
        machine.memory().write(touched(machine, arguments[0], width), width, number(arguments[1]));
        return Value.Nothing.NULL;
    }

    private static Value storeByProcess(Machine machine, Value[] arguments) {
        machine.userMemory().store(address(arguments[0]), width(machine, arguments[2]), number(arguments[1]));
        return Value.Nothing.NULL;
    }

    private static Value memset(Machine machine, Value[] arguments) {
        long length = number(arguments[2]);
        machine.memory().fill(touched(machine, arguments[0], length), length, (byte) number(arguments[1]));
        return Value.Nothing.NULL;
    }

    private static Value memsetByProcess(Machine machine, Value[] arguments) {
        machine.userMemory().fill(address(arguments[0]), length(machine, arguments[2]), (byte) number(arguments[1]));
        return Value.Nothing.NULL;
    }

    private static Value memcpy(Machine machine, Value[] arguments) {
        long length = number(arguments[2]);
        machine.memory().copy(touched(machine, arguments[0], length), touched(machine, arguments[1], length), length);
        return Value.Nothing.NULL;
    }

    private static Value memcpyByProcess(Machine machine, Value[] arguments) {
        machine.userMemory().copy(address(arguments[0]), address(arguments[1]), length(machine, arguments[2]));
        return Value.Nothing.NULL;
    }

    /** Where the kernel's own memory at an address is; any other address, NULL too, ends in a page fault, and that in an oops. */
    private static long touched(Machine machine, Value value, long length) {
        long address = value instanceof Value.Address given ? given.value() : 0;
        if (!machine.memory().isDirect(address, length) && machine.boot().hasZones()) {
            machine.userMemory().touchByKernel(address);
        }
        return machine.memory().physical(address, length);
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

    /** A process that goes on for ever from one bad number of bytes would only fault at the first bad page: so much is said at once. */
    private static long length(Machine machine, Value value) {
        long length = number(value);
        if (length < 0 || length > machine.tables().machine.memory(0)) {
            throw new WrongArgument("a process can set or copy 0 bytes to as many as the machine has, not " + length);
        }
        return length;
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
