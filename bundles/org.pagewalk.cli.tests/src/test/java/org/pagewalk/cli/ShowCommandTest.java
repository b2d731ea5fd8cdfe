/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pagewalk.picture.Picture;
import org.pagewalk.picture.Pictures;

class ShowCommandTest {
    @TempDir
    private Path folder;
    private String lab;

    @BeforeEach
    void writeLab() throws IOException {
        lab = Files.writeString(folder.resolve("lab.mms"), """
                machine { memory 20 MiB  boot bare }
                let page = alloc_pages(GFP_KERNEL, 3)
                print page
                __free_pages(page, 3)
                """).toString();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void withoutAViewItSaysWhichThereAre() {
        String[] names = Pictures.all().stream().map(Picture::name).toArray(String[]::new);
        Call.of("show").ends(0).says(names).warnsOfNothing();
        Call.of("show", "--view", "list").ends(0).says(names);
    }

    @Test
    void everyViewIsDrawnAndTold() throws IOException {
        for (Picture<?> picture : Pictures.all()) {
            String svg = file(picture.name() + ".svg");
            Call.of("show", lab, "--view", picture.name(), "--theme", "dark", "--width", "700", "-o", svg).ends(0).saysOnly(svg + "\n")
                    .warnsOfNothing();
            assertTrue(Files.readString(Path.of(svg)).startsWith("<svg"));
            Call told = Call.of("show", lab, "--view", picture.name(), "--text").ends(0).warnsOfNothing();
            assertFalse(told.out().isBlank());
        }
    }

    @Test
    void pngHasTheWishedWidth() throws IOException {
        String png = file("machine.png");
        Call.of("show", lab, "--view", "machine", "--width", "600", "-o", png).ends(0);
        assertEquals(1200, javax.imageio.ImageIO.read(Path.of(png).toFile()).getWidth());
    }

    @Test
    void aMomentIsNamedByALineOrANumber() {
        Call.of("show", lab, "--view", "machine", "--text").ends(0).says("5,120 of 5,120 pages free");
        Call.of("show", lab, "--view", "machine", "--text", "--at", "line:2").ends(0).says("5,112 of 5,120 pages free");
        Call.of("show", lab, "--view", "machine", "--text", "--at", "start").ends(0).says("5,120 of 5,120 pages free");
        Call.of("show", lab, "--view", "machine", "--text", "--at", "0").ends(0).says("5,120 of 5,120 pages free");
    }

    @Test
    void aPageCanBeSelectedAndTellsItsLife() {
        Call.of("show", lab, "--view", "page", "--select", "page:5112", "--at", "line:2", "--text").ends(0)
                .says("Page 5112 in zone Normal: allocated, the first of a block of 8 pages", "line 4, ", "  now\n");
        Call.of("show", lab, "--view", "free-areas", "--part", "DMA", "--text").ends(0).says("Free areas of zone DMA");
    }

    @Test
    void anAddressOfAProcessCanBeSelected() throws IOException {
        String stack = Files.writeString(folder.resolve("stack.mms"), "task bash { store(current().esp - 16, 42) }\ntask vi { }\n").toString();
        Call.of("show", stack, "--view", "page-table-walk", "--select", "0xbfffffe0@bash", "--text").ends(0)
                .says("Page Table Walk: 0xbfffffe0 in bash (pid 300): physical address 0x");
        Call.of("show", stack, "--view", "page-table-walk", "--select", "0xbffff000@vi", "--text").ends(0).says(" in vi (pid 301): ");
        Call.of("show", stack, "--view", "address-space", "--select", "task:300", "--text").ends(0).says("Address Space of bash (pid 300)");
        Call.of("show", stack, "--view", "address-space", "--select", "task:emacs", "--text").ends(2).warns("there is no \"task:emacs\" here");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--view nothing --text|there is no view \"nothing\"; --view knows: free-areas,",
            "--view machine|say where to write the picture",
            "--view machine -o x.gif|\"x.gif\" is neither SVG nor PNG",
            "--view machine -o no/such/folder/x.svg|there is no folder",
            "--view machine --text --at noon|--at knows start, end, line:N",
            "--view machine --text --at line:99|line 99 is never reached",
            "--view machine --text --at 999999999|there is no moment 999999999; the run reaches from 0 to",
            "--view machine --text --part DMA|leave out --part",
            "--view free-areas --text --part HighMem|there is no part \"HighMem\" here; --part knows: Normal, DMA",
            "--view page --text --select page:5120|--select knows page:0 to page:5119, zone:DMA, zone:Normal",
            "--view page --text --select life|there is no \"life\" here",
            "--view page --text --theme pink|--theme knows: light, dark, contrast-light, contrast-dark",
            "--view page --text --width 9|--width takes 300 to 8000"})
    void wrongCallsAreExplained(String options, String message) {
        String[] words = ("show " + options).split(" ");
        String[] call = java.util.Arrays.copyOf(words, words.length + 1);
        call[words.length] = lab;
        Call.of(call).ends(2).saysOnly("").warns(message);
    }

    @Test
    void aScenarioThatCannotRunIsRefused() throws IOException {
        String wrong = Files.writeString(folder.resolve("wrong.mms"), "let = 3\n").toString();
        Call.of("show", wrong, "--view", "machine", "--text").ends(2).saysOnly("").warns("wrong.mms:1:");
        Call.of("show", file("none.mms"), "--view", "machine", "--text").ends(2).warns("there is no such file");
        Call.of("show", "--view", "machine", "--text").ends(2).warns("name one scenario");
    }

    @Test
    void aKernelThatStoppedIsShownAsItIs() throws IOException {
        String bug = Files.writeString(folder.resolve("bug.mms"), "let p = alloc_page(GFP_KERNEL)\n__free_page(p)\n__free_page(p)\n").toString();
        Call.of("show", bug, "--view", "machine", "--text").ends(0).says("Machine: ").warns("kernel BUG");
    }
}
