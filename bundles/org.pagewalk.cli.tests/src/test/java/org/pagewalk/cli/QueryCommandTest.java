/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {
    @TempDir
    private Path folder;
    private String file = "";

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("two.mms"), "machine { boot bare } alloc_page(GFP_KERNEL)\nalloc_page(GFP_DMA)\n").toString();
    }

    @Test
    void listsWhatFitsAtTheEndOfTheScenario() {
        Call.of("query", file, "Page where count > 0 show pfn, zone.name").ends(0)
                .saysOnly("pfn\tzone.name\n4095\tDMA\n16383\tNormal\n").warnsOfNothing();
        Call.of("query", "--csv", file, "Zone where name == \"DMA\" show name, free_pages").ends(0).saysOnly("name,free_pages\nDMA,4095\n");
        Call.of("query", "--json", file, "Page where count > 0 show pfn, zone.name, mapping").ends(0)
                .saysOnly("{\"pfn\":4095,\"zone.name\":\"DMA\"}\n{\"pfn\":16383,\"zone.name\":\"Normal\"}\n");
    }

    @Test
    void asksAtAnEarlierMomentToo() {
        Call.of("query", "--at", "0", file, "Page where count > 0 show pfn").ends(0).saysOnly("pfn\n");
        Call.of("query", "--at", "start", file, "Page where count > 0 show pfn").ends(0).saysOnly("pfn\n");
        Call.of("query", "--at", "99999999", file, "Page").ends(2).warns("there is no moment 99999999; the run reaches from 0 to ");
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        Call.of("query", file, "Page where cuont > 0").ends(2).saysOnly("")
                .warns("query:1:12: error: a struct page has no field cuont; did you mean count?");
        Call.of("query", file).ends(2).warns("give a scenario and, in quotes, a query");
        Call.of("query", "none.mms", "Page").ends(2).warns("none.mms");
        Call.of("query", "--csv", "--json", file, "Page").ends(2).warns("give one of the two");
    }
}
