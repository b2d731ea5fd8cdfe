/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.query;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.impl.set.mutable.UnifiedSet;

/**
 * Lets the collections with which NatTable paints find what implements them. They look for it, once, through the loader of the
 * thread; among bundles that one does not see it.
 */
final class TableCollections {
    private TableCollections() {
    }

    /** To be called before the first table is made. */
    static void load() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(UnifiedSet.class.getClassLoader());
        try {
            Sets.mutable.empty();
            Maps.mutable.empty();
            Lists.mutable.empty();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
