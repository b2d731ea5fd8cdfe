/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pagewalk.engine.functions.BlockRole;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.model.PagewalkPackage;
import org.pagewalk.scenario.mms.Action;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.Chain;
import org.pagewalk.scenario.mms.Expect;
import org.pagewalk.scenario.mms.Fail;
import org.pagewalk.scenario.mms.Field;
import org.pagewalk.scenario.mms.For;
import org.pagewalk.scenario.mms.Let;
import org.pagewalk.scenario.mms.Path;
import org.pagewalk.scenario.mms.Return;
import org.pagewalk.scenario.mms.Statement;
import org.pagewalk.scenario.run.Shape;

/**
 * How a scenario may come to a block without a variable that holds it: by a page's number, by a field that names a page, by
 * counting on from another. Then a value of which nothing is known may stand for any block.
 */
final class BlockPaths {
    private final Declarations declarations;
    private final boolean isForging;
    private final boolean isFailing;

    BlockPaths(List<Statement> statements, Declarations declarations) {
        this.declarations = declarations;
        boolean forges = false;
        boolean fails = false;
        for (Iterator<EObject> all = EcoreUtil.getAllContents(statements); all.hasNext();) {
            EObject element = all.next();
            forges = forges || forges(element);
            fails |= element instanceof Fail || element instanceof Expect expect && expect.getError() != null;
        }
        isForging = forges;
        isFailing = fails;
    }

    /** Whether this scenario comes to pages in such a way anywhere. */
    boolean isForging() {
        return isForging;
    }

    /** Whether calls are made or expected to fail, so that allocations give NULL. */
    boolean isFailing() {
        return isFailing;
    }

    private boolean forges(EObject element) {
        return switch (element) {
        case Call call -> role(call) instanceof BlockRole.Frees && call.getArguments().stream().anyMatch(each -> each.getValue() instanceof Chain)
                || declarations.function(call.getFunction()).filter(BlockPaths::namesPage).isPresent();
        case Path path -> path.getSteps().getLast() instanceof Field field && leadsToPage(field.getName()) && goesOn(path);
        default -> false;
        };
    }

    private static boolean namesPage(FunctionDeclaration function) {
        return function.blocks() instanceof BlockRole.None && (function.result() == Type.PAGE || function.result() == Type.KERNEL_ADDRESS);
    }

    private BlockRole role(Call call) {
        return declarations.function(call.getFunction()).map(FunctionDeclaration::blocks).orElse(BlockRole.NONE);
    }

    /** Whether a field of this name may be a page, an address or a list of them. */
    static boolean leadsToPage(String field) {
        return field != null && PagewalkPackage.eINSTANCE.getEClassifiers().stream()
                .flatMap(each -> each instanceof EClass type ? Stream.of(type) : Stream.empty())
                .map(type -> Paths.fieldShape(new Shape.Structure(type), field)).flatMap(Optional::stream)
                .map(shape -> shape instanceof Shape.ListOf(Shape item) ? item : shape)
                .anyMatch(shape -> shape.equals(Shape.PAGE) || shape.isAddress() || shape == Shape.Open.ANY);
    }

    /** Whether a value is kept or handed on from here; otherwise it is only looked at. */
    boolean goesOn(EObject value) {
        EObject around = value.eContainer();
        while (around != null && !(around instanceof Statement)) {
            if (around instanceof Call call && !(role(call) instanceof BlockRole.Uses)
                    && declarations.function(call.getFunction()).filter(FunctionDeclaration::isQuestion).isEmpty()) {
                return true;
            }
            around = around.eContainer();
        }
        return around instanceof Let || around instanceof Return || around instanceof For
                || around instanceof Action action && action.getOperator() != null;
    }
}
