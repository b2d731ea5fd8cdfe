/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.sched;

/**
 * What one of the kernel's own threads does each time it runs. It must keep nothing outside the machine's state.
 *
 * @param comm the thread's name, such as kswapd
 * @param pid its number; the kernel gives them out as it starts
 */
public record KernelThread(String comm, int pid, Work work) {
    /** What it does; the thread goes to sleep afterwards. */
    @FunctionalInterface
    public interface Work {
        void run();
    }
}
