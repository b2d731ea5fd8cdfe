/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import static org.pagewalk.store.Table.NULL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.fault.Faults;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.RegionBlockTable;
import org.pagewalk.model.tables.RegionTable;
import org.pagewalk.model.tables.Tables;

/** Hands out blocks of regions and takes them back, each region in its own way. */
public final class RegionAllocator {
    /** So many bytes a region may have. */
    public static final int SIZE_MAX = 1 << 30;

    private final Tables tables;
    private final RegionTable regions;
    private final RegionBlockTable rows;
    private final Blocks blocks;
    private final Voice<RegionNote> voice;
    private final Faults.Point fault;
    private final Map<String, Policy> policies = new HashMap<>();

    /** No region yet. */
    public RegionAllocator(Tables tables, Faults faults, Narrator narrator) {
        this.tables = tables;
        regions = tables.region;
        rows = tables.regionBlock;
        voice = narrator.voice(RegionNote.values());
        fault = faults.point("region_alloc");
        blocks = new Blocks(tables, voice);
        for (Fit fit : Fit.values()) {
            policies.put(fit.word(), fit.policy(blocks));
        }
    }

    /**
     * Makes a region: one free block.
     *
     * @param fit which way of finding a block it has, by its name
     * @param size in bytes, whole units; a power of two for the buddy kinds
     * @param unit in bytes, a power of two: every block is whole units
     */
    int declare(String name, String fit, int size, int unit) {
        int region = regions.add();
        regions.name(region, name);
        regions.fit(region, fit);
        regions.size(region, size);
        regions.unit(region, unit);
        policies.get(fit).begin(region);
        return region;
    }

    /**
     * Hands out a block.
     *
     * @param size how many bytes are wanted, at least 1
     * @return the block, or NULL when no hole is large enough
     */
    @KernelFunction(value = "region_alloc", source = "Knuth 1, 2.5")
    public int regionAlloc(int region, long size) {
        int wanted = (int) Math.min(size, Integer.MAX_VALUE);
        voice.tell(RegionNote.ALLOC, region, wanted);
        int block = fault.strikes() ? NULL : search(region, wanted);
        if (block != NULL) {
            blocks.handOut(block, wanted);
        }
        voice.leave(RegionNote.ALLOC);
        return block;
    }

    private int search(int region, int wanted) {
        blocks.beginSearch();
        int block = NULL;
        if (wanted <= regions.size(region)) {
            Policy policy = policies.get(regions.fit(region));
            int size = policy.blockSize(region, wanted);
            if (size != wanted) {
                voice.tell(RegionNote.ROUNDED, wanted, size);
            }
            block = policy.take(region, size);
        }
        blocks.endSearch(region);
        if (block == NULL) {
            voice.tell(RegionNote.NO_HOLE, region, wanted);
            regions.failures.add(region, 1);
        }
        return block;
    }

    /** Takes a block back. */
    @KernelFunction(value = "region_free", source = "Knuth 1, 2.5")
    public void regionFree(int block) {
        int region = rows.region(block);
        voice.tell(RegionNote.FREE, region, rows.start(block));
        if (!isUsed(block)) {
            throw new KernelBug("the block at " + MachineSpec.sizeInWords(rows.start(block)) + " of " + regions.name(region)
                    + " is freed, but it is free already; free each block once");
        }
        blocks.takeBack(block);
        policies.get(regions.fit(region)).putBack(region, block);
        voice.leave(RegionNote.FREE);
    }

    private boolean isUsed(int block) {
        return !blocks.isFree(block);
    }

    /** What is broken in the regions, in words; empty when all is well. */
    public List<String> checkInvariants() {
        return new RegionInvariants(tables).check();
    }
}
