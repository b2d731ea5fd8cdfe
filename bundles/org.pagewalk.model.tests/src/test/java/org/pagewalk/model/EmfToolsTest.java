/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.pagewalk.model.xmi.XmiExport;

/** EMF's own tools find in handles what they find in any model. */
class EmfToolsTest {
    private final SmallMachine small = new SmallMachine();
    private final ReflectiveItemProviderAdapterFactory providers = new ReflectiveItemProviderAdapterFactory();

    @Test
    void theReflectiveItemProviderShowsAPageWithItsProperties() {
        small.tables.page.count(33, 4);
        Page page = small.page(33);
        IItemPropertySource properties = (IItemPropertySource) providers.adapt(page, IItemPropertySource.class);
        List<IItemPropertyDescriptor> descriptors = properties.getPropertyDescriptors(page);
        IItemPropertyDescriptor count = descriptors.stream()
                .filter(d -> d.getId(page).equals("count")).findFirst().orElseThrow();
        assertEquals("4", ((IItemLabelProvider) count.getPropertyValue(page)).getText(page));
        assertTrue(descriptors.stream().anyMatch(d -> d.getId(page).equals("zone")));
    }

    @Test
    void theReflectiveItemProviderShowsTheContentsOfAZone() {
        Zone zone = small.page(70).getZone();
        IStructuredItemContentProvider contents = (IStructuredItemContentProvider) providers.adapt(zone,
                IStructuredItemContentProvider.class);
        assertEquals(zone.getFree_area(), List.copyOf(contents.getElements(zone)));
        IItemLabelProvider label = (IItemLabelProvider) providers.adapt(zone, IItemLabelProvider.class);
        assertTrue(label.getText(zone).contains("Normal"), label.getText(zone));
        assertSame(zone, small.page(70).getZone());
    }

    @Test
    void thePropertySheetSetsAValueOnABranchAndHearsOfIt() {
        SmallRun run = SmallRun.branch();
        Page page = run.page(33);
        IItemPropertySource properties = (IItemPropertySource) providers.adapt(page, IItemPropertySource.class);
        List<Object> heard = new ArrayList<>();
        ((IChangeNotifier) properties).addListener(notification -> heard.add(notification.getFeature()));
        IItemPropertyDescriptor count = property(properties, page, "count");
        assertTrue(count.canSetProperty(page));
        count.setPropertyValue(page, 3);
        assertEquals(3, run.small.tables.page.count(33));
        count.resetPropertyValue(page);
        assertEquals(0, page.getCount());
        IItemPropertyDescriptor mapping = property(properties, page, "mapping");
        AddressSpace space = (AddressSpace) run.model.handle(run.small.tables.addressSpace,
                run.small.tables.addressSpace.add());
        mapping.setPropertyValue(page, space);
        assertSame(space, page.getMapping());
        assertFalse(property(properties, page, "pfn").canSetProperty(page));
        assertEquals(List.of(PagewalkPackage.Literals.PAGE__COUNT, PagewalkPackage.Literals.PAGE__COUNT,
                PagewalkPackage.Literals.PAGE__MAPPING), heard);
    }

    private static IItemPropertyDescriptor property(IItemPropertySource properties, Page page, String name) {
        return properties.getPropertyDescriptors(page).stream().filter(each -> each.getId(page).equals(name))
                .findFirst().orElseThrow();
    }

    @Test
    void anItemProviderIsToldWhenItsObjectGoesAndComesBack() {
        SmallRun run = SmallRun.recorded();
        int row = run.small.tables.addressSpace.add();
        long there = run.now();
        Handle space = run.model.handle(run.small.tables.addressSpace, row);
        IChangeNotifier provider = (IChangeNotifier) providers.adapt((Object) space, IItemPropertySource.class);
        List<Object> heard = new ArrayList<>();
        provider.addListener(notification -> heard.add(notification.getEventType()));
        run.happens(() -> run.small.tables.addressSpace.remove(row));
        run.moveTo(there);
        assertEquals(List.of(Handle.GONE, Handle.BACK), heard);
    }

    @Test
    void whatWasSetOnABranchIsValidAndCopiedAndEqual() {
        SmallRun run = SmallRun.branch();
        run.page(70).setCount(2);
        run.page(70).setNext_hash(run.page(71));
        run.normalArea(3).eSet(PagewalkPackage.Literals.FREE_AREA__FREE_LIST, List.of(run.page(72), run.page(80)));
        List<Page> range = run.model.machine().getMem_map().subList(64, 96);
        assertTrue(EcoreUtil.equals(range, List.copyOf(EcoreUtil.copyAll(range))));
        assertFalse(EcoreUtil.equals(range, small.model.machine().getMem_map().subList(64, 96)));
        for (Handle each : List.of(run.page(70), run.normalArea(3), run.model.machine())) {
            Diagnostic result = Diagnostician.INSTANCE.validate(each);
            assertEquals(Diagnostic.OK, result.getSeverity(), result.getChildren().toString());
        }
    }

    @Test
    void anExportMakesHandlesOfItsRangeAlone() throws IOException {
        small.tables.page.next_hash(12, 200);
        small.tables.page.mapping(13, small.tables.addressSpace.add());
        List<Page> range = List.copyOf(small.model.machine().getMem_map().subList(10, 20));
        XmiExport.write(range, OutputStream.nullOutputStream());
        assertEquals(10, range.size());
        // those of the range, and the one that page 12 points to
        assertTrue(small.model.home(small.tables.page).handleCount() <= 11);
    }

    @Test
    void aMachineIsValid() {
        Diagnostic result = Diagnostician.INSTANCE.validate(small.model.machine());
        assertEquals(Diagnostic.OK, result.getSeverity(), result.getChildren().toString());
    }

    @Test
    void aCopyIsWrittenAsXmiAndReadBackEqual() throws IOException {
        small.tables.freeArea.map.set(small.normal(4), 1, true);
        small.tables.page.flags(33, 0x01000041);
        Machine copy = EcoreUtil.copy(small.model.machine());
        XMIResourceImpl written = new XMIResourceImpl();
        written.getContents().add(copy);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.save(out, Map.of());
        XMIResourceImpl read = new XMIResourceImpl();
        read.load(new ByteArrayInputStream(out.toByteArray()), Map.of());
        Machine back = (Machine) read.getContents().get(0);
        assertTrue(EcoreUtil.equals(small.model.machine(), back));
        assertEquals(0x01000041L, back.getMem_map().get(33).getFlags());
    }
}
