/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The page frames of a node as boot sees them, as cells of 2^shift frames each: what a cell is filled with stands for most of
 * what is taken in it, how high it is filled for how much.
 */
final class BootCells implements Cells.Meaning {
    private static final int LEVELS = 6;
    /** A tip ends soon behind so many letters. */
    private static final int TIP_MAX = 160;

    private final BootMap.Node node;
    private final List<BootMap.Stretch> stretches;
    private final int shift;
    private final int[] looks;

    private BootCells(BootMap.Node node, List<BootMap.Stretch> stretches, int shift) {
        this.node = node;
        this.stretches = stretches.stream().filter(each -> each.frames(node.start(), node.end()) > 0).toList();
        this.shift = shift;
        looks = new int[(node.end() - node.start() - 1 >> shift) + 1];
        fill();
    }

    /** The cells, those marked that looked different before. */
    static Cells of(BootMap.Node node, List<BootMap.Stretch> stretches, Optional<List<BootMap.Stretch>> before, int shift, double left, double top,
            double side, int columns) {
        BootCells cells = new BootCells(node, stretches, shift);
        int[] were = before.map(old -> new BootCells(node, old, shift).looks).orElse(cells.looks);
        List<Integer> known = new ArrayList<>();
        List<Swatch> swatches = new ArrayList<>();
        byte[] codes = new byte[cells.looks.length];
        for (int i = 0; i < codes.length; i++) {
            int look = cells.looks[i] * 2 + (were[i] == cells.looks[i] ? 0 : 1);
            if (!known.contains(look)) {
                known.add(look);
                swatches.add(swatch(look));
            }
            codes[i] = (byte) known.indexOf(look);
        }
        return new Cells(left, top, side, side, 1, columns, codes, swatches, cells);
    }

    private static Swatch swatch(int look) {
        int kinds = BootKind.count();
        int level = look / 2 / kinds / kinds;
        BootKind ground = BootKind.at(look / 2 / kinds % kinds);
        Swatch swatch = BootKind.at(look / 2 % kinds).swatch();
        return (level < LEVELS ? swatch.with(ground.swatch().fill(), (double) level / LEVELS, Ink.NONE) : swatch)
                .marked(look % 2 == 0 ? Ink.NONE : Ink.NEW_EDGE);
    }

    private int from(int index) {
        return node.start() + (index << shift);
    }

    private int to(int index) {
        return (int) Math.min(node.end(), (long) from(index) + (1 << shift));
    }

    /** Goes over cells and stretches together, both in order. */
    private void fill() {
        int[] amounts = new int[BootKind.count()];
        int first = 0;
        for (int i = 0; i < looks.length; i++) {
            Arrays.fill(amounts, 0);
            while (first < stretches.size() - 1 && stretches.get(first).end() <= from(i)) {
                first++;
            }
            for (int at = first; at < stretches.size() && stretches.get(at).start() < to(i); at++) {
                amounts[stretches.get(at).kind().ordinal()] += stretches.get(at).frames(from(i), to(i));
            }
            looks[i] = look(amounts, to(i) - from(i));
        }
    }

    private static int look(int[] amounts, int frames) {
        int ground = BootKind.HOLE.ordinal();
        int most = -1;
        int used = 0;
        for (int kind = 0; kind < amounts.length; kind++) {
            if (amounts[kind] == 0) {
                continue;
            }
            if (BootKind.at(kind).isGround()) {
                ground = kind;
            } else if (kind != BootKind.HOLE.ordinal()) {
                used += amounts[kind];
                most = most < 0 || amounts[kind] > amounts[most] ? kind : most;
            }
        }
        int level = most < 0 ? LEVELS : (int) Math.ceil((double) LEVELS * used / frames);
        return (level * BootKind.count() + ground) * BootKind.count() + (most < 0 ? ground : most);
    }

    @Override
    public Target target(int index) {
        return Target.page(stretches.stream().filter(each -> each.frames(from(index), to(index)) > 0 && !each.kind().isGround()).findFirst()
                .map(each -> Math.max(each.start(), from(index))).orElse(from(index)));
    }

    @Override
    public String tip(int index) {
        StringBuilder tip = new StringBuilder("frames " + from(index) + " to " + (to(index) - 1));
        String separator = ": ";
        for (BootMap.Stretch stretch : stretches) {
            int frames = stretch.frames(from(index), to(index));
            if (frames > 0 && tip.length() < TIP_MAX) {
                tip.append(separator).append(stretch.what()).append(frames == to(index) - from(index) ? "" : " " + frames);
                separator = ", ";
            }
        }
        return tip.toString();
    }

    @Override
    public int indexOf(Target target) {
        return target.isPage() && target.row() >= node.start() && target.row() < node.end() ? target.row() - node.start() >> shift : -1;
    }
}
