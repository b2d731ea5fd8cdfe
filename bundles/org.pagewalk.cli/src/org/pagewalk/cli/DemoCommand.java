/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.pagewalk.engine.proc.ProcFiles;
import org.pagewalk.examples.Examples;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ide.ScenarioServices;

/** {@code pagewalk demo}: the main things on real input, end to end, and a page to look at. */
final class DemoCommand implements CommandBody {
    private static final String SCENARIO = "buddy-split.mms";
    private static final String RECORDING = "ftrace-kmem-linux-6.18.txt.gz";

    private static final Option OUTPUT = new Option("--output", "-o", "FILE.html", false);
    private static final String PAGE = "pagewalk-demo.html";
    /** The folder of the graded lab, beside the page. */
    private static final String LAB = "pagewalk-demo-lab";

    private final Terminal terminal;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(OUTPUT);
    }

    @Override
    public Operands operands() {
        return Operands.NONE;
    }

    @Override
    public ExitStatus run(Arguments arguments) throws WrongCall {
        String output = arguments.has(OUTPUT) ? arguments.values(OUTPUT).getFirst() : PAGE;
        String text = Examples.text(SCENARIO);
        ParsedScenario parsed = ScenarioLanguage.create().parse(text, SCENARIO);
        DemoRun run = DemoRun.of(parsed);
        DemoRecording recording = DemoRecording.of(RECORDING);
        Demo demo = new Demo(SCENARIO, text, run.machine().spec().words(), run.steps(), recording.summary(),
                recording.held());
        List<DemoPage.Highlight> highlights = ScenarioServices.highlight(text).stream()
                .map(s -> new DemoPage.Highlight(s.offset(), s.length(), s.kind().name().toLowerCase(java.util.Locale.ROOT)))
                .toList();
        Path page;
        try {
            page = Path.of(output).toAbsolutePath().normalize();
            Files.writeString(page, DemoPage.of(demo, highlights), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new WrongCall("demo.unwritten", output, NewFolder.reason(e));
        } catch (InvalidPathException e) {
            throw new WrongCall("demo.unwritten", output, Messages.text("file.name"));
        }
        terminal.result(Messages.text("demo.scenario", SCENARIO, demo.machine(), run.held(), run.checks()));
        terminal.result(ProcFiles.text("buddyinfo", run.machine()).orElseThrow());
        terminal.result(FtraceSummary.text(demo.recording()) + "\n");
        terminal.result(Messages.text("demo.page", page));
        ExitStatus lab = new DemoLab(terminal).grade(page.resolveSibling(LAB));
        return run.held() == run.checks() && run.isWhole() ? lab : ExitStatus.NO;
    }
}
