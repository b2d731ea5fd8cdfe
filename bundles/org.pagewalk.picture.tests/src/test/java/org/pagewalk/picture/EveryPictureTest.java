/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;

/** What every picture must do. */
class EveryPictureTest {
    private final ProcessRun process = new ProcessRun();
    private final SmallRun run = new SmallRun(process.run);
    private final int page = run.alloc(2);

    EveryPictureTest() throws ConfigurationException {
        process.store(process.map(8));
        process.load(process.mapFile(process.file("letter", 20), 20));
        process.fork();
        Declarations declarations = Declarations.of(run.run.machine().profile());
        Value policy = run.run.call(declarations.kind("policy").orElseThrow().maker(), new Value.Text("cache"), new Value.Text("lru"), new Value.Int(3),
                Value.Nothing.NULL);
        run.run.call(declarations.function("policy_reference").orElseThrow(), policy, new Value.Int(7));
        run.run.call(declarations.kind("region").orElseThrow().maker(), new Value.Text("heap"),
                new Value.Int(1024), Value.Nothing.NULL, Value.Nothing.NULL);
    }

    @TestFactory
    Stream<DynamicTest> everyPicture() {
        return Pictures.all().stream().map(picture -> DynamicTest.dynamicTest(picture.name(), () -> check(picture)));
    }

    @TestFactory
    Stream<DynamicTest> everyPictureOfAMachineThatHasOnlyBeenSwitchedOn() throws ConfigurationException {
        Run early = Run.record(Machine.powerOn(MachineSpec.defaults()), RunLimits.DEFAULT);
        return Pictures.all().stream().map(picture -> DynamicTest.dynamicTest(picture.name(), () -> early(picture, early)));
    }

    private static <L> void early(Picture<L> picture, Run early) {
        L look = picture.look(new Subject(early, picture.choices(early.machine()).stream().findFirst().orElse(""), Target.page(5), Progress.NONE));
        assertFalse(picture.text(look).isBlank());
        assertFalse(picture.draw(look, Optional.of(look), Wish.wide(640)).shapes().isEmpty());
    }

    @Test
    void aPictureOfSomebodyElseStandsBehindOurs() {
        assertEquals("somebody-elses", Pictures.all().getLast().name());
        assertTrue(Pictures.named("no-such-picture").isEmpty());
    }

    private <L> void check(Picture<L> picture) {
        assertTrue(picture.name().matches("[a-z-]+"));
        assertTrue(!picture.takesWords() || picture.followsSelection(), "what is typed becomes the selection");
        assertEquals(Optional.of(picture.getClass()), Pictures.named(picture.name()).map(Object::getClass));
        String choice = picture.choices(run.run.machine()).stream().findFirst().orElse("");
        long moment = run.run.cursor().moment();
        L look = picture.look(new Subject(run.run, choice, Target.page(page), Progress.NONE));
        assertEquals(moment, run.run.cursor().moment(), "looking leaves the moment as it is");
        assertFalse(picture.text(look).isBlank());
        for (double width : new double[] {200, 640, 960, 3000}) {
            Scene scene = picture.draw(look, Optional.of(look), new Wish(width, 4000, 0, 1, Target.page(page)));
            assertFalse(scene.title().isBlank());
            assertTrue(scene.width() >= width);
            List<Shape.Box> boxes = scene.shapes().stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast).toList();
            for (Shape.Box box : boxes) {
                assertTrue(box.x() >= 0 && box.x() + box.width() <= scene.width() + 1, picture.name() + " at " + width + ": " + box);
                assertTrue(box.target().isNone() || !box.tip().isEmpty(), "what can be picked says what it is: " + box);
                if (!box.target().isNone()) {
                    Target found = scene.of(box.target()).orElseThrow().target();
                    assertEquals(box.target(), found);
                }
            }
            assertTrue(boxes.stream().anyMatch(box -> !box.target().isNone()), "something can be picked");
            SvgPainter.paint(scene, Theme.CONTRAST_DARK);
        }
    }
}
