/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Value.Address;
import org.pagewalk.engine.functions.Value.Int;
import org.pagewalk.engine.functions.Value.Nothing;
import org.pagewalk.engine.functions.Value.PageRef;
import org.pagewalk.engine.functions.Value.Text;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.pagealloc.PageNote;

class DeclarationsTest {
    private static final Int KERNEL = new Int(0x1F0);

    private final Declarations declarations = Declarations.of(Profile.LINUX_2_4_20);
    private final Machine machine;

    DeclarationsTest() throws ConfigurationException {
        machine = Machine.boot(MachineSpec.defaults().bare());
    }

    private Value call(String function, Value... arguments) {
        return declarations.function(function).orElseThrow().body().call(machine, arguments);
    }

    @Test
    void everyFunctionIsExplained() {
        for (FunctionDeclaration function : declarations.functions()) {
            String name = function.name();
            assertFalse(function.explanation().isBlank(), name);
            assertFalse(function.errors().isBlank(), name);
            assertFalse(function.source().isBlank(), name);
            assertTrue(function.example().contains(name + "("), name);
            function.parameters().forEach(parameter -> assertFalse(parameter.explanation().isBlank(), name));
        }
        declarations.constants().forEach(constant -> assertFalse(constant.explanation().isBlank() || constant.source().isBlank(),
                constant.name()));
        Declarations.subsystems().forEach(subsystem -> assertFalse(subsystem.title().isBlank(), subsystem.toString()));
        declarations.machineKeys().forEach(key -> assertFalse(key.explanation().isBlank(), key.name()));
    }

    @Test
    void everyEventThatIsToldIsDeclaredAndExplained() {
        for (PageNote note : PageNote.values()) {
            assertEquals(note.kind() == Note.Kind.EVENT, declarations.event(note.word()).isPresent(), note.name());
        }
        declarations.events().forEach(event -> assertFalse(event.explanation().isBlank() || event.example().isBlank(), event.name()));
    }

    @Test
    void theFunctionsOfTheSeedsTablesAreThere() {
        for (String name : List.of("alloc_pages", "alloc_page", "__get_free_pages", "__get_free_page",
                "get_zeroed_page", "get_free_page", "__get_dma_pages", "page_address", "virt_to_page", "__free_pages",
                "__free_page", "free_pages", "free_page", "zone", "page", "node", "proc")) {
            assertTrue(declarations.function(name).isPresent(), name);
        }
        assertTrue(declarations.function("kmalloc").isEmpty());
    }

    @Test
    void highLevelFlagsAreMadeOfLowLevelOnes() {
        assertEquals(0x20, declarations.constant("GFP_ATOMIC").orElseThrow().value());
        assertEquals(0x1F0, declarations.constant("GFP_KERNEL").orElseThrow().value());
        assertEquals(0x1D2, declarations.constant("GFP_HIGHUSER").orElseThrow().value());
        assertEquals(1, declarations.constant("GFP_DMA").orElseThrow().value());
        assertEquals(12, declarations.constant("ENOMEM").orElseThrow().value());
    }

    @Test
    void pagesAreAllocatedAndFreed() {
        Value page = call("alloc_pages", KERNEL, new Int(3));
        assertEquals(new PageRef(16_376), page);
        Value address = call("page_address", page);
        assertEquals(new Address(Type.KERNEL_ADDRESS, 0xC3FF_8000L), address);
        assertEquals(page, call("virt_to_page", address));
        assertSame(Nothing.NULL, call("__free_pages", page, new Int(3)));
        for (String name : List.of("__get_free_page", "get_zeroed_page", "get_free_page")) {
            Value single = call(name, KERNEL);
            assertInstanceOf(Address.class, single);
            call("free_page", single);
        }
        call("__free_page", call("alloc_page", KERNEL));
        call("free_pages", call("__get_free_pages", KERNEL, new Int(2)), new Int(2));
        Address dma = (Address) call("__get_dma_pages", KERNEL, new Int(0));
        assertEquals(0xC0FF_F000L, dma.value());
        call("free_page", dma);
        assertEquals(16_384 - 4096, machine.tables().zone.free_pages(1));
        assertEquals(List.of(), machine.checkInvariants());
    }

    @Test
    void nullIsNoPageButMayBeFreedAsAnAddress() {
        assertSame(Nothing.NULL, call("alloc_pages", KERNEL, new Int(1L << 40)));
        assertThrows(KernelBug.class, () -> call("__free_pages", Nothing.NULL, new Int(0)));
        assertThrows(KernelBug.class, () -> call("page_address", Nothing.NULL));
        assertSame(Nothing.NULL, call("free_pages", Nothing.NULL, new Int(0)));
    }

    @Test
    void objectsAreFoundByNameOrNumber() {
        assertEquals(new Value.Row(machine.tables().zone, 1, 0), call("zone", new Text("Normal"), Nothing.NULL));
        assertEquals(new PageRef(5), call("page", new Int(5)));
        assertEquals(new Value.Row(machine.tables().node, 0, 0), call("node", new Int(0)));
        assertTrue(((Text) call("proc", new Text("buddyinfo"))).value().startsWith("Node 0, zone      DMA "));
    }

    @Test
    void whatIsNotThereSaysWhatIs() {
        assertEquals("there is no zone \"HighMem\" on node 0; this machine has DMA, Normal",
                assertThrows(WrongArgument.class, () -> call("zone", new Text("HighMem"), Nothing.NULL)).getMessage());
        assertEquals("there is no page frame 16384; this machine has frames 0 to 16383",
                assertThrows(WrongArgument.class, () -> call("page", new Int(16_384))).getMessage());
        assertThrows(WrongArgument.class, () -> call("page", new Int(-1)));
        assertThrows(WrongArgument.class, () -> call("node", new Int(1)));
        assertEquals("there is no file /proc/weather yet; there is buddyinfo, meminfo, meminfo-2.6, vmstat, swaps, zoneinfo, iomem, dmesg, maps, status, smaps",
                assertThrows(WrongArgument.class, () -> call("proc", new Text("weather"))).getMessage());
    }

    @Test
    void machineKeysFillASpecification() throws ConfigurationException {
        MachineSpec spec = MachineKind.spec(Map.of("kernel", new Text("linux-2.4.20"), "arch", new Text("x86"), "cpus", new Int(2),
                "memory", new Int(16 << 20), "seed", new Int(9)));
        spec.check();
        assertEquals(MachineSpec.defaults().withCpus(2).withMemory(16 << 20).withSeed(9), spec);
    }
}
