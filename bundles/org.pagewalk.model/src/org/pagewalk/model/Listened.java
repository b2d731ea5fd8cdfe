/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.Collection;
import java.util.Objects;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.ENotificationImpl;

/** A handle that somebody listens to, and what its features were when it was last looked at. */
final class Listened {
    /** The bit of the 64th feature and of all behind it. */
    static final int LAST_BIT = Long.SIZE - 1;

    private final Handle handle;
    private final Object[] marks;
    private boolean isThere;
    /** A bit for each feature that may have changed. */
    private long touched;
    private boolean isTouched;

    /** @param features a bit for each feature of which changes are to be told */
    Listened(Handle handle, long features) {
        this.handle = handle;
        marks = new Object[handle.eClass().getFeatureCount()];
        isThere = !handle.isStale();
        for (long rest = isThere ? features : 0; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            for (int feature = bit; feature < end(bit); feature++) {
                marks[feature] = handle.home().mark(handle, feature);
            }
        }
    }

    /** Notes that features may have changed, and returns whether that is the first since it was looked at. */
    boolean touch(long features) {
        boolean isFirst = !isTouched;
        touched |= features;
        isTouched = true;
        return isFirst;
    }

    /** Looks which of the touched features, and of these, have really changed. */
    void look(long features, Collection<Notification> found) {
        long some = touched | features;
        touched = 0;
        isTouched = false;
        if (isThere == handle.isStale()) {
            isThere = !isThere;
            found.add(new ENotificationImpl(handle, isThere ? Handle.BACK : Handle.GONE, null, null, null));
            some = handle.home().watched();
        }
        for (long rest = isThere ? some : 0; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            for (int feature = bit; feature < end(bit); feature++) {
                compare(feature, found);
            }
        }
    }

    /** The feature behind those that a bit stands for. */
    private int end(int bit) {
        return bit < LAST_BIT ? bit + 1 : marks.length;
    }

    private void compare(int featureID, Collection<Notification> found) {
        Object before = marks[featureID];
        Object now = handle.home().mark(handle, featureID);
        if (!Objects.equals(before, now)) {
            marks[featureID] = now;
            found.add(notification(handle.eClass().getEStructuralFeature(featureID), before, now));
        }
    }

    private Notification notification(EStructuralFeature feature, Object before, Object now) {
        if (feature.isMany()) {
            return new ENotificationImpl(handle, Notification.SET, feature, null, handle.eGet(feature));
        }
        if (before instanceof Integer from && now instanceof Integer to) {
            return new ENotificationImpl(handle, Notification.SET, feature, (int) from, (int) to);
        }
        if (before instanceof Long from && now instanceof Long to) {
            return new ENotificationImpl(handle, Notification.SET, feature, (long) from, (long) to);
        }
        return new ENotificationImpl(handle, Notification.SET, feature, before, now);
    }
}
