/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Optional;

/** Every page frame of the machine as a cell, by what it is and whose (Gorman 3). */
public final class PhysicalMemoryPicture implements Picture<FrameMap> {
    /** So many lines of equal frames a zone are told as text. */
    private static final int RUNS_MAX = 500;

    @Override
    public String name() {
        return "physical-memory";
    }

    @Override
    public String title() {
        return "Physical Memory";
    }

    @Override
    public boolean zoomsIn() {
        return true;
    }

    @Override
    public FrameMap look(Subject subject) {
        return FrameReader.read(subject.machine());
    }

    @Override
    public Scene draw(FrameMap now, Optional<FrameMap> before, Wish wish) {
        return PhysicalMemoryScene.of(now, before, wish);
    }

    @Override
    public Optional<Shape.Box> place(FrameMap now, Wish wish, Target target) {
        return PhysicalMemoryScene.place(now, wish, target);
    }

    @Override
    public String text(FrameMap now) {
        StringBuilder text = new StringBuilder(PhysicalMemoryScene.title(now)).append('\n');
        for (FrameState state : FrameState.values()) {
            if (now.count(state) > 0) {
                text.append(state.words()).append(": ").append(Words.count(now.count(state), "frame")).append('\n');
            }
        }
        now.zones().forEach(zone -> zone(now, zone, text));
        return text.toString();
    }

    private static void zone(FrameMap now, FrameMap.Zone zone, StringBuilder text) {
        text.append("zone ").append(zone.name()).append(", frames ").append(zone.start()).append(" to ").append(zone.end() - 1)
                .append(", ").append(zone.free()).append(" free\n");
        int runs = 0;
        for (int pfn = zone.start(); pfn < zone.end();) {
            int end = end(now, pfn, zone.end());
            if (++runs <= RUNS_MAX) {
                text.append("  ").append(pfn).append(end - pfn == 1 ? "" : " to " + (end - 1)).append(": ").append(words(now, pfn))
                        .append('\n');
            }
            pfn = end;
        }
        if (runs > RUNS_MAX) {
            text.append("  and ").append(Words.grouped(runs - RUNS_MAX)).append(" more\n");
        }
    }

    /** Where the frames end that are told together: a block, or neighbours of one state. */
    private static int end(FrameMap now, int pfn, int limit) {
        FrameState state = now.state(pfn);
        FrameMap.Block block = now.block(pfn);
        if (block.size() > 1) {
            return Math.min(limit, block.first() + block.size());
        }
        int end = pfn + 1;
        while (end < limit && now.state(end) == state && state != FrameState.FREE_HEAD && state != FrameState.HELD) {
            end++;
        }
        return end;
    }

    private static String words(FrameMap now, int pfn) {
        int order = now.order(pfn);
        return order >= 0 ? "free block of order " + order : now.state(pfn).words();
    }
}
