/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.List;
import java.util.Map;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.BootOptions;
import org.pagewalk.engine.KernelImage;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.MemoryMap;
import org.pagewalk.engine.Mutant;
import org.pagewalk.engine.PageCacheSpec;
import org.pagewalk.engine.Presets;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.Range;
import org.pagewalk.engine.TlbSpec;
import org.pagewalk.engine.functions.DeclarationKey.Form;
import org.pagewalk.engine.functions.DeclarationKind.Preset;

/** The declaration of the machine that a scenario runs on. */
public final class MachineKind {
    /** What such a declaration begins with. */
    public static final String NAME = "machine";
    private static final String MEMORY = "memory";
    private static final String NODES = "memory.nodes";
    private static final String RANGES = "memory.ranges";
    private static final String HOLES = "memory.holes";
    private static final String DISTANCES = "memory.distances";
    private static final String BARE = "bare";
    private static final String REAL = "real";

    private MachineKind() {
    }

    static DeclarationKind kind() {
        return new DeclarationKind(NAME, false, Type.VOID, keys(),
                Presets.all().stream().map(each -> new Preset(each.name(), each.spec().words(), each.explanation())).toList(),
                "Declares the machine that runs: kernel, arch, memory and so on. It comes first. Also: machine from preset(\"...\") { ... },"
                        + " which takes what is not given from a machine with a name.", "Gorman 3",
                "machine {\n  kernel linux-2.4.20\n  memory 32 MiB\n}\nprint proc(\"buddyinfo\")",
                values -> spec(values).check(), (machine, arguments) -> Value.Nothing.NULL);
    }

    private static List<DeclarationKey> keys() {
        MachineSpec defaults = MachineSpec.defaults();
        KernelImage image = defaults.boot().image();
        return List.of(
                new DeclarationKey("kernel", Type.STRING, "", defaults.kernel(),
                        Profile.all().stream().map(Profile::name).toList(), "Which Linux kernel the machine runs."),
                new DeclarationKey("arch", Type.STRING, "", defaults.arch(),
                        Architecture.all().stream().map(Architecture::name).toList(), "The processor architecture."),
                number("cpus", Integer.toString(defaults.cpus()), "How many processors there are, from 1 to " + MachineSpec.CPUS_MAX + "."),
                size(MEMORY, defaults.memory(), "How much physical memory there is, in whole pages, from address 0."),
                new DeclarationKey(NODES, Type.INT, "bytes", "[256 MiB, 256 MiB]", List.of(),
                        "The sizes of the nodes, which follow each other from address 0.").as(Form.LIST)
                        .otherwise("one node").insteadOf(MEMORY).beside("arch x86-64"),
                new DeclarationKey(RANGES, Type.INT, "bytes", "[0..640 KiB, 1 MiB..64 MiB]", List.of(),
                        "Where there is memory, as the firmware says: each range goes from its first address up to, and without, its second.")
                        .as(Form.RANGES).otherwise("from address 0, as much as there is").insteadOf(MEMORY),
                new DeclarationKey(HOLES, Type.INT, "bytes", "[15 MiB..16 MiB]", List.of(),
                        "Where there is no memory: taken out of what the other keys say, each up to, and without, its second address.")
                        .as(Form.RANGES).otherwise("none"),
                new DeclarationKey(DISTANCES, Type.INT, "", "[[10, 20], [20, 10]]", List.of(),
                        "For each node a list of how far each node is: 10 for the node itself, more for others.").as(Form.TABLE)
                        .otherwise("20 from each node to each other").beside("arch x86-64", NODES + " [256 MiB, 256 MiB]"),
                size("image.text", image.text(), "How large the kernel's code is, which lies in memory from the image's start."),
                size("image.data", image.data(), "How large the kernel's initialised data is, behind its code."),
                size("image.init", image.init(), "How much of the kernel only boot needs, in whole pages: it is freed afterwards."),
                size("image.bss", image.bss(), "How large the kernel's data is that begins as zeros, at the image's end."),
                new DeclarationKey("boot", Type.STRING, "", defaults.boot().bare() ? BARE : REAL, List.of(REAL, BARE),
                        "Whether the machine boots as a real one does, or bare: with all of its memory free and in one piece."),
                new DeclarationKey("page_struct", Type.INT, "bytes", "44 B", List.of(), "How large a struct page in mem_map is.")
                        .otherwise("as large as on the architecture"),
                number("wait_queues", "0", "How many wait queues a zone's wait table has; 0 for as many as the kernel computes."),
                number("tlb.entries", Integer.toString(TlbSpec.USUAL.entries()), "How many translations each processor's TLB holds: 1, 2, 4 and"
                        + " so on."),
                number("tlb.ways", Integer.toString(TlbSpec.USUAL.ways()), "In how many entries of the TLB one translation may be: 1, 2, 4"
                        + " and so on, up to all."),
                new DeclarationKey("tlb.replacement", Type.STRING, "", TlbSpec.USUAL.replacement(), TlbSpec.REPLACEMENTS, "Which entry of the TLB"
                        + " gives way to a new one: the least recently used, that which a tree of bits says (plru), the oldest (fifo), any."),
                new DeclarationKey("page_cache.index", Type.STRING, "", PageCacheSpec.USUAL.index(), PageCacheSpec.INDEXES, "By what the kernel"
                        + " finds a page of a file: one hash table over all, as 2.4 has it, a radix tree for each file, as later kernels have, or a"
                        + " PATRICIA trie for each."),
                new DeclarationKey("page_cache.compare", Type.BOOLEAN, "", "false", List.of(), "Whether the other indexes are kept too, and each"
                        + " look-up is made in all of them, so that they can be compared."),
                new DeclarationKey("page_cache.readahead", Type.STRING, "", PageCacheSpec.USUAL.readahead(), PageCacheSpec.READAHEADS, "By which"
                        + " rule pages are read ahead: the window of 2.4, on demand as 2.6 does it, or none."),
                new DeclarationKey("mutant", Type.STRING, "", defaults.mutant(), Mutant.words(), "Which bug is put into the kernel once it has"
                        + " booted, so that a scenario can show that it finds it. " + Mutant.explanations()),
                number("seed", Long.toString(defaults.seed()), "Where random numbers start; the same scenario and seed give the same run."));
    }

