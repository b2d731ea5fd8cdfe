/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the lab's files in what a student has handed in, wherever they are in it: in a folder in the zip, in a zip in the folder.
 * What the lab does not ask for is not read.
 */
final class Sieve {
    private static final List<String> LITTER = List.of("__macosx", "thumbs.db", "desktop.ini");
    private static final int NAMES_SHOWN = 5;

    private final Wanted wanted;
    private final Budget budget;
    private final List<String> messages = new ArrayList<>();
    /** All files by their paths. */
    private final List<Map.Entry<String, Node>> files = new ArrayList<>();

    private Sieve(Wanted wanted, Budget budget) {
        this.wanted = wanted;
        this.budget = budget;
    }

    /**
     * What was found.
     *
     * @param files by name
     * @param messages for the instructor
     */
    record Kept(Map<String, byte[]> files, List<String> messages) {
    }

    /** Looks through a folder or an archive. */
    static Kept in(Node node, Wanted wanted, Budget budget) throws IOException, Refused {
        return in(node, wanted, budget, 0);
    }

    private static Kept in(Node node, Wanted wanted, Budget budget, int archives) throws IOException, Refused {
        if (node.kind() == Node.Kind.FAULTY) {
            throw node.fault();
        }
        if (node.kind() == Node.Kind.FILE) {
            if (archives >= budget.bounds().archivesDeepMax()) {
                throw Refused.hostile("It has archives within archives, more than " + budget.bounds().archivesDeepMax()
                        + " deep. Hand in one zip of the lab's files.");
            }
            byte[] bytes = node.read(budget.bounds().archiveBytesMax(), budget);
            return in(Archives.open(node.name(), bytes, budget, wanted::couldBe), wanted, budget, archives + 1);
        }
        Sieve sieve = new Sieve(wanted, budget);
        sieve.walk(node, "", 0);
        return sieve.found(archives);
    }

    private void walk(Node folder, String path, int depth) throws IOException, Refused {
        if (depth > budget.bounds().depthMax()) {
            throw Refused.hostile("Its folders are nested more than " + budget.bounds().depthMax() + " deep.");
        }
        List<Node> children = new ArrayList<>(folder.children());
        children.sort(Comparator.comparing(Node::name));
        for (Node child : children) {
            budget.entry();
            if (child.kind() == Node.Kind.FAULTY) {
                throw child.fault();
            }
            if (isLitter(child.name())) {
                continue;
            }
            if (child.kind() == Node.Kind.FOLDER) {
                walk(child, path + child.name() + "/", depth + 1);
            } else {
                files.add(Map.entry(Normalizer.normalize(path + child.name(), Normalizer.Form.NFC), child));
            }
        }
    }

    /** What systems and programs leave in folders. */
    static boolean isLitter(String name) {
        return name.startsWith(".") || LITTER.contains(Wanted.fold(name));
    }

    private Kept found(int archives) throws IOException, Refused {
        Optional<String> place = place();
        if (place.isPresent()) {
            return new Kept(read(place.get()), messages);
        }
        List<Node> packed = files.stream().map(Map.Entry::getValue).filter(file -> Archives.isNamedLikeOne(file.name())).toList();
        if (packed.isEmpty()) {
            throw Refused.empty(nothing());
        }
        Node last = packed.getLast();
        Kept inside = in(last, wanted, budget, archives);
        if (packed.size() > 1) {
            inside.messages().add("It has " + packed.size() + " archives; " + Words.name(last.name()) + " was graded.");
        }
        return inside;
    }

    private String nothing() {
        String asked = "The lab asks for " + String.join(", ", wanted.names()) + ".";
        if (files.isEmpty()) {
            return "There is nothing in it. " + asked;
        }
        List<String> names = files.stream().limit(NAMES_SHOWN).map(file -> Words.name(file.getKey())).toList();
        return "It has none of the lab's files, only " + String.join(", ", names) + (files.size() > NAMES_SHOWN ? " and others. " : ". ") + asked;
    }

    /** The folder, with its last slash, in which the lab's files are; nothing if there are none. */
    private Optional<String> place() throws Refused {
        Map<String, Integer> places = new HashMap<>();
        for (Map.Entry<String, Node> file : files) {
            wanted.mark(file.getKey()).ifPresent(name -> places.merge(
                    file.getKey().substring(0, file.getKey().length() - name.length()), name.equals(Manifest.FILE) ? 1000 : 1, Integer::sum));
        }
        Comparator<String> best = Comparator.<String>comparingInt(each -> places.get(each) >= 1000 ? 0 : 1)
                .thenComparing(each -> each.chars().filter(c -> c == '/').count()).thenComparing(each -> -places.get(each));
        List<String> sorted = places.keySet().stream().sorted(best.thenComparing(Comparator.naturalOrder())).toList();
        if (sorted.size() > 1 && best.compare(sorted.get(0), sorted.get(1)) == 0) {
            throw Refused.broken("The lab's files are in it twice, in " + Words.name(sorted.get(0)) + " and in " + Words.name(sorted.get(1))
                    + ". Hand in one of the two.");
        }
        if (sorted.size() > 1) {
            messages.add("The lab's files are in several of its folders; those in " + (sorted.getFirst().isEmpty() ? "the topmost"
                    : Words.name(sorted.getFirst())) + " were graded.");
        }
        return sorted.stream().findFirst();
    }

    private Map<String, byte[]> read(String place) throws IOException, Refused {
        Bounds bounds = budget.bounds();
        Map<String, byte[]> read = new TreeMap<>();
        Map<String, String> spelled = new HashMap<>();
        long bytes = 0;
        for (Map.Entry<String, Node> file : files) {
            String path = file.getKey().startsWith(place) ? file.getKey().substring(place.length()) : "";
            Optional<String> name = wanted.kept(path);
            if (name.isEmpty()) {
                continue;
            }
            String other = spelled.put(Wanted.fold(path), path);
            if (other != null) {
                throw Refused.broken("It has " + Words.name(other) + " twice" + (other.equals(path) ? "" : ", once as " + Words.name(path))
                        + ". Hand in one of the two.");
            }
            if (!path.equals(name.get()) && wanted.names().contains(name.get())) {
                messages.add(Words.name(path) + " was graded as " + name.get() + ".");
            }
            byte[] content = file.getValue().read(bounds.fileBytesMax(), budget);
            bytes += content.length;
            if (read.size() >= bounds.filesMax() || bytes > bounds.filesBytesMax()) {
                throw Refused.hostile("It has more than " + bounds.filesMax() + " scenarios, or more than " + Words.bytes(bounds.filesBytesMax())
                        + " of them. Hand in the lab's files only.");
            }
            read.put(name.get(), content);
        }
        return read;
    }
}
