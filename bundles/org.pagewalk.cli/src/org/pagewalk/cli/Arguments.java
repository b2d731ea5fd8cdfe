/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What followed the command on the command line. Options may stand before and after operands, as
 * {@code --seed 3} or {@code --seed=3}; after {@code --} everything is an operand.
 * <p>
 * Written here because the libraries for it take longer to load than a replay takes altogether.
 */
final class Arguments {
	private final Map<Option, List<String>> options = new HashMap<>();
	private final List<String> operands = new ArrayList<>();

	/** Sorts out {@code words} by what {@code command} understands. */
	static Arguments parse(CommandBody command, List<String> words) throws WrongCall {
		Arguments arguments = new Arguments();
		boolean onlyOperands = false;
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			if (onlyOperands || !word.startsWith("-") || word.equals("-")) {
				arguments.operands.add(word);
				// What follows the name of a benchmark is the benchmark's own.
				onlyOperands |= command.operands() == CommandBody.Operands.BENCHMARK;
			} else if (word.equals("--")) {
				onlyOperands = true;
			} else {
				boolean tookNext = arguments.option(command, word, i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.empty());
				i += tookNext ? 1 : 0;
			}
		}
		if (!arguments.has(Option.HELP)) {
			arguments.check(command);
		}
		return arguments;
	}

	/** Notes one option; true if its value was the next word. */
	private boolean option(CommandBody command, String word, Optional<String> next) throws WrongCall {
		int equals = word.startsWith("--") ? word.indexOf('=') : -1;
		String name = equals < 0 ? word : word.substring(0, equals);
		Option option = find(command, name);
		List<String> values = options.computeIfAbsent(option, o -> new ArrayList<>());
		if (!values.isEmpty() && !option.repeated()) {
			throw new WrongCall("call.twice", name);
		}
		if (option.isSwitch()) {
			if (equals >= 0) {
				throw new WrongCall("call.switch", name);
			}
			values.add("");
			return false;
		}
		if (equals < 0 && next.isEmpty()) {
			throw new WrongCall("call.value", name, option.form());
		}
		values.add(equals < 0 ? next.get() : word.substring(equals + 1));
		return equals < 0;
	}

	private static Option find(CommandBody command, String name) throws WrongCall {
		for (Option option : command.options()) {
			if (option.name().equals(name) || option.letter().equals(name)) {
				return option;
			}
		}
		if (Option.HELP.name().equals(name) || Option.HELP.letter().equals(name)) {
			return Option.HELP;
		}
		throw new WrongCall("call.unknown", name);
	}

	private void check(CommandBody command) throws WrongCall {
		if (operands.isEmpty() && command.operands().areNeeded()) {
			throw new WrongCall("call.needed", command.operands().form());
		}
		if (!operands.isEmpty() && command.operands() == CommandBody.Operands.NONE) {
			throw new WrongCall("call.superfluous", operands.getFirst());
		}
	}

	/** Whether the option was given. */
	boolean has(Option option) {
		return options.containsKey(option);
	}

	/** Every value that the option was given. */
	List<String> values(Option option) {
		return options.getOrDefault(option, List.of());
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
		return List.copyOf(operands);
	}
}
