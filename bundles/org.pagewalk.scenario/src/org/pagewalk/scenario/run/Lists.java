/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.run;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.functions.Value;
import org.pagewalk.model.PagewalkModel;
import org.pagewalk.scenario.RunOptions;

/** Makes the lists and strings of one run, as long and as many as it may have. */
public final class Lists {
    private static final int NESTING_MAX = 16;
    private static final int STRING_CHARS_MAX = 1 << 16;
    private static final long ITEMS_TOTAL_MAX = 20_000_000;
    private static final long CHARS_TOTAL_MAX = 50_000_000;

    private final PagewalkModel model;
    private final RunOptions options;
    private long items;
    private long chars;

    Lists(PagewalkModel model, RunOptions options) {
        this.model = model;
        this.options = options;
    }

    /** Joins two values into a string. */
    public Value join(Value left, Value right, int offset) {
        StringBuilder text = new StringBuilder();
        Words words = new Words(model);
        if (!words.append(text, left, STRING_CHARS_MAX) || !words.append(text, right, STRING_CHARS_MAX)) {
            throw Mistake.budget(offset, "a string may have " + STRING_CHARS_MAX + " characters: print it in parts");
        }
        chars += text.length();
        if (chars > CHARS_TOTAL_MAX) {
            throw Mistake.budget(offset, "the run has put together " + CHARS_TOTAL_MAX
                    + " characters of strings and was ended here");
        }
        return new Value.Text(text.toString());
    }

    /** A value as an item of a list: lists in lists are copied, so that no list can hold itself. */
    public Value item(Value value, int offset) {
        spendItems(1, offset);
        return value instanceof Value.Items list ? copy(list, 1, offset) : value;
    }

    private Value copy(Value.Items list, int nesting, int offset) {
        if (nesting > NESTING_MAX) {
            throw Mistake.budget(offset, "lists are nested more than " + NESTING_MAX + " deep here");
        }
        spendItems(list.items().size(), offset);
        List<Value> copy = new ArrayList<>(list.items().size());
        for (Value value : list.items()) {
            copy.add(value instanceof Value.Items inner ? copy(inner, nesting + 1, offset) : value);
        }
        return new Value.Items(copy);
    }

    /** Appends an item, or all items of another list. */
    public void append(Value.Items list, Value value, int offset) {
        if (value instanceof Value.Items more) {
            for (Value each : List.copyOf(more.items())) {
                list.items().add(item(each, offset));
                checkLength(list.items().size(), offset);
            }
        } else {
            spendItems(1, offset);
            list.items().add(value);
            checkLength(list.items().size(), offset);
        }
    }

    /** The numbers from first to last as a list. */
    public Value range(long first, long last, int offset) {
        long length = last < first ? 0 : last - first + 1;
        if (length < 0 || length > options.itemsMax()) {
            throw tooLong(offset);
        }
        spendItems(length, offset);
        List<Value> numbers = new ArrayList<>((int) length);
        for (long number = first; numbers.size() < length; number++) {
            numbers.add(new Value.Int(number));
        }
        return new Value.Items(numbers);
    }

    /** Refuses lists that are too long. */
    public void checkLength(long length, int offset) {
        if (length > options.itemsMax()) {
            throw tooLong(offset);
        }
    }

    private Mistake tooLong(int offset) {
        return Mistake.budget(offset, "a list may have " + options.itemsMax() + " items: use a loop, or several lists");
    }

    private void spendItems(long count, int offset) {
        items += count;
        if (items > ITEMS_TOTAL_MAX) {
            throw Mistake.budget(offset, "the run has put " + ITEMS_TOTAL_MAX
                    + " items into lists and was ended here: make its loops shorter");
        }
    }
}
