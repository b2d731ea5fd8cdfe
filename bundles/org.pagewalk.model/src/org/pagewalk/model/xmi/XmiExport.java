/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.pagewalk.model.Handle;
import org.pagewalk.model.PagewalkFactory;

/** Writes structures of a machine as XMI. */
public final class XmiExport {
    private XmiExport() {
    }

    /**
     * Writes structures as they are at this moment, with all that they contain. References to others are written as
     * their names, {@code pagewalk:machine#Page.4095}.
     *
     * @param range handles of one machine, in the order in which they are to stand in the file
     * @throws IllegalArgumentException if an object is a copy or of another machine
     * @throws IllegalStateException if a structure has gone
     * @throws IOException if the stream cannot be written
     */
    public static void write(List<? extends Handle> range, OutputStream out) throws IOException {
        for (Handle handle : range) {
            if (handle.isStale()) {
                throw new IllegalStateException(handle + ": it can no longer be exported");
            }
            if (!handle.isAttached()
                    || EcoreUtil.getRootContainer(handle) != EcoreUtil.getRootContainer(range.get(0))) {
                throw new IllegalArgumentException(
                        handle + " is not of the same machine as the rest. Choose structures of one machine.");
            }
        }
        RangeCopier copier = new RangeCopier();
        RangeResource file = new RangeResource();
        file.getContents().addAll(copier.copyAll(EcoreUtil.filterDescendants(new ArrayList<>(range))));
        copier.copyReferences();
        copier.forEach((original, copy) -> file.setID(copy, RowId.of((Handle) original).toString()));
        file.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
    }

    /** Copies what is in the range; what is outside is represented by its name alone. */
    private static final class RangeCopier extends EcoreUtil.Copier {
        private static final long serialVersionUID = 1;

        private final transient Map<EObject, EObject> outside = new HashMap<>();

        /** The copy of an original that is referred to. */
        @Override
        public EObject get(Object original) {
            EObject copy = super.get(original);
            return copy == null && original instanceof Handle handle && handle.isAttached()
                    ? outside.computeIfAbsent(handle, RangeCopier::proxy) : copy;
        }

        private static EObject proxy(EObject original) {
            EObject proxy = PagewalkFactory.eINSTANCE.create(original.eClass());
            ((InternalEObject) proxy).eSetProxyURI(RowId.of((Handle) original).uri());
            return proxy;
        }
    }
}
