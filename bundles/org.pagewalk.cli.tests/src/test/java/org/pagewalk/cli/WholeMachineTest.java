/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.owners.FrameOwners;
import org.pagewalk.engine.owners.Owner;
import org.pagewalk.engine.run.Cursor;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.Step;
import org.pagewalk.engine.run.Timeline;
import org.pagewalk.examples.Examples;
import org.pagewalk.picture.Picture;
import org.pagewalk.picture.Pictures;
import org.pagewalk.picture.Subject;
import org.pagewalk.picture.Target;
import org.pagewalk.picture.Wish;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;

/**
 * One recorded run of everything that a machine does so far: at each of many moments, which the cursor reaches in any order, all
 * structures agree, every page frame has one owner, and pictures can be drawn.
 */
class WholeMachineTest {
    private static final String SCENARIO = "whole-machine.mms";
    private static final int MOMENTS = Integer.getInteger("pagewalk.operations", 1000);
    /** A picture is drawn at every so many-th moment, one after the other. */
    private static final int PICTURE_EVERY = 4;

    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Run run;
    private final Timeline timeline;
    private final Set<Owner> seen = EnumSet.noneOf(Owner.class);

    WholeMachineTest() {
        RunResult result = ScenarioRun.run(ScenarioLanguage.create().parse(Examples.text(SCENARIO), SCENARIO), RunOptions.defaults(),
                ScenarioListener.NONE);
        assertTrue(result.passed(), () -> result.checks().toString() + result.stop());
        run = result.run();
        timeline = Timeline.of(run);
    }

    @Test
    void atAThousandMomentsEveryFrameHasOneOwnerAndPicturesAreDrawn() {
        System.out.println("WholeMachineTest: -Dpagewalk.seed=" + seed);
        List<Picture<?>> pictures = List.copyOf(Pictures.all());
        for (int i = 0; i < MOMENTS; i++) {
            goAnywhere();
            check();
            if (i % PICTURE_EVERY == 0) {
                draw(pictures.get(i / PICTURE_EVERY % pictures.size()));
            }
        }
        Set<Owner> expected = EnumSet.allOf(Owner.class);
        expected.removeAll(EnumSet.of(Owner.NOBODY, Owner.LOCAL_PAGES, Owner.BUFFERS));
        expected.removeAll(seen);
        assertEquals(Set.of(), expected, "no frame had such an owner at any moment");
    }

    /** Somewhere between two calls: within one, things may be on their way from one owner to the other. */
    private void goAnywhere() {
        Cursor cursor = run.cursor();
        cursor.moveTo(run.start() + random.nextLong(run.end() - run.start() + 1));
        if (!cursor.forward(Step.CALL)) {
            cursor.toEnd();
        }
    }

    private String when() {
        return "moment " + run.cursor().moment() + ", seed " + seed;
    }

    private void check() {
        Machine machine = run.machine();
        assertEquals(List.of(), machine.checkInvariants(), this::when);
        FrameOwners owners = FrameOwners.of(machine);
        assertEquals(List.of(), owners.findings(), this::when);
        for (int frame = 0; frame < machine.tables().page.limit(); frame++) {
            Owner owner = owners.owner(frame);
            seen.add(owner);
            if (owner.isCached() || owner == Owner.ANONYMOUS) {
                int page = frame;
                assertEquals(0, owners.others(frame), () -> "page frame " + page + " has a user whom nobody knows, " + when());
            }
        }
    }

    private <L> void draw(Picture<L> picture) {
        List<String> choices = picture.choices(run.machine());
        String choice = choices.isEmpty() ? "" : choices.get(random.nextInt(choices.size()));
        Target picked = Target.page(random.nextInt(run.machine().tables().page.limit()));
        long moment = run.cursor().moment();
        L look = picture.look(new Subject(run, choice, picked, Progress.NONE, Optional.of(timeline)));
        assertEquals(moment, run.cursor().moment(), () -> picture.name() + " leaves the moment as it is, " + when());
        assertFalse(picture.draw(look, Optional.of(look), Wish.wide(960)).shapes().isEmpty(), () -> picture.name() + ", " + when());
        assertFalse(picture.text(look).isBlank(), () -> picture.name() + ", " + when());
    }
}
