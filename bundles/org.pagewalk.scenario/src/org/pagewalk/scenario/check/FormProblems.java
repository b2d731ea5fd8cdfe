/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.IParseResult;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.syntax.Fault;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;
import org.pagewalk.scenario.syntax.SyntaxErrorWords;
import org.pagewalk.scenario.syntax.TextScan;

/** Tells what is wrong with the form of texts. One mistake of form often makes a parser stumble several times: the first on each line is told. */
public final class FormProblems {
    private final Source source;
    private final Problems problems;
    private final Set<Integer> faultyLines = new HashSet<>();
    private int certainEnd = Integer.MAX_VALUE;

    /** @param source of the text itself; files that it imports have been added before they are told about */
    public FormProblems(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /**
     * Tells about the text itself, or a file that it imports.
     *
     * @param file one of them
     * @param result its tree, if it could be parsed
     * @param base what its offsets are raised by
     */
    public void tell(Source file, TextScan scan, Optional<IParseResult> result, int base) {
        Map<Integer, Integer> faulty = new HashMap<>();
        for (Fault fault : scan.faults()) {
            tell(fault, base);
            faulty.merge(file.line(fault.place().offset()), fault.place().offset(), Math::min);
        }
        if (result.isEmpty()) {
            return;
        }
        int end = scan.certainEnd();
        for (INode node : result.get().getSyntaxErrors()) {
            Fault fault = fault(node, place(node, scan, file));
            int line = file.line(fault.place().offset());
            boolean isCertain = fault.place().offset() <= end;
            boolean first = isCertain && faulty.getOrDefault(line, Integer.MAX_VALUE) > fault.place().offset();
            // Brackets that do not match have been told already.
            boolean bracket = SyntaxErrorWords.isMissingBracket(fault.message()) && !problems.list().isEmpty()
                    || SyntaxErrorWords.isMissingSomething(fault.message()) && scan.hasOpenBracket();
            if (first && !bracket) {
                tell(fault, base);
            }
            faulty.merge(line, fault.place().offset(), Math::min);
        }
        if (base == 0 && end < file.own().length()) {
            certainEnd = end;
        }
        faulty.values().forEach(offset -> faultyLines.add(source.shownLine(base + offset)));
    }

    /** From now on nothing else is told about lines whose form is wrong. */
    public void mute() {
        problems.muteLines(faultyLines);
        problems.muteBehind(certainEnd);
    }

    private void tell(Fault fault, int base) {
        problems.error(new Place(base + fault.place().offset(), fault.place().length()), fault.code(), fault.message(), fault::remedies);
    }

    private static Fault fault(INode node, Place place) {
        SyntaxErrorMessage error = node.getSyntaxErrorMessage();
        List<Remedy> remedies = error.getIssueData() == null ? List.of()
                : Arrays.stream(error.getIssueData()).map(written -> Remedy.write(place, written)).toList();
        return new Fault(place, "syntax", error.getMessage(), remedies);
    }

    /** Where something is missing: at the end of a line rather than at the beginning of a later one. */
    private static Place place(INode node, TextScan scan, Source file) {
        int end = scan.endBefore(node.getOffset());
        return file.line(end) < file.line(node.getOffset()) ? new Place(end, 0) : new Place(node.getOffset(), node.getLength());
    }
}
