/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A conformance file: the frame that all kinds share. The first line names the kind, the last is
 * {@code # end N}, N being the number of lines that do not begin with #. The file is read to its end
 * even after a difference: only of a whole file is it said that it differs.
 */
final class ConformanceTrace {
    /** How a trace begins; the kind follows. */
    static final String MAGIC = "# pagewalk-trace ";
    /** How a table begins; the kind follows. */
    static final String TABLE_MAGIC = "# pagewalk-table ";
    /** The largest machine that is played: 64 GiB of 4-KiB pages. */
    static final int PAGES_MAX = 1 << 24;
    private static final String END = "# end ";
    /** Heap that a frame may cost while a machine is played, generously. */
    private static final int HEAP_BYTES_PER_PAGE = 40;

    /** Plays the lines of one kind. */
    interface Player {
        /** How this kind's lines look, in words. */
        String lines();

        /**
         * Obeys or compares one line.
         *
         * @param compare false after a difference: the line is then only checked for its form
         * @return the difference, if there is one
         * @throws Malformed when the line is not of this kind
         */
        Optional<Mismatch> line(String text, boolean compare) throws Malformed;

        /**
         * Takes note of a line that begins with #; most kinds say nothing there that the player needs.
         *
         * @return why it cannot be as it is, or nothing
         */
        default Optional<String> comment(String text) {
            return Optional.empty();
        }
    }

    /** What the file says and what the emulator gave. */
    record Mismatch(String expected, String got) {
    }

    /** A line that is not of its kind; the message says why, or is empty when the form as a whole is wrong. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String reason) {
            super(reason, null, false, false);
        }
    }

    private static Map<String, Supplier<Player>> players() {
        return new TreeMap<>(Map.of("bootmem", BootmemPlayer::new, "buddy", BuddyPlayer::new, "fault", FaultPlayer::new,
                "lru", LruPlayer::new, "radix", RadixPlayer::new, "vma", VmaPlayer::new, "zoned", ZonedPlayer::new));
    }

    /** {@code pages}, if a machine of so many can be played with the memory that Java has. */
    static int affordable(long pages) throws Malformed {
        if (pages < 1 || pages > PAGES_MAX) {
            throw new Malformed(Messages.text("trace.number", Long.toString(pages), 1, PAGES_MAX));
        }
        if (pages * HEAP_BYTES_PER_PAGE > Runtime.getRuntime().maxMemory()) {
            throw new Malformed(Messages.text("trace.pages.many", pages));
        }
        return (int) pages;
    }

    private final LineSource source;
    private final String kind;
    private final Player player;
    private long count;
    private ReplayResult.Difference difference;

    ConformanceTrace(LineSource source, String first) throws TraceException {
        this.source = source;
        String[] words = first.split(" ", 4);
        if (!"1".equals(words[2])) {
            throw source.unfit("trace.version", Messages.quote(words[2]));
        }
        kind = words.length > 3 ? words[3].strip() : "";
        Supplier<Player> maker = players().get(kind);
        if (maker == null) {
            throw source.unfit("trace.kind", Messages.quote(kind), String.join(", ", players().keySet()) + ", ftrace");
        }
        player = maker.get();
    }

    ReplayResult play() throws TraceException {
        String line = source.next();
        while (line != null && !line.startsWith(END)) {
            line = line.startsWith("#") ? comment(line) : play(line);
        }
        if (line == null) {
            throw source.unfit("trace.short");
        }
        String announced = line.substring(END.length()).strip();
        if (!announced.equals(Long.toString(count))) {
            throw source.malformed("trace.count", Messages.quote(announced), Messages.quote(announced), count);
        }
        for (String rest = source.next(); rest != null; rest = source.next()) {
            if (!rest.isBlank()) {
                throw source.malformed("trace.after.end");
            }
        }
        return difference != null ? difference : new ReplayResult.Match(source.file(), kind, count);
    }

    /** Shows the player a comment and returns the line after it. */
    private String comment(String line) throws TraceException {
        Optional<String> mistake = player.comment(line);
        if (mistake.isPresent()) {
            throw new TraceException(source.file(), source.line(), mistake.get());
        }
        return source.next();
    }

    /** Plays one line and returns the one after it. */
    private String play(String line) throws TraceException {
        count++;
        long number = source.line();
        try {
            Optional<Mismatch> mismatch = player.line(line, difference == null);
            if (mismatch.isPresent()) {
                Mismatch found = mismatch.get();
                difference = new ReplayResult.Difference(source.file(), kind, number, found.expected(), found.got());
            }
            return source.next();
        } catch (Malformed e) {
            TraceException refusal = e.getMessage().isEmpty()
                    ? source.malformed("trace.malformed", Messages.quote(line), kind, player.lines())
                    : new TraceException(source.file(), number, e.getMessage());
            // Half a line at the very end is better called what it is.
            if (source.next() == null) {
                throw source.unfit("trace.short");
            }
            throw refusal;
        }
    }
}
