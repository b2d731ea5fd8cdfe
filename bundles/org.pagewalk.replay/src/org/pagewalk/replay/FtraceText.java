/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * ftrace text (what /sys/kernel/tracing/trace gives, or trace-cmd report): its kmem and filemap events
 * are played into page states. Taken as it stands: a recording may begin and end in the middle of
 * things, and see only some processes, so a free may lack its alloc and an alloc its free.
 */
final class FtraceText {
    private static final String ANNOUNCED = "entries-in-buffer/entries-written:";
    private static final int NAMES_MAX = 256;

    private final LineSource source;
    private final Replay.HeldListener listener;
    private final PageStates states = new PageStates();
    private final SortedMap<String, Long> names = new TreeMap<>();
    private final long[] orders = new long[PageStates.ORDER_MAX + 1];
    private long announced;
    private long events;
    private long allocs;
    private long failed;
    private long frees;
    private long strayFrees;
    private long peak;
    private long cacheAdds;
    private long cacheRemovals;
    private long lost;
    private long begun = -1;
    private long ended;

    FtraceText(LineSource source, Replay.HeldListener listener) {
        this.source = source;
        this.listener = listener;
    }

    /** Whether a file that begins with this line may be ftrace text. */
    static boolean looksLike(String first) {
        return first.startsWith("# tracer:") || isTold(first) || FtraceEvent.parse(first) != null;
    }

    /** Lines of the tracer itself, which are no events. */
    private static boolean isTold(String line) {
        return line.startsWith("CPU:") || line.startsWith("cpus=") || line.startsWith("version = ")
                || line.startsWith(" => ");
    }

    ReplayResult play(String first) throws TraceException {
        for (String line = first; line != null; line = source.next()) {
            if (line.startsWith("#")) {
                header(line);
            } else if (isTold(line)) {
                lost += lostIn(line);
            } else if (!line.isBlank()) {
                event(line);
            }
        }
        if (events < announced) {
            throw source.unfit("ftrace.short", announced, events);
        }
        if (events == 0) {
            throw source.unfit("ftrace.none");
        }
        int most = orders.length;
        while (most > 1 && orders[most - 1] == 0) {
            most--;
        }
        return new ReplayResult.Ftrace(source.file(), events, allocs, frees, strayFrees, states.dropped(), peak,
                states.held(), cacheAdds, cacheRemovals, states.cached(), failed, lost,
                Arrays.stream(orders, 0, most).boxed().toList(), names, ended - begun);
    }

    /** {@code # entries-in-buffer/entries-written: N/M}: what the kernel announced, and what it overwrote. */
    private void header(String line) throws TraceException {
        int at = line.indexOf(ANNOUNCED);
        if (at < 0) {
            return;
        }
        String[] counts = line.substring(at + ANNOUNCED.length()).strip().split("[/ ]", 3);
        try {
            long kept = Long.parseLong(counts[0]);
            announced += kept;
            lost += Math.max(0, Long.parseLong(counts[1]) - kept);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw source.malformed("ftrace.malformed", Messages.quote(line));
        }
    }

    /** {@code CPU:0 [LOST 12 EVENTS]}. */
    private static long lostIn(String line) {
        int at = line.indexOf("[LOST ");
        String count = at < 0 ? "" : line.substring(at + 6, Math.max(at + 6, line.indexOf(' ', at + 6)));
        return count.matches("\\d{1,15}") ? Long.parseLong(count) : 0;
    }

    private void event(String line) throws TraceException {
        FtraceEvent event = FtraceEvent.parse(line);
        if (event == null) {
            // Half a line at the very end is better called what it is.
            TraceException refusal = source.malformed("ftrace.malformed", Messages.quote(line.strip()));
            if (source.next() == null && events < announced) {
                throw source.unfit("ftrace.short", announced, events);
            }
            throw refusal;
        }
        events++;
        begun = begun < 0 ? event.microseconds() : begun;
        ended = Math.max(begun, event.microseconds());
        if (names.size() < NAMES_MAX || names.containsKey(event.name())) {
            names.merge(event.name(), 1L, Long::sum);
        }
        try {
            long before = states.held();
            apply(event);
            if (states.held() != before) {
                peak = Math.max(peak, states.held());
                listener.held(events, states.held());
            }
        } catch (PageStates.Full e) {
            throw source.malformed("ftrace.many", PageStates.CHUNKS_MAX);
        }
    }

    private void apply(FtraceEvent event) throws TraceException, PageStates.Full {
        switch (event.name()) {
            case "mm_page_alloc" -> alloc(event);
            case "mm_page_free" -> {
                frees++;
                if (!states.free(pfn(event), order(event))) {
                    strayFrees++;
                }
            }
            case "mm_filemap_add_to_page_cache" -> {
                int order = event.has("order") ? order(event) : 0;
                states.cache(pfn(event), order, true);
                cacheAdds += 1L << order;
            }
            case "mm_filemap_delete_from_page_cache" -> {
                int order = event.has("order") ? order(event) : 0;
                states.cache(pfn(event), order, false);
                cacheRemovals += 1L << order;
            }
            default -> {
                // Counted, and without meaning for page states.
            }
        }
    }

    private void alloc(FtraceEvent event) throws TraceException, PageStates.Full {
        if (event.isWithoutPage()) {
            failed++;
            return;
        }
        int order = order(event);
        allocs++;
        orders[order]++;
        states.alloc(pfn(event), order);
    }

    private long pfn(FtraceEvent event) throws TraceException {
        long pfn = event.field("pfn");
        if (pfn < 0 || pfn >= PageStates.PFN_LIMIT) {
            throw lacking(event, "pfn=0xFRAME");
        }
        return pfn;
    }

    private int order(FtraceEvent event) throws TraceException {
        long order = event.field("order");
        if (order < 0 || order > PageStates.ORDER_MAX) {
            throw lacking(event, "order=0 to " + PageStates.ORDER_MAX);
        }
        return (int) order;
    }

    /** A line that was cut off at the end of a cut file lacks a field too, and is better called cut short. */
    private TraceException lacking(FtraceEvent event, String field) throws TraceException {
        TraceException refusal = source.malformed("ftrace.field", event.name(), field,
                Messages.quote(event.line().substring(event.fields())));
        return source.next() == null && events < announced ? source.unfit("ftrace.short", announced, events - 1)
                : refusal;
    }
}
