/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.pagewalk.engine.files.OpenFlags;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.mmap.VmFlags;

/** What the current process does with a few small files at random; for tests. */
final class FileCallsAtRandom {
    private static final int OPEN_MAX = 4;
    private static final int FILE_MAX = 100_000;
    /** Where files are mapped: nobody reads or writes files there, since a write from a page into itself would wait for itself. */
    private static final long BASE = 0x6000_0000L;
    private static final int PAGE = 4096;

    private final Kernel kernel;
    private final List<Value> files = new ArrayList<>();

    FileCallsAtRandom(Kernel kernel) {
        this.kernel = kernel;
    }

    /** @param buffer where bytes are, or go */
    void anything(Random random, Value buffer) {
        Value count = Kernel.number(random.nextInt(3 * PAGE));
        Value place = Kernel.number(random.nextInt(FILE_MAX));
        Value mapped = new Value.Address(Type.USER_ADDRESS, BASE + random.nextInt(8) * PAGE);
        Value length = Kernel.number((1 + random.nextInt(4)) * PAGE);
        if (files.isEmpty()) {
            open(random);
            return;
        }
        Value file = files.get(random.nextInt(files.size()));
        switch (random.nextInt(16)) {
            case 0 -> open(random);
            case 1 -> kernel.call("close", files.remove(files.indexOf(file)));
            case 2, 3, 4 -> kernel.call("read", file, buffer, count);
            case 5, 6 -> kernel.call("write", file, buffer, count);
            case 7 -> kernel.call("pread", file, buffer, count, place);
            case 8 -> kernel.call("pwrite", file, buffer, count, place);
            case 9 -> kernel.call("lseek", file, place, Kernel.number(random.nextInt(2)));
            case 10 -> kernel.call(random.nextBoolean() ? "fsync" : "fdatasync", file);
            case 11 -> kernel.call("ftruncate", file, place);
            case 12 -> kernel.call("mmap", mapped, length, Kernel.number(VmFlags.PROT_READ | VmFlags.PROT_WRITE),
                    Kernel.number(1 + random.nextInt(2) | VmFlags.MAP_FIXED), file, Kernel.number(random.nextInt(4) * PAGE));
            case 13 -> kernel.call(random.nextBoolean() ? "msync" : "madvise", mapped, length, Kernel.number(random.nextInt(5)));
            case 14 -> kernel.processCall("load", mapped, Value.Nothing.NULL);
            default -> kernel.processCall("store", mapped, Kernel.number(random.nextInt()), Value.Nothing.NULL);
        }
    }

    private void open(Random random) {
        Value opened = kernel.call("open", new Value.Text("file " + random.nextInt(3)),
                Kernel.number(OpenFlags.O_RDWR | OpenFlags.O_CREAT | (random.nextInt(4) == 0 ? OpenFlags.O_APPEND : 0)));
        if (opened instanceof Value.Row) {
            files.add(opened);
        }
        if (files.size() > OPEN_MAX) {
            kernel.call("close", files.removeFirst());
        }
    }

    /** Pages that nobody needs go. */
    void forget() {
        kernel.call("sync");
        kernel.call("drop_caches");
    }
}
