/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.PageCacheSpec;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;

/**
 * Finds the pages of files that are in memory. A machine keeps one index of them, or all, to compare what each look-up costs; a
 * scenario sees the costs as {@code machine().page_indexes}.
 */
public final class PageIndexes {
    private final Tables tables;
    private final List<String> kept;
    private final PageHash hash;

    /** The indexes of a machine, empty. */
    public PageIndexes(Tables tables, PageCacheSpec spec, Architecture architecture, Narrator narrator) {
        this.tables = tables;
        kept = PageCacheSpec.INDEXES.subList(0, 1);
        Voice<IndexNote> voice = narrator.voice(IndexNote.values());
        hash = new PageHash(tables, architecture, costs("hash"), voice);
    }

    private IndexCosts costs(String kind) {
        return new IndexCosts(tables.pageIndex, kept.indexOf(kind));
    }

    /** Begins to count what look-ups cost. */
    public void powerOn() {
        for (String kind : kept) {
            tables.pageIndex.name(tables.pageIndex.add(), kind);
        }
    }

    /**
     * The cached page of a mapping, found in each index that is kept.
     *
     * @param index which page of the file, from 0 on
     * @return the page; NULL if it is not cached
     */
    public int find(int mapping, long index) {
        return hash.find(mapping, index);
    }

    /** Enters a page that has become a page of a mapping: its mapping and index are set. The place is free. */
    public void insert(int mapping, long index, int page) {
        hash.add(mapping, index, page);
    }

    /** Takes a page out that leaves a mapping; its mapping and index are still set. */
    public void remove(int mapping, long index, int page) {
        hash.remove(mapping, index, page);
    }

    /** Gives a page a tag, 0 PAGECACHE_TAG_DIRTY, 1 _WRITEBACK, 2 _TOWRITE; radix trees alone keep tags. */
    public void tagSet(int mapping, long index, int tag) {
        // no radix tree yet
    }

    /** Takes a tag from a page. */
    public void tagClear(int mapping, long index, int tag) {
        // no radix tree yet
    }

    /** A mapping goes away; it has no pages any more. */
    public void forget(int mapping) {
        // the hash table knows nothing of mappings
    }

    /** The table of all cached pages. */
    public PageHash hash() {
        return hash;
    }

    /** What is wrong with the indexes, in words; empty when all is well. */
    public List<String> checkInvariants() {
        List<String> findings = new ArrayList<>();
        int cached = hash.check(findings);
        if (findings.isEmpty() && kept.contains("hash") && cached != tables.pageIndex.entries(kept.indexOf("hash"))) {
            findings.add("page_hash_table: it has " + cached + " pages, not " + tables.pageIndex.entries(kept.indexOf("hash")));
        }
        return findings;
    }
}
