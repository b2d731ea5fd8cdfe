/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;

/** The recorded files, and short ways to play altered ones. */
final class Traces {
    static final String FTRACE = "/examples/ftrace-kmem-linux-6.18.txt.gz";

    private static final int DAMAGES = 200;

    private Traces() {
    }

    static byte[] bytes(String resource) {
        try (InputStream in = Objects.requireNonNull(Traces.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.ISO_8859_1);
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static ReplayResult play(byte[] bytes) throws TraceException {
        return Replay.play(new ByteArrayInputStream(bytes), "FILE", (event, pages) -> {
        });
    }

    static ReplayResult play(String text) throws TraceException {
        return play(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /**
     * Damages a trace at random, again and again: it is played or refused with a reason, and nothing else happens.
     *
     * @param trace which one, by the round
     * @param letters what comes in place of others, beside any byte
     */
    static void damageNeverBreaksTheReplay(IntFunction<String> trace, String letters) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < DAMAGES; round++) {
            byte[] bytes = trace.apply(round).getBytes(StandardCharsets.ISO_8859_1);
            for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) (random.nextInt(4) == 0 ? random.nextInt(256)
                        : letters.charAt(random.nextInt(letters.length())));
            }
            try {
                play(bytes);
            } catch (TraceException refusal) {
                assertNotEquals("", refusal.reason());
            } catch (RuntimeException e) {
                fail("seed " + seed + ", round " + round, e);
            }
        }
    }

    static ReplayResult.Difference difference(String text) throws TraceException {
        return assertInstanceOf(ReplayResult.Difference.class, play(text));
    }

    /** The file is refused, with a message that holds all {@code parts}. */
    static void refused(byte[] bytes, String... parts) {
        TraceException refusal = assertThrows(TraceException.class, () -> play(bytes));
        for (String part : parts) {
            assertTrue(refusal.getMessage().contains(part), () -> "\"" + part + "\" in: " + refusal.getMessage());
        }
    }

    static void refused(String text, String... parts) {
        refused(text.getBytes(StandardCharsets.ISO_8859_1), parts);
    }
}
