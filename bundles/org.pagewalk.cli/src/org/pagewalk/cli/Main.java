/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The way in: finds the command, runs it, and turns everything that can go wrong into one message. */
public final class Main {
    private static final String VERBOSE = "--verbose";

    private Main() {
    }

    /** Runs the command in {@code arguments} and ends the Java virtual machine with its status. */
    public static void main(String[] arguments) {
        Output output = new Output(new FileOutputStream(FileDescriptor.out));
        List<String> terminals = List.of(System.getProperty("pagewalk.terminal", "").split(","));
        boolean colour = System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
        boolean debug = !System.getenv().getOrDefault("PAGEWALK_DEBUG", "").isEmpty();
        int code;
        try (PrintStream out = new PrintStream(new BufferedOutputStream(output, 1 << 13), terminals.contains("out"),
                System.out.charset())) {
            // Interrupted, the program still shows what it has found.
            Runtime.getRuntime().addShutdownHook(new Thread(out::flush, "flush"));
            code = run(arguments, new Terminal(out, System.err, colour && terminals.contains("out"),
                    colour && terminals.contains("err"), debug));
        }
        if (!output.failure().isEmpty()) {
            System.err.println(Messages.text("output.failed", output.failure()));
            code = Math.max(code, ExitStatus.WRONG.code());
        }
        System.exit(code);
    }

    /** Runs one command and returns the exit status; never throws, never ends the Java virtual machine. */
    static int run(String[] arguments, Terminal terminal) {
        boolean debug = terminal.debug() || Arrays.asList(arguments).contains(VERBOSE);
        String[] call = Arrays.stream(arguments).filter(a -> !a.equals(VERBOSE)).toArray(String[]::new);
        try {
            return dispatch(call, terminal).code();
        } catch (OutOfMemoryError e) {
            terminal.error(Messages.text("fault.memory", Runtime.getRuntime().maxMemory() >> 20));
            return ExitStatus.WRONG.code();
        } catch (Throwable e) {
            terminal.error(Messages.text("fault", e, String.join(" ", call)));
            if (debug) {
                terminal.trace(e);
            }
            return ExitStatus.FAULT.code();
        }
    }

    private static ExitStatus dispatch(String[] arguments, Terminal terminal) {
        String word = arguments.length == 0 ? "" : arguments[0];
        switch (word) {
            case "" -> {
                terminal.note(help());
                return ExitStatus.WRONG;
            }
            case "-h", "--help", "help" -> {
                if (arguments.length > 1 && Command.of(arguments[1]).isPresent()) {
                    String[] asked = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
                    asked[arguments.length - 1] = Option.HELP.name();
                    return dispatch(asked, terminal);
                }
                terminal.result(help());
                return ExitStatus.WELL;
            }
            case "-V", "--version" -> {
                terminal.result(Messages.text("version", version()));
                return ExitStatus.WELL;
            }
            default -> {
                Optional<Command> command = Command.of(word);
                if (command.isEmpty()) {
                    terminal.error(Messages.text(word.startsWith("-") ? "call.option" : "call.command", word));
                    return ExitStatus.WRONG;
                }
                return call(command.get(), Arrays.copyOfRange(arguments, 1, arguments.length), terminal);
            }
        }
    }

    private static ExitStatus call(Command command, String[] arguments, Terminal terminal) {
        Optional<CommandGroup> group = command.group(terminal);
        if (group.isPresent()) {
            return call(command.word(), group.get(), arguments, terminal);
        }
        Optional<CommandBody> body = command.body(terminal);
        if (body.isEmpty()) {
            terminal.error(Messages.text("call.script", command.word()));
            return ExitStatus.WRONG;
        }
        return call(command.word(), body.get(), arguments, terminal);
    }

    private static ExitStatus call(String name, CommandGroup group, String[] arguments, Terminal terminal) {
        String word = arguments.length == 0 ? "" : arguments[0];
        if (word.equals(Option.HELP.name()) || word.equals(Option.HELP.letter())) {
            terminal.result(help(name, group));
            return ExitStatus.WELL;
        }
        Optional<CommandBody> body = group.command(word);
        if (body.isEmpty()) {
            String words = String.join(", ", group.words());
            terminal.error(Messages.text("call.wrong", word.isEmpty() ? Messages.text("call.part", words)
                    : Messages.text("call.part.none", name, word, words), name));
            return ExitStatus.WRONG;
        }
        return call(name + " " + word, body.get(), Arrays.copyOfRange(arguments, 1, arguments.length), terminal);
    }

    private static ExitStatus call(String name, CommandBody body, String[] arguments, Terminal terminal) {
        try {
            Arguments call = Arguments.parse(body, List.of(arguments));
            if (call.has(Option.HELP)) {
                terminal.result(help(name, body));
                return ExitStatus.WELL;
            }
            return body.run(call);
        } catch (WrongCall e) {
            terminal.error(Messages.text("call.wrong", e.getMessage().replaceFirst("(?<!\\.)\\.$", ""), name));
            return ExitStatus.WRONG;
        }
    }

    private static String help(String name, CommandGroup group) {
        StringBuilder text = new StringBuilder(Messages.text("help.usage.group", name)).append("\n\n")
                .append(Messages.text("help." + name)).append('\n');
        int width = group.words().stream().mapToInt(String::length).max().orElse(0);
        for (String word : group.words()) {
            text.append("\n  ").append(word).append(" ".repeat(width + 2 - word.length())).append(Messages.text("command." + name + "." + word));
        }
        return text.toString();
    }

    private static String help(String name, CommandBody body) {
        String key = name.replace(' ', '.');
        StringBuilder text = new StringBuilder(Messages.text("help.usage", name, body.operands().form()).strip());
        text.append("\n\n").append(Messages.text("help." + key)).append('\n');
        List<Option> options = new ArrayList<>(body.options());
        options.add(Option.HELP);
        int width = options.stream().mapToInt(o -> o.form().length()).max().orElse(0);
        for (Option option : options) {
            text.append("\n  ").append(option.form()).append(" ".repeat(width + 2 - option.form().length()))
                    .append(Messages.option(key, option.longName()));
        }
        return text.toString();
    }

    private static String help() {
        StringBuilder text = new StringBuilder(Messages.text("help.head"));
        for (Command command : Command.values()) {
            text.append("  ").append(command.word()).append(" ".repeat(9 - command.word().length()))
                    .append(command.description()).append('\n');
        }
        return text.append(Messages.text("help.foot")).toString();
    }

    /** Of this program. */
    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "0.1.0" : version;
    }
}
