/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Block;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.Kernel;
import org.pagewalk.scenario.mms.Let;
import org.pagewalk.scenario.mms.Statement;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** What would mend code that stands where it cannot run. */
final class ContextRemedies {
    private ContextRemedies() {
    }

    /** With the statement of a call, or if that binds a name the rest of the block, in {@code kernel { }}. */
    static List<Remedy> kernel(Source source, Declarations declarations, Call call) {
        EObject statement = call;
        while (!(statement instanceof Statement)) {
            statement = statement.eContainer();
        }
        if (!(statement instanceof Let let)) {
            return List.of(kernel(source, source.place(statement)));
        }
        if (!(let.eContainer() instanceof Block block)) {
            return List.of();
        }
        List<Statement> rest = block.getStatements().subList(block.getStatements().indexOf(let), block.getStatements().size());
        boolean possible = rest.stream().noneMatch(each -> belongsToProcess(each, declarations));
        return possible ? List.of(kernel(source, source.place(let).to(source.place(rest.getLast())))) : List.of();
    }

    private static boolean belongsToProcess(Statement statement, Declarations declarations) {
        boolean found = statement instanceof Kernel;
        for (Iterator<EObject> all = statement.eAllContents(); all.hasNext() && !found;) {
            EObject element = all.next();
            found = element instanceof Kernel || element instanceof Call call
                    && declarations.function(call.getFunction()).filter(FunctionDeclaration::isSystemCall).isPresent();
        }
        return found;
    }

    /** With what stands at a place in {@code kernel { }}. */
    static Remedy kernel(Source source, Place place) {
        return Remedy.as("Write kernel { ... } around it", place, "kernel { " + source.text(place) + " }");
    }

    /** Without the {@code kernel { }} around what stands in it. */
    static List<Remedy> bare(Source source, Kernel kernel) {
        List<Statement> body = kernel.getBody() == null ? List.of() : kernel.getBody().getStatements();
        if (body.isEmpty()) {
            return List.of();
        }
        Place braces = source.place(kernel.getBody());
        String inside = source.text(new Place(braces.offset() + 1, Math.max(0, braces.length() - 2))).stripLeading();
        boolean endsWithComment = inside.lastIndexOf("//") > inside.lastIndexOf('\n', inside.stripTrailing().length());
        return List.of(Remedy.as("Remove kernel { }", source.place(kernel), endsWithComment ? inside : inside.strip()));
    }

    /** With GFP_ATOMIC in place of a constant that may sleep. */
    static List<Remedy> atomic(Source source, Place flags) {
        return source.text(flags).matches("\\w+") ? List.of(Remedy.write(flags, "GFP_ATOMIC")) : List.of();
    }
}
