/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Which pages are on another LRU list than at the moment before.
 *
 * @param moves in the order in which the pages stand on the lists now; those that left behind them
 */
record LruMoves(List<Move> moves) {
    /** Where a page can be. */
    enum Place {
        NOWHERE("no list"),
        INACTIVE("inactive_list"),
        ACTIVE("active_list");

        private final String words;

        Place(String words) {
            this.words = words;
        }
    }

    /** A page that was moved; {@code why} is empty where nobody told. */
    record Move(int frame, Place from, Place to, String why) {
        /** From where to where. */
        String way() {
            return from.words + " \u2192 " + to.words;
        }

        String words() {
            return "frame " + frame + " went from " + from.words + " to " + to.words + (why.isEmpty() ? "" : "; " + why);
        }
    }

    static LruMoves of(LruFacts now, Optional<LruFacts> before) {
        List<Move> moves = new ArrayList<>();
        before.ifPresent(old -> {
            BitSet wasActive = old.active().members();
            BitSet wasInactive = old.inactive().members();
            BitSet left = old.active().members();
            left.or(wasInactive);
            for (Place place : List.of(Place.ACTIVE, Place.INACTIVE)) {
                for (int frame : (place == Place.ACTIVE ? now.active() : now.inactive()).frames()) {
                    left.clear(frame);
                    Place from = wasActive.get(frame) ? Place.ACTIVE : wasInactive.get(frame) ? Place.INACTIVE : Place.NOWHERE;
                    if (from != place) {
                        moves.add(new Move(frame, from, place, why(now, old, frame)));
                    }
                }
            }
            left.stream().forEach(frame -> moves.add(new Move(frame, wasActive.get(frame) ? Place.ACTIVE : Place.INACTIVE, Place.NOWHERE, why(now, old, frame))));
        });
        return new LruMoves(List.copyOf(moves));
    }

    private static String why(LruFacts now, LruFacts before, int frame) {
        LruFacts.Reason reason = now.reasons().get(frame);
        return reason == null || reason.moment() < before.moment() ? "" : reason.text();
    }

    /** Whether a page went from one to the other. */
    boolean hasGone(Place from, Place to) {
        return moves.stream().anyMatch(move -> move.from() == from && move.to() == to);
    }
}
