/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Reads {@code submission_metadata.json}, which Gradescope puts beside the one submission that an autograder gets. */
final class GradescopeJson {
    static final String FILE = "submission_metadata.json";
    private static final int USERS_MAX = 100;

    private String id = "";
    private Optional<String> at = Optional.empty();
    private final List<GradescopeYaml.Submitter> users = new ArrayList<>();

    private GradescopeJson() {
    }

    /** What it says; nothing if it is no such file. */
    static Optional<Claim> read(byte[] bytes) {
        GradescopeJson json = new GradescopeJson();
        try (JsonReader in = new JsonReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            json.read(in);
            return Optional.of(Gradescope.claim("submission_" + json.id, json.users, json.at));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private void read(JsonReader in) throws IOException {
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
            case "id" -> id = text(in);
            case "created_at" -> at = Optional.of(text(in)).filter(each -> !each.isEmpty());
            case "users" -> {
                in.beginArray();
                while (in.hasNext()) {
                    user(in);
                }
                in.endArray();
            }
            default -> in.skipValue();
            }
        }
    }

    private void user(JsonReader in) throws IOException {
        String email = "";
        String name = "";
        String sid = "";
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
            case "email" -> email = text(in);
            case "name" -> name = text(in);
            case "sid" -> sid = text(in);
            default -> in.skipValue();
            }
        }
        in.endObject();
        if (users.size() < USERS_MAX) {
            users.add(new GradescopeYaml.Submitter(name, sid, email));
        }
    }

    private static String text(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.STRING || in.peek() == JsonToken.NUMBER) {
            return in.nextString();
        }
        in.skipValue();
        return "";
    }
}
