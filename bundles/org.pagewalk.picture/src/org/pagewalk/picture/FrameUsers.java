/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Table;

/** Says in a few lines whose a page frame is: a table of a process, a page of a file, and where processes have it. */
final class FrameUsers {
    private static final int USES_MAX = 3;

    private FrameUsers() {
    }

    /** A line for each; none where nobody has it whom one could name. */
    static List<String> of(Machine machine, int frame) {
        List<String> lines = new ArrayList<>();
        Tables tables = machine.tables();
        int mapping = tables.page.mapping(frame);
        if (mapping != Table.NULL) {
            CachedFiles files = new CachedFiles(machine);
            lines.add((files.kind(mapping).equals("disk") ? "buffers of blocks: page " : "page ") + Integer.toUnsignedString(tables.page.index(frame)) + " of "
                    + files.name(mapping));
        }
        if (!new Spaces(machine).all().isEmpty()) {
            ReverseFacts facts = ReverseReader.read(machine, frame);
            lines.addAll(facts.tables());
            facts.uses().stream().limit(USES_MAX).map(use -> "at " + Words.hex(use.address()) + " in " + use.users() + ", " + use.areaWords())
                    .forEach(lines::add);
            int more = facts.usesAll() - Math.min(USES_MAX, facts.usesAll());
            if (more > 0) {
                lines.add("and in " + Words.count(more, "more place"));
            }
        }
        return List.copyOf(lines);
    }
}
