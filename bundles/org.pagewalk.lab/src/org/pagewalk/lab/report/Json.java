/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import org.pagewalk.lab.judge.Points;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/** Writes JSON the same way for all formats: UTF-8, two spaces, a line feed at the end, exact numbers. */
final class Json {
    private static final Gson PRETTY = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();
    private static final Gson LINE = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private Json() {
    }

    static byte[] bytes(JsonElement json) {
        return (PRETTY.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** In one line. */
    static String line(JsonElement json) {
        return LINE.toJson(json);
    }

    /** 2, 2.5 or 2.25, as people write it. */
    static Number number(Points points) {
        BigDecimal exact = new BigDecimal(points.toString());
        return exact.scale() <= 0 ? (Number) exact.longValueExact() : exact;
    }
}
