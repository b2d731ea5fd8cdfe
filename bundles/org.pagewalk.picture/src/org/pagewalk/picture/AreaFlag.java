/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The VM_ flags of an area (Gorman, figure 9.2), with what they mean in a few words. */
enum AreaFlag {
    READ("may be read"), WRITE("may be written"), EXEC("may be executed"), SHARED("what is written shows in the file and to others"),
    MAYREAD("mprotect may allow reading"), MAYWRITE("mprotect may allow writing"), MAYEXEC("mprotect may allow executing"),
    MAYSHARE("may be shared"), GROWSDOWN("grows down, as a stack does"), GROWSUP("grows up"), SHM("shared memory of System V"),
    DENYWRITE("nobody may write to the file meanwhile"), EXECUTABLE("mapped from the program"), LOCKED("its pages stay in memory"),
    IO("memory of a device"), SEQ_READ("is read in order"), RAND_READ("is read here and there"), DONTCOPY("fork leaves it out"),
    DONTEXPAND("mremap may not enlarge it"), RESERVED("its pages are not swapped out");

    private final String words;

    AreaFlag(String words) {
        this.words = words;
    }

    /** What it says of an area. */
    String words() {
        return words;
    }

    boolean isIn(int flags) {
        return (flags & 1 << ordinal()) != 0;
    }

    /** The flags that are set, in the order of their bits. */
    static List<AreaFlag> in(int flags) {
        return Arrays.stream(values()).filter(flag -> flag.isIn(flags)).toList();
    }

    /** All names of flags that are set: "VM_READ VM_EXEC". */
    static String names(int flags) {
        return in(flags).stream().map(flag -> "VM_" + flag).collect(Collectors.joining(" "));
    }

    /** As /proc/maps shows the protection: "rw-p". */
    static String protection(int flags) {
        return (READ.isIn(flags) ? "r" : "-") + (WRITE.isIn(flags) ? "w" : "-") + (EXEC.isIn(flags) ? "x" : "-") + (SHARED.isIn(flags) ? "s" : "p");
    }

    /** The flags that protection and kind do not tell already: all above the MAY ones. */
    static List<AreaFlag> special(int flags) {
        return in(flags & -1 << GROWSDOWN.ordinal());
    }
}
