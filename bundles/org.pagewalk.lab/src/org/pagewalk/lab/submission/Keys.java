/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes keys of names: names that every file system takes, also in one folder that tells no case, and that stay the same when
 * others are added, unless these are alike.
 */
final class Keys {
    private static final int LENGTH_MAX = 60;
    private static final int HASH = 8;
    /** Names of devices on Windows; and what reports put beside a key. */
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d|conin|conout|clock)(\\..*)?|.*\\.html");

    private Keys() {
    }

    /** A key for each name, in their order. */
    static List<String> of(List<String> names) {
        List<String> plain = names.stream().map(Keys::plain).toList();
        Map<String, Long> alike = plain.stream().collect(Collectors.groupingBy(key -> key.toLowerCase(Locale.ROOT), Collectors.counting()));
        Map<String, Integer> turns = new java.util.HashMap<>();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String key = alike.get(plain.get(i).toLowerCase(Locale.ROOT)) == 1 ? plain.get(i) : hashed(plain.get(i), names.get(i));
            // Two entries of an archive may have one name.
            int turn = turns.merge(key, 1, Integer::sum);
            keys.add(turn == 1 ? key : key + "-" + turn);
        }
        return keys;
    }

    /** The name in ASCII; with its hash if more than accents and spaces had to be changed. */
    private static String plain(String name) {
        StringBuilder key = new StringBuilder();
        boolean lossy = false;
        for (int c : Normalizer.normalize(name.replace("\u00DF", "ss"), Normalizer.Form.NFKD).codePoints().toArray()) {
            if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_')) {
                key.appendCodePoint(c);
            } else if (c == ' ' || c == '@' || c == ',' || c == '\'') {
                key.append(c == '@' ? "_at_" : "-");
            } else {
                lossy |= Character.getType(c) != Character.NON_SPACING_MARK;
            }
        }
        String cut = key.toString().replaceAll("-{2,}", "-").replaceAll("^[.-]+|[.-]+$", "");
        lossy |= cut.isEmpty() || cut.length() > LENGTH_MAX || RESERVED.matcher(cut).matches();
        return lossy ? hashed(cut, name) : cut;
    }

    private static String hashed(String key, String name) {
        String hash = Manifest.sha256(Normalizer.normalize(name, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
        String base = key.endsWith("-" + hash) ? key.substring(0, key.length() - HASH - 1) : key;
        String cut = base.substring(0, Math.min(base.length(), LENGTH_MAX));
        return (cut.isEmpty() || RESERVED.matcher(cut).matches() ? "s" + cut.replace('.', '_') : cut) + "-" + hash;
    }
}
