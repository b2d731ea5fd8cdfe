/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Makes names of the bytes in archives: UTF-8 if they can be that, else what old zips (code page 437) and old tars (Latin-1) have. */
final class NameBytes {
    private static final Charset DOS = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private NameBytes() {
    }

    static String inZip(byte[] bytes) {
        return decode(bytes, DOS);
    }

    /** @param name as Latin-1 gives it, or as a pax header does, in Unicode already */
    static String inTar(String name) {
        return name.chars().allMatch(c -> c <= 0xFF) ? decode(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1) : name;
    }

    private static String decode(byte[] bytes, Charset otherwise) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, otherwise);
        }
    }
}
