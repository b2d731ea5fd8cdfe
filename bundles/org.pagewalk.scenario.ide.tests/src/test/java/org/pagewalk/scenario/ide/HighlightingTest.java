/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words have a colour. */
class HighlightingTest {
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
}
