/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads a tar, plain or gzip, from its beginning to its end, and keeps the files whose names could be asked for. */
final class TarTree {
    private static final int BLOCK = 512;
    private static final int MAGIC_AT = 257;
    private static final String MAGIC = "ustar";
    /** Of all headers in front of a file: long names and other records, which the library reads at once, however long they are. */
    private static final int HEADERS_MAX = 1 << 20;

    private final ArchiveNode root;
    private final Bounds bounds;
    private final Predicate<String> keeps;
    private long kept;
    private int entries;
    /** How much of the current file nobody has read. */
    private long unread;

    private TarTree(String name, Budget budget, Predicate<String> keeps) {
        root = ArchiveNode.root(name);
        bounds = budget.bounds();
        this.keeps = keeps;
    }

    /** Ends a read from within the library, which knows only its own exceptions. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
        private final Refused refused;

        TooMuch(Refused refused) {
            super(refused);
            this.refused = refused;
        }
    }

    /** Counts what comes out. */
    private static final class Counted extends FilterInputStream {
        private final Budget budget;
        private long left = Long.MAX_VALUE;

        Counted(InputStream in, Budget budget) {
            super(in);
            this.budget = budget;
        }

        /** From now on, so many bytes may come. */
        void allow(long bytes) {
            left = bytes;
        }

        private int count(int bytes) throws IOException {
            try {
                budget.expand(Math.max(bytes, 0));
                left -= Math.max(bytes, 0);
                if (left < 0) {
                    throw Refused.hostile("Its tar has a header of more than " + Words.bytes(HEADERS_MAX) + ". Pack it again with an ordinary program.");
                }
            } catch (Refused e) {
                throw new TooMuch(e);
            }
            return bytes;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return count(super.read(bytes, offset, length));
        }

        @Override
        public long skip(long bytes) throws IOException {
            return readNBytes((int) Math.min(bytes, 1 << 13)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    /** Whether a file begins as tars do. */
    static boolean isTar(byte[] head) {
        return head.length >= MAGIC_AT + MAGIC.length()
                && new String(head, MAGIC_AT, MAGIC.length(), StandardCharsets.ISO_8859_1).equals(MAGIC);
    }

    /**
     * Reads a tar.
     *
     * @param keeps by their names without folders, the files whose contents are kept
     */
    static Node open(String name, InputStream bytes, boolean gzip, Budget budget, Predicate<String> keeps) throws Refused {
        TarTree tree = new TarTree(name, budget, keeps);
        try {
            Counted counted = new Counted(gzip ? new GZIPInputStream(bytes, 1 << 13) : bytes, budget);
            BufferedInputStream plain = new BufferedInputStream(counted, 1 << 13);
            plain.mark(BLOCK);
            byte[] head = plain.readNBytes(BLOCK);
            plain.reset();
            if (!isTar(head)) {
                throw Refused.broken(gzip ? "It is packed by gzip, and no tar is in it. Hand in a zip of the lab's files." : damagedWords());
            }
            try (TarArchiveInputStream tar = new TarArchiveInputStream(plain, StandardCharsets.ISO_8859_1.name())) {
                for (TarArchiveEntry entry = tree.next(tar, counted); entry != null; entry = tree.next(tar, counted)) {
                    tree.add(entry, tar);
                }
            }
            return tree.root;
        } catch (TooMuch e) {
            throw e.refused;
        } catch (IOException | RuntimeException e) {
            throw Refused.broken(damagedWords());
        }
    }

    /** What is unread is passed over first. */
    private TarArchiveEntry next(TarArchiveInputStream tar, Counted counted) throws IOException {
        counted.allow(unread + HEADERS_MAX);
        TarArchiveEntry entry = tar.getNextEntry();
        counted.allow(Long.MAX_VALUE);
        unread = entry == null ? 0 : entry.getSize();
        return entry;
    }

    private static String damagedWords() {
        return "Its tar is damaged, cut short or no tar at all. Pack it again and hand that in.";
    }

    private void add(TarArchiveEntry entry, TarArchiveInputStream tar) throws IOException, Refused {
        if (++entries > bounds.entriesMax()) {
            throw Refused.hostile("Its tar has more than " + Words.number(bounds.entriesMax()) + " entries. Hand in the lab's files only.");
        }
        String name = NameBytes.inTar(entry.getName());
        EntryName path = EntryName.of(name, bounds.depthMax());
        if (path.fault().isPresent()) {
            root.faulty(path, Refused.hostile(path.fault().get()));
        } else if (entry.isDirectory()) {
            root.folder(path.folders());
        } else if (!entry.isFile() || entry.isSymbolicLink() || entry.isLink() || entry.isSparse() || entry.isFIFO()
                || entry.isCharacterDevice() || entry.isBlockDevice()) {
            boolean link = entry.isSymbolicLink() || entry.isLink();
            root.faulty(path, Refused.hostile("It has " + (link ? "a link" : entry.isSparse() ? "a file with holes" : "a device or a pipe") + ", \""
                    + Words.name(name) + "\". Hand in plain files and folders."));
        } else if (!path.folders().isEmpty()) {
            file(entry, path, tar);
        }
    }

    private void file(TarArchiveEntry entry, EntryName path, TarArchiveInputStream tar) throws IOException, Refused {
        String name = path.folders().getLast();
        long size = entry.getSize();
        if (size > bounds.archiveBytesMax() || !keeps.test(name)) {
            root.file(path, size, (bytesMax, each) -> {
                throw DiskNode.tooLarge(name, Math.min(bytesMax, bounds.archiveBytesMax()));
            });
            return;
        }
        byte[] content = tar.readNBytes((int) size);
        unread = 0;
        kept += content.length;
        if (content.length < size) {
            throw Refused.broken(damagedWords());
        }
        if (kept > Bounds.DOWNLOAD.filesBytesMax()) {
            throw Refused.broken("It holds too much to be read at once. Unpack it into a folder, and grade that.");
        }
        root.file(path, size, (bytesMax, each) -> {
            if (content.length > bytesMax) {
                throw DiskNode.tooLarge(name, bytesMax);
            }
            return content;
        });
    }
}
