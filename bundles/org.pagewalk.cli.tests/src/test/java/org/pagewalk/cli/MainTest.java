/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "-h", "--help", "help" })
    void helpListsEveryCommand(String word) {
        Call help = Call.of(word).ends(0).warnsOfNothing().says("Usage: pagewalk COMMAND", "Exit status: 0 all well");
        for (Command command : Command.values()) {
            help.says("\n  " + command.word() + " ");
        }
    }

    @Test
    void withoutACommandTheHelpIsAMessage() {
        Call.of().ends(2).saysOnly("").warns("Usage: pagewalk COMMAND");
    }

    @ParameterizedTest
    @EnumSource(value = Command.class, mode = EnumSource.Mode.EXCLUDE, names = { "TEST", "IDE" })
    void everyCommandExplainsItself(Command command) {
        Call.of(command.word(), "--help").ends(0).warnsOfNothing().says("Usage: pagewalk " + command.word());
        Call.of("help", command.word()).ends(0).says("Usage: pagewalk " + command.word());
    }

    @Test
    void wrongCallsGetOneMessageWithTheRemedy() {
        Call.of("frobnicate").ends(2).saysOnly("").warns("there is no command \"frobnicate\"; pagewalk --help");
        Call.of("--frobnicate").ends(2).warns("there is no option \"--frobnicate\"");
        Call.of("run").ends(2).warns("error: name what to work on: FILE.mms...; pagewalk run --help");
        Call.of("run", "--tracing", "x.mms").ends(2).warns("there is no option \"--tracing\"; pagewalk run --help explains");
        Call.of("run", "--seed", "many", "x.mms").ends(2).warns("\"many\" is not a whole number: --seed N");
        Call.of("run", "--seed").ends(2).warns("this option needs a value: --seed N");
        Call.of("run", "--seed=1", "--seed", "2", "x.mms").ends(2).warns("option \"--seed\" is given twice");
        Call.of("run", "--json=yes", "x.mms").ends(2).warns("there is no option \"--json=yes\"");
        Call.of("demo", "now").ends(2).warns("\"now\" is not expected here");
        Call.of("test").ends(2).warns("the start script");
    }

    @Test
    void optionsMayStandAnywhereUntilTwoDashes() throws IOException {
        Path file = Files.writeString(folder.resolve("--json"), "# pagewalk-trace 1 buddy\npages 8\n# end 1\n");
        Call.of("replay", file.toString(), "--json").ends(0).says("\"result\":\"match\"");
        Call.of("replay", "--", "--json").ends(2).saysOnly("").warns("--json: there is no such file");
    }

    @Test
    void theVersionIsANumber() {
        assertTrue(Call.of("--version").ends(0).out().matches("pagewalk \\d+\\.\\d+\\.\\d+.*\n"));
    }

    @Test
    void aFaultOfTheProgramIsReportedWithoutAStackTraceUnlessAskedFor() {
        Call call = Call.of("bench", "broken").ends(3).warns("a fault of Pagewalk itself", "a wheel came off",
                "report it with the output of: pagewalk bench broken --verbose");
        assertFalse(call.messages().contains("\tat "), call.messages());
        Call.of("bench", "broken", "--verbose").ends(3).warns("\tat org.pagewalk.cli.TestBenchmarks$Broken.run");
    }

    @Test
    void benchmarksAreListedAndRunWithTheirArguments() {
        Call.of("bench").ends(0).saysOnly("quick: is over at once\nbroken: has a fault\n");
        Call.of("bench", "quick", "a", "b").ends(0).saysOnly("measured [a, b]\n");
        Call.of("bench", "quick", "--pages", "9").ends(0).saysOnly("measured [--pages, 9]\n");
        Call.of("bench", "quick", "slow").ends(1);
        Call.of("bench", "none").ends(2).warns("no benchmark \"none\"", "quick, broken");
    }

    @Test
    void coloursAppearOnlyWhereTheyWereAskedFor() {
        assertTrue(Call.coloured("frobnicate").messages().startsWith("\u001b[1;31merror:\u001b[0m there is no"));
        assertFalse(Call.of("frobnicate").messages().contains("\u001b"));
        assertFalse(Call.of("run", "--help").out().contains("\u001b"));
    }

    /** What a command loads decides how fast it starts. */
    @Test
    void helpAndReplayLoadNeitherTheLanguageNorEmf() throws IOException, InterruptedException {
        Path trace = Files.writeString(folder.resolve("t.trace"), "# pagewalk-trace 1 buddy\npages 8\nalloc 0 = 7\n# end 2\n");
        for (List<String> arguments : List.of(List.of("--help"), List.of("replay", trace.toString()))) {
            String loaded = loadedBy(arguments);
            for (String heavy : List.of("org.eclipse.emf", "org.eclipse.xtext", "org.eclipse.lsp4j", "com.google.inject", "org.antlr",
                    "org.pagewalk.scenario.", "org.pagewalk.lsp.", "org.pagewalk.cli.Compare", "org.pagewalk.cli.Doc", "org.pagewalk.doc",
                    "org.commonmark")) {
                assertFalse(loaded.contains(heavy), arguments + " loads " + heavy);
            }
        }
    }

    @Test
    void onlyTheLanguageServerLoadsItsLibrary() throws IOException, InterruptedException {
        Path scenario = Files.writeString(folder.resolve("t.mms"), "print 1\n");
        String loaded = loadedBy(List.of("run", scenario.toString()));
        assertFalse(loaded.contains("org.eclipse.lsp4j") || loaded.contains("org.pagewalk.lsp."), "run loads the language server");
    }

    private String loadedBy(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xshare:auto",
                "-Xlog:class+load:file=" + folder.resolve("classes.log") + "::filecount=0", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.pagewalk.cli.Main"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor() == 0, output);
        String loaded = Files.readString(folder.resolve("classes.log"));
        assertTrue(loaded.contains("org.pagewalk.cli.Main"), "the log is there");
        return loaded;
    }
}
