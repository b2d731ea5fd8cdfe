/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Holds JSON against what a platform says of its format: these fields and no others, each of its type. */
final class StrictJson {
    private StrictJson() {
    }

    static JsonObject read(byte[] bytes) throws Exception {
        try (JsonReader reader = new JsonReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            reader.setStrictness(Strictness.STRICT);
            JsonObject json = new Gson().getAdapter(JsonElement.class).read(reader).getAsJsonObject();
            assertEquals(JsonToken.END_DOCUMENT, reader.peek());
            return json;
        }
    }

    /** Fields whose names end in {@code ?} need not be there. */
    static void fields(JsonObject json, Map<String, Consumer<JsonElement>> fields) {
        Set<String> unknown = new TreeSet<>(json.keySet());
        fields.forEach((name, check) -> {
            String field = name.replace("?", "");
            unknown.remove(field);
            if (json.has(field)) {
                check.accept(json.get(field));
            } else {
                assertTrue(name.endsWith("?"), () -> "no " + field + " in " + json);
            }
        });
        assertTrue(unknown.isEmpty(), () -> "there is no field " + unknown);
    }

    static Consumer<JsonElement> string(String pattern) {
        return json -> assertTrue(json.getAsJsonPrimitive().isString() && Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(json.getAsString()).matches(), json::toString);
    }

    static Consumer<JsonElement> number(double min, double max) {
        return json -> assertTrue(json.getAsJsonPrimitive().isNumber() && json.getAsDouble() >= min
                && json.getAsDouble() <= max, json::toString);
    }

    static Consumer<JsonElement> integer() {
        return json -> assertTrue(json.getAsJsonPrimitive().isNumber() && json.getAsString().matches("\\d+"),
                json::toString);
    }

    static Consumer<JsonElement> bool() {
        return json -> assertTrue(json.getAsJsonPrimitive().isBoolean(), json::toString);
    }

    static Consumer<JsonElement> array(Consumer<JsonElement> each) {
        return json -> {
            JsonArray array = json.getAsJsonArray();
            array.forEach(each);
        };
    }
}
