/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.run.StateDifference;

/** The states that a run has kept by name, to compare them. */
public final class SnapshotStore {
    /** So many page frames can be kept in all snapshots together: 16 GiB of memory, some 200 MiB of heap. */
    private static final long FRAMES_MAX = 4L << 20;
    private static final int SHOWN_MAX = 20;

    private final Map<String, Machine> kept = new HashMap<>();

    SnapshotStore() {
    }

    /** Keeps the present state; what bore the name before is forgotten. */
    public void take(String name, Session session, int offset) {
        kept.remove(name);
        long frames = session.machine().tables().page.limit();
        if ((kept.size() + 1) * frames > FRAMES_MAX) {
            throw Mistake.budget(offset, "the snapshots of a run may have " + FRAMES_MAX + " page frames together, and this machine has "
                    + frames + ": take fewer, or declare less memory");
        }
        session.tickForAllFrames(offset);
        kept.put(name, session.machine().copy());
    }

    /** Prints what differs from the first to the second. */
    public void compare(String left, String right, Session session, int line, int offset) {
        Machine one = find(left, offset);
        Machine other = find(right, offset);
        session.tickForAllFrames(offset);
        List<StateDifference> differences = StateDifference.ofStates(one, other);
        StringBuilder text = new StringBuilder("from ").append(left).append(" to ").append(right);
        if (differences.isEmpty()) {
            text.append(" nothing changes");
        }
        differences.stream().limit(SHOWN_MAX).forEach(each -> text.append("\n  ").append(each.object())
                .append(each.field().isEmpty() ? "" : ", " + each.field()).append(": ").append(each.a()).append(" -> ").append(each.b()));
        int more = differences.size() - SHOWN_MAX;
        if (more > 0) {
            text.append("\n  and ").append(differences.size() > StateDifference.MAX ? "more than " + (more - 1) : more).append(" more");
        }
        session.print(new Value.Text(text.toString()), line, offset);
    }

    private Machine find(String name, int offset) {
        Machine found = kept.get(name);
        if (found == null) {
            throw Mistake.at(offset, "the snapshot " + name + " has not been taken yet: compare behind snapshot " + name);
        }
        return found;
    }
}
