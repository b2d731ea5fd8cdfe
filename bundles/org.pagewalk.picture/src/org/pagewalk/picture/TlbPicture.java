/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Optional;

/** What the translation look-aside buffer of each processor holds (Gorman 4.7 and 4.8). */
public final class TlbPicture implements Picture<TlbFacts> {
    @Override
    public String name() {
        return "tlb";
    }

    @Override
    public String title() {
        return "TLB";
    }

    @Override
    public boolean needsHistory() {
        return true;
    }

    @Override
    public TlbFacts look(Subject subject) {
        return TlbReader.read(subject);
    }

    @Override
    public Scene draw(TlbFacts now, Optional<TlbFacts> before, Wish wish) {
        return now.cpus().isEmpty() ? NothingScene.of(title(), "there is none yet", TlbScene.NOTHING, wish) : TlbScene.of(now, before, wish);
    }

    @Override
    public String text(TlbFacts now) {
        if (now.cpus().isEmpty()) {
            return TlbScene.NOTHING + "\n";
        }
        StringBuilder text = new StringBuilder(TlbScene.title(now)).append('\n').append(now.replacement()).append('\n');
        for (TlbFacts.Cpu cpu : now.cpus()) {
            text.append("CPU ").append(cpu.row()).append(" runs ").append(cpu.taskWords()).append(cpu.isLazy() ? ", lazy, borrows" : ", uses")
                    .append(" the tables of ").append(cpu.space()).append(", ").append(cpu.used()).append(" of ").append(cpu.slots().size())
                    .append(" entries in use\n");
            cpu.counts().forEach(count -> text.append("  ").append(count.name()).append(": ").append(count.value()).append(' ').append(count.unit())
                    .append('\n'));
            cpu.slots().stream().filter(slot -> !slot.isEmpty()).forEach(slot -> text.append("  set ").append(slot.set()).append(", way ")
                    .append(slot.way()).append(": ").append(TlbScene.words(slot)).append(slot.row() == now.lastFilled() ? "; filled last" : "").append('\n'));
        }
        return text.toString();
    }
}
