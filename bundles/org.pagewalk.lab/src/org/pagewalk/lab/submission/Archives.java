/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Tells archives by how they begin, not by their names, and opens them. */
final class Archives {
    /** How many bytes it takes to tell. */
    private static final int HEAD = 512;

    private static final List<String> ENDINGS = List.of(".zip", ".tar", ".tar.gz", ".tgz", ".gz", ".rar", ".7z", ".bz2", ".xz");

    private Archives() {
    }

    private enum Format {
        ZIP, TAR, GZIP, OTHER, NONE;

        static Format of(byte[] head) {
            if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
                return ZIP;
            }
            if (begins(head, 0x1F, 0x8B)) {
                return GZIP;
            }
            if (begins(head, 'R', 'a', 'r', '!') || begins(head, '7', 'z', 0xBC, 0xAF) || begins(head, 'B', 'Z', 'h') || begins(head, 0xFD, '7', 'z')) {
                return OTHER;
            }
            return TarTree.isTar(head) ? TAR : NONE;
        }

        private static boolean begins(byte[] head, int... magic) {
            for (int i = 0; i < magic.length; i++) {
                if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Whether a file's name is that of an archive, of whatever kind. */
    static boolean isNamedLikeOne(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /** The name of an archive without the ending. */
    static String stem(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().filter(lower::endsWith).filter(each -> each.length() < name.length())
                .max((a, b) -> Integer.compare(a.length(), b.length())).map(each -> name.substring(0, name.length() - each.length()))
                .orElse(name);
    }

    /** Opens an archive that is all in memory. */
    static Node open(String name, byte[] bytes, Budget budget, Predicate<String> keeps) throws Refused {
        return switch (Format.of(bytes)) {
        case ZIP -> ZipTree.open(name, new SeekableInMemoryByteChannel(bytes), budget.bounds());
        case TAR -> TarTree.open(name, new ByteArrayInputStream(bytes), false, budget, keeps);
        case GZIP -> TarTree.open(name, new ByteArrayInputStream(bytes), true, budget, keeps);
        case OTHER, NONE -> throw unknown(name, bytes);
        };
    }

    /** Opens a large archive; a zip is read as it is needed, from the channel, which must stay open; a tar at once. */
    static Node open(String name, SeekableByteChannel channel, Budget budget, Predicate<String> keeps) throws IOException, Refused {
        ByteBuffer start = ByteBuffer.allocate(HEAD);
        while (start.hasRemaining() && channel.read(start) >= 0) {
            // Until there is as much as it takes.
        }
        byte[] head = Arrays.copyOf(start.array(), start.position());
        channel.position(0);
        return switch (Format.of(head)) {
        case ZIP -> ZipTree.open(name, channel, budget.bounds());
        case TAR -> TarTree.open(name, Channels.newInputStream(channel), false, budget, keeps);
        case GZIP -> TarTree.open(name, Channels.newInputStream(channel), true, budget, keeps);
        case OTHER, NONE -> throw unknown(name, head);
        };
    }

    private static Refused unknown(String name, byte[] head) {
        if (head.length == 0) {
            return Refused.empty(Words.name(name) + " is an empty file. Hand in a zip of the lab's files.");
        }
        return Refused.broken(Words.name(name) + (Format.of(head) == Format.OTHER ? " is packed in a way that is not read here."
                : " is no archive, whatever its name says.") + " Hand in a zip of the lab's files.");
    }
}
