/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.help.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Which explanation belongs to what has the keyboard. */
final class Contexts {
    /** Where {@code IWorkbenchHelpSystem.setHelp} keeps the identifier of a control's context. */
    private static final String KEY = "org.eclipse.ui.help";

    private Contexts() {
    }

    /** What the active part says of itself, or else the nearest control around the one with the keyboard. */
    static IContext at(Control focus) {
        return ofPart(focus).or(() -> ofControls(focus)).orElse(new Nothing());
    }

    private static Optional<IContext> ofPart(Control focus) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (focus == null || window == null || focus.getShell() != window.getShell() || window.getActivePage() == null) {
            return Optional.empty(); // a dialog is no part
        }
        return Optional.ofNullable(window.getActivePage().getActivePart())
                .map(part -> part.getAdapter(IContextProvider.class)).map(provider -> provider.getContext(focus));
    }

    private static Optional<IContext> ofControls(Control focus) {
        return Stream.iterate(focus, Objects::nonNull, Control::getParent).map(control -> control.getData(KEY))
                .flatMap(data -> Stream.ofNullable(data instanceof String id ? HelpSystem.getContext(id) : null)).findFirst();
    }

    /** Says that nothing is said. */
    private static final class Nothing implements IContext {
        @Override
        public IHelpResource[] getRelatedTopics() {
            return new IHelpResource[0];
        }

        @Override
        public String getText() {
            return Messages.Help_Nothing;
        }
    }
}
