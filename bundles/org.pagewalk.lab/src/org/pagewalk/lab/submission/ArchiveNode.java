/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is in an archive, as the tree that its names make. */
final class ArchiveNode implements Node {
    /** Gives the content of a file when it is asked for. */
    interface Content {
        byte[] read(int bytesMax, Budget budget) throws IOException, Refused;
    }

    private final String name;
    private final Kind kind;
    private final long size;
    private final Content content;
    private final Optional<Refused> fault;
    private final List<Node> children = new ArrayList<>();
    private final Map<String, ArchiveNode> folders = new HashMap<>();

    private ArchiveNode(String name, Kind kind, long size, Content content, Optional<Refused> fault) {
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.content = content;
        this.fault = fault;
    }

    /** An archive with nothing in it so far. */
    static ArchiveNode root(String name) {
        return new ArchiveNode(name, Kind.FOLDER, 0, (bytesMax, budget) -> new byte[0], Optional.empty());
    }

    /** Puts a file into the tree. */
    void file(EntryName path, long bytes, Content bytesOfIt) {
        ArchiveNode folder = folder(path.folders().subList(0, path.folders().size() - 1));
        folder.children.add(new ArchiveNode(path.folders().getLast(), Kind.FILE, bytes, bytesOfIt, Optional.empty()));
    }

    /** Puts in what should not be there. */
    void faulty(EntryName path, Refused why) {
        ArchiveNode folder = folder(path.fault().isPresent() || path.folders().isEmpty() ? path.folders()
                : path.folders().subList(0, path.folders().size() - 1));
        folder.children.add(new ArchiveNode("", Kind.FAULTY, 0, content, Optional.of(why)));
    }

    /** The folder of this path, made if it is not there. */
    ArchiveNode folder(List<String> path) {
        ArchiveNode folder = this;
        for (String part : path) {
            ArchiveNode parent = folder;
            folder = parent.folders.computeIfAbsent(part, each -> {
                ArchiveNode child = new ArchiveNode(each, Kind.FOLDER, 0, content, Optional.empty());
                parent.children.add(child);
                return child;
            });
        }
        return folder;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public List<Node> children() {
        return List.copyOf(children);
    }

    @Override
    public byte[] read(int bytesMax, Budget budget) throws IOException, Refused {
        return content.read(bytesMax, budget);
    }

    @Override
    public Refused fault() {
        return fault.orElseThrow();
    }
}
