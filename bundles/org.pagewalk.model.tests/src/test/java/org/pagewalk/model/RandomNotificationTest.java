/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.BitSetColumn;
import org.pagewalk.store.Checkpoint;
import org.pagewalk.store.Column;
import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/** Whatever is written and wherever the state goes: exactly what reads differently is heard. */
class RandomNotificationTest {
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final SmallRun run = SmallRun.recorded();
    private final Tables tables = run.small.tables;
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private final Ear ear = new Ear();
    /** In the order in which they came: names are not always unique here. */
    private final List<Handle> listened = new ArrayList<>();
    /** What each handle was read as when its row was there last. */
    private final Map<Handle, Map<EStructuralFeature, Object>> last = new IdentityHashMap<>();
    private int told;

    @Test
    void exactlyWhatReadsDifferentlyIsHeard() {
        long oldest = run.now();
        checkpoints.add(run.checkpoint());
        for (int i = 0; i < 600; i++) {
            listenToSomething();
            Map<Handle, Map<EStructuralFeature, Object>> before = read();
            int what = random.nextInt(20);
            if (what < 8 && isAtTheEnd()) {
                int count = 1 + random.nextInt(5);
                run.happens(() -> {
                    for (int j = 0; j < count; j++) {
                        write();
                    }
                });
            } else if (what == 19) {
                run.restore(checkpoints.get(random.nextInt(checkpoints.size())));
                oldest = run.now();
            } else if (what == 18 && isAtTheEnd() && checkpoints.size() < 5) {
                checkpoints.add(run.checkpoint());
            } else {
                run.moveTo(moment(oldest));
            }
            compare(before, read(), "seed " + seed + ", step " + i);
        }
        assertTrue(told > 300, told + " changes heard, seed " + seed);
    }

    private boolean isAtTheEnd() {
        return run.now() == tables.store().journal().newest();
    }

    /** The beginning of an entry; the end more often than any other. */
    private long moment(long oldest) {
        long newest = tables.store().journal().newest();
        long moment = oldest + random.nextLong((newest - oldest) * 2 + 1);
        return moment >= newest ? newest : tables.store().journal().align(moment);
    }

    private void listenToSomething() {
        Table table = any(tables.store().tables());
        int row = table == tables.page ? random.nextInt(20) : random.nextInt(Math.max(1, table.limit()));
        if (!table.exists(row) || listened.size() > 60) {
            return;
        }
        Handle handle = run.model.handle(table, row);
        if (handle instanceof Page page && random.nextBoolean()) {
            handle = random.nextBoolean() ? page.getList() : page.getLru();
        }
        if (!listened.contains(handle)) {
            listened.add(handle);
            handle.eAdapters().add(ear);
        }
    }

    private Map<Handle, Map<EStructuralFeature, Object>> read() {
        Map<Handle, Map<EStructuralFeature, Object>> all = new IdentityHashMap<>();
        for (Handle handle : listened) {
            Map<EStructuralFeature, Object> values = new HashMap<>();
            if (!handle.isStale()) {
                for (EStructuralFeature feature : handle.eClass().getEAllStructuralFeatures()) {
                    Object value = handle.eGet(feature);
                    values.put(feature, value instanceof List<?> list ? List.copyOf(list) : value);
                }
            }
            all.put(handle, values);
        }
        return all;
    }

    private void compare(Map<Handle, Map<EStructuralFeature, Object>> before,
            Map<Handle, Map<EStructuralFeature, Object>> after, String where) {
        Set<String> expected = new HashSet<>();
        for (Handle handle : listened) {
            Map<EStructuralFeature, Object> old = before.get(handle);
            Map<EStructuralFeature, Object> now = after.get(handle);
            if (old.isEmpty() != now.isEmpty()) {
                expected.add(name(handle) + (now.isEmpty() ? " gone" : " back"));
            }
            if (!old.isEmpty()) {
                last.put(handle, old);
            }
            for (EStructuralFeature feature : now.keySet()) {
                Object from = last.get(handle).get(feature);
                Object to = now.get(feature);
                if (!Objects.equals(from, to)) {
                    expected.add(name(handle) + "." + feature.getName() + ": " + (feature.isMany() ? null : from) + ", "
                            + to);
                }
            }
        }
        Set<String> heard = new HashSet<>();
        for (Notification each : ear.heard()) {
            boolean isNew = heard.add(name(each.getNotifier()) + switch (each.getEventType()) {
                case Handle.GONE -> " gone";
                case Handle.BACK -> " back";
                default -> "." + ((EStructuralFeature) each.getFeature()).getName() + ": " + each.getOldValue() + ", "
                        + each.getNewValue();
            });
            assertTrue(isNew, "heard twice: " + each + ", " + where);
        }
        told += heard.size();
        assertEquals(expected, heard, where);
    }

    private String name(Object handle) {
        return "#" + listened.indexOf(handle) + " " + handle;
    }

    /** Writes something into some column, or lets a row come or go. */
    private void write() {
        Table table = any(tables.store().tables());
        if (table == tables.addressSpace || table == tables.bufferHead || table == tables.timer) {
            int row = random.nextInt(6);
            if (table.exists(row) && random.nextInt(4) == 0) {
                table.remove(row);
            } else if (table.size() < 6 && random.nextBoolean()) {
                table.add();
            }
        }
        int row = table == tables.page ? random.nextInt(20) : random.nextInt(Math.max(1, table.limit()));
        if (table.exists(row)) {
            write(any(table.columns()), row);
        }
    }

    private void write(Column column, int row) {
        switch (column) {
            case IntColumn ints -> ints.set(row, number(ints));
            case LongColumn longs -> longs.set(row, random.nextInt(3));
            case StringColumn strings -> strings.set(row, "name " + random.nextInt(3));
            case HeadColumn heads -> {
                int node = random.nextInt(20);
                if (heads.list().isOn(node)) {
                    heads.list().del(node);
                } else if (heads.list().table().exists(node)) {
                    if (random.nextBoolean()) {
                        heads.add(row, node);
                    } else {
                        heads.addTail(row, node);
                    }
                }
            }
            case BitSetColumn bits when bits.length(row) > 0 -> bits.flip(row, random.nextInt(bits.length(row)));
            default -> { /* links are written by the heads */ }
        }
    }

    private int number(IntColumn column) {
        if (column == tables.page.flags) {
            return random.nextInt(3) << 24 | random.nextInt(1 << 16);
        }
        EStructuralFeature feature = ((EClass) PagewalkPackage.eINSTANCE.getEClassifier(column.table().name()))
                .getEStructuralFeature(column.name().replaceAll("\\[.*", ""));
        if (!(feature instanceof EReference reference)) {
            return random.nextInt(4);
        }
        Table target = tables.store().tables().stream()
                .filter(each -> each.name().equals(reference.getEReferenceType().getName())).findFirst().orElseThrow();
        int row = random.nextInt(-1, Math.max(1, Math.min(20, target.limit())));
        return target.exists(row) ? row : Table.NULL;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
