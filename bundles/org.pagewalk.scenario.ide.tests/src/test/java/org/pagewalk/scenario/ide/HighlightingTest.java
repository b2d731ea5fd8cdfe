/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.examples.Examples;

/** Which words have a colour. */
class HighlightingTest {
    private static final List<String> PIECES = List.of("", "", "x", " ", "\n", "\r\n", "{", "}", "(", ")", "\"", "/*", "*/", "//", ".", "=", "+=", "0", "0b1", "0x", "MiB",
            "let ", "section", "bug", "machine {", "\nmachine { memory 16 MiB }\n", "disk d { size 4 MiB }\n", " from preset(", "expect event page_alloc\n", "\ud83d", "\u00a0");

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', value = {
            "let p = alloc_pages(GFP_KERNEL, 3) // three # let:KEYWORD alloc_pages:FUNCTION GFP_KERNEL:CONSTANT 3:NUMBER // three:COMMENT",
            "machine { memory 64 MiB } # machine:KEYWORD memory:FIELD 64:NUMBER MiB:UNIT",
            "machine { kernel linux } # machine:KEYWORD kernel:FIELD",
            "machine { kernel linux-2.4.20 cpus 2 } # machine:KEYWORD kernel:FIELD cpus:FIELD 2:NUMBER",
            "machine { memory { nodes [64 MiB] holes [] } cpus 2 } # machine:KEYWORD memory:FIELD nodes:FIELD 64:NUMBER MiB:UNIT holes:FIELD cpus:FIELD 2:NUMBER",
            "machine { memory.nodes [64 MiB] boot bare } # machine:KEYWORD memory:FIELD nodes:FIELD 64:NUMBER MiB:UNIT boot:FIELD",
            "machine { memory { cpus 2 } } print 1 # machine:KEYWORD memory:FIELD 2:NUMBER print:KEYWORD 1:NUMBER",
            "machine from preset(\"a\") { cpus 2 } print 1 # machine:KEYWORD from:KEYWORD preset:FUNCTION \"a\":STRING cpus:FIELD 2:NUMBER print:KEYWORD 1:NUMBER",
            "print page.section.free_area[3] # print:KEYWORD section:FIELD free_area:FIELD 3:NUMBER",
            "print section + node # print:KEYWORD", "section = 3 # 3:NUMBER", "section \"a\" { } # section:KEYWORD \"a\":STRING",
            "for i in list { repeat 2 { } } # for:KEYWORD in:KEYWORD repeat:KEYWORD 2:NUMBER",
            "expect p != NULL \"m\" # expect:KEYWORD NULL:CONSTANT \"m\":STRING", "print \"open # print:KEYWORD \"open:STRING",
            "/* never # /* never:COMMENT", "check invariants # check:KEYWORD invariants:KEYWORD", "expect bug { } # expect:KEYWORD bug:KEYWORD",
            "@ § ) ] } #"})
    void isColoured(String text, String spans) {
        assertEquals(spans == null ? "" : spans, ScenarioServices.highlight(text).stream()
                .map(span -> text.substring(span.offset(), span.offset() + span.length()) + ":" + span.kind())
                .collect(Collectors.joining(" ")));
    }

    /** A text that has been changed is coloured as if it had never been another, wherever and however it was changed. */
    @Test
    void aChangedTextIsColouredAsANewOne() {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        System.out.println("HighlightingTest: -Dpagewalk.seed=" + seed);
        Random random = new Random(seed);
        Highlighting highlighting = new Highlighting(Declarations.of(Profile.LINUX_2_4_20));
        String text = Examples.scenarios().stream().limit(3).map(Examples::text).collect(Collectors.joining());
        Coloured kept = highlighting.after(Coloured.NOTHING, text);
        for (int i = 0; i < 250; i++) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(1 + random.nextInt(30)));
            String changed = text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(end);
            Coloured now = highlighting.after(kept, changed);
            assertEquals(highlighting.spans(changed), now.spans(), changed);
            // A change is mostly taken back, so that the text stays one.
            if (random.nextInt(3) == 0) {
                text = changed;
                kept = now;
            }
        }
    }

    /** Where everything is left as it is that lies far from a change, that is what makes colours quick in a long text. */
    @Test
    void farFromAChangeTheColoursStay() {
        Highlighting highlighting = new Highlighting(Declarations.of(Profile.LINUX_2_4_20));
        String text = "let page = alloc_page(GFP_KERNEL)  // one\n".repeat(1000);
        Coloured before = highlighting.after(Coloured.NOTHING, text);
        int at = text.length() / 2 / 42 * 42;
        String changed = text.substring(0, at) + "let x = y\n" + text.substring(at);
        List<Span> now = highlighting.after(before, changed).spans();
        assertEquals(highlighting.spans(changed), now);
        long same = IntStream.range(0, before.spans().size()).filter(i -> before.spans().get(i) == now.get(i)).count();
        assertTrue(same > before.spans().size() * 0.45, () -> same + " of " + before.spans().size());
    }
}
