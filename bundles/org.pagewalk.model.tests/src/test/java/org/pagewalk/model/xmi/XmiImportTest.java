/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pagewalk.model.Handle;
import org.pagewalk.model.PagewalkModel;
import org.pagewalk.model.PagewalkPackage;
import org.pagewalk.model.SmallRun;
import org.pagewalk.model.tables.Tables;

/** What was exported from one machine is taken over by another one, on a branch; nothing else is. */
class XmiImportTest {
    private static final int PAGES = 256;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final SmallRun here = SmallRun.recorded();
    private final SmallRun there = SmallRun.branch();

    private static byte[] export(List<? extends Handle> range) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmiExport.write(range, out);
        return out.toByteArray();
    }

    private Imported take(byte[] file) throws IOException, ImportException {
        return XmiImport.read(new ByteArrayInputStream(file), there.model());
    }

    private Imported take(String file) throws IOException, ImportException {
        return take(file.getBytes(StandardCharsets.UTF_8));
    }

    /** A file with these elements. */
    private static String file(String elements) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmi:XMI xmi:version=\"2.0\""
                + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xmlns:pagewalk=\"https://pagewalk.org/model\">\n" + elements + "\n</xmi:XMI>\n";
    }

    @Test
    void anyRangeIsEqualAfterwards() throws Exception {
        for (int i = 0; i < 20; i++) {
            String where = "seed " + seed + ", round " + i;
            SmallRun from = SmallRun.recorded();
            SmallRun to = SmallRun.branch();
            prepare(from.tables());
            prepare(to.tables());
            scramble(to.tables());
            scramble(from.tables());
            List<Handle> range = range(from.model());
            List<Handle> counterparts = range(to.model());
            byte[] file = export(range);
            Imported done = XmiImport.read(new ByteArrayInputStream(file), to.model());
            assertEquals(List.of(), done.left(), where);
            assertTrue(done.structures() >= range.size() && done.values() > 0, where);
            assertTrue(EcoreUtil.equals(range, counterparts), where);
            assertEquals(new String(file, StandardCharsets.UTF_8),
                    new String(export(counterparts), StandardCharsets.UTF_8), where);
            assertEquals(0, XmiImport.read(new ByteArrayInputStream(file), to.model()).values(), where);
        }
    }

    /** The structures whose lists and references lead nowhere but to themselves and each other. */
    private static List<Handle> range(PagewalkModel model) {
        List<Handle> range = new ArrayList<>(model.machine().getMem_map());
        range.addAll(model.machine().getAddress_spaces());
        range.addAll(model.machine().getBuffer_heads());
        range.addAll(model.machine().getNodes());
        return range;
    }

    private static void prepare(Tables tables) {
        tables.addressSpace.add(5);
        tables.bufferHead.add(5);
    }

    private void scramble(Tables tables) {
        for (int i = 0; i < 300; i++) {
            int page = random.nextInt(PAGES);
            switch (random.nextInt(12)) {
                case 0 -> tables.page.count(page, random.nextInt());
                case 1 -> tables.page.flags(page, random.nextInt(3) << 24 | random.nextInt(1 << 16));
                case 2 -> tables.page.index(page, random.nextInt());
                case 3 -> tables.page.virtual(page, random.nextLong());
                case 4 -> tables.page.mapping(page, random.nextInt(-1, 5));
                case 5 -> tables.page.next_hash(page, random.nextInt(-1, PAGES));
                case 6 -> tables.page.buffers(page, random.nextInt(-1, 5));
                case 7 -> tables.bufferHead.b_this_page(random.nextInt(5), random.nextInt(-1, 5));
                case 8 -> tables.zone.free_pages(random.nextInt(3), random.nextInt());
                case 9 -> tables.zone.name(random.nextInt(3), "<" + random.nextInt(9) + "> & \"\u00fc\"");
                case 10 -> tables.addressSpace.nrpages(random.nextInt(5), random.nextInt(9));
                default -> putOnSomeList(tables, page);
            }
        }
    }

    private void putOnSomeList(Tables tables, int page) {
        if (tables.page.list.isOn(page)) {
            tables.page.list.del(page);
        }
        switch (random.nextInt(4)) {
            case 0 -> tables.freeArea.free_list.add(random.nextInt(30), page);
            case 1 -> tables.addressSpace.clean_pages.addTail(random.nextInt(5), page);
            case 2 -> tables.addressSpace.dirty_pages.add(random.nextInt(5), page);
            default -> { /* on none */ }
        }
    }

    @Test
    void onlyWhatDiffersIsSetAndHeard() throws Exception {
        here.tables().page.count(12, 2);
        here.tables().page.next_hash(13, 200);
        List<Object> heard = new ArrayList<>();
        there.page(12).eAdapters().add(new AdapterImpl() {
            @Override
            public void notifyChanged(Notification notification) {
                heard.add(notification.getNewValue());
            }
        });
        Imported done = take(export(here.model().machine().getMem_map().subList(10, 20)));
        assertEquals(new Imported(10, 2, List.of()), done);
        assertEquals(List.of(2), heard);
        assertEquals(there.page(200), there.page(13).getNext_hash());
    }

    @Test
    void whatDiffersAndCannotBeSetIsSaid() throws Exception {
        here.tables().freeArea.map.set(here.normalArea(4).row(), 1, true);
        here.tables().zonelist.zones(3, 0, 1);
        assertEquals(List.of("Normal free_area[4]: map", "zonelist 3: zones"),
                take(export(List.of(here.model().machine().getNodes().get(0)))).left());
    }

    @Test
    void aRunIsNotImportedInto() throws IOException {
        byte[] file = export(List.of(here.page(3)));
        assertEquals("The state of a run stays as it was recorded. Make a what-if branch and import there.",
                assertThrows(ImportException.class,
                        () -> XmiImport.read(new ByteArrayInputStream(file), here.model())).getMessage());
    }

    @Test
    void aMachineThatLacksAStructureIsLeftAsItIs() throws IOException {
        here.tables().addressSpace.add();
        here.tables().page.count(3, 7);
        here.tables().page.mapping(3, 0);
        byte[] file = export(List.of(here.page(3)));
        String message = assertThrows(ImportException.class, () -> take(file)).getMessage();
        assertEquals("This machine has no AddressSpace.0. Import into a machine of the same size, in which as much was"
                + " made, or export a smaller range.", message);
        assertEquals(0, there.page(3).getCount());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            <pagewalk:Page count="1"/>                                         | a Page has no xmi:id.
            <pagewalk:Page xmi:id="Page.x"/>                                   | a Page has the xmi:id Page.x.
            <pagewalk:Page xmi:id="Zone.1"/>                                   | a Page has the xmi:id Zone.1.
            <pagewalk:Page xmi:id="Page.3.zone"/>                              | a Page has the xmi:id Page.3.zone.
            <pagewalk:Page xmi:id="Page.256"/>                                 | This machine has no Page.256.
            <pagewalk:Page xmi:id="Page.999999999"/>                           | This machine has no Page.999999999.
            <pagewalk:Page xmi:id="Page.3" flags="-1"/>                        | page 3: flags takes a whole number
            <pagewalk:Page xmi:id="Page.3"><mapping href="file:/x#Page.3"/></pagewalk:Page> \
            | it refers to file:/x#Page.3, which names nothing in a machine.
            <pagewalk:Page xmi:id="Page.3"><mapping href="pagewalk:machine#Page.4"/></pagewalk:Page> \
            | page 3: mapping takes AddressSpace, not page 4.
            <pagewalk:Page xmi:id="Page.3" cuont="1"/>                         | line 3: Feature 'cuont' not found.
            <pagewalk:Page xmi:id="Page.3" count="many"/>                      | line 3: Value 'many' is not legal.
            <pagewalk:Page xmi:id="Page.3" next_hash="Page.4"/>                | line 3: Unresolved reference 'Page.4'.
            <pagewalk:Pgae xmi:id="Page.3"/>                                   | line 3: Class 'Pgae' is not found
            <zoo:Page xmlns:zoo="http://zoo" xmi:id="Page.3"/>                 | line 3: Package with uri 'http://zoo'
            <Page xmi:id="Page.3"/>                                            | line 3: Package with uri
            <pagewalk:Page xmi:id="Page.3">                                    | line 4:
            <pagewalk:FreeArea xmi:id="FreeArea.1" map="012"/>                 | line 3: Value '012' is not legal.
            """)
    void aWrongFileIsRefusedWithThePlaceAndTheRemedy(String element, String words) {
        String message = assertThrows(ImportException.class, () -> take(file(element))).getMessage();
        assertTrue(message.startsWith(words), message);
        assertTrue(message.endsWith("Export them again.") || message.endsWith("or export a smaller range."), message);
    }

    @Test
    void aStructureOrAPlaceOnAListIsGivenOnceOnly() {
        String twice = assertThrows(ImportException.class,
                () -> take(file("<pagewalk:Page xmi:id=\"Page.3\"/><pagewalk:Page xmi:id=\"Page.3\"/>"))).getMessage();
        assertTrue(twice.startsWith("Page.3 stands there twice."), twice);
        String area = "<pagewalk:FreeArea xmi:id=\"FreeArea.%d\"><free_list href=\"pagewalk:machine#Page.3\"/>"
                + "</pagewalk:FreeArea>";
        String linked = assertThrows(ImportException.class,
                () -> take(file(area.formatted(1) + area.formatted(2)))).getMessage();
        assertTrue(linked.startsWith("DMA free_area[2]: free_list holds page 3, which is on a list already."), linked);
        assertEquals(List.of(), there.model().find(PagewalkPackage.Literals.FREE_AREA, 1).orElseThrow()
                .eGet(PagewalkPackage.Literals.FREE_AREA__FREE_LIST));
    }

    @Test
    void noOtherFileIsLookedAtForAnEntityASchemaOrAPackage() throws Exception {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>";
        assertDocumentTypeIsRefused(bomb);
        String external = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:/etc/hostname\">]>"
                + file("<pagewalk:Page xmi:id=\"Page.3\"/>").substring(39);
        assertDocumentTypeIsRefused(external);
        String located = "<zoo:Page xmlns:zoo=\"http://zoo\" xsi:schemaLocation=\"http://zoo file:/zoo.ecore\""
                + " xmi:id=\"Page.3\"/>";
        assertThrows(ImportException.class, () -> take(file(located)));
        String harmless = "<pagewalk:Page xsi:schemaLocation=\"https://pagewalk.org/model java://java.lang.Void\""
                + " xsi:noNamespaceSchemaLocation=\"file:/zoo.xsd\" xmi:id=\"Page.3\" flags=\"16384\" count=\"4\"/>";
        assertEquals(1, take(file(harmless)).values());
        String ecore = "<ecore:EPackage xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\" xmi:id=\"Page.3\"/>";
        assertThrows(ImportException.class, () -> take(file(ecore)));
    }

    private void assertDocumentTypeIsRefused(String file) {
        ImportException refused = assertThrows(ImportException.class, () -> take(file));
        assertEquals(1, refused.line());
        assertTrue(refused.getMessage().startsWith("line 1: it declares a document type, which no export does."),
                refused.getMessage());
    }

    @Test
    void aFileThatIsNoXmlIsRefused() {
        for (String text : List.of("", "nothing", "<?xml version=\"1.0\" encoding=\"klingon\"?><x/>", "\0\0\0\0")) {
            String message = assertThrows(ImportException.class, () -> take(text)).getMessage();
            assertFalse(message.contains("Exception"), message);
            assertTrue(message.endsWith("Export them again."), message);
        }
    }

    @Test
    void aFileWithoutEndIsNotReadToItsEnd() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return ' ';
            }
        };
        String message = assertThrows(ImportException.class, () -> XmiImport.read(endless, there.model())).getMessage();
        assertEquals("The file is larger than 64 MiB. Export a smaller range, or several.", message);
        assertTrue(read[0] <= XmiImport.BYTES_MAX + 1L);
    }

    @Test
    void aDamagedFileIsRefusedOrTakenOverButNeverDoesAnythingElse() throws Exception {
        scrambleBoth();
        byte[] file = export(List.of(here.model().machine().getNodes().get(0), here.page(3), here.page(4),
                here.page(3).getList()));
        int refused = 0;
        for (int i = 0; i < 600; i++) {
            byte[] damaged = damage(file);
            try {
                take(damaged);
            } catch (ImportException expected) {
                assertFalse(expected.getMessage().isBlank());
                refused++;
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", " + new String(damaged, StandardCharsets.UTF_8), e);
            }
        }
        assertTrue(refused > 50, refused + " refused, seed " + seed);
        assertEquals(List.of(), there.tables().store().checkInvariants());
    }

    private void scrambleBoth() {
        prepare(here.tables());
        prepare(there.tables());
        scramble(here.tables());
    }

    /** Some bytes changed, or a stretch left out, or doubled elsewhere. */
    private byte[] damage(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(40));
        int at = random.nextInt(text.length());
        String damaged = switch (random.nextInt(3)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, at) + text.substring(from, to) + text.substring(at);
            default -> text.substring(0, at) + (char) random.nextInt(256) + text.substring(at + 1);
        };
        return damaged.getBytes(StandardCharsets.ISO_8859_1);
    }
}
