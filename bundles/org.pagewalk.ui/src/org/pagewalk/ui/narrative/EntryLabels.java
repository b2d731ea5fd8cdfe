/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.picture.Ink;
import org.pagewalk.picture.Target;
import org.pagewalk.ui.PagewalkImages;
import org.pagewalk.ui.narrative.Wording.Part;
import org.pagewalk.ui.views.Ground;

/** How the entries of the narrative look: functions and objects in their colours, the present moment with an arrow and a ground. */
final class EntryLabels extends StyledCellLabelProvider {
    private final Tree tree;
    private Optional<Story> story = Optional.empty();
    private Target selected = Target.NONE;

    EntryLabels(Tree tree) {
        this.tree = tree;
    }

    /** Of which story the entries are. */
    void show(Story another) {
        story = Optional.of(another);
    }

    /** What is selected everywhere. */
    void selected(Target target) {
        selected = target;
    }

    @Override
    public void update(ViewerCell cell) {
        Entry entry = (Entry) cell.getElement();
        Wording wording = Wording.of(entry);
        boolean isPresent = story.flatMap(Story::present).filter(entry::equals).isPresent();
        List<StyleRange> ranges = new ArrayList<>();
        wording.parts().stream().sorted((a, b) -> Integer.compare(a.offset(), b.offset())).forEach(part -> add(part, ranges));
        String text = wording.text();
        if (isPresent) {
            String here = "   \u25c0 " + (story.filter(Story::isLeft).isPresent() ? Messages.Narrative_HereLeft : Messages.Narrative_Here);
            ranges.add(range(new Part(text.length(), here.length(), Wording.Look.MUTED, Target.NONE)));
            text += here;
        }
        cell.setText(text);
        cell.setStyleRanges(ranges.toArray(StyleRange[]::new));
        cell.setImage(image(entry, isPresent));
        cell.setBackground(isPresent ? Ground.color(tree, Ink.SELECTED) : null);
        super.update(cell);
    }

    /** Parts follow each other: a result gives way to the object in it. */
    private void add(Part part, List<StyleRange> ranges) {
        if (part.look() != Wording.Look.RESULT) {
            ranges.add(range(part));
        }
    }

    private StyleRange range(Part part) {
        ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        StyleRange range = new StyleRange();
        range.start = part.offset();
        range.length = part.length();
        switch (part.look()) {
            case FUNCTION -> range.foreground = colours.get("org.pagewalk.ui.FUNCTION");
            case MUTED -> range.foreground = JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
            case LINK -> {
                range.foreground = JFaceResources.getColorRegistry().get(JFacePreferences.HYPERLINK_COLOR);
                range.underline = true;
                if (isSelected(part)) {
                    range.background = Ground.color(tree, Ink.SELECTED);
                    range.fontStyle = SWT.BOLD;
                }
            }
            case RESULT -> {
                // plain, but for the object in it
            }
        }
        return range;
    }

    private boolean isSelected(Part part) {
        return part.target().table().equals(selected.table()) && part.target().row() == selected.row();
    }

    private static Image image(Entry entry, boolean isPresent) {
        if (isPresent) {
            return PagewalkImages.get("current-line");
        }
        return switch (entry.kind()) {
            case LINE -> PagewalkImages.get("scenario-line");
            case FUNCTION -> PagewalkImages.get("function");
            case DECISION -> PagewalkImages.get("decision");
            case EVENT -> PagewalkImages.get("event");
            case HELD -> PagewalkImages.get("held");
            case FAILED -> PagewalkImages.get("failed");
            case MORE -> PagewalkImages.get("more");
        };
    }

    @Override
    public String getToolTipText(Object element) {
        Entry entry = (Entry) element;
        String text = Wording.of(entry).text();
        return story.map(of -> Declarations.of(of.run().machine().profile()))
                .flatMap(declarations -> declarations.function(entry.name())
                        .map(function -> NLS.bind(Messages.Narrative_Source, function.explanation(), function.source()))
                        .or(() -> declarations.event(entry.name())
                                .map(event -> NLS.bind(Messages.Narrative_Source, event.explanation(), event.source()))))
                .map(words -> text + "\n\n" + words).orElse(text);
    }
}
