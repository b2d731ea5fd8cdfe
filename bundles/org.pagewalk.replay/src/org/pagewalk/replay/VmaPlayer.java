/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import static org.pagewalk.store.Table.NULL;

import java.util.Optional;

import org.pagewalk.engine.KernelStop;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.files.Files;
import org.pagewalk.engine.mmap.AddressSpaces;
import org.pagewalk.engine.mmap.MappedPages;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.VmAreaTable;
import org.pagewalk.replay.ConformanceTrace.Malformed;
import org.pagewalk.replay.ConformanceTrace.Mismatch;

/**
 * Kind vma: mmap, munmap, mprotect, mlock, munlock, brk and mremap of one process on the x86, every return value, and at
 * intervals all its areas. The process has as much memory as it asks for, and no page is ever faulted in.
 */
final class VmaPlayer implements ConformanceTrace.Player {
    private static final int PAGES = 65_536;
    private static final long END_CODE = 0x805_0000;
    private static final long START_BRK = 0x806_0000;
    private static final long ADDRESS_MAX = 0xFFFF_FFFFL;
    private static final int BITS_MAX = 0xFFFF;
    private static final int FILES = 4;
    /** In bytes; no page of them is ever read. */
    private static final long FILE_SIZE = 1 << 20;
    /** How the trace calls the file of a shared anonymous mapping. */
    private static final int SHARED_MEMORY = 9;

    private final Machine machine = Machine.bareZone(PAGES);
    private final AddressSpaces spaces = machine.addressSpaces();
    private final VmAreaTable areas = machine.tables().vmArea;
    private final MmStructTable mms = machine.tables().mmStruct;
    private final int[] files = new int[FILES + 1];
    private final int mm;
    /** The next area to compare, and whether any was since the last call. */
    private int next;
    private boolean isListing;

    VmaPlayer() {
        spaces.backedBy(MappedPages.NONE);
        machine.tables().machine.sysctl_overcommit_memory(0, 1);
        mm = spaces.mmStructs().mmAlloc();
        mms.end_code(mm, END_CODE);
        mms.start_brk(mm, START_BRK);
        mms.brk(mm, START_BRK);
        machine.tables().task.mm(machine.scheduler().current(), mm);
        files[0] = NULL;
        for (int file = 1; file <= FILES; file++) {
            files[file] = machine.files().createWithoutDisk("file " + file, FILE_SIZE, Files.FMODE_READ | Files.FMODE_WRITE);
        }
    }

    @Override
    public String lines() {
        return Messages.text("vma.lines");
    }

    @Override
    public Optional<Mismatch> line(String text, boolean compare) throws Malformed {
        Numbers words = new Numbers(text);
        String verb = words.word();
        Optional<Mismatch> difference = switch (verb) {
            case "area" -> area(words, text, compare);
            case "totals" -> totals(words, text, compare);
            default -> call(verb, words, text, compare);
        };
        isListing = verb.equals("area");
        return difference;
    }

    private Optional<Mismatch> call(String verb, Numbers words, String text, boolean compare) throws Malformed {
        long[] arguments = new long[verb.equals("mmap") ? 6 : verb.equals("mremap") ? 5 : verb.equals("mprotect") ? 3
                : verb.equals("brk") ? 1 : 2];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = words.address(limit(verb, i));
        }
        if (!words.word().equals("=")) {
            throw new Malformed("");
        }
        answer(words);
        if (!compare) {
            return Optional.empty();
        }
        String got = text.substring(0, text.indexOf(" = ") + 3) + result(verb, arguments);
        return got.equals(text) ? Optional.empty() : Optional.of(new Mismatch(text, got));
    }

    private static long limit(String verb, int argument) throws Malformed {
        return switch (verb) {
            case "mmap" -> switch (argument) {
                case 2, 3 -> BITS_MAX;
                case 4 -> FILES;
                default -> ADDRESS_MAX;
            };
            case "mprotect" -> argument == 2 ? BITS_MAX : ADDRESS_MAX;
            case "mremap" -> argument == 3 ? BITS_MAX : ADDRESS_MAX;
            case "munmap", "mlock", "munlock", "brk" -> ADDRESS_MAX;
            default -> throw new Malformed("");
        };
    }

    /** The answer must be an address or a negative error. */
    private static void answer(Numbers words) throws Malformed {
        String answer = words.word();
        Numbers number = new Numbers(answer.startsWith("-") ? answer.substring(1) : answer);
        if (answer.startsWith("-")) {
            number.number(1, Short.MAX_VALUE);
        } else {
            number.address(ADDRESS_MAX);
        }
        words.end();
    }

    private String result(String verb, long[] a) {
        try {
            long result = switch (verb) {
                case "mmap" -> spaces.mmap().doMmapPgoff(files[(int) a[4]], a[0], a[1], (int) a[2], (int) a[3], a[5]);
                case "munmap" -> spaces.munmap().doMunmap(mm, a[0], a[1]);
                case "mprotect" -> spaces.mprotect().sysMprotect(a[0], a[1], (int) a[2]);
                case "mlock" -> spaces.mlock().sysMlock(a[0], a[1]);
                case "munlock" -> spaces.mlock().sysMunlock(a[0], a[1]);
                case "mremap" -> spaces.mremap().sysMremap(a[0], a[1], a[2], (int) a[3], a[4]);
                default -> spaces.mmap().sysBrk(a[0]);
            };
            return result < 0 ? Long.toString(result) : Long.toHexString(result);
        } catch (KernelStop stop) {
            return stop.getMessage();
        }
    }

    private Optional<Mismatch> area(Numbers words, String text, boolean compare) throws Malformed {
        String range = words.word();
        if (range.length() != 17 || range.charAt(8) != '-') {
            throw new Malformed("");
        }
        new Numbers(range.substring(0, 8)).address(ADDRESS_MAX);
        new Numbers(range.substring(9)).address(ADDRESS_MAX);
        words.hexadecimal(Integer.MAX_VALUE);
        words.address(ADDRESS_MAX);
        words.number(0, SHARED_MEMORY);
        words.end();
        if (!compare) {
            return Optional.empty();
        }
        next = isListing ? next : mms.mmap(mm);
        String got = describe(next);
        next = next == NULL ? NULL : areas.vm_next(next);
        return got.equals(text) ? Optional.empty() : Optional.of(new Mismatch(text, got));
    }

    private String describe(int vma) {
        return vma == NULL ? Messages.text("vma.list.end")
                : "area %08x-%08x %x %x %d".formatted(areas.vm_start(vma), areas.vm_end(vma), areas.vm_flags(vma), areas.vm_pgoff(vma),
                        number(areas.vm_file(vma)));
    }

    private int number(int file) {
        for (int known = 0; known <= FILES; known++) {
            if (files[known] == file) {
                return known;
            }
        }
        return SHARED_MEMORY;
    }

    private Optional<Mismatch> totals(Numbers words, String text, boolean compare) throws Malformed {
        for (int i = 0; i < 3; i++) {
            words.number(0, Integer.MAX_VALUE);
        }
        words.end();
        if (!compare) {
            return Optional.empty();
        }
        int more = isListing ? next : mms.mmap(mm);
        String got = more != NULL ? describe(more)
                : "totals " + mms.map_count(mm) + " " + mms.total_vm(mm) + " " + mms.locked_vm(mm);
        return got.equals(text) ? Optional.empty() : Optional.of(new Mismatch(text, got));
    }
}
