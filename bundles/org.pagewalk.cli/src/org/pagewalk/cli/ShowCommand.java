/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;
import org.pagewalk.picture.Picture;
import org.pagewalk.picture.Pictures;
import org.pagewalk.picture.Subject;
import org.pagewalk.picture.Target;
import org.pagewalk.picture.TargetWords;
import org.pagewalk.picture.Theme;
import org.pagewalk.picture.Wish;
import org.pagewalk.scenario.FolderImports;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;
import org.pagewalk.scenario.Stop;

/** {@code pagewalk show FILE.mms --view NAME}: a picture of a run at one of its moments. */
final class ShowCommand implements CommandBody {
    private static final Option VIEW = Option.of("--view", "NAME");
    private static final Option PART = Option.of("--part", "ZONE");
    private static final Option SELECT = Option.of("--select", "WHAT");
    private static final Option THEME = Option.of("--theme", "NAME");
    private static final Option WIDTH = Option.of("--width", "N");
    private static final Option TEXT = new Option("--text", "", "", true);
    private static final Option OUTPUT = new Option("--output", "-o", "FILE", false);
    private static final String LIST = "list";
    private static final int WIDTH_MIN = 300;
    private static final int WIDTH_MAX = 8000;
    private static final RunLimits HISTORY = RunLimits.DEFAULT.withHistoryBytes(256L << 20);

    private final Terminal terminal;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(VIEW, NamedMoment.OPTION, PART, SELECT, THEME, WIDTH, TEXT, OUTPUT);
    }

    @Override
    public Operands operands() {
        return Operands.SCENARIO;
    }

    @Override
    public ExitStatus run(Arguments arguments) throws WrongCall {
        String view = value(arguments, VIEW).orElse(LIST);
        if (view.equals(LIST)) {
            Pictures.all().forEach(picture -> terminal.result(picture.name() + ": " + picture.title()));
            return ExitStatus.WELL;
        }
        Picture<?> picture = Pictures.named(view).orElseThrow(() -> new WrongCall("show.view", view,
                Pictures.all().stream().map(Picture::name).collect(Collectors.joining(", "))));
        if (arguments.operands().size() != 1) {
            throw new WrongCall("show.one");
        }
        return show(picture, arguments);
    }

    private <L> ExitStatus show(Picture<L> picture, Arguments arguments) throws WrongCall {
        Theme theme = theme(value(arguments, THEME).orElse("light"));
        double width = width(arguments);
        Optional<PictureFile> file = arguments.has(OUTPUT) ? Optional.of(PictureFile.named(arguments.values(OUTPUT).getFirst()))
                : Optional.empty();
        if (file.isEmpty() && !arguments.has(TEXT)) {
            throw new WrongCall("show.output");
        }
        NamedMoment at = NamedMoment.in(arguments);
        Optional<RunResult> result = result(arguments.operands().getFirst(), at.isEnd() && !picture.needsHistory());
        if (result.isEmpty()) {
            return ExitStatus.WRONG;
        }
        Run run = result.get().run();
        at.go(run);
        Target selected = selected(value(arguments, SELECT).orElse(""), run.machine());
        L look = picture.look(new Subject(run, part(picture, value(arguments, PART), run.machine()), selected, Progress.NONE));
        if (arguments.has(TEXT)) {
            terminal.text(picture.text(look));
        }
        if (file.isPresent()) {
            file.get().write(picture.draw(look, Optional.empty(), Wish.wide(width).select(selected)), theme);
            terminal.result(file.get().name());
        }
        return ExitStatus.WELL;
    }

    private static Optional<String> value(Arguments arguments, Option option) {
        return arguments.values(option).stream().findFirst();
    }

    private Optional<RunResult> result(String file, boolean isEndEnough) {
        ParsedScenario parsed;
        try {
            parsed = ScenarioLanguage.create().parse(ScenarioFile.read(file).text(), file, FolderImports.besideScenario(file));
        } catch (ScenarioFile.Unreadable e) {
            terminal.error(e.getMessage());
            return Optional.empty();
        }
        parsed.problems().forEach(problem -> terminal.note(problem.toString()));
        if (!parsed.ok()) {
            return Optional.empty();
        }
        RunOptions options = isEndEnough ? RunOptions.defaults().unrecorded() : RunOptions.defaults().withHistory(HISTORY);
        RunResult result = ScenarioRun.run(parsed, options, new ScenarioListener() {
            // what it prints is not asked for
        });
        result.stop().ifPresent(stop -> terminal.note(stop.toString()));
        return result.stop().filter(stop -> stop.kind() == Stop.Kind.MISTAKE).isPresent() ? Optional.empty() : Optional.of(result);
    }

    private static String part(Picture<?> picture, Optional<String> wanted, Machine machine) throws WrongCall {
        List<String> parts = picture.choices(machine);
        if (wanted.isPresent() && !parts.contains(wanted.get())) {
            throw parts.isEmpty() ? new WrongCall("show.whole", picture.name())
                    : new WrongCall("show.part", wanted.get(), String.join(", ", parts));
        }
        return wanted.orElse(parts.isEmpty() ? "" : parts.getFirst());
    }

    private static Target selected(String words, Machine machine) throws WrongCall {
        if (words.isEmpty()) {
            return Target.NONE;
        }
        return TargetWords.find(words, machine).orElseThrow(() -> new WrongCall("show.select", words, machine.tables().page.limit() - 1,
                String.join(", zone:", machine.zoneNames(0))));
    }

    private static Theme theme(String name) throws WrongCall {
        for (Theme theme : Theme.values()) {
            if (word(theme).equals(name)) {
                return theme;
            }
        }
        throw new WrongCall("show.theme", name, Arrays.stream(Theme.values()).map(ShowCommand::word).collect(Collectors.joining(", ")));
    }

    private static String word(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double width(Arguments arguments) throws WrongCall {
        long width = arguments.number(WIDTH).orElse((long) Wish.WIDTH);
        if (width < WIDTH_MIN || width > WIDTH_MAX) {
            throw new WrongCall("show.width", width, WIDTH_MIN, WIDTH_MAX);
        }
        return width;
    }
}
