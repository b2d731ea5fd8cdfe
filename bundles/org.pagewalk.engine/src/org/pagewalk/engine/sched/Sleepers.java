/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.sched;

/**
 * Tasks that sleep in queues until something is so. A woken one looks for itself whether it is so, when it runs, and sleeps
 * again if it is not.
 */
public interface Sleepers {
    /** Whether a task is in one of the queues, asleep or woken. */
    boolean has(int task);

    /** Of a queue that has a woken task, the first woken one. */
    int firstWoken(int task);

    /** A woken task runs and looks: if what it waits for is so, it leaves the queue. */
    boolean isDone(int task);

    /** What a task waits for, behind the words "waits for". */
    String reason(int task);

    /** What somebody can do who finds that nobody will wake a task. */
    String remedy();

    /** Before anybody brings queues. */
    enum Nobody implements Sleepers {
        SLEEPS;

        @Override
        public boolean has(int task) {
            return false;
        }

        @Override
        public int firstWoken(int task) {
            return task;
        }

        @Override
        public boolean isDone(int task) {
            return true;
        }

        @Override
        public String reason(int task) {
            return "nothing";
        }

        @Override
        public String remedy() {
            return "";
        }
    }
}
