/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.store.Table;

/**
 * The inputs of a run, one after the other, in a few bytes each. Numbers are written seven bits to a byte, small ones
 * first. An offset counts the bytes since the beginning of the run.
 */
final class InputLog {
    private static final int CHUNK_SHIFT = 16;
    private static final int CHUNK_BYTES = 1 << CHUNK_SHIFT;
    private static final Type[] TYPES = Type.values();

    /** The kind of an input stands in the lowest two bits of its first number. */
    private static final int CALL = 0;
    private static final int LINE = 1;
    private static final int CHECK = 2;
    private static final int SET = 3;
    private static final int KIND_BITS = 2;

    private static final int NOTHING = 0;
    private static final int INT = 1;
    private static final int PAGE = 2;
    private static final int ADDRESS = 3;
    private static final int TEXT = 4;
    private static final int BOOL = 5;
    private static final int ROW = 6;
    private static final int ITEMS = 7;
    /** From here on the byte that otherwise tells a value's kind is the value itself: a number from 0 on. */
    private static final int SMALL = 8;
    private static final int SMALL_END = 128;

    /** What a function is known by; some names mean something else in a process. */
    private record Name(String name, boolean isSystemCall) {
    }

    /** The functions that were called so far, and the number of each by its name. */
    private final List<FunctionDeclaration> functions = new ArrayList<>();
    private final Map<Name, Integer> numbers = new HashMap<>();
    /** The numbers again, by the very objects that were used so far: quicker to find. */
    private final Map<FunctionDeclaration, Integer> known = new IdentityHashMap<>();
    private final List<Table> tables;
    private final List<byte[]> chunks = new ArrayList<>();
    /** How many chunks at the beginning are forgotten. */
    private int forgotten;
    /** The chunk that is being written, and how far. */
    private byte[] open = {};
    private int fill;
    private long at;

    InputLog(List<Table> tables) {
        this.tables = tables;
    }

    /** Where the next input will stand. */
    long end() {
        return (long) chunks.size() * CHUNK_BYTES - (open.length - fill);
    }

    /** Where the input after the one that was read last stands. */
    long at() {
        return at;
    }

    /** How many bytes of memory it takes. */
    long bytes() {
        return (long) (chunks.size() - forgotten) * CHUNK_BYTES;
    }

    /** Lets go of what stands before an offset. */
    void forgetBefore(long offset) {
        while (forgotten < offset >>> CHUNK_SHIFT) {
            chunks.set(forgotten++, null);
        }
    }

    void add(Input input) {
        switch (input) {
            case Input.Call(FunctionDeclaration function, Value[] arguments) -> addCall(function, arguments);
            case Input.Line(int number) -> {
                putNumber((long) number << KIND_BITS | LINE);
            }
            case Input.Check(int number, boolean passed) -> {
                putNumber((long) number << KIND_BITS | CHECK);
                put(passed ? 1 : 0);
            }
            case Input.Set(int column, int row, Value value) -> {
                putNumber((long) column << KIND_BITS | SET);
                putNumber(row);
                put(value);
            }
        }
    }

    /**
     * Adds a call; there are more of them than of anything else.
     *
     * @param arguments as many as the function has parameters
     */
    void addCall(FunctionDeclaration function, Value[] arguments) {
        assert arguments.length == function.parameters().size() : function.name() + " with " + arguments.length;
        Integer number = known.get(function);
        putNumber((number == null ? number(function) : number) << KIND_BITS | CALL);
        for (Value argument : arguments) {
            if (argument instanceof Value.Int(long value)) {
                putInt(value);
            } else if (argument instanceof Value.PageRef(int pfn)) {
                put(PAGE);
                putNumber(pfn);
            } else {
                put(argument);
            }
        }
    }

    private int number(FunctionDeclaration function) {
        int number = numbers.computeIfAbsent(new Name(function.name(), function.isSystemCall()), name -> {
            functions.add(function);
            return functions.size() - 1;
        });
        known.put(function, number);
        return number;
    }

    /** The input at an offset. */
    Input read(long offset) {
        at = offset;
        long first = getNumber();
        int rest = (int) (first >>> KIND_BITS);
        return switch ((int) first & (1 << KIND_BITS) - 1) {
            case CALL -> {
                FunctionDeclaration function = functions.get(rest);
                Value[] arguments = new Value[function.parameters().size()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = getValue();
                }
                yield new Input.Call(function, arguments);
            }
            case LINE -> new Input.Line(rest);
            case CHECK -> new Input.Check(rest, get() != 0);
            default -> new Input.Set(rest, (int) getNumber(), getValue());
        };
    }

    private void put(Value value) {
        switch (value) {
            case Value.Nothing nothing -> put(NOTHING);
            case Value.Int(long number) -> putInt(number);
            case Value.PageRef(int pfn) -> {
                put(PAGE);
                putNumber(pfn);
            }
            case Value.Address(Type kind, long address) -> {
                put(ADDRESS);
                put(kind.ordinal());
                putNumber(address);
            }
            case Value.Text(String text) -> {
                put(TEXT);
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                putNumber(bytes.length);
                for (byte each : bytes) {
                    put(each);
                }
            }
            case Value.Bool(boolean truth) -> {
                put(BOOL);
                put(truth ? 1 : 0);
            }
            case Value.Row(Table table, int row, int generation) -> {
                put(ROW);
                putNumber(tables.indexOf(table));
                putNumber(row);
                putNumber(generation);
            }
            case Value.Items(List<Value> items) -> {
                put(ITEMS);
                putNumber(items.size());
                items.forEach(this::put);
            }
        }
    }

    private void putInt(long number) {
        if (number >= 0 && number < SMALL_END - SMALL) {
            put(SMALL + (int) number);
        } else {
            put(INT);
            putNumber(number << 1 ^ number >> Long.SIZE - 1);
        }
    }

    private Value getValue() {
        int kind = get();
        return kind >= SMALL ? new Value.Int(kind - SMALL) : getValue(kind);
    }

    private Value getValue(int kind) {
        return switch (kind) {
            case NOTHING -> Value.Nothing.NULL;
            case INT -> {
                long number = getNumber();
                yield new Value.Int(number >>> 1 ^ -(number & 1));
            }
            case PAGE -> new Value.PageRef((int) getNumber());
            case ADDRESS -> new Value.Address(TYPES[get()], getNumber());
            case TEXT -> {
                byte[] bytes = new byte[(int) getNumber()];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = get();
                }
                yield new Value.Text(new String(bytes, StandardCharsets.UTF_8));
            }
            case BOOL -> new Value.Bool(get() != 0);
            case ROW -> new Value.Row(tables.get((int) getNumber()), (int) getNumber(), (int) getNumber());
            default -> {
                int size = (int) getNumber();
                List<Value> items = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    items.add(getValue());
                }
                yield new Value.Items(items);
            }
        };
    }

    private void putNumber(long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            put((int) rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        put((int) rest);
    }

    private long getNumber() {
        long number = 0;
        int shift = 0;
        byte next;
        do {
            next = get();
            number |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    private void put(int value) {
        if (fill == open.length) {
            open = new byte[CHUNK_BYTES];
            fill = 0;
            chunks.add(open);
        }
        open[fill++] = (byte) value;
    }

    private byte get() {
        byte value = chunks.get((int) (at >>> CHUNK_SHIFT))[(int) at & CHUNK_BYTES - 1];
        at++;
        return value;
    }
}
