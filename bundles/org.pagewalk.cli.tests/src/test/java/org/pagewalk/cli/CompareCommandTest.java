/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code compare}: where two scenarios or states differ. */
class CompareCommandTest {
    private static final String MACHINE = "machine { memory 20 MiB  boot bare }\n";
    private static final String SAME = "no difference: the kernel does the same in both, and both end in the same state\n";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String state(String name, String text) throws IOException {
        String state = folder.resolve(name + ".state").toString();
        Call.of("run", "--state", state, file(name, text)).ends(0);
        return state;
    }

    @Test
    void scenariosThatDoTheSameInOtherWordsDoNotDiffer() throws IOException {
        String a = file("a.mms", MACHINE + "let p = alloc_page(GFP_KERNEL)\n__free_page(p)\n");
        String b = file("b.mms", "// the same\n" + MACHINE + "def take() { return alloc_page(GFP_KERNEL) }\n__free_page(take())\nprint 1\n");
        String c = file("c.mms", MACHINE + "free_page(__get_free_page(GFP_KERNEL))\n");
        Call.of("compare", a, a).ends(0).saysOnly(SAME).warnsOfNothing();
        Call.of("compare", a, b).ends(0).saysOnly(SAME);
        Call.of("compare", a, c).ends(1).says("The runs part here:\n", "\nBoth end in the same state.\n");
    }

    @Test
    void theFirstMomentAtWhichTheyPartIsShownWithItsReason() throws IOException {
        String a = file("a.mms", MACHINE + "repeat 983 { alloc_page(GFP_KERNEL) }\nlet p = alloc_page(GFP_KERNEL)\n");
        String b = file("b.mms", MACHINE + "let first = alloc_page(GFP_DMA)\nrepeat 983 { alloc_page(GFP_KERNEL) }\n");
        Call.of("compare", a, b).ends(1).warnsOfNothing().says("The runs part here:\n",
                "  A  " + a + ":2: repeat 983 { alloc_page(GFP_KERNEL) }\n", "     alloc_pages(GFP_KERNEL, order 0)\n",
                "  B  " + b + ":2: let first = alloc_page(GFP_DMA)\n", "     alloc_pages(GFP_DMA, order 0)\n",
                "\nBoth end in the same state.\n");
        String c = file("c.mms", MACHINE + "repeat 984 { alloc_page(GFP_KERNEL) }\nalloc_page(GFP_ATOMIC)\n");
        Call.of("compare", a, c).ends(1).says("  A  " + a + ":3: let p = alloc_page(GFP_KERNEL)\n     nothing more\n",
                "  B  " + c + ":3: alloc_page(GFP_ATOMIC)\n     alloc_pages(GFP_ATOMIC, order 0)\n",
                "  zone DMA, free_pages: 4095 in A, 4094 in B\n");
    }

    @Test
    void machinesOfDifferentSizeAreSaidToDifferFirst() throws IOException {
        String a = file("a.mms", MACHINE + "alloc_page(GFP_KERNEL)\n");
        String b = file("b.mms", "machine { memory 64 MiB  cpus 2  boot bare }\nalloc_page(GFP_KERNEL)\n");
        Call call = Call.of("compare", a, b).ends(1).says("A  " + a + " (linux-2.4.20, x86, 20 MiB, seed 1)\n",
                "The machines differ:\n  cpus: 1 in A, 2 in B\n  memory: 20 MiB in A, 64 MiB in B\n",
                "     in alloc_pages > _alloc_pages > __alloc_pages\n     Normal: 1024 free > 41 ",
                "The final states differ in more than 1000 places. The first:\n", "  the machine, max_pfn: 5120 in A, 16384 in B\n");
        assertFalse(call.out().contains("the machine, memory"), "told once");
    }

    @Test
    void statesAreComparedInTheKernelsWords() throws IOException {
        String a = state("a", MACHINE + "let p = __get_free_page(GFP_KERNEL)\nstore(p + 16, 5)\n");
        String b = state("b", MACHINE + "let p = __get_free_page(GFP_KERNEL)\nstore(p + 16, 5)\nalloc_pages(GFP_KERNEL, 8)\n");
        String c = state("c", MACHINE + "let p = __get_free_page(GFP_KERNEL)\nstore(p + 16, 6)\nclear_page(p)\nstore(p + 17, 0)\n");
        Call.of("compare", a, a).ends(0).saysOnly("no difference: the states are the same\n").warnsOfNothing();
        Call.of("compare", a, b).ends(1).says("  zone Normal, free_pages: 1023 in A, 767 in B\n",
                "  free_area[8] of zone Normal, free_list: only page 4608 in A, empty in B\n",
                "  page 4608, list: alone on free_list of free_area[8] of zone Normal in A, on no list in B\n",
                "  page 4608, count: 0 in A, 1 in B\n");
        Call.of("compare", a, c).ends(1).says("The final states differ in one place:\n",
                "  page 5119, contents, byte 0x10: 0x05 in A, 0x00 in B\n");
        Call.of("compare", file("a.mms", MACHINE + "store(__get_free_page(GFP_KERNEL) + 16, 5)\n"), a).ends(0)
                .saysOnly("no difference: the states are the same\n");
    }

