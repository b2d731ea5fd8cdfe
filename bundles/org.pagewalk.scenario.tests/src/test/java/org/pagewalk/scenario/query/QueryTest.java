/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;

class QueryTest {
    private static final Run RUN = run("""
            machine { memory 32 MiB boot bare }
            alloc_pages(GFP_KERNEL, 0)
            alloc_pages(GFP_DMA, 2)
            task bash { kernel { alloc_pages(GFP_USER, 1) } }
            """);

    private static Run run(String scenario) {
        return ScenarioRun.run(ScenarioLanguage.create().parse(scenario, "x.mms"), RunOptions.defaults(), ScenarioListener.NONE).run();
    }

    private static QueryResult ask(String text) throws QueryMistake {
        return Query.parse(text).ask(RUN, Progress.NONE);
    }

    private static List<Integer> rows(QueryResult result) {
        return IntStream.range(0, result.size()).mapToObj(result::row).toList();
    }

    private static String csv(String text) throws QueryMistake, IOException {
        StringBuilder out = new StringBuilder();
        ask(text).csv(out);
        return out.toString();
    }

    @Test
    void findsRowsByFieldsAndDottedPaths() throws QueryMistake, IOException {
        assertEquals("""
                pfn,zone.name,count
                4092,DMA,1
                8184,Normal,1
                8186,Normal,1
                8187,Normal,1
                8188,Normal,1
                8189,Normal,1
                8190,Normal,1
                8191,Normal,1
                """, csv("Page where count > 0 show pfn, zone.name, count"));
        assertEquals(List.of(8184, 8186, 8187, 8188, 8189, 8190, 8191), rows(ask("Page where count > 0 && zone.name == \"Normal\"")));
        assertEquals("name,free_pages * PAGE_SIZE\nDMA,16760832\n", csv("Zone where name == \"DMA\" show name, free_pages * PAGE_SIZE"));
        assertEquals("name\nDMA\nNormal\n", csv("Zone where size > 0 show name"));
        assertEquals("order,zone.name\n3,DMA\n", csv("FreeArea where nr_free == 1 && zone.name == \"DMA\" && order == 3 show order, zone.name"));
        assertEquals("comm\nbash\n", csv("Task where comm == \"bash\" show comm"));
    }

    @Test
    void withoutShowItHasEverySingleField() throws QueryMistake {
        QueryResult result = ask("Zone");
        List<String> titles = result.columns().stream().map(QueryColumn::title).toList();
        assertTrue(titles.containsAll(List.of("free_pages", "pages_min", "name", "zone_pgdat")), titles.toString());
        assertFalse(titles.contains("free_area"), "lists are not shown");
        QueryColumn free = result.columns().get(titles.indexOf("free_pages"));
        assertTrue(free.isNumber());
        assertTrue(free.documentation().contains("Unit: pages"), free.documentation());
    }

    @Test
    void valuesAreThoseOfThePresentMoment() throws QueryMistake {
        QueryResult result = ask("Page where count > 0 show count");
        RUN.cursor().moveTo(RUN.start());
        assertEquals("0", result.text(0, 0));
        assertEquals(0, ask("Page where count > 0").size());
        RUN.cursor().toEnd();
        assertEquals("1", result.text(0, 0));
    }

    @Test
    void whatLiesBehindNullFitsNothingAndIsEmpty() throws QueryMistake {
        assertEquals(0, ask("Page where mapping.nrpages >= 0").size());
        assertEquals(8192, ask("Page where mapping == NULL").size());
        assertEquals("", ask("Page where pfn == 3 show mapping.nrpages").text(0, 0));
    }

    @Test
    void canBeEndedBeforeAllWasLookedAt() throws QueryMistake {
        QueryResult result = Query.parse("Page").ask(RUN, moment -> false);
        assertFalse(result.isWhole());
        assertTrue(result.size() <= 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pfn & 7 == 3 || zone.zone_pgdat.node_id == 0", "pfn / (count - 1) < 3", "pfn % count == 0", "pfn << 60 > 0",
            "!(count > 0) && pfn < 100", "!!count", "zone != NULL && zone.name != \"DMA\"", "flags & 0x1000 != 0", "index + pfn * 2 - 1 > 4000",
            "mapping.nrpages > 0 || pfn == 1", "pfn == 1 || mapping.nrpages > 0", "pfn >> count == 4096", "zone", "true", "virtual > 0xc0100000", "virtual == NULL", "virtual == 0xc0100000 || virtual != 0 && pfn < 9",
            "phys != NULL && pfn < 3", "!phys", "!virtual", "phys == 8192", "zone.zone_start_paddr == NULL", "mapping != NULL",
            "pfn > 4 MiB / PAGE_SIZE", "pfn - 9223372036854775807 - 10 < 0", "zone.free_pages > 100 && pfn < 5000", "(flags >> 24) == 1"})
    void answersTheSameQuicklyAndSlowly(String condition) {
        Query query;
        try {
            query = Query.parse("Page where " + condition);
        } catch (QueryMistake e) {
            assertFalse(e.getMessage().isBlank());
            return;
        }
        assertEquals(rows(new Rows(query, RUN).find(Optional.empty(), Progress.NONE)), rows(query.ask(RUN, Progress.NONE)), condition);
    }

