/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.syntax;

import java.util.Optional;

import org.pagewalk.lab.Code;
import org.pagewalk.scenario.syntax.Source;

/**
 * The same scenario as a {@link Projection}, without what is blank in it: only line breaks stand around the variant and the code, so
 * lines are those of the lab, and reading it takes no longer in a long lab than in a short one.
 *
 * @param text of the scenario
 * @param code the code, with its offset in that text
 * @param codeBy by how much the offset of the code is larger in the lab
 * @param variantBy by how much that of the variant is
 */
public record Excerpt(String text, Code code, int codeBy, int variantBy) {
    /** A block of code, and nothing else. */
    public static Excerpt of(Source lab, Code code) {
        return of(lab, Optional.empty(), code);
    }

    /** The same as {@link #of(Source, Optional, Code)}, with lines of its own: it stays the same wherever the code stands. */
    public static Excerpt anywhere(Optional<Code> variant, Code code) {
        Optional<Code> before = variant.filter(each -> each.offset() < code.offset());
        String text = before.map(each -> new Code(0, each.text())).map(each -> Projection.of(each.text(), Optional.of(each), each) + "\n").orElse("");
        if (variant.filter(code::equals).isPresent()) {
            Code own = new Code(0, code.text());
            return new Excerpt(Projection.of(own.text(), Optional.of(own), own), own, code.offset(), code.offset());
        }
        return new Excerpt(text + code.text(), new Code(text.length(), code.text()), code.offset() - text.length(), before.map(Code::offset).orElse(0));
    }

    /** The variant, with the first choice of each draw, and a block of code that sees its names. */
    public static Excerpt of(Source lab, Optional<Code> variant, Code code) {
        return of(lab, variant, code, -1);
    }

    /** The same; of the draw around a place of the lab the choice that stands there, instead of the first. */
    public static Excerpt of(Source lab, Optional<Code> variant, Code code, int caret) {
        StringBuilder text = new StringBuilder();
        int line = 1;
        int variantBy = 0;
        boolean isVariant = variant.filter(code::equals).isPresent();
        if (variant.isPresent() && (isVariant || variant.get().offset() < code.offset())) {
            Code own = new Code(0, variant.get().text());
            int first = lab.line(variant.get().offset());
            text.append("\n".repeat(first - line));
            variantBy = variant.get().offset() - text.length();
            text.append(Projection.of(own, caret - variant.get().offset()));
            line = lab.line(variant.get().offset() + own.text().length());
        }
        if (isVariant) {
            return new Excerpt(text.toString(), new Code(code.offset() - variantBy, code.text()), variantBy, variantBy);
        }
        text.append(line < lab.line(code.offset()) ? "\n".repeat(lab.line(code.offset()) - line) : " ");
        int offset = text.length();
        return new Excerpt(text.append(code.text()).toString(), new Code(offset, code.text()), code.offset() - offset, variantBy);
    }

    /** Where an offset of this text is in the lab. */
    public int inLab(int offset) {
        return offset + (offset < code.offset() ? variantBy : codeBy);
    }

    /** Where an offset of the lab is in this text, if it is in the code or the variant. */
    public int here(int offset) {
        return offset - (offset < code.offset() + codeBy ? variantBy : codeBy);
    }
}