    @Test
    void aRunThatTheKernelStopsIsComparedUpToThere() throws IOException {
        String a = file("a.mms", "machine { boot bare } let p = alloc_page(GFP_KERNEL)\n__free_page(p)\n");
        String b = file("b.mms", "machine { boot bare } let p = alloc_page(GFP_KERNEL)\n__free_page(p)\n__free_page(p)\n");
        Call.of("compare", a, b).ends(1).warns(b + ":3:1: kernel BUG: ").says("nothing more", "  B  " + b + ":3: __free_page(p)\n",
                "Both end in the same state.");
    }

    @Test
    void oneScenarioIsComparedOnTwoKernels() throws IOException {
        String a = file("a.mms", "machine { boot bare } alloc_page(GFP_KERNEL)\n");
        Call.of("compare", a, "--kernel", "linux-2.4.20").ends(0).saysOnly(SAME);
        Call.of("compare", a, "--kernel", "linux-0.99").ends(2).saysOnly("")
                .warns("there is no kernel \"linux-0.99\" here; --kernel knows: linux-2.4.20");
        Call.of("compare", a, a, "--kernel", "linux-2.4.20").ends(2).warns("name one; pagewalk compare --help");
        Call.of("compare", state("s", ""), "--kernel", "linux-2.4.20").ends(2).warns("is a saved state", "wants a scenario");
    }

    @Test
    void programsGetOneObject() throws IOException {
        String a = file("a.mms", MACHINE + "alloc_pages(GFP_KERNEL, 8)\n");
        String b = file("b.mms", MACHINE + "\nalloc_pages(GFP_KERNEL, 9)\n");
        JsonObject answer = JsonParser.parseString(Call.of("compare", "--json", a, b).ends(1).out()).getAsJsonObject();
        assertEquals("different", answer.get("result").getAsString());
        JsonObject parting = answer.getAsJsonObject("parting").getAsJsonObject("b");
        assertEquals(3, parting.get("line").getAsInt());
        assertEquals("alloc_pages(GFP_KERNEL, order 9)", parting.get("words").getAsString());
        JsonObject states = answer.getAsJsonObject("states");
        JsonArray differences = states.getAsJsonArray("differences");
        assertEquals(states.get("count").getAsInt(), differences.size());
        assertEquals("zone Normal", differences.get(0).getAsJsonObject().get("object").getAsString());
        assertEquals("768", differences.get(0).getAsJsonObject().get("a").getAsString());
        JsonObject same = JsonParser.parseString(Call.of("compare", "--json", a, a).ends(0).out()).getAsJsonObject();
        assertEquals("same", same.get("result").getAsString());
        JsonObject refused = JsonParser.parseString(Call.of("compare", "--json", a, "none.mms").ends(2).out()).getAsJsonObject();
        assertEquals("refused", refused.get("result").getAsString());
        assertEquals("none.mms: there is no such file; check the path", refused.get("message").getAsString());
    }

    @Test
    void whatCannotBeComparedGetsOneClearMessage() throws IOException {
        String good = file("good.mms", "print 1\n");
        String state = state("s", "machine { boot bare } alloc_page(GFP_KERNEL)\n");
        byte[] bytes = Files.readAllBytes(Path.of(state));
        Path cut = Files.write(folder.resolve("cut.state"), Arrays.copyOf(bytes, bytes.length / 2));
        bytes[bytes.length / 2] ^= 0x55;
        Path spoilt = Files.write(folder.resolve("spoilt.state"), bytes);
        Path other = Files.write(folder.resolve("other.gz"), gzip("\0\5hello and more"));
        Call.of("compare", good).ends(2).warns("error: name two things to compare, A and B");
        Call.of("compare", good, good, good).ends(2).warns("name two things to compare");
        Call.of("compare").ends(2).warns("name what to work on: A B");
        Call.of("compare", good, "none.mms").ends(2).saysOnly("").warns("none.mms: there is no such file");
        Call.of("compare", folder.toString(), good).ends(2).saysOnly("").warns(folder + ": is a folder");
        Call.of("compare", good, cut.toString()).ends(2).saysOnly("").warns(cut + ": this saved state is damaged (it ends too early)");
        Call.of("compare", good, spoilt.toString()).ends(2).saysOnly("").warns(spoilt + ": this saved state is damaged");
        Call.of("compare", good, other.toString()).ends(2).saysOnly("").warns(other + ": this is no saved state");
        String wrong = file("wrong.mms", "print x\n");
        Call.of("compare", good, wrong).ends(2).saysOnly("").warns(wrong + ":1:7: error: nothing is called x here");
        String mistake = file("mistake.mms", "let a = 0\nprint 1 / a\n");
        Call.of("compare", good, mistake).ends(2).saysOnly("").warns(mistake + ":2:9: error: ");
        Path zeros = Files.write(folder.resolve("zeros"), new byte[100]);
        Call.of("compare", zeros.toString(), good).ends(2).saysOnly("").warns(zeros + ": is not text");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes.toByteArray();
    }
}
