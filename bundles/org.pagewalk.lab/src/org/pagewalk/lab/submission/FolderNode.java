/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.util.List;

/** A folder that is nowhere: files of one student that a platform has put among those of others. */
record FolderNode(String name, List<Node> children) implements Node {
    /** Copies the list. */
    FolderNode {
        children = List.copyOf(children);
    }

    @Override
    public Kind kind() {
        return Kind.FOLDER;
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public byte[] read(int bytesMax, Budget budget) {
        throw new IllegalStateException(name + " is a folder");
    }
}
