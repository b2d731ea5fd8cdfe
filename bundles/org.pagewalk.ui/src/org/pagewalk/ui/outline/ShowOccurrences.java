/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.osgi.util.NLS;
import org.pagewalk.scenario.ide.Occurrence;
import org.pagewalk.scenario.ide.Range;
import org.pagewalk.ui.editor.EditedScenario;

/** Pops up the lines in which the name at the caret stands, to go to one of them. */
public class ShowOccurrences extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        EditedScenario.of(event).ifPresent(scenario -> {
            int caret = scenario.caret();
            scenario.ask(text -> scenario.services().occurrences(text, caret).stream().map(Occurrence::range).toList(),
                    places -> show(scenario, places));
        });
        return null;
    }

    private static void show(EditedScenario scenario, List<Range> places) {
        if (places.isEmpty()) {
            scenario.refuse(OutlineMessages.Occurrences_None);
            return;
        }
        Range first = places.getFirst();
        String name = scenario.text().substring(first.offset(), first.end());
        String title = places.size() == 1 ? NLS.bind(OutlineMessages.Occurrences_One, name)
                : NLS.bind(OutlineMessages.Occurrences_Many, name, places.size());
        try {
            new QuickList(scenario, title, parts(scenario.document(), places)).open();
        } catch (BadLocationException e) {
            ILog.of(ShowOccurrences.class).error(e.getMessage(), e);
        }
    }

    private static List<Part> parts(IDocument document, List<Range> places) throws BadLocationException {
        List<Part> parts = new ArrayList<>();
        for (Range place : places) {
            int line = document.getLineOfOffset(place.offset());
            IRegion region = document.getLineInformation(line);
            parts.add(new Part(String.valueOf(place.offset()), document.get(region.getOffset(), region.getLength()).strip(),
                    NLS.bind(OutlineMessages.Occurrences_Line, line + 1), "variable", place, place, List.of()));
        }
        return parts;
    }
}
