/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.model.Handle;
import org.pagewalk.model.Page;
import org.pagewalk.model.PagewalkFactory;
import org.pagewalk.model.SmallRun;

/** A range is written under names that mean the same on every machine. */
class XmiExportTest {
    private final SmallRun run = SmallRun.recorded();

    private static String export(List<? extends Handle> range) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmiExport.write(range, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void structuresStandUnderTheirClassAndRowAndWhatLiesOutsideIsNamedOnly() throws IOException {
        run.tables().page.count(12, 2);
        run.tables().page.next_hash(12, 13);
        run.tables().page.pprev_hash(12, 200);
        run.tables().page.mapping(13, run.tables().addressSpace.add());
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <xmi:XMI xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:pagewalk="https://pagewalk.org/model">
                  <pagewalk:Page xmi:id="Page.12" next_hash="Page.13" count="2" flags="16384">
                    <pprev_hash href="pagewalk:machine#Page.200"/>
                  </pagewalk:Page>
                  <pagewalk:Page xmi:id="Page.13" flags="16384">
                    <mapping href="pagewalk:machine#AddressSpace.0"/>
                  </pagewalk:Page>
                </xmi:XMI>
                """, export(run.model().machine().getMem_map().subList(12, 14)));
    }

    @Test
    void whatIsContainedComesAlongOnce() throws IOException {
        run.tables().freeArea.free_list.add(run.tables().zone.free_area(1, 4), 96);
        String file = export(List.of(run.normalArea(4).getZone(), run.normalArea(4), run.page(3).getLru()));
        assertEquals(1, file.split("xmi:id=\"FreeArea.14\"", -1).length - 1, file);
        assertEquals(10, file.split("xmi:id=\"FreeArea", -1).length - 1, file);
        assertTrue(file.contains("<free_list href=\"pagewalk:machine#Page.96\"/>"), file);
        assertTrue(file.contains("<pagewalk:ListHead xmi:id=\"Page.3.lru\"/>"), file);
        assertFalse(file.contains("Node.0\" "), file);
    }

    @Test
    void whatIsNoPartOfTheMachineIsRefused() {
        Page foreign = SmallRun.recorded().page(3);
        Page copy = PagewalkFactory.eINSTANCE.createPage();
        run.tables().addressSpace.add();
        Handle gone = run.model().handle(run.tables().addressSpace, 0);
        run.tables().addressSpace.remove(0);
        assertRefused("page 3 is not of the same machine as the rest. Choose structures of one machine.",
                IllegalArgumentException.class, List.of(run.page(3), foreign));
        assertRefused("page (a copy) is not of the same machine", IllegalArgumentException.class, List.of(copy));
        assertRefused("address_space 0, gone: it can no longer be exported", IllegalStateException.class,
                List.of(gone));
    }

    private static void assertRefused(String start, Class<? extends Exception> kind, List<Handle> range) {
        String message = assertThrows(kind, () -> export(range)).getMessage();
        assertTrue(message.startsWith(start), message);
    }
}