    @Test
    void answersRandomConditionsTheSameQuicklyAndSlowly() throws QueryMistake {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        System.out.println("QueryTest: -Dpagewalk.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            String condition = condition(random, 3);
            Query query = Query.parse("Page where pfn < 6000 && (" + condition + ")");
            assertEquals(rows(new Rows(query, RUN).find(Optional.empty(), Progress.NONE)), rows(query.ask(RUN, Progress.NONE)),
                    condition + ", seed " + seed);
        }
    }

    private static String condition(Random random, int depth) {
        String[] joints = {" && ", " || "};
        String[] comparisons = {" < ", " <= ", " == ", " != ", " > ", " >= "};
        if (depth > 0 && random.nextInt(3) > 0) {
            return "(" + condition(random, depth - 1) + joints[random.nextInt(2)] + condition(random, depth - 1) + ")";
        }
        return (random.nextInt(5) == 0 ? "!" : "") + "(" + number(random, 2) + comparisons[random.nextInt(6)] + number(random, 2) + ")";
    }

    private static String number(Random random, int depth) {
        String[] leaves = {"pfn", "count", "flags", "index", "zone.free_pages", "zone.size", "mapping.nrpages", "7", "4096", "1"};
        String[] operators = {" + ", " - ", " * ", " / ", " % ", " & ", " | ", " ^ ", " >> ", " << "};
        return depth == 0 || random.nextBoolean() ? leaves[random.nextInt(leaves.length)]
                : "(" + number(random, depth - 1) + operators[random.nextInt(operators.length)] + number(random, depth - 1) + ")";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            "Pages where count > 0 # 0 # there is no class Pages; did you mean Page?",
            "'' # 0 # name a class first, as in Page where count > 0; there are",
            "Page where # 10 # a condition is missing behind where",
            "Page where cuont > 0 # 11 # a struct page has no field cuont; did you mean count?",
            "Page where zone.nam == 3 # 16 # a zone has no field nam; did you mean name?",
            "Page where zone.name == 3 # 21 # a string and a number are never equal",
            "Page where count > 0 count < 3 # 21 # this does not belong to it any more",
            "Page where alloc_pages(GFP_KERNEL, 0) != NULL # 11 # a query only looks at what is there: alloc_pages is no function that does",
            "Page where (count > 0 # 11 # ",
            "Page show count, # 16 # a field is missing here: write show mapping",
            "Page count > 0 # 0 # there is no class Page count > 0; there are",
            "Page where zone.name # 11 # a condition is a comparison, a number or something that may be NULL; this is a string"})
    void whatIsWrongIsToldWithItsPlace(String text, int offset, String message) {
        QueryMistake mistake = assertThrows(QueryMistake.class, () -> Query.parse(text), text);
        assertTrue(mistake.getMessage().startsWith(message == null ? "" : message), mistake.getMessage());
        assertEquals(offset, mistake.problem().offset(), mistake.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page where ", "Page show ", "Page where count > ", "Zone where name == \"", "Page where count ; print 3", "where where where",
            "Page where { }", "Page show (, ,", "Page where count > 0 show show", "\u0000", "Page where let", "Page where \n count > 0 // x", "show", "Page.x"})
    void anyTextIsReadOrToldWrong(String start) {
        for (String text : List.of(start, start + "(".repeat(1000), start + "!".repeat(3000), start + "count + ".repeat(400) + "1 > 0", start + "x".repeat(5000))) {
            try {
                Query.parse(text).ask(RUN, Progress.NONE);
            } catch (QueryMistake e) {
                assertFalse(e.getMessage().isBlank(), text);
            }
        }
    }

    @Test
    void textsWithCommasAreQuotedAndTabsBecomeSpaces() throws QueryMistake, IOException {
        assertEquals("\"\"\"a,\"\" + comm\"\n\"a,bash\"\n", csv("Task where comm == \"bash\" show \"a,\" + comm"));
        StringBuilder out = new StringBuilder();
        ask("Zone where size > 0 show name, pages_min").tsv(out);
        assertEquals("name\tpages_min\nDMA\t32\nNormal\t32\n", out.toString());
    }
}
