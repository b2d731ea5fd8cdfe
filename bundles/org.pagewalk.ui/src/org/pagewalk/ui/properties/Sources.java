/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.properties;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.IPropertySourceProvider;
import org.pagewalk.model.Handle;
import org.pagewalk.ui.run.CurrentRun;
import org.pagewalk.ui.run.RunService;

/**
 * Gives each object its properties, read while the machine stands still, and remembers what they were at the moment before. For
 * the user-interface thread alone.
 */
final class Sources implements IPropertySourceProvider {
    private final RunService runs;
    private final KernelItems items = new KernelItems();
    private Optional<CurrentRun> run = Optional.empty();
    private long moment;
    private Map<String, String> now = new HashMap<>();
    private Map<String, String> before = new HashMap<>();

    Sources(RunService runs) {
        this.runs = runs;
    }

    @Override
    public IPropertySource getPropertySource(Object object) {
        return switch (object) {
            case Handle handle -> new HandleProperties(FieldValue.words(handle.toString()), handle, this);
            case FieldValue field when field.object().isPresent() -> new HandleProperties(field, field.object().get(), this);
            case FieldValue field when !field.list().isEmpty() -> new ListProperties(field, this);
            default -> null;
        };
    }

    KernelItems items() {
        return items;
    }

    /** Reads something of the machine; nothing while it is on its way to another moment. */
    <T> Optional<T> read(Supplier<T> question) {
        Optional<CurrentRun> present = runs.current();
        return present.isEmpty() ? Optional.of(question.get()) : present.get().read(() -> {
            turnTo(present.get());
            return question.get();
        });
    }

    private void turnTo(CurrentRun present) {
        long here = present.where().moment();
        if (run.filter(present::equals).isEmpty()) {
            now = new HashMap<>();
            before = new HashMap<>();
        } else if (here != moment) {
            before = now;
            now = new HashMap<>();
        }
        run = Optional.of(present);
        moment = here;
    }

    /** A field's value at this moment, with what it was. */
    FieldValue value(Handle handle, String field, String words, Object value) {
        String key = handle.table().name() + '.' + handle.row() + '.' + field;
        now.put(key, words);
        return new FieldValue(words, value, Optional.ofNullable(before.get(key)).filter(was -> !was.equals(words)));
    }
}
