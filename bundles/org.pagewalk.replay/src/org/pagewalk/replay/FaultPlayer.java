/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import static org.pagewalk.store.Table.NULL;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.KernelStop;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.PageCacheSpec;
import org.pagewalk.engine.files.Files;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.replay.ConformanceTrace.Malformed;
import org.pagewalk.replay.ConformanceTrace.Mismatch;

/** Kind fault: areas, accesses, fork and exit of several processes, whose page faults bring and copy pages. */
final class FaultPlayer implements ConformanceTrace.Player {
    private static final long MEMORY = 512L << 20;
    private static final int PAGE_SHIFT = 12;
    private static final long ADDRESS_MAX = 0xFFFF_FFFFL;
    private static final int PROCESSES_MAX = 100_000;
    private static final int FILES_MAX = 9;
    private static final int FILE_PAGES_MAX = 1 << 20;
    private static final int MAP_SHARED = 1;
    /** The traces were made so that each fault reads its own page. */
    private static final PageCacheSpec WITHOUT_READAHEAD = new PageCacheSpec("hash", false, "none");
    private static final Pattern LENGTHS = Pattern.compile("file (\\d) is (\\d{1,7})\\b");

    private final Map<Integer, Integer> fileLengths = new HashMap<>();
    private final Map<Integer, Integer> files = new HashMap<>();
    private final Map<Integer, Integer> tasks = new HashMap<>();
    private Machine machine;
    private FaultState state;
    private FaultSnapshot snapshot;

    @Override
    public String lines() {
        return Messages.text("fault.lines");
    }

    @Override
    public Optional<String> comment(String text) {
        Matcher lengths = LENGTHS.matcher(text);
        while (machine == null && lengths.find()) {
            int pages = Integer.parseInt(lengths.group(2));
            if (pages > FILE_PAGES_MAX) {
                return Optional.of(Messages.text("trace.number", lengths.group(2), 0, FILE_PAGES_MAX));
            }
            fileLengths.put(Integer.parseInt(lengths.group(1)), pages);
        }
        return Optional.empty();
    }

    @Override
    public Optional<Mismatch> line(String text, boolean compare) throws Malformed {
        if (machine == null) {
            powerOn();
        }
        Numbers words = new Numbers(text);
        String verb = words.word();
        if (FaultSnapshot.VERBS.contains(verb)) {
            return snapshotLine(verb, words, text, compare);
        }
        Optional<Mismatch> missing = snapshot == null || !compare ? Optional.empty() : snapshot.missing();
        snapshot = null;
        if (missing.isPresent()) {
            return missing;
        }
        String got;
        try {
            got = switch (verb) {
                case "mmap" -> mmap(words, compare);
                case "munmap" -> munmap(words, compare);
                case "mprotect" -> mprotect(words, compare);
                case "read", "write" -> access(verb, words, compare);
                case "fork" -> fork(words, compare);
                case "exit" -> exit(words, compare);
                case "snapshot" -> snapshot(words, compare);
                default -> throw new Malformed("");
            };
        } catch (KernelStop stop) {
            return Optional.of(new Mismatch(text, text.substring(0, Math.max(0, text.indexOf('='))) + "= " + stop.kind() + ": " + stop.getMessage()));
        }
        return !compare || got.equals(text) ? Optional.empty() : Optional.of(new Mismatch(text, got));
    }

