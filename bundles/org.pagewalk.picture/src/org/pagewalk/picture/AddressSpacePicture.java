/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Optional;
import java.util.stream.Collectors;

/** The address space of a process: its areas, their list and tree, and their pages (Gorman 4 and 9.3). */
public final class AddressSpacePicture implements Picture<Optional<MmFacts>> {
    /** So many areas are told as text. */
    private static final int TOLD_MAX = 1000;

    private final PickedPlace place = new PickedPlace();

    @Override
    public String name() {
        return "address-space";
    }

    @Override
    public String title() {
        return "Address Space";
    }

    @Override
    public boolean followsSelection() {
        return true;
    }

    @Override
    public boolean needsHistory() {
        return false;
    }

    @Override
    public boolean takesWords() {
        return true;
    }

    @Override
    public Optional<MmFacts> look(Subject subject) {
        return place.space(subject).map(new MmReader(subject.machine())::read);
    }

    @Override
    public Scene draw(Optional<MmFacts> now, Optional<Optional<MmFacts>> before, Wish wish) {
        return now.map(facts -> AddressSpaceScene.of(facts, before.flatMap(old -> old), wish))
                .orElseGet(() -> NothingScene.of(title(), "there is no process", AddressSpaceScene.NOTHING, wish));
    }

    @Override
    public String text(Optional<MmFacts> now) {
        return now.map(AddressSpacePicture::text).orElse(AddressSpaceScene.NOTHING + "\n");
    }

    private static String text(MmFacts facts) {
        StringBuilder text = new StringBuilder(AddressSpaceScene.title(facts)).append('\n');
        facts.fields().forEach(field -> text.append(field.name()).append(": ").append(field.value()).append(' ').append(field.unit()).append('\n'));
        text.append("TASK_SIZE: ").append(Words.hex(facts.range().taskSize())).append(", PAGE_OFFSET: ").append(Words.hex(facts.range().pageOffset()))
                .append("\nareas along vm_next, from mmap on:\n");
        facts.areas().stream().limit(TOLD_MAX).forEach(area -> area(facts, area, text));
        if (facts.areas().size() > TOLD_MAX) {
            text.append("  and ").append(Words.count(facts.areas().size() - TOLD_MAX, "more area")).append('\n');
        }
        return text.toString();
    }

    private static void area(MmFacts facts, MmFacts.Area area, StringBuilder text) {
        text.append("  ").append(area.words()).append(", ").append(Words.bytes(area.size())).append(facts.cache() == area.row() ? ", mmap_cache" : "")
                .append("\n    ").append(AreaFlag.names(area.flags())).append("\n    ").append(pages(facts, area))
                .append("\n    ").append(area.isBlack() ? "black" : "red").append(" node").append(facts.root() == area.row() ? ", the root" : "")
                .append(child(facts, ", left ", area.left())).append(child(facts, ", right ", area.right())).append('\n');
    }

    private static String child(MmFacts facts, String side, int row) {
        return facts.area(row).map(area -> side + Words.hex(area.start())).orElse("");
    }

    private static String pages(MmFacts facts, MmFacts.Area area) {
        AreaPages pages = area.pages();
        String all = Words.grouped(pages.count()) + " of " + Words.count(area.size() >>> facts.range().pageShift(), "page") + " in memory";
        String states = java.util.Arrays.stream(MappedPage.values()).filter(page -> pages.count(page) > 0)
                .map(page -> pages.count(page) + " " + page.words()).collect(Collectors.joining(", "));
        return all + (states.isEmpty() ? "" : ": " + states) + (pages.dirty() > 0 ? "; " + pages.dirty() + " dirty" : "");
    }
}
