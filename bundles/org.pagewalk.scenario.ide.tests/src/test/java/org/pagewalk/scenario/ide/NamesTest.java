/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pagewalk.scenario.Imports;

/** Where a name is bound and used, and what happens when it gets another; the caret is written as ¦. */
class NamesTest {
    private static final String TEXT = """
            let pages = []
            def take(n) {
              let taken = n
              pages += taken
              return taken
            }
            for i in 1..3 { take(i) }
            section "a" { let i = take(4) print i }
            print pages[take(0)].pfn
            pages[0] = NULL
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"pages[take # 1 DECLARATION, 4 READ WRITE, 9 READ, 10 WRITE", "taken = n # 3 DECLARATION, 4 READ, 5 READ",
            "take(n) # 2 DECLARATION, 7 READ, 8 READ, 9 READ", "i in 1 # 7 DECLARATION, 7 READ", "i = take # 8 DECLARATION, 8 READ",
            "NULL # 10 READ"})
    void everyOccurrenceIsFoundWithWhatIsDoneThere(String at, String expected) {
        String found = ScenarioServices.occurrences(TEXT, TEXT.indexOf(at)).stream()
                .map(each -> TEXT.substring(0, each.range().offset()).split("\n", -1).length + " " + each.access()).collect(Collectors.joining(", "));
        assertEquals(expected.replace("4 READ WRITE", "4 WRITE"), found);
    }

    @Test
    void theDefinitionIsWhereTheNameIsBound() {
        int use = TEXT.indexOf("take(i)");
        assertEquals(Optional.of(new Range(TEXT.indexOf("take(n)"), 4)), definition(TEXT, use + 4));
        assertEquals(Optional.empty(), definition(TEXT, TEXT.indexOf("pfn")));
        assertEquals(Optional.empty(), definition("print nothing", 8));
        assertEquals(Optional.empty(), definition("", 900));
    }

    private static Optional<Range> definition(String text, int offset) {
        return ScenarioServices.definition(text, Imports.UNKNOWN, offset).map(Definition::range);
    }

    @Test
    void renamingChangesTheNameWhereverItMeansTheSame() {
        assertEquals(TEXT.replace("take(", "grab("), renamed(TEXT, TEXT.indexOf("take(i)"), "grab"));
        assertEquals(TEXT.replace("for i in 1..3 { take(i) }", "for each in 1..3 { take(each) }"), renamed(TEXT, TEXT.indexOf("i in 1"), "each"));
        assertEquals("let x = 1\nif x { let b = x }", renamed("let a = 1\nif a { let b = a }", 4, "x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"let # let is a word of the language", "section # section is a word of the language",
            "2nd # \"2nd\" is no name", "a b # \"a b\" is no name", "'' # \"\" is no name", "a.b # \"a.b\" is no name",
            "GFP_KERNEL # GFP_KERNEL is a constant", "NULL # NULL is a constant",
            "taken # taken is used in line 3 already", "pages # pages is used in line 1 already"})
    void aNameThatWouldMeanSomethingElseIsRefused(String name, String message) {
        Renaming.Refused refused = assertInstanceOf(Renaming.Refused.class, ScenarioServices.rename(TEXT, TEXT.indexOf("n)"), name));
        assertEquals(message, refused.message().split(":")[0]);
    }

    @Test
    void aVariableMayBeCalledAsAKernelFunctionAndAFunctionMayNot() {
        String text = "let p = alloc_page(GFP_KERNEL)\n__free_page(p)";
        assertEquals(text.replace("let p ", "let page ").replace("(p)", "(page)"), renamed(text, 4, "page"));
        Renaming.Refused refused = assertInstanceOf(Renaming.Refused.class,
                ScenarioServices.rename(TEXT, TEXT.indexOf("take(i)"), "alloc_pages"));
        assertEquals("alloc_pages is a function of the kernel", refused.message().split(":")[0]);
    }

    @Test
    void aFieldOfAnEventIsNoVariableOfTheSameName() {
        String text = "let order = 3\nexpect event page_split where order == 3\nprint order";
        assertEquals(text.replaceFirst("order", "n").replace("print order", "print n"), renamed(text, 4, "n"));
        assertEquals(Optional.empty(), definition(text, text.indexOf("order ==")));
        assertInstanceOf(Renaming.Refused.class, ScenarioServices.rename(text.replace("== 3", "== x").replace("let order", "let x"), 4, "order"));
    }

    @Test
    void snapshotsHaveNamesOfTheirOwn() {
        String text = "let a = 1\nsnapshot a\nsection \"s\" { snapshot b compare a b }\nprint a";
        assertEquals(text.replace("snapshot a", "snapshot before").replace("compare a", "compare before"),
                renamed(text, text.indexOf("a b"), "before"));
        assertEquals(Optional.of(new Range(text.indexOf("snapshot b") + 9, 1)), definition(text, text.indexOf("a b") + 2));
    }

    @Test
    void whatTheScenarioDoesNotBindIsNotRenamed() {
        assertEquals(Optional.empty(), ScenarioServices.renameable(TEXT, TEXT.indexOf("pfn")));
        assertInstanceOf(Renaming.Refused.class, ScenarioServices.rename(TEXT, TEXT.indexOf("NULL"), "x"));
        assertInstanceOf(Renaming.Refused.class, ScenarioServices.rename("let a = (", 4, "b"));
        assertInstanceOf(Renaming.Refused.class, ScenarioServices.rename("let a = 3 b = 4\nlet b = 3", 16, "s"));
    }

    private static String renamed(String text, int offset, String name) {
        List<Edit> edits = assertInstanceOf(Renaming.Done.class, ScenarioServices.rename(text, offset, name)).edits();
        return Edit.apply(text, edits);
    }
}
