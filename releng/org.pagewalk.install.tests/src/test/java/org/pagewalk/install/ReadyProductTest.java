/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The product that is downloaded, unpacked and started. */
@DisabledOnOs(OS.WINDOWS) // its script there does not wait for the end of the product
class ReadyProductTest {
    @Test
    void itsScriptOpensThePagewalkPerspectiveAndTheStartPageByItself() throws Exception {
        Eclipse.Report report = Eclipse.at("product").startByScript();
        assertEquals(List.of("org.pagewalk.ui.perspective"), report.named("active"), report.facts()::toString);
        assertTrue(report.named("view").contains("org.pagewalk.ui.freeAreas"), report.facts()::toString);
        assertEquals(1, report.named("editor").size(), report.facts()::toString);
        assertEquals("Pagewalk: start", report.named("editor").get(0), report.facts()::toString);
        assertEquals(List.of(), report.errors(), report::log);
        System.out.println("From the start of the product to a workbench that can be used: " + report.named("ready").getFirst()
                + " ms (wanted: 12000 at most, on two processors that do nothing else)");
    }

    @Test
    void withoutAJavaThatIsNewEnoughItSaysWhatIsMissing() throws Exception {
        Path finder = Path.of(System.getProperty("product"), "find-java.sh");
        Process process = new ProcessBuilder("sh", "-c", ". '" + finder + "'; java_least=99; find_java; echo found")
                .redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor(), output);
        assertTrue(output.contains("needs Java, version 99 or newer, and found none"), output);
        assertTrue(output.contains("JAVA_HOME"), output);
    }
}
