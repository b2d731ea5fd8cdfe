/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Optional;
import java.util.OptionalLong;

import org.pagewalk.engine.run.Run;
import org.pagewalk.picture.PageCacheFacts.Blocks;
import org.pagewalk.picture.PageCacheFacts.OneFile;
import org.pagewalk.picture.PageCacheFacts.OnePage;

/** What of files is in memory: each page of a file, its buffers and its blocks (Gorman 9.3.1, 11.2). */
public final class PageCachePicture implements Picture<PageCacheFacts> {
    private static final int TEXT_MAX = 2000;

    private volatile Optional<Place> last = Optional.empty();

    /** Where the reader was last, in a run. */
    private record Place(Run run, int mapping, OptionalLong index) {
    }

    @Override
    public String name() {
        return "page-cache";
    }

    @Override
    public String title() {
        return "Page Cache";
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
    public String exampleOfWords() {
        return "data 17";
    }

    @Override
    public PageCacheFacts look(Subject subject) {
        CachedFiles files = new CachedFiles(subject.machine());
        last = last.filter(place -> place.run() == subject.run() && files.exists(place.mapping()));
        files.selected(subject.selected()).ifPresent(place -> last = Optional.of(new Place(subject.run(), place.mapping(),
                place.index().isPresent() ? place.index() : last.filter(old -> old.mapping() == place.mapping()).map(Place::index).orElse(OptionalLong.empty()))));
        return PageCacheReader.read(subject.machine(), files, last.map(Place::mapping).or(files::fullest), last.map(Place::index).orElse(OptionalLong.empty()));
    }

    @Override
    public Scene draw(PageCacheFacts now, Optional<PageCacheFacts> before, Wish wish) {
        return now.file().isEmpty() ? NothingScene.of(title(), "there is no file", PageCacheScene.NOTHING, wish) : PageCacheScene.of(now, before, wish);
    }

    @Override
    public String text(PageCacheFacts now) {
        if (now.file().isEmpty()) {
            return PageCacheScene.NOTHING + "\n";
        }
        StringBuilder text = new StringBuilder(PageCacheScene.title(now)).append('\n');
        now.files().stream().limit(TEXT_MAX).forEach(row -> text.append("  ").append(PageCacheScene.words(row)).append('\n'));
        OneFile file = now.file().get();
        text.append(file.name()).append(":\n");
        FilePages pages = file.pages();
        for (int i = 0; i < Math.min(TEXT_MAX, pages.count()); i++) {
            text.append("  page ").append(pages.index()[i]).append(": ").append(FilePages.words(pages.state()[i])).append(", frame ").append(pages.frame()[i]).append('\n');
        }
        text.append(pages.count() > TEXT_MAX ? "  and " + Words.grouped(pages.count() - TEXT_MAX) + " more\n" : "");
        file.windows().forEach(window -> text.append("  file ").append(window.file()).append(" is at page ").append(window.position()).append("; read-ahead: ")
                .append(window.words()).append('\n'));
        file.areas().forEach(area -> text.append("  ").append(area.who()).append(" maps pages ").append(area.from()).append(" to ").append(area.to() - 1)
                .append(area.isShared() ? ", shared" : ", private").append('\n'));
        file.lists().forEach(list -> text.append("  ").append(list.name()).append(": ").append(list.all() == 0 ? "empty" : String.join(" ", list.pages().stream()
                .map(entry -> Long.toString(entry.index())).toList())).append(list.all() > list.pages().size() ? " and more, " + list.all() + " in all" : "").append('\n'));
        now.page().ifPresent(page -> page(page, file.blocks(), text));
        return text.toString();
    }

    private static void page(OnePage page, Blocks blocks, StringBuilder text) {
        text.append("page ").append(page.index()).append(": ").append(OnePagePart.words(page)).append('\n');
        page.buffers().forEach(buffer -> text.append("  buffer ").append(buffer.row()).append(": ").append(buffer.block() < 0 ? "no block yet" : "block " + buffer.block())
                .append(", bytes ").append(buffer.from()).append(" to ").append(buffer.from() + buffer.size() - 1).append(": ").append(buffer.state()).append('\n'));
        if (blocks.isThere()) {
            text.append("  on disk ").append(blocks.name()).append(": ").append(String.join(", ", page.places().stream()
                    .map(block -> block == 0 ? "hole" : block < 0 ? "unknown" : "block " + block).toList())).append('\n');
        }
    }
}
