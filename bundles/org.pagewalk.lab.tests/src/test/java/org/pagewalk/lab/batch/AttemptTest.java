/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptTest {
    private static final Duration WATCHDOG = Duration.ofMillis(20);

    @TempDir
    private Path folder;

    /** All submissions of a download are read from one file: a thread that is interrupted while it reads would close it for all of them. */
    @Test
    void whoeverIsGivenUpWhileReadingTakesTheFileFromNobody() throws Exception {
        Path file = Files.writeString(folder.resolve("all.zip"), "bytes");
        CompletableFuture<Integer> read = new CompletableFuture<>();
        try (FileChannel all = FileChannel.open(file)) {
            Attempt<Integer> attempt = Attempt.at("slow", WATCHDOG, () -> false, isCancelled -> {
                long end = System.nanoTime() + 10 * WATCHDOG.toNanos();
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
                read.complete(bytes(all));
                return 1;
            });
            assertEquals(Optional.empty(), attempt.value());
            assertTrue(attempt.failure().startsWith("It was not judged within"), attempt.failure());
            assertEquals(5, read.get(1, TimeUnit.MINUTES));
            assertTrue(all.isOpen());
        }
    }

    private static int bytes(FileChannel from) {
        try {
            return from.read(ByteBuffer.allocate(10), 0);
        } catch (IOException e) {
            return -1;
        }
    }
}
