/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Table;

/** Files and trees by their names, and what they find under a number: "data", "data 17", "words 0b0110". */
final class NamedEntries {
    private static final Pattern WITH_NUMBER = Pattern.compile("(.+?)\\s+(\\S+)");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,18}");
    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F]{1,15}");
    private static final Pattern BINARY = Pattern.compile("(?:0[bB])?[01]{1,63}");

    private final Tables tables;
    private final CachedFiles files;

    NamedEntries(Machine machine) {
        tables = machine.tables();
        files = new CachedFiles(machine);
    }

    /** What the words mean; a page of a file that is in memory is its frame. */
    Optional<Target> find(String words) {
        Optional<Target> whole = named(words);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher parts = WITH_NUMBER.matcher(words);
        return parts.matches() ? named(parts.group(1)).flatMap(target -> entry(target, parts.group(2))) : Optional.empty();
    }

    private Optional<Target> named(String name) {
        return files.named(name).map(mapping -> Target.row("AddressSpace", mapping))
                .or(() -> IntStream.range(0, tables.radixTreeRoot.limit()).filter(tables.radixTreeRoot::exists)
                        .filter(tree -> name.equals(tables.radixTreeRoot.name(tree))).mapToObj(tree -> Target.row("RadixTreeRoot", tree)).findFirst())
                .or(() -> IntStream.range(0, tables.trieRoot.limit()).filter(tables.trieRoot::exists)
                        .filter(trie -> name.equals(tables.trieRoot.name(trie))).mapToObj(trie -> Target.row("TrieRoot", trie)).findFirst());
    }

    private Optional<Target> entry(Target target, String number) {
        OptionalLong index = number(number, target.table().equals("TrieRoot") ? tables.trieRoot.bits(target.row()) : 0);
        if (index.isEmpty()) {
            return Optional.empty();
        }
        int page = target.table().equals("AddressSpace") ? files.find(target.row(), index.getAsLong()) : Table.NULL;
        return Optional.of(page == Table.NULL ? Target.entry(target.table(), target.row(), index.getAsLong()) : Target.page(page));
    }

    /** As many binary digits as a key has bits are a key; everything else says what it is. */
    private static OptionalLong number(String number, int bits) {
        boolean isKey = number.length() == bits || number.startsWith("0b") || number.startsWith("0B");
        if (isKey && BINARY.matcher(number).matches()) {
            return OptionalLong.of(Long.parseLong(number.startsWith("0b") || number.startsWith("0B") ? number.substring(2) : number, 2));
        }
        if (HEXADECIMAL.matcher(number).matches()) {
            return OptionalLong.of(Long.parseLong(number.substring(2), 16));
        }
        return DECIMAL.matcher(number).matches() ? OptionalLong.of(Long.parseLong(number)) : OptionalLong.empty();
    }
}