    private void powerOn() {
        try {
            machine = Machine.boot(MachineSpec.defaults().withMemory(MEMORY).bare().withPageCache(WITHOUT_READAHEAD));
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
        machine.tables().machine.sysctl_overcommit_memory(0, 1);
        fileLengths.forEach((number, pages) -> files.put(number,
                machine.files().createWithoutDisk(Integer.toString(number), (long) pages << PAGE_SHIFT, Files.FMODE_READ | Files.FMODE_WRITE)));
        tasks.put(0, machine.processes().create("0"));
        state = new FaultState(machine, files, tasks);
    }

    /** Reads the number of a process that lives, and lets it run. */
    private int process(Numbers words) throws Malformed {
        int process = words.number(0, PROCESSES_MAX);
        Integer task = tasks.get(process);
        if (task == null) {
            throw new Malformed(Messages.text("fault.process", process));
        }
        machine.scheduler().switchTo(task);
        return process;
    }

    /** What stands behind "=" is only looked at as part of the whole line. */
    private static void answer(Numbers words) throws Malformed {
        if (!words.word().equals("=")) {
            throw new Malformed("");
        }
        words.word();
    }

    private String mmap(Numbers words, boolean compare) throws Malformed {
        int process = process(words);
        long address = words.address(ADDRESS_MAX);
        long length = words.address(ADDRESS_MAX);
        int prot = words.hexadecimal(Integer.MAX_VALUE);
        int flags = words.hexadecimal(Integer.MAX_VALUE);
        int number = words.number(0, FILES_MAX);
        long pgoff = words.address(ADDRESS_MAX);
        answer(words);
        if (!compare) {
            return "";
        }
        if (number != 0 && !files.containsKey(number)) {
            throw new Malformed(Messages.text("fault.file", number));
        }
        int tablesBefore = state.tables();
        int file = number == 0 ? NULL : files.get(number);
        long result = machine.addressSpaces().mmap().doMmapPgoff(file, address, length, prot, flags, pgoff);
        if (number == 0 && (flags & MAP_SHARED) != 0 && result >= 0) {
            state.nameSharedObject(process, result);
        }
        return "mmap %d %x %x %x %x %d %x = %s freed %d tables %d".formatted(process, address, length, prot, flags, number, pgoff,
                result(result), state.freed(), tablesBefore - state.tables());
    }

    private static String result(long value) {
        return value < 0 ? Long.toString(value) : Long.toHexString(value);
    }

    private String munmap(Numbers words, boolean compare) throws Malformed {
        int process = process(words);
        long address = words.address(ADDRESS_MAX);
        long length = words.address(ADDRESS_MAX);
        answer(words);
        if (!compare) {
            return "";
        }
        int tablesBefore = state.tables();
        int result = machine.addressSpaces().munmap().sysMunmap(machine.tables().task.mm(tasks.get(process)), address, length);
        return "munmap %d %x %x = %s freed %d tables %d".formatted(process, address, length, result(result), state.freed(),
                tablesBefore - state.tables());
    }

    private String mprotect(Numbers words, boolean compare) throws Malformed {
        int process = process(words);
        long address = words.address(ADDRESS_MAX);
        long length = words.address(ADDRESS_MAX);
        int prot = words.hexadecimal(Integer.MAX_VALUE);
        answer(words);
        return !compare ? "" : "mprotect %d %x %x %x = %s".formatted(process, address, length, prot,
                result(machine.addressSpaces().mprotect().sysMprotect(address, length, prot)));
    }

    private String access(String verb, Numbers words, boolean compare) throws Malformed {
        int process = process(words);
        long address = words.address(ADDRESS_MAX);
        answer(words);
        if (!compare) {
            return "";
        }
        String prefix = "%s %d %08x = ".formatted(verb, process, address);
        TaskTable table = machine.tables().task;
        int task = tasks.get(process);
        int minor = table.min_flt(task);
        int major = table.maj_flt(task);
        int before = state.page(task, address);
        if (verb.equals("write")) {
            machine.userMemory().store(address, 1, 1);
        } else {
            machine.userMemory().load(address, 1);
        }
        state.noticeNewPages(task, address);
        String rss = "rss " + state.rss(task);
        if (table.pending(task) != 0) {
            return prefix + state.signal(task) + " " + rss;
        }
        int after = state.page(task, address);
        boolean isCopy = table.min_flt(task) > minor && before != NULL && before != after;
        String kind = table.maj_flt(task) > major ? "major" : isCopy ? "cow" : table.min_flt(task) > minor ? "minor" : "none";
        String old = isCopy ? " old " + state.pageAndCount(before) : "";
        String line = prefix + kind + " " + state.pageAndCount(after) + " " + state.bits(task, address) + " " + rss + old;
        state.freed();
        return line;
    }

    private String fork(Numbers words, boolean compare) throws Malformed {
        int process = process(words);
        if (!words.word().equals("=")) {
            throw new Malformed("");
        }
        int child = words.number(0, PROCESSES_MAX);
        if (!compare) {
            tasks.put(child, tasks.get(process));
            return "";
        }
        int task = machine.processes().fork(0);
        if (task == NULL) {
            return "fork " + process + " = -12";
        }
        tasks.put(child, task);
        return "fork %d = %d rss %d tables %d".formatted(process, child, state.rss(task), state.tables(task));
    }

    private String exit(Numbers words, boolean compare) throws Malformed {
        int process = process(words);
        answer(words);
        if (!compare) {
            return "";
        }
        int tablesBefore = state.tables();
        machine.signals().doExit(0);
        tasks.remove(process);
        return "exit %d = freed %d tables %d".formatted(process, state.freed(), tablesBefore - state.tables());
    }

    private String snapshot(Numbers words, boolean compare) throws Malformed {
        words.end();
        if (compare) {
            snapshot = state.snapshot();
        }
        return "snapshot";
    }

    private Optional<Mismatch> snapshotLine(String verb, Numbers words, String text, boolean compare) throws Malformed {
        if (!words.more()) {
            throw new Malformed("");
        }
        if (!compare) {
            return Optional.empty();
        }
        if (snapshot == null) {
            throw new Malformed(Messages.text("fault.snapshot"));
        }
        return snapshot.compare(verb, words.word(), text);
    }
}
