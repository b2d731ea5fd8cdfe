/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.model.tables.Tables;

/** Where the blocks of declared files are, and what is said of places where they cannot be. */
class DeclaredFilesTest {
    private static final int BLOCKS_PER_PAGE = 4;

    private final Machine machine;
    private final Tables tables;

    DeclaredFilesTest() throws ConfigurationException {
        machine = Machine.boot(MachineSpec.defaults());
        tables = machine.tables();
    }

    private Value declare(String kind, String name, Map<String, Value> values) {
        DeclarationKind declared = Declarations.of(machine.profile()).kind(kind).orElseThrow();
        List<Value> arguments = new ArrayList<>(List.of(new Value.Text(name)));
        for (DeclarationKey key : declared.keys()) {
            arguments.add(values.getOrDefault(key.name(), Value.Nothing.NULL));
        }
        return declared.body().call(machine, arguments.toArray(Value[]::new));
    }

    private int[] blocksOf(Value file, int count) {
        int inode = machine.files().inode(((Value.Row) file).row());
        int[] blocks = new int[count];
        for (int i = 0; i < count; i++) {
            blocks[i] = tables.blockNumber.number(tables.inode.i_data(inode, i));
        }
        return blocks;
    }

    private static Value.Int number(long value) {
        return new Value.Int(value);
    }

    private static Value.Items items(Value... values) {
        return new Value.Items(new ArrayList<>(Arrays.asList(values)));
    }

    private static Map<String, Value> pages(int pages, Object... more) {
        Map<String, Value> values = new HashMap<>(Map.of("size", number(pages << 12)));
        for (int i = 0; i < more.length; i += 2) {
            values.put((String) more[i], (Value) more[i + 1]);
        }
        return values;
    }

    @Test
    void aFileIsOnTheFirstDiskOneBlockBehindTheOther() {
        Value file = declare("file", "data", pages(1));
        int[] blocks = blocksOf(file, BLOCKS_PER_PAGE);
        assertEquals("hda", tables.disk.name(0));
        for (int i = 1; i < BLOCKS_PER_PAGE; i++) {
            assertEquals(blocks[i - 1] + 1, blocks[i]);
        }
    }

    @Test
    void blocksAreWhereTheDeclarationSaysAndTheRestIsAHole() {
        Value file = declare("file", "data", pages(2, "blocks", items(items(number(200), number(202)), number(240), number(207))));
        assertEquals("[200, 201, 202, 240, 207, 0, 0, 0]", Arrays.toString(blocksOf(file, 2 * BLOCKS_PER_PAGE)));
        assertTrue(assertThrows(WrongArgument.class, () -> declare("file", "other", pages(1, "blocks", items(number(240))))).getMessage()
                .startsWith("block 240 of disk hda cannot be given to the file: "));
    }

    @Test
    void fragmentsAreAsEqualAsCanBeAndApart() {
        Value file = declare("file", "data", pages(2, "fragments", number(3)));
        int[] blocks = blocksOf(file, 2 * BLOCKS_PER_PAGE);
        int pieces = 1;
        int longest = 1;
        int length = 1;
        for (int i = 1; i < blocks.length; i++) {
            boolean follows = blocks[i] == blocks[i - 1] + 1;
            pieces += follows ? 0 : 1;
            length = follows ? length + 1 : 1;
            longest = Math.max(longest, length);
        }
        assertEquals(3, pieces, Arrays.toString(blocks));
        assertEquals(3, longest, Arrays.toString(blocks));
        assertEquals("a file of 1 KiB has 1 block of 1 KiB and cannot be cut into 2 pieces: write fragments 1, or a larger size",
                assertThrows(WrongArgument.class, () -> declare("file", "small", Map.of("size", number(1024), "fragments", number(2)))).getMessage());
    }

    @Test
    void aFileIsOnTheDiskThatItNames() {
        declare("disk", "hda", Map.of());
        Value disk = declare("disk", "hdb", Map.of("block_size", number(4096), "size", number(1 << 20), "latency", number(25)));
        int row = ((Value.Row) disk).row();
        assertEquals(256, tables.disk.nr_blocks(row));
        assertEquals(3, tables.disk.latency(row), "25 ms are three ticks");
        Value file = declare("file", "data", pages(1, "disk", new Value.Text("hdb")));
        assertEquals(row, tables.inode.i_dev(machine.files().inode(((Value.Row) file).row())));
        assertEquals("there is no disk hdc yet: declare it before the file, as in disk hdc { size 16 MiB }",
                assertThrows(WrongArgument.class, () -> declare("file", "other", pages(1, "disk", new Value.Text("hdc")))).getMessage());
    }

    @Test
    void aDiskHasANameOfItsOwn() {
        declare("file", "data", pages(1));
        assertEquals("there is a disk hda already, which was made for the first file: declare disks before files, or choose another name",
                assertThrows(WrongArgument.class, () -> declare("disk", "hda", Map.of())).getMessage());
    }

    @Test
    void aDiskThatIsFullSaysSo() {
        declare("disk", "hda", Map.of("size", number(64 << 10), "inodes", number(8)));
        assertTrue(assertThrows(WrongArgument.class, () -> declare("file", "data", pages(32))).getMessage().contains("declare a larger disk"));
        assertTrue(assertThrows(WrongArgument.class, () -> declare("file", "data", pages(16, "fragments", number(20)))).getMessage()
                .startsWith("disk hda has not enough free blocks for a file of 64 KiB in 20 pieces"));
    }
}
