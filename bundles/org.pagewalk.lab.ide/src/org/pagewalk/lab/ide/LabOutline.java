/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.lab.Code;
import org.pagewalk.lab.Draws;
import org.pagewalk.lab.lang.CheckItem;
import org.pagewalk.lab.lang.Heading;
import org.pagewalk.lab.lang.Item;
import org.pagewalk.lab.lang.LangPackage;
import org.pagewalk.lab.lang.MutantItem;
import org.pagewalk.lab.lang.Part;
import org.pagewalk.lab.lang.Points;
import org.pagewalk.lab.lang.RunItem;
import org.pagewalk.lab.lang.TaskPart;
import org.pagewalk.lab.lang.VariantPart;
import org.pagewalk.lab.syntax.Projection;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.scenario.ide.Outline;
import org.pagewalk.scenario.ide.Range;
import org.pagewalk.scenario.ide.ScenarioServices;
import org.pagewalk.scenario.syntax.Place;

/** The parts of a lab: its variant with machine and values, its tasks with what there are points for. */
final class LabOutline {
    private final LabDocument document;

    LabOutline(LabDocument document) {
        this.document = document;
    }

    List<Outline> outline() {
        List<Outline> parts = new ArrayList<>();
        for (Part part : document.tree().file().getParts()) {
            switch (part) {
            case Heading heading -> parts.add(part("lab", Strings.decode(heading.getTitle()), Outline.Kind.SECTION, heading, first(heading), List.of()));
            case VariantPart variant -> parts.add(part("variant", "", Outline.Kind.FUNCTION, variant, first(variant),
                    document.tree().code(variant.getCode()).map(this::inside).orElse(List.of())));
            case TaskPart task when task.getName() != null -> parts.add(part(task.getName(), Strings.decode(task.getTitle()), Outline.Kind.TASK, task,
                    document.source().place(task, LangPackage.Literals.TASK_PART__NAME), items(task)));
            default -> {
                // it has no name
            }
            }
        }
        return parts;
    }

    private List<Outline> inside(Code code) {
        return ScenarioServices.outline(Projection.of(document.text(), Optional.of(code), code)).stream()
                .filter(part -> code.offset() <= part.range().offset() && part.range().end() <= code.offset() + code.text().length())
                .map(part -> asWritten(part, code)).toList();
    }

    /** A part with what is drawn, not with the first choice that stands for it. */
    private Outline asWritten(Outline part, Code code) {
        int partEnd = part.range().end() - code.offset();
        int end = code.offset() + Draws.of(code.text()).list().stream().filter(draw -> draw.offset() < partEnd).mapToInt(draw -> draw.offset() + draw.length())
                .reduce(partEnd, Math::max);
        String value = document.text().substring(part.selection().end(), end).replaceFirst("^\\s*=", "").strip().replaceAll("\\s+", " ");
        List<Outline> children = part.children().stream().map(child -> asWritten(child, code)).toList();
        return new Outline(part.name(), children.isEmpty() && value.contains("draw") ? value : part.detail(), part.kind(), part.range(), part.selection(), children);
    }

    private List<Outline> items(TaskPart task) {
        List<Outline> items = new ArrayList<>();
        for (Item item : task.getItems()) {
            Place first = first(item);
            String word = document.source().text(first);
            String title = Strings.decode(item.getTitle());
            String name = item instanceof MutantItem mutant && mutant.getMutant() != null ? mutant.getMutant() : title;
            Outline.Kind kind = item instanceof CheckItem ? Outline.Kind.SECTION : item instanceof RunItem ? Outline.Kind.FUNCTION : Outline.Kind.KEY;
            items.add(part(name.isEmpty() ? word : word + " " + name, points(item), kind, item, first, List.of()));
        }
        return items;
    }

    private static String points(Item item) {
        return item.getSettings().stream().filter(Points.class::isInstance).map(each -> ((Points) each).getPoints()).filter(java.util.Objects::nonNull)
                .findFirst().map(points -> points + (points.equals("1") ? " point" : " points")).orElse("");
    }

    private Place first(EObject element) {
        Place place = document.source().place(element);
        int end = place.offset();
        while (end < place.end() && Character.isLetter(document.text().charAt(end))) {
            end++;
        }
        return new Place(place.offset(), end - place.offset());
    }

    private Outline part(String name, String detail, Outline.Kind kind, EObject element, Place selection, List<Outline> children) {
        Place place = document.source().place(element);
        return new Outline(name, detail, kind, new Range(place.offset(), place.length()), new Range(selection.offset(), selection.length()), children);
    }
}
