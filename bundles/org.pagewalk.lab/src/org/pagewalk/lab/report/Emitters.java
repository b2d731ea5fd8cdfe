/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

import org.pagewalk.lab.report.Emitter.WrongInput;

/**
 * All report formats that there are: Pagewalk's own, and those that other jars name in
 * META-INF/services/org.pagewalk.lab.report.Emitter. Under OSGi such a jar is a fragment of this bundle.
 */
public final class Emitters {
    private final Map<String, Emitter> byName = new LinkedHashMap<>();

    private Emitters(Iterable<? extends Emitter> others) throws WrongInput {
        for (Emitter own : List.of(new HtmlEmitter(), new CsvEmitter(), new JsonEmitter(), new MoodleEmitter(),
                new CanvasEmitter(),
                new GradescopeEmitter(), new PrairieLearnEmitter(), new Classroom50Emitter(), new AutolabEmitter(),
                new JUnitEmitter(), new SubmittyEmitter(), new Check50Emitter(), new CodeRunnerEmitter(), new LtiEmitter(),
                new NbgraderEmitter())) {
            add(own);
        }
        Iterator<? extends Emitter> rest = others.iterator();
        while (true) {
            try {
                if (!rest.hasNext()) {
                    break;
                }
                add(rest.next());
            } catch (ServiceConfigurationError e) {
                throw new WrongInput(Messages.text("emitters.broken", e.getMessage()));
            }
        }
    }

    private void add(Emitter emitter) throws WrongInput {
        Emitter before = byName.putIfAbsent(emitter.name(), emitter);
        if (before != null) {
            throw new WrongInput(Messages.text("emitters.twice", emitter.name(), before.getClass().getName(),
                    emitter.getClass().getName()));
        }
    }

    /** One of each, Pagewalk's own first. */
    public static List<Emitter> all() throws WrongInput {
        return List.copyOf(found().byName.values());
    }

    /** The one of this name. */
    public static Emitter named(String name) throws WrongInput {
        Emitter found = found().byName.get(name);
        if (found == null) {
            throw new WrongInput(Messages.text("emitters.unknown", PlainText.of(name, 80), names(all())));
        }
        return found;
    }

    /** Those of these names, each once, in the order in which they are named first. */
    public static List<Emitter> named(List<String> names) throws WrongInput {
        List<Emitter> found = new ArrayList<>();
        for (String name : names.stream().distinct().toList()) {
            found.add(named(name));
        }
        return found;
    }

    private static String names(List<Emitter> emitters) {
        return emitters.stream().map(Emitter::name).sorted().collect(Collectors.joining(", "));
    }

    private static Emitters found() throws WrongInput {
        return with(ServiceLoader.load(Emitter.class, Emitter.class.getClassLoader()));
    }

    /** Pagewalk's own with these others. */
    static Emitters with(Iterable<? extends Emitter> others) throws WrongInput {
        return new Emitters(others);
    }
}
