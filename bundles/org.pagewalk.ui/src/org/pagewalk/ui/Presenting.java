/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/**
 * Whether somebody presents Pagewalk to a room: then letters and pictures are large and in high contrast. An OSGi service,
 * for the user-interface thread. It lasts until it is ended or the workbench closes; then everything is as before.
 */
public final class Presenting {
    private static final double LARGE = 1.6;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final NotedPreferences preferences = new NotedPreferences();
    private final LargeFonts fonts = new LargeFonts();
    private final StrongColours colours = new StrongColours();
    private boolean on;
    private boolean endsWithWorkbench;

    /** Puts right what an Eclipse that died while presenting has left. */
    public Presenting() {
        if (preferences.areLeft()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(this::restoreWhatIsLeft);
        }
    }

    /** Whether pictures should be drawn in high contrast. */
    public boolean isOn() {
        return on;
    }

    /** How many times as large as usual pictures should be; 1 while nobody presents. */
    public double scale() {
        return on ? LARGE : 1;
    }

    /** Begins or ends to present, and tells the listeners. What was before comes back exactly. */
    public void set(boolean present) {
        if (present == on) {
            return;
        }
        on = present;
        if (present) {
            endWithWorkbench();
            preferences.note(LargeFonts.FONTS);
            preferences.note(StrongColours.COLOURS);
            fonts.enlarge(LARGE);
            colours.strengthen();
        } else {
            fonts.restore();
            colours.restore();
            preferences.restore();
        }
        listeners.forEach(Runnable::run);
    }

    /** Calls {@code listener} at each change from now on, until the returned action is run. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void restoreWhatIsLeft() {
        if (!on) {
            preferences.restore();
        }
    }

    private void endWithWorkbench() {
        if (endsWithWorkbench) {
            return;
        }
        endsWithWorkbench = true;
        PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench workbench, boolean forced) {
                set(false);
                return true;
            }

            @Override
            public void postShutdown(IWorkbench workbench) {
                // it ended before
            }
        });
    }
}
