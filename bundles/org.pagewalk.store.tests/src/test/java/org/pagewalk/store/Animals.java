/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

/** A table with a column of every kind, for tests. Its rows link each other, as tasks do with their children. */
final class Animals extends Table {
    static final int DEN_BYTES = 64;

    final IntColumn age = new IntColumn(this, "age");
    final IntColumn mother = new IntColumn(this, "mother", NULL);
    final LongColumn weight = new LongColumn(this, "weight");
    final NibbleColumn legs = new NibbleColumn(this, "legs");
    final StringColumn name = new StringColumn(this, "name");
    final BitSetColumn spots = new BitSetColumn(this, "spots");
    final ListColumn siblings = new ListColumn(this, "siblings");
    final HeadColumn sons = new HeadColumn(this, "sons", siblings);
    final HeadColumn daughters = new HeadColumn(this, "daughters", siblings);
    final BytesColumn den = new BytesColumn(this, "den", DEN_BYTES);

    Animals(Store store) {
        super(store, "animal");
    }
}
