/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.picture.CellRaster;
import org.pagewalk.picture.Cells;
import org.pagewalk.picture.Picture;
import org.pagewalk.picture.Pictures;
import org.pagewalk.picture.Scene;
import org.pagewalk.picture.Shape;
import org.pagewalk.picture.Subject;
import org.pagewalk.picture.Target;
import org.pagewalk.picture.TimelinePicture;
import org.pagewalk.picture.Theme;
import org.pagewalk.picture.Wish;

/**
 * How long every picture takes of a machine with much memory, freshly booted and with every second frame free in lists that run
 * at random: looking, which is done in the background, and drawing with the pixels of its cells, which a repaint waits for.
 */
final class PictureFigures {
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 31;
    private static final int LOOKS = 7;
    private static final double REPAINT_MS = 16;
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 800;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Figures figures;
    private final int gibibytes;

    PictureFigures(Figures figures, int gibibytes) {
        this.figures = figures;
        this.gibibytes = gibibytes;
    }

    void measure() {
        Machine machine = boot();
        pictures("fresh", machine);
        fragment(machine);
        pictures("fragmented", machine);
    }

    private Machine boot() {
        try {
            return Machine.boot(MachineSpec.defaults().withArch("x86-pae").withMemory((long) gibibytes << 30));
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fragment(Machine machine) {
        Declarations declarations = Declarations.of(machine.profile());
        FunctionDeclaration allocPages = declarations.function("alloc_pages").orElseThrow();
        FunctionDeclaration freePages = declarations.function("__free_pages").orElseThrow();
        Value order = new Value.Int(0);
        List<Value> held = new ArrayList<>();
        Value[] anywhere = {new Value.Int(Gfp.GFP_ATOMIC | Gfp.__GFP_HIGHMEM), order};
        while (allocPages.body().call(machine, anywhere) instanceof Value.PageRef page) {
            held.add(page);
        }
        Collections.shuffle(held, new Random(1));
        for (Value page : held.subList(0, held.size() / 2)) {
            freePages.body().call(machine, new Value[] {page, order});
        }
    }

    private void pictures(String state, Machine machine) {
        for (Picture<?> picture : Pictures.all()) {
            if (picture instanceof TimelinePicture) {
                continue; // it is of a run, and measured there
            }
            picture(state + " " + gibibytes + " GiB, " + picture.name() + ": ", picture, machine);
        }
    }

    private <L> void picture(String what, Picture<L> picture, Machine machine) {
        String choice = picture.choices(machine).contains("HighMem") ? "HighMem" : "";
        Subject subject = new Subject(Run.unrecorded(machine), choice, Target.page(machine.tables().page.limit() / 2), Progress.NONE);
        L look = picture.look(subject);
        figures.add(what + "looking", median(LOOKS, () -> picture.look(subject)), "ms");
        double[] zooms = picture.zoomsIn() ? new double[] {1, 8, 200} : new double[] {1};
        for (double zoom : zooms) {
            Wish wish = new Wish(WIDTH, HEIGHT, zoom == 1 ? 0 : HEIGHT * zoom, zoom, subject.selected());
            for (int i = 0; i < WARM_UP; i++) {
                repaint(picture, look, wish);
            }
            figures.atMost(REPAINT_MS, what + "repaint" + (zoom == 1 ? "" : ", " + (int) zoom + " times closer"),
                    median(ROUNDS, () -> repaint(picture, look, wish)), "ms");
        }
    }

    private static <L> int repaint(Picture<L> picture, L look, Wish wish) {
        Scene scene = picture.draw(look, Optional.of(look), wish);
        int shown = 0;
        for (Shape shape : scene.shapes()) {
            shown += shape instanceof Cells cells
                    ? CellRaster.pixels(cells, Theme.LIGHT, (int) cells.x(), (int) Math.max(cells.y(), wish.top()), (int) cells.width(),
                            (int) Math.min(cells.height(), HEIGHT), 1).length
                    : 1;
        }
        return shown;
    }

    /** Of the processor time of this thread, so that others on the machine count for less. */
    private static double median(int rounds, Runnable work) {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            times[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }
}
