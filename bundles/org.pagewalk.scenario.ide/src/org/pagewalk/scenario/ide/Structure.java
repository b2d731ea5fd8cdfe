/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.scenario.mms.Block;
import org.pagewalk.scenario.mms.Declaration;
import org.pagewalk.scenario.mms.Def;
import org.pagewalk.scenario.mms.Entry;
import org.pagewalk.scenario.mms.Let;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.mms.Section;
import org.pagewalk.scenario.mms.Statement;
import org.pagewalk.scenario.mms.Task;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** The parts of a scenario: its outline. */
final class Structure {
    private final Analysis analysis;
    private final Source source;

    Structure(Analysis analysis) {
        this.analysis = analysis;
        source = analysis.source();
    }

    List<Outline> outline() {
        return outline(analysis.scenario().model().getStatements(), true);
    }

    private List<Outline> outline(List<? extends EObject> elements, boolean top) {
        List<Outline> parts = new ArrayList<>();
        for (EObject element : elements) {
            switch (element) {
            case Section section when section.getName() != null -> parts.add(part(unquoted(section.getName()), "", Outline.Kind.SECTION, section,
                    source.place(section, MmsPackage.Literals.SECTION__NAME), inside(section.getBody())));
            case Task task when task.getName() != null -> parts.add(part(task.getName(), "", Outline.Kind.TASK, task,
                    source.place(task, MmsPackage.Literals.TASK__NAME), inside(task.getBody())));
            case Def def when def.getName() != null -> parts.add(part(def.getName(), "(" + String.join(", ", def.getParameters()) + ")",
                    Outline.Kind.FUNCTION, def, source.place(def, MmsPackage.Literals.DEF__NAME), inside(def.getBody())));
            case Declaration machine -> parts.add(part(machine.getKind() == null ? "" : machine.getKind(),
                    detail(machine), Outline.Kind.MACHINE, machine,
                    source.place(machine, MmsPackage.Literals.DECLARATION__KIND), keys(machine.getEntries())));
            case Let let when top && let.getName() != null -> parts.add(part(let.getName(), let.getValue() == null ? "" : brief(source.words(let.getValue())),
                    Outline.Kind.VARIABLE, let, source.place(let, MmsPackage.Literals.LET__NAME), List.of()));
            case Statement statement -> parts.addAll(outline(statement.eContents(), false));
            case Block block -> parts.addAll(outline(block.getStatements(), false));
            default -> {
                // an expression: nothing in it has a name
            }
            }
        }
        return parts;
    }

    private List<Outline> inside(Block block) {
        return block == null ? List.of() : outline(block.getStatements(), false);
    }

    /** Its name, or what it is derived from. */
    private String detail(Declaration machine) {
        return machine.getName() != null ? machine.getName() : machine.getBase() == null ? "" : "from " + brief(source.words(machine.getBase()));
    }

    private List<Outline> keys(List<Entry> entries) {
        List<Outline> keys = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.getKey() != null) {
                keys.add(part(entry.getKey(), entry.getValue() == null ? "" : source.words(entry.getValue()), Outline.Kind.KEY, entry,
                        source.place(entry, MmsPackage.Literals.ENTRY__KEY), entry.getGroup() == null ? List.of() : keys(entry.getGroup().getEntries())));
            }
        }
        return keys;
    }

    private Outline part(String name, String detail, Outline.Kind kind, EObject element, Place selection, List<Outline> children) {
        return new Outline(name, detail, kind, Range.of(source.place(element)), Range.of(selection), children);
    }

    private static String unquoted(String literal) {
        String text = literal.endsWith("\"") && literal.length() > 1 ? literal.substring(0, literal.length() - 1) : literal;
        return text.substring(1);
    }

    private static String brief(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60) + "...";
    }
}