    private static DeclarationKey number(String name, String fallback, String explanation) {
        return new DeclarationKey(name, Type.INT, "", fallback, List.of(), explanation);
    }

    private static DeclarationKey size(String name, long fallback, String explanation) {
        return new DeclarationKey(name, Type.INT, "bytes", MachineSpec.sizeInWords(fallback), List.of(), explanation);
    }

    /** The machine that the values of a declaration describe: what they do not say is as in the preset, or as usual. */
    public static MachineSpec spec(Map<String, Value> values) {
        MachineSpec spec = values.get(DeclarationKind.FROM) instanceof Value.Text(String preset)
                ? Presets.named(preset).map(Presets.Preset::spec).orElse(MachineSpec.defaults()) : MachineSpec.defaults();
        spec = spec.withMap(kept(spec.map(), values));
        for (Map.Entry<String, Value> each : values.entrySet()) {
            spec = with(spec, each.getKey(), each.getValue());
        }
        return spec;
    }

    /** What still holds of a preset's memory: who says how much there is says it of all of it. */
    private static MemoryMap kept(MemoryMap map, Map<String, Value> values) {
        boolean size = values.containsKey(MEMORY);
        boolean nodes = size || values.containsKey(NODES);
        MemoryMap kept = size ? map.withNodes(List.of()) : map;
        return nodes ? kept.withRanges(List.of()).withDistances(List.of()) : kept;
    }

    private static MachineSpec with(MachineSpec spec, String key, Value value) {
        MemoryMap map = spec.map();
        BootOptions boot = spec.boot();
        KernelImage image = boot.image();
        PageCacheSpec cache = spec.pageCache();
        return switch (key) {
            case DeclarationKind.FROM -> spec;
            case "kernel" -> spec.withKernel(text(value));
            case "arch" -> spec.withArch(text(value));
            case "cpus" -> spec.withCpus(small(value));
            case MEMORY -> spec.withMemory(number(value));
            case NODES -> spec.withMap(map.withNodes(items(value).stream().map(MachineKind::number).toList()));
            case RANGES -> spec.withMap(map.withRanges(ranges(value)));
            case HOLES -> spec.withMap(map.withHoles(ranges(value)));
            case DISTANCES -> spec.withMap(map.withDistances(items(value).stream()
                    .map(row -> items(row).stream().map(MachineKind::small).toList()).toList()));
            case "image.text" -> spec.withBoot(boot.withImage(image.withText(number(value))));
            case "image.data" -> spec.withBoot(boot.withImage(image.withData(number(value))));
            case "image.init" -> spec.withBoot(boot.withImage(image.withInit(number(value))));
            case "image.bss" -> spec.withBoot(boot.withImage(image.withBss(number(value))));
            case "boot" -> spec.withBoot(boot.withBare(text(value).equals(BARE)));
            case "page_struct" -> spec.withBoot(boot.withStructPage(small(value)));
            case "wait_queues" -> spec.withBoot(boot.withWaitQueues(small(value)));
            case "tlb.entries" -> spec.withTlb(new TlbSpec(small(value), spec.tlb().ways(), spec.tlb().replacement()));
            case "tlb.ways" -> spec.withTlb(new TlbSpec(spec.tlb().entries(), small(value), spec.tlb().replacement()));
            case "tlb.replacement" -> spec.withTlb(new TlbSpec(spec.tlb().entries(), spec.tlb().ways(), text(value)));
            case "page_cache.index" -> spec.withPageCache(new PageCacheSpec(text(value), cache.compare(), cache.readahead()));
            case "page_cache.compare" -> spec.withPageCache(new PageCacheSpec(cache.index(), truth(value), cache.readahead()));
            case "page_cache.readahead" -> spec.withPageCache(new PageCacheSpec(cache.index(), cache.compare(), text(value)));
            case "mutant" -> spec.withMutant(text(value));
            case "seed" -> spec.withSeed(number(value));
            default -> throw new IllegalArgumentException("the machine has no key " + key);
        };
    }

    private static String text(Value value) {
        return ((Value.Text) value).value();
    }

    private static boolean truth(Value value) {
        return ((Value.Bool) value).value();
    }

    private static long number(Value value) {
        return ((Value.Int) value).value();
    }

    /** A number that must be small; one that is not stays wrong. */
    private static int small(Value value) {
        return Math.clamp(number(value), -1, Integer.MAX_VALUE);
    }

    private static List<Value> items(Value value) {
        return ((Value.Items) value).items();
    }

    private static List<Range> ranges(Value value) {
        return items(value).stream().map(MachineKind::items)
                .map(ends -> new Range(number(ends.getFirst()), number(ends.getLast()))).toList();
    }
}
