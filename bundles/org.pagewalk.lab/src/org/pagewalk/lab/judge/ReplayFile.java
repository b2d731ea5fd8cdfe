/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Mutant;
import org.pagewalk.scenario.Insert;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/** Writes replays as JSON, {@code "format": "pagewalk-replay-1"}, the same bytes for the same replay, and reads them. */
public final class ReplayFile {
    private static final String FORMAT = "pagewalk-replay-1";
    private static final Pattern OTHER = Pattern.compile("pagewalk-replay-\\w{1,20}");
    private static final int BYTES_MAX = 8 << 20;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** A file that is no replay; the message says why, and follows the file's name. */
    public static final class Damaged extends Exception {
        private static final long serialVersionUID = 1L;

        private Damaged(String message) {
            super(message);
        }
    }

    private ReplayFile() {
    }

    /** The bytes of a file. */
    public static byte[] write(Replay replay) {
        JsonObject root = new JsonObject();
        root.addProperty("format", FORMAT);
        root.addProperty("title", replay.title());
        root.addProperty("scenario", replay.scenario());
        replay.mutant().ifPresent(mutant -> root.addProperty("mutant", mutant));
        replay.moment().ifPresent(moment -> root.addProperty("moment", moment));
        JsonObject files = new JsonObject();
        replay.files().forEach(files::addProperty);
        root.add("files", files);
        JsonArray inserts = new JsonArray();
        for (Insert insert : replay.inserts()) {
            JsonObject one = new JsonObject();
            one.addProperty("name", insert.name());
            insert.section().ifPresent(section -> one.addProperty("section", section));
            one.addProperty("file", insert.file());
            one.addProperty("text", insert.text());
            inserts.add(one);
        }
        root.add("inserts", inserts);
        return (GSON.toJson(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a file that somebody has written. */
    public static Replay read(byte[] bytes) throws Damaged {
        if (bytes.length > BYTES_MAX) {
            throw new Damaged("is larger than " + (BYTES_MAX >> 20) + " MiB; no replay is");
        }
        try {
            JsonObject root = GSON.fromJson(new String(bytes, StandardCharsets.UTF_8), JsonObject.class);
            if (root == null) {
                throw new Damaged("is empty: make it again by grading again");
            }
            checkFormat(root.has("format") ? root.get("format").getAsString() : "");
            java.util.Map<String, String> files = new java.util.TreeMap<>();
            root.getAsJsonObject("files").entrySet().forEach(entry -> files.put(entry.getKey(), entry.getValue().getAsString()));
            java.util.List<Insert> inserts = new java.util.ArrayList<>();
            for (JsonElement each : root.getAsJsonArray("inserts")) {
                JsonObject one = each.getAsJsonObject();
                inserts.add(new Insert(one.get("name").getAsString(), text(one, "section"), one.get("file").getAsString(),
                        one.get("text").getAsString(), false));
            }
            Replay replay = new Replay(root.get("title").getAsString(), root.get("scenario").getAsString(), files, inserts,
                    mutant(text(root, "mutant")), root.has("moment") ? OptionalLong.of(root.get("moment").getAsLong()) : OptionalLong.empty());
            if (!files.containsKey(replay.scenario())) {
                throw new Damaged("is damaged: the scenario " + replay.scenario() + " is not in it");
            }
            return replay;
        } catch (JsonParseException | IllegalStateException | NullPointerException | UnsupportedOperationException
                | NumberFormatException | ClassCastException | StackOverflowError e) {
            throw new Damaged("is damaged: make it again by grading again");
        }
    }

    private static void checkFormat(String format) throws Damaged {
        if (!format.equals(FORMAT)) {
            throw new Damaged(OTHER.matcher(format).matches() ? "is for another version of Pagewalk: it is a " + format + ", and this one reads "
                    + FORMAT + ". Update Pagewalk, or make it again by grading again" : "is no replay: it does not say " + FORMAT);
        }
    }

    /** A bug that this version does not know is one of a newer version. */
    private static Optional<String> mutant(Optional<String> name) throws Damaged {
        try {
            return name.isPresent() && Mutant.named(name.get()).isPresent() ? name : Optional.empty();
        } catch (ConfigurationException e) {
            throw new Damaged("is for another version of Pagewalk: this one has no kernel with the bug " + name.get() + ". Update Pagewalk");
        }
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.has(name) ? Optional.of(object.get(name).getAsString()) : Optional.empty();
    }
}
