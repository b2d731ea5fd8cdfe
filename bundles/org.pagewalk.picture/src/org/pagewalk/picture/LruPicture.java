/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;

import org.pagewalk.picture.LruFacts.Card;
import org.pagewalk.picture.LruFacts.OneList;

/** The lists of active and inactive pages, from which page reclaim takes what it frees (Gorman 11.1 to 11.3). */
public final class LruPicture implements Picture<LruFacts> {
    private static final int TEXT_MAX = 500;

    @Override
    public String name() {
        return "lru";
    }

    @Override
    public String title() {
        return "LRU Lists";
    }

    @Override
    public boolean needsHistory() {
        return true;
    }

    @Override
    public LruFacts look(Subject subject) {
        return LruReader.read(subject);
    }

    @Override
    public Scene draw(LruFacts now, Optional<LruFacts> before, Wish wish) {
        boolean isEmpty = now.size() == 0 && before.map(LruFacts::size).orElse(0) == 0;
        return isEmpty ? NothingScene.of(title(), "both are empty", LruScene.NOTHING, wish) : LruScene.of(now, before, wish);
    }

    @Override
    public String text(LruFacts now) {
        if (now.size() == 0) {
            return LruScene.NOTHING + "\n";
        }
        StringBuilder text = new StringBuilder(LruScene.title(now)).append('\n');
        text.append("pgactivate ").append(now.counts().get(0)).append(", pgdeactivate ").append(now.counts().get(1)).append(", pgscan ").append(now.counts().get(2))
                .append(", pgsteal ").append(now.counts().get(3)).append('\n');
        list(now, now.active(), text);
        list(now, now.inactive(), text);
        return text.toString();
    }

    private static void list(LruFacts facts, OneList list, StringBuilder text) {
        text.append(list.name()).append(", head first: ").append(Words.count(list.size(), "page")).append('\n');
        cards(facts, list.head(), text);
        if (!list.isWhole()) {
            int left = list.size() - list.head().size() - list.tail().size();
            for (int i = list.head().size(); i < Math.min(TEXT_MAX, list.head().size() + left); i++) {
                String marks = LruMark.words(list.marks()[i]);
                text.append("  frame ").append(list.frames()[i]).append(marks.isEmpty() ? "" : ": " + marks).append('\n');
            }
            text.append(list.size() > TEXT_MAX ? "  and so on\n" : "");
            cards(facts, list.tail(), text);
        }
    }

    private static void cards(LruFacts facts, List<Card> cards, StringBuilder text) {
        for (Card card : cards) {
            LruFacts.Reason reason = facts.reasons().get(card.frame());
            text.append("  ").append(card.words()).append(reason == null ? "" : "; " + reason.text()).append('\n');
        }
    }
}
