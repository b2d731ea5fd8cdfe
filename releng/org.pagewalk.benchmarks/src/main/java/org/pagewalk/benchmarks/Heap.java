/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Measures what an object and all that it leads to take of the heap. */
final class Heap {
    private static final int COLLECTIONS = 4;

    /** What was made, and how many bytes of heap it takes. */
    record Measured<T>(T object, long bytes) {
    }

    private Heap() {
    }

    /** Bytes in use after everything that can go has gone. */
    static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Makes something and measures it. */
    static <T> Measured<T> of(Supplier<T> maker) {
        long before = used();
        T object = maker.get();
        return new Measured<>(object, used() - before);
    }
}
