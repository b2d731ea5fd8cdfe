/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives damaged at random: each is read to a submission or to a reason why not. */
class DamagedSubmissionsTest {
    private static final Wanted WANTED = new Wanted("buddy", List.of("split.mms"));

    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final int rounds = Math.max(300, Integer.getInteger("pagewalk.operations", 0));
    private final Random random = new Random(seed);

    @TempDir
    private Path folder;

    private static List<byte[]> good() {
        byte[] zip = new RawZip().file("split.mms", "print 1\n").file("lib/a.mms", "x".repeat(300)).bytes();
        byte[] tar = new Tars().file("split.mms", "print 1\n").file("n".repeat(150) + ".mms", "x").bytes();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try {
            SubmissionZip.write("buddy", "alice", java.util.Map.of("split.mms", "p".getBytes(StandardCharsets.UTF_8)), packed);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return List.of(zip, tar, packed.toByteArray(), new Tars().file("lab/split.mms", "print 1\n").gzip(),
                new RawZip().file("A B_1_assignsubmission_file_/lab.zip", zip).file("C_2_assignsubmission_file_/lab.tar", tar).bytes(),
                new RawZip().declaring(8, true).file("split.mms", "print 1\n").bytes());
    }

    private byte[] damaged(byte[] bytes) {
        byte[] result = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(result.length);
            switch (random.nextInt(5)) {
            case 0 -> result[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> result[at] = (byte) (random.nextBoolean() ? 0xFF : 0);
            case 2 -> result = Arrays.copyOf(result, Math.max(1, at));
            case 3 -> System.arraycopy(result, at, result, random.nextInt(at + 1), result.length - at);
            default -> {
                for (int j = at; j < Math.min(result.length, at + 4); j++) {
                    result[j] = (byte) random.nextInt(256);
                }
            }
            }
        }
        return result;
    }

    @Test
    void whateverTheDamageThereIsASubmissionOrAReason() throws Exception {
        System.out.println("DamagedSubmissionsTest: -Dpagewalk.seed=" + seed);
        List<byte[]> good = good();
        Path place = folder.resolve("upload.zip");
        for (int round = 0; round < rounds; round++) {
            byte[] bytes = damaged(good.get(random.nextInt(good.size())));
            Files.write(place, bytes);
            try (Submissions submissions = Submissions.at(place, Submissions.Reading.of(WANTED))) {
                for (Entry entry : submissions.entries()) {
                    Submission submission = submissions.read(entry);
                    assertFalse(submission.refusal().isPresent() && submission.refusal().get().message().isBlank());
                    assertTrue(submission.refusal().isPresent() != submission.files().containsKey("split.mms")
                            || submission.files().keySet().contains(Manifest.FILE), submission::toString);
                }
            } catch (RuntimeException | Error e) {
                throw new AssertionError("in round " + round + ": " + HexFormat.of().formatHex(bytes), e);
            }
        }
    }
}
