/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Listens to objects and remembers what it heard. */
final class Ear extends AdapterImpl {
    private final List<Notification> heard = new ArrayList<>();

    Ear(EObject... objects) {
        for (EObject object : objects) {
            object.eAdapters().add(this);
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (notification.getEventType() != Notification.REMOVING_ADAPTER) {
            heard.add(notification);
        }
    }

    /** What was heard since the last time. */
    List<Notification> heard() {
        List<Notification> all = List.copyOf(heard);
        heard.clear();
        return all;
    }

    /** The same in words, such as {@code page 5: count 1 -> 2}; of a list the new value alone. */
    List<String> words() {
        return heard().stream().map(Ear::words).toList();
    }

    private static String words(Notification each) {
        return each.getNotifier() + ": " + switch (each.getEventType()) {
            case Handle.GONE -> "gone";
            case Handle.BACK -> "back";
            case Notification.SET -> {
                EStructuralFeature feature = (EStructuralFeature) each.getFeature();
                yield feature.getName() + " " + (feature.isMany() ? "" : each.getOldValue() + " -> ")
                        + each.getNewValue();
            }
            default -> "event " + each.getEventType();
        };
    }
}
