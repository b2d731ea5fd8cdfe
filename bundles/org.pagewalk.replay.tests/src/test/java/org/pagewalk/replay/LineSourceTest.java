/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.replay.Traces.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineSourceTest {
    @TempDir
    private Path folder;

    private String refusal(Path path) {
        return assertThrows(TraceException.class, () -> Replay.play(path, "FILE")).getMessage();
    }

    @Test
    void filesThatCannotBeReadGetOneClearMessage() throws IOException {
        assertEquals("FILE: there is no such file; check the path", refusal(folder.resolve("nothing")));
        assertEquals("FILE: is a folder; name the trace files in it", refusal(folder));
        assertTrue(refusal(Files.createFile(folder.resolve("empty"))).startsWith("FILE: is empty"));
    }

    @Test
    void foreignFilesAreCalledSo() {
        refused("Hello\n", "FILE: is not a trace that replay knows", "\"Hello\"");
        refused("\u001b[31mred\n", "\"?[31mred\"");
        refused("GIF89a\0\0\0\n", "FILE: is not text");
        byte[] noise = new byte[10_000];
        new Random(7).nextBytes(noise);
        refused(noise, "FILE: ");
        refused(new byte[] { (byte) 0xFD, '7', 'z', 'X', 'Z', 0 }, "packed by xz; unpack it first");
        refused(new byte[] { 'P', 'K', 3, 4, 0 }, "packed by zip");
        refused(new byte[] { 'B', 'Z', 'h', '9', 0 }, "packed by bzip2");
        refused(new byte[] { 0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0 }, "packed by zstd");
        refused(new byte[] { 0x1F, (byte) 0x8B, 8, 0, 1 }, "gzip data");
    }

    @Test
    void damagedGzipIsRefused() {
        byte[] packed = Traces.bytes(Traces.FTRACE);
        packed[packed.length / 2] ^= 0x55;
        packed[packed.length / 2 + 1] ^= 0x55;
        refused(packed, "FILE");
        byte[] badSum = Traces.gzip(Traces.bytes("buddy-4096.trace"));
        badSum[badSum.length - 6] ^= 1;
        refused(badSum, "the gzip data are damaged");
    }

    @Test
    void aGzipBombIsDefusedWithoutEatingMemoryOrTime() {
        byte[] longLine = new byte[LineSource.LINE_BYTES_MAX + 100_000];
        Arrays.fill(longLine, (byte) '#');
        refused(Traces.gzip(longLine), "FILE:1: this line is longer than 16,777,216 bytes");
        byte[] manyLines = new byte[80 << 20];
        Arrays.fill(manyLines, (byte) '\n');
        System.arraycopy("# tracer: nop".getBytes(StandardCharsets.US_ASCII), 0, manyLines, 0, 13);
        refused(Traces.gzip(manyLines), "unpacks to more than 300 times its size");
    }

    @Test
    void linesAreTheSameHoweverTheBytesArrive() throws TraceException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("# first\n");
        for (int i = 0; i < 2_000; i++) {
            text.append("x".repeat(random.nextInt(random.nextInt(20) == 0 ? 90_000 : 40)))
                    .append(random.nextBoolean() ? "\r\n" : "\n");
        }
        text.append("last, without an end");
        InputStream drip = new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.US_ASCII)) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, 1 + random.nextInt(50_000)));
            }
        };
        LineSource source = new LineSource(drip, "FILE");
        String[] expected = text.toString().split("\r?\n");
        for (String line : expected) {
            assertEquals(line, source.next(), "seed " + seed + ", line " + source.line());
        }
        assertEquals(null, source.next());
        assertEquals(expected.length, source.line());
    }
}
