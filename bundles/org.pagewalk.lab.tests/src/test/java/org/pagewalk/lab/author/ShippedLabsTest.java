/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.lab.Disclosure;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.labs.Labs;

class ShippedLabsTest {
    static List<String> labs() {
        return Labs.names();
    }

    private static MapFolder folder(String lab) {
        Map<String, byte[]> files = new TreeMap<>();
        Labs.files(lab).forEach(file -> files.put(file, Labs.bytes(lab, file)));
        return new MapFolder(files);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void nothingIsWrongWithTheirTextsAndNothingHiddenGetsToStudents(String lab) throws IOException {
        assertEquals(List.of(), Verifier.look(folder(lab)));
    }

    @ParameterizedTest
    @MethodSource("labs")
    void noCodeOfAHiddenCheckIsInWhatStudentsOpen(String name) throws IOException, Refusal {
        MapFolder folder = folder(name);
        Lab lab = LabLanguage.create().parse(folder.text(Lab.FILE), Lab.FILE).lab();
        StringBuilder all = new StringBuilder();
        StudentLab.open(folder, "alice@example.edu").forEach((file, content) -> all.append(new String(content, StandardCharsets.UTF_8)));
        for (LabItem item : lab.tasks().stream().flatMap(task -> task.items().stream()).toList()) {
            if (item instanceof LabItem.Check check && check.show() != Disclosure.EVERYTHING) {
                assertFalse(all.indexOf(check.code().text().strip()) >= 0 && check.code().text().strip().length() > 20, check::toString);
            }
        }
    }
}
