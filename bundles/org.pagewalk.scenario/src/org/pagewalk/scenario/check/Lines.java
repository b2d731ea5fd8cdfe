/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Block;
import org.pagewalk.scenario.mms.Return;
import org.pagewalk.scenario.mms.Statement;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Where statements are added or left out as a person would do it, by lines where they stand on lines of their own. */
final class Lines {
    private final Source source;

    Lines(Source source) {
        this.source = source;
    }

    /** A statement with the line that it stands on, if it stands there alone. */
    Place whole(Place statement) {
        int begin = statement.offset() - indentation(statement.offset()).length();
        int end = statement.end();
        while (end < source.text().length() && (source.text().charAt(end) == ' ' || source.text().charAt(end) == '\r')) {
            end++;
        }
        boolean isAlone = beginsLine(statement.offset()) && end < source.text().length() && source.text().charAt(end) == '\n';
        return isAlone ? new Place(begin, end + 1 - begin) : statement;
    }

    /** A statement more before another. */
    Remedy before(Place statement, String added) {
        return Remedy.as("Insert " + added, new Place(statement.offset(), 0), added
                + (beginsLine(statement.offset()) ? "\n" + indentation(statement.offset()) : " "));
    }

    /** A statement more at the end of a block, before the return if it ends with one. */
    Remedy atEnd(Block block, String added) {
        if (block.getStatements().isEmpty()) {
            return Remedy.insert(source.place(block).end() - 1, added + " ");
        }
        Statement last = block.getStatements().getLast();
        Place place = source.place(last);
        if (last instanceof Return) {
            return before(place, added);
        }
        return Remedy.as("Insert " + added, new Place(place.end(), 0),
                (beginsLine(place.offset()) ? "\n" + indentation(place.offset()) : " ") + added);
    }

    private boolean beginsLine(int offset) {
        int begin = offset - indentation(offset).length();
        return begin == 0 || source.text().charAt(begin - 1) == '\n';
    }

    /** The blanks directly before an offset. */
    private String indentation(int offset) {
        int begin = offset;
        while (begin > 0 && (source.text().charAt(begin - 1) == ' ' || source.text().charAt(begin - 1) == '\t')) {
            begin--;
        }
        return source.text().substring(begin, offset);
    }
}
