/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;

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
