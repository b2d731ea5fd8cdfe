/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;

import org.pagewalk.cli.Comparison.Telling;
import org.pagewalk.engine.run.StateDifference;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A comparison as programs read it. */
final class CompareJson {
    private CompareJson() {
    }

    /** Something that cannot be compared. */
    static JsonObject refused(List<String> names, String message) {
        JsonObject object = new JsonObject();
        object.addProperty("a", names.getFirst());
        object.addProperty("b", names.getLast());
        object.addProperty("result", "refused");
        object.addProperty("message", message);
        return object;
    }

    /** The whole of it. */
    static JsonObject of(Comparison comparison) {
        JsonObject object = new JsonObject();
        object.addProperty("a", comparison.a().name());
        object.addProperty("b", comparison.b().name());
        object.addProperty("result", comparison.isSame() ? "same" : "different");
        object.add("machines", differences(comparison.machines(), Integer.MAX_VALUE));
        object.addProperty("narrative_compared", comparison.isTold());
        comparison.parting().ifPresent(parting -> {
            JsonObject both = new JsonObject();
            both.add("a", telling(parting.a()));
            both.add("b", telling(parting.b()));
            object.add("parting", both);
        });
        JsonObject states = new JsonObject();
        states.addProperty("count", Math.min(comparison.states().size(), StateDifference.MAX));
        states.addProperty("more", comparison.states().size() > StateDifference.MAX);
        states.add("differences", differences(comparison.states(), StateDifference.MAX));
        object.add("states", states);
        return object;
    }

    private static JsonArray differences(List<StateDifference> differences, int max) {
        JsonArray array = new JsonArray();
        differences.stream().limit(max).forEach(each -> {
            JsonObject object = new JsonObject();
            object.addProperty("object", each.object());
            object.addProperty("field", each.field());
            object.addProperty("a", each.a());
            object.addProperty("b", each.b());
            array.add(object);
        });
        return array;
    }

    private static JsonObject telling(Telling telling) {
        JsonObject object = new JsonObject();
        object.addProperty("moment", telling.moment());
        if (telling.line().isPresent()) {
            object.addProperty("line", telling.line().getAsInt());
            object.addProperty("source", telling.source());
        }
        JsonArray functions = new JsonArray();
        telling.functions().forEach(functions::add);
        object.add("functions", functions);
        object.addProperty("words", telling.words());
        return object;
    }
}
