/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Watches the user-interface thread from beside: what keeps it busy within Pagewalk's own code, and for how long without a
 * pause. It measures and tells, and fails no test: a busy machine
 * makes everything slow.
 */
final class Freezes {
    private static final String OURS = "org.pagewalk.";
    private static final String TESTS = "org.pagewalk.ui.tests.";
    private static final Pattern BELOW = Pattern.compile("(?:[\\w.]+@?[\\w.]*/)?(?:app//)?(?:java\\.|jdk\\.|sun\\.|org\\.eclipse\\.swt\\.)");
    private static final long LOOK_MS = 10;
    /** What users feel as a freeze. */
    private static final long FREEZE_MS = 100;

    private final Thread watched;
    private volatile long begun;
    private volatile long longestMs;
    private volatile String where = "";
    private long toldMs;

    private Freezes(Thread watched) {
        this.watched = watched;
        Thread watcher = new Thread(this::watch, "Watches for freezes");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Watches the thread that calls this. */
    static Freezes here() {
        return new Freezes(Thread.currentThread());
    }

    /** The thread begins to handle an event. */
    void begin() {
        begun = System.nanoTime();
    }

    /** It is done with it. */
    void end() {
        begun = 0;
    }

    /** Prints the longest one, if there was none as long when it was told last. */
    void tell() {
        if (longestMs > toldMs) {
            toldMs = longestMs;
            System.out.println("longest time in Pagewalk's code without a pause: " + longestMs + " ms (a freeze is " + FREEZE_MS + " ms), in " + where);
        }
    }

    private void watch() {
        long event = 0;
        long since = 0;
        while (watched.isAlive()) {
            long now = System.nanoTime();
            Optional<String> ours = begun == 0 ? Optional.empty() : ours();
            if (ours.isEmpty()) {
                since = 0;
            } else if (since == 0 || event != begun) {
                event = begun;
                since = now;
            } else if ((now - since) / 1_000_000 > longestMs) {
                longestMs = (now - since) / 1_000_000;
                where = ours.get();
            }
            try {
                Thread.sleep(LOOK_MS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** The method of Pagewalk that is at work, if one is: in what it does itself or has Java or SWT do, not by the platform that it asks for something. */
    private Optional<String> ours() {
        return Arrays.stream(watched.getStackTrace()).map(StackTraceElement::toString).filter(line -> !BELOW.matcher(line).lookingAt()).findFirst()
                .filter(line -> line.contains(OURS) && !line.contains(TESTS));
    }
}
