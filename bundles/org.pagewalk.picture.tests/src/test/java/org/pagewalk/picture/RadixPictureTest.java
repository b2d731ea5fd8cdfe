/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.pageindex.RadixTrees;
import org.pagewalk.engine.pageindex.Tries;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.picture.RadixFacts.Tree;
import org.pagewalk.picture.Shape.Box;

class RadixPictureTest {
    private static final int DIRTY = 0;
    private final RadixPicture picture = new RadixPicture();
    private final Machine machine = Machine.bareZone(64);
    private final RadixTrees trees = new RadixTrees(machine.tables(), machine.narrator());
    private final Tries tries = new Tries(machine.tables(), machine.narrator());

    private RadixFacts look(Target selected) {
        return picture.look(new Subject(Run.unrecorded(machine), "", selected, Progress.NONE)).orElseThrow();
    }

    private static List<String> labels(Scene scene) {
        return SmallRun.labels(scene);
    }

    @Test
    void anIndexIsFollowedDigitByDigit() {
        int tree = trees.create("words", -1);
        trees.insert(tree, 1234, 7);
        trees.insert(tree, 5, 8);
        trees.tagSet(tree, 1234, DIRTY);
        Target wanted = TargetWords.find("words 1234", machine).orElseThrow();
        assertEquals(Target.entry("RadixTreeRoot", tree, 1234), wanted);
        RadixFacts facts = look(wanted);
        Tree found = facts.tree().orElseThrow();
        assertEquals(List.of(19, 18), found.way().steps().stream().map(step -> step.slot()).toList(), "1234 is 010011 010010");
        Scene scene = picture.draw(Optional.of(facts), Optional.empty(), Wish.wide(960));
        List<String> labels = labels(scene);
        assertTrue(labels.containsAll(List.of(">> 6: slot 19", "slot 18", "slot 18: item 7", "Found after 2 nodes: item 7.")), labels.toString());
        assertEquals("Radix Tree: key 1,234 of radix tree words, found: item 7", scene.title());
        Box slot = (Box) scene.of(wanted).orElseThrow();
        assertEquals("slot 18, index 1,234: item 7, dirty", slot.tip());
        assertTrue(picture.text(Optional.of(facts)).contains("  shift 6: slot 19 of node " + found.way().steps().getFirst().node()), picture.text(Optional.of(facts)));
    }

    @Test
    void whatIsNotThereSaysHowFarOneCame() {
        int tree = trees.create("words", -1);
        trees.insert(tree, 1234, 7);
        assertEquals("Nothing there: it is known after 1 node", RadixScene.end(look(Target.entry("RadixTreeRoot", tree, 9)).tree().orElseThrow(), 9));
        Tree tall = look(Target.entry("RadixTreeRoot", tree, 1 << 20)).tree().orElseThrow();
        assertEquals("A tree of height 2 has no place for 1,048,576: it is not there, and no node is visited", RadixScene.end(tall, 1 << 20));
        picture.draw(Optional.of(look(Target.entry("RadixTreeRoot", tree, Long.MAX_VALUE))), Optional.empty(), Wish.wide(480));
    }

    @Test
    void aTrieLooksOnlyAtTheBitsInWhichKeysDiffer() {
        int trie = tries.create("patricia", 15, -1);
        tries.insert(trie, 0b001101001011100, 1);
        tries.insert(trie, 0b001101001011101, 2);
        tries.insert(trie, 0b101101001011100, 3);
        tries.insert(trie, 0b001001001011100, 4);
        Target wanted = TargetWords.find("patricia 001101001011100", machine).orElseThrow();
        assertEquals(Target.entry("TrieRoot", trie, 0b001101001011100), wanted, "as many digits as a key has bits");
        RadixFacts facts = look(wanted);
        assertEquals(List.of(0, 3, 14), facts.trie().orElseThrow().way().steps().stream().map(step -> step.bit()).toList());
        Scene scene = picture.draw(Optional.of(facts), Optional.empty(), Wish.wide(960));
        assertTrue(labels(scene).contains("Trie: 4 keys of 15 bits, 3 of them looked at"), labels(scene).toString());
        assertTrue(labels(scene).stream().anyMatch(label -> label.endsWith("which leads back up to node " + facts.trie().orElseThrow().way().last())));
        assertEquals("Radix Tree: key 001101001011100 of trie patricia, found: item 1", scene.title());
        RadixFacts other = look(Target.entry("TrieRoot", trie, 0b001101001111100));
        assertTrue(picture.text(Optional.of(other)).contains("another one: the key is not there"), picture.text(Optional.of(other)));
    }

    @Test
    void aPageOfAFileIsFoundInItsChain() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        Value file = process.file("letter", 30);
        long address = process.mapFile(file, 30);
        process.load(address + 17L * ProcessRun.PAGE);
        int frame = process.frame(address + 17L * ProcessRun.PAGE);
        Target wanted = TargetWords.find("letter 17", process.run.machine()).orElseThrow();
        assertEquals(Target.page(frame), wanted);
        RadixFacts facts = picture.look(process.look(wanted)).orElseThrow();
        assertEquals("letter:17", facts.chain().orElseThrow().links().getLast().owner());
        Scene scene = picture.draw(Optional.of(facts), Optional.empty(), Wish.wide(960));
        assertEquals("Radix Tree: page 17 of letter, found in frame " + frame, scene.title());
        assertTrue(labels(scene).contains("frame " + frame + ", found"), labels(scene).toString());
        if (facts.tree().isEmpty()) {
            assertTrue(labels(scene).stream().anyMatch(label -> label.contains("page_cache { index radix }")), labels(scene).toString());
        }
        RadixFacts missing = picture.look(process.look(TargetWords.find("letter 29", process.run.machine()).orElseThrow())).orElseThrow();
        assertTrue(RadixScene.title(missing).endsWith("not there") || missing.chain().orElseThrow().way().found() >= 0, RadixScene.title(missing));
    }

    @Test
    void aThousandNodesAreDrawnAtOnce() {
        int tree = trees.create("large", -1);
        for (int i = 0; i < 1000; i++) {
            trees.insert(tree, 64L * i, i);
        }
        RadixFacts facts = look(Target.entry("RadixTreeRoot", tree, 64 * 700));
        assertEquals(1 + 16 + 1000, facts.tree().orElseThrow().count());
        assertEquals(1017, facts.tree().orElseThrow().nodes().size());
        Scene scene = picture.draw(Optional.of(facts), Optional.of(Optional.of(facts)), Wish.wide(960));
        assertTrue(scene.shapes().size() > 2000);
    }

    @Test
    void aSlotThatChangedHasAThickEdge() {
        int tree = trees.create("words", -1);
        trees.insert(tree, 3, 1);
        trees.insert(tree, 70, 2);
        RadixFacts before = look(Target.entry("RadixTreeRoot", tree, 3));
        trees.insert(tree, 4, 3);
        RadixFacts now = look(Target.entry("RadixTreeRoot", tree, 3));
        long outlined = picture.draw(Optional.of(now), Optional.of(Optional.of(before)), Wish.wide(960)).shapes().stream()
                .filter(shape -> shape instanceof Box box && box.outline() == Ink.NEW_EDGE && box.width() < 20).count();
        assertEquals(1, outlined);
    }
}
