/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvTest {
    private static List<CSVRecord> records(String name) throws Exception {
        String text = Written.by("csv", SampleGradebook.all()).text("reports/csv/" + name);
        try (CSVParser parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new java.io.StringReader(text))) {
            return parser.getRecords();
        }
    }

    @Test
    void thereIsARowForEachStudentAndForEachItem() throws Exception {
        List<CSVRecord> grades = records("grades.csv");
        assertEquals(30, grades.size());
        CSVRecord perfect = grades.stream().filter(each -> each.get("key").equals("perfect")).findFirst().orElseThrow();
        assertEquals("21 21 10 2 4 3 2 graded", String.join(" ", perfect.get("points"), perfect.get("max"),
                perfect.get("split"), perfect.get("predict"),
                perfect.get("bugs"), perfect.get("mend"), perfect.get("questions"), perfect.get("status")));
        CSVRecord newline = grades.stream().filter(each -> each.get("key").equals("newline")).findFirst().orElseThrow();
        assertEquals("O'Brien, \"Q\"\nsecond line;\tthird", newline.get("name"));
        assertEquals(30 * 9, records("items.csv").size());
    }

    @Test
    void nothingIsAFormula() throws Exception {
        for (String name : List.of("grades.csv", "items.csv")) {
            for (CSVRecord row : records(name)) {
                row.forEach(cell -> assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell));
            }
        }
    }
}
