/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.Problem;

/** What is known of the files that a scenario imports. */
class ImportedTest {
    private static final String LIB = """
            import "deep/er.mms"
            let start = alloc_page(GFP_KERNEL)
            def twice(n) { return n * 2 + depth }
            """;
    private static final String TEXT = """
            let own = 1
            import "lib.mms"
            print twice(own) + start.count
            """;

    private final Map<String, String> files = new HashMap<>(Map.of("lib.mms", LIB, "deep/er.mms", "let depth = 3\n"));
    private final Imports imports = name -> files.containsKey(name) ? new Imports.Answer.Found(files.get(name))
            : new Imports.Answer.Missing("there is no such file");

    private List<String> problems(String text) {
        return ScenarioServices.validate(text, imports, "lab.mms").stream().map(Problem::toString).toList();
    }

    private List<String> labels(String text, int offset) {
        return ScenarioServices.complete(text, imports, offset).stream().map(Completion::label).toList();
    }

    @Test
    void whatIsReallyWrongIsToldAndNothingElse() {
        assertEquals(List.of(), problems(TEXT));
        assertEquals(List.of("lab.mms:3:7: error: there is no function twise; did you mean twice?"), problems(TEXT.replace("twice", "twise")));
        assertEquals(List.of("lab.mms:2:1: error: lob.mms: there is no such file"), problems(TEXT.replace("lib", "lob")));
        assertEquals(List.of(), ScenarioServices.validate(TEXT.replace("twice", "twise"), "lab.mms"), "the file may have it, as far as is known");
        assertEquals(List.of("Write twice"), ScenarioServices.fixes(TEXT.replace("twice", "twise"), imports, TEXT.indexOf("twice"), 0).stream()
                .map(Fix::title).toList());
    }

    @Test
    void aChangeOfAnImportedFileIsSeenAtOnce() {
        files.put("deep/er.mms", "let death = 3\n");
        assertEquals(List.of("lab.mms:2:1: error: lib.mms:3:31: nothing is called depth here; did you mean death?"), problems(TEXT));
        files.put("deep/er.mms", "let depth = 3\n");
        assertEquals(List.of(), problems(TEXT));
        files.remove("lib.mms");
        assertEquals(1, problems(TEXT).size());
    }

    @Test
    void namesAndFunctionsAreOfferedBehindTheImportWithWhereTheyComeFrom() {
        Completion twice = ScenarioServices.complete(TEXT, imports, TEXT.indexOf("twice")).stream()
                .filter(each -> each.label().equals("twice")).findFirst().orElseThrow();
        assertEquals("(n) Defined in line 3 of lib.mms.", twice.detail() + " " + twice.explanation());
        Completion start = ScenarioServices.complete(TEXT, imports, TEXT.indexOf("twice")).stream()
                .filter(each -> each.label().equals("start")).findFirst().orElseThrow();
        assertEquals("a struct page Bound in line 2 of lib.mms.", start.detail() + " " + start.explanation());
        assertTrue(labels(TEXT, TEXT.indexOf("twice")).containsAll(List.of("own", "depth")));
        assertTrue(labels(TEXT, TEXT.indexOf("count")).contains("pfn"), "fields of a name whose type the other file tells");
        String before = "print 1\nimport \"lib.mms\"\n";
        assertTrue(labels(before, 6).contains("twice"), "functions are known everywhere");
        assertTrue(labels(before, 6).stream().noneMatch("start"::equals), "names are not");
        assertTrue(labels(TEXT, TEXT.indexOf("own)")).stream().noneMatch("n"::equals), "nor are those inside a function there");
    }

    @Test
    void explanationsTellWhereSomethingComesFrom() {
        assertEquals("def twice(n)\nDefined in line 3 of lib.mms.", ScenarioServices.hover(TEXT, imports, TEXT.indexOf("twice")).orElseThrow().text());
        assertEquals("start: a struct page\nBound in line 2 of lib.mms.", ScenarioServices.hover(TEXT, imports, TEXT.indexOf("start")).orElseThrow().text());
        assertEquals("own: a number\nBound in line 1.", ScenarioServices.hover(TEXT, imports, TEXT.indexOf("own)")).orElseThrow().text());
        CallHelp help = ScenarioServices.callHelp(TEXT, imports, TEXT.indexOf("own)")).orElseThrow();
        assertEquals("twice(n) 0 Defined in line 3 of lib.mms.", help.label() + " " + help.active() + " " + help.explanation());
    }

    @Test
    void definitionsAreFoundInTheOtherFile() {
        assertEquals(new Definition("lib.mms", LIB, new Range(LIB.indexOf("twice"), 5)),
                ScenarioServices.definition(TEXT, imports, TEXT.indexOf("twice")).orElseThrow());
        assertEquals(new Definition("lib.mms", LIB, new Range(LIB.indexOf("start"), 5)),
                ScenarioServices.definition(TEXT, imports, TEXT.indexOf("start")).orElseThrow());
        assertEquals(new Definition("", TEXT, new Range(4, 3)), ScenarioServices.definition(TEXT, imports, TEXT.indexOf("own)")).orElseThrow());
        assertEquals(new Definition("lib.mms", LIB, new Range(0, 0)), ScenarioServices.definition(TEXT, imports, TEXT.indexOf("lib")).orElseThrow());
        String deep = TEXT + "print depth";
        assertEquals(new Definition("deep/er.mms", "let depth = 3\n", new Range(4, 5)),
                ScenarioServices.definition(deep, imports, deep.length()).orElseThrow());
    }

    @Test
    void anImportedNameIsRenamedWhereItIsBoundOnly() {
        assertEquals("twice is bound in line 3 of lib.mms: rename it there and in the files that import it", refusal("twice", "double"));
        assertEquals("start is bound in line 2 of lib.mms: rename it there and in the files that import it", refusal("start", "first"));
    }

    @Test
    void aNameThatAnImportedFileHasOrUsesIsNotTaken() {
        assertTrue(refusal("own", "depth").startsWith("called depth, the scenario would have another problem: deep/er.mms:1:5: depth is bound in line 1 already"),
                refusal("own", "depth"));
        files.put("lib.mms", "def twice(n) { return n * own }\nlet start = alloc_page(GFP_KERNEL)");
        assertEquals(List.of(), problems(TEXT));
        assertTrue(refusal("own", "mine").contains("lib.mms:1:27: nothing is called own here"), refusal("own", "mine"));
        files.put("lib.mms", LIB);
        assertInstanceOf(Renaming.Done.class, ScenarioServices.rename(TEXT, imports, TEXT.indexOf("own"), "mine"));
    }

    private String refusal(String word, String name) {
        return assertInstanceOf(Renaming.Refused.class, ScenarioServices.rename(TEXT, imports, TEXT.indexOf(word), name)).message();
    }
}
