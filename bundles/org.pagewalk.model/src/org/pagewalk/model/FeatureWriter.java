/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pagewalk.model.tables.StateOwner;
import org.pagewalk.store.Column;
import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/** How the value of one feature is set on a branch. */
@FunctionalInterface
interface FeatureWriter {
    /**
     * Looks whether the value can be set, and returns what sets it.
     *
     * @throws IllegalArgumentException if the feature cannot have such a value; the message says what it can have
     */
    Runnable prepare(StateOwner owner, Handle handle, Object value);

    /** Whether a branch lets a feature be set: what holds a number, a text, a pointer or the head of a list. */
    static boolean isSettable(EStructuralFeature feature) {
        return switch (FeatureReader.kind(feature)) {
            case "int", "long", "string", "heads" -> true;
            case "row" -> !((EReference) feature).isContainment() && !((EReference) feature).isContainer();
            default -> false;
        };
    }

    static FeatureWriter of(Home home, EStructuralFeature feature) {
        return isSettable(feature) ? ofSettable(home, feature) : (owner, handle, value) -> {
            throw new UnsupportedOperationException(handle + ": " + feature.getName() + (feature.isDerived()
                    ? " cannot be set, because it follows from other fields. Set those."
                    : " cannot be set, because it is laid out when the machine boots. On a branch numbers, texts,"
                            + " pointers and lists can be set."));
        };
    }

    private static FeatureWriter ofSettable(Home home, EStructuralFeature feature) {
        Column column = FeatureReader.column(home, feature);
        return switch (FeatureReader.kind(feature)) {
            case "int", "long" -> (owner, handle, value) -> {
                long number = number(handle, feature, value, FeatureReader.kind(feature).equals("int"));
                return () -> owner.set(column, handle.row(), number);
            };
            case "string" -> (owner, handle, value) -> {
                if (value != null && !(value instanceof String)) {
                    throw refusal(handle, feature, "a text", value);
                }
                return () -> owner.set((StringColumn) column, handle.row(), value == null ? "" : (String) value);
            };
            case "row" -> (owner, handle, value) -> {
                int row = value == null ? Table.NULL : row(handle, feature, value);
                return () -> owner.set(column, handle.row(), row);
            };
            default -> (owner, handle, value) -> {
                int[] rows = rows(handle, feature, value);
                return () -> owner.set((HeadColumn) column, handle.row(), rows);
            };
        };
    }

    private static long number(Handle handle, EStructuralFeature feature, Object value, boolean isNarrow) {
        if (feature.getEType().getInstanceClass() == int.class) {
            if (value instanceof Integer number) {
                return number;
            }
            throw refusal(handle, feature, "a whole number of 32 bits", value);
        }
        if (value instanceof Long number && (!isNarrow || number >>> Integer.SIZE == 0)) {
            return number;
        }
        throw refusal(handle, feature, isNarrow ? "a whole number from 0 to 4294967295"
                : "a whole number of 64 bits", value);
    }

    private static int row(Handle handle, EStructuralFeature feature, Object value) {
        if (!feature.getEType().isInstance(value)) {
            throw refusal(handle, feature, feature.getEType().getName(), value);
        }
        Handle target = (Handle) value;
        if (!target.isAttached() || target.home().model() != handle.home().model()) {
            throw refusal(handle, feature, feature.getEType().getName() + " of the same machine", value);
        }
        if (target.isStale()) {
            throw refusal(handle, feature, "what exists at this moment", value);
        }
        return target.row();
    }

    private static int[] rows(Handle handle, EStructuralFeature feature, Object value) {
        if (!(value instanceof Collection<?> elements)) {
            throw refusal(handle, feature, "a list", value);
        }
        Set<Object> seen = new HashSet<>();
        for (Object element : elements) {
            if (!seen.add(element)) {
                throw new IllegalArgumentException(handle + ": " + feature.getName() + " cannot hold " + element
                        + " twice, because it has one pair of links. Name it once.");
            }
        }
        return elements.stream().mapToInt(element -> row(handle, feature, element)).toArray();
    }

    private static IllegalArgumentException refusal(Handle handle, EStructuralFeature feature, String what,
            Object value) {
        return new IllegalArgumentException(handle + ": " + feature.getName() + " takes " + what + ", not "
                + (value == null ? "nothing" : value) + ".");
    }
}
