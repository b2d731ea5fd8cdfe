/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.narrative.Voice;

/** Keeps the tags of nodes true upwards: a slot has a tag if anything below it has. */
final class RadixTags {
    private final RadixNodes nodes;
    private final Voice<IndexNote> voice;

    RadixTags(RadixNodes nodes, Voice<IndexNote> voice) {
        this.nodes = nodes;
        this.voice = voice;
    }

    /** Gives the slot a tag, and the slots of the nodes above that lead to it. */
    void setUpwards(int slot, int tag) {
        int node = slot >> RadixNodes.SHIFT;
        int offset = slot & RadixNodes.SIZE - 1;
        while (node != NULL && !nodes.has(node, tag, offset)) {
            nodes.set(node, tag, offset);
            voice.tell(IndexNote.RADIX_TAGGED, node, tag, offset);
            offset = nodes.nodes.offset.get(node);
            node = nodes.nodes.parent.get(node);
        }
    }

    /** Takes a tag from a slot, and from those above that lead to nothing else that has it. */
    void clearUpwards(int root, int first, int tag, int slot) {
        int node = first;
        int offset = slot;
        while (node != NULL) {
            if (!nodes.has(node, tag, offset)) {
                return;
            }
            nodes.clear(node, tag, offset);
            voice.tell(IndexNote.RADIX_UNTAGGED, node, tag, offset);
            if (nodes.tagged(node, tag) != 0) {
                return;
            }
            offset = nodes.nodes.offset.get(node);
            node = nodes.nodes.parent.get(node);
        }
        nodes.clearRoot(root, tag);
    }
}
