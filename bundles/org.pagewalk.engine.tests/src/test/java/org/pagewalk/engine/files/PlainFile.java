/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A file in plain words: the bytes that everybody sees, the bytes of which the disk is certain, and what was written since. After a
 * failure of the power a byte is what is certain, unless it was written since: then it may be anything that was written there. Where
 * there was a hole before, a block may have been given to the file and not been written, and hold what another file left in it.
 */
final class PlainFile {
    /** No block is smaller, in bytes. */
    private static final int PIECE = 1024;

    /** Bytes that were written, and where; zeros from a hole have no data of their own. */
    private record Write(long at, byte[] bytes) {
    }

    final String name;
    private byte[] bytes = new byte[64];
    private int size;
    private byte[] certain;
    private final List<Write> writes = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    /** Which pieces of {@link #PIECE} bytes have been written, and which of them the disk knew of; the others are holes, or may be. */
    private final BitSet written = new BitSet();
    private BitSet certainlyWritten = new BitSet();
    private boolean wasCut;

    PlainFile(String name, byte[] content, int size) {
        this.name = name;
        write(0, content);
        resize(size);
        written.set(0, (size + PIECE - 1) / PIECE);
        synced();
    }

    int size() {
        return size;
    }

    /** Whether it became shorter since the disk was certain of it: then blocks of it may hold what others have written. */
    boolean wasCut() {
        return wasCut;
    }

    void write(int at, byte[] data) {
        resize(Math.max(size, at + data.length));
        System.arraycopy(data, 0, bytes, at, data.length);
        writes.add(new Write(at, data.clone()));
        written.set(at / PIECE, (at + data.length - 1) / PIECE + 1);
    }

    void resize(int newSize) {
        if (newSize > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(newSize, bytes.length * 2));
        }
        if (newSize < size) {
            Arrays.fill(bytes, newSize, size, (byte) 0);
            written.clear((newSize + PIECE - 1) / PIECE, written.length() + 1 + newSize / PIECE);
            wasCut = true;
        }
        size = newSize;
        sizes.add(newSize);
    }

    byte at(int index) {
        return index < size ? bytes[index] : 0;
    }

    /** The disk has everything. */
    void synced() {
        certain = Arrays.copyOf(bytes, size);
        writes.clear();
        sizes.clear();
        certainlyWritten = (BitSet) written.clone();
        wasCut = false;
    }

    /** What is wrong with the bytes that are left after the power failed, if anything is; then they are the file. */
    Optional<String> afterCrash(byte[] left) {
        Optional<String> wrong = judge(left);
        bytes = Arrays.copyOf(left, Math.max(64, left.length));
        size = left.length;
        written.and(certainlyWritten);
        synced();
        return wrong;
    }

    private Optional<String> judge(byte[] left) {
        if (left.length != certain.length && !sizes.contains(left.length)) {
            return Optional.of(name + " has " + left.length + " bytes after the crash, and " + certain.length + " were certain; since then it had "
                    + sizes);
        }
        for (int i = 0; i < left.length; i++) {
            boolean wasHole = !certainlyWritten.get(i / PIECE) && !writes.isEmpty();
            if (left[i] != (i < certain.length ? certain[i] : 0) && !wasHole && !wasWritten(i, left[i])) {
                return Optional.of("byte " + i + " of " + name + " is " + left[i] + " after the crash; certain was "
                        + (i < certain.length ? certain[i] : 0) + ", and nobody has written it since");
            }
        }
        return Optional.empty();
    }

    private boolean wasWritten(int index, byte value) {
        return writes.stream().anyMatch(write -> index >= write.at && index < write.at + write.bytes.length
                && write.bytes[index - (int) write.at] == value);
    }
}
