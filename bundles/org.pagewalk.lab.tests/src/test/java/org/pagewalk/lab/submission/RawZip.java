/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Writes zips byte by byte, and so such as no program writes. */
public final class RawZip {
    private static final int UNIX = 3 << 8 | 20;
    private static final int PLAIN = 0100644;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private final List<byte[]> records = new ArrayList<>();
    private int flags;
    private int mode = PLAIN;
    private long declared = -1;
    private boolean zip64;
    private int count;
    private int counted = -1;
    private int method = 8;
    private byte[] localName = new byte[0];
    private byte[] more = new byte[0];

    /** From the next file on, it says that it is packed by this method. */
    public RawZip method(int value) {
        method = value;
        return this;
    }

    /** The next file has another name, of whatever length, in front of its content than in the directory. */
    public RawZip locally(String name) {
        localName = name.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** The next file has this in its extra field. */
    public RawZip extra(byte[] value) {
        more = value;
        return this;
    }

    /** The zip says that it has so many entries. */
    public RawZip counting(int value) {
        counted = value;
        return this;
    }

    /** From the next file on, this is in its general purpose flags. */
    public RawZip flags(int value) {
        flags = value;
        return this;
    }

    /** From the next file on, this is its mode in Unix. */
    public RawZip mode(int value) {
        mode = value;
        return this;
    }

    /** The next file says that it is so large. */
    public RawZip declaring(long size, boolean in64) {
        declared = size;
        zip64 = in64;
        return this;
    }

    public RawZip file(String name, String content) {
        return file(name.getBytes(StandardCharsets.UTF_8), content.getBytes(StandardCharsets.UTF_8));
    }

    public RawZip file(String name, byte[] content) {
        return file(name.getBytes(StandardCharsets.UTF_8), content);
    }

    public RawZip file(byte[] name, byte[] content) {
        byte[] packed = deflated(content);
        CRC32 sum = new CRC32();
        sum.update(content);
        long size = declared >= 0 ? declared : content.length;
        int offset = bytes.size();
        byte[] extra = more.length > 0 ? more : zip64 ? little(20).putShort((short) 1).putShort((short) 16).putLong(size).putLong(packed.length).array() : new byte[0];
        byte[] first = localName.length > 0 ? localName : name;
        ByteBuffer local = little(30).putInt(0x04034b50).putShort((short) 20).putShort((short) flags).putShort((short) method).putInt(0x00210000)
                .putInt((int) sum.getValue()).putInt(zip64 ? -1 : packed.length).putInt(zip64 ? -1 : (int) size).putShort((short) first.length)
                .putShort((short) extra.length);
        bytes.writeBytes(local.array());
        bytes.writeBytes(first);
        bytes.writeBytes(extra);
        bytes.writeBytes(packed);
        ByteBuffer central = little(46).putInt(0x02014b50).putShort((short) UNIX).putShort((short) 20).putShort((short) flags).putShort((short) method)
                .putInt(0x00210000).putInt((int) sum.getValue()).putInt(zip64 ? -1 : packed.length).putInt(zip64 ? -1 : (int) size)
                .putShort((short) name.length).putShort((short) extra.length).putShort((short) 0).putShort((short) 0).putShort((short) 0)
                .putInt(mode << 16).putInt(offset);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(central.array());
        record.writeBytes(name);
        record.writeBytes(extra);
        records.add(record.toByteArray());
        directory.writeBytes(record.toByteArray());
        count++;
        declared = -1;
        zip64 = false;
        localName = new byte[0];
        more = new byte[0];
        return this;
    }

    /** Names the last file once more in the directory, under another name of the same length. */
    public RawZip again(String name) {
        byte[] record = records.getLast().clone();
        byte[] other = name.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(other, 0, record, 46, other.length);
        directory.writeBytes(record);
        count++;
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes.toByteArray());
        all.writeBytes(directory.toByteArray());
        int said = counted < 0 ? count : counted;
        all.writeBytes(little(22).putInt(0x06054b50).putInt(0).putShort((short) said).putShort((short) said).putInt(directory.size())
                .putInt(bytes.size()).putShort((short) 0).array());
        return all.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // The raw stream is that of zlib without its header of two bytes and its sum of four.
        try (DeflaterOutputStream zlib = new DeflaterOutputStream(out)) {
            zlib.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOfRange(out.toByteArray(), 2, out.size() - 4);
    }
}
