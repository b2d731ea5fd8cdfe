/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/**
 * What followed the command on the command line. Options may stand before and after operands, as
 * {@code --seed 3} or {@code --seed=3}; after {@code --} everything is an operand.
 */
final class Arguments {
    private final CommandLine line;

    private Arguments(CommandLine line) {
        this.line = line;
    }

    /** Sorts out {@code words} by what {@code command} understands. */
    static Arguments parse(CommandBody command, List<String> words) throws WrongCall {
        // What follows the name of a benchmark is the benchmark's own.
        boolean stopAtOperand = command.operands() == CommandBody.Operands.BENCHMARK;
        try {
            CommandLine line = DefaultParser.builder().setAllowPartialMatching(false).setStripLeadingAndTrailingQuotes(false)
                    .get().parse(options(command), words.toArray(String[]::new), stopAtOperand);
            Arguments arguments = new Arguments(line);
            if (!arguments.has(Option.HELP)) {
                arguments.check(command);
            }
            return arguments;
        } catch (UnrecognizedOptionException e) {
            throw new WrongCall("call.unknown", e.getOption());
        } catch (MissingArgumentException e) {
            throw new WrongCall("call.value", form(e.getOption()));
        } catch (ParseException e) {
            throw new WrongCall("call.parse", e.getMessage());
        }
    }

    private static Options options(CommandBody command) {
        Options options = new Options();
        options.addOption(library(Option.HELP));
        command.options().forEach(option -> options.addOption(library(option)));
        return options;
    }

    private static org.apache.commons.cli.Option library(Option option) {
        return org.apache.commons.cli.Option.builder(option.letter().isEmpty() ? null : option.letter().substring(1))
                .longOpt(option.longName()).hasArg(!option.isSwitch()).argName(option.value()).get();
    }

    private static String form(org.apache.commons.cli.Option option) {
        return "--" + option.getLongOpt() + " " + option.getArgName();
    }

    private void check(CommandBody command) throws WrongCall {
        for (Option option : command.options()) {
            if (!option.repeated() && values(option).size() > 1) {
                throw new WrongCall("call.twice", option.name());
            }
            if (values(option).contains("")) {
                throw new WrongCall("call.value", option.form());
            }
        }
        if (operands().isEmpty() && command.operands().areNeeded()) {
            throw new WrongCall("call.needed", command.operands().form());
        }
        if (!operands().isEmpty() && command.operands() == CommandBody.Operands.NONE) {
            throw new WrongCall("call.superfluous", operands().getFirst());
        }
        if (operands().size() > 1 && command.operands().isOne()) {
            throw new WrongCall("call.superfluous", operands().get(1));
        }
    }

    /** Whether the option was given. */
    boolean has(Option option) {
        return line.hasOption(option.longName());
    }

    /** Every value that the option was given. */
    List<String> values(Option option) {
        return has(option) && !option.isSwitch() ? List.of(line.getOptionValues(option.longName())) : List.of();
    }

    /** The value of an option that may be given once. */
    Optional<String> value(Option option) {
        return values(option).stream().findFirst();
    }

    /** The value of an option that is a whole number. */
    OptionalLong number(Option option) throws WrongCall {
        if (!has(option)) {
            return OptionalLong.empty();
        }
        String value = values(option).getFirst();
        try {
            return OptionalLong.of(Long.parseLong(value));
        } catch (NumberFormatException e) {
            throw new WrongCall("call.number", value, option.form());
        }
    }

    /** What is no option. */
    List<String> operands() {
        return line.getArgList();
    }
}
