/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.replacement.Curve;
import org.pagewalk.picture.ReplacementFacts.Row;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Line;

class ReplacementPictureTest {
    /** The string with which Belady, Nelson and Shedler showed it in 1969. */
    private static final long[] BELADY = {1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5};
    private final ReplacementPicture picture = new ReplacementPicture();
    private final SmallRun small = new SmallRun(Machine.bareZone(64));
    private final Declarations declarations = Declarations.of(small.run.machine().profile());

    private Value policy(String name, String kind, int frames) {
        return small.run.call(declarations.kind("policy").orElseThrow().maker(), new Value.Text(name), new Value.Text(kind), new Value.Int(frames), Value.Nothing.NULL);
    }

    private void play(Value policy, long... string) {
        small.run.call(declarations.function("policy_references").orElseThrow(), policy,
                new Value.Items(LongStream.of(string).<Value>mapToObj(Value.Int::new).toList()));
    }

    private ReplacementFacts look(Target selected) {
        return picture.look(small.subject(selected));
    }

    @Test
    void moreFramesWithMoreFaultsAreMarked() {
        Value fifo = policy("first", "fifo", 3);
        play(fifo, BELADY);
        play(policy("old", "lru", 3), BELADY);
        ReplacementFacts facts = look(Target.row("ReplacementPolicy", ((Value.Row) fifo).row()));
        Curve curve = facts.curves().getFirst();
        assertEquals("fifo", curve.kind());
        assertArrayEquals(new int[] {4}, ReplacementFacts.anomalies(curve));
        Scene scene = picture.draw(facts, Optional.empty(), Wish.wide(960));
        List<String> labels = SmallRun.labels(scene);
        assertTrue(labels.contains("\u25cb Belady's anomaly: fifo has 10 faults with 4 frames, and only 9 with 3."), labels.toString());
        assertEquals(1, scene.shapes().stream().filter(shape -> shape instanceof Box box && box.outline() == Ink.WATERMARK && box.fill() == Ink.NONE).count(),
                "one ring: lru has no such place");
        assertTrue(labels.containsAll(List.of("fifo: 3 hits", "lru: 2 hits", "opt: 5 hits")), labels.toString());
    }

    @Test
    void kindsAreToldApartWithoutColours() {
        play(policy("first", "fifo", 3), BELADY);
        play(policy("old", "lru", 3), BELADY);
        Scene scene = picture.draw(look(Target.NONE), Optional.empty(), Wish.wide(960));
        List<Line> plain = scene.shapes().stream().filter(Line.class::isInstance).map(Line.class::cast).filter(line -> line.width() == 1.8).toList();
        double longest = plain.stream().filter(line -> line.ink() == Ink.SHARED).mapToDouble(line -> Math.hypot(line.x2() - line.x1(), line.y2() - line.y1())).max().orElse(0);
        double dash = plain.stream().filter(line -> line.ink() == Ink.USED_BAR).mapToDouble(line -> Math.hypot(line.x2() - line.x1(), line.y2() - line.y1())).max().orElse(0);
        assertTrue(longest > 100 && dash < 12, longest + " and " + dash);
    }

    @Test
    void eachStepShowsTheFramesTheHandAndWhoGaveWay() {
        Value clock = policy("hand", "clock", 3);
        play(clock, BELADY);
        int policy = ((Value.Row) clock).row();
        int[] rows = ReplacementReader.references(small.run.machine().tables(), policy);
        ReplacementFacts facts = look(Target.row("PageReference", rows[6]));
        assertEquals(6, facts.window().at());
        assertEquals(List.of(5L, 1L, 2L), facts.window().contents().get(6));
        String text = picture.text(facts);
        assertTrue(text.contains("> 7: page 5: a fault; page 4 gave way; then in frames: 5 1 2\n"), text);
        assertTrue(text.contains("the hand is at place 2"), text);
        Scene scene = picture.draw(facts, Optional.empty(), Wish.wide(960).select(Target.row("PageReference", rows[6])));
        List<String> labels = SmallRun.labels(scene);
        assertTrue(labels.contains("hand") && labels.contains("Behind reference 7: 0 hits, 7 faults"), labels.toString());
        assertEquals("reference 7, page 5: a fault; page 4 gave way", ((Box) scene.of(Target.row("PageReference", rows[6])).orElseThrow()).tip());
        assertEquals(6, look(Target.row("Zone", 0)).window().at(), "it stays there while something else is picked");
    }

    @Test
    void figuresOfTheLastStepAreMarked() {
        Value fifo = policy("first", "fifo", 2);
        play(fifo, 1, 2);
        ReplacementFacts before = look(Target.NONE);
        play(fifo, 1);
        ReplacementFacts now = look(Target.NONE);
        Row row = now.policies().getFirst();
        assertEquals(1, row.hits());
        Box box = (Box) picture.draw(now, Optional.of(before), Wish.wide(960)).of(Target.row("ReplacementPolicy", row.policy())).orElseThrow();
        assertEquals(Ink.NEW, box.fill());
        assertEquals("first (fifo): 2 frames, 3 references, 1 hit, 2 faults, 33% hits", box.tip());
    }

    @Test
    void aLongStringIsPlayedForACurveAsFarAsThatIsQuick() {
        Value lru = policy("old", "lru", 100);
        play(lru, LongStream.range(0, 30_000).map(i -> i * i % 997).toArray());
        ReplacementFacts facts = look(Target.NONE);
        assertEquals(30_000, facts.length());
        assertEquals(101, facts.curves().getFirst().framesMax());
        assertEquals(64, facts.window().references().size());
        picture.draw(facts, Optional.of(facts), Wish.wide(960));
        play(policy("large", "lru", 5000), LongStream.range(0, 30_000).toArray());
        assertTrue(look(Target.row("ReplacementPolicy", 1)).noCurves().contains("would take too long"), look(Target.NONE).noCurves());
    }

    @Test
    void withoutPoliciesItSaysHowToDeclareOne() {
        ReplacementFacts none = look(Target.NONE);
        assertEquals("Replacement: there is no policy", picture.draw(none, Optional.empty(), Wish.wide(480)).title());
        assertTrue(picture.text(none).contains("policy old { kind lru frames 3 }"));
        policy("first", "fifo", 2);
        assertTrue(SmallRun.labels(picture.draw(look(Target.NONE), Optional.empty(), Wish.wide(480))).contains("No reference was made yet."));
    }
}
