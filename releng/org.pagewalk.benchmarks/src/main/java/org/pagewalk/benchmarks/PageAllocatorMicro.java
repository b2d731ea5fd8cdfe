/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.PageAllocator;

/** Single calls into the page allocator, on a machine of 1 GiB. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PageAllocatorMicro {
    @Param({"false", "true"})
    boolean journal;
    @Param({"0", "3"})
    int order;

    private PageAllocator pages;

    /** Boots the machine. */
    @Setup
    public void boot() {
        Machine machine = Machine.bareZone(262_144);
        machine.store().journal().record(journal);
        pages = machine.pageAllocator();
        pages.allocPages(Gfp.GFP_KERNEL, order);
    }

    /** A block taken and given back, on the way that the kernel's callers go. */
    @Benchmark
    public int allocPagesAndFreePages() {
        int page = pages.allocPages(Gfp.GFP_KERNEL, order);
        pages.__freePages(page, order);
        return page;
    }

    /** A block taken and given back within its zone: no watermarks. */
    @Benchmark
    public int rmqueueAndFreePages() {
        int page = pages.rmqueue(1, order);
        pages.__freePages(page, order);
        return page;
    }
}
