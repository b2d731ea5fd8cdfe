/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/**
 * Reads a zip by its central directory, and believes nothing of what that says: entries may not overlap, sizes and checksums must
 * be true, what expands too much is not expanded.
 */
final class ZipTree {
    private static final int CENTRAL_HEADER = 0x504B0102;
    /** What may expand as it likes: so little does no harm. */
    private static final long SMALL = 1 << 20;
    private static final int FILE_TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;
    private static final int LINK = 0120000;

    private final ZipFile zip;
    private final SeekableByteChannel bytes;
    private final Bounds bounds;
    private final ArchiveNode root;

    private ZipTree(SeekableByteChannel bytes, String name, Bounds bounds) throws IOException {
        zip = ZipFile.builder().setSeekableByteChannel(bytes).setUseUnicodeExtraFields(false).get();
        this.bytes = bytes;
        this.bounds = bounds;
        root = ArchiveNode.root(name);
    }

    /** Reads the directory of a zip. Contents are read when they are asked for, from {@code bytes}, which must stay open. */
    static Node open(String name, SeekableByteChannel bytes, Bounds bounds) throws Refused {
        try {
            if (entries(bytes) > bounds.entriesMax()) {
                throw Refused.hostile("Its zip has more than " + Words.number(bounds.entriesMax()) + " entries. Hand in the lab's files only.");
            }
            bytes.position(0);
            ZipTree tree = new ZipTree(bytes, name, bounds);
            tree.grow();
            return tree.root;
        } catch (IOException | RuntimeException e) {
            throw damaged();
        }
    }

    private static Refused damaged() {
        return Refused.broken("Its zip is damaged, cut short or no zip at all. Pack it again and hand that in.");
    }

    /** How many entries there are at most, whatever the zip says of itself. */
    private static int entries(SeekableByteChannel bytes) throws IOException {
        int count = 0;
        int last = 0;
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        bytes.position(0);
        while (bytes.read(buffer.clear()) > 0) {
            buffer.flip();
            while (buffer.hasRemaining()) {
                last = last << 8 | buffer.get() & 0xFF;
                if (last == CENTRAL_HEADER) {
                    count++;
                }
            }
        }
        return count;
    }

    private void grow() throws IOException, Refused {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        checkPlaces(entries);
        long declared = 0;
        for (ZipArchiveEntry entry : entries) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw Refused.broken("Its zip is encrypted. Pack it again, without a password.");
            }
            declared += Math.clamp(entry.getSize(), 0, bounds.expandedBytesMax() + 1);
            if (declared > bounds.expandedBytesMax()) {
                throw Refused.hostile("Its zip would expand to more than " + Words.bytes(bounds.expandedBytesMax())
                        + ", like a zip bomb. Hand in the lab's files only.");
            }
            add(entry);
        }
    }

    /** No byte may be the content of two files, as in bombs that expand one piece again and again. */
    private void checkPlaces(List<ZipArchiveEntry> entries) throws IOException, Refused {
        List<ZipArchiveEntry> byPlace = new ArrayList<>(entries);
        byPlace.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        long end = 0;
        for (ZipArchiveEntry entry : byPlace) {
            if (entry.getLocalHeaderOffset() < end) {
                throw Refused.hostile("Its zip has entries that overlap, like a zip bomb. Pack it again with an ordinary program.");
            }
            long size = entry.getCompressedSize();
            if (size < 0 || entry.getSize() < 0 || size > bytes.size() - entry.getDataOffset()) {
                throw damaged();
            }
            end = entry.getDataOffset() + size;
        }
    }

    private void add(ZipArchiveEntry entry) {
        String name = NameBytes.inZip(entry.getRawName());
        EntryName path = EntryName.of(name, bounds.depthMax());
        int type = entry.getUnixMode() & FILE_TYPE;
        if (path.fault().isPresent()) {
            root.faulty(path, Refused.hostile(path.fault().get()));
        } else if (type != 0 && type != REGULAR && type != FOLDER) {
            root.faulty(path, Refused.hostile("It has " + (type == LINK ? "a link" : "a device or a pipe") + ", \"" + Words.name(name)
                    + "\". Hand in plain files and folders."));
        } else if (name.endsWith("/") || name.endsWith("\\") || type == FOLDER) {
            root.folder(path.folders());
        } else if (entry.getSize() > SMALL && entry.getSize() / bounds.ratioMax() > entry.getCompressedSize()) {
            root.faulty(path, Refused.hostile("\"" + Words.name(name) + "\" expands more than " + bounds.ratioMax()
                    + "-fold, like a zip bomb. Hand in the lab's files only."));
        } else if (!path.folders().isEmpty()) {
            root.file(path, entry.getSize(), (bytesMax, budget) -> read(entry, path.folders().getLast(), bytesMax, budget));
        }
    }

    private byte[] read(ZipArchiveEntry entry, String name, int bytesMax, Budget budget) throws Refused {
        if (entry.getSize() > bytesMax) {
            throw DiskNode.tooLarge(name, bytesMax);
        }
        int method = entry.getMethod();
        if (method != ZipMethod.STORED.getCode() && method != ZipMethod.DEFLATED.getCode()) {
            throw Refused.broken("Its zip is packed by method " + method + ", which is unusual. Pack it again as an ordinary zip.");
        }
        byte[] content;
        // One file in several threads: the position of the channel is shared.
        synchronized (zip) {
            try (InputStream in = zip.getInputStream(entry)) {
                content = in.readNBytes((int) entry.getSize() + 1);
            } catch (IOException | RuntimeException e) {
                throw damaged();
            }
        }
        budget.expand(content.length);
        if (content.length > entry.getSize()) {
            throw Refused.hostile("\"" + Words.name(name) + "\" is larger than its zip says, like a zip bomb. Pack it again with an ordinary program.");
        }
        CRC32 sum = new CRC32();
        sum.update(content);
        if (content.length < entry.getSize() || sum.getValue() != entry.getCrc()) {
            throw damaged();
        }
        return content;
    }
}
