/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/**
 * A run seen as a process, so that Eclipse's console, its Terminate button and the launch history treat a
 * scenario as they treat any other program. Exit values are those of the command line: 0 all well, 1 an
 * expectation failed, 2 the scenario is wrong, 3 a fault of Pagewalk itself.
 */
final class ScenarioProcess extends Process {
    private static final int BUFFER_BYTES = 1 << 16;

    private final PipedInputStream console = new PipedInputStream(BUFFER_BYTES);
    private final PrintStream out;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Runnable onDestroy;
    private volatile int exitValue;

    /** @param onDestroy asks the run to stop; the run then calls {@link #exit} */
    ScenarioProcess(Runnable onDestroy) {
        this.onDestroy = onDestroy;
        try {
            // Flushed at each line: a pipe's reader otherwise looks only once a second.
            this.out = new PrintStream(new PipedOutputStream(console), true, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints a line on the console. */
    void println(String line) {
        out.println(line);
    }

    /** Ends the process. */
    void exit(int value) {
        out.close();
        exitValue = value;
        ended.countDown();
    }

    @Override
    public InputStream getInputStream() {
        return console;
    }

    @Override
    public InputStream getErrorStream() {
        return InputStream.nullInputStream();
    }

    @Override
    public OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public int waitFor() throws InterruptedException {
        ended.await();
        return exitValue;
    }

    @Override
    public int exitValue() {
        if (ended.getCount() > 0) {
            throw new IllegalThreadStateException("still running");
        }
        return exitValue;
    }

    @Override
    public void destroy() {
        onDestroy.run();
    }
}
