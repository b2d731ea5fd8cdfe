/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pagewalk.lab.Lab;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.mms.Action;
import org.pagewalk.scenario.mms.Def;
import org.pagewalk.scenario.mms.For;
import org.pagewalk.scenario.mms.Let;
import org.pagewalk.scenario.mms.Reference;
import org.pagewalk.scenario.mms.Section;
import org.pagewalk.scenario.syntax.Source;

/**
 * Keeps a student's scenario from giving values of its own to the names of the variant. The lab's code sees the names of the scenario
 * in which it runs, so it would ask for what the student has chosen.
 *
 * @param names of the variant
 */
record ReservedNames(Set<String> names) {
    /** Those that the files of a variant bind. */
    static ReservedNames of(ParsedScenario variant) {
        Set<String> names = new TreeSet<>();
        variant.model().getStatements().stream().filter(Let.class::isInstance).forEach(each -> names.add(((Let) each).getName()));
        return new ReservedNames(names);
    }

    /**
     * Where a name gets another value, and what to do; nothing if none does. Inside of functions names are their own, since no code of
     * the lab runs there, unless they have sections.
     *
     * @param given files of the lab that the scenario may import
     */
    Optional<String> changed(ParsedScenario parsed, Set<String> given) {
        Source source = parsed.source();
        return parsed.statements().stream().filter(statement -> {
            String file = source.fileOf(source.place(statement).offset()).file();
            return !file.equals(Lab.VARIANT) && !given.contains(file);
        }).flatMap(this::bound).findFirst().map(element -> {
            int offset = source.place(element).offset();
            String name = names(element).filter(names::contains).findFirst().orElseThrow();
            return source.fileOf(offset).file() + ":" + source.line(offset) + ": " + name + " stands for a value of your variant, and for nothing else: import \""
                    + Lab.VARIANT + "\", and choose another name here";
        });
    }

    private Stream<EObject> bound(EObject root) {
        Stream.Builder<EObject> found = Stream.builder();
        add(root, Set.of(), found);
        return found.build();
    }

    private void add(EObject element, Set<String> own, Stream.Builder<EObject> found) {
        Set<String> here = own;
        if (element instanceof Def def && !hasSection(def)) {
            here = new TreeSet<>(def.getParameters());
            here.addAll(locals(def));
        } else if (names(element).anyMatch(name -> names.contains(name)) && names(element).noneMatch(own::contains)) {
            found.add(element);
        }
        for (EObject child : element.eContents()) {
            add(child, here, found);
        }
    }

    private static boolean hasSection(Def def) {
        Iterator<EObject> all = EcoreUtil.getAllContents(def, false);
        while (all.hasNext()) {
            if (all.next() instanceof Section) {
                return true;
            }
        }
        return false;
    }

    private static List<String> locals(Def def) {
        Iterable<EObject> all = () -> EcoreUtil.getAllContents(def, false);
        List<String> locals = new ArrayList<>();
        all.forEach(each -> locals.addAll(each instanceof Let || each instanceof For ? names(each).toList() : List.of()));
        return locals;
    }

    /** The names to which a statement gives values. */
    private static Stream<String> names(EObject statement) {
        return switch (statement) {
        case Let let -> Stream.of(let.getName());
        case For loop -> Stream.of(loop.getName());
        case Def def -> def.getParameters().stream();
        case Action action when action.getOperator() != null && action.getTarget() instanceof Reference use -> Stream.of(use.getName());
        default -> Stream.empty();
        };
    }
}
