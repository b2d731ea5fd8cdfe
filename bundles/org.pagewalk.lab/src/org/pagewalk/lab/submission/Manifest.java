/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What a submission that Pagewalk has packed says of itself. Nothing in it is secret or signed: it shows what went wrong on the
 * way, not who cheats.
 *
 * @param lab the identifier of the lab that it is for
 * @param student the identity from which the variant was drawn
 * @param files the SHA-256 of each file, in hexadecimal, by name
 * @param digest SHA-256 over the lines {@code name NUL hash}, sorted by name
 */
public record Manifest(String lab, String student, Map<String, String> files, String digest) {
    /** What it is called, at the top of the zip. */
    public static final String FILE = "pagewalk-submission.json";
    /** What says whose project it is that a student works in. */
    public static final String PROJECT = "student.properties";

    private static final String FORMAT = "pagewalk-submission-1";
    private static final int SIZE_MAX = 1 << 16;
    /** So many files that differ are named. */
    private static final int NAMED_MAX = 10;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** Sorts the files. */
    public Manifest {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** The manifest of these files. */
    public static Manifest of(String lab, String student, Map<String, byte[]> files) {
        Map<String, String> hashes = new TreeMap<>();
        files.forEach((name, content) -> hashes.put(name, sha256(content)));
        return new Manifest(lab, student, hashes, digest(hashes));
    }

    private static String digest(Map<String, String> hashes) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(hashes).forEach((name, hash) -> lines.append(name).append('\0').append(hash).append('\n'));
        return sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it is written. */
    public byte[] json() {
        JsonObject object = new JsonObject();
        object.addProperty("format", FORMAT);
        object.addProperty("lab", lab);
        object.addProperty("student", student);
        JsonObject hashes = new JsonObject();
        files.forEach(hashes::addProperty);
        object.add("files", hashes);
        object.addProperty("digest", digest);
        return (GSON.toJson(object) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Reads one; nothing if it is none. */
    static Optional<Manifest> read(byte[] json) {
        if (json.length > SIZE_MAX) {
            return Optional.empty();
        }
        try {
            JsonObject object = JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
            if (!text(object, "format").equals(FORMAT)) {
                return Optional.empty();
            }
            Map<String, String> files = new TreeMap<>();
            for (Map.Entry<String, JsonElement> file : object.getAsJsonObject("files").entrySet()) {
                files.put(file.getKey(), file.getValue().getAsString());
            }
            return Optional.of(new Manifest(text(object, "lab"), text(object, "student"), files, text(object, "digest")));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonObject object, String name) {
        return object.getAsJsonPrimitive(name).getAsString();
    }

    /** What an instructor should know about these files if this is their manifest, for this lab. */
    List<String> check(String expectedLab, Map<String, byte[]> found) {
        List<String> messages = new ArrayList<>();
        if (!lab.equals(expectedLab)) {
            messages.add("It was packed for the lab \"" + Words.name(lab) + "\", not for \"" + expectedLab + "\".");
        }
        if (!digest.equals(digest(files))) {
            messages.add("The digest in its manifest is wrong: " + FILE + " was changed after it was packed.");
        }
        List<String> changes = changes(found);
        messages.addAll(changes.subList(0, Math.min(NAMED_MAX, changes.size())));
        if (changes.size() > NAMED_MAX) {
            messages.add("And so were " + Words.number(changes.size() - NAMED_MAX) + " more.");
        }
        return messages;
    }

    private List<String> changes(Map<String, byte[]> found) {
        List<String> messages = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] content = found.get(file.getKey());
            if (content == null) {
                messages.add(Words.name(file.getKey()) + " was taken out of it after it was packed.");
            } else if (!sha256(content).equals(file.getValue())) {
                messages.add(Words.name(file.getKey()) + " was changed after it was packed.");
            }
        }
        for (String name : found.keySet()) {
            if (!files.containsKey(name) && !name.equals(FILE) && !name.equals(PROJECT)) {
                messages.add(Words.name(name) + " was added after it was packed.");
            }
        }
        return messages;
    }
}
