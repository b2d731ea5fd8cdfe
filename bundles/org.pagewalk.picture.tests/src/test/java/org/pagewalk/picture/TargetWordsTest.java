/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Value;

class TargetWordsTest {
    private final ProcessRun process = new ProcessRun();
    private final Machine machine = process.run.machine();

    TargetWordsTest() throws ConfigurationException {
        process.fork();
    }

    private Optional<Target> find(String words) {
        return TargetWords.find(words, machine);
    }

    @Test
    void structuresAndAddressesHaveNames() {
        int bash = process.mm();
        int child = process.tables.task.mm(machine.scheduler().current() + 1);
        assertEquals(Optional.of(Target.page(12)), find("page:12"));
        assertEquals(Optional.of(Target.row("Zone", machine.zone("Normal", 0).orElseThrow())), find("zone:Normal"));
        assertEquals(Optional.of(Target.address(bash, 0x0804_8000L)), find("0x08048000"));
        assertEquals(Optional.of(Target.address(bash, 0x0804_8000L)), find(" 8048000 "), "as /proc/maps writes it");
        assertEquals(Optional.of(Target.address(bash, 0xBFFF_F000L)), find("0xbffff000@300"));
        assertEquals(Optional.of(Target.address(child, 0xBFFF_F000L)), find("0xBFFFF000@301"));
        assertEquals(Optional.of(Target.address(child, 0x10)), find("0x10@bash"), "the newest of that name");
        assertTrue(find("task:300").orElseThrow().table().equals("Task"));
    }

    @Test
    void filesAndTheirPagesHaveNames() {
        int file = ((Value.Row) process.file("face", 9)).row();
        int mapping = process.tables.inode.i_mapping(process.tables.dentry.d_inode(process.tables.file.f_dentry(file)));
        assertEquals(Optional.of(Target.row("AddressSpace", mapping)), find("face"), "rather than an address in hexadecimal digits");
        assertEquals(Optional.of(Target.entry("AddressSpace", mapping, 8)), find("face  8"), "not in memory: its place in the file");
        assertEquals(find("face 8"), find("face 0x8"));
        assertTrue(find("face x").isEmpty() && find("no-face 8").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "page:", "page:99999999", "page:-1", "zone:High", "task:vi", "0x", "0x1ffffffff", "0x10@vi", "12345678901234567", "life", "@bash"})
    void whatIsNotThereIsNotFound(String words) {
        assertTrue(find(words).isEmpty());
    }

    @Test
    void withoutAProcessThereAreNoAddresses() {
        assertTrue(TargetWords.find("0x10", Machine.bareZone(64)).isEmpty());
    }
}
