/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Optional;

/** What becomes of memory while the machine boots: from the firmware's map to the page allocator (Gorman 5). */
public final class BootMapPicture implements Picture<BootMap> {
    /** So many stretches of frames are told as text. */
    private static final int STRETCHES_MAX = 500;

    @Override
    public String name() {
        return "boot-map";
    }

    @Override
    public String title() {
        return "Boot Map";
    }

    @Override
    public BootMap look(Subject subject) {
        return BootMapReader.read(subject.machine());
    }

    @Override
    public Scene draw(BootMap now, Optional<BootMap> before, Wish wish) {
        return BootMapScene.of(now, before, wish);
    }

    @Override
    public String text(BootMap now) {
        StringBuilder text = new StringBuilder("Boot Map: ").append(now.words()).append('\n');
        now.firmware().forEach(entry -> text.append("firmware: ").append(entry.words()).append('\n'));
        now.marks().forEach(mark -> text.append(mark.names()).append(": ").append(mark.pfn()).append('\n'));
        now.nodes().forEach(node -> text.append("node ").append(node.id()).append(": frames ").append(node.start()).append(" to ")
                .append(node.end() - 1).append('\n'));
        text.append("before there is a page allocator:\n");
        now.taken().stream().limit(STRETCHES_MAX).forEach(stretch -> stretch(stretch, text));
        text.append("what the page allocator gets:\n");
        now.handed().stream().limit(STRETCHES_MAX).forEach(stretch -> stretch(stretch, text));
        text.append(now.blocks().isEmpty() ? "" : "who took memory, in this order:\n");
        now.blocks().forEach(block -> text.append("  ").append("%010x: ".formatted(block.addr())).append(block.words()).append(", ")
                .append(Words.count(block.size(), "byte")).append('\n'));
        return text.toString();
    }

    private static void stretch(BootMap.Stretch stretch, StringBuilder text) {
        text.append("  frames ").append(stretch.start()).append(" to ").append(stretch.end() - 1).append(": ").append(stretch.what()).append('\n');
    }
}
